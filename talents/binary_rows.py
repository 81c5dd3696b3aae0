"""Rows read from PostgreSQL in binary: long lists of numbers and whole blocks of bytes come many times faster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection
from psycopg import Cursor


def read_binary(sql: str, parameters: Sequence[Any]) -> list[tuple]:
    """Parameters are bound by the server, so each needs a type that PostgreSQL can tell."""
    connection.ensure_connection()
    # Django's own cursors put the parameters in by themselves, and such statements know text only.
    with Cursor(connection.connection) as cursor:
        return cursor.execute(sql, parameters, binary=True).fetchall()
