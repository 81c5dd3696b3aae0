"""The one way out of every search: who matches, who might, why, and how many."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.db import connection, transaction
from django.utils import timezone

from talents.explain import PREFETCH, Reason, judge
from talents.models import Talent
from talents.query import REACHABLE, TalentQuery
from talents.search_sql import statement

__all__ = ["Hit", "Reason", "SearchResult", "search"]

Group = Literal["match", "unknown"]


@dataclass(frozen=True)
class Hit:
    talent_id: int
    group: Group
    reasons: tuple[Reason, ...]
    score: float


@dataclass(frozen=True)
class SearchResult:
    """`hits` is the asked page over matches followed by unknown. Each count is exact up to `REACHABLE`; with
    `counts_exact` false, a count of `REACHABLE` means "that many or more". `milliseconds` were spent in the database.
    """

    query: TalentQuery
    hits: tuple[Hit, ...]
    match_count: int
    unknown_count: int
    counts_exact: bool
    milliseconds: float


def search(query: TalentQuery, today: date | None = None) -> SearchResult:
    """Searches the roster. Raises `QueryError` for a query that cannot be asked; `today` decides what is valid."""
    today = today or timezone.localdate()
    query = query.canonical()
    rows, milliseconds = _rows(query, today)
    matches, unknown = rows[0][:2]
    found = [(talent_id, matched, score) for _, _, talent_id, matched, score in rows if talent_id is not None]
    reasons = _reasons(query, [talent_id for talent_id, _, _ in found], today)
    return SearchResult(
        query=query,
        hits=tuple(
            Hit(talent_id, "match" if matched else "unknown", reasons.get(talent_id, ()), float(score))
            for talent_id, matched, score in found
        ),
        match_count=min(matches, REACHABLE),
        unknown_count=min(unknown, REACHABLE),
        counts_exact=max(matches, unknown) <= REACHABLE,
        milliseconds=milliseconds,
    )


def _rows(query: TalentQuery, today: date) -> tuple[list[tuple], float]:
    asked = statement(query, today)
    started = time.perf_counter()
    with transaction.atomic(), connection.cursor() as cursor:
        # Starting a worker takes longer than most searches, and one is started even for a way that is not gone.
        cursor.execute("SET LOCAL max_parallel_workers_per_gather = 0")
        cursor.execute(asked.sql, asked.parameters)
        rows = cursor.fetchall()
    return rows, (time.perf_counter() - started) * 1000


def _reasons(query: TalentQuery, talent_ids: list[int], today: date) -> dict[int, tuple[Reason, ...]]:
    talents = Talent.objects.filter(pk__in=talent_ids).prefetch_related(*PREFETCH)
    return {talent.pk: tuple(judge(clause, talent, today) for clause in query.clauses) for talent in talents}
