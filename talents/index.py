"""Keeps the index rows right. Each refresh is one statement, whether for one talent or for a batch of a million.

Rows are made again inside the transaction that changes a fact (see `talents.index_signals`). Code that goes round the
signals (`QuerySet.update`, `bulk_create`, COPY) calls `refresh` or `refresh_all` itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext

from django.db import connection, transaction

from talents import suspicious
from talents.index_models import IndexRow, IndexText
from talents.index_sql import REFRESH, parameters
from talents.models import Talent

BATCH = 5_000
# From here on, building indexes once is faster than adding to them row by row.
WORTH_REBUILDING = 20_000
INDEXES = [(model, index) for model in (IndexRow, IndexText) for index in model._meta.indexes]
Progress = Callable[[int, int, float], object]
# Whoever is merged into another row is found there; her own two rows go in one statement.
DROP_MERGED = """
WITH merged AS (SELECT id FROM talents_talent WHERE id = ANY(%s) AND merged_into_id IS NOT NULL),
words AS (DELETE FROM talents_indextext WHERE talent_id IN (SELECT id FROM merged))
DELETE FROM talents_indexrow WHERE talent_id IN (SELECT id FROM merged)
"""


def refresh(talent_ids: Iterable[int]) -> None:
    """Makes the index rows of these talents again. Ids that no talent has are passed over."""
    ids = sorted(set(talent_ids))
    for start in range(0, len(ids), BATCH):
        _refresh_batch(ids[start : start + BATCH])


def refresh_all(progress: Progress | None = None) -> int:
    """Makes every index row again, in batches; returns how many. `progress(done, count, talents a second)`.

    A first fill drops the indexes meanwhile and builds them at the end.
    """
    count = Talent.objects.count()
    first_fill = count >= WORTH_REBUILDING and not IndexRow.objects.exists()
    with _without_indexes() if first_fill else nullcontext():
        done = _refresh_in_batches(count, progress)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE talents_indexrow, talents_indextext")
    return done


def _refresh_batch(ids: list[int]) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        # Two savers of one talent take turns: the second one's refresh then sees what the first has committed.
        cursor.execute("SELECT id FROM talents_talent WHERE id = ANY(%s) ORDER BY id FOR NO KEY UPDATE", [ids])
        suspicious.refresh(ids)
        cursor.execute(DROP_MERGED, [ids])
        cursor.execute(REFRESH, parameters(ids))


def _refresh_in_batches(count: int, progress: Progress | None) -> int:
    started, done, last = time.monotonic(), 0, 0
    while ids := list(Talent.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        _refresh_batch(ids)
        done, last = done + len(ids), ids[-1]
        if progress:
            progress(done, count, done / (time.monotonic() - started))
    return done


@contextmanager
def _without_indexes() -> Iterator[None]:
    """Until the end of the block nothing finds a row quickly; one transaction, so that no failure can lose an index."""
    with transaction.atomic():
        with connection.schema_editor() as editor:
            for model, index in INDEXES:
                editor.remove_index(model, index)
        yield
        with connection.cursor() as cursor:
            # No index can be made on a table whose foreign keys still wait to be checked.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with connection.schema_editor() as editor:
            for model, index in INDEXES:
                editor.add_index(model, index)
                if index.name == "index_standing":
                    # Broad searches walk the rows in this order: side by side they lie on few pages.
                    editor.execute("CLUSTER talents_indexrow USING index_standing")
