"""What a page of the roster is asked: typed words and filters of an address, as one query."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict

from talents.filter_form import error_sentence, read_filters
from talents.names import name_words
from talents.query import Clause, QueryError, TalentQuery
from talents.understanding import Understanding, understand

LONGEST_WORDS = 2_000
LONGEST_NAME = 5


@dataclass
class RosterRequest:
    """`errors` tells for each field that cannot be read what is wrong with it; the rest stands in `query`. `as_name`:
    the words are no filter, and looked for as a name. `filters` are those that the words came on top of."""

    words: str
    query: TalentQuery
    understanding: Understanding | None = None
    errors: dict[str, str] = field(default_factory=dict)
    as_name: bool = False
    filters: TalentQuery = field(default_factory=TalentQuery)


def roster_request(params: QueryDict, today: date) -> RosterRequest:
    filters, errors = read_filters(params)
    words = str(params.get("q", "")).strip()
    if len(words) > LONGEST_WORDS:
        errors["q"] = f"{len(words):,} characters are too many. Say it in at most {LONGEST_WORDS:,}."
        return RosterRequest(words, filters, None, errors)
    if not words:
        return RosterRequest("", filters, None, errors)
    understanding = understand(words, today=today)
    said = understanding.query.clauses
    as_name = not said and _may_be_a_name(words, understanding)
    if as_name:
        said = (Clause("name", "matches", understanding.name or words),)
    return RosterRequest(words, _with_words(filters, said, errors), understanding, errors, as_name, filters)


def _with_words(filters: TalentQuery, said: tuple[Clause, ...], errors: dict[str, str]) -> TalentQuery:
    """What was typed takes the place of filters of the same field."""
    try:
        return filters.merge(put=said)
    except QueryError as error:
        errors["q"] = error_sentence(error)
        return filters


def _may_be_a_name(words: str, understanding: Understanding) -> bool:
    """A few words that are no filter. A sentence, an errand and what is asked about are none."""
    if understanding.name:
        return True
    told = (understanding.declined, understanding.notes, understanding.question)
    return not any(told) and len(name_words(words)) <= LONGEST_NAME
