"""Each clause as conditions on the index row, with the three answers of the roster: yes, no, unknown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from talents.asked import Asked
from talents.conditions import (
    AtLeast,
    Condition,
    Credited,
    Free,
    Not,
    Stretch,
    Taken,
    at_most,
    day_number,
    every,
    has,
    known,
    some,
)
from talents.index_sql_facts import MOST_STRETCHES
from talents.money import most_of, numbered, unit_of_comparison
from talents.name_senses import condition
from talents.names import squeezed
from talents.query import ABILITIES, Clause
from talents.query_codes import CODES, levels_from, travels_from
from talents.vocabulary import CITY_REGION, CITY_STATE, STATES
from talents.vocabulary.industry import spelt_alike

_STATES = dict(STATES)


@dataclass(frozen=True)
class Predicate:
    """`yes` implies `maybe`; what is maybe and not yes is unknown, what is not even maybe is no."""

    yes: Condition
    maybe: Condition

    @property
    def unknown(self) -> Condition:
        return every(self.maybe, Not(self.yes))


def predicate(clause: Clause, asked: Asked) -> Predicate:
    """The predicate of a canonical clause; `must_not` swaps yes and no."""
    found = _PREDICATES[clause.field](clause.field, clause.value, asked)
    return Predicate(Not(found.maybe), Not(found.yes)) if clause.excludes else found


def _tokens(yes: Sequence[str], gap: Sequence[str]) -> Predicate:
    return Predicate(has(yes), has([*yes, *gap]))


def _codes(field: str, codes: list[str], asked: Asked) -> Predicate:
    return _tokens([f"{field}:{code}" for code in codes], [f"{field}?"])


def _levelled(field: str, items: list[dict[str, Any]], asked: Asked) -> Predicate:
    found = [_level(field, item) for item in items]
    gap = has([f"{field}?"])
    return Predicate(some(*(each.yes for each in found)), some(gap, *(each.maybe for each in found)))


def _level(field: str, item: dict[str, Any]) -> Predicate:
    token = f"{field}:{item[field]}"
    levels = [f"{token}={level}" for level in levels_from(field, item["level"])]
    open_level = [f"{token}?"]
    parts = [_tokens(levels, open_level) if item["level"] else _tokens([*levels, *open_level], [])]
    parts += [_tokens([f"{token}+{able}"], [f"{token}+{able}?"]) for able in ABILITIES if item.get(able)]
    return Predicate(every(*(part.yes for part in parts)), every(*(part.maybe for part in parts)))


def _place(field: str, places: list[str], asked: Asked) -> Predicate:
    """Of some only the region is known: half of what a city needs to be in."""
    cities = [city for city, regions in CITY_REGION.items() if {city, *regions} & set(places)]
    whole = [f"region:{place}" for place in places if place in _STATES]
    part = [f"region:{CITY_STATE[city]}" for city in cities]
    return _tokens([f"{field}:{city}" for city in cities] + whole, [f"{field}?", *part])


def _shoots_in(field: str, places: list[str], asked: Asked) -> Predicate:
    works = _place("works_in", places, asked)
    states = {CITY_STATE[city] for city, regions in CITY_REGION.items() if {city, *regions} & set(places)}
    near = _place("place", sorted(states), asked)
    within = has(["travel:state"])
    return Predicate(
        some(works.yes, has([f"travel:{code}" for code in travels_from("national")]), every(within, near.yes)),
        some(
            works.maybe, has(["travel?", *(f"travel:{c}" for c in travels_from("national"))]), every(within, near.maybe)
        ),
    )


def _playing_age(field: str, ages: dict[str, int | None], asked: Asked) -> Predicate:
    """The end that is known stands in for the other; no when one end alone shuts the range out."""
    fits: list[Condition] = []
    shut: list[Condition] = []
    if ages["max"] is not None:
        below = at_most("age_max", ages["max"])
        fits.append(some(at_most("age_min", ages["max"]), every(Not(known("age_min")), below)))
        shut.append(AtLeast("age_min", ages["max"] + 1))
    if ages["min"] is not None:
        above = AtLeast("age_min", ages["min"])
        fits.append(some(AtLeast("age_max", ages["min"]), every(Not(known("age_max")), above)))
        shut.append(at_most("age_max", ages["min"] - 1))
    return Predicate(every(*fits), Not(some(*shut)))


def _number(number: str, fits: Condition) -> Predicate:
    return Predicate(fits, some(fits, Not(known(number))))


def _height(field: str, heights: dict[str, int | None], asked: Asked) -> Predicate:
    ends: list[Condition] = []
    if heights["min"] is not None:
        ends.append(AtLeast("height", heights["min"]))
    if heights["max"] is not None:
        ends.append(at_most("height", heights["max"]))
    return _number("height", every(*ends))


def _rate(field: str, rate: dict[str, Any], asked: Asked) -> Predicate:
    """All-in, a rate of which nobody says that it holds the agency's fee can only be too high for sure."""
    unit = unit_of_comparison(rate["unit"])
    bounds = {
        numbered(unit, currency): most
        for currency in asked.exchange.comparable_with(rate["currency"])
        if (most := most_of(rate, currency, asked.exchange)) is not None
    }
    fits = some(*(at_most(number, most) for number, most in bounds.items()))
    with_fee = some(*(at_most(f"{number} with fee", most) for number, most in bounds.items()))
    return Predicate(with_fee if rate.get("all_in") else fits, some(fits, Not(some(*map(known, bounds)))))


