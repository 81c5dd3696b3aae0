"""A year of owners who ask 200 questions a day: what stays after the sweeps, and how fast recall still is.

Owners share nothing but the tables, so one stands for the thirty of a busy office: figures are given for one owner and
reckoned up. What a million rows of others cost is in `memory_scale`.
"""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection
from django.utils import timezone

from memory import injection, lifetimes, recall, sweep
from memory.models import Episode, Memory, MemoryUse
from tests.bench.memory import milliseconds
from tests.bench.memory.office import Year

OWNERS, OFFICE, QUESTIONS_A_DAY, EVENTS_A_DAY, DAYS, STEP = 1, 30, 200, 10, 365, 73
# An owner's days repeat the generated office's turns; each is kept with its neighbours' words.
DAY = """
    INSERT INTO memory_episode (user_id, conversation, seq, key, source, speaker, text, occurred_at, expires_at,
        pinned, read_at, tsv)
    SELECT %(user)s, day.ago * 100 + turn.place / 8, turn.place, day.ago || '-' || turn.place, turn.source, '',
        turn.text,
        moment.at, moment.at + %(lifetime)s, false, moment.at, to_tsvector('english', turn.key)
    FROM generate_series(%(from)s, %(to)s) AS day(ago),
        LATERAL (
            SELECT place, source, words[(day.ago * 37 + place) %% cardinality(words) + 1] AS text,
                concat_ws(' ', words[(day.ago * 37 + place) %% cardinality(words) + 1],
                    words[(day.ago * 37 + place) %% cardinality(words) + 1],
                    words[(day.ago * 37 + place + 1) %% cardinality(words) + 1],
                    words[(day.ago * 37 + place + 2) %% cardinality(words) + 1]) AS key
            FROM (SELECT %(words)s::text[] AS words) AS said, generate_series(%(first)s, %(last)s) AS place,
                (SELECT %(source)s AS source) AS kind
        ) AS turn,
        LATERAL (SELECT now() - make_interval(days => day.ago, mins => turn.place) AS at) AS moment
"""
USES = """
    INSERT INTO memory_memoryuse (user_id, answer, facts, episodes, tokens, used_at, expires_at)
    SELECT %(user)s, day.ago * 1000 + place, '{1,2,3}', '{4,5,6}', 400, now() - make_interval(days => day.ago),
        now() - make_interval(days => day.ago) + %(lifetime)s
    FROM generate_series(%(from)s, %(to)s) AS day(ago), generate_series(1, %(a_day)s) AS place
"""


def live(user_id: int, oldest: int, newest: int, words: dict[str, list[str]]) -> None:
    """The days from `oldest` to `newest` ago of one owner."""
    with connection.cursor() as cursor:
        first = 0
        for source, a_day in (
            ("user_turn", QUESTIONS_A_DAY),
            ("assistant_turn", QUESTIONS_A_DAY),
            ("ui_event", EVENTS_A_DAY),
        ):
            span: dict[str, Any] = {"from": newest, "to": oldest, "first": first, "last": first + a_day - 1}
            what: dict[str, Any] = {"source": source, "words": words[source], "lifetime": lifetimes.EPISODES[source]}
            cursor.execute(DAY, {"user": user_id, **span, **what})
            first += a_day
        span = {"from": newest, "to": oldest, "a_day": QUESTIONS_A_DAY, "lifetime": lifetimes.USES}
        cursor.execute(USES, {"user": user_id, **span})
    learn(user_id, oldest, newest)


def learn(user_id: int, oldest: int, newest: int) -> None:
    """Two facts a day."""
    now = timezone.now()
    Memory.objects.bulk_create(
        Memory(
            user_id=user_id,
            kind=kind,
            text=f"{kind} of day {ago} about the inspector",
            digest=f"{kind}{ago}",
            occurred_at=now - timedelta(days=ago),
            expires_at=lifetimes.expiry(kind, now - timedelta(days=ago)),
        )
        for ago in range(newest, oldest + 1)
        for kind in ("decision", "fact")
    )


def main() -> None:
    year, users = Year(), get_user_model().objects
    words = {
        "user_turn": [turn.text for turn in year.turns if turn.role == "user"],
        "assistant_turn": [turn.text for turn in year.turns if turn.role == "assistant"],
        "ui_event": [f"Rejected {name}: too polished" for name in year.names],
    }
    owners = [users.create(username=f"bench-year-{number}") for number in range(OWNERS)]
    swept: dict[str, int] = {}
    lived = sweeping = 0.0
    try:
        for oldest in range(DAYS - 1, 0, -STEP):
            began = time.perf_counter()
            for owner in owners:
                live(owner.pk, oldest, max(0, oldest - STEP + 1), words)
            lived += time.perf_counter() - began
            began = time.perf_counter()
            gone = sweep.delete_expired()
            sweeping += time.perf_counter() - began
            swept = {table: swept.get(table, 0) + rows for table, rows in gone.items()}
        report(owners[0].pk, swept, lived, sweeping)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE memory_episode")
        asked = year.questions[::4]
        for name, deed in (
            ("recall", lambda question: recall.search(user_id=owners[0].pk, query=question.text)),
            ("injection", lambda question: injection.pick(user_id=owners[0].pk, question=question.text)),
        ):
            p50, p95 = milliseconds(deed, asked)
            print(f"{name}: p50 {p50:.2f} ms, p95 {p95:.2f} ms")
    finally:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE memory_episode CASCADE")
        users.filter(username__startswith="bench-year-").delete()


def report(user_id: int, swept: dict[str, int], lived: float, sweeping: float) -> None:
    said = OWNERS * DAYS * (2 * QUESTIONS_A_DAY + EVENTS_A_DAY)
    print(f"{said:,} episodes over {DAYS} days, kept in {lived:.0f} s, swept in {sweeping:.0f} s:")
    print("   " + ", ".join(f"{table} {rows:,}" for table, rows in swept.items()))
    print(f"{'rows after the year':<24}{'one owner':>12}{f'{OFFICE} owners':>14}")
    for model in (Episode, Memory, MemoryUse):
        rows = model._default_manager.filter(user=user_id).count()
        dead = model._default_manager.filter(user=user_id, expires_at__lte=timezone.now()).count()
        print(f"   {model._meta.verbose_name_plural!s:<21}{rows:>12,}{OFFICE * rows:>14,}   {dead} of them expired")
