"""Where a live connection is refused or ended, the page says why and what to do, and goes on without."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from django.conf import settings
from playwright.sync_api import expect
from redis import Redis
from websockets.sync.client import connect

pytestmark = pytest.mark.browser
# What a browser and htmx say of a socket that is not let in.
REFUSED = ["WebSocket", "[object Event]", "htmx:wsError"]
# Milliseconds; that the doorbell alone ends sockets is shown in tests/chat/test_sockets.py, where nothing else can.
SOON = 30_000
# The page's own sockets, for what only a broken page would send.
KEEP_SOCKETS = """
window.sockets = [];
window.WebSocket = class extends WebSocket {
  constructor(...where) {
    super(...where);
    window.sockets.push(this);
  }
};
"""


def banner(page):
    return page.page.locator("#connection")


@pytest.fixture
def redis(house) -> Iterator[Redis]:
    number = settings.MEASUREMENTS_URL.rpartition("=")[2]
    with Redis(unix_socket_path=f"{house.folder}/r/redis.sock", db=int(number)) as client:
        yield client


@pytest.fixture
def flooding(visit, redis):
    """A page whose sockets can be made to send what no page sends. At the end its user is let in again."""

    def open_page(name):
        page = visit(name)
        page.expected += REFUSED
        page.page.add_init_script(KEEP_SOCKETS)
        page.page.reload()
        page.expect_live()
        return page

    yield open_page
    keys = list(redis.scan_iter("shut-out:*"))
    assert keys, "nobody was shut out"
    redis.delete(*keys)


@contextmanager
def sockets(page, number):
    """So many open sockets of this page's user."""
    cookies = {cookie["name"]: cookie["value"] for cookie in page.page.context.cookies()}
    headers = {"Cookie": f"sessionid={cookies['sessionid']}", "Origin": page.house.url}
    address = page.page.url.replace("http", "ws").replace("/chat/", "/ws/chat/")
    with ExitStack() as open_:
        for _ in range(number):
            socket = connect(
                address, additional_headers=headers, ping_interval=None, open_timeout=30, close_timeout=0.05
            )
            open_.enter_context(socket).recv(timeout=30)
        yield


def test_signing_out_in_one_tab_ends_the_others_and_no_other_devices(visit):
    page = visit("meera", own_session=True)
    page.expect_live()
    page.box.fill("woman, Punjabi")
    telephone = visit("meera", own_session=True)
    telephone.page.goto(page.page.url)
    telephone.expect_live()
    other = page.second_tab()
    other.expect_live()
    page.expected += ["401", *REFUSED]
    other.page.locator("summary").click()
    other.page.get_by_role("button", name="Sign out").click()
    expect(banner(page)).to_have_text("You have been signed out. Sign in again; what you typed is kept.", timeout=SOON)
    expect(banner(page).get_by_role("link", name="Sign in again")).to_be_visible()
    expect(page.box).to_have_value("woman, Punjabi")
    telephone.ask("woman, Hindi, top 2")
    telephone.expect_live()
    expect(page.answers).to_have_count(0)


def test_one_page_too_many_says_so_goes_on_by_asking_and_is_live_when_another_is_closed(visit):
    page = visit("kabir")
    page.expect_live()
    page.expected += REFUSED
    with sockets(page, 29):
        one_too_many = page.second_tab()
        expect(banner(one_too_many)).to_contain_text("open in too many tabs or devices")
        expect(banner(one_too_many)).to_contain_text("Close some")
        one_too_many.ask("woman, Hindi, top 2")
        assert one_too_many.cards()
        expect(banner(one_too_many)).to_be_visible()
    # Looks again by itself every half a minute; coming back to it does so at once.
    one_too_many.page.evaluate("dispatchEvent(new Event('online'))")
    one_too_many.expect_live()


def test_a_page_that_has_asked_too_often_says_so_and_waits(visit):
    page = visit("kabir")
    page.expect_live()
    page.expected += [*REFUSED, "429"]
    asked = []

    def refuse_the_first(route):
        asked.append(time.monotonic())
        if len(asked) == 1:
            route.fulfill(status=429, headers={"Retry-After": "8"}, body="too often")
        else:
            route.continue_()

    page.page.context.route("**/live/**", refuse_the_first)
    with sockets(page, 29):
        without = page.second_tab()
        expect(banner(without)).to_contain_text("asked for news too often")
        expect(banner(without)).to_contain_text("close some of the others")
        without.ask("woman, Hindi, top 2")
        assert without.cards()
        # A page that waits for an answer asks every second otherwise.
        assert asked[1] - asked[0] > 6


@pytest.mark.parametrize("flood", ["'x'.repeat(200)", "'ping'"], ids=["too large", "too often"])
def test_a_page_that_sends_too_much_says_so_and_goes_on_by_asking(flooding, flood):
    page = flooding("kabir")
    page.page.evaluate(f"for (let n = 0; n < 60; n += 1) window.sockets.at(-1).send({flood})")
    expect(banner(page)).to_contain_text("sent too much at once")
    expect(banner(page)).to_contain_text("for a minute")
    page.ask("woman, Hindi, top 2")
    assert page.cards()
