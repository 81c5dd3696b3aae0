"""Django's PostgreSQL with a pool that finds out more cheaply whether a connection is still there."""

from __future__ import annotations

import select
import time
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from django.db.backends.base.base import NO_DB_ALIAS
from django.db.backends.postgresql import base, operations
from psycopg import ClientCursor, Connection
from psycopg_pool import ConnectionPool

# A connection that was asked so lately is not asked again, unless its server has said something by itself.
ASKED_SECONDS = 1.0
_asked: WeakKeyDictionary[Connection[Any], float] = WeakKeyDictionary()


def check(connection: Connection[Any]) -> None:
    """Raises when its server is gone.

    A server that ends closes its side: there is something to read where nothing was asked for, which costs no way to
    the server and back. Only a network that swallows everything is not seen like that, hence the question now and then.
    """
    now = time.monotonic()
    if now - _asked.get(connection, 0.0) > ASKED_SECONDS or _has_spoken(connection):
        ConnectionPool.check_connection(connection)
        _asked[connection] = now


def _has_spoken(connection: Connection[Any]) -> bool:
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    return bool(poll.poll(0))


class DatabaseOperations(operations.DatabaseOperations):
    def last_executed_query(self, cursor: Any, sql: Any, params: Any) -> str:
        """For a log: also what was sent beside its values is shown with them."""
        written_out = isinstance(cursor, ClientCursor)
        return super().last_executed_query(cursor, sql, params) if written_out else self.compose_sql(sql, params)


class DatabaseWrapper(base.DatabaseWrapper):
    ops_class = DatabaseOperations
    # Django's own, which its type stubs do not know.
    _connection_pools: dict[str, ConnectionPool[Any]]
    _configure_connection: Callable[[Connection[Any]], None]

    @property
    def pool(self) -> ConnectionPool[Any] | None:
        """As Django makes it, but for `check`."""
        options: dict[str, Any] | None = self.settings_dict["OPTIONS"].get("pool")
        if self.alias == NO_DB_ALIAS or not options:
            return None
        if self.alias not in self._connection_pools:
            pool: ConnectionPool[Any] = ConnectionPool(
                kwargs={**self.get_connection_params(), "autocommit": True},
                open=False,
                configure=self._configure_connection,
                check=check,
                **options,
            )
            self._connection_pools.setdefault(self.alias, pool)
        return self._connection_pools[self.alias]
