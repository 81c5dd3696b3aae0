"""The way to Redis for heartbeats, counters and the last runs of jobs: bounded waits, never a caller's problem."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import redis
from django.conf import settings
from redis.backoff import NoBackoff
from redis.retry import Retry

logger = logging.getLogger(__name__)
T = TypeVar("T")
LONGEST_WAIT_SECONDS = 1.0
# After a failure writers leave Redis alone for a while, so that its absence costs one wait and not one for each count.
REST_SECONDS = 5.0


@cache
def connection(url: str) -> redis.Redis:
    """A client that gives up after a second instead of trying for minutes."""
    return redis.Redis.from_url(
        url,
        socket_timeout=LONGEST_WAIT_SECONDS,
        socket_connect_timeout=LONGEST_WAIT_SECONDS,
        retry=Retry(NoBackoff(), 0),
        decode_responses=True,
    )


class _Absence:
    """Since when Redis has been away for writers of this process."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.away = False
        self.try_again_at = 0.0

    def resting(self) -> bool:
        return self.away and time.monotonic() < self.try_again_at

    def note(self, error: redis.RedisError) -> None:
        with self.lock:
            if not self.away:
                logger.warning("Redis is away, nothing is measured until it is back: %s", error)
            self.away = True
            self.try_again_at = time.monotonic() + REST_SECONDS

    def over(self) -> None:
        with self.lock:
            if self.away:
                logger.info("Redis is back, measuring goes on")
            self.away = False


_absence = _Absence()


def write(change: Callable[[Any], object]) -> bool:
    """Sends what `change` puts into a pipeline, in one round trip. False when Redis is away."""
    if _absence.resting():
        return False
    try:
        with connection(settings.MEASUREMENTS_URL).pipeline(transaction=False) as pipeline:
            change(pipeline)
            pipeline.execute()
    except redis.RedisError as error:
        _absence.note(error)
        return False
    _absence.over()
    return True


def read(look: Callable[[redis.Redis], T]) -> T:
    """What `look` finds; raises `redis.RedisError` within about a second when Redis is away."""
    return look(connection(settings.MEASUREMENTS_URL))


def ask(look: Callable[[redis.Redis], T], otherwise: T) -> T:
    """What `look` finds; `otherwise` while Redis is away, which is tried again only after a rest."""
    if _absence.resting():
        return otherwise
    try:
        found = read(look)
    except redis.RedisError as error:
        _absence.note(error)
        return otherwise
    _absence.over()
    return found
