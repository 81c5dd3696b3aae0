"""The answer log: one Redis Stream for each attempt at an answer. A tail for the readers, never the truth.

Entries: `text` with the `offset` in characters at which it begins, or `phase`, or `end`. A reader that has N characters
skips to offset N, so that no token comes twice and none is missing, whichever process it reads from.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any
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
# A Redis that has gone silent is as good as none.
PATIENCE_SECONDS = 1.0


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


_shared: WeakKeyDictionary[asyncio.AbstractEventLoop, redis.Redis] = WeakKeyDictionary()


def shared() -> redis.Redis:
    """One client for all readers of this event loop: connections are pooled, and no loop uses another's."""
    loop = asyncio.get_running_loop()
    if loop not in _shared:
        _shared[loop] = connect()
    return _shared[loop]


class Writer:
    """Appends to the log of one attempt. Raises RedisError or OSError when Redis is away or does not answer."""

    def __init__(self, client: redis.Redis, answer: Message) -> None:
        self.client = client
        self.key = name(answer.pk, answer.attempt)

    async def text(self, offset: int, text: str) -> None:
        await self._add({"offset": offset, "text": text})

    async def phase(self, phase: str) -> None:
        await self._add({"phase": phase})

    async def end(self) -> None:
        await self._add({"end": 1})

    async def _add(self, fields: dict[Any, Any]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), self.client.pipeline(transaction=False) as pipe:
            pipe.xadd(self.key, fields, maxlen=MOST_ENTRIES, approximate=True)
            pipe.expire(self.key, KEEP_SECONDS)
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


async def read(client: redis.Redis, answer: Message, after: str, wait_milliseconds: int) -> list[Entry]:
    """The entries after this id ("0" for all), waiting for the first one if there is none yet; [] when none came.

    Raises RedisError or OSError when Redis is away or does not answer.
    """
    async with asyncio.timeout(wait_milliseconds / 1000 + PATIENCE_SECONDS):
        found: Any = await client.xread({name(answer.pk, answer.attempt): after}, count=500, block=wait_milliseconds)
    return [_entry(id_, fields) for _, entries in found for id_, fields in entries]


def _entry(id_: str, fields: dict[str, str]) -> Entry:
    return Entry(id_, int(fields.get("offset", 0)), fields.get("text", ""), fields.get("phase", ""), "end" in fields)
