"""A whole CastMatch as `make run` starts it, more processes beside it, a fake Claude, and nginx in front if wanted.

The supervisor keeps PostgreSQL, Redis, one web and one answers process; `add` starts others on the same data.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import aiohttp
import psycopg

from castmatch import embedded
from castmatch.embedded.places import short_name
from castmatch.embedded.process import Server, spawn, wait_until
from tests.browser.house import answers_http
from tests.castmatch.running import Run, environment, free_port
from tests.fake_claude import FakeClaude
from tests.load.novelist import Novelist
from tests.load.proxy import start_nginx
from tests.load.visitor import Visitor

READY = "Stop        Ctrl-C"
NO_LIMITS = {f"BUDGET_{who}_{span}_USD": "0" for who in ("USER", "HOUSE") for span in ("DAILY", "MONTHLY")}


class Office:
    def __init__(self, data: Path, settings: dict[str, str], claude: FakeClaude) -> None:
        self.data, self.settings, self.claude = data, settings, claude
        self.run = Run(data, free_port(), settings)
        self.address = self.run.url("")
        self.more: dict[str, Server] = {}
        self.sessions: list[str] = []

    # --- Processes --------------------------------------------------------------------------------------------------

    def add_web(self, name: str) -> str:
        """Another web process; returns its address."""
        port = free_port()
        command = ["-m", "daphne", "-b", "127.0.0.1", "-p", str(port), "castmatch.asgi:application"]
        web = self._spawn(name, command)
        assert wait_until(web, lambda: answers_http(port), 120), web.last_lines(20)
        return f"http://127.0.0.1:{port}"

    def add_answers(self, name: str) -> Server:
        """Another answers process, ready."""
        answers = self._spawn(name, ["manage.py", "runanswers"])
        ready = wait_until(answers, lambda: any("is ready" in line for line in answers.last_lines()), 120)
        assert ready, answers.last_lines(20)
        return answers

    def add_nginx(self, addresses: Sequence[str]) -> str:
        """One address for several web processes, by the configuration in docs/deployment."""
        server, address = start_nginx(self.data, [address.rpartition(":")[2] for address in addresses])
        self.more["nginx"] = server
        return address

    def _spawn(self, name: str, command: list[str]) -> Server:
        assert name not in self.more
        words = [sys.executable, *command]
        self.more[name] = spawn(name, words, self.data / "more", env=self.environment, cwd=embedded.ROOT)
        return self.more[name]

    def end(self, name: str) -> None:
        embedded.stop(self.more.pop(name))

    @property
    def environment(self) -> dict[str, str]:
        return environment(self.data, self.run.port) | self.settings | {"PYTHONUNBUFFERED": "1"}

    def signal(self, name: str, number: int) -> int:
        """Sends it to the process of this name; returns its pid. One that is gone already is no error."""
        pid = self.more[name].process.pid if name in self.more else self.run.pid(name)
        with suppress(ProcessLookupError):
            os.kill(pid, number)
        return pid

    def kill(self, name: str) -> int:
        return self.signal(name, signal.SIGKILL)

    # --- Who visits -------------------------------------------------------------------------------------------------

    def invite(self, number: int) -> None:
        """Accounts that are signed in; `visitors` uses them one after the other."""
        command = [sys.executable, "-m", "tests.load.guests", str(number)]
        made = subprocess.run(command, cwd=embedded.ROOT, env=self.environment, capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
        self.sessions += made.stdout.split()

    def visitor(self, http: aiohttp.ClientSession, number: int = 0, *addresses: str) -> Visitor:
        return Visitor(http, self.sessions[number], addresses or (self.address,), seed=number)

    def second_session(self, visitor: Visitor) -> str:
        """The same user signed in once more, as on a telephone."""
        kept = "SELECT session_data, expire_date FROM django_session WHERE session_key = %s"
        ((content, until),) = self.rows(kept, visitor.session)
        key = f"{visitor.session[:-6]}second"
        with psycopg.connect(self.conninfo) as connection:
            connection.execute("INSERT INTO django_session VALUES (%s, %s, %s)", (key, content, until))
        return key

    # --- What is really there ---------------------------------------------------------------------------------------

    @property
    def sockets(self) -> Path:
        return Path(tempfile.gettempdir()) / f"castmatch-{os.getuid()}-{short_name(self.data.resolve())}"

    @property
    def redis_socket(self) -> Path:
        return self.sockets / "redis/redis.sock"

    @property
    def conninfo(self) -> str:
        return psycopg.conninfo.make_conninfo(host=f"{self.sockets}/postgres", user="castmatch", dbname="castmatch")

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.conninfo) as connection:
            return connection.execute(query, values).fetchall()

    def answer(self, key: str) -> dict[str, Any]:
        """State, attempt, takeovers, worker and text of the answer to the question with this key."""
        names = ("id", "state", "attempt", "takeovers", "worker", "text", "error_kind")
        query = f"SELECT {', '.join(names)} FROM chat_message WHERE key = %s"
        (row,) = self.rows(query, f"{key}-answer")
        return dict(zip(names, row, strict=True))

    def question(self, key: str) -> str:
        ((text,),) = self.rows("SELECT text FROM chat_message WHERE key = %s", key)
        return str(text)

    def close(self) -> None:
        for name in list(self.more):
            self.end(name)
        self.run.end(signal.SIGTERM)


@contextmanager
def open_office(**settings: str) -> Iterator[Office]:
    """Ready to be visited. Its data goes with it."""
    data = Path(tempfile.mkdtemp(prefix="castmatch-office-"))
    data.chmod(0o755)
    with FakeClaude(answer=Novelist()) as claude:
        known = {"ANTHROPIC_API_KEY": "sk-ant-test", "ANTHROPIC_BASE_URL": claude.url, **NO_LIMITS, **settings}
        office = Office(data, known, claude)
        try:
            office.run.wait_for(READY)
            yield office
        finally:
            office.close()
            embedded.remove(data / "postgres")
            shutil.rmtree(data, ignore_errors=True)


def client() -> aiohttp.ClientSession:
    """Cookies are the visitors' own, and each has as many connections as it likes."""
    return aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(),
        connector=aiohttp.TCPConnector(limit=0),
        timeout=aiohttp.ClientTimeout(total=40),
    )