def _availability(field: str, days: dict[str, Any], asked: Asked) -> Predicate:
    first, last = (date.fromisoformat(days[end]) for end in ("from", "to"))
    if "days" not in days:
        return Predicate(Free(first, last), Not(Taken(first, last)))
    return Predicate(Stretch(first, last, days["days"], True), Stretch(first, last, days["days"], False))


def _credit(field: str, items: list[dict[str, Any]], asked: Asked) -> Predicate:
    found = [_one_credit(item) for item in items]
    return Predicate(some(*(each.yes for each in found)), some(has(["credit?"]), *(each.maybe for each in found)))


def _one_credit(item: dict[str, Any]) -> Predicate:
    if set(item) <= {"kind", "production"}:
        kinds = [item["kind"]] if "kind" in item else list(CODES["credit"])
        title = f"={squeezed(item['production'])}" if "production" in item else ""
        return _tokens([f"credit:{kind}{title}" for kind in kinds], [])
    parts = tuple((part, (told,) if isinstance(told, int) else spelt_alike(part, told)) for part, told in item.items())
    return Predicate(Credited(parts, True), Credited(parts, False))


def _exclusivity(field: str, categories: list[str], asked: Asked) -> Predicate:
    bound = some(
        *(
            every(AtLeast(f"{promise} last", day_number(first)), at_most(f"{promise} first", day_number(last)))
            for category in categories
            for number in range(1, MOST_STRETCHES + 1)
            for promise in [f"promise {category} {number}"]
            for first, last in asked.spans
        )
    )
    return Predicate(bound, some(bound, has(["exclusivity?"])))


def _right_to_work(field: str, countries: list[str], asked: Asked) -> Predicate:
    found = [_right_in(country, day_number(asked.today)) for country in countries]
    return Predicate(some(*(each.yes for each in found)), some(*(each.maybe for each in found)))


def _right_in(country: str, today: int) -> Predicate:
    """Who needs a sponsor there has said so; of the others a citizenship or a permit may yet be told."""
    yes = some(has([f"nationality:{country}"]), AtLeast(f"permit {country}", today))
    open_yet = every(has(["nationality?", "permit?"]), Not(has([f"sponsored:{country}"])))
    return Predicate(yes, some(yes, open_yet))


def _licence(field: str, licences: list[str], asked: Asked) -> Predicate:
    valid = some(*(AtLeast(f"licence {licence}", day_number(asked.today)) for licence in licences))
    return Predicate(valid, some(valid, has(["licence?"])))


def _can_portray(field: str, codes: list[str], asked: Asked) -> Predicate:
    """It counts while her consent does."""
    agreed = AtLeast("portrayed until", day_number(asked.today))
    told = has([f"{field}:{code}" for code in codes])
    return Predicate(every(agreed, told), some(Not(agreed), told, has([f"{field}?"])))


def _over_age(field: str, age: int, asked: Asked) -> Predicate:
    return _number(f"turns {age}", at_most(f"turns {age}", day_number(asked.today)))


def _tattoo(field: str, visible: bool, asked: Asked) -> Predicate:
    return _codes(field, [str(visible).lower()], asked)


def _travel(field: str, least: str, asked: Asked) -> Predicate:
    return _codes(field, travels_from(least), asked)


def _passport(field: str, valid: bool, asked: Asked) -> Predicate:
    today = day_number(asked.today)
    fits = AtLeast("passport", today) if valid else at_most("passport", today - 1)
    return _number("passport", fits)


def _agency(field: str, names: list[str], asked: Asked) -> Predicate:
    return _tokens([f"agency={squeezed(name)}" for name in names], ["agency?"])


def _name(field: str, name: str, asked: Asked) -> Predicate:
    """Every word begins some word of the name, or one that it may stand for does. A name is never unknown."""
    named = condition(asked.senses(name))
    return Predicate(named, named)


_PREDICATES: dict[str, Callable[[str, Any, Asked], Predicate]] = {
    **dict.fromkeys(
        (
            *("gender", "build", "hair_colour", "hair_length", "hair_type", "eye_colour", "facial_hair", "union"),
            "training",
        ),
        _codes,
    ),
    **dict.fromkeys(("language", "accent", "skill"), _levelled),
    **dict.fromkeys(("place", "works_in"), _place),
    "shoots_in": _shoots_in,
    "playing_age": _playing_age,
    "height": _height,
    "rate": _rate,
    "availability": _availability,
    "credit": _credit,
    "exclusivity": _exclusivity,
    "right_to_work": _right_to_work,
    "licence": _licence,
    "can_portray": _can_portray,
    "over_age": _over_age,
    "visible_tattoo": _tattoo,
    "travel": _travel,
    "passport": _passport,
    "agency": _agency,
    "name": _name,
}


def listed(today: date) -> Condition:
    """Whose time in the roster is not over; what expires is first of all not found."""
    return Not(at_most("kept until", day_number(today) - 1))
