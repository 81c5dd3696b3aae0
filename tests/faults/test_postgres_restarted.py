"""PostgreSQL goes away and comes back in mid-answer: the answer waits and goes on, and no shown word is lost."""

from __future__ import annotations

import asyncio
import signal

import psycopg
import pytest

from tests.castmatch.running import wait_until
from tests.faults.putting_right import all_up
from tests.load.truth import words_of

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["killed", "restarted"])
async def test_answers_at_any_moment_outlast_a_restart_of_postgresql(office, visits, how):
    early, midway, searching, ending, newcomer = [await visits() for _ in range(5)]
    keys = {
        ending: await visits.ask(ending, "write 45 words at 15 a second"),
        midway: await visits.ask(midway, "write 150 words at 25 a second"),
    }
    await ending.until_words(keys[ending], 30)
    keys[early] = await visits.ask(early, "write 40 words at 40 a second after 2000 ms")
    keys[searching] = await visits.ask(searching, "search first, then write 40 words at 40 a second after 300 ms")
    await midway.until_words(keys[midway], 40)
    office.signal("postgres", how)
    keys[newcomer] = await visits.ask(newcomer, "write 20 words at 40 a second")
    for visitor, key in keys.items():
        assert (await visitor.until_ended(key)).state == "done"
    # They waited, each in its own process and attempt: nobody thought that the other was dead.
    assert [office.answer(key)["attempt"] for key in keys.values()] == [1] * len(keys)


async def test_words_go_on_while_the_database_is_away_and_stop_is_obeyed_when_it_is_back(office, visits):
    visitor = await visits()
    key = await visits.ask(visitor, "write 2000 words at 20 a second")
    await visitor.until_words(key, 20)
    office.signal("postgres", signal.SIGSTOP)
    await asyncio.sleep(0.2)
    try:
        shown = visitor.answer(key)
        assert shown
        await visitor.until_words(key, len(shown.words) + 40)
    finally:
        office.signal("postgres", signal.SIGCONT)
    office.kill("postgres")
    seen = visitor.answer(key)
    assert seen
    visits.asked.clear()
    await visitor.insist(lambda: visitor.stop(key))
    stopped = await visitor.until_ended(key)
    assert stopped.state == "stopped"
    assert stopped.words[: len(seen.words)] == seen.words
    assert stopped.words == words_of(office.answer(key)["text"])


async def test_the_first_page_after_a_restart_of_postgresql_is_there(office, visits):
    visitor = await visits()
    lent = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    await asyncio.gather(*(visitor.get("/") for _ in range(40)))
    assert office.rows(lent)[0][0] > 10, "more than one process may hold"
    before = begun(office)
    office.signal("postgres", signal.SIGINT)
    await asyncio.to_thread(wait_until, lambda: begun(office) not in (None, before))
    all_up(office)
    async with asyncio.timeout(5):
        # It raises for every state but 200.
        assert "<html" in await visitor.get(visitor.path)


def begun(office):
    """When PostgreSQL was started; None while it is away."""
    try:
        return office.rows("SELECT pg_postmaster_start_time()")
    except psycopg.Error:
        return None
