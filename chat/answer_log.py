"""The answer log: one Redis Stream for each attempt at an answer. A tail for the readers, never the truth.

Entries: `text` with the `offset` in characters at which it begins, or `phase`, or `end`. A reader that has N characters
skips to offset N, so that no token comes twice and none is missing, whichever process it reads from.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from django.conf import settings
from redis import Redis as SyncRedis
from redis import RedisError
from redis import asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from chat.models import Message

logger = logging.getLogger(__name__)
# An hour covers every reader that was away for a while; after that the row has everything.
KEEP_SECONDS = 3600
# Far above what one answer can have, so that a replay from the start is whole.
MOST_ENTRIES = 20_000
# A Redis that has gone silent is as good as none: whatever waits for it has rows to go on from.
PATIENCE_SECONDS = 1.0
START = "0"
T = TypeVar("T")
# A log's name and the fields of an entry.
Said = tuple[str, dict[Any, Any]]


@dataclass(frozen=True)
class Entry:
    id: str
    offset: int = 0
    text: str = ""
    phase: str = ""
    end: bool = False


def name(answer_id: int, attempt: int) -> str:
    return f"answer:{answer_id}:{attempt}"


def connect() -> redis.Redis:
    """A client whose blocking reads may take their time (redis-py 8 would give up after five seconds)."""
    return redis.Redis.from_url(
        settings.ANSWER_LOG_URL,
        socket_timeout=None,
        socket_connect_timeout=1.0,
        max_connections=2000,
        # Every caller has a way to go on without Redis; ten silent retries would only hide that it is away.
        retry=Retry(NoBackoff(), 1),
        decode_responses=True,
    )


def drop(answer: Message) -> None:
    """Delete an ended answer's log: readers have the row. While Redis is away it stays until its hour is over."""
    try:
        with SyncRedis.from_url(settings.ANSWER_LOG_URL, socket_timeout=1.0, socket_connect_timeout=1.0) as client:
            client.delete(name(answer.pk, answer.attempt))
    except (RedisError, OSError) as error:
        logger.warning("the log of answer %s ends by itself: %s", answer.pk, error)


class OnePerLoop(Generic[T]):
    """What belongs to an event loop and is shared by all in it, made when it is first asked for."""

    def __init__(self, make: Callable[[], T]) -> None:
        self.make = make
        self.found: WeakKeyDictionary[asyncio.AbstractEventLoop, T] = WeakKeyDictionary()

    def __call__(self) -> T:
        loop = asyncio.get_running_loop()
        if loop not in self.found:
            self.found[loop] = self.make()
        return self.found[loop]


def text(key: str, offset: int, words: str) -> Said:
    return key, {"offset": offset, "text": words}


def phase(key: str, name: str) -> Said:
    return key, {"phase": name}


def end(key: str) -> Said:
    return key, {"end": 1}


async def write(client: redis.Redis, entries: Iterable[Said]) -> None:
    """All of them in one transaction, so that who waits for several logs is woken once.

    Raises RedisError or OSError when Redis is away or does not answer.
    """
    async with asyncio.timeout(PATIENCE_SECONDS), client.pipeline(transaction=True) as pipe:
        for key, fields in entries:
            pipe.xadd(key, fields, maxlen=MOST_ENTRIES, approximate=True)
            if fields.get("offset", 1) == 0 or "end" in fields or "phase" in fields:
                # Not with every piece of text: no attempt is silent on its phases for an hour.
                pipe.expire(key, KEEP_SECONDS)
        await pipe.execute()


async def text_of(client: redis.Redis, answer: Message, attempt: int, start: str) -> str:
    """All that this attempt has shown, as far as its log is whole; `start` is the text of the rounds before it."""
    text = start
    async with asyncio.timeout(PATIENCE_SECONDS):
        found: Any = await client.xrange(name(answer.pk, attempt))
    for id_, fields in found:
        entry = _entry(id_, fields)
        if entry.text and entry.offset > len(text):
            break
        text += entry.text[len(text) - entry.offset :]
    return text


async def read(client: redis.Redis, after: dict[Any, Any], wait_milliseconds: int) -> dict[str, list[Entry]]:
    """By log, the entries after these ids (`START` for all), waiting for the first if there is none; {} for none.

    Raises RedisError or OSError when Redis is away or does not answer.
    """
    async with asyncio.timeout(wait_milliseconds / 1000 + PATIENCE_SECONDS):
        found: Any = await client.xread(after, count=500, block=wait_milliseconds)
    return {key: [_entry(id_, fields) for id_, fields in entries] for key, entries in found}


def _entry(id_: str, fields: dict[str, str]) -> Entry:
    return Entry(id_, int(fields.get("offset", 0)), fields.get("text", ""), fields.get("phase", ""), "end" in fields)
