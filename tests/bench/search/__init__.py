"""What a search costs: `main()` loads BENCH_TALENTS people (100,000 unless set) and prints milliseconds per question.

`database` is the one statement of the search; `whole` adds the reasons, judged on the page's ten talents. `plain SQL`
asks the same question of the roster's own tables by hand, matches only, first ten and the count up to the same bound.
The last line, ten talents by their primary key, is the floor.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta

from django.db import connection

from talents.demo.filling import fill
from talents.models import Talent
from talents.query import TalentQuery
from talents.search import search
from tests.bench.search.questions import PLAIN, questions

ROUNDS = 15


def main() -> None:
    today = date.today()
    _load(int(os.environ.get("BENCH_TALENTS", "100000")), today)
    week = (today + timedelta(days=7 - today.weekday()), today + timedelta(days=13 - today.weekday()))
    print(f"{'question':<42} {'database':>16} {'whole':>16} {'plain SQL':>16}   matches  unknown")
    print(f"{'':<42} {'p50':>8}{'p95':>8} {'p50':>8}{'p95':>8} {'p50':>8}{'p95':>8}")
    medians = [_line(name, query, today, week) for name, query in questions(week).items()]
    floor = _timed(lambda: _run("SELECT * FROM talents_talent WHERE id = ANY(%s)", {"": _ten_ids()}))
    print(f"{'floor: ten talents by primary key':<42} {_figures(floor)}")
    print(f"Median of the medians in the database {statistics.median(medians):.1f} ms, highest {max(medians):.1f} ms")
    for line in _sizes():
        print(line)


def _load(count: int, today: date) -> None:
    missing = count - Talent.objects.count()
    if missing > 0:
        fill(missing, today=today, say=print)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE) talents_indexrow, talents_indextext, talents_talent")


def _line(name: str, query: TalentQuery, today: date, week: tuple[date, date]) -> float:
    result = search(query, today)
    inside, whole = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        inside.append(search(query, today).milliseconds)
        whole.append((time.perf_counter() - began) * 1000)
    plain = " " * 16
    if name in PLAIN:
        values = {"first": week[0], "last": week[1]}
        plain = _figures(_timed(lambda: _run(PLAIN[name], values)))
    counts = f"{result.match_count:>8,} {result.unknown_count:>8,}{'' if result.counts_exact else ' or more'}"
    print(f"{name:<42} {_figures(inside)} {_figures(whole)} {plain}  {counts}", flush=True)
    return statistics.median(inside)


def _timed(deed: Callable[[], object]) -> list[float]:
    deed()
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        deed()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def _run(sql: str, values: dict) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, list(values.values()) if "%s" in sql else values)
        return cursor.fetchall()


def _figures(milliseconds: list[float]) -> str:
    return f"{statistics.median(milliseconds):8.1f}{statistics.quantiles(milliseconds, n=20)[18]:8.1f}"


def _ten_ids() -> list[int]:
    return list(Talent.objects.order_by("pk").values_list("pk", flat=True)[:10])


def _sizes() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT relname, pg_size_pretty(pg_table_size(oid)), pg_size_pretty(pg_indexes_size(oid)) FROM pg_class
            WHERE relname IN ('talents_indexrow', 'talents_indextext', 'talents_talent') ORDER BY 1"""
        )
        sizes = cursor.fetchall()
    began = time.perf_counter()
    for talent in Talent.objects.order_by("pk")[:20]:
        talent.save()
    saved = (time.perf_counter() - began) * 1000 / 20
    lines = [f"{name}: {table}, indexes {indexes}" for name, table, indexes in sizes]
    return [*lines, f"Saving one talent, index row included: {saved:.1f} ms"]
