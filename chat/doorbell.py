"""Doorbells: hints that something changed. One that is lost costs a moment's delay; the rows are the truth."""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress
from functools import cache
from weakref import WeakKeyDictionary, WeakSet

import redis
from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.conf import settings
from redis import RedisError
from redis import asyncio as aioredis
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.retry import Retry

from castmatch.backoff import Backoff

logger = logging.getLogger(__name__)
ANSWERS_CHANNEL, WEB_CHANNEL = "answers", "web"
# A doorbell may not hold up what it announces.
PATIENCE_SECONDS = 1.0
# How long a ring that failed is tried again: as long as a quiet page may wait for its own look (chat.following).
RING_SECONDS = 20.0
# Held here until they are done: the event loop itself does not keep them.
_ringing: set[asyncio.Task[None]] = set()


def connect() -> aioredis.Redis:
    return aioredis.Redis.from_url(
        settings.ANSWER_LOG_URL,
        socket_connect_timeout=PATIENCE_SECONDS,
        socket_timeout=PATIENCE_SECONDS,
        retry=AsyncRetry(NoBackoff(), 1),
    )


async def join(group: str, channel: str, level: int = logging.WARNING) -> bool:
    """Have the consumer of this channel hear the doorbell of a conversation; False when that could not be done now.

    `level` is that of the log's line about it.
    """
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await get_channel_layer().group_add(group, channel)
    except (RedisError, OSError) as error:
        logger.log(level, "no doorbell of %s yet, its rows are looked at: %s", group, str(error) or "no answer in time")
        return False
    return True


async def join_later(group: str, channel: str, bell: asyncio.Event) -> None:
    """Tries until it is joined. What may have rung since the last try rings this bell."""
    backoff, joined = Backoff(), False
    while not joined:
        await asyncio.sleep(backoff.wait())
        joined = await join(group, channel, logging.DEBUG)
        bell.set()


async def ring_readers(group: str) -> None:
    """Tell every page that shows this conversation to look at the rows again; later, if it cannot be told now."""
    if not await _ring(group):
        task = asyncio.create_task(_ring_later(group))
        _ringing.add(task)
        task.add_done_callback(_ringing.discard)


async def _ring(group: str, level: int = logging.WARNING) -> bool:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await get_channel_layer().group_send(group, {"type": "conversation.changed"})
    except (RedisError, OSError) as error:
        logger.log(level, "doorbell of %s not rung yet: %s", group, str(error) or "no answer in time")
        return False
    return True


async def _ring_later(group: str) -> None:
    """A busy machine answers in a moment. Beyond that every page has looked at the rows by itself."""
    backoff, rung = Backoff(), False
    with suppress(TimeoutError):
        async with asyncio.timeout(RING_SECONDS):
            while not rung:
                await asyncio.sleep(backoff.wait())
                rung = await _ring(group, logging.DEBUG)


async def ring_answers(word: str) -> None:
    """Tell the answering processes: `queued`, or `stop <answer id>`."""
    await asyncio.to_thread(_publish, ANSWERS_CHANNEL, word)


@cache
def _publisher(url: str) -> redis.Redis:
    """One client for all threads of the process: its connections are kept for the next ring."""
    return redis.Redis.from_url(
        url,
        socket_connect_timeout=PATIENCE_SECONDS,
        socket_timeout=PATIENCE_SECONDS,
        retry=Retry(NoBackoff(), 1),
    )


def _publish(channel: str, word: str) -> None:
    try:
        _publisher(settings.ANSWER_LOG_URL).publish(channel, word)
    except (RedisError, OSError) as error:
        logger.warning("doorbell of the %s processes not rung, they will look by themselves: %s", channel, error)


def ring_web(word: str) -> None:
    """Tell the web processes about a user's sessions; see `chat.doorkeeper`."""
    _publish(WEB_CHANNEL, word)


# --- While Redis is away, the clock rings ----------------------------------------------------------------------------

LOOK_SECONDS = 2.0
# When Redis is back, the ear of the channel layer may need a moment longer.
RINGS_AFTER = 3
Bells = WeakSet[asyncio.Event]
_bells: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[Bells, asyncio.Task[None]]] = WeakKeyDictionary()


def ring_without_redis(bell: asyncio.Event) -> None:
    """Have this bell rung every few seconds while no doorbell could be heard, and until they surely are again.

    Asks Redis every two seconds, once for all bells of the event loop.
    """
    loop = asyncio.get_running_loop()
    bells, watch = _bells.get(loop, (Bells(), None))
    bells.add(bell)
    if watch is None or watch.done():
        _bells[loop] = (bells, loop.create_task(_watch(bells)))


async def _watch(bells: Bells) -> None:
    left = 0
    while bells:
        await asyncio.sleep(LOOK_SECONDS * random.uniform(0.75, 1.25))
        left = RINGS_AFTER if not await _is_there() else max(left - 1, 0)
        for bell in list(bells) if left else ():
            bell.set()


async def _is_there() -> bool:
    try:
        async with connect() as client:
            await client.ping()
    except (RedisError, OSError):
        return False
    return True


def ring(group: str, word: str) -> None:
    """Both doorbells, from a view."""
    _publish(ANSWERS_CHANNEL, word)
    async_to_sync(ring_readers)(group)
