"""What likeness costs where the roster is large: 100,000 talents, or BENCH_TALENTS.

Their index is built at once, then filled further as the worker fills it in. A walk through it stands beside comparing
everybody, which is exact, and searches with soft words beside the same ones by words alone. No model is asked and none
is waited for: the vectors are drawn (`drawn`). The rosters are those of `tests.bench.search`.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any
from unittest.mock import patch

from django.db import connection, transaction

from castmatch.embedder import Text, literal, vectors
from talents.likeness import _NEAREST as NEAREST_OF_ALL
from talents.likeness import NEAREST, Likeness
from talents.query import Clause, TalentQuery
from talents.search import search
from talents.search_plan import looks
from talents.vectors import VECTORS
from tests.bench.likeness_scale.drawn import NUMBERS, Drawn
from tests.bench.search import rosters
from tests.bench.search.meanings import REQUESTS
from tests.bench.search.questions import questions
from tests.bench.search.report import p95

MODEL = "drawn"
# The last ones, which are filled in batch by batch.
LATER, BATCH = 2_560, 64
ROUNDS = 3
MEMORY = "512MB"
INDEX = "SELECT indexrelid::regclass FROM pg_index WHERE indrelid = %s::regclass AND NOT indisunique"
EXACTLY = "SELECT 1 - (embedding <=> %s::halfvec) FROM {table} ORDER BY embedding <=> %s::halfvec LIMIT %s"
OF_THESE = "SELECT 1 - (embedding <=> %s::halfvec) FROM {table} WHERE id = ANY(%s)"
# The most that pgvector takes is 1,000.
IN_VIEW = (200, 400, 1_000)
# Two that are as alike as half precision can tell stand for each other.
SAME = 1e-5


def main() -> None:
    count, today = int(os.environ.get("BENCH_TALENTS", "100000")), date.today()
    rosters.start()
    rosters.use(count, today)
    table = VECTORS.table_of(MODEL)
    vectors.drop([table])
    VECTORS.make(MODEL, NUMBERS)
    try:
        drawn = Drawn()
        print(f"{count:,} talents, {len(drawn.said):,} words, {NUMBERS} numbers", flush=True)
        _build(table)
        asked = _asked(today)
        alike = {words: Likeness(table, literal(drawn.vector(words))) for words in map(_words, asked)}
        _walks(list(alike.values()))
        _searches(asked, alike, today)
    finally:
        vectors.drop([table])


def _asked(today: date) -> list[TalentQuery]:
    kinds = questions(today)
    soft = [TalentQuery((Clause("text", "matches", said),)) for said in REQUESTS.values()]
    others = [query for kind in ("text only", "filters and text") for _, query in kinds[kind]]
    return [query.canonical() for query in (*soft, *others) if looks(query)]


def _words(query: TalentQuery) -> str:
    return " ".join(looks(query))


def _build(table: str) -> None:
    """The index over nearly all at once, then the others as they come."""
    with connection.cursor() as cursor:
        cursor.execute(INDEX, [table])
        cursor.execute(f"DROP INDEX {cursor.fetchone()[0]}")
        cursor.execute("SELECT id, revision, embedding::text FROM drawn ORDER BY id DESC LIMIT %s", [LATER])
        later = cursor.fetchall()
        cursor.execute(
            f"INSERT INTO {table} SELECT id, revision, '', embedding FROM drawn WHERE id <> ALL(%s)",
            [[number for number, *_ in later]],
        )
        there = cursor.rowcount
        cursor.execute(f"SET maintenance_work_mem = '{MEMORY}'")
        seconds = _seconds(lambda: cursor.execute(f"CREATE INDEX drawn_index ON {table} {VECTORS.index}"))
        print(f"The index over {there:,} at once, in {MEMORY}: {seconds:.1f} s", flush=True)
    seconds = _seconds(lambda: _fill(later))
    print(f"{len(later):,} more in batches of {BATCH}: {seconds:.1f} s, {seconds * 1000 / len(later):.2f} ms each")
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {table}")
        cursor.execute("SELECT pg_relation_size('drawn_index') / 2^20, pg_table_size(%s) / 2^20", [table])
        print("On the disk: the index {:.0f} MB, the vectors {:.0f} MB".format(*cursor.fetchone()), flush=True)


def _fill(rows: Sequence[tuple[int, int, str]]) -> None:
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        found = [tuple(map(float, vector[1:-1].split(","))) for *_, vector in batch]
        VECTORS.keep(MODEL, [Text(number, "", revision) for number, revision, _ in batch], found)


def _walks(asked: Sequence[Likeness]) -> None:
    """The nearest by the index, with more and less in view, beside the nearest of all."""
    exact: list[float] = []
    right = [_timed(exact, partial(_exactly, each)) for each in asked]
    print(f"{len(asked)} questions, the nearest {NEAREST:,}:")
    print(f"  of all: p50 {statistics.median(exact):.1f}, p95 {p95(exact):.1f}, longest {max(exact):.1f} ms")
    for in_view in IN_VIEW:
        with patch("talents.likeness.IN_VIEW", in_view):
            way = f"by the index, {in_view} in view" if _walks_index(asked[0]) else "as planned"
            walks: list[float] = []
            found = [_likenesses(each, _timed(walks, each.nearest)) for each in asked]
        print(f"  {way}: p50 {statistics.median(walks):.1f}, p95 {p95(walks):.1f}, longest {max(walks):.1f} ms")
        for most in (10, 100, NEAREST):
            shares = [_share(most, *pair) for pair in zip(found, right, strict=True)]
            mean, least = 100 * statistics.fmean(shares), 100 * min(shares)
            print(
                f"    of the nearest {most:,} of all: {mean:.1f} % on the average, {least:.1f} % at least", flush=True
            )


def _share(most: int, found: Sequence[float], right: Sequence[float]) -> float:
    least = right[:most][-1] - SAME
    return sum(likeness >= least for likeness in found[:most]) / most


def _walks_index(asked: Likeness) -> bool:
    """With few talents comparing all is cheaper, and PostgreSQL does that."""
    with transaction.atomic(), connection.cursor() as cursor:
        asked.nearest()  # under its settings
        cursor.execute(f"EXPLAIN {NEAREST_OF_ALL.format(table=asked.table)}", [asked.vector, NEAREST])
        return any("drawn_index" in line for (line,) in cursor.fetchall())


def _timed(taken: list[float], deed: Callable[[], list[Any]]) -> list[Any]:
    """What it answers in a transaction like a search's; the median of some rounds is added."""
    rounds = []
    for _ in range(ROUNDS):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off")
            began = time.perf_counter()
            found = deed()
            rounds.append((time.perf_counter() - began) * 1000)
    taken.append(statistics.median(rounds))
    return found


