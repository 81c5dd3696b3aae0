"""daphne with a sender that waits: what a reader does not take is not made, and nothing is lost."""

from __future__ import annotations

import re
import socket
import sys
import time
from pathlib import Path

import pytest
from websockets.sync.client import ClientConnection, connect

from castmatch import embedded
from castmatch.embedded.process import spawn, wait_until
from tests.castmatch.running import free_port

FRAMES, SIZE = 400, 100_000
# Sends as fast as it may, and writes down how far it has come.
APPLICATION = """
from castmatch.slow_readers import WaitForSlowReaders

async def sending(scope, receive, send):
    await receive()
    await send({{"type": "websocket.accept"}})
    for number in range({frames}):
        await send({{"type": "websocket.send", "text": f"{{number}} ".ljust({size}, "x")}})
        with open(r"{folder}/sent", "w") as file:
            file.write(str(number + 1))
    while (await receive())["type"] != "websocket.disconnect":
        pass

application = {wrapped}
"""


@pytest.fixture
def serve(tmp_path):
    """Starts daphne with this application; returns its process and port."""
    started = []

    def start(wrapped):
        (tmp_path / "sender.py").write_text(
            APPLICATION.format(frames=FRAMES, size=SIZE, folder=tmp_path, wrapped=wrapped)
        )
        (tmp_path / "sent").write_text("0")
        port = free_port()
        command = [sys.executable, "-m", "daphne", "-b", "127.0.0.1", "-p", str(port), "sender:application"]
        environment = {"PYTHONPATH": f"{tmp_path}:{embedded.ROOT}", "PATH": "/usr/bin:/bin"}
        server = spawn("sender", command, tmp_path, env=environment, cwd=tmp_path)
        started.append(server)
        assert wait_until(server, lambda: answers(port), 60)
        return server, port

    yield start
    for server in started:
        embedded.stop(server)


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def reader(port: int) -> ClientConnection:
    raw = socket.socket()
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
    raw.connect(("127.0.0.1", port))
    return connect(f"ws://127.0.0.1:{port}/", sock=raw, max_size=None, max_queue=1, compression=None)


def megabytes(server) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{server.process.pid}/status").read_text())
    assert found
    return int(found[1]) / 1024


def sent(tmp_path) -> int:
    return int((tmp_path / "sent").read_text() or 0)


def settled(tmp_path) -> int:
    """How many frames were sent once no more are: none within two seconds."""
    before, since = 0, time.monotonic()
    while not before or time.monotonic() - since < 2:
        time.sleep(0.1)
        if before != (now := sent(tmp_path)):
            before, since = now, time.monotonic()
    return before


def test_without_it_everything_is_kept_in_memory(serve, tmp_path):
    server, port = serve("sending")
    before = megabytes(server)
    with reader(port):
        assert wait_until(server, lambda: sent(tmp_path) == FRAMES, 60)
        assert megabytes(server) - before > FRAMES * SIZE / 2**20 / 2


def test_with_it_the_sender_waits_and_the_reader_gets_everything_in_the_end(serve, tmp_path):
    server, port = serve("WaitForSlowReaders(sending)")
    before = megabytes(server)
    with reader(port) as slow:
        # What fits into the sockets of the machine (some megabytes) counts as taken.
        assert settled(tmp_path) < FRAMES / 2
        assert megabytes(server) - before < 8
        numbers = [int(str(slow.recv(timeout=30)).split()[0]) for _ in range(FRAMES)]
    assert numbers == list(range(FRAMES))


def test_a_reader_that_leaves_while_the_sender_waits_ends_it(serve, tmp_path):
    server, port = serve("WaitForSlowReaders(sending)")
    slow = reader(port)
    waiting = settled(tmp_path)
    slow.socket.close()
    # Nobody reads any more, so that the rest goes nowhere at once, and the application hears that it is over.
    assert waiting < FRAMES
    assert wait_until(server, lambda: sent(tmp_path) == FRAMES, 60)
    with reader(port) as another:
        assert str(another.recv(timeout=30)).startswith("0 ")
