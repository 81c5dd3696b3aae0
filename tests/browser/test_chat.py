"""The main way: ask, watch the answer come, follow up, stop, come back, and keep others out."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat_page import AT_LENGTH

pytestmark = pytest.mark.browser
QUESTION = "woman 20-30 who speaks Hindi, top 4"


def test_an_answer_comes_word_by_word_with_cards_of_the_roster(visit, house):
    page = visit()
    page.watch_lengths()
    page.ask(QUESTION)
    expect(page.last).to_have_attribute("data-state", "done")
    lengths = page.lengths()
    assert len(lengths) >= 3
    assert lengths == sorted(lengths)
    cards = page.cards()
    assert cards
    known = dict(house.rows("SELECT id, stage_name FROM talents_talent WHERE id = ANY(%s)", cards))
    shown = page.last.locator(".card-name").all_inner_texts()
    assert shown == [known[number] for number in cards]


def test_the_filters_that_were_used_are_shown_and_lead_to_the_roster(visit):
    page = visit()
    answer = page.ask(QUESTION)
    for field in ("gender", "playing_age", "language"):
        expect(answer.locator(f"[data-filter={field}]").first).to_be_visible()
    answer.get_by_role("link", name="Open in roster").click()
    expect(page.page.locator("[data-filter=gender]").first).to_be_visible()


def test_the_question_and_its_title_appear_without_a_reload(visit):
    page = visit()
    page.send("woman, Marathi, for a <b>TVC</b>")
    expect(page.questions).to_have_text(["You said\nwoman, Marathi, for a <b>TVC</b>"], use_inner_text=True)
    expect(page.page.locator("#conversation-list [aria-current]")).to_contain_text("woman, Marathi, for a <b>TVC</b>")
    expect(page.box).to_have_value("")


def test_markup_that_somebody_types_stays_text(visit):
    page = visit()
    page.page.on("dialog", lambda dialog: page.complaints.append(f"a dialog opened: {dialog.message}"))
    hostile = (
        '<img src=x onerror="alert(1)"> <script>alert(2)</script> <b hx-get="/" hx-trigger="load">woman</b> [talent:1]'
    )
    page.ask(hostile)
    expect(page.questions.locator(".said")).to_have_text(hostile)
    assert page.page.locator("#messages :is(script, [onerror], [hx-get], img[src=x])").count() == 0
    page.page.reload()
    expect(page.questions.locator(".said")).to_have_text(hostile)


def test_a_follow_up_goes_on_from_the_last_search(visit, house):
    page = visit()
    page.ask(QUESTION)
    answer = page.ask("same but under 30k a day")
    expect(answer.locator("[data-filter=language]")).to_be_visible()
    expect(answer.locator("[data-filter=rate]")).to_be_visible()
    second = page.cards()[1]
    page.ask("tell me about the second one")
    ((name,),) = house.rows("SELECT stage_name FROM talents_talent WHERE id = %s", second)
    expect(page.last).to_contain_text(name)


def test_an_example_question_asks_itself(visit):
    page = visit()
    example = page.page.locator(".example").first
    words = example.inner_text()
    example.click()
    expect(page.questions).to_contain_text([words])
    expect(page.page.get_by_role("heading", name="Who are you looking for?")).to_be_hidden()
    expect(page.answers).to_have_count(1)


def test_stop_keeps_what_was_written_and_retry_answers_again(visit):
    page = visit()
    page.send(QUESTION + AT_LENGTH)
    page.wait_for_words(20)
    page.page.get_by_role("button", name="Stop").click()
    expect(page.last).to_have_attribute("data-state", "stopped")
    expect(page.last).to_contain_text("Stopped. What was written so far is kept.")
    assert len(page.text) >= 20
    page.page.get_by_role("button", name="Retry").click()
    expect(page.last).not_to_have_attribute("data-state", "stopped")
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    expect(page.questions).to_have_count(1)


def test_a_reload_in_mid_answer_shows_the_text_so_far_and_goes_on(visit):
    page = visit()
    page.send(QUESTION + AT_LENGTH)
    before = page.wait_for_words(30)
    page.page.reload(wait_until="commit")
    expect(page.last).to_contain_text(before[:20].split("\n")[0])
    page.wait_for_words(len(before) + 1)
    page.wait_for_end()
    expect(page.last).to_have_attribute("data-state", "done")
    expect(page.answers).to_have_count(1)
    identifiers = page.page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(identifiers) == len(set(identifiers))


def test_a_second_tab_shows_the_same_while_it_comes_and_at_the_end(visit):
    page = visit()
    other = page.second_tab()
    page.send(QUESTION + AT_LENGTH)
    other.wait_for_words(20)
    expect(other.questions).to_contain_text([QUESTION])
    page.wait_for_end()
    other.wait_for_end()
    assert other.text == page.text
    assert other.cards() == page.cards()


def test_somebody_elses_conversation_does_not_exist_nor_does_its_socket(visit):
    page = visit("meera")
    page.send("a secret wish for a woman")
    expect(page.questions).to_contain_text(["a secret wish"])
    other = visit("kabir")
    other.expected.append("404")
    other.expected.append("WebSocket")
    response = other.page.goto(page.page.url)
    assert response.status == 404
    expect(other.page.get_by_role("heading", name="There is nothing at this address")).to_be_visible()
    expect(other.page.locator("body")).not_to_contain_text("secret")
    opened = """number => new Promise(done => {
      const socket = new WebSocket(`ws://${location.host}/ws/chat/${number}/`);
      socket.onopen = () => setTimeout(() => done(socket.readyState === WebSocket.OPEN), 500);
      socket.onmessage = message => done(message.data);
      socket.onclose = () => done(false);
    })"""
    number = int(page.page.url.rstrip("/").rsplit("/", 1)[1])
    assert page.page.evaluate(opened, number) is not False
    assert other.page.evaluate(opened, number) is False


def test_a_drafted_message_is_copied_as_plain_text(visit):
    page = visit()
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    answer = page.ask("Check avails for top 1, any 3 days between 5 and 15 Jan")
    name = answer.locator("blockquote li").inner_text()
    answer.get_by_role("button", name="Copy text").click()
    expect(answer.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.page.evaluate("navigator.clipboard.readText()")
    opening, names, _ = copied.split("\n\n")
    assert opening.endswith("this is an availability check and no booking, for:")
    assert names == f"- {name}"
