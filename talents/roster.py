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
from talents.roster_chips import RosterChip, address, roster_chips
from talents.roster_parts import PartLink, part_links
from talents.roster_request import roster_request
from talents.search import Hit, NearMiss, Reason, SearchResult, search
from talents.sorting import BEST, SORTS, Sorting
from talents.understanding import Understanding
from talents.wording import Chip, chips

# Divides what can be reached, so that the last page is a whole one.
ROSTER_PAGE_SIZE = 20


@dataclass(frozen=True)
class Card:
    talent: Talent
    reasons: tuple[Reason, ...]
    group: str
    new: bool = False

    @property
    def asks(self) -> tuple[str, ...]:
        """The fields of which something is not known."""
        return tuple(dict.fromkeys(reason.field for reason in self.reasons if reason.verdict == "unknown"))

    @property
    def fits(self) -> int:
        return sum(reason.verdict == "yes" for reason in self.reasons)

    @property
    def doubts(self) -> list[Reason]:
        """What is not fulfilled, or not known to be."""
        return [reason for reason in self.reasons if reason.verdict != "yes"]


@dataclass(frozen=True)
class Relaxation:
    """What leaving out one filter would find."""

    chip: Chip
    match_count: int
    unknown_count: int


@dataclass
class RosterPage:
    """`hidden` and `kept` are the parameters that the search box and the filter form carry along unseen; `carried`
    those of the search in force, for links and forms that lead elsewhere with it."""

    words: str
    form: FilterForm
    chips: list[RosterChip]
    hidden: list[tuple[str, str]]
    kept: list[tuple[str, str]]
    query: TalentQuery
    sorting: Sorting
    understanding: Understanding | None = None
    parts: list[PartLink] = field(default_factory=list)
    as_name: bool = False
    errors: dict[str, str] = field(default_factory=dict)
    result: SearchResult | None = None
    matches: list[Card] = field(default_factory=list)
    unknown: list[tuple[str, list[Card]]] = field(default_factory=list)
    missing: list[tuple[str, int]] = field(default_factory=list)
    near: list[tuple[NearMiss, str]] = field(default_factory=list)
    relaxations: list[Relaxation] = field(default_factory=list)
    told_errors: list[tuple[str, str]] = field(default_factory=list)
    number: int = 1
    last: int = 1
    previous_url: str = ""
    next_url: str = ""
    sorts: tuple[tuple[str, str], ...] = tuple((name, sort.words) for name, sort in SORTS.items())

    @property
    def carried(self) -> list[tuple[str, str]]:
        return [pair for pair in self.hidden if pair[0] != "sort"] + ([("q", self.words)] if self.words else [])

    @property
    def reach(self) -> int:
        """How many can be paged to and put in order, of those found."""
        return min(self.result.match_count + self.result.unknown_count, REACHABLE) if self.result else 0

    @property
    def beyond_reach(self) -> bool:
        return bool(self.result) and self.result.match_count + self.result.unknown_count > REACHABLE  # type: ignore[union-attr]


def tidy_url(params: QueryDict) -> str:
    """The address that says the same without a form's empty parts; empty when this one is tidy already."""
    plain = plain_params(params)
    plain.pop("view", None)
    if plain == params:
        return ""
    return _address(plain)


def roster_page(params: QueryDict, today: date, seen: frozenset[int] | None = None) -> RosterPage:
    """Reads the parameters of a tidy address and searches, unless a filter cannot be read. Who is not among `seen`,
    if it is given, is marked as new."""
    request = roster_request(params, today)
    query, errors = request.query, request.errors
    form, kept = form_of(query, params, errors)
    sorting = Sorting(params.get("sort", BEST))
    kept += [("sort", sorting.name)] if sorting.name else []
    page = RosterPage(
        words=request.words,
        form=form,
        chips=roster_chips(query, sorting.name),
        hidden=[
            (name, value)
            for name, values in params.lists()
            if name not in ("q", "page", "saved", "edit")
            for value in values
        ],
        kept=kept,
        query=query,
        sorting=sorting,
        understanding=request.understanding,
        parts=part_links(request.understanding, request.filters, sorting.name),
        as_name=request.as_name,
        errors=errors,
    )
    page.told_errors = [(field_name(name), message) for name, message in errors.items()]
    if not errors:
        _search(page, params, today, seen)
    return page


