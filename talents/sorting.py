"""The roster in another order than that of the best match. Who is known to fit stays before who may.

Only what can be reached is put in order, so its cost does not grow with the roster.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import DecimalField, F, Max, OuterRef, Subquery, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, Greatest, Least, Lower

from talents.exchange import HOME, current
from talents.models import Availability, Rate, Talent
from talents.money import numbered, parts
from talents.search_plan import Tally

BEST = ""


@dataclass(frozen=True)
class Sort:
    """`fact` is what is missing of those who stand last; empty where it never is. `key` is made for each search: what
    a currency is worth changes."""

    words: str
    fact: str
    key: Callable[[], Any]
    downwards: bool = False


def _newest(model: type[Availability] | type[Rate]) -> Subquery:
    rows = model.objects.filter(talent=OuterRef("pk")).values("talent").annotate(newest=Max("as_of"))
    return Subquery(rows.values("newest"))


def _newest_fact() -> Any:
    return Greatest("as_of", _newest(Availability), _newest(Rate))


def _day_rate() -> Any:
    """The lowest, in rupees: of a currency that the office has set no exchange rate for it is not known."""
    worth = {HOME: Decimal(1)} | {code: each.rupees for code, each in current().worth.items()}
    rates = [_rate_in(code) * Value(rupees / parts(code)) for code, rupees in worth.items()]
    # LEAST passes over nulls.
    return Least(*rates) if len(rates) > 1 else rates[0]


def _rate_in(currency: str) -> Any:
    field = DecimalField(max_digits=30, decimal_places=8)
    return Cast(KeyTextTransform(numbered("day", currency), "index_row__numbers"), field)


SORTS: dict[str, Sort] = {
    BEST: Sort("Best match", "", lambda: Value(0)),
    "newest": Sort("Newest facts", "date of any fact", _newest_fact, downwards=True),
    "name": Sort("Name", "", lambda: Lower("stage_name")),
    "youngest": Sort("Playing age, youngest first", "playing age", lambda: F("playing_age_min")),
    "oldest": Sort("Playing age, oldest first", "playing age", lambda: F("playing_age_max"), downwards=True),
    "shortest": Sort("Height, shortest first", "height", lambda: F("height_cm")),
    "tallest": Sort("Height, tallest first", "height", lambda: F("height_cm"), downwards=True),
    "cheapest": Sort("Day rate, lowest first", "day rate", _day_rate),
    "dearest": Sort("Day rate, highest first", "day rate", _day_rate, downwards=True),
}


class Sorting:
    """Puts tallies in order; afterwards `unknown` tells of how many the fact is missing."""

    def __init__(self, name: str) -> None:
        self.name = name if name in SORTS else BEST
        self.sort = SORTS[self.name]
        self.unknown = 0

    def order(self, tallies: Sequence[Tally]) -> Sequence[Tally]:
        """Stable: equals, and those of whom the fact is not known, stay in the order of the best match."""
        ids = [tally.talent_id for tally in tallies]
        found = Talent.objects.filter(pk__in=ids).annotate(sort_key=self.sort.key())
        keys = dict(found.values_list("pk", "sort_key"))
        known = [tally for tally in tallies if keys.get(tally.talent_id) is not None]
        self.unknown = len(tallies) - len(known)
        known.sort(key=lambda tally: keys[tally.talent_id], reverse=self.sort.downwards)
        unknown = [tally for tally in tallies if keys.get(tally.talent_id) is None]
        return sorted([*known, *unknown], key=lambda tally: tally.missing > 0)
