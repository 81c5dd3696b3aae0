"""Nothing typed is lost, and nothing is asked twice."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.furnishing import PASSWORD

pytestmark = pytest.mark.browser
MESSAGES = re.compile(r"/chat/\d+/messages/$")
NO_NETWORK = ("net::ERR_FAILED", "htmx:afterRequest", "htmx:sendError")


def test_enter_sends_and_shift_enter_starts_a_line(visit):
    page = visit()
    page.box.press_sequentially("woman")
    page.box.press("Shift+Enter")
    page.box.press_sequentially("Marathi")
    expect(page.box).to_have_value("woman\nMarathi")
    page.box.press("Enter")
    expect(page.questions).to_contain_text(["woman\nMarathi"], use_inner_text=True)
    expect(page.box).to_have_value("")
    expect(page.box).to_be_focused()


def test_enter_belongs_to_an_input_method_while_it_composes(visit):
    page = visit()
    page.box.fill("लड़की")
    page.box.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    expect(page.box).to_have_value("लड़की")
    page.box.press("Enter")
    expect(page.questions).to_contain_text(["लड़की"])


def test_the_box_grows_with_the_text(visit):
    page = visit()
    low = page.box.bounding_box()["height"]
    page.box.fill("\n".join(["a line"] * 6))
    assert page.box.bounding_box()["height"] > low * 2


def test_an_empty_message_is_refused_with_the_fix(visit):
    page = visit()
    page.expected.append("422")
    page.page.get_by_role("button", name="Send").click()
    expect(page.errors).to_contain_text("Message: it is empty")
    expect(page.questions).to_have_count(0)


def test_too_long_a_message_stays_in_the_box_and_the_length_is_told(visit):
    page = visit()
    page.expected.append("422")
    page.box.fill("x" * 20_001)
    expect(page.page.locator("[data-count]")).to_have_text("20001 of 20000 characters")
    page.page.get_by_role("button", name="Send").click()
    expect(page.errors).to_contain_text("20,001 characters are too many")
    assert len(page.box.input_value()) == 20_001
    page.box.fill("woman")
    page.page.get_by_role("button", name="Send").click()
    expect(page.questions).to_contain_text(["woman"])
    expect(page.errors).to_be_empty()


def test_without_a_network_the_text_stays_and_goes_out_later_with_the_same_key(visit):
    page = visit()
    page.expected += NO_NETWORK
    key = page.key()
    page.page.route(MESSAGES, lambda route: route.abort())
    page.send("woman, Gujarati")
    expect(page.errors).to_contain_text("Not sent: the server cannot be reached. Your text is still here")
    expect(page.box).to_have_value("woman, Gujarati")
    page.page.unroute(MESSAGES)
    page.page.get_by_role("button", name="Send").click()
    expect(page.page.locator(f"#m-{key}")).to_contain_text("woman, Gujarati")
    expect(page.errors).to_be_empty()


def test_a_question_whose_receipt_is_lost_is_asked_once(visit, house):
    page = visit()
    page.expected += NO_NETWORK
    key = page.key()

    receipts = []

    def deliver_and_keep_the_receipt(route):
        route.fetch()
        receipts.append(route)

    page.page.route(MESSAGES, deliver_and_keep_the_receipt)
    page.send("woman, Tamil")
    expect(page.page.locator(f"#m-{key}")).to_contain_text("woman, Tamil")
    page.wait_for_end()
    receipts[0].abort()
    expect(page.box).to_have_value("")
    expect(page.errors).to_be_empty()
    assert page.key() != key
    assert house.rows("SELECT count(*) FROM chat_message WHERE text = 'woman, Tamil'") == [(1,)]


def test_a_server_error_says_so_and_keeps_the_text(visit):
    page = visit()
    page.expected.append("500")
    page.page.route(MESSAGES, lambda route: route.fulfill(status=500, body="<h1>broken</h1>"))
    page.send("woman, Urdu")
    expect(page.errors).to_contain_text("the server had a problem (500)")
    expect(page.box).to_have_value("woman, Urdu")


def test_what_is_typed_while_a_question_is_on_its_way_stays(visit):
    page = visit()
    held = []
    page.page.route(MESSAGES, lambda route: held.append(route))
    page.send("woman")
    page.page.wait_for_function("() => document.querySelector('#composer.htmx-request')")
    page.box.press_sequentially(" and then a man")
    held[0].continue_()
    expect(page.questions).to_contain_text(["woman"])
    expect(page.box).to_have_value("and then a man")


def test_a_draft_outlives_a_reload(visit):
    page = visit()
    page.box.fill("half a thought")
    page.page.reload()
    expect(page.box).to_have_value("half a thought")
    page.page.get_by_role("button", name="Send").click()
    expect(page.questions).to_contain_text(["half a thought"])
    page.page.reload()
    expect(page.box).to_have_value("")


def test_a_session_that_ended_keeps_the_text_until_one_has_signed_in_again(visit):
    page = visit("meera", own_session=True)
    page.expected += ["401", "WebSocket"]
    page.page.context.clear_cookies(name="sessionid")
    page.send("woman, Punjabi, free tomorrow")
    expect(page.errors).to_contain_text("you have been signed out")
    expect(page.box).to_have_value("woman, Punjabi, free tomorrow")
    page.errors.get_by_role("link", name="Sign in again").click()
    page.page.get_by_label("User name").fill("meera")
    page.page.get_by_label("Password").fill(PASSWORD)
    page.page.get_by_role("button", name="Sign in").click()
    expect(page.box).to_have_value("woman, Punjabi, free tomorrow")
    page.page.get_by_role("button", name="Send").click()
    expect(page.questions).to_contain_text(["woman, Punjabi, free tomorrow"])


def test_signing_in_again_in_another_tab_does_not_spoil_this_ones_form(visit, house):
    page = visit("meera", own_session=True)
    token = page.page.context.cookies()
    other = page.page.context.new_page()
    other.goto(f"{house.url}/")
    other.locator("summary").click()
    other.get_by_role("button", name="Sign out").click()
    other.get_by_label("User name").fill("meera")
    other.get_by_label("Password").fill(PASSWORD)
    other.get_by_role("button", name="Sign in").click()
    expect(other.get_by_role("heading", level=1)).to_be_visible()
    assert page.page.context.cookies() != token
    page.expected.append("WebSocket")
    page.send("woman, Bengali")
    expect(page.questions).to_contain_text(["woman, Bengali"])
