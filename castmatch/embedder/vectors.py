"""Tables of vectors, one for each kind of thing and model, made by `castmatch.embedder.filling` where one is wanted.

They are no models and no migration makes them: an installation without an embedder has none, and needs no pgvector.
A vector goes with its row, in the same statement: the foreign key cascades. A text that the model refuses has a row
without a vector: it is not sent again until it changes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import DatabaseError, connection
from psycopg.errors import UndefinedTable

from castmatch.embedder.base import EmbedderError, Vector

TAKES_NO_REFUSAL = """
SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attname = 'embedding' AND attnotnull
"""
NUMBERS = """
SELECT atttypmod FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attname = 'embedding' AND NOT attisdropped
"""
# Searching takes from its index until there are enough, which older ones cannot.
LEAST_PGVECTOR = (0, 8)
PGVECTOR = """
SELECT installed_version IS NOT NULL, coalesce(installed_version, default_version)
FROM pg_available_extensions WHERE name = 'vector'
"""
KEEP = """
INSERT INTO {table} (id, {beside}, digest, embedding)
SELECT fresh.id, fresh.beside, fresh.digest, fresh.embedding::halfvec
FROM unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[]) AS fresh(id, beside, digest, embedding)
-- What has been deleted since it was read keeps no vector.
JOIN {parent} AS parent ON parent.{key} = fresh.id
FOR KEY SHARE OF parent
ON CONFLICT (id) DO UPDATE SET
    {beside} = excluded.{beside}, digest = excluded.digest, embedding = excluded.embedding
"""
TOUCH = """
UPDATE {table} AS kept SET {beside} = fresh.beside
FROM unnest(%s::bigint[], %s::bigint[]) AS fresh(id, beside) WHERE kept.id = fresh.id
"""


@dataclass(frozen=True)
class Text:
    """What is embedded of one row; `beside` is kept with its vector, `known` is the digest of the text that was
    embedded or refused before, empty for none."""

    id: int
    text: str
    beside: int
    known: str = ""

    @property
    def digest(self) -> str:
        return hashlib.md5(self.text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()


class VectorSet:
    """The vectors of one kind of thing. `beside` is a whole number that is kept with each."""

    name: str
    table: str
    parent: str
    key: str
    beside: str
    index: str  # what follows CREATE INDEX ON <table>

    def pending(self, table: str, after: int, most: int) -> list[Text]:
        """The next texts with an id above `after` whose vector is missing or may be of another text."""
        raise NotImplementedError

    def wanted(self) -> int:
        """How many vectors there are when all are filled in."""
        raise NotImplementedError

    def table_of(self, model: str) -> str:
        """Vectors of different models are not comparable, so each has a table of its own."""
        return f"{self.table}_{hashlib.md5(model.encode(), usedforsecurity=False).hexdigest()[:8]}"

    def numbers(self, model: str) -> int | None:
        """How many numbers its vectors have; None where there is no table."""
        with connection.cursor() as cursor:
            cursor.execute(NUMBERS, [self.table_of(model)])
            row = cursor.fetchone()
        return row[0] if row else None

    def count(self, model: str) -> int:
        return self._count("embedding IS NOT NULL", model)

    def refused(self, model: str) -> int:
        """How many texts the model has not taken."""
        return self._count("embedding IS NULL", model)

    def _count(self, which: str, model: str) -> int:
        if self.numbers(model) is None:
            return 0
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {self.table_of(model)} WHERE {which}")
            return int(cursor.fetchone()[0])

    def make(self, model: str, numbers: int) -> None:
        """Makes the table where there is none. Raises `EmbedderError` where it cannot hold these vectors."""
        there = self.numbers(model)
        if there not in (None, numbers):
            raise EmbedderError(
                f"the embedder answered vectors of {numbers} numbers, those kept of {model} have {there}; if the model "
                "has changed under its name, run: manage.py embed --anew"
            )
        if there is None:
            _make_extension()
            self._make(self.table_of(model), model, numbers)

    def _make(self, table: str, model: str, numbers: int) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                f"CREATE TABLE {table} (id bigint PRIMARY KEY REFERENCES {self.parent} ({self.key}) ON DELETE CASCADE, "
                f"{self.beside} bigint NOT NULL, digest text NOT NULL, embedding halfvec({numbers}))"
            )
            cursor.execute(f"CREATE INDEX ON {table} {self.index}")
            cursor.execute(f"COMMENT ON TABLE {table} IS %s", [f"{self.name}: {model}, {numbers} numbers"])

    def keep(self, model: str, texts: Sequence[Text], vectors: Sequence[Vector | None]) -> None:
        """None for a text that was refused."""
        if None in vectors:
            self._allow_refusals(self.table_of(model))
        columns = ([t.id for t in texts], [t.beside for t in texts], [t.digest for t in texts])
        self._execute(KEEP, model, *columns, [vector and literal(vector) for vector in vectors])

    def _allow_refusals(self, table: str) -> None:
        """A table that was made before refusals were kept takes none."""
        with connection.cursor() as cursor:
            cursor.execute(TAKES_NO_REFUSAL, [table])
            if cursor.fetchone():
                cursor.execute(f"ALTER TABLE {table} ALTER COLUMN embedding DROP NOT NULL")

    def touch(self, model: str, texts: Sequence[Text]) -> None:
        """Their rows have changed, but not in what is embedded of them."""
        self._execute(TOUCH, model, [t.id for t in texts], [t.beside for t in texts])

    def _execute(self, statement: str, model: str, *columns: Sequence[object]) -> None:
        names = {"table": self.table_of(model), "parent": self.parent, "key": self.key, "beside": self.beside}
        with connection.cursor() as cursor:
            cursor.execute(statement.format(**names), [list(column) for column in columns])

    def tables(self) -> list[str]:
        """All of this set, of whatever model."""
        with connection.cursor() as cursor:
            return sorted(
                table for table in connection.introspection.table_names(cursor) if table.startswith(f"{self.table}_")
            )


def literal(vector: Vector) -> str:
    """As PostgreSQL reads it; half precision keeps three or four digits."""
    return f"[{','.join(f'{number:.5g}' for number in vector)}]"


def are_gone(error: DatabaseError) -> bool:
    """Whether this came of a table that was dropped after it had been looked for: words alone find meanwhile."""
    return isinstance(error.__cause__, UndefinedTable)


def drop(tables: Sequence[str]) -> None:
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"DROP TABLE IF EXISTS {table}")


def _make_extension() -> None:
    with connection.cursor() as cursor:
        cursor.execute(PGVECTOR)
        installed, version = cursor.fetchone() or (False, "")
        if not version:
            raise EmbedderError("this PostgreSQL has no pgvector: install it on its server, or unset EMBEDDER_URL")
        if tuple(map(int, re.findall(r"\d+", version)[:2])) < LEAST_PGVECTOR:
            needed = ".".join(map(str, LEAST_PGVECTOR))
            raise EmbedderError(
                f"pgvector {version} is too old, {needed} or later is needed: install it on PostgreSQL's server"
                f"{' and run ALTER EXTENSION vector UPDATE' if installed else ''}, or unset EMBEDDER_URL"
            )
        if not installed:
            cursor.execute("CREATE EXTENSION vector")


_registered: list[VectorSet] = []


def register(vectors: VectorSet) -> None:
    """For an app's start."""
    _registered.append(vectors)


def registered() -> tuple[VectorSet, ...]:
    return tuple(_registered)
