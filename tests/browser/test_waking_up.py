"""A phone in the pocket, a tunnel, a laptop's lid: the page is right as soon as somebody looks at it again."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.chat_page import AT_LENGTH

pytestmark = pytest.mark.browser
QUESTION = "woman who speaks Hindi, top 3"
# Milliseconds: a second, and what a machine needs that does other things as well.
RIGHT_WITHIN = 2500
# The most that a busy machine is given beyond that: what is slow to tell must not pass for a machine that is busy.
BUSY_AT_MOST = 7500
# How long it takes just now to be told what is new.
TOLD_WITHIN = """async () => {
  const from = performance.now();
  const stream = document.getElementById("stream");
  await (await fetch(`${stream.dataset.live}?have=${stream.have()}`)).text();
  return performance.now() - from;
}"""
POCKET = """
window.pocketed = false;
Object.defineProperty(document, "hidden", { get: () => window.pocketed });
Object.defineProperty(document, "visibilityState", { get: () => (window.pocketed ? "hidden" : "visible") });
"""
# Milliseconds from the event that wakes the page until its last answer has ended.
WAKE = """([events, key]) => new Promise(done => {
  window.pocketed = false;
  const from = performance.now();
  const right = () => document.getElementById(`m-${key}-answer`)?.dataset.state === "done";
  const look = () => right() ? done(performance.now() - from) : setTimeout(look, 10);
  for (const [target, name] of events) (target === "document" ? document : window).dispatchEvent(new Event(name));
  look();
})"""
VISIBLE, ONLINE = ["document", "visibilitychange"], ["window", "online"]


def pocket(page):
    page.page.evaluate("() => { window.pocketed = true; document.dispatchEvent(new Event('visibilitychange')); }")


@pytest.fixture
def slept(through, proxy, visit):
    """A page that went to sleep in mid-answer, its socket dead without a word, and the key of what was asked."""

    def sleep(prepare=lambda page: None, **options):
        page = through(**options)
        page.page.add_init_script(POCKET)
        page.page.reload()
        page.expect_live()
        for _ in range(2):
            page.ask(QUESTION)
        key = page.key()
        page.send(QUESTION + AT_LENGTH)
        page.wait_for_words(20)
        prepare(page)
        pocket(page)
        proxy.mode = "swallow"
        proxy.silence()
        awake = page.second_tab_at(page.page.url.replace(proxy.url, page.house.url))
        awake.wait_for_end()
        page.page.wait_for_timeout(2500)
        proxy.mode = "pass"
        page.told_within = page.page.evaluate(TOLD_WITHIN)
        assert page.page.locator(f"#m-{key}-answer").get_attribute("data-state") == "running", "it did not sleep"
        return page, awake, key

    return sleep


def is_right_in_time(page, events, key):
    """Whether waking up by these events was followed by the end of the answer soon enough, for a machine that is as
    busy as this one is."""
    return page.page.evaluate(WAKE, [events, key]) < RIGHT_WITHIN + min(5 * page.told_within, BUSY_AT_MOST)


@pytest.mark.parametrize("events", [[VISIBLE], [ONLINE, VISIBLE], [["document", "resume"], VISIBLE]])
def test_a_page_that_slept_is_right_within_a_second(slept, events):
    page, awake, key = slept()
    assert is_right_in_time(page, events, key)
    assert page.text == awake.text
    assert page.cards() == awake.cards()
    page.expect_live()


def test_it_is_right_from_the_rows_even_where_no_socket_opens_any_more(slept, proxy):
    page, awake, key = slept()
    proxy.mode = "swallow"
    assert is_right_in_time(page, [VISIBLE], key)
    assert page.text == awake.text


def test_a_frozen_page_comes_back_like_one_that_was_in_a_pocket(slept):
    def freeze(page):
        page.frozen = page.page.context.new_cdp_session(page.page)

    page, awake, key = slept(freeze)
    page.frozen.send("Page.setWebLifecycleState", {"state": "frozen"})
    page.frozen.send("Page.setWebLifecycleState", {"state": "active"})
    assert is_right_in_time(page, [VISIBLE], key)
    assert page.text == awake.text


def test_the_reader_keeps_her_place(slept):
    place = "key => document.getElementById(key).getBoundingClientRect().top"

    def read_above(page):
        page.scroll_up(900)
        page.above = page.questions.nth(1).get_attribute("id")
        page.place = page.page.evaluate(place, page.above)

    page, _, key = slept(read_above, viewport={"width": 900, "height": 420})
    page.page.evaluate(WAKE, [[VISIBLE], key])
    page.expect_live()
    assert abs(page.page.evaluate(place, page.above) - page.place) < 5


def test_offline_and_online_again(through):
    page = through()
    page.expect_live()
    page.send(QUESTION + AT_LENGTH)
    page.wait_for_words(20)
    page.page.context.set_offline(True)
    expect(page.page.locator("#connection")).to_contain_text("You are offline")
    page.page.context.set_offline(False)
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    page.expect_live()
