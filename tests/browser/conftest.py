"""A house, a browser, and visitors: Meera directs, Kabir is another director."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.chat_page import PATIENCE, ChatPage
from tests.browser.furnishing import PASSWORD
from tests.browser.house import House, open_house
from tests.browser.proxy import Proxy, open_proxy

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
# Notes when the page asks for news, when its scripts had begun, and how late, at most, its timers were.
NOTE_READINGS = """
window.readings = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (entry.name.includes("/live/")) window.readings.push(entry.startTime);
}).observe({ type: "resource" });
document.addEventListener("DOMContentLoaded", () => {
  let last = window.begun = performance.now();
  window.late = 0;
  setInterval(() => {
    const now = performance.now();
    window.late = Math.max(window.late, now - last - 100);
    last = now;
  }, 100);
});
"""
NAMES = ("chromium", "chromium-browser", "google-chrome")
expect.set_options(timeout=PATIENCE)


# Of the package, not of the session: while Playwright runs, no other test of this process can have an event loop.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    assert path, f"no browser on the PATH; install one of {', '.join(NAMES)}"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="package")
def house() -> Iterator[House]:
    with open_house(os.environ["DATABASE_URL"]) as opened:
        yield opened


@pytest.fixture(scope="package")
def sign_ins(browser: Browser, house: House) -> Callable[[str], Any]:
    """The cookies of a cast member, signed in once through the real form."""
    known: dict[str, Any] = {}

    def cookies(name: str) -> Any:
        if name not in known:
            context = browser.new_context()
            page = context.new_page()
            sign_in(page, house, name)
            known[name] = context.storage_state()
            context.close()
        return known[name]

    return cookies


def sign_in(page: Page, house: House, name: str) -> None:
    page.goto(f"{house.url}/accounts/login/")
    page.get_by_label("User name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    with page.expect_navigation():
        page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.fixture
def visit(browser: Browser, house: House, sign_ins: Callable[[str], Any]) -> Iterator[Callable[..., ChatPage]]:
    """`visit("meera")` opens a new conversation. At the end no page may have complained in its console.

    A test that ends its session takes one of its own; all others share theirs.
    """
    contexts: list[BrowserContext] = []
    pages: list[ChatPage] = []

    def open_page(name: str = "meera", *, own_session: bool = False, **options: Any) -> ChatPage:
        context = browser.new_context(storage_state=None if own_session else sign_ins(name), **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = ChatPage(context.new_page(), house)
        pages.append(page)
        if own_session:
            sign_in(page.page, house, name)
        page.open_new()
        return page

    yield open_page
    complaints = [complaint for page in pages for complaint in page.complaints]
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def proxy(house: House) -> Iterator[Proxy]:
    with open_proxy(house.port) as opened:
        yield opened


@pytest.fixture
def through(visit: Callable[..., ChatPage], proxy: Proxy) -> Callable[..., ChatPage]:
    """A new conversation, seen through the proxy."""

    def open_page(mode: str = "pass", **options: Any) -> ChatPage:
        page = visit(**options)
        page.expected += ["WebSocket", "[object Event]", "htmx:", "net::ERR", "404"]
        page.page.add_init_script(NOTE_READINGS)
        proxy.mode = mode
        page.page.goto(page.page.url.replace(page.house.url, proxy.url))
        return page

    return open_page
