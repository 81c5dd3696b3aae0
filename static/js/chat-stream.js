// The socket of a conversation: each connect tells the server what the page has, and is sent the rest.
(() => {
  const stream = document.getElementById("stream");
  const messages = document.getElementById("messages");
  if (!stream || !messages) return;
  const LONGEST_WAIT = 5000;
  const STEADY = 5000;
  const SILENCE = 20000;
  const RETRIED_BY_HTMX = [1006, 1011, 1012, 1013];
  let socket = null;
  let reconnect = null;
  let tries = 0;
  let steady = 0;
  let lastNews = Date.now();
  let hiddenSince = 0;

  const unfinished = () => messages.querySelector(":is([data-state=queued], [data-state=running])");

  // An unfinished answer is left out: its version says nothing about how far its text has come, so it is sent whole.
  const have = () =>
    [...messages.querySelectorAll(":scope > [data-version]:not([data-state=queued], [data-state=running])")]
      .slice(-60)
      .map((article) => `${article.dataset.id}.${article.dataset.version}`)
      .join(",");

  const delay = () => {
    const wait = Math.min(LONGEST_WAIT, 500 * 2 ** tries);
    tries += 1;
    return wait / 2 + (Math.random() * wait) / 2;
  };

  // Two open sockets would append the same block twice, so an older one is silenced first.
  const discard = (old) => {
    if (!old) return;
    old.onopen = old.onclose = old.onerror = null;
    old.close();
  };

  const connect = htmx.createWebSocket;
  htmx.createWebSocket = (url) => {
    discard(socket);
    socket = connect(`${url}?have=${have()}`);
    return socket;
  };
  htmx.config.wsReconnectDelay = delay;
  stream.addEventListener("htmx:configRequest", (event) => {
    event.detail.parameters.have = have();
  });

  // A frame whose target is not in the page is dropped without a word: a new message gets its empty place first.
  const makePlace = (html) => {
    if (!html || !html.includes("data-version")) return;
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

  const again = () => {
    if (reconnect && navigator.onLine !== false) reconnect();
  };

  document.addEventListener("htmx:wsBeforeMessage", (event) => {
    lastNews = Date.now();
    if (event.detail.message === "pong") event.preventDefault();
    makePlace(event.detail.message);
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { detail } = event;
    // While the socket is open it alone draws messages: a slower answer to a POST would take newer text away.
    if (socket?.readyState === WebSocket.OPEN && detail.xhr.status === 200 && detail.serverResponse.includes("data-version")) {
      detail.shouldSwap = false;
    } else {
      makePlace(detail.serverResponse);
    }
  });

  document.addEventListener("htmx:wsAfterMessage", () => {
    document.title = `${document.getElementById("conversation-title").textContent} · CastMatch`;
  });

  stream.addEventListener("htmx:wsOpen", (event) => {
    reconnect = event.detail.socketWrapper.reconnect;
    lastNews = Date.now();
    // A server that accepts and drops at once must not be asked at once, again and again.
    steady = setTimeout(() => {
      tries = 0;
    }, STEADY);
  });
  stream.addEventListener("htmx:wsClose", (event) => {
    clearTimeout(steady);
    reconnect = event.detail.socketWrapper.reconnect;
    const { code } = event.detail.event;
    if (RETRIED_BY_HTMX.includes(code)) return;
    setTimeout(again, delay());
  });

  // A phone that slept, or a network that changed, can leave a socket that looks open and is dead.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hiddenSince = Date.now();
    else if (Date.now() - hiddenSince > STEADY) again();
  });
  addEventListener("online", again);
  addEventListener("pageshow", (event) => {
    if (event.persisted) again();
  });
  setInterval(() => {
    if (unfinished() && socket?.readyState === WebSocket.OPEN && Date.now() - lastNews > SILENCE) again();
  }, SILENCE / 4);
})();