def _exactly(asked: Likeness) -> list[float]:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_indexscan = off")
        cursor.execute(EXACTLY.format(table=asked.table), [asked.vector, asked.vector, NEAREST])
        return [likeness for (likeness,) in cursor.fetchall()]


def _likenesses(asked: Likeness, ids: list[int]) -> list[float]:
    with connection.cursor() as cursor:
        cursor.execute(OF_THESE.format(table=asked.table), [asked.vector, ids])
        return sorted((likeness for (likeness,) in cursor.fetchall()), reverse=True)


def _searches(asked: Sequence[TalentQuery], alike: Mapping[str, Likeness], today: date) -> None:
    """With the questions' vectors at hand, since how long a model takes for them is the model's."""
    filtered = sum(len(query.clauses) > 1 for query in asked)
    print(f"{len(asked)} searches with soft words, {filtered} of them with filters:")
    for name, found in (("by words alone", {}), ("with likeness", alike)):
        with patch("talents.search.likeness", lambda query, found=found: found.get(_words(query))):
            taken = [statistics.median(search(query, today).milliseconds for _ in range(ROUNDS)) for query in asked]
        print(f"  {name:<15} p50 {statistics.median(taken):6.1f}, p95 {p95(taken):6.1f} ms", flush=True)


def _seconds(deed: Callable[[], object]) -> float:
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began
