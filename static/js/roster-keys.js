// The roster by keyboard. A key that is typed into a field, or held with another one, is never taken.
(() => {
  const list = document.getElementById("keys");
  if (!list) return;
  const talents = () => [...document.querySelectorAll("#results [data-talent]")];
  const link = (talent) => talent.querySelector(".card-name a");
  const current = () => document.activeElement?.closest?.("#results [data-talent]");

  const typing = (target) =>
    target.closest("textarea, select, [contenteditable], dialog") ||
    (target.matches("input") && !["checkbox", "radio", "button", "submit"].includes(target.type));

  const go = (step) => {
    const all = talents();
    const at = all.indexOf(current());
    const next = all[Math.min(Math.max(at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step, 0), all.length - 1)];
    if (!next) return;
    link(next).focus();
    next.scrollIntoView({ block: "nearest" });
  };

  const tick = () => current()?.querySelector('input[name="id"]:not(:disabled)')?.click();

  const KEYS = {
    "/": () => document.getElementById("q").select(),
    j: () => go(1),
    k: () => go(-1),
    x: tick,
    c: () => document.querySelector("#compare button:not(:disabled)")?.click(),
    "?": () => {
      list.open = !list.open;
      if (list.open) list.querySelector("summary").focus();
    },
  };
  // Only on a talent: elsewhere the arrows scroll.
  const ARROWS = { ArrowDown: () => go(1), ArrowUp: () => go(-1) };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (typing(event.target)) return;
    const act = KEYS[event.key] || (current() && ARROWS[event.key]);
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
