"""Bytes written to a Twisted connection go out at once, in order, and none is lost when the kernel takes no more."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest
from twisted.internet import main, tcp
from twisted.internet.protocol import Protocol

from castmatch.direct_writes import write_at_once


class Watching:
    """A reactor that only notes who waits to write."""

    def __init__(self) -> None:
        self.writers: set[object] = set()

    def addWriter(self, writer):  # noqa: N802
        self.writers.add(writer)

    def removeWriter(self, writer):  # noqa: N802
        self.writers.discard(writer)

    def addReader(self, reader): ...  # noqa: N802
    def removeReader(self, reader): ...  # noqa: N802


@pytest.fixture
def connection():
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8192)
    reactor: Any = Watching()
    nobody: Any = Protocol()
    found = tcp.Connection(ours, nobody, reactor)
    found.connected = 1
    write_at_once(found)
    yield found, theirs, reactor
    ours.close()
    theirs.close()


class Encrypting:
    """As Twisted's TLS: it has whatever the connection has that it wraps."""

    def __init__(self, transport):
        self.transport = transport
        self.written: list[bytes] = []

    def write(self, data):
        self.written.append(data)

    def __getattr__(self, name):
        return getattr(self.transport, name)


def test_nothing_goes_past_what_encrypts_it(connection):
    transport, theirs, _ = connection
    wrapped = Encrypting(transport)
    assert hasattr(wrapped, "writeSomeData")
    write_at_once(wrapped)
    wrapped.write(b"secret")
    assert wrapped.written == [b"secret"]
    theirs.setblocking(False)
    with pytest.raises(BlockingIOError):
        theirs.recv(10)


def test_what_the_kernel_takes_is_sent_without_waiting_for_the_event_loop(connection):
    transport, theirs, reactor = connection
    transport.write(b"one ")
    transport.write(b"two")
    assert theirs.recv(100) == b"one two"
    assert not reactor.writers


def test_what_it_does_not_take_waits_its_turn_and_nothing_overtakes_it(connection):
    transport, theirs, reactor = connection
    sent = [bytes([65 + number]) * 50_000 for number in range(5)]
    for part in sent:
        transport.write(part)
    assert reactor.writers
    got = bytearray()

    def receive():
        while len(got) < sum(map(len, sent)):
            got.extend(theirs.recv(65536))

    reading = threading.Thread(target=receive)
    reading.start()
    while reactor.writers:
        assert transport.doWrite() is None
    reading.join(20)
    assert bytes(got) == b"".join(sent)
    transport.write(b"last")
    assert theirs.recv(10) == b"last"


def test_a_connection_that_is_lost_is_left_to_the_event_loop_to_find(connection):
    transport, theirs, reactor = connection
    theirs.close()
    transport.write(b"nobody")
    assert reactor.writers
    assert transport.doWrite() is main.CONNECTION_LOST


def test_nothing_is_written_to_a_connection_that_is_closing(connection):
    transport, theirs, _ = connection
    transport.write(b"one")
    assert theirs.recv(10) == b"one"
    transport.loseConnection()
    transport.write(b"two")
    theirs.setblocking(False)
    with pytest.raises(BlockingIOError):
        theirs.recv(10)
