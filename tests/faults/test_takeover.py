"""Kill -9 of the process that writes or of the one that shows: the answer ends all the same, by itself."""

from __future__ import annotations

import time

import psycopg
import pytest

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]
WITHIN = 10.0


async def test_an_answer_whose_process_is_killed_at_any_moment_is_resumed_within_ten_seconds(office, visits):
    early, midway, searching, nearly_done = [await visits() for _ in range(4)]
    with psycopg.connect(office.conninfo) as roster_is_locked:
        roster_is_locked.execute("LOCK TABLE talents_indexrow IN ACCESS EXCLUSIVE MODE")
        in_tool = await visits.ask(searching, "search first, then write 40 words at 40 a second")
        last_words = await visits.ask(nearly_done, "write 60 words at 15 a second")
        await searching.until_status(in_tool, "Searching")
        await nearly_done.until_words(last_words, 20)
        mid_text = await visits.ask(midway, "write 120 words at 15 a second")
        before_text = await visits.ask(early, "write 40 words at 40 a second after 8000 ms")
        await midway.until_words(mid_text, 20)
        await nearly_done.until_words(last_words, 58)
        office.kill("answers")
        killed_at = time.monotonic()
        assert [office.answer(key)["state"] for key in (before_text, mid_text, in_tool)] == ["running"] * 3
        assert early.seen[before_text].first_word_at == 0
    for visitor, key in ((early, before_text), (midway, mid_text), (searching, in_tool)):
        await visitor.until_status(key, "Resuming")
        assert visitor.seen[key].resumed[0] - killed_at < WITHIN
        assert (await visitor.until_ended(key)).state == "done"
        assert (office.answer(key)["attempt"], office.answer(key)["takeovers"]) == (2, 1)
    assert (await nearly_done.until_ended(last_words)).state == "done"
    # Both requests for this answer were billed, and the one that was cut off is written down as estimated.
    query = "SELECT outcome, estimated, output_tokens > 0, cost > 0 FROM chat_providerrequest WHERE answer_id = %s"
    billed = sorted(office.rows(query, office.answer(mid_text)["id"]))
    assert billed == [("ended", False, True, True), ("lost", True, True, True)]


async def test_when_the_web_process_is_killed_the_answer_is_undisturbed_and_the_page_is_back_by_itself(office, visits):
    visitor = await visits()
    key = await visits.ask(visitor, "write 120 words at 20 a second")
    before = await visitor.until_words(key, 20)
    returns = len(visitor.returns)
    office.kill("web")
    ended = await visitor.until_ended(key)
    assert ended.words[:20] == before.words[:20]
    assert office.answer(key)["attempt"] == 1
    await visitor.until(lambda: len(visitor.returns) > returns)


async def test_a_question_that_comes_while_nobody_lives_to_answer_is_answered_later(office, visits):
    visitor = await visits()
    office.kill("answers")
    key = await visits.ask(visitor, "write 20 words at 40 a second")
    await visitor.until(lambda: visitor.answer(key) is not None)
    assert (await visitor.until_ended(key)).state == "done"
