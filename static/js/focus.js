// A frame that replaces a message must not throw the keyboard back to the top of the page.
(() => {
  let kept = null;

  const remember = () => {
    const element = document.activeElement;
    const article = element?.closest("#messages article");
    kept = article ? { element, article: article.id, own: element.id, href: element.getAttribute("href") } : null;
  };
  const restore = () => {
    if (!kept || kept.element.isConnected || document.activeElement !== document.body) return;
    const article = document.getElementById(kept.article);
    const links = [...(article?.querySelectorAll("a[href]") || [])];
    const same = document.getElementById(kept.own) || links.find((link) => link.getAttribute("href") === kept.href);
    (same || article)?.focus({ preventScroll: true });
    kept = null;
  };

  for (const before of ["htmx:wsBeforeMessage", "htmx:beforeSwap", "connection:news"]) document.addEventListener(before, remember, true);
  for (const after of ["htmx:wsAfterMessage", "htmx:afterSettle", "connection:drawn"]) document.addEventListener(after, restore);
})();
