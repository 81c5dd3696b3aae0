"""The one way out of every search: who matches, who might, why, and how many."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.db import connection, transaction
from django.utils import timezone

from talents import search_fold
from talents.asked import Asked
from talents.explain import Reason, judge, read_for
from talents.models import Talent
from talents.near_misses import ENOUGH_MATCHES, NearMiss, Trial, near_misses, trials
from talents.query import TalentQuery
from talents.search_plan import Found, Plan, plan
from talents.search_rows import count_rows, search_rows

__all__ = ["Hit", "NearMiss", "Reason", "SearchResult", "search"]

Group = Literal["match", "unknown"]


@dataclass(frozen=True)
class Hit:
    talent_id: int
    group: Group
    reasons: tuple[Reason, ...]
    score: float


@dataclass(frozen=True)
class SearchResult:
    """`hits` is the asked page over matches followed by unknown. `milliseconds` were spent on finding them.
    `near_misses` are told where few match: who fails one clause, and by how much.
    """

    query: TalentQuery
    hits: tuple[Hit, ...]
    match_count: int
    unknown_count: int
    counts_exact: bool
    milliseconds: float
    near_misses: tuple[NearMiss, ...] = ()


def search(query: TalentQuery, today: date | None = None) -> SearchResult:
    """Searches the roster. Raises `QueryError` for a query that cannot be asked; `today` decides what is valid."""
    today = today or timezone.localdate()
    query = query.canonical()
    started = time.perf_counter()
    asked = Asked.by(query, today)
    ready = plan(query, asked)
    found, near = _found(query, ready, asked)
    milliseconds = (time.perf_counter() - started) * 1000
    page = found.best[query.offset : query.offset + query.limit]
    reasons = _reasons(query, [tally.talent_id for tally in page], asked)
    return SearchResult(
        query=query,
        hits=tuple(
            Hit(
                tally.talent_id,
                "unknown" if tally.missing else "match",
                reasons.get(tally.talent_id, ()),
                tally.nice + tally.rank / (ready.heaviest + 1),
            )
            for tally in page
        ),
        match_count=found.matches,
        unknown_count=found.unknown,
        counts_exact=True,
        milliseconds=milliseconds,
        near_misses=near,
    )


def _found(query: TalentQuery, ready: Plan, asked: Asked) -> tuple[Found, tuple[NearMiss, ...]]:
    """From the fold and from the rows that have changed since, as of one moment."""
    wanted = query.offset + query.limit
    with _one_moment():
        fold = search_fold.newest()
        if fold is None or not search_fold.tells(fold, ready.conditions):
            found = search_rows(ready, wanted, everybody=True)
            tried = _tried(query, found, asked)
            counts = count_rows(ready, [trial.condition for trial in tried], everybody=True) if tried else []
            return found, near_misses(query, tried, counts)
        places = search_fold.Places.read(fold, ready.conditions, ready.words)
        folded = search_fold.search_fold(places, ready, wanted)
        fresh = search_rows(ready, wanted, everybody=False)
        told = search_fold.talents(fold, folded.best)
        best = sorted((*told, *fresh.best), key=lambda tally: tally.order)[:wanted]
        found = Found(folded.matches + fresh.matches, folded.unknown + fresh.unknown, tuple(best))
        tried = [trial for trial in _tried(query, found, asked) if search_fold.tells(fold, [trial.condition])]
        conditions = [trial.condition for trial in tried]
        in_fold = search_fold.count_fold(places, conditions)
        in_rows = count_rows(ready, conditions, everybody=False) if tried else []
    return found, near_misses(query, tried, [one + other for one, other in zip(in_fold, in_rows, strict=True)])


def _tried(query: TalentQuery, found: Found, asked: Asked) -> list[Trial]:
    return trials(query, asked) if found.matches < ENOUGH_MATCHES and not query.offset else []


@contextmanager
def _one_moment() -> Iterator[None]:
    """What several statements read is of one moment. A caller's own transaction stays as it is."""
    outermost = not connection.in_atomic_block
    with transaction.atomic(), connection.cursor() as cursor:
        if outermost:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        # Starting a worker or compiling takes longer than most searches.
        cursor.execute("SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off")
        yield


def _reasons(query: TalentQuery, talent_ids: list[int], asked: Asked) -> dict[int, tuple[Reason, ...]]:
    talents = Talent.objects.filter(pk__in=talent_ids).prefetch_related(*read_for(query.clauses))
    return {talent.pk: tuple(judge(clause, talent, asked) for clause in query.clauses) for talent in talents}
