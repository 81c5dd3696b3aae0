// Earlier messages come in where the reader is, and she keeps her place; what is far from her leaves the page again.
(() => {
  const stream = document.getElementById("stream");
  const messages = document.getElementById("messages");
  if (!messages) return;
  const MOST = 200;
  const SLACK = 20;
  const page = document.documentElement;
  const articles = () => [...messages.querySelectorAll(":scope > article")];
  let kept = null;

  // `name` is the way that leads on from this end of the page.
  const lead = (name, id) => {
    const [words, rel] = name === "before" ? ["Earlier messages", "prev"] : ["Newer messages", "next"];
    let way = messages.querySelector(`:scope > [data-way=${name}]`);
    if (!way) {
      way = document.createElement("p");
      way.className = "history";
      way.dataset.way = name;
      messages.insertAdjacentElement(name === "before" ? "afterbegin" : "beforeend", way);
    }
    const link = document.createElement("a");
    link.className = "button button-small";
    link.textContent = words;
    link.rel = rel;
    link.href = `?${name}=${id}`;
    link.setAttribute("hx-get", `${location.pathname}?${name}=${id}`);
    link.setAttribute("hx-target", "closest .history");
    link.setAttribute("hx-swap", "outerHTML");
    link.setAttribute("hx-sync", "this:drop");
    way.replaceChildren(link);
    htmx.process(way);
  };

  // What came while the page was away, between what it had and the newest (chat/articles.py).
  const bridges = (gap) => gap.previousElementSibling?.matches("article") && gap.nextElementSibling?.matches("article");
  // A page of what is missing may end in what is here already: then nothing is missing any more.
  const withoutKnown = (html) => {
    const part = document.createElement("template");
    part.innerHTML = html;
    const way = part.content.querySelector("[data-way=before]");
    const known = [...part.content.querySelectorAll("article")].filter((article) => document.getElementById(article.id));
    for (const article of known) article.remove();
    if (known.length) way?.remove();
    else if (way) way.dataset.way = "gap";
    return part.innerHTML;
  };

  const trim = (oldest) => {
    const all = articles();
    const extra = all.length - MOST;
    if (extra <= 0) return;
    const gone = oldest ? all.slice(0, extra) : all.slice(-extra);
    for (const article of gone) article.remove();
    for (const gap of messages.querySelectorAll(":scope > [data-way=gap]")) if (!bridges(gap)) gap.remove();
    if (oldest) lead("before", all[extra].dataset.id);
    else {
      lead("after", all[all.length - extra - 1].dataset.id);
      // From here on news of later messages have no place in this page (stream.js).
      messages.dataset.trimmed = "true";
    }
  };

  const keepPlace = (element, change) => {
    const top = element?.getBoundingClientRect().top;
    page.style.overflowAnchor = "none";
    change();
    if (element?.isConnected) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
    requestAnimationFrame(() => {
      page.style.overflowAnchor = "";
    });
  };

  document.addEventListener("htmx:beforeSwap", (event) => {
    const way = event.detail.requestConfig.elt.closest?.("[data-way]");
    if (!way || event.detail.xhr.status !== 200) return;
    // Other answers that hold messages give way to the socket; this one adds older ones (stream.js).
    event.detail.shouldSwap = true;
    const earlier = way.dataset.way !== "after";
    if (way.dataset.way === "gap") event.detail.serverResponse = withoutKnown(event.detail.serverResponse);
    const neighbour = earlier ? way.nextElementSibling : way.previousElementSibling;
    const top = neighbour?.getBoundingClientRect().top;
    page.style.overflowAnchor = "none";
    kept = { earlier, neighbour, top, focused: way.contains(document.activeElement) };
  });
  document.addEventListener("htmx:afterSwap", () => {
    if (!kept) return;
    const { earlier, neighbour, top, focused } = kept;
    kept = null;
    trim(!earlier);
    if (!earlier && !messages.querySelector(":scope > [data-way=after]") && messages.dataset.trimmed) {
      delete messages.dataset.trimmed;
      // The newest are here again: a new socket brings what was written meanwhile.
      stream?.dispatchEvent(new CustomEvent("connection:again"));
    }
    if (neighbour?.isConnected) scrollBy({ top: neighbour.getBoundingClientRect().top - top, behavior: "instant" });
    const next = earlier ? neighbour?.previousElementSibling : neighbour?.nextElementSibling;
    if (focused) next?.focus({ preventScroll: true });
    requestAnimationFrame(() => {
      page.style.overflowAnchor = "";
    });
  });

  // A page that is open all day grows at its end.
  const grown = () => {
    if (!messages.dataset.trimmed && articles().length > MOST + SLACK) keepPlace(messages.lastElementChild, () => trim(true));
  };
  for (const drawn of ["htmx:wsAfterMessage", "connection:drawn"]) document.addEventListener(drawn, grown);
  // The newest messages are not in this page any more: the question just asked is among them.
  document.addEventListener("composer:accepted", () => {
    if (messages.dataset.trimmed) location.assign(location.pathname);
  });
})();
