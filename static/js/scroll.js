// Follows the answer while the reader is at the end; leaves her in peace when she has scrolled up.
(() => {
  const messages = document.getElementById("messages");
  const dock = document.querySelector(".dock");
  const jump = document.querySelector("[data-jump]");
  if (!messages || !dock || !jump) return;
  const NEAR = 100;
  const page = document.documentElement;
  let following = true;

  const near = () => page.scrollHeight - innerHeight - scrollY <= NEAR;
  const toEnd = () => scrollTo({ top: page.scrollHeight, behavior: "instant" });
  const keep = () => {
    if (following) toEnd();
    else jump.hidden = (near() && !messages.dataset.trimmed) || !messages.querySelector("article");
  };
  const follow = () => {
    following = true;
    jump.hidden = true;
    toEnd();
  };

  addEventListener(
    "scroll",
    () => {
      following = near() && !messages.dataset.trimmed;
      if (following) jump.hidden = true;
    },
    { passive: true },
  );
  jump.addEventListener("click", () => {
    if (messages.dataset.trimmed) location.assign(location.pathname);
    follow();
    messages.lastElementChild?.focus({ preventScroll: true });
  });
  document.addEventListener("composer:accepted", follow);

  new ResizeObserver(() => page.style.setProperty("--dock", `${dock.offsetHeight}px`)).observe(dock);
  addEventListener("load", () => {
    // A reload or a step back keeps the reader's place; the browser has restored it by now.
    const arrival = performance.getEntriesByType("navigation")[0]?.type;
    if (arrival === "navigate" && !location.hash && messages.querySelector("article")) toEnd();
    following = near();
    new ResizeObserver(keep).observe(messages);
  });
})();
