"""Where nobody matches: which single filter shuts them out. Told from searches without it, never guessed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from chat.providers.base import Step
from talents.query import Clause, TalentQuery
from talents.wording import clause_words

MOST_TRIES = 5
# What a director gives up most easily comes first.
_ORDER = (
    "availability",
    "rate",
    "height",
    "place",
    "accent",
    "skill",
    "language",
    "credit",
    "training",
    "travel",
    "licence",
    "playing_age",
)


def probes(query: dict[str, Any]) -> list[tuple[Clause, TalentQuery]]:
    """The query without one clause, for the clauses that could be given up; empty where only one shuts out."""
    whole = TalentQuery.from_dict(query)
    binding = [clause for clause in whole.clauses if not clause.orders_only]
    if len(binding) < 2:
        return []
    droppable = sorted((clause for clause in binding if clause.field not in ("gender", "name")), key=_rank)[:MOST_TRIES]
    return [(clause, _without(whole, clause)) for clause in droppable]


def _rank(clause: Clause) -> int:
    return _ORDER.index(clause.field) if clause.field in _ORDER else len(_ORDER)


def _without(whole: TalentQuery, clause: Clause) -> TalentQuery:
    return replace(whole, clauses=tuple(other for other in whole.clauses if other is not clause), limit=1, offset=0)


def found_without(first: Step, last: Step) -> list[tuple[str, int]]:
    """(the filter left out, how many match then), best first, from the results of the tries."""
    if first is last or not first.results:
        return []
    found = []
    for (clause, _), result in zip(probes(first.results[0].content["query"]), last.results, strict=False):
        matches = int(result.content["total_matches"])
        if matches:
            found.append((clause_words(clause), matches))
    return sorted(found, key=lambda pair: -pair[1])
