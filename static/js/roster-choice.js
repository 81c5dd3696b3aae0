// Whom to compare is kept while one pages through results and searches anew; without this, a page's own ticks count.
(() => {
  const form = document.getElementById("compare");
  if (!form) return;
  const NAME = "compare-choice";
  const MOST = 5;
  const button = form.querySelector("button");
  const words = form.querySelector("[data-chosen]");
  const boxes = () => [...document.querySelectorAll('input[name="id"][form="compare"]')];

  const stored = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(NAME) || "[]");
      return Array.isArray(kept) ? kept : [];
    } catch {
      return []; // No storage, or another's words in it: the page's own ticks are a good start.
    }
  };
  const store = (ids) => {
    try {
      sessionStorage.setItem(NAME, JSON.stringify(ids));
    } catch {
      console.info("The choice is kept for this page only: the browser keeps no storage here.");
    }
  };

  let chosen = stored();

  // Those ticked on other pages go along as hidden fields.
  const show = () => {
    const here = new Set(boxes().map((box) => box.value));
    for (const box of boxes()) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && chosen.length >= MOST;
    }
    form.querySelectorAll("[data-elsewhere]").forEach((field) => field.remove());
    for (const id of chosen.filter((id) => !here.has(id))) {
      const field = Object.assign(document.createElement("input"), { type: "hidden", name: "id", value: id });
      field.dataset.elsewhere = "";
      form.append(field);
    }
    words.textContent = chosen.length ? `Compare ${chosen.length} ticked${chosen.length === MOST ? ", the most" : ""}` : "Compare the ticked";
    button.disabled = chosen.length === 0;
    form.toggleAttribute("data-any", chosen.length > 0);
    form.querySelector("[data-none]").hidden = chosen.length === 0;
  };

  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.name !== "id" || box.getAttribute("form") !== "compare") return;
    chosen = box.checked ? [...chosen, box.value].slice(0, MOST) : chosen.filter((id) => id !== box.value);
    store(chosen);
    show();
  });
  form.querySelector("[data-none]").addEventListener("click", () => {
    chosen = [];
    store(chosen);
    show();
  });
  // A page that the browser takes out of its memory may be older than the choice.
  addEventListener("pageshow", () => {
    chosen = stored();
    show();
  });
  show();

  const sort = document.querySelector("[data-submits]");
  if (!sort) return;
  document.querySelector("[data-sort-go]").hidden = true;
  sort.addEventListener("change", () => sort.form.requestSubmit());
})();
