"""The processes of a bench, as `make run` starts them: web and answers, any number of each, and what they have used."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from castmatch import embedded
from tests.castmatch.running import free_port, wait_until

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Process:
    name: str
    popen: subprocess.Popen[bytes]
    port: int = 0

    @property
    def seconds(self) -> float:
        """CPU time so far, user and system."""
        fields = Path(f"/proc/{self.popen.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def kilobytes(self) -> int:
        """Resident memory."""
        status = Path(f"/proc/{self.popen.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0])


@contextmanager
def started(commands: list[tuple[str, list[str], int]], log: Path, **environment: str) -> Iterator[list[Process]]:
    """`commands`: name, command, port (0 for none). They are stopped at the end; what they said is in `log`."""
    with open(log, "ab") as file:
        found = [
            Process(
                name,
                subprocess.Popen(
                    command, cwd=embedded.ROOT, env={**os.environ, **environment}, stdout=file, stderr=file
                ),
                port,
            )
            for name, command, port in commands
        ]
    try:
        yield found
    finally:
        for process in found:
            process.popen.terminate()
        for process in found:
            process.popen.wait(20)


def module(name: str, *arguments: object) -> list[str]:
    return [sys.executable, "-m", name, *map(str, arguments)]


@contextmanager
def provider(log: Path) -> Iterator[int]:
    port = free_port()
    with started([("provider", module("tests.streaming.provider", port), port)], log):
        wait_until(partial(answers, port, "/sent"))
        yield port


@contextmanager
def castmatch(claude: int, log: Path, web: int = 1, answering: int = 1) -> Iterator[list[Process]]:
    """Web processes and answers processes that are ready, with Claude at this port."""
    python = sys.executable
    daphne = [python, "-m", "daphne", "-b", "127.0.0.1", "--application-close-timeout", "5"]
    ports = [free_port() for _ in range(web)]
    commands = [("web", [*daphne, "-p", str(port), "castmatch.asgi:application"], port) for port in ports]
    commands += [("answers", [python, "manage.py", "runanswers"], 0)] * answering
    environment = {
        "ANTHROPIC_API_KEY": "bench",
        "ANTHROPIC_BASE_URL": f"http://127.0.0.1:{claude}",
        "LOG_LEVEL": "WARNING",
    }
    with started(commands, log, **environment) as processes:
        for port in ports:
            wait_until(partial(answers, port, "/health/live"))
        time.sleep(3)  # an answers process has no address to ask
        yield processes


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(port: int, path: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as reply:
            return reply.status == 200
    except OSError:
        return False


@contextmanager
def held_open(targets: list[dict[str, str]]) -> Iterator[None]:
    """A socket for each target, open and silent, by a process of their own."""
    command = module("tests.streaming.idling")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdin
        assert holder.stdout
        holder.stdin.write(json.dumps(targets) + "\n")
        holder.stdin.flush()
        if holder.stdout.readline().strip() != "open":
            raise RuntimeError("the sockets did not open")
        yield
        holder.stdin.close()


def used(processes: list[Process], run: Callable[[], object]) -> dict[str, float]:
    """CPU seconds by name that the processes use while `run` runs."""
    before = [process.seconds for process in processes]
    run()
    found: dict[str, float] = {}
    for process, start in zip(processes, before, strict=True):
        found[process.name] = found.get(process.name, 0.0) + process.seconds - start
    return found
