"""What a search costs: two hundred questions of rosters of 10,000, 100,000 and 1,000,000 (BENCH_TALENTS names others).

"In the database" is all that finds whom to show, the joining of sets in Python included; "end to end" adds the reasons.
Beside it stand the same questions as SQL by hand, the floor (ten talents by primary key, and an index-only scan of
a thousand), and the questions once more with rows that have changed since the last fold. Prints the table, and writes
it and a chart, `search.md` and `search.svg`, into BENCH_DATA: of all sizes ever measured there (`search.json`).
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from datetime import date

from django.db import DatabaseError, connection, transaction

from talents.fold import worth_of
from talents.models import Talent
from talents.query import TalentQuery
from talents.search import search
from tests.bench.search import rosters
from tests.bench.search.by_hand import by_hand
from tests.bench.search.questions import questions
from tests.bench.search.report import Figures, Measured, p95

ROUNDS = 3
# SQL by hand that takes longer counts as this long.
PATIENCE_MS = 2_000


def main() -> None:
    counts = [int(each) for each in os.environ.get("BENCH_TALENTS", "10000,100000,1000000").split(",")]
    today = date.today()
    rosters.start()
    measured = Measured(rosters.folder() / "search.json")
    for count in sorted(counts):
        rosters.use(count, today)
        kinds = {kind: _figures(asked, today) for kind, asked in questions(today).items()}
        measured.keep(count, kinds, [*_floor(), *rosters.costs(), _after_changes(count, today)])
        print("\n".join(measured.lines(count)), flush=True)
    (rosters.folder() / "search.md").write_text(measured.page())
    (rosters.folder() / "search.svg").write_text(measured.chart())
    print(f"Written: search.md and search.svg in {rosters.folder()}")


def _figures(asked: list[tuple[str, TalentQuery]], today: date) -> Figures:
    figures = Figures()
    for words, query in asked:
        search(query, today)
        inside, whole = [], []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            inside.append(search(query, today).milliseconds)
            whole.append((time.perf_counter() - began) * 1000)
        figures.finding.append(statistics.median(inside))
        figures.whole.append(statistics.median(whole))
        written = by_hand(query)
        if written:
            figures.by_hand.append(_by_hand(*written))
            figures.against.append(figures.finding[-1])
        if figures.finding[-1] > 50:
            print(f"  {figures.finding[-1]:.0f} ms: {words}", flush=True)
    return figures


def _after_changes(count: int, today: date) -> str:
    """The same questions while as many rows are searched one by one as wait for a fold at most."""
    found = []
    waiting = worth_of(count)
    with rosters.changed(waiting) as seconds:
        for asked in questions(today).values():
            for _, query in asked:
                search(query, today)
                found.append(statistics.median(search(query, today).milliseconds for _ in range(ROUNDS)))
    return (
        f"With {waiting:,} talents changed since the last fold, as after an import (their index rows took "
        f"{seconds:.1f} s): in the database p50 {statistics.median(found):.1f}, p95 {p95(found):.1f}, "
        f"longest {max(found):.1f} ms."
    )


def _by_hand(sql: str, values: list) -> float:
    """The better of two runs."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL statement_timeout = {PATIENCE_MS}")
            return min(_milliseconds(lambda: _rows(sql, values)) for _ in range(2))
    except DatabaseError:
        return float(PATIENCE_MS)


def _floor() -> list[str]:
    ids = list(Talent.objects.order_by("pk").values_list("pk", flat=True)[:10])
    by_key = [_milliseconds(lambda: _rows("SELECT * FROM talents_talent WHERE id = ANY(%s)", [ids])) for _ in range(20)]
    scan = "SELECT count(*) FROM (SELECT id FROM talents_talent ORDER BY id LIMIT 1000) AS thousand"
    scanned = [_milliseconds(lambda: _rows(scan, [])) for _ in range(20)]
    return [
        f"The floor: ten talents by primary key {statistics.median(by_key):.2f} ms (p95 {p95(by_key):.2f}), "
        f"a thousand by an index-only scan {statistics.median(scanned):.2f} ms (p95 {p95(scanned):.2f})."
    ]


def _milliseconds(deed: Callable[[], object]) -> float:
    began = time.perf_counter()
    deed()
    return (time.perf_counter() - began) * 1000


def _rows(sql: str, values: list) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()
