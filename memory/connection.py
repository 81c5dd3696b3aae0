"""The way to the Redis of working memory: short waits, one client for each event loop, one for code without a loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache

import redis
import redis.asyncio
from django.conf import settings
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.retry import Retry

SOCKET_SECONDS = 0.4
LONGEST_WAIT_SECONDS = 0.9
MOST_CONNECTIONS = 64

# An asyncio client is tied to the loop it first ran on: used on another one it fails with "Event loop is closed".
_clients: dict[tuple[asyncio.AbstractEventLoop, str], redis.asyncio.Redis] = {}


class WorkingMemoryAway(Exception):  # noqa: N818 (a state of things, which callers live with)
    """Redis did not answer in time. Callers go on from what PostgreSQL has."""

    def __init__(self, error: Exception) -> None:
        super().__init__(
            f"Working memory: Redis did not answer ({type(error).__name__}). Check REDIS_URL and that the server runs."
        )


@asynccontextmanager
async def reached() -> AsyncIterator[redis.asyncio.Redis]:
    """A client for the running event loop; whatever Redis does inside, it takes at most LONGEST_WAIT_SECONDS."""
    try:
        async with asyncio.timeout(LONGEST_WAIT_SECONDS):
            yield _client()
    except (redis.RedisError, OSError) as error:
        raise WorkingMemoryAway(error) from error


@contextmanager
def reached_now() -> Iterator[redis.Redis]:
    """The same for code without an event loop; each round trip waits at most twice SOCKET_SECONDS."""
    try:
        yield _sync_client(settings.WORKING_MEMORY_URL)
    except (redis.RedisError, OSError) as error:
        raise WorkingMemoryAway(error) from error


def _client() -> redis.asyncio.Redis:
    key = (asyncio.get_running_loop(), settings.WORKING_MEMORY_URL)
    if key not in _clients:
        _drop_closed()
        # A burst of answers waits for a free connection; the plain pool would refuse the hundred-and-first.
        pool = redis.asyncio.BlockingConnectionPool.from_url(
            key[1],
            max_connections=MOST_CONNECTIONS,
            timeout=SOCKET_SECONDS,
            socket_timeout=SOCKET_SECONDS,
            socket_connect_timeout=SOCKET_SECONDS,
            retry=AsyncRetry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,)),
        )
        _clients[key] = redis.asyncio.Redis.from_pool(pool)
    return _clients[key]


def _drop_closed() -> None:
    # Not a WeakKeyDictionary: a client's sockets hold their loop, so such an entry would never go.
    for key in list(_clients):
        if key[0].is_closed():
            _clients.pop(key, None)


@cache
def _sync_client(url: str) -> redis.Redis:
    # One retry, for a pooled connection that a restart of Redis has cut; a wait that timed out is not repeated.
    return redis.Redis.from_url(
        url,
        socket_timeout=SOCKET_SECONDS,
        socket_connect_timeout=SOCKET_SECONDS,
        retry=Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,)),
    )
