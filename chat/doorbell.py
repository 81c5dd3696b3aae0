"""Doorbells: hints that something changed. One that is lost costs a moment's delay; the rows are the truth."""

from __future__ import annotations

import logging

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.conf import settings
from redis import RedisError
from redis import asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

logger = logging.getLogger(__name__)
ANSWERS_CHANNEL, WEB_CHANNEL = "answers", "web"
# A doorbell may not hold up what it announces.
PATIENCE_SECONDS = 1.0


def connect() -> redis.Redis:
    return redis.Redis.from_url(
        settings.ANSWER_LOG_URL,
        socket_connect_timeout=PATIENCE_SECONDS,
        socket_timeout=PATIENCE_SECONDS,
        retry=Retry(NoBackoff(), 1),
    )


async def ring_readers(group: str) -> None:
    """Tell every page that shows this conversation to look at the rows again."""
    layer = get_channel_layer()
    try:
        await layer.group_send(group, {"type": "conversation.changed"})
    except (RedisError, OSError) as error:
        logger.warning("doorbell of %s not rung, pages will poll: %s", group, error)


async def ring_answers(word: str) -> None:
    """Tell the answering processes: `queued`, or `stop <answer id>`."""
    await _publish(ANSWERS_CHANNEL, word)


async def _publish(channel: str, word: str) -> None:
    try:
        async with connect() as client:
            await client.publish(channel, word)
    except (RedisError, OSError) as error:
        logger.warning("doorbell of the %s processes not rung, they will look by themselves: %s", channel, error)


def ring_web(word: str) -> None:
    """Tell the web processes about a user's sessions; see `chat.doorkeeper`."""
    async_to_sync(_publish)(WEB_CHANNEL, word)


def ring(group: str, word: str) -> None:
    """Both doorbells, from a view."""
    async_to_sync(_ring_both)(group, word)


async def _ring_both(group: str, word: str) -> None:
    await ring_answers(word)
    await ring_readers(group)
