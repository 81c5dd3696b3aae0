"""Folds the index rows into sets of places, so that a search of a million reads some kilobytes for each filter.

A fold is made again when many rows have changed since. Those are searched row by row until then, so a fold that is
late makes searches slower and never wrong.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from talents.binary_rows import read_binary
from talents.fold_blocks import BLOCK, BlockOfPlaces
from talents.index_models import IndexBits, IndexFold, IndexPlace, IndexRow

# A fold is worth it when as many rows have changed as a search walks in some milliseconds; of a large roster more, for
# folding a million takes a minute or two.
LEAST, MOST = 500, 5_000
SHARE = 200
# Days further away are told by rows alone: each day costs a set of places.
DAYS_BEFORE, DAYS_AFTER = 60, 430
LONGEST_CALENDAR = timedelta(days=800)
_AT_ONCE = 4_000
_LOCK = 20261126


def fold_if_worth() -> int:
    """Folds when enough rows have changed; returns how many talents were folded, 0 for none."""
    newest = IndexFold.objects.order_by("-pk").first()
    worth = worth_of(newest.talents if newest else 0)
    fresh = IndexRow.objects.filter(fresh=True)[:worth].count()
    return fold() if fresh >= worth else 0


def worth_of(talents: int) -> int:
    """After how many changed rows a roster of this size is folded again."""
    return max(LEAST, min(MOST, talents // SHARE))


def fold(today: date | None = None) -> int:
    """Folds every row; returns how many. Another fold at the same time leaves this one with nothing to do."""
    with transaction.atomic():
        if not _one("SELECT pg_try_advisory_xact_lock(%s)", _LOCK):
            return 0
        new = IndexFold.objects.create(talents=0)
        new.talents = _take_places(new)
        first, last = _calendar(new, today or timezone.localdate())
        for block in range(-(-new.talents // BLOCK)):
            _write(new, block, _collected(new, block, first, last))
        new.save()
        _take_over(new)
    _forget_older(new)
    _tidy_up()
    return new.talents


def _tidy_up() -> None:
    """Dead entries of what was fresh, and a planner without figures, both cost each search after this."""
    tables = "talents_indexrow, talents_indexbits, talents_indexplace"
    # No transaction may vacuum.
    _done(f"{'ANALYZE' if connection.in_atomic_block else 'VACUUM (ANALYZE)'} {tables}")


def _one(sql: str, *parameters: Any) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchone()[0]


def _done(sql: str, *parameters: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.rowcount


def _take_places(new: IndexFold) -> int:
    return _done(
        "INSERT INTO talents_indexplace (fold_id, place, talent_id, standing, revision, gone) "
        "SELECT %s, row_number() OVER (ORDER BY standing DESC, talent_id) - 1, talent_id, standing, revision, false "
        "FROM talents_indexrow",
        new.pk,
    )


def _calendar(new: IndexFold, today: date) -> tuple[date, date]:
    """The days that are folded. Where they are not all the days that rows tell of, the fold says so."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT least(min(lower(free)), min(lower(busy))), greatest(max(upper(free)), max(upper(busy))) "
            "FROM talents_indexrow"
        )
        first, end = cursor.fetchone()
    if first is None or end is None:
        return today, today
    if end - first <= LONGEST_CALENDAR:
        return first, end
    new.first_day, new.last_day = today - timedelta(days=DAYS_BEFORE), today + timedelta(days=DAYS_AFTER)
    return new.first_day, new.last_day


def _collected(new: IndexFold, block: int, first: date, last: date) -> BlockOfPlaces:
    """A row that changes meanwhile may be read in its new state: its place will be gone."""
    collected = BlockOfPlaces(first, last)
    start = block * BLOCK
    rows = "FROM talents_indexplace JOIN talents_indexrow USING (talent_id) "
    chosen = "WHERE fold_id = %s AND place >= %s AND place < %s"
    for part in range(start, min(start + BLOCK, new.talents), _AT_ONCE):
        span = (new.pk, part, part + _AT_ONCE)
        for place, facets, words, numbers in read_binary(
            f"SELECT place, facets, words, numbers {rows} LEFT JOIN talents_indextext USING (talent_id) {chosen}", span
        ):
            collected.add(place - start, (*facets, *(words or ())), numbers)
        for kind, column in (("free", "free"), ("taken", "busy")):
            stretches = f"SELECT place, lower(stretch), upper(stretch) {rows}, unnest({column}) AS stretch {chosen}"
            for place, begin, end in read_binary(stretches, span):
                collected.add_days(place - start, kind, begin, end)
    return collected


def _write(new: IndexFold, block: int, collected: BlockOfPlaces) -> None:
    copied = "COPY talents_indexbits (fold_id, token, block, few, bits) FROM STDIN (FORMAT BINARY)"
    with connection.cursor() as cursor, cursor.copy(copied) as copy:
        copy.set_types(["int8", "int8", "int2", "bool", "bytea"])
        for token, few, bits in collected.packed():
            copy.write_row((new.pk, token, block, few, bits))


def _take_over(new: IndexFold) -> None:
    """From here on the new fold tells of every row that has not changed while it was made; savers wait meanwhile."""
    _done("LOCK TABLE talents_indexplace IN SHARE ROW EXCLUSIVE MODE")
    _done(
        "UPDATE talents_indexrow AS told SET fresh = false FROM talents_indexplace AS place "
        "WHERE fold_id = %s AND place.talent_id = told.talent_id AND place.revision = told.revision AND told.fresh",
        new.pk,
    )
    _done(
        "UPDATE talents_indexplace AS place SET gone = true WHERE fold_id = %s AND NOT EXISTS (SELECT FROM "
        "talents_indexrow AS told WHERE told.talent_id = place.talent_id AND told.revision = place.revision)",
        new.pk,
    )


def _forget_older(new: IndexFold) -> None:
    older = IndexFold.objects.filter(pk__lt=new.pk)
    for model in (IndexBits, IndexPlace):
        model.objects.filter(fold__in=older)._raw_delete(IndexFold.objects.db)
    older.delete()
