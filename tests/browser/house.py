"""CastMatch as a visitor meets it: daphne and `runanswers` as processes, on a database and a Redis of their own."""

from __future__ import annotations

import http.client
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from castmatch import embedded
from castmatch.embedded.process import Server, spawn, wait_until

# Slow enough to be watched while it writes, fast enough to wait for.
WORDS_PER_SECOND = "14"
READY_SECONDS = 120.0


@dataclass
class House:
    url: str
    port: int
    database_url: str
    environment: dict[str, str]
    folder: Path
    web: Server
    answers: Server
    redis: Server

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the database holds, for comparison with what the page shows."""
        with psycopg.connect(self.database_url) as connection:
            return connection.execute(query, values).fetchall()

    def change(self, statement: str) -> None:
        """For what only time could do otherwise."""
        with psycopg.connect(self.database_url) as connection:
            connection.execute(statement)

    def stop_web(self) -> None:
        embedded.stop(self.web)

    def stop_redis(self) -> None:
        embedded.stop(self.redis)

    def start_redis(self) -> None:
        self.redis = embedded.start_redis(self.folder / "redis", self.folder / "r")

    def start_web(self) -> None:
        self.web = start_web(self.folder, self.port, self.environment)


def start_web(folder: Path, port: int, environment: dict[str, str]) -> Server:
    command = [sys.executable, "-m", "daphne", "-b", "127.0.0.1", "-p", str(port), "castmatch.asgi:application"]
    web = spawn("web", command, folder, env=environment, cwd=embedded.ROOT)
    if not wait_until(web, lambda: answers_http(port), READY_SECONDS):
        raise AssertionError(f"the web process is not ready: {web.last_lines()}")
    return web


def answers_http(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/accounts/login/")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def own_database(server_url: str) -> Iterator[str]:
    """The address of a new, empty database on this server; it is dropped at the end."""
    name = f"browser_{os.getpid()}"
    with psycopg.connect(server_url, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield psycopg.conninfo.make_conninfo(server_url, dbname=name)
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def open_house(server_url: str, **settings: str) -> Iterator[House]:
    """A house with the demo roster and the cast of `furnishing`, ready to be visited."""
    with ExitStack() as closing:
        folder = Path(closing.enter_context(tempfile.TemporaryDirectory(prefix="castmatch-house-")))
        folder.chmod(0o755)
        database_url = closing.enter_context(own_database(server_url))
        redis = embedded.start_redis(folder / "redis", folder / "r")
        closing.callback(lambda: embedded.stop(house.redis))
        environment = {
            **os.environ,
            "PYTHONUNBUFFERED": "1",
            "DATABASE_URL": as_url(database_url),
            "REDIS_URL": f"unix://{folder}/r/redis.sock?db=0",
            "OFFLINE_WORDS_PER_SECOND": WORDS_PER_SECOND,
            # One account asks for all tests together; those of the limits open a house of their own.
            "QUESTIONS_PER_MINUTE": "1000",
            **settings,
        }
        furnish(folder, environment)
        answers = spawn(
            "answers", [sys.executable, "manage.py", "runanswers"], folder, env=environment, cwd=embedded.ROOT
        )
        closing.callback(embedded.stop, answers)
        if not wait_until(answers, lambda: any("is ready" in line for line in answers.last_lines()), READY_SECONDS):
            raise AssertionError(f"the answers process is not ready: {answers.last_lines()}")
        port = free_port()
        web = start_web(folder, port, environment)
        house = House(f"http://127.0.0.1:{port}", port, database_url, environment, folder, web, answers, redis)
        closing.callback(house.stop_web)
        yield house


def as_url(conninfo: str) -> str:
    """libpq's `key=value` form as the URL that the settings read; the server is reached through a socket folder."""
    parts = psycopg.conninfo.conninfo_to_dict(conninfo)
    return f"postgresql://{parts['user']}@/{parts['dbname']}?host={parts['host']}"


def furnish(folder: Path, environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.browser.furnishing"]
    furnishing = spawn("furnishing", command, folder, env=environment, cwd=embedded.ROOT)
    if furnishing.process.wait(READY_SECONDS):
        raise AssertionError(f"the house could not be furnished: {furnishing.last_lines(20)}")
