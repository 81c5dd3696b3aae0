// Where no socket carries anything, the page asks for news instead. The banner says what is going on.
(() => {
  const stream = document.getElementById("stream");
  const banner = document.getElementById("connection");
  const messages = document.getElementById("messages");
  if (!stream || !banner || !messages) return;
  const PATIENCE = 3000;
  const OFTEN = 1000;
  const SELDOM = 5000;
  const LONGEST_READING = 4000;
  const [SIGNED_OUT, TOO_LARGE, TOO_MANY, TOO_OFTEN] = [4401, 4413, 4420, 4429];
  const WORDS = {
    lost: "Reconnecting… Your answer goes on; nothing is lost.",
    offline: "You are offline. Your answer goes on; nothing is lost.",
    polling: "No live connection here: the page asks for news by itself instead. Nothing is lost.",
    crowded: "CastMatch is open in too many tabs or devices of yours for one more live connection. Close some; until then this page asks for news by itself. Nothing is lost.",
    flooded: "Your pages sent too much at once, so for a minute they ask for news by themselves. Nothing is lost; if this comes again, reload the page.",
    often: "Your pages have asked for news too often. This one waits up to a minute before it asks again; close some of the others. Nothing is lost.",
    away: "The server cannot be reached. What you see is safe; the page keeps trying.",
    gone: "This conversation is not there any more.",
  };
  const login = new URL(stream.dataset.login, location.href).pathname;
  let over = false;
  let opened = false;
  let lostSince = Date.now();
  let readAt = 0;
  let waitUntil = 0;
  let reading = null;
  let instead = "polling";
  let state = "";

  const live = () => stream.dataset.connection === "live";
  const awaiting = () => messages.querySelector(":is([data-state=queued], [data-state=running])");

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

  const drop = () => {
    reading?.abort();
    reading = null;
  };
  const read = () => {
    drop();
    readAt = Date.now();
    const mine = new AbortController();
    reading = mine;
    const address = `${stream.dataset.live}?have=${stream.have()}`;
    fetch(address, { signal: mine.signal, headers: { "HX-Request": "true" } })
      .then(async (response) => take(response, await response.text()))
      .catch(() => {
        if (mine === reading) say("away");
      })
      .finally(() => {
        if (mine === reading) reading = null;
      });
  };
  const take = (response, html) => {
    // An older reading that arrives after the socket's frames would take text away again.
    if (live() || over) return;
    if (response.status === 404) {
      over = true;
      stream.dataset.over = "gone";
      say("gone");
    } else if (response.status === 401 || new URL(response.url).pathname === login) say("signed-out");
    else if (response.ok) {
      stream.dispatchEvent(new CustomEvent("connection:news", { bubbles: true, detail: { html } }));
      const again = state === "signed-out";
      if (again || Date.now() - lostSince > PATIENCE) say(instead);
      if (again) stream.dispatchEvent(new CustomEvent("connection:again"));
    } else if (response.status === 429) {
      waitUntil = Date.now() + 1000 * (Number(response.headers.get("Retry-After")) || 60);
      say("often");
    } else say("away");
  };

  stream.addEventListener("connection:live", () => {
    opened = true;
    instead = "polling";
    drop();
    say("");
  });
  stream.addEventListener("connection:lost", (event) => {
    const { since, code } = event.detail;
    lostSince = since;
    if (code === TOO_MANY || code === TOO_LARGE || code === TOO_OFTEN) {
      instead = code === TOO_MANY ? "crowded" : "flooded";
      lostSince = 0;
    }
    // The session may have been renewed in another tab; a reading tells.
    if (code === SIGNED_OUT) read();
  });
  stream.addEventListener("connection:wake", read);
  const pace = () => {
    if (state === "signed-out") return 3 * SELDOM;
    return awaiting() ? OFTEN : SELDOM;
  };
  const look = () => {
    if (over || live()) return;
    const waited = Date.now() - lostSince;
    if (navigator.onLine === false) say("offline");
    else if (opened && waited > PATIENCE / 2 && (state === "" || state === "offline")) say("lost");
    if (waited < PATIENCE || document.hidden || (reading && Date.now() - readAt < LONGEST_READING)) return;
    if (Date.now() - readAt >= pace() && Date.now() > waitUntil) read();
  };
  setInterval(look, OFTEN / 4);
  document.addEventListener("htmx:afterRequest", (event) => {
    // A question was taken: its answer is waited for, before the first reading shows it.
    if (event.detail.successful) readAt = 0;
  });
})();
