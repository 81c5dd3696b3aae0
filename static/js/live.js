// Where no socket opens, the page asks for news instead, and goes on trying the socket. The banner says what is going on.
(() => {
  const stream = document.getElementById("stream");
  const banner = document.getElementById("connection");
  const messages = document.getElementById("messages");
  if (!stream || !banner || !messages) return;
  const PATIENCE = 3000;
  const OFTEN = 1000;
  const SELDOM = 5000;
  const WORDS = {
    lost: "Reconnecting… Your answer goes on; nothing is lost.",
    offline: "You are offline. Your answer goes on; nothing is lost.",
    polling: "No live connection here: the page asks for news by itself instead. Nothing is lost.",
    away: "The server cannot be reached. What you see is safe; the page keeps trying.",
    gone: "This conversation is not there any more.",
  };
  const login = new URL(stream.dataset.login, location.href).pathname;
  let open = false;
  let opened = false;
  let over = false;
  let lostAt = Date.now();
  let readAt = 0;
  let state = "";

  const say = (next) => {
    if (state === next) return;
    state = next;
    banner.hidden = !next;
    banner.textContent = WORDS[next] || "";
    if (next !== "signed-out") return;
    const link = document.createElement("a");
    link.href = stream.dataset.login;
    link.textContent = "Sign in again";
    banner.append("You have been signed out. ", link, "; what you typed is kept.");
  };

  const finish = (why) => {
    over = true;
    say(why);
  };

  const awaited = () => messages.querySelector(":is([data-state=queued], [data-state=running])");

  const read = () => {
    readAt = Date.now();
    const how = { source: stream, target: stream, swap: "none ignoreTitle:true" };
    htmx.ajax("GET", stream.dataset.live, how).catch(() => open || over || say("away"));
  };

  stream.addEventListener("htmx:wsOpen", () => {
    open = opened = true;
    // An older reading that arrives after the socket's frames would take text away again.
    htmx.trigger(stream, "htmx:abort");
    say("");
  });
  stream.addEventListener("htmx:wsClose", (event) => {
    if (open) lostAt = Date.now();
    open = false;
    // The session may have been renewed in another tab; a reading tells.
    if (event.detail.event.code === 4401) read();
  });
  stream.addEventListener("htmx:afterRequest", (event) => {
    const { status, responseURL } = event.detail.xhr;
    if (open || over) return;
    if (status === 401 || (responseURL && new URL(responseURL).pathname === login)) finish("signed-out");
    else if (status === 404) finish("gone");
    else say(status === 200 ? "polling" : "away");
  });

  const look = () => {
    if (over || open) return;
    const waited = Date.now() - lostAt;
    if (navigator.onLine === false) say("offline");
    else if (opened && waited > PATIENCE / 2 && (state === "" || state === "offline")) say("lost");
    if (waited < PATIENCE || document.hidden) return;
    if (Date.now() - readAt >= (awaited() ? OFTEN : SELDOM)) read();
  };
  setInterval(look, OFTEN / 2);
  for (const moment of ["online", "pageshow"]) addEventListener(moment, look);
  document.addEventListener("visibilitychange", look);
  document.addEventListener("htmx:afterRequest", (event) => {
    // A question was taken: its answer is waited for, before the first reading shows it.
    if (event.detail.successful && event.detail.requestConfig?.elt !== stream) readAt = 0;
  });
})();
