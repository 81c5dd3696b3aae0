"""The scenes of memory as a director lives them, in the browser: day one, day nine, who and why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.chat_page import ChatPage
from tests.browser.house import House

pytestmark = pytest.mark.browser
Visit = Callable[..., ChatPage]
RULE = "remember, no one under 5'6 for Vikram's action films"
OPTIONS = "options for Vikram's new action film"


def days_pass(house: House, days: int) -> None:
    """All that was said so far was said so many days earlier."""
    ago = f"interval '{days} days'"
    house.change(f"UPDATE memory_memory SET occurred_at = occurred_at - {ago}, expires_at = expires_at - {ago}")
    house.change(f"UPDATE memory_episode SET occurred_at = occurred_at - {ago}")
    house.change(f"UPDATE chat_message SET created_at = created_at - {ago}")


def forget_all(chat: ChatPage) -> None:
    chat.page.goto(f"{chat.house.url}/memory/forget-all/")
    chat.page.get_by_role("button", name="Forget everything").click()
    expect(chat.page.get_by_text("Everything is forgotten.")).to_be_visible()
    chat.open_new()


def test_day_one_and_day_nine(visit: Visit, house: House):
    chat = visit("meera")
    forget_all(chat)
    chat.ask(RULE)
    expect(chat.last.get_by_text("I will remember")).to_be_visible()
    expect(chat.last.get_by_role("button", name="Undo")).to_be_visible()
    days_pass(house, 8)

    chat.open_new()
    chat.ask(OPTIONS)
    chip = chat.last.locator("[data-filter=height][data-origin=memory]")
    expect(chip).to_contain_text("at least 168 cm")
    expect(chip.get_by_role("link")).to_contain_text("from memory, ")
    chat.last.get_by_text("Used 1 memory").click()
    expect(chat.last.get_by_text("no one under 5'6 for Vikram's action films").last).to_be_visible()

    chat.ask("not for this one")
    expect(chat.last.locator("[data-origin=memory]")).to_have_count(0)
    here = chat.page.url
    chat.open_new()
    chat.ask(OPTIONS)
    expect(chat.last.locator("[data-filter=height][data-origin=memory]")).to_be_visible()
    chip = chat.last.locator("[data-origin=memory] a")
    chip.click()
    expect(chat.page.locator("article[data-role=user]:target")).to_contain_text(RULE)

    chat.page.goto(here)
    chat.ask("forget that")
    expect(chat.last).to_contain_text("Forgotten")
    chat.open_new()
    chat.ask(OPTIONS)
    expect(chat.last.locator("[data-origin=memory]")).to_have_count(0)
    chat.page.goto(f"{house.url}/memory/?q=Vikram")
    expect(chat.page.get_by_text("no one under 5'6")).to_have_count(0)


def test_what_was_lifted_is_brought_back_by_keyboard(visit: Visit, house: House):
    chat = visit("meera")
    forget_all(chat)
    chat.ask(RULE)
    chat.open_new()
    chat.ask(OPTIONS)
    chat.ask("not for this one")
    expect(chat.last.get_by_text("Left out here")).to_be_visible()
    button = chat.last.get_by_role("button", name="Bring back")
    button.focus()
    chat.page.keyboard.press("Enter")
    expect(chat.last.get_by_text("Counts again")).to_be_visible()
    expect(button).to_have_count(0)
    chat.ask(OPTIONS)
    chip = chat.last.locator("[data-filter=height][data-origin=memory]")
    expect(chip).to_contain_text("at least 168 cm")
    expect(chip.get_by_role("link")).to_contain_text("from memory, ")
    chat.page.goto(f"{house.url}/memory/?kind=turn")
    expect(chat.page.locator(".memory-text", has_text="Brought back in this conversation: “")).to_be_visible()


def test_right_answers_while_redis_is_away_and_when_it_is_back(visit: Visit, house: House):
    chat = visit("meera")
    forget_all(chat)
    chat.ask(RULE)
    chat.open_new()
    problems: list[str] = []
    chat.page.on("response", lambda answer: problems.append(answer.url) if answer.status >= 500 else None)
    house.stop_redis()
    try:
        chat.ask(OPTIONS)
        expect(chat.last.locator("[data-filter=height][data-origin=memory]")).to_be_visible()
        chat.ask("same but only women")
        expect(chat.last.locator("[data-filter=height][data-origin=memory]")).to_be_visible()
        expect(chat.last.locator("[data-filter=gender]")).to_be_visible()
    finally:
        house.start_redis()
    chat.ask("same but under 30")
    for field in ("height", "gender", "playing_age"):
        expect(chat.last.locator(f"[data-filter={field}]").first).to_be_visible()
    assert problems == []


def test_who_was_rejected_and_why(visit: Visit, house: House):
    chat = visit("kabir")
    forget_all(chat)
    chat.ask("we rejected Ravi Kumar for the inspector, too polished")
    days_pass(house, 3)
    chat.open_new()
    chat.ask("Who did we reject for the inspector, and why?")
    expect(chat.last.locator(".answer")).to_contain_text("too polished")
    chat.ask("Who did we reject for the mother?")
    expect(chat.last.locator(".answer")).to_have_text("I have no record of that.")


def test_undo_by_the_button_without_javascript(visit: Visit, house: House):
    chat = visit("meera")
    forget_all(chat)
    chat.ask("remember, Sana's comedies never need dancers")
    page = chat.page.context.browser.new_context(  # type: ignore[union-attr]
        java_script_enabled=False, storage_state=chat.page.context.storage_state()
    ).new_page()
    page.goto(chat.page.url)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    expect(page.get_by_text("I will remember: (forgotten).")).to_be_visible()
    page.context.close()


def test_the_memory_page_by_keyboard_on_a_phone_without_javascript(visit: Visit, house: House):
    chat = visit("meera")
    forget_all(chat)
    chat.ask(RULE)
    page = chat.page.context.browser.new_context(  # type: ignore[union-attr]
        java_script_enabled=False,
        storage_state=chat.page.context.storage_state(),
        viewport={"width": 375, "height": 800},
    ).new_page()
    page.goto(f"{house.url}/memory/")
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.get_by_role("link", name="Edit").focus()
    page.keyboard.press("Enter")
    page.get_by_label("What is remembered").fill("no one under 5'8 for Vikram's action films")
    page.get_by_role("button", name="Save").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("at least 173 cm")).to_be_visible()
    page.get_by_role("button", name="Pause remembering").click()
    expect(page.get_by_text("Remembering is paused.")).to_be_visible()
    page.get_by_role("button", name="Resume remembering").click()
    page.locator("[data-memory]").get_by_role("button", name="Forget").click()
    expect(page.get_by_text("Nothing yet.")).to_be_visible()
    page.context.close()
