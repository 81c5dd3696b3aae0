// Enter sends, the box grows, and nothing typed is lost, whatever the server or the network says.
(() => {
  const box = () => document.getElementById("message-text");
  const errors = () => document.getElementById("composer-errors");
  const touch = () => matchMedia("(pointer: coarse)").matches;
  const asks = (element) => element?.matches?.("#composer, .examples");
  if (!box()) return;
  const WORDS = {
    0: "the server cannot be reached",
    403: "this page has grown too old. Reload it, then try again",
    404: "this conversation is not there any more",
  };
  const SAID_BY_THE_SERVER = [401, 413, 422, 429];
  let sent = "";
  let rest = "";

  const fit = () => {
    const text = box();
    if (!CSS.supports("field-sizing", "content")) {
      text.style.blockSize = "auto";
      text.style.blockSize = `${text.scrollHeight + 2}px`;
    }
    const limit = Number(text.dataset.limit);
    const length = [...text.value].length;
    const count = document.querySelector("[data-count]");
    count.textContent = limit && length > limit * 0.9 ? `${length} of ${limit} characters` : "";
    count.classList.toggle("over", Boolean(limit) && length > limit);
  };

  const complain = (words) => {
    const line = document.createElement("p");
    line.className = "error";
    line.textContent = words;
    errors().replaceChildren(line);
  };

  const fail = (event) => {
    const { elt, xhr } = event.detail;
    const what = asks(elt) ? "Not sent" : "That did not get through";
    const why = WORDS[xhr.status] || `the server had a problem (${xhr.status})`;
    complain(`${what}: ${why}. ${asks(elt) && box().value ? "Your text is still here; press Send to try again." : "Try again."}`);
  };

  document.addEventListener("keydown", (event) => {
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    // While an input method composes (Hindi, Marathi…), Enter belongs to it; on glass, Enter is the only new line.
    if (event.target.id !== "message-text" || event.key !== "Enter" || !plain || event.isComposing || touch()) return;
    event.preventDefault();
    if (box().value.trim()) box().form.requestSubmit();
  });
  document.addEventListener("input", (event) => {
    if (event.target.id === "message-text") fit();
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (!asks(event.detail.elt)) return;
    sent = event.detail.elt.id === "composer" ? box().value : "";
    errors().replaceChildren();
  });

  document.addEventListener("htmx:beforeSwap", (event) => {
    const { detail } = event;
    const { status, responseURL } = detail.xhr;
    const login = document.getElementById("stream").dataset.login;
    if (new URL(responseURL).pathname === new URL(login, location.href).pathname) {
      detail.shouldSwap = false;
      complain("That did not get through: you have been signed out. Reload the page to sign in; what you typed is kept.");
    } else if (SAID_BY_THE_SERVER.includes(status)) {
      detail.target = errors();
      detail.swapOverride = detail.serverResponse.includes('id="composer-errors"') ? "outerHTML" : "innerHTML";
    } else if (asks(detail.requestConfig.elt) && detail.shouldSwap) {
      // What was typed while the question was on its way is the next question.
      rest = box().value.startsWith(sent) ? box().value.slice(sent.length).trimStart() : box().value;
    }
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    const { requestConfig, xhr } = event.detail;
    if (!asks(requestConfig?.elt) || xhr.status !== 200) return;
    box().value = rest;
    rest = "";
    fit();
    if (!touch()) box().focus({ preventScroll: true });
    document.dispatchEvent(new CustomEvent("composer:accepted"));
  });
  for (const failure of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
    document.addEventListener(failure, fail);
  }
  document.addEventListener("composer:filled", fit);
  fit();
})();
