"""Statements that are asked again and again: PostgreSQL may keep the plan of each, for as long as a connection lives.

Planning the claim of an answer takes ten times as long as running it. The ORM's statements differ from one to the next,
so they go on being sent with their values in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Self, TypeVar

from django.conf import settings
from django.db import NotSupportedError, connection
from django.db.backends.utils import CursorWrapper
from psycopg import Cursor
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8

T = TypeVar("T")
Named = Mapping[str, Any]


class PreparedCursor(Cursor[Any]):
    def execute(self, query: Any, params: Any = None, **_: Any) -> Self:
        return super().execute(query, _sized(params), prepare=True)


def _sized(value: Any) -> Any:
    """All whole numbers of one size: by each size of each number a plan of its own would be kept."""
    if type(value) is int:
        return Int8(value)
    if isinstance(value, dict):
        return {name: _sized(item) for name, item in value.items()}
    return [_sized(item) for item in value] if isinstance(value, list) else value


def execute(statement: str, values: Named | Sequence[Any]) -> CursorWrapper:
    """Its cursor. The text of the statement is the same each time.

    Values go beside the text: one whose type cannot be told from where it stands, like a string beside `||`, needs a
    cast. Where `DATABASE_PREPARED_STATEMENTS` is off they are sent like this, and nothing is kept.
    """

    def run() -> CursorWrapper:
        cursor = _cursor()
        cursor.execute(statement, values)
        return cursor

    return _keeping(run)


def execute_together(statements: Iterable[tuple[str, Named]]) -> list[CursorWrapper]:
    """Sent at once, and one transaction. Each looks anew: it sees what the one before has waited for."""
    asked = list(statements)

    def run() -> list[CursorWrapper]:
        cursors = [_cursor() for _ in asked]
        with connection.wrap_database_errors:
            # A text that cannot be sent must be found first: what was sent before it would be saved.
            texts = [value for _, values in asked for value in values.values() if isinstance(value, str)]
            Transformer(connection.connection).dump_sequence(texts, [PyFormat.AUTO] * len(texts))
        with connection.wrap_database_errors, connection.connection.pipeline():
            for cursor, (statement, values) in zip(cursors, asked, strict=True):
                cursor.execute(statement, values)
        return cursors

    return _keeping(run)


def _cursor() -> CursorWrapper:
    cursor: Any = PreparedCursor(connection.connection)
    return connection.make_debug_cursor(cursor) if connection.queries_logged else connection.make_cursor(cursor)


def _keeping(run: Callable[[], T]) -> T:
    """What `run` finds. When a migration has changed a column that a kept plan gives, on a connection without plans."""
    try:
        return _kept(run)
    except NotSupportedError:
        # In a transaction nothing can be asked after an error.
        if connection.connection.info.transaction_status != TransactionStatus.IDLE:
            raise
        connection.connection.close()
        connection.close()
        return _kept(run)


def _kept(run: Callable[[], T]) -> T:
    """With plans kept of what `run` asks, and of nothing else: of all that it may keep, psycopg holds the text."""
    connection.ensure_connection()
    lent = connection.connection
    lent.prepare_threshold = 0 if settings.DATABASE_PREPARED_STATEMENTS else None
    try:
        return run()
    finally:
        lent.prepare_threshold = None
