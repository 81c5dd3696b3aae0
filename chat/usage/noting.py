"""That a request has left is noted in the same breath in which it leaves.

A note that is waited for is late, or too early, by the time that a busy event loop takes; a process that is killed in
between leaves books that are wrong by a request. So the answers process has a line to the database of its own, and
puts the note on it just before the bytes of the request: what the kernel has been given arrives, whoever is killed.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from typing import Any

import psycopg
from django.db import Error as DatabaseError
from django.db import connection
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn

from castmatch.backoff import Backoff
from castmatch.threads import in_thread

logger = logging.getLogger(__name__)
NOTE = b"UPDATE chat_reservation SET sent_at = clock_timestamp() WHERE id = $1"
FINE = (ExecStatus.COMMAND_OK, ExecStatus.PIPELINE_SYNC)


class Line:
    """`run` keeps it open, in the event loop that it belongs to. `again` is given what a lost line may have lost."""

    def __init__(self, again: Callable[[int], None]) -> None:
        self._again = again
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wire: PGconn | None = None
        self._socket = -1
        self._unheard: deque[int] = deque()
        self._lost = asyncio.Event()

    async def run(self) -> None:
        rests = Backoff(0.5, 5.0)
        while True:
            try:
                opened = await in_thread(_open)()
            except (DatabaseError, psycopg.Error) as error:
                logger.warning("no line for notes, they take the long way: %s", error)
                await asyncio.sleep(rests.wait())
                continue
            rests.reset()
            try:
                await self._listen(opened)
            finally:
                opened.close()

    def note(self, reservation_id: int) -> bool:
        """Put the note on the line, now. False where there is none: then the note has to take another way."""
        if self._wire is None or self._loop is not asyncio.get_running_loop():
            return False
        try:
            self._wire.send_query_params(NOTE, [str(reservation_id).encode()])
            self._wire.pipeline_sync()
            self._wire.flush()
        except psycopg.Error as error:
            self._lose(error)
            return False
        self._unheard.append(reservation_id)
        return True

    async def _listen(self, opened: psycopg.Connection[Any]) -> None:
        wire = opened.pgconn
        wire.nonblocking = 1
        wire.enter_pipeline_mode()
        self._loop = asyncio.get_running_loop()
        self._lost.clear()
        self._wire = wire
        self._socket = wire.socket
        self._loop.add_reader(self._socket, self._hear, wire)
        try:
            await self._lost.wait()
        finally:
            self._hang_up()

    def _hear(self, wire: PGconn) -> None:
        try:
            wire.consume_input()
            while self._unheard and not wire.is_busy():
                # Nothing at all comes between one note's answer and the next one's.
                if (result := wire.get_result()) is None:
                    continue
                if result.status not in FINE:
                    raise psycopg.OperationalError(result.get_error_message())
                if result.status == ExecStatus.PIPELINE_SYNC:
                    self._unheard.popleft()
        except psycopg.Error as error:
            self._lose(error)

    def _lose(self, error: psycopg.Error) -> None:
        logger.warning("the line for notes is lost, they take the long way: %s", error)
        self._hang_up()
        self._lost.set()
        unheard, self._unheard = self._unheard, deque()
        for reservation_id in unheard:
            self._again(reservation_id)

    def _hang_up(self) -> None:
        """At once: a lost connection has closed its socket already, and another may get the number."""
        if self._wire is not None and self._loop is not None:
            self._loop.remove_reader(self._socket)
        self._wire = None


def _open() -> psycopg.Connection[Any]:
    """A connection that is nobody else's: Django closes those of a thread when it likes."""
    wrapper = connection.copy()
    opened: psycopg.Connection[Any] = wrapper.get_new_connection(wrapper.get_connection_params())
    opened.autocommit = True
    return opened
