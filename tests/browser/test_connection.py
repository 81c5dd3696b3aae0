"""Sockets that are blocked, servers that go away, and the reader's place in a growing page."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat_page import AT_LENGTH

pytestmark = pytest.mark.browser
QUESTION = "man or woman who speaks Hindi, top 6"
BLOCK_SOCKETS = """
window.WebSocket = class {
  static OPEN = 1;
  constructor() {
    this.readyState = 0;
    setTimeout(() => { this.readyState = 3; this.onclose?.({ type: "close", code: 1006 }); }, 10);
  }
  addEventListener() {}
  close() {}
};
"""


def test_where_sockets_are_blocked_the_answer_comes_by_asking_for_it(visit):
    page = visit()
    page.page.add_init_script(BLOCK_SOCKETS)
    page.page.reload()
    page.watch_lengths()
    expect(page.page.locator("#connection")).to_contain_text("No live connection here")
    page.send(QUESTION + AT_LENGTH)
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    # The rows that are read are saved every two seconds.
    assert len(page.lengths()) >= 2
    assert page.lengths() == sorted(page.lengths())
    assert page.cards()


def test_a_web_process_that_dies_in_mid_answer_costs_nothing(visit, house):
    page = visit()
    page.expected += [
        "WebSocket",
        "ERR_CONNECTION_REFUSED",
        "ERR_CONNECTION_RESET",
        "ERR_EMPTY_RESPONSE",
        "[object Event]",
        "htmx:",
    ]
    page.send(QUESTION + AT_LENGTH)
    before = page.wait_for_words(20)
    house.web.process.kill()
    house.web.process.wait()
    page.expect_banner("Reconnecting… Your answer goes on; nothing is lost.")
    house.start_web()
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    assert page.text.startswith(before[:20].split("\n")[0])
    expect(page.page.locator("#connection")).to_be_hidden()


def test_a_page_that_slept_catches_up(visit):
    page = visit()
    other = page.second_tab()
    other.expected.append("WebSocket")
    page.ask(QUESTION)
    other.page.evaluate("dispatchEvent(new Event('online'))")
    other.wait_for_end()
    assert other.text == page.text
    identifiers = other.page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(identifiers) == len(set(identifiers))


def test_the_page_follows_a_reader_at_the_end_and_leaves_one_in_peace_who_scrolled_up(visit):
    page = visit(viewport={"width": 900, "height": 420})
    page.ask(QUESTION)
    page.wait_for_place_at_end()
    page.send(QUESTION + AT_LENGTH)
    page.wait_for_words(10)
    page.scroll_up(600)
    place = page.page.evaluate("scrollY")
    jump = page.page.get_by_role("button", name="Jump to newest")
    expect(jump).to_be_visible()
    page.wait_for_end()
    assert abs(page.page.evaluate("scrollY") - place) < 5
    jump.click()
    page.wait_for_place_at_end()
    expect(jump).to_be_hidden()
