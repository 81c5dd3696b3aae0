"""Statements that are asked again and again: PostgreSQL plans each once for a connection, and keeps it.

Planning the claim of an answer takes ten times as long as running it. The ORM's statements differ from one to the next,
so they go on being sent with their values in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Self, TypeVar

from django.db import NotSupportedError, connection
from django.db.backends.utils import CursorWrapper
from psycopg import Cursor
from psycopg.pq import TransactionStatus

T = TypeVar("T")
Values = Sequence[Any] | Mapping[str, Any]


class PreparedCursor(Cursor[Any]):
    keeps = True

    def execute(self, query: Any, params: Any = None, **_: Any) -> Self:
        return super().execute(query, params, prepare=self.keeps)


def execute(statement: str, values: Values) -> CursorWrapper:
    """Its cursor. The text of the statement is the same each time.

    Values go beside the text: one whose type cannot be told from where it stands, like a string beside `||`, needs a
    cast. Where `DATABASE_PREPARED_STATEMENTS` is off they are sent like this, and nothing is kept.
    """

    def run(keeps: bool) -> CursorWrapper:
        cursor = _cursor(keeps)
        cursor.execute(statement, values)
        return cursor

    return _kept_or_anew(run)


def execute_together(statements: Iterable[tuple[str, Values]]) -> list[CursorWrapper]:
    """Sent at once and one transaction, also by themselves. Each looks anew: it sees what the one before waited for."""
    asked = list(statements)

    def run(keeps: bool) -> list[CursorWrapper]:
        cursors = [_cursor(keeps) for _ in asked]
        with connection.wrap_database_errors, connection.connection.pipeline():
            for cursor, (statement, values) in zip(cursors, asked, strict=True):
                cursor.execute(statement, values)
        return cursors

    return _kept_or_anew(run)


def _cursor(keeps: bool) -> CursorWrapper:
    connection.ensure_connection()
    cursor: Any = PreparedCursor(connection.connection)
    cursor.keeps = keeps
    return connection.make_debug_cursor(cursor) if connection.queries_logged else connection.make_cursor(cursor)


def _kept_or_anew(run: Callable[[bool], T]) -> T:
    try:
        return run(True)
    except NotSupportedError:
        # A migration has changed a column that a kept plan gives. In a transaction nothing can be asked after an error.
        if connection.connection.info.transaction_status != TransactionStatus.IDLE:
            raise
        return run(False)
