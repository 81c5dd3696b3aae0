"""The other parts of a call that was pasted into the roster's box: each a search of its own, one click away."""

from __future__ import annotations

from dataclasses import dataclass

from talents.query import QueryError, TalentQuery
from talents.roster_chips import address
from talents.understanding import Understanding
from talents.wording import clause_words


@dataclass(frozen=True)
class PartLink:
    """`url` is the roster's page of the part's filters, empty where it has none; the one whose filters the page itself
    is of says so by `here`."""

    name: str
    words: str
    url: str
    here: bool
    declined: tuple[str, ...]


def part_links(understanding: Understanding | None, filters: TalentQuery, sort: str = "") -> list[PartLink]:
    """One for each part of a call for several, in their order; `filters` are those of the address besides."""
    found = []
    for number, part in enumerate(understanding.parts if understanding else ()):
        query = _with(filters, part.query)
        words = " · ".join(clause_words(clause) for clause in query.clauses)
        url = address(query, sort) if part.query.clauses and query.clauses else ""
        declined = part.meaning.declined if number else ()
        found.append(PartLink(part.name, words if url else "", url, number == 0, declined))
    return found


def _with(filters: TalentQuery, said: TalentQuery) -> TalentQuery:
    try:
        return filters.merge(put=said.clauses)
    except QueryError:
        # Too many filters for one search: those that were typed come first, as they do for the first part.
        return said.canonical()
