"""The answer log: one Redis Stream for each attempt at an answer. A tail for the readers, never the truth.

Entries: `text` with the `offset` in characters at which it begins, or `phase`, or `end`. A reader that has N characters
skips to offset N, so that no token comes twice and none is missing, whichever process it reads from.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

import jiter
from django.conf import settings
from redis import Redis as SyncRedis
from redis import RedisError
from redis import asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.connection import HiredisRespSerializer

from chat.models import Message

logger = logging.getLogger(__name__)
# An hour covers every reader that was away for a while; after that the row has everything.
KEEP_SECONDS = 3600
# Far above what one answer can have, so that a replay from the start is whole.
MOST_ENTRIES = 20_000
# A Redis that has gone silent is as good as none: whatever waits for it has rows to go on from.
PATIENCE_SECONDS = 1.0
START = "0"
MOST_AT_ONCE = 500
T = TypeVar("T")
# For each log how many fields and values it gets, for how many seconds it is kept (0: as it is), and these. One command
# instead of one for each: making them and reading their answers cost more than all else that writing does. What was
# written is told to all who listen: asking for it would cost them two reads of all logs they follow.
WRITE = f"""
local at, said = 2, {{}}
for index, key in ipairs(KEYS) do
  local last = at + 1 + ARGV[at]
  local id = redis.call('XADD', key, 'MAXLEN', '~', {MOST_ENTRIES}, '*', unpack(ARGV, at + 2, last))
  if ARGV[at + 1] ~= '0' then redis.call('EXPIRE', key, ARGV[at + 1]) end
  said[index] = {{key, id, unpack(ARGV, at + 2, last)}}
  at = last + 1
end
redis.call('PUBLISH', ARGV[1], cjson.encode(said))
"""
# A log's name and the fields of an entry.
Said = tuple[str, dict[Any, Any]]
Entries = dict[str, list["Entry"]]


@dataclass(frozen=True)
class Entry:
    id: str
    offset: int = 0
    text: str = ""
    phase: str = ""
    end: bool = False

    def is_after(self, id_: str) -> bool:
        return _place(self.id) > _place(id_)


def _place(id_: str) -> list[int]:
    return [int(part) for part in id_.split("-")]


def name(answer_id: int, attempt: int) -> str:
    return f"answer:{answer_id}:{attempt}"


def connect() -> redis.Redis:
    """A client whose blocking reads may take their time (redis-py 8 would give up after five seconds)."""
    client = redis.Redis.from_url(
        settings.ANSWER_LOG_URL,
        socket_timeout=None,
        socket_connect_timeout=1.0,
        max_connections=2000,
        # Every caller has a way to go on without Redis; ten silent retries would only hide that it is away.
        retry=Retry(NoBackoff(), 1),
        decode_responses=True,
    )
    pool = client.connection_pool
    pool.connection_class = type("Connection", (_PackedInC, pool.connection_class), {})
    return client


class _PackedInC:
    """What redis-py does for connections that block, and for others in Python: it is a third of what writing costs."""

    _pack = HiredisRespSerializer()

    def pack_command(self, *args: Any) -> list[bytes]:
        return self._pack.pack(*args)


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
    """All of them at once, so that who listens to several logs is woken once.

    Raises RedisError or OSError when Redis is away or does not answer.
    """
    keys: list[str] = []
    values: list[Any] = [channel(client)]
    for key, fields in entries:
        # Not with every piece of text: no attempt is silent on its phases for an hour.
        keeps = fields.get("offset", 1) == 0 or "end" in fields or "phase" in fields
        keys.append(key)
        values += (2 * len(fields), KEEP_SECONDS if keeps else 0, *chain.from_iterable(fields.items()))
    async with asyncio.timeout(PATIENCE_SECONDS):
        await client.eval(WRITE, len(keys), *keys, *values)


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


async def read(client: redis.Redis, after: dict[Any, Any], wait_milliseconds: int | None = None) -> Entries:
    """By log, the entries after these ids (`START` for all); waits for the first if it may and there is none.

    Raises RedisError or OSError when Redis is away or does not answer.
    """
    patience, found = PATIENCE_SECONDS + (wait_milliseconds or 0) / 1000, dict[str, list[Entry]]()
    while True:
        async with asyncio.timeout(patience):
            got: Any = await client.xread(after, count=MOST_AT_ONCE, block=wait_milliseconds)
        for key, entries in got:
            found.setdefault(key, []).extend(_entry(id_, fields) for id_, fields in entries)
        after = {key: entries[-1][0] for key, entries in got if len(entries) == MOST_AT_ONCE}
        if not after:
            return found


def channel(client: redis.Redis) -> str:
    """Where `write` tells what it has written. Channels belong to a whole Redis, logs to one database of it."""
    return f"said:{client.get_connection_kwargs().get('db') or 0}"


def told(message: str) -> Iterator[tuple[str, Entry]]:
    """What a message of the channel says, by log."""
    for key, id_, *said in jiter.from_json(message.encode()):
        yield key, _entry(id_, dict(zip(said[::2], said[1::2], strict=True)))


def _entry(id_: str, fields: dict[str, str]) -> Entry:
    return Entry(id_, int(fields.get("offset", 0)), fields.get("text", ""), fields.get("phase", ""), "end" in fields)
