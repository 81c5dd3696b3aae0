"""The filters in force as chips that can be taken away, changed in the form, or given another strength."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse

from talents.query import Clause, Strength, TalentQuery
from talents.query_url import to_params
from talents.wording import Chip, chips

_STRENGTHS: dict[Strength, str] = {"must": "Must be so", "nice": "Only a wish", "must_not": "Must not be so"}


@dataclass(frozen=True)
class RosterChip:
    """`others` are pairs: what another strength is called, and the address of the search with it."""

    chip: Chip
    url_without: str
    edit_url: str
    others: tuple[tuple[str, str], ...]


def roster_chips(query: TalentQuery, sort: str) -> list[RosterChip]:
    return [
        RosterChip(
            chip,
            address(replace(query, clauses=tuple(other for other in query.clauses if other is not clause)), sort),
            f"{address(query, sort, edit=clause.field)}#filters",
            tuple(_others(query, clause, sort)),
        )
        for clause, chip in zip(query.clauses, chips(query), strict=True)
    ]


def address(query: TalentQuery, sort: str = "", **more: str) -> str:
    """The roster's page of this query, in this order."""
    params = to_params(TalentQuery(query.clauses))
    page = urlencode([(name, value) for name, value in {"sort": sort, **more}.items() if value])
    return f"{reverse('talents')}?{'&'.join(filter(None, (params, page)))}".rstrip("?")


def _others(query: TalentQuery, clause: Clause, sort: str) -> list[tuple[str, str]]:
    if clause.field in ("text", "name"):
        return []
    found = []
    for strength, words in _STRENGTHS.items():
        if strength != clause.strength:
            other = replace(clause, strength=strength)
            clauses = tuple(other if each is clause else each for each in query.clauses)
            found.append((words, address(replace(query, clauses=clauses), sort)))
    return found
