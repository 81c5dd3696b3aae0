"""The one way out of every search: who matches, who might, why, and how many."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from django.db import ProgrammingError, connection, transaction
from django.utils import timezone

from castmatch import embedder
from talents import search_fold
from talents.asked import Asked
from talents.conditions import Condition
from talents.explain import Reason, judge, read_for
from talents.likeness import Likeness, likeness
from talents.models import Talent
from talents.name_senses import Correction, Senses, senses_of, shown_only
from talents.near_misses import ENOUGH_MATCHES, NearMiss, Trial, near_misses, trials
from talents.query import REACHABLE, TalentQuery
from talents.search_fold import State
from talents.search_plan import Found, Plan, Tally, plan
from talents.search_rows import any_row, count_rows, search_rows
from talents.wording import code_words

__all__ = ["Correction", "Hit", "NearMiss", "Order", "Reason", "SearchResult", "search"]

Group = Literal["match", "unknown"]
Order = Callable[[Sequence[Tally]], Sequence[Tally]]


@dataclass(frozen=True)
class Hit:
    talent_id: int
    group: Group
    reasons: tuple[Reason, ...]
    score: float


@dataclass(frozen=True)
class SearchResult:
    """`hits` is the asked page over matches followed by unknown. `milliseconds` were spent on finding them.
    `near_misses` are told where few match: who fails one clause, and by how much. `corrections` say which names and
    places were found by another spelling.
    """

    query: TalentQuery
    hits: tuple[Hit, ...]
    match_count: int
    unknown_count: int
    counts_exact: bool
    milliseconds: float
    near_misses: tuple[NearMiss, ...] = ()
    corrections: tuple[Correction, ...] = ()


def search(query: TalentQuery, today: date | None = None, order: Order | None = None) -> SearchResult:
    """Searches the roster. Raises `QueryError` for a query that cannot be asked; `today` decides what is valid.
    `order` puts all that can be reached into another order than that of the best match, before the page is cut.
    """
    today = today or timezone.localdate()
    said = [_place_said(*place) for clause in query.clauses for place in clause.misspelt]
    query = query.canonical()
    # Asked for outside of the moment: it may come from another machine.
    alike = None if order else likeness(query)
    started = time.perf_counter()
    try:
        ready, asked, corrections, found, near = _at_once(query, today, order, alike)
    except ProgrammingError as error:
        if not (alike and embedder.are_gone(error)):
            raise
        ready, asked, corrections, found, near = _at_once(query, today, order, None)
    milliseconds = (time.perf_counter() - started) * 1000
    best = order(found.best) if order else found.best
    page = best[query.offset : query.offset + query.limit]
    talents = _talents(query, [tally.talent_id for tally in page])
    reasons = {pk: tuple(judge(clause, talent, asked) for clause in query.clauses) for pk, talent in talents.items()}
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
        corrections=(*said, *shown_only(corrections, talents.values())),
    )


def _at_once(
    query: TalentQuery, today: date, order: Order | None, alike: Likeness | None
) -> tuple[Plan, Asked, list[Correction], Found, tuple[NearMiss, ...]]:
    with _one_moment():
        state = search_fold.newest()
        asked, corrections = _with_names(query, Asked.by(query, today), state)
        ready = plan(query, asked)
        wanted = REACHABLE if order or alike else query.offset + query.limit
        found, near = _found(query, ready, asked, state, wanted, alike)
    return ready, asked, corrections, found, near


def _place_said(written: str, code: str) -> Correction:
    return Correction("place", written, (code_words("place", code),))


def _with_names(query: TalentQuery, asked: Asked, state: State | None) -> tuple[Asked, list[Correction]]:
    """Names by what they may stand for. A name that is not wanted is taken as it is written."""
    names: dict[str, Senses] = {}
    said: list[Correction] = []
    for clause in query.clauses:
        if clause.field == "name" and not clause.excludes:
            names[clause.value], corrections = senses_of(clause, lambda condition: _finds(condition, state))
            said += corrections
    return replace(asked, names=names), said


def _finds(condition: Condition, state: State | None) -> bool:
    if state is None:
        return any_row(condition, everybody=True)
    in_fold = search_fold.Places.read(state, [condition]).of(condition) > 0
    return in_fold or (state.fresh and any_row(condition, everybody=False))


def _found(
    query: TalentQuery, ready: Plan, asked: Asked, state: State | None, wanted: int, alike: Likeness | None
) -> tuple[Found, tuple[NearMiss, ...]]:
    """The best `wanted` from the fold and from the rows that have changed since."""
    if state is None or not search_fold.tells(state.fold, ready.conditions):
        found = search_rows(ready, wanted, everybody=True)
        if alike:
            found = _ordered(
                found, ready, alike, lambda ids: search_rows(ready, len(ids), everybody=True, among=ids).best
            )
        tried = _tried(query, found, asked)
        counts = count_rows(ready, [trial.condition for trial in tried], everybody=True) if tried else []
        return found, near_misses(query, tried, counts)
    places = search_fold.Places.read(state, ready.conditions, ready.words)
    folded = search_fold.search_fold(places, ready, wanted)
    fresh = search_rows(ready, wanted, everybody=False) if state.fresh else Found(0, 0, ())
    told = search_fold.talents(state.fold, folded.best)
    best = sorted((*told, *fresh.best), key=lambda tally: tally.order)[:wanted]
    found = Found(folded.matches + fresh.matches, folded.unknown + fresh.unknown, tuple(best))
    tried = [trial for trial in _tried(query, found, asked) if search_fold.tells(state.fold, [trial.condition])]
    conditions = [trial.condition for trial in tried]
    counts = search_fold.count_fold(places, conditions)
    if tried and state.fresh:
        in_rows = count_rows(ready, conditions, everybody=False)
        counts = [one + other for one, other in zip(counts, in_rows, strict=True)]
    if alike:
        found = _ordered(found, ready, alike, lambda ids: _among(ids, places, ready, state))
    return found, near_misses(query, tried, counts)


def _ordered(found: Found, ready: Plan, alike: Likeness, others: Callable[[list[int]], Sequence[Tally]]) -> Found:
    """As many can be reached as without it, and the counts stay."""
    all_here = found.matches + found.unknown <= len(found.best)
    best = alike.order(found.best, ready.heaviest, None if all_here else others)
    return replace(found, best=tuple(best[:REACHABLE]))


def _among(talent_ids: list[int], places: search_fold.Places, ready: Plan, state: State) -> list[Tally]:
    """Those of these talents who match or may."""
    folded = search_fold.search_fold(places.only(talent_ids), ready, len(talent_ids))
    changed = search_rows(ready, len(talent_ids), everybody=False, among=talent_ids).best if state.fresh else ()
    return [*search_fold.talents(state.fold, folded.best), *changed]


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


def _talents(query: TalentQuery, talent_ids: list[int]) -> dict[int, Talent]:
    """The talents of a page with what their reasons are read from."""
    return Talent.objects.prefetch_related(*read_for(query.clauses)).in_bulk(talent_ids)
