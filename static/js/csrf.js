// Signing in elsewhere renews the token and leaves the one in this page stale, so each request takes it from the cookie.
document.addEventListener("htmx:configRequest", (event) => {
  const found = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
  if (!found || event.detail.verb === "get") return;
  event.detail.headers["X-CSRFToken"] = found[1];
  // Django reads the field before the header: a stale field would win.
  delete event.detail.parameters.csrfmiddlewaretoken;
});
