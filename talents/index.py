"""Keeps the index rows right. Each refresh is one statement, whether for one talent or for a batch of a million.

Rows are made again inside the transaction that changes a fact (see `talents.index_signals`). Code that goes round the
signals (`QuerySet.update`, `bulk_create`, COPY) calls `refresh` or `refresh_all` itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from django.db import connection, transaction

from talents import suspicious
from talents.fold import fold_if_worth
from talents.index_models import NameWord
from talents.index_sql import REFRESH, parameters
from talents.models import Talent
from talents.name_words import learn

BATCH = 5_000
Progress = Callable[[int, int, float], object]


def refresh(talent_ids: Iterable[int]) -> None:
    """Makes the index rows of these talents again. Ids that no talent has are passed over."""
    ids = sorted(set(talent_ids))
    for start in range(0, len(ids), BATCH):
        _refresh_batch(ids[start : start + BATCH])


def refresh_all(progress: Progress | None = None) -> int:
    """Makes every index row again, in batches, and folds them; returns how many. `progress(done, count, a second)`."""
    done = _refresh_in_batches(Talent.objects.count(), progress)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE talents_indexrow, talents_indextext")
    fold_if_worth()
    return done


def fill_gaps() -> int:
    """Makes the rows of talents that have none, as after a migration that gave the index another shape."""
    gaps = Talent.objects.filter(index_row=None, merged_into=None).order_by("pk").values_list("pk", flat=True)
    filled = 0
    while ids := list(gaps[:BATCH]):
        _refresh_batch(ids)
        filled += len(ids)
    if filled:
        fold_if_worth()
    elif not NameWord.objects.exists():
        for ids in _batches():
            learn(ids)
    return filled


def _refresh_batch(ids: list[int]) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        # Two savers of one talent take turns: the second one's refresh then sees what the first has committed.
        cursor.execute("SELECT id FROM talents_talent WHERE id = ANY(%s) ORDER BY id FOR NO KEY UPDATE", [ids])
        suspicious.refresh(ids)
        cursor.execute(REFRESH, parameters(ids))
        learn(ids)


def _refresh_in_batches(count: int, progress: Progress | None) -> int:
    started, done = time.monotonic(), 0
    for ids in _batches():
        _refresh_batch(ids)
        done += len(ids)
        if progress:
            progress(done, count, done / (time.monotonic() - started))
    return done


def _batches() -> Iterator[list[int]]:
    last = 0
    while ids := list(Talent.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        yield ids
        last = ids[-1]
