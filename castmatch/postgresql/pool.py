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
_asked: WeakKeyDictionary[Connection[Any], float] = WeakKeyDictionary()


class Pool(ConnectionPool[Connection[Any]]):
    """While the database is away one connection is tried, at least every second.

    psycopg's own check of what it hands out waits 1, 2 and 4 seconds between two that are gone. After a restart all
    are: who asked first would get one after seven seconds, or none.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(reconnect_timeout=CONNECTING_SECONDS, reconnect_failed=ConnectionPool.check, **options)

    def getconn(self, timeout: float | None = None) -> Connection[Any]:
        """psycopg's `PoolTimeout` after `timeout` seconds, the pool's own unless said otherwise."""
        seconds = self.timeout if timeout is None else timeout
        deadline = time.monotonic() + seconds
        while True:
            try:
                lent = super().getconn(deadline - time.monotonic())
            except PoolTimeout as error:
                raise PoolTimeout(f"no database connection within {seconds:g} seconds") from error
            if is_there(lent):
                return lent
            lent.close()
            self.putconn(lent)


def is_there(connection: Connection[Any]) -> bool:
    """Whether its server is.

    A server that ends closes its side: there is something to read where nothing was asked for, which costs no way to
    the server and back. Only a network that swallows everything is not seen like that, hence the question now and then.
    """
    now = time.monotonic()
    if now - _asked.get(connection, 0.0) > ASKED_SECONDS or _has_spoken(connection):
        try:
            ConnectionPool.check_connection(connection)
        except Error:
            return False
        _asked[connection] = now
    return True


def _has_spoken(connection: Connection[Any]) -> bool:
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    return bool(poll.poll(0))
