import asyncio
import json
from datetime import timedelta

import pytest
import redis
from django.conf import settings

from memory import connection, working
from memory.working import Working, WorkingTooLarge
from tests.waiting import until

ASHA, BHARAT, TALK, OTHER_TALK = 1, 2, 10, 11
FULL = Working(
    {"clauses": [{"field": "gender"}], "limit": 10, "offset": 0},
    results=(5, 3, 9),
    shown=3,
    focus=5,
    seen=(5, 3, 9, 8),
    talents=(5, 8),
    occasion={"director": "Vikram", "genres": ["action"]},
    question="Which dates?",
    memories=(12, 7),
    turn=4,
)
KEY = f"wm:{ASHA}:{TALK}"


@pytest.fixture
def server():
    with redis.Redis.from_url(settings.WORKING_MEMORY_URL) as client:
        yield client


async def test_what_was_written_is_read_with_the_results_in_their_order():
    await working.write(ASHA, TALK, FULL)
    assert await working.read(ASHA, TALK) == FULL


async def test_a_conversation_without_working_memory_reads_as_none():
    await working.write(ASHA, TALK, FULL)
    assert await working.read(ASHA, OTHER_TALK) is None


async def test_another_user_reads_nothing_of_the_same_conversation():
    await working.write(ASHA, TALK, FULL)
    assert await working.read(BHARAT, TALK) is None
    assert working.live_for(BHARAT) == []
    assert await working.read(ASHA, TALK) == FULL


async def test_forgetting_ends_one_conversation_of_one_user(server):
    for user, talk in [(ASHA, TALK), (ASHA, OTHER_TALK), (BHARAT, TALK)]:
        await working.write(user, talk, FULL)
    await working.forget(ASHA, TALK)
    assert sorted(server.keys()) == [b"wm:1:11", b"wm:2:10"]


def test_forgetting_all_ends_every_conversation_of_one_user_only(server):
    for key in ("wm:1:10", "wm:1:11", "wm:12:10"):
        server.set(key, "{}")
    assert working.forget_all_now(ASHA) == 2
    assert server.keys() == [b"wm:12:10"]


async def test_it_lasts_fifteen_minutes(server):
    assert timedelta(minutes=15) == settings.WORKING_MEMORY_LIFETIME
    await working.write(ASHA, TALK, FULL)
    assert 899 <= server.ttl(KEY) <= 900


async def test_reading_begins_the_lifetime_again(server):
    await working.write(ASHA, TALK, FULL)
    server.expire(KEY, 5)
    await working.read(ASHA, TALK)
    assert server.ttl(KEY) >= 899


async def test_it_is_gone_when_the_lifetime_ends_without_a_word(server, settings):
    await working.write(ASHA, TALK, FULL)
    settings.WORKING_MEMORY_LIFETIME = timedelta(milliseconds=150)
    assert await working.read(ASHA, TALK) == FULL
    await until(lambda: not server.exists(KEY))
    assert await working.read(ASHA, TALK) is None


async def test_a_read_and_a_write_are_one_command_each(server):
    await working.write(ASHA, TALK, FULL)
    before = server.info("stats")["total_commands_processed"]
    await working.read(ASHA, TALK)
    await working.write(ASHA, TALK, FULL)
    # The second INFO counts the first.
    assert server.info("stats")["total_commands_processed"] - before == 3


@pytest.mark.parametrize(
    ("too_large", "field"),
    [
        (Working(results=tuple(range(51))), "results: 51 is more than 50"),
        (Working(query={"clauses": [{}] * 41}), "query.clauses: 41 is more than 40"),
        (Working(query={"clauses": [{"value": "x" * 100_000}]}), "query: .* is more than 100000 bytes"),
    ],
)
async def test_what_is_too_large_is_refused_and_the_old_stays(too_large, field):
    await working.write(ASHA, TALK, FULL)
    with pytest.raises(WorkingTooLarge, match=field):
        await working.write(ASHA, TALK, too_large)
    assert await working.read(ASHA, TALK) == FULL


