"""Where sockets are blocked, broken or forgotten, the page notices, asks for news instead, and returns by itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.chat_page import AT_LENGTH

pytestmark = pytest.mark.browser
QUESTION = f"man or woman who speaks Hindi, top 10{AT_LENGTH}"
# The page gives a socket three seconds; the rest is for a machine that does other things as well.
NOTICED_WITHIN = 4500


def banner(page):
    return page.page.locator("#connection")


def first_reading_after(page, moment):
    """Milliseconds from `moment` (of the page's clock) until the page asked for news."""
    page.page.wait_for_function("moment => window.readings.some(time => time > moment)", arg=moment)
    return page.page.evaluate("moment => window.readings.find(time => time > moment) - moment", moment)


def noticed_in_time(page, moment):
    """Whether it asked soon enough. How late its timers were is the machine's doing."""
    return first_reading_after(page, moment) < NOTICED_WITHIN + page.page.evaluate("window.late")


def now(page):
    return page.page.evaluate("performance.now()")


@pytest.mark.parametrize("mode", ["strip", "swallow", "drop"])
def test_where_no_socket_gets_through_the_page_asks_and_returns_when_one_does(through, proxy, mode):
    page = through(mode)
    assert noticed_in_time(page, page.page.evaluate("window.begun"))
    expect(banner(page)).to_contain_text("No live connection here")
    page.watch_lengths()
    page.ask(QUESTION)
    expect(page.last).to_have_attribute("data-state", "done")
    # The rows that are read are saved every two seconds.
    assert len(page.lengths()) >= 2
    assert page.lengths() == sorted(page.lengths())
    assert page.cards()
    proxy.mode = "pass"
    page.expect_live()
    moment = now(page)
    page.send(QUESTION)
    page.wait_for_words(40)
    page.page.get_by_role("button", name="Stop").click()
    expect(page.last).to_have_attribute("data-state", "stopped")
    assert page.page.evaluate("moment => window.readings.filter(time => time > moment)", moment) == []


@pytest.mark.parametrize("new_sockets", ["pass", "swallow", "strip"])
def test_a_socket_that_dies_in_mid_answer_without_a_word_is_noticed(through, proxy, new_sockets):
    page = through()
    page.expect_live()
    page.send(QUESTION)
    page.wait_for_words(30)
    proxy.mode = new_sockets
    proxy.silence()
    moment = now(page)
    if new_sockets != "pass":
        assert noticed_in_time(page, moment)
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    assert page.cards()
    proxy.mode = "pass"
    page.expect_live()
    identifiers = page.page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(identifiers) == len(set(identifiers))


def test_a_socket_that_is_cut_in_mid_answer_is_replaced_at_once(through, proxy):
    page = through()
    page.expect_live()
    page.send(QUESTION)
    page.wait_for_words(30)
    proxy.cut()
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    page.expect_live()


def test_while_nobody_answers_the_page_says_so_and_comes_back(through, proxy):
    page = through()
    page.expect_live()
    page.send(QUESTION)
    page.wait_for_words(30)
    proxy.mode = "away"
    proxy.cut()
    page.expect_banner("Reconnecting")
    expect(banner(page)).to_contain_text("The server cannot be reached")
    proxy.mode = "pass"
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    page.expect_live()
