"""A process that is frozen in mid-answer loses it to another one, and changes nothing when it wakes up."""

from __future__ import annotations

import asyncio
import signal
import time

import pytest

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]


async def test_an_answer_is_produced_to_its_end_by_at_most_one_attempt(office, visits):
    visitor = await visits()
    key = await visits.ask(visitor, "write 150 words at 20 a second")
    await visitor.until_words(key, 30)
    frozen = office.signal("answers", signal.SIGSTOP)
    office.add_answers("answers-2")
    # From here on there is somebody who can take over.
    ready_at = time.monotonic()
    try:
        await visitor.until_status(key, "Resuming")
        assert visitor.seen[key].resumed[0] - ready_at < 10
        assert (await visitor.until_ended(key)).state == "done"
        ended = office.answer(key)
        assert ended["attempt"] == 2
        assert not ended["worker"].endswith(f":{frozen}")
    finally:
        office.signal("answers", signal.SIGCONT)
    # It is at work again, and has noticed that the answer is not its own any more.
    office.end("answers-2")
    after = await visits.ask(visitor, "write 20 words at 40 a second")
    assert (await visitor.until_ended(after)).state == "done"
    assert office.answer(after)["worker"].endswith(f":{frozen}")
    assert office.answer(key) == ended
    await visitor.until(lambda: not lost(office, key))
    assert office.run.pid("answers") == frozen


def lost(office, key: str) -> list[tuple[str]]:
    """Requests whose cost was estimated, as nobody came to count them."""
    query = "SELECT request_id FROM chat_providerrequest WHERE answer_id = %s AND outcome = 'lost'"
    return office.rows(query, office.answer(key)["id"])


async def test_a_process_that_is_told_to_stop_hands_over_at_once(office, visits):
    office.add_answers("answers-2")
    visitor = await visits()
    keys = [await visits.ask(visitor, "write 120 words at 20 a second") for _ in range(2)]
    await visitor.until_words(keys[0], 10)
    first = office.answer(keys[0])["worker"]
    name = "answers" if first.endswith(f":{office.run.pid('answers')}") else "answers-2"
    office.signal(name, signal.SIGTERM)
    await visitor.until(lambda: office.answer(keys[0])["attempt"] == 2)
    # It was given back: no lease had to lapse first.
    assert office.answer(keys[0])["takeovers"] == 0
    await asyncio.gather(*(visitor.until_ended(key) for key in keys))
