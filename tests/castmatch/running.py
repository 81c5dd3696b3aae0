"""A whole CastMatch in a data folder of its own, started as `make run` starts it and read as a person reads it."""

from __future__ import annotations

import http.cookiejar
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path

from castmatch import embedded
from castmatch.embedded.places import short_name

PASSWORD = "curtain-call"
# Seconds for one answer over HTTP, and for what must come in the end, on a machine of any speed.
REPLY, LIMIT = 40, 120


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(data: Path, port: int) -> dict[str, str]:
    """What the embedded servers of this folder need, and nothing of the test run's own servers."""
    ours = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return kept | {"CASTMATCH_DATA": str(data), "PORT": str(port), "DEMO_PASSWORD": PASSWORD}


class Run:
    """One start of the supervisor, as a script starts it with &; `output` is what it has printed so far.

    `took` is how many seconds it took to what was first waited for.
    """

    def __init__(self, data: Path, port: int, settings: dict[str, str] | None = None) -> None:
        self.data, self.port, self.output = data, port, ""
        self.began = time.monotonic()
        self.took = 0.0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "castmatch.supervisor"],
            cwd=embedded.ROOT,
            env=environment(data, port) | (settings or {}),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
        )
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.output += line

    def wait_for(self, text: str, seconds: float = LIMIT) -> None:
        wait_until(lambda: text in self.output or self.process.poll() is not None, seconds)
        assert text in self.output, self.output
        self.took = self.took or time.monotonic() - self.began

    def end(self, number: int) -> int:
        """Sends the signal and returns the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(LIMIT)
        self.reader.join(5)
        return code

    def pid(self, name: str) -> int:
        note = self.data / "logs" / f"{name}.pid"
        # Empty while a new one is being written.
        wait_until(lambda: bool(note.read_text()), 5)
        return int(json.loads(note.read_text())["pid"])

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def status_of(self, path: str) -> int:
        """The HTTP status, 0 when nobody answers."""
        try:
            with urllib.request.urlopen(self.url(path), timeout=REPLY) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    def sign_in(self, name: str) -> urllib.request.OpenerDirector:
        """A browser's cookies after the form has been sent."""
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        page = browser.open(self.url("/accounts/login/"), timeout=REPLY).read().decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert token, page
        sent = {"username": name, "password": PASSWORD, "csrfmiddlewaretoken": token[1]}
        browser.open(self.url("/accounts/login/"), urllib.parse.urlencode(sent).encode(), timeout=REPLY)
        return browser


def wait_until(holds: Callable[[], bool], seconds: float = LIMIT) -> None:
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.1)


def processes_of(data: Path) -> list[str]:
    """The commands of all processes that have to do with this data folder."""
    # Redis writes its socket's path over its own environment.
    marks, found = [os.fsencode(data.name), short_name(data).encode()], []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command, variables = (folder / "cmdline").read_bytes(), (folder / "environ").read_bytes()
        except OSError:
            continue
        if any(mark in command + variables for mark in marks) and int(folder.name) != os.getpid():
            found.append(command.replace(b"\0", b" ").decode(errors="replace"))
    return found
