"""By keyboard, by screen reader, at 360 px, without JavaScript."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.chat_page import AT_LENGTH, PATIENCE

pytestmark = pytest.mark.browser
QUESTION = "woman 20-30 who speaks Hindi, top 3"


def test_everything_is_done_by_keyboard(visit):
    page = visit()
    keyboard = page.page.keyboard
    page.page.reload()
    keyboard.press("Tab")
    expect(page.page.get_by_role("link", name="Skip to content")).to_be_focused()
    keyboard.press("Enter")
    for _ in range(12):
        if page.box.evaluate("box => box === document.activeElement"):
            break
        keyboard.press("Tab")
    expect(page.box).to_be_focused()
    keyboard.type(QUESTION + AT_LENGTH)
    keyboard.press("Enter")
    page.wait_for_words(10)
    expect(page.box).to_be_focused()
    keyboard.press("Shift+Tab")
    stop = page.page.get_by_role("button", name="Stop")
    for _ in range(12):
        if stop.evaluate("button => button === document.activeElement"):
            break
        keyboard.press("Shift+Tab")
    expect(stop).to_be_focused()
    keyboard.press("Enter")
    expect(page.last).to_have_attribute("data-state", "stopped")


def test_the_keyboard_stays_where_it_is_when_an_answer_ends(visit):
    page = visit()
    page.send(QUESTION + AT_LENGTH)
    stop = page.page.get_by_role("button", name="Stop")
    stop.focus()
    page.wait_for_end()
    expect(stop).to_have_count(0)
    assert page.page.evaluate("document.activeElement.closest('article')?.id") == page.last.get_attribute("id")


def test_every_turn_has_a_heading_and_every_control_a_name(visit):
    page = visit()
    page.ask(QUESTION)
    expect(page.page.get_by_role("heading", name="You said")).to_have_count(1)
    expect(page.page.get_by_role("heading", name="CastMatch answered")).to_have_count(1)
    expect(page.page.get_by_role("heading", level=1)).to_have_count(1)
    controls = page.page.get_by_role("button").or_(page.page.get_by_role("link")).or_(page.page.get_by_role("textbox"))
    snapshot = page.page.locator("body").aria_snapshot()
    assert controls.count() > 10
    assert re.findall(r"- (?:button|link|textbox)(?::|$)", snapshot, re.MULTILINE) == []


def test_what_happened_is_announced_once_and_words_are_not(visit):
    page = visit()
    page.page.evaluate("""() => {
      window.announced = [];
      const announcer = document.getElementById("announcer");
      const note = () => window.announced.push(announcer.textContent.trim());
      new MutationObserver(note).observe(announcer, { childList: true });
    }""")
    page.ask(QUESTION)
    page.page.wait_for_function("() => window.announced.includes('The answer is complete.')")
    assert page.page.evaluate("window.announced.filter(words => words === 'The answer is complete.').length") == 1
    assert page.page.locator("#messages").get_attribute("aria-live") == "off"
    assert page.page.locator("#messages [aria-live], #messages [role=status], #messages [role=alert]").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_shows_all_of_it_without_sideways_scrolling(visit, scheme):
    page = visit(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True, color_scheme=scheme)
    assert page.overflow() <= 0
    page.ask(QUESTION)
    assert page.cards()
    assert page.overflow() <= 0
    expect(page.page.get_by_role("button", name="Send")).to_be_in_viewport()
    page.page.get_by_role("button", name="Conversations", exact=True).click()
    drawer = page.page.locator("#conversations")
    expect(drawer).to_be_visible()
    expect(drawer.get_by_role("link").first).to_be_in_viewport()
    page.page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()


def test_without_javascript_half_a_question_stays_while_the_answer_comes(visit):
    page = visit(java_script_enabled=False)
    page.send("woman, Hindi, top 2")
    expect(page.questions).to_contain_text(["woman, Hindi, top 2"])
    page.box.fill("and of those, who can")
    # Nothing is clicked from here on: the frame loads itself anew until the answer is there, and then no more.
    frame = page.page.frame_locator("iframe.running")
    answer = frame.locator("article[data-role=assistant]")
    expect(answer).to_have_attribute("data-state", "done", timeout=3 * PATIENCE)
    expect(answer.locator("[data-talent]")).to_have_count(2)
    expect(frame.locator("meta[http-equiv=refresh]")).to_have_count(0)
    expect(page.box).to_have_value("and of those, who can")
    expect(page.answers).to_be_hidden()
    answer.get_by_role("link").first.click()
    expect(page.page.locator("iframe.running")).to_have_count(0)


def test_without_javascript_an_answer_is_stopped_and_a_refused_text_is_kept(visit):
    page = visit(java_script_enabled=False)
    page.send(f"woman, Hindi, top 10{AT_LENGTH}")
    page.expected.append("422")
    page.box.fill("who of them")
    frame = page.page.frame_locator("iframe.running")
    frame.get_by_role("button", name="Stop").click()
    expect(frame.locator("article[data-state=stopped]")).to_be_visible()
    expect(page.box).to_have_value("who of them")
    page.send("x" * 20_001)
    expect(page.errors).to_contain_text("20,001 characters are too many")
    assert len(page.box.input_value()) == 20_001
    expect(page.last).to_have_attribute("data-state", "stopped")


def test_a_theme_is_chosen_and_kept(visit):
    page = visit(color_scheme="light")
    light = page.css("body", "backgroundColor")
    page.page.locator("summary").click()
    theme = page.page.get_by_role("button", name="Theme")
    theme.click()
    theme.click()
    expect(theme).to_have_text("Theme: dark")
    dark = page.css("body", "backgroundColor")
    assert dark != light
    page.page.reload()
    assert page.css("body", "backgroundColor") == dark
