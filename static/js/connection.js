// The socket of a conversation: does it carry anything, and if not, another one. Says `connection:live`, `:lost`, `:wake`.
(() => {
  const stream = document.getElementById("stream");
  const messages = document.getElementById("messages");
  if (!stream || !messages) return;
  const TICK = 250;
  const HANDSHAKE = 5000;
  // A socket that is silent for so long, in milliseconds, is asked; one that does not answer is as good as dead.
  const SILENCE = { awaiting: 1000, idle: 25000 };
  const ANSWER = 1250;
  const STEADY = 5000;
  const AWAY = 2000;
  const LONGEST_WAIT = 5000;
  // Where it is no use to try soon: signed out, too many sockets of this user, shut out for a flood (chat/inbound.py).
  const SLOW = { 4401: 15000, 4413: 60000, 4420: 30000, 4429: 60000 };
  let socket = null;
  let reconnect = null;
  let retry = 0;
  let tries = 0;
  let steady = 0;
  let startedAt = Date.now();
  let liveAt = 0;
  let lastNews = 0;
  let askedAt = 0;
  let lostSince = Date.now();
  let hiddenSince = 0;

  const live = () => stream.dataset.connection === "live";
  const tell = (name, detail) => stream.dispatchEvent(new CustomEvent(`connection:${name}`, { detail }));
  const awaiting = () => messages.querySelector(":is([data-state=queued], [data-state=running])");

  // An unfinished answer has no version: none says how far its text has come, so it is sent whole.
  const version = ({ dataset }) => (["queued", "running"].includes(dataset.state) ? "u" : dataset.version);
  const have = () =>
    [...messages.querySelectorAll(":scope > [data-version]")]
      .filter((article, index, all) => index >= all.length - 60 || version(article) === "u")
      .map((article) => `${article.dataset.id}.${version(article)}`)
      .join(",");
  stream.have = have;

  const lose = (code) => {
    clearTimeout(steady);
    const was = live();
    stream.dataset.connection = "lost";
    // One that opens and drops, again and again, has been lost since before it opened.
    if (was && Date.now() - liveAt > STEADY) lostSince = lastNews;
    tell("lost", { since: lostSince, code });
  };

  const fresh = () => {
    clearTimeout(retry);
    retry = 0;
    if (reconnect) {
      if (live()) lose();
      reconnect();
    } else socket?.close();
  };
  const later = (code) => {
    clearTimeout(retry);
    const wait = Math.min(LONGEST_WAIT, 500 * 2 ** tries);
    tries += 1;
    retry = setTimeout(fresh, stream.dataset.over ? 2 ** 31 - 1 : SLOW[code] || wait / 2 + (Math.random() * wait) / 2);
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
    startedAt = Date.now();
    askedAt = 0;
    socket = connect(`${url}?have=${have()}`);
    return socket;
  };
  // All trying again is done here: htmx would do it for some ways of closing only.
  htmx.config.wsReconnectDelay = () => 2 ** 31 - 1;
  document.addEventListener("htmx:wsBeforeMessage", (event) => {
    lastNews = Date.now();
    askedAt = 0;
    if (event.detail.message === "pong") event.preventDefault();
    if (live()) return;
    stream.dataset.connection = "live";
    liveAt = lastNews;
    // A server that accepts and drops at once must not be asked at once, again and again.
    steady = setTimeout(() => {
      tries = 0;
    }, STEADY);
    tell("live");
  });
  for (const name of ["htmx:wsOpen", "htmx:wsClose"]) {
    stream.addEventListener(name, (event) => {
      reconnect = event.detail.socketWrapper.reconnect;
    });
  }
  stream.addEventListener("htmx:wsClose", (event) => {
    const { code } = event.detail.event;
    lose(code);
    later(code);
  });
  stream.addEventListener("connection:again", fresh);

  const ask = () => {
    askedAt = Date.now();
    if (socket.readyState === WebSocket.OPEN) socket.send("ping");
  };
  setInterval(() => {
    if (document.hidden || retry) return;
    const now = Date.now();
    if (!live()) {
      if (now - startedAt > HANDSHAKE) fresh();
    } else if (askedAt) {
      if (now - askedAt > ANSWER) fresh();
    } else if (now - lastNews > (awaiting() ? SILENCE.awaiting : SILENCE.idle)) ask();
  }, TICK);

  // A phone that slept, or a network that changed, can leave a socket that looks open and is dead.
  const wake = () => {
    tries = 0;
    if (live()) lose();
    tell("wake");
    fresh();
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hiddenSince = Date.now();
    else if (Date.now() - hiddenSince > AWAY || !live()) wake();
    else ask();
  });
  addEventListener("online", wake);
  document.addEventListener("resume", wake);
  addEventListener("pageshow", (event) => {
    if (event.persisted) wake();
  });
})();
