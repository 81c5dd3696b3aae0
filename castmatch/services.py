"""Whether PostgreSQL and Redis answer, asked at this moment and within a bounded time."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import psycopg
import redis
from django.conf import settings

from castmatch import measurements

# libpq rounds a connection timeout of one second up to two.
LONGEST_WAIT_SECONDS = 2


@dataclass(frozen=True)
class Service:
    name: str
    up: bool
    seconds: float
    error: str = ""


def connect() -> psycopg.Connection[tuple[object, ...]]:
    """A connection of its own: a pool that is exhausted must not make the database look dead, nor wait for a place."""
    database = settings.DATABASES["default"]
    return psycopg.connect(
        settings.DATABASE_URL,
        dbname=str(database["NAME"]),
        connect_timeout=LONGEST_WAIT_SECONDS,
        options=f"-c statement_timeout={LONGEST_WAIT_SECONDS * 1000}",
        autocommit=True,
    )


def _ask_postgres() -> None:
    with connect() as connection:
        connection.execute("SELECT 1")


def _ask_redis() -> None:
    measurements.connection(settings.REDIS_URL).ping()


def _measure(name: str, ask: Callable[[], None]) -> Service:
    clock = time.perf_counter()
    try:
        ask()
    except (psycopg.Error, redis.RedisError, OSError) as error:
        return Service(name, False, time.perf_counter() - clock, f"{type(error).__name__}: {error}".splitlines()[0])
    return Service(name, True, time.perf_counter() - clock)


def check() -> tuple[Service, ...]:
    """PostgreSQL and Redis, asked side by side: about two seconds at most."""
    asked = (("postgresql", _ask_postgres), ("redis", _ask_redis))
    with ThreadPoolExecutor(len(asked)) as threads:
        return tuple(threads.map(lambda pair: _measure(*pair), asked))
