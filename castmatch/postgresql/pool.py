"""The pool of database connections: what it hands out is there, soon after the database is."""

from __future__ import annotations

import select
import time
from typing import Any
from weakref import WeakKeyDictionary

from psycopg import Connection, Error
from psycopg_pool import ConnectionPool, PoolTimeout

# A connection that was asked so lately is not asked again, unless its server has said something by itself.
ASKED_SECONDS = 1.0
# psycopg waits twice as long after each connection that it cannot make: after an hour it would let minutes go by.
CONNECTING_SECONDS = 2.0
# After as many dead ones in a row as there can be.
PAUSE_SECONDS = 0.5
_asked: WeakKeyDictionary[Connection[Any], float] = WeakKeyDictionary()


class Pool(ConnectionPool[Connection[Any]]):
    """While somebody waits for the database, a connection is tried about every second.

    psycopg's own check of what it hands out waits 1, 2 and 4 seconds between two that are gone. After a restart all
    are: who asked first would get one after seven seconds, or none.
    """

    def __init__(self, **options: Any) -> None:
        self._asking = 0
        super().__init__(reconnect_timeout=CONNECTING_SECONDS, reconnect_failed=lambda _: self._try_on(), **options)

    def getconn(self, timeout: float | None = None) -> Connection[Any]:
        """psycopg's `PoolTimeout` after `timeout` seconds, the pool's own unless said otherwise."""
        with self._lock:
            self._asking += 1
        try:
            return self._living(self.timeout if timeout is None else timeout)
        finally:
            with self._lock:
                self._asking -= 1

    def _living(self, seconds: float) -> Connection[Any]:
        deadline = time.monotonic() + seconds
        dead = 0
        while True:
            try:
                lent = super().getconn(deadline - time.monotonic())
            except PoolTimeout as error:
                raise PoolTimeout(f"no database connection within {seconds:g} seconds") from error
            try:
                if is_there(lent):
                    return lent
            except BaseException:
                self.putconn(lent)
                raise
            lent.close()
            self.putconn(lent)
            dead += 1
            if dead >= self.max_size:
                # Not left from before: something takes connections and cuts them at the first question.
                time.sleep(max(0.0, min(PAUSE_SECONDS, deadline - time.monotonic())))

    def _try_on(self) -> None:
        """psycopg has given a connection up. It begins another when somebody asks, but not for who asks already."""
        with self._lock:
            if self._asking:
                self._maybe_grow_pool()


def is_there(connection: Connection[Any]) -> bool:
    """Whether its server is.

    A server that ends closes its side: there is something to read where nothing was asked for, which costs no way to
    the server and back. Only a network that swallows everything is not seen like that, hence the question now and then.
    """
    now = time.monotonic()
    try:
        if now - _asked.get(connection, 0.0) > ASKED_SECONDS or _has_spoken(connection):
            ConnectionPool.check_connection(connection)
            _asked[connection] = now
    except Error:
        return False
    return True


def _has_spoken(connection: Connection[Any]) -> bool:
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    return bool(poll.poll(0))
