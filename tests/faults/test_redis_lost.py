"""Redis goes away in mid-answer, by dying, by refusing or by falling silent: the answer goes on and is saved."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import redis

from tests.load.office import Office

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]


@contextmanager
def refusing(office: Office) -> Iterator[None]:
    """Every connection is cut and none is accepted, for as long as it is wanted."""
    socket = office.redis_socket
    aside = socket.with_suffix(".aside")
    with redis.Redis(unix_socket_path=str(socket)) as client:
        client.ping()
        os.rename(socket, aside)
        try:
            for kind in ("normal", "pubsub"):
                client.execute_command("CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes")
            yield
        finally:
            os.rename(aside, socket)


@contextmanager
def silent(office: Office) -> Iterator[None]:
    """It accepts everything and answers nothing, like a network that swallows packets."""
    office.signal("redis", signal.SIGSTOP)
    try:
        yield
    finally:
        office.signal("redis", signal.SIGCONT)


async def test_when_redis_is_killed_the_answer_goes_on_and_readers_follow_again(office, visits):
    visitor = await visits()
    other = await visits(like=visitor)
    key = await visits.ask(visitor, "write 100 words at 20 a second")
    await other.until_words(key, 20)
    office.kill("redis")
    await visitor.until_ended(key)
    await other.until_ended(key)
    assert office.answer(key)["attempt"] == 1
    # Doorbells ring again: what is asked in one tab is soon in the other. Without them it takes 20 seconds.
    after = await visits.ask(visitor, "write 30 words at 60 a second")
    await other.until_ended(after, 15)


@pytest.mark.parametrize("away", [refusing, silent])
async def test_while_redis_is_away_what_is_asked_is_answered_and_shown(office, visits, away):
    visitor = await visits()
    other = await visits(like=visitor)
    running = await visits.ask(visitor, "write 120 words at 20 a second")
    await other.until_words(running, 20)
    with away(office):
        newcomer = await visits()
        began = time.monotonic()
        fresh = await visits.ask(newcomer, "write 20 words at 40 a second")
        assert time.monotonic() - began < 10
        assert (await newcomer.until_ended(fresh)).state == "done"
        shown = len((await other.until_words(running, 60)).words)
        second = await visits.ask(visitor, "write 20 words at 40 a second")
        for reader in (visitor, other):
            assert (await reader.until_ended(second)).state == "done"
            found = reader.answer(running)
            assert found
            assert len(found.words) > shown
    assert office.answer(running)["attempt"] == 1
    # It is back, and so is the flow of words: rows are saved every two seconds, this takes four.
    third = await visits.ask(visitor, "write 110 words at 20 a second")
    await other.until_words(third, 20)
    before = other.frames
    await other.until_words(third, 100)
    assert other.frames - before > 10
