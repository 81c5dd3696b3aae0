// A draft outlives a reload and an ended session. Its key goes with it, so that a question whose receipt got lost is asked once.
(() => {
  const box = () => document.getElementById("message-text");
  const key = () => document.querySelector("#composer [name=key]");
  if (!box()) return;
  const name = `draft-${document.getElementById("composer").dataset.conversation}`;
  let tried = null;
  let flying = false;

  const words = (text) => text.replace(/\s+/g, " ").trim();
  const freshKey = () =>
    btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(15)))).replace(/\+/g, "-").replace(/\//g, "_");

  const store = (use) => {
    try {
      return use(sessionStorage);
    } catch (error) {
      console.info("Drafts are not kept: the browser keeps no storage here.", error.name);
      return null;
    }
  };
  const save = () =>
    store((storage) => {
      if (box().value.trim()) storage.setItem(name, JSON.stringify({ text: box().value, key: key().value }));
      else storage.removeItem(name);
    });
  const fill = (text) => {
    box().value = text;
    document.dispatchEvent(new CustomEvent("composer:filled"));
  };
  const restore = () => {
    const draft = JSON.parse(store((storage) => storage.getItem(name)) || "null");
    if (!draft || box().value) return;
    key().value = draft.key;
    fill(draft.text);
  };

  // The key is spent: either this very text was taken (its receipt was lost), or another tab has used the key.
  const settle = () => {
    const asked = document.getElementById(`m-${key().value}-body`);
    if (!asked || flying) return;
    key().value = freshKey();
    if (words(asked.textContent) === words(box().value)) {
      fill("");
      document.getElementById("composer-errors").replaceChildren();
    }
    save();
  };

  document.addEventListener("input", (event) => {
    if (event.target.id === "message-text") save();
  });
  document.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.elt.id !== "composer") return;
    const text = box().value;
    // A text that was changed after a try is another question: the first one may have arrived.
    if (tried?.key === key().value && tried.text !== text) key().value = freshKey();
    event.detail.parameters.key = key().value;
    tried = { key: key().value, text };
    flying = true;
    save();
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.requestConfig?.elt.id !== "composer") return;
    flying = false;
    // The socket may have shown the question before its receipt was lost. After the complaint, so that it goes too.
    setTimeout(settle);
    if (![413, 422, 429].includes(event.detail.xhr.status)) return;
    // Nothing was written, so a new key is safe; the old one may be what was refused.
    tried = null;
    key().value = freshKey();
    save();
  });
  document.addEventListener("composer:accepted", () => {
    tried = null;
    flying = false;
    save();
  });
  for (const news of ["htmx:wsAfterMessage", "htmx:afterSettle", "connection:drawn"]) document.addEventListener(news, settle);
  restore();
  settle();
})();