def field_name(field: str) -> str:
    return _NAMES.get(field, field.replace("_", " ").capitalize())


_NAMES = {
    "q": "Search words",
    "availability": "Dates",
    "place": "Base",
    "credit": "Credits",
    "language": "Languages",
    "exclusivity": "Promises to brands",
    "visible_tattoo": "Tattoos",
}


def _search(page: RosterPage, params: QueryDict, today: date, seen: frozenset[int] | None) -> None:
    page.number = _page_number(params)
    asked = page.query.page((page.number - 1) * ROSTER_PAGE_SIZE, ROSTER_PAGE_SIZE)
    page.result = result = search(asked, today, page.sorting.order if page.sorting.name else None)
    page.last = max(1, -(-page.reach // ROSTER_PAGE_SIZE))
    page.previous_url = _page_url(params, page.number - 1) if page.number > 1 else ""
    page.next_url = _page_url(params, page.number + 1) if page.number < page.last else ""
    cards = _cards(result.hits, seen)
    page.matches = [card for card in cards if card.group == "match"]
    maybe = [card for card in cards if card.group == "unknown"]
    page.unknown = _by_what_to_ask(maybe)
    page.missing = Counter(
        reason.text for card in maybe for reason in card.reasons if reason.verdict == "unknown"
    ).most_common()
    page.near = [(near, address(near.query, page.sorting.name)) for near in result.near_misses]
    if not page.reach and page.query.clauses and not page.near:
        page.relaxations = _relaxations(page.query, today)


def _page_number(params: QueryDict) -> int:
    raw = params.get("page", "1")
    return min(max(int(raw), 1), REACHABLE // ROSTER_PAGE_SIZE) if raw.isascii() and raw.isdigit() else 1


def _cards(hits: tuple[Hit, ...], seen: frozenset[int] | None) -> list[Card]:
    talents = Talent.objects.for_cards().in_bulk([hit.talent_id for hit in hits])
    return [
        Card(talents[hit.talent_id], hit.reasons, hit.group, _is_new(hit, seen))
        for hit in hits
        if hit.talent_id in talents
    ]


def _is_new(hit: Hit, seen: frozenset[int] | None) -> bool:
    return seen is not None and hit.group == "match" and hit.talent_id not in seen


def _by_what_to_ask(cards: list[Card]) -> list[tuple[str, list[Card]]]:
    """Those of whom the same is to be asked stand together, in the order of the best of them; those of whom nobody
    else is asked the same come last, together."""
    groups: dict[tuple[str, ...], list[Card]] = {}
    for card in cards:
        groups.setdefault(card.asks, []).append(card)
    shared = {asks: found for asks, found in groups.items() if len(found) > 1}
    alone = [found[0] for found in groups.values() if len(found) == 1]
    told = [(", ".join(field_name(field).lower() for field in asks), found) for asks, found in shared.items()]
    if len(alone) == 1:
        return [*told, (", ".join(field_name(field).lower() for field in alone[0].asks), alone)]
    return [*told, *([("something else of each", alone)] if alone else [])]


def _relaxations(query: TalentQuery, today: date) -> list[Relaxation]:
    """For an empty page: each filter that, left out, would let somebody in; the most generous first. What only orders
    has no part in how many there are."""
    found = []
    deciding = [
        (clause, chip) for clause, chip in zip(query.clauses, chips(query), strict=True) if not clause.orders_only
    ]
    for clause, chip in deciding:
        rest = TalentQuery(tuple(other for other, _ in deciding if other is not clause)).page(0, 1)
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
