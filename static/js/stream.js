// How frames are drawn, whether the socket sends them or the page asks for them.
(() => {
  const stream = document.getElementById("stream");
  const messages = document.getElementById("messages");
  if (!stream || !messages) return;

  // Where the newest messages have left the page (history.js), their news leave no trace: they come with a way back.
  const target = (element) => {
    const [how, where] = (element.getAttribute("hx-swap-oob") || "true").split(":#");
    return document.getElementById(where || (how === "true" || element.id ? element.id : ""));
  };
  const withPlace = (html) => {
    if (!messages.dataset.trimmed) return html;
    const frame = document.createElement("template");
    frame.innerHTML = html;
    for (const element of [...frame.content.children]) if (!target(element)) element.remove();
    return frame.innerHTML.trim();
  };

  // A frame whose target is not in the page is dropped without a word: a new message gets its empty place first.
  const makePlace = (html) => {
    if (!html || !html.includes("data-version") || messages.dataset.trimmed) return;
    const frame = document.createElement("template");
    frame.innerHTML = html;
    for (const article of frame.content.querySelectorAll("article[data-version][hx-swap-oob]")) {
      if (document.getElementById(article.id)) continue;
      const place = document.createElement("article");
      place.id = article.id;
      place.dataset.id = article.dataset.id;
      const next = [...messages.children].find((other) => Number(other.dataset.id) > Number(article.dataset.id));
      messages.insertBefore(place, next || null);
    }
  };

  document.addEventListener("htmx:wsBeforeMessage", (event) => {
    makePlace(event.detail.message);
    if (!withPlace(event.detail.message)) event.preventDefault();
  });
  stream.addEventListener("connection:news", (event) => {
    makePlace(event.detail.html);
    const html = withPlace(event.detail.html);
    htmx.swap(stream, html, { swapStyle: "none", ignoreTitle: true });
    stream.dispatchEvent(new CustomEvent("connection:drawn", { bubbles: true }));
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { detail } = event;
    // While the socket carries frames it alone draws messages: a slower answer to a POST would take newer text away.
    if (stream.dataset.connection === "live" && detail.xhr.status === 200 && detail.serverResponse.includes("data-version")) {
      detail.shouldSwap = false;
    } else {
      makePlace(detail.serverResponse);
    }
  });
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    const { target, fragment } = event.detail;
    // The same words again would only start its light anew.
    if (target.matches(".status") && target.textContent === fragment.textContent) event.detail.shouldSwap = false;
    // A page that wakes up is told by a reading and by its new socket what came meanwhile: one way to it is enough.
    const gap = "[data-way=gap]";
    if (fragment.querySelector?.(gap) && target.previousElementSibling?.matches(gap)) event.detail.shouldSwap = false;
  });

  const entitle = () => {
    document.title = `${document.getElementById("conversation-title").textContent} · CastMatch`;
  };
  for (const drawn of ["htmx:wsAfterMessage", "connection:drawn"]) document.addEventListener(drawn, entitle);
})();
