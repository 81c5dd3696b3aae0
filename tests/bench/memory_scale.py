"""Recall and injection with 1,000, 10,000 and 100,000 memories of one owner, 1,000,000 in all, in milliseconds.

Most of the million is copied inside the database and its word index is built at the end: what is measured is reading.
"""

from __future__ import annotations

import time
from functools import partial

from django.contrib.auth import get_user_model
from django.db import connection

from memory import injection
from memory.models import Episode
from tests.bench.memory import END, Search, analyse, ask, baselines, fill, milliseconds, ours, plain, shelve
from tests.bench.memory.office import Year

ONE, SOME, FEW = 100_000, 10_000, 1_000
ALL = 1_000_000
OTHERS = 900
SHELVED = 4_000  # turn by turn, as they are kept; further ones are copies with other numbers
QUESTIONS = 60
COPY = """
    INSERT INTO memory_episode (user_id, conversation, seq, key, message, source, speaker, text, occurred_at,
        expires_at, pinned, read_at, tsv)
    SELECT owner.id, kept.conversation + 1000000 * owner.copy, kept.seq, 'copy-' || owner.copy || '-' || kept.key,
        NULL, kept.source, kept.speaker, kept.text, kept.occurred_at, kept.expires_at, false, kept.read_at, kept.tsv
    FROM unnest(%(owners)s::bigint[], %(copies)s::bigint[]) AS owner(id, copy),
        LATERAL (
            SELECT * FROM memory_episode WHERE user_id = %(first)s ORDER BY id OFFSET %(skip)s LIMIT %(rows)s
        ) AS kept
"""


def copy(first: int, owners: list[int], *, skip: int, rows: int, start: int = 1) -> None:
    with connection.cursor() as cursor:
        copies = list(range(start, start + len(owners)))
        cursor.execute(COPY, {"owners": owners, "copies": copies, "first": first, "skip": skip, "rows": rows})


def without_index() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX episode_words")


def with_index() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET maintenance_work_mem = '512MB'")
        cursor.execute(
            "CREATE INDEX episode_words ON memory_episode USING gin (memory_hashed_words(user_id, tsv)) "
            "WITH (fastupdate = off)"
        )
        cursor.execute("RESET maintenance_work_mem")


def measure(user_id: int, year: Year, *, beside: bool) -> None:
    questions = year.questions[:: max(1, len(year.questions) // QUESTIONS)]
    searches: dict[str, Search] = {"recall": ours}
    if beside:
        baselines.prepare(user_id)
        searches |= {"BM25 in SQL, no context keys": plain(baselines.BM25)}
        searches |= {"ts_rank_cd, words OR-ed": plain(baselines.RANK_CD)}
    for name, search in searches.items():
        p50, p95 = milliseconds(partial(ask, search, user_id), questions)
        print(f"   {name:<34}p50 {p50:8.2f} ms   p95 {p95:8.2f} ms", flush=True)
    p50, p95 = milliseconds(
        lambda question: injection.pick(user_id=user_id, question=question.text, now=END), questions
    )
    print(f"   {'injection':<34}p50 {p50:8.2f} ms   p95 {p95:8.2f} ms", flush=True)


def main() -> None:
    year, users = Year(), get_user_model().objects
    one = users.create(username="bench-memory-one")
    some = users.create(username="bench-memory-some")
    few = users.create(username="bench-memory-few")
    others = [users.create(username=f"bench-memory-{number}").pk for number in range(OTHERS)]
    began = time.perf_counter()
    try:
        without_index()
        shelve(one.pk, year.turns)
        shelve(some.pk, year.turns)
        shelve(few.pk, year.turns[:FEW])
        fill(one.pk, SHELVED)
        kept = Episode.objects.for_user(one.pk).count()
        copies = (ONE - kept) // 2_000
        copy(one.pk, [one.pk] * copies, skip=kept - 2_000, rows=2_000)
        copy(one.pk, [some.pk] * ((SOME - len(year.turns)) // 2_000 + 1), skip=kept - 2_000, rows=2_000, start=1_000)
        copy(one.pk, others, skip=kept - 1_000, rows=(ALL - ONE) // OTHERS)
        with_index()
        analyse()
        print(f"{Episode.objects.count():,} episodes in all, made in {time.perf_counter() - began:.0f} s")
        for owner in (few, some, one):
            print(f"-- an owner's {Episode.objects.for_user(owner.pk).count():,}")
            measure(owner.pk, year, beside=True)
    finally:
        baselines.drop()
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE memory_episode CASCADE")
        users.filter(username__startswith="bench-memory-").delete()
