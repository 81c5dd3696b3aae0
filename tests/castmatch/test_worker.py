"""A worker whose Redis goes away at any moment: it still ends when it is told to, and it tells when it is there."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import redis

from castmatch import embedded
from castmatch.supervisor import WORKER_OPTIONS
from tests.waiting import until

pytestmark = [pytest.mark.faults, pytest.mark.timeout(120)]
# Seconds: no job is under way, so all a worker has to wait for is a second in which it listens for jobs.
SOON = 10.0


class Road:
    """The only way to a Redis: it ends at the command that `last` tells by its number and text, for everybody."""

    def __init__(self, folder: Path, name: str, last: Callable[[int, bytes], bool]) -> None:
        self.path, self.redis, self.last = folder / f"{name}.sock", folder / "r/redis.sock", last
        self.commands, self.ends, self.sides = 0, threading.Event(), list[socket.socket]()
        self.lock = threading.Lock()
        self.door = socket.socket(socket.AF_UNIX)
        self.door.bind(str(self.path))
        self.door.listen(20)
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.door.accept()
                far = socket.socket(socket.AF_UNIX)
                far.connect(str(self.redis))
                self.sides += [near, far]
                threading.Thread(target=self._carry, args=(near, far), daemon=True).start()
                threading.Thread(target=self._carry, args=(far, near), daemon=True).start()

    def _carry(self, start: socket.socket, goal: socket.socket) -> None:
        with suppress(OSError):
            while data := start.recv(65536):
                if start in self.sides[::2] and self._is_last(data):
                    return self.close()
                goal.sendall(data)

    def _is_last(self, command: bytes) -> bool:
        with self.lock:
            self.commands += 1
            return self.last(self.commands, command)

    def close(self) -> None:
        self.path.unlink(missing_ok=True)
        for side in (self.door, *self.sides):
            with suppress(OSError):
                side.shutdown(socket.SHUT_RDWR)
        self.ends.set()


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """With a Redis that no other test has jobs in; short, for the paths of its sockets."""
    made = Path(tempfile.mkdtemp(prefix="castmatch-worker-"))
    server = embedded.start_redis(made / "redis", made / "r")
    yield made
    embedded.stop(server)
    shutil.rmtree(made)


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[[Path], subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []

    def begin(path: Path) -> subprocess.Popen[bytes]:
        environment = os.environ | {"REDIS_URL": f"unix://{path}?db=0"}
        command = [sys.executable, "-m", "celery", "-A", "castmatch", "worker", *WORKER_OPTIONS]
        with open(folder / "worker.log", "ab") as log:
            started.append(
                subprocess.Popen(command, cwd=embedded.ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
            )
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.wait()


# How far it has come: a number of commands that it has sent, or a sign of life.
@pytest.mark.parametrize("command", [16, 22, 24, 37, "first sign", "second sign"])
async def test_a_worker_that_redis_has_left_ends_when_it_is_told_to(folder, start, command):
    signs = 0

    def last(number: int, text: bytes) -> bool:
        nonlocal signs
        signs += b"heartbeat:worker" in text and b"SET" in text
        return number == command or signs == {"first sign": 1, "second sign": 2}.get(command, 0) > 0

    road = Road(folder, str(command)[:6].strip(), last)
    worker = start(road.path)
    await until(road.ends.is_set)
    assert worker.poll() is None
    worker.send_signal(signal.SIGTERM)
    await until(lambda: worker.poll() is not None, SOON)


async def test_a_worker_says_that_it_is_there_again_after_it_has_lost_redis(folder, start):
    """And says goodbye when it leaves."""
    path = folder / "r/redis.sock"
    with redis.Redis(unix_socket_path=str(path), db=6) as client:
        client.flushall()
        worker = start(path)
        await until(lambda: client.keys("heartbeat:worker:*"))
        client.flushall()
        for kind in ("normal", "pubsub"):
            client.execute_command("CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes")
        await until(lambda: client.keys("heartbeat:worker:*"))
        worker.send_signal(signal.SIGTERM)
        await until(lambda: worker.poll() is not None, SOON)
        assert client.keys("heartbeat:worker:*") == []
