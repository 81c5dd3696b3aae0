// Light, dark, or as the system: the choice is this browser's own and is applied before the first paint.
(() => {
  const NAMES = { "": "as the system", light: "light", dark: "dark" };
  const ORDER = Object.keys(NAMES);

  const stored = () => {
    try {
      return localStorage.getItem("theme") || "";
    } catch {
      return ""; // Storage is closed to this page: the system's theme is a good answer.
    }
  };
  const apply = (theme) => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  const next = (button) => {
    const theme = ORDER[(ORDER.indexOf(document.documentElement.dataset.theme || "") + 1) % ORDER.length];
    apply(theme);
    button.querySelector("[data-theme-name]").textContent = NAMES[theme];
    try {
      localStorage.setItem("theme", theme);
    } catch {
      console.info("The theme is kept for this page only: the browser keeps no storage here.");
    }
  };

  apply(stored());
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("[data-theme-next]")) {
      button.querySelector("[data-theme-name]").textContent = NAMES[stored()];
      button.hidden = false;
      button.addEventListener("click", () => next(button));
    }
  });
})();
