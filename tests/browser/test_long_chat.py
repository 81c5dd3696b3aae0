"""A conversation of a thousand messages: history comes in place, the page stays small, and asking is as ever."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import pytest
from playwright.sync_api import expect

from castmatch import embedded
from tests.browser.chat_page import PATIENCE

pytestmark = pytest.mark.browser
FILL = """
import django; django.setup()
from chat.models import Conversation, Message
conversation = Conversation.objects.get(pk={conversation})
keys = [f"{name}-{{number}}" for number in range({turns})]
Message.objects.bulk_create([message for key in keys for message in (
    Message(conversation=conversation, role="user", key=key, text=f"question {{key}}"),
    Message(conversation=conversation, role="assistant", key=f"{{key}}-answer", text=f"Answer to {{key}}.\\n\\nMore."),
)])
"""


def fill(page, name, turns):
    conversation = page.page.url.rstrip("/").rsplit("/", 1)[1]
    script = [sys.executable, "-c", FILL.format(conversation=conversation, name=f"{name}{conversation}", turns=turns)]
    environment = page.house.environment | {"DJANGO_SETTINGS_MODULE": "castmatch.settings"}
    subprocess.run(script, cwd=embedded.ROOT, env=environment, check=True)


@pytest.fixture
def long_chat(visit):
    def open_page(turns=500, **options):
        page = visit(**options)
        fill(page, "old", turns)
        page.page.goto(page.page.url)
        return page

    return open_page


def shown(page):
    return page.page.locator("#messages > article")


def way(page, words):
    return page.page.get_by_role("link", name=words)


def numbers(page):
    return page.page.eval_on_selector_all("#messages > article", "all => all.map(one => Number(one.dataset.id))")


def load(page, words):
    last = numbers(page)
    way(page, words).click()
    page.page.wait_for_function(
        "known => JSON.stringify([...document.querySelectorAll('#messages > article')].map(one => +one.dataset.id))"
        " !== JSON.stringify(known)",
        arg=last,
    )


def test_earlier_messages_come_in_place_and_the_reader_keeps_hers(long_chat):
    page = long_chat()
    expect(shown(page)).to_have_count(40)
    address = page.page.url
    first = shown(page).first.get_attribute("id")
    way(page, "Earlier messages").scroll_into_view_if_needed()
    place = "id => document.getElementById(id).getBoundingClientRect().top"
    before = page.page.evaluate(place, first)
    way(page, "Earlier messages").focus()
    page.page.keyboard.press("Enter")
    expect(shown(page)).to_have_count(80)
    assert abs(page.page.evaluate(place, first) - before) < 3
    assert page.page.url == address
    assert page.page.evaluate("document.activeElement.closest('article')?.nextElementSibling.id") == first
    assert numbers(page) == sorted(numbers(page))
    page.page.wait_for_timeout(300)
    assert abs(page.page.evaluate(place, first) - before) < 3


def test_the_page_stays_small_and_there_is_a_way_back_to_the_newest(long_chat):
    page = long_chat()
    page.expect_live()
    newest = numbers(page)[-1]
    for _ in range(6):
        load(page, "Earlier messages")
        assert len(numbers(page)) <= 200
        assert numbers(page) == sorted(numbers(page))
    assert numbers(page)[-1] < newest
    # What is said meanwhile has no place in the page yet, and leaves no gap in it.
    other = page.second_tab()
    other.ask("woman, Hindi, top 2")
    page.page.wait_for_timeout(500)
    assert numbers(page)[-1] < newest
    while way(page, "Newer messages").count():
        load(page, "Newer messages")
        assert len(numbers(page)) <= 200
        assert numbers(page) == sorted(numbers(page))
    expect(page.last).to_have_attribute("data-id", other.last.get_attribute("data-id"))
    page.expect_live()
    page.ask("woman, Hindi, top 2")
    assert page.cards()
    assert len(numbers(page)) <= 220


def test_a_question_asked_while_reading_far_back_leads_to_its_answer(long_chat):
    page = long_chat()
    for _ in range(5):
        load(page, "Earlier messages")
    key = page.key()
    page.send("woman, Hindi, top 2")
    expect(page.page.locator(f"#m-{key}")).to_be_visible()
    page.wait_for_end()
    assert page.cards()


def test_a_page_that_is_open_all_day_stays_small(long_chat):
    page = long_chat()
    for _ in range(4):
        load(page, "Earlier messages")
    assert len(numbers(page)) == 200
    page.page.get_by_role("button", name="Jump to newest").click()
    fill(page, "new", 15)
    page.expected += ["WebSocket"]
    page.page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.last).to_contain_text("-14.")
    assert len(numbers(page)) <= 220
    oldest = numbers(page)[0]
    load(page, "Earlier messages")
    assert max(number for number in numbers(page) if number < oldest) == oldest - 1


def test_a_page_that_was_away_while_very_much_came_says_so_and_what_is_between_comes_in_place(long_chat):
    page = long_chat(turns=5)
    page.expect_live()
    had = numbers(page)
    fill(page, "meanwhile", 50)
    page.expected += ["WebSocket"]
    page.page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.last).to_contain_text("-49.")
    expect(shown(page)).to_have_count(50)
    assert numbers(page)[:10] == had
    # The way on stands just where something is missing.
    beside = "[way.previousElementSibling, way.nextElementSibling].map(article => +article.dataset.id)"
    place = f"link => {{ const way = link.closest('p'); return {beside}; }}"
    between = way(page, "More messages that came meanwhile")
    assert between.evaluate(place) == [numbers(page)[9], numbers(page)[10]]
    between.click()
    expect(shown(page)).to_have_count(90)
    again = way(page, "Earlier messages")
    assert again.evaluate(place) == [numbers(page)[9], numbers(page)[10]]
    again.click()
    # What the page has already does not come twice, and then nothing is missing.
    expect(shown(page)).to_have_count(110)
    expect(again).to_have_count(0)
    assert numbers(page) == sorted(set(numbers(page)))
    assert len({number - place for place, number in enumerate(numbers(page))}) == 1


def test_what_came_meanwhile_has_one_way_to_it_though_a_reading_and_the_new_socket_both_tell_of_it(visit):
    page = visit()
    fill(page, "old", 5)
    held: list[list[tuple[Any, str]]] = []

    def hold(socket):
        # The first one is as ever; the one that takes its place is late.
        server = socket.connect_to_server()
        held.append([])
        mine = held[-1] if len(held) > 1 else None
        server.on_message(lambda frame: socket.send(frame) if mine is None else mine.append((socket, frame)))

    page.page.route_web_socket(re.compile(r"/ws/chat/"), hold)
    page.page.goto(page.page.url)
    page.expect_live()
    fill(page, "meanwhile", 50)
    page.page.evaluate("dispatchEvent(new Event('online'))")
    between = way(page, "More messages that came meanwhile")
    expect(between).to_be_visible()
    for _ in range(PATIENCE // 100):
        if any("More messages that came meanwhile" in frame for _, frame in held[-1]):
            break
        page.page.wait_for_timeout(100)
    else:
        pytest.fail("the new socket told of nothing")
    for socket, frame in list(held[-1]):
        socket.send(frame)
    page.expect_live()
    expect(between).to_have_count(1)
    assert numbers(page) == sorted(set(numbers(page)))


def test_without_javascript_the_history_is_pages_both_ways(long_chat):
    page = long_chat(java_script_enabled=False)
    newest = [one.get_attribute("data-id") for one in shown(page).all()]
    with page.leads_on():
        way(page, "Earlier messages").click()
    earlier = [one.get_attribute("data-id") for one in shown(page).all()]
    assert len(earlier) == 40
    assert int(earlier[-1]) < int(newest[0])
    with page.leads_on():
        way(page, "Newer messages").click()
    assert [one.get_attribute("data-id") for one in shown(page).all()] == newest
    way(page, "Back to the newest messages").click()
    expect(page.box).to_be_visible()
