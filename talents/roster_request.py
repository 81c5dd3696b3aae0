"""What a page of the roster is asked: typed words and filters of an address, as one query."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict

from talents.filter_form import error_sentence, read_filters
from talents.query import Clause, QueryError, TalentQuery
from talents.understanding import Understanding, understand

LONGEST_WORDS = 2_000


@dataclass
class RosterRequest:
    """`errors` tells for each field that cannot be read what is wrong with it; the rest stands in `query`."""

    words: str
    query: TalentQuery
    understanding: Understanding | None = None
    errors: dict[str, str] = field(default_factory=dict)


def roster_request(params: QueryDict, today: date) -> RosterRequest:
    filters, errors = read_filters(params)
    words = str(params.get("q", "")).strip()
    if len(words) > LONGEST_WORDS:
        errors["q"] = f"{len(words):,} characters are too many. Say it in at most {LONGEST_WORDS:,}."
        return RosterRequest(words, filters, None, errors)
    if not words:
        return RosterRequest("", filters, None, errors)
    understanding = understand(words, today=today)
    return RosterRequest(words, _with_words(filters, words, understanding, errors), understanding, errors)


def _with_words(filters: TalentQuery, words: str, understanding: Understanding, errors: dict[str, str]) -> TalentQuery:
    """Typed words take the place of filters of the same field. Words that are no filter at all are taken for a name."""
    said = understanding.query.clauses
    if not said and not understanding.declined:
        said = (Clause("name", "matches", understanding.name or words),)
    try:
        return filters.merge(put=said)
    except QueryError as error:
        errors["q"] = error_sentence(error)
        return filters
