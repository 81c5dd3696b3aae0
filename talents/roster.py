"""The roster's page: words and filters in, one search, and everything the page says about it out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from talents.filter_form import FilterForm, form_of, plain_params
from talents.models import Talent
from talents.query import REACHABLE, TalentQuery
from talents.roster_request import roster_request
from talents.search import Hit, Reason, SearchResult, search
from talents.understanding import Understanding
from talents.wording import Chip, chips

# Divides what can be reached, so that the last page is a whole one.
ROSTER_PAGE_SIZE = 20


@dataclass(frozen=True)
class Card:
    talent: Talent
    reasons: tuple[Reason, ...]
    group: str


@dataclass(frozen=True)
class Relaxation:
    """What leaving out one filter would find."""

    chip: Chip
    match_count: int
    unknown_count: int


@dataclass
class RosterPage:
    """`hidden` and `kept` are the parameters that the search box and the filter form carry along unseen."""

    words: str
    form: FilterForm
    chips: list[Chip]
    hidden: list[tuple[str, str]]
    kept: list[tuple[str, str]]
    understanding: Understanding | None = None
    errors: dict[str, str] = field(default_factory=dict)
    result: SearchResult | None = None
    matches: list[Card] = field(default_factory=list)
    unknown: list[Card] = field(default_factory=list)
    missing: list[tuple[str, int]] = field(default_factory=list)
    relaxations: list[Relaxation] = field(default_factory=list)
    told_errors: list[tuple[str, str]] = field(default_factory=list)
    number: int = 1
    last: int = 1
    previous_url: str = ""
    next_url: str = ""


def tidy_url(params: QueryDict) -> str:
    """The address that says the same without a form's empty parts; empty when this one is tidy already."""
    plain = plain_params(params)
    if plain == params:
        return ""
    return _address(plain)


def roster_page(params: QueryDict, today: date) -> RosterPage:
    """Reads the parameters of a tidy address and searches, unless a filter cannot be read."""
    request = roster_request(params, today)
    query, errors = request.query, request.errors
    form, kept = form_of(query, params, errors)
    hidden = [(name, value) for name, values in params.lists() if name not in ("q", "page") for value in values]
    page = RosterPage(request.words, form, chips(query), hidden, kept, request.understanding, errors)
    page.told_errors = [(_label(name), message) for name, message in errors.items()]
    if not errors:
        _search(page, query, params, today)
    return page


def _label(field: str) -> str:
    return "Search words" if field == "q" else field.replace("_", " ").capitalize()


def _search(page: RosterPage, query: TalentQuery, params: QueryDict, today: date) -> None:
    page.number = _page_number(params)
    asked = query.page((page.number - 1) * ROSTER_PAGE_SIZE, ROSTER_PAGE_SIZE)
    page.result = result = search(asked, today)
    found = min(result.match_count + result.unknown_count, REACHABLE)
    page.last = max(1, -(-found // ROSTER_PAGE_SIZE))
    page.previous_url = _page_url(params, page.number - 1) if page.number > 1 else ""
    page.next_url = _page_url(params, page.number + 1) if page.number < page.last else ""
    cards = _cards(result.hits)
    page.matches = [card for card in cards if card.group == "match"]
    page.unknown = [card for card in cards if card.group == "unknown"]
    page.missing = Counter(
        reason.text for card in page.unknown for reason in card.reasons if reason.verdict == "unknown"
    ).most_common()
    if not found and query.clauses:
        page.relaxations = _relaxations(query, today)


def _page_number(params: QueryDict) -> int:
    raw = params.get("page", "1")
    return min(max(int(raw), 1), REACHABLE // ROSTER_PAGE_SIZE) if raw.isascii() and raw.isdigit() else 1


def _cards(hits: tuple[Hit, ...]) -> list[Card]:
    talents = Talent.objects.for_cards().in_bulk([hit.talent_id for hit in hits])
    return [Card(talents[hit.talent_id], hit.reasons, hit.group) for hit in hits if hit.talent_id in talents]


def _relaxations(query: TalentQuery, today: date) -> list[Relaxation]:
    """For an empty page: each filter that, left out, would let somebody in; the most generous first."""
    found = []
    for clause, chip in zip(query.clauses, chips(query), strict=True):
        if clause.orders_only:
            continue
        rest = TalentQuery(tuple(other for other in query.clauses if other is not clause)).page(0, 1)
        result = search(rest, today)
        if result.match_count or result.unknown_count:
            found.append(Relaxation(chip, result.match_count, result.unknown_count))
    return sorted(found, key=lambda relaxation: (-relaxation.match_count, -relaxation.unknown_count))


def _page_url(params: QueryDict, number: int) -> str:
    moved = params.copy()
    moved["page"] = str(number)
    return _address(moved)


def _address(params: QueryDict) -> str:
    pairs = [(name, value) for name, values in params.lists() for value in values]
    return f"{reverse('talents')}?{urlencode(pairs, safe=',:')}".rstrip("?")
