// A quotation is copied as plain text: an empty line between paragraphs, a line for each name of a list.
(() => {
  const SAID_FOR = 4000;
  const WORDS = "Copy text";

  const line = (part) => part.textContent.trim().replace(/\s+/g, " ");
  const lines = (list) => [...list.children].map((item) => `- ${line(item)}`).join("\n");
  const plain = (quote) =>
    [...quote.children].map((part) => (part.matches("ul, ol") ? lines(part) : line(part))).join("\n\n");

  const say = (button, words) => {
    button.textContent = words;
    setTimeout(() => {
      button.textContent = WORDS;
    }, SAID_FOR);
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const quote = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(plain(quote));
      say(button, "Copied");
    } catch {
      // Without a secure connection, or when the browser is told not to: the reader copies what is marked.
      getSelection().selectAllChildren(quote);
      say(button, "Marked: now press copy");
    }
  });
})();