async def test_the_largest_allowed_is_kept():
    largest = Working({"clauses": [{"field": "text", "value": "ह" * 20_000}] * 1}, tuple(range(50)), 50)
    await working.write(ASHA, TALK, largest)
    assert await working.read(ASHA, TALK) == largest


async def test_of_what_only_grows_the_latest_is_kept():
    many = tuple(range(200))
    await working.write(ASHA, TALK, Working(seen=many, talents=many, memories=many, question="?" * 900))
    kept = await working.read(ASHA, TALK)
    assert kept == Working(seen=many[-50:], talents=many[:20], memories=many[:20], question="?" * 300)


def content(**changes):
    empty: dict[str, object] = {"seen": [], "talents": [], "occasion": None, "question": "", "memories": []}
    return {"version": 3, "query": None, "results": [1], "shown": 1, "focus": None, "turn": 0} | empty | changes


@pytest.mark.parametrize(
    "garbage",
    [
        b"\xff\xfe",
        b"not json",
        b"null",
        b"[]",
        b"[" * 100_000,
        json.dumps(content(version=1)),
        json.dumps(content(results="1, 2")),
        json.dumps(content(results=[True])),
        json.dumps(content(results=list(range(51)))),
        json.dumps(content(query={"clauses": 7})),
        json.dumps(content(query={})),
        json.dumps(content(focus="5")),
        json.dumps(content(turn="5")),
        json.dumps(content(seen=["5"])),
        json.dumps(content(occasion="Vikram")),
        json.dumps(content(question=None)),
        json.dumps(content(unheard_of=1)),
        json.dumps({"version": 3}),
    ],
)
async def test_garbage_counts_as_absent_and_is_logged(server, caplog, garbage):
    server.set(KEY, json.dumps(content()))
    assert await working.read(ASHA, TALK) == Working(results=(1,), shown=1)
    server.set(KEY, garbage, ex=60)
    assert await working.read(ASHA, TALK) is None
    assert working.live_for(ASHA) == []
    assert f"working memory {KEY} cannot be read" in caplog.text


async def test_a_key_of_another_type_counts_as_absent_and_is_logged(server, caplog):
    server.rpush(KEY, "turn")
    server.expire(KEY, 60)
    assert await working.read(ASHA, TALK) is None
    assert working.live_for(ASHA) == []
    assert f"{KEY} holds no text" in caplog.text


async def test_the_owner_sees_what_is_in_force_and_how_long_without_renewing_it(server):
    await working.write(ASHA, TALK, FULL)
    await working.write(ASHA, OTHER_TALK, Working(shown=2))
    server.expire(KEY, 90)
    held = working.live_for(ASHA)
    assert [(one.conversation, one.working) for one in held] == [(OTHER_TALK, Working(shown=2)), (TALK, FULL)]
    assert [89 <= held[1].seconds_left <= 90, server.ttl(KEY) <= 90] == [True, True]


def test_each_event_loop_has_a_client_of_its_own_and_closed_loops_leave_none():
    async def there_and_back(talk):
        await working.write(ASHA, talk, FULL)
        return await working.read(ASHA, talk)

    assert [asyncio.run(there_and_back(talk)) for talk in range(5)] == [FULL] * 5
    assert len([loop for loop, _ in connection._clients if loop.is_closed()]) == 1


async def test_two_hundred_answers_at_once_share_the_connections(server, monkeypatch):
    assert connection.MOST_CONNECTIONS < 200
    before = server.info("stats")["total_connections_received"]
    # A slow machine is not what this is about.
    monkeypatch.setattr(connection, "SOCKET_SECONDS", 10)
    monkeypatch.setattr(connection, "LONGEST_WAIT_SECONDS", 30)
    await asyncio.gather(*(working.write(ASHA, talk, FULL) for talk in range(200)))
    found = await asyncio.gather(*(working.read(ASHA, talk) for talk in range(200)))
    assert found == [FULL] * 200
    assert 1 <= server.info("stats")["total_connections_received"] - before <= connection.MOST_CONNECTIONS
