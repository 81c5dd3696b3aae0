"""One wait in Redis for all that a process follows; what a log has said is kept once."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from castmatch.settings import redis_database
from chat import answer_log
from chat.answer_log import Entry
from chat.models import Message
from chat.tail import Bell, Followed, Tail
from tests.waiting import until


def answer(number: int, attempt: int = 1) -> Message:
    return Message(pk=number, attempt=attempt)


async def said(number: int, words: str, offset: int = 0) -> None:
    client = answer_log.connect()
    await answer_log.write(client, [answer_log.text(answer_log.name(number, 1), offset, words)])
    await client.aclose()


@asynccontextmanager
async def listening(tail: Tail, number: int):
    bell = Bell()
    followed = tail.follow(answer(number), bell)
    try:
        yield followed, bell
    finally:
        tail.leave(followed, bell)


async def heard(followed: Followed, text: str) -> None:
    await until(lambda: followed.text == text)


async def test_a_log_is_read_from_its_start_and_on():
    await said(9001, "One ")
    async with listening(Tail(), 9001) as (followed, bell):
        await heard(followed, "One ")
        await said(9001, "two.", 4)
        await heard(followed, "One two.")
        assert bell.is_set()


async def test_a_log_that_is_joined_during_a_wait_is_heard_at_once():
    tail = Tail()
    async with listening(tail, 9002), listening(tail, 9003) as (followed, _):
        await said(9003, "Here.")
        await heard(followed, "Here.")


async def test_the_next_answer_does_not_wait_for_one_that_has_ended(monkeypatch):
    monkeypatch.setattr("chat.tail.LISTEN_SECONDS", 60)
    tail, client = Tail(), answer_log.connect()
    await answer_log.write(client, [answer_log.end(answer_log.name(9006, 1))])
    await client.aclose()
    async with listening(tail, 9006) as (ended, _):
        await until(lambda: ended.ended)
        await asyncio.sleep(0.05)
        async with listening(tail, 9007) as (followed, _):
            await said(9007, "Next.")
            await heard(followed, "Next.")


async def test_readers_of_one_answer_share_what_is_kept_of_it():
    tail = Tail()
    async with listening(tail, 9004) as (one, _), listening(tail, 9004) as (other, _):
        assert one is other
    assert not tail._followed


async def test_reading_goes_on_after_an_end_that_nobody_foresaw(monkeypatch):
    tail = Tail()

    async def fail(*_):
        raise RuntimeError

    monkeypatch.setattr(answer_log, "read", fail)
    async with listening(tail, 9005) as (followed, bell):
        assert tail._reading
        await asyncio.wait([tail._reading])
        monkeypatch.undo()
        await said(9005, "Back.")
        tail.follow(answer(9005), bell)
        await heard(followed, "Back.")


@pytest.mark.parametrize(
    ("pieces", "start", "text"),
    [
        ([(0, "One "), (4, "two")], 0, "One two"),
        ([(0, "One "), (2, "e two")], 0, "One two"),
        ([(0, "One "), (8, "three")], 8, "three"),
        ([(0, "One "), (0, "One ")], 0, "One "),
    ],
)
def test_pieces_come_together_and_a_gap_begins_anew(pieces, start, text):
    followed = Followed("k")
    followed.take([Entry(str(number), offset, words) for number, (offset, words) in enumerate(pieces, 1)])
    assert (followed.start, followed.text) == (start, text)


async def test_words_that_were_told_while_the_connection_was_broken_are_read_from_the_log():
    client = answer_log.connect()
    async with listening(Tail(), 9010) as (followed, _):
        await said(9010, "One ")
        await heard(followed, "One ")
        # Every listener is cut off, and something is said before it is back.
        await client.client_kill_filter(_type="pubsub", skipme=False)
        await said(9010, "two ", 4)
        await heard(followed, "One two ")
        await said(9010, "three.", 8)
        await heard(followed, "One two three.")
        assert followed.entries == 3
    await client.aclose()


async def test_what_is_told_before_the_log_was_read_comes_after_it_and_once(monkeypatch):
    tail, read, waiting = Tail(), answer_log.read, asyncio.Event()

    async def slowly(client, after, *wait):
        found = await read(client, after, *wait)
        if answer_log.name(9012, 1) in after:
            await said(9012, "two", 4)
            await waiting.wait()
        return found

    async with listening(tail, 9011) as (first, _):
        await said(9011, "Here.")
        await heard(first, "Here.")
        monkeypatch.setattr(answer_log, "read", slowly)
        await said(9012, "One ")
        async with listening(tail, 9012) as (followed, bell):
            await until(lambda: bool(followed.held))
            assert followed.text == ""
            waiting.set()
            await heard(followed, "One two")
            assert (followed.entries, bell.is_set()) == (2, True)


async def test_many_that_come_at_once_are_read_together(monkeypatch):
    tail, read, asked = Tail(), answer_log.read, list[int]()

    async def counted(client, after, *wait):
        asked.append(len(after))
        return await read(client, after, *wait)

    monkeypatch.setattr(answer_log, "read", counted)
    async with AsyncExitStack() as stack:
        first, _ = await stack.enter_async_context(listening(tail, 9020))
        await said(9020, "Here.")
        await heard(first, "Here.")
        asked.clear()
        found = [(await stack.enter_async_context(listening(tail, 9021 + number)))[0] for number in range(30)]
        await until(lambda: not any(followed.is_new for followed in found))
        await said(9050, "There.")
        await heard(found[-1], "There.")
    assert asked == [30]


async def test_another_database_of_the_same_redis_is_not_listened_to(settings):
    here, other = settings.ANSWER_LOG_URL, redis_database(6)
    async with listening(Tail(), 9060) as (followed, _):
        await said(9060, "Ours ")
        await heard(followed, "Ours ")
        settings.ANSWER_LOG_URL = other
        await said(9060, "theirs ", 5)
        settings.ANSWER_LOG_URL = here
        await said(9060, "alone.", 5)
        await heard(followed, "Ours alone.")


def test_what_was_told_and_read_counts_once_whichever_comes_first():
    followed = Followed("k")
    both = [Entry("1-0", phase="searching"), Entry("1-1", phase="thinking"), Entry("2-0", 0, "One")]
    followed.hear(both[1])
    followed.go_on(both)
    for entry in both:
        assert followed.hear(entry)
    assert (followed.text, followed.phase, followed.rounds, followed.entries) == ("One", "thinking", 1, 3)
    assert followed.after == "2-0"
