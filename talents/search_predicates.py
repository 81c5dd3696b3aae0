"""Each clause as conditions on the index row, with the three answers of the roster: yes, no, unknown.

A predicate has the conditions `yes`, `unknown` and `maybe` (either of them); none is ever null. `gap` names the
tokens of which a row that is unknown has at least one, so that a GIN index finds the unknown as fast as the matches;
None where no token tells.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from talents.facets import facet_number
from talents.names import name_words, squeezed
from talents.query import Clause
from talents.query_codes import CODES, levels_from, travels_from
from talents.vocabulary import CITY_REGION


@dataclass(frozen=True)
class Condition:
    """SQL with `%s` for each of its parameters."""

    sql: str
    parameters: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Predicate:
    yes: Condition
    maybe: Condition
    unknown: Condition
    gap: tuple[str, ...] | None = None
    indexed: bool = False  # an index finds `yes`


ALWAYS = Condition("true")
NEVER = Condition("false")
# A wider span of ages is so common that walking the rows finds it sooner than an index.
WIDEST_INDEXED_AGES = 20


def predicate(clause: Clause, today: date) -> Predicate:
    """The predicate of a canonical clause; `must_not` swaps yes and no."""
    found = _PREDICATES[clause.field](clause.field, clause.value, today)
    if not clause.excludes:
        return found
    return Predicate(negated(found.maybe), negated(found.yes), found.unknown, found.gap)


def all_of(conditions: Sequence[Condition]) -> Condition:
    return _joined(" AND ", conditions) if conditions else ALWAYS


def either(conditions: Sequence[Condition]) -> Condition:
    return _joined(" OR ", conditions) if conditions else NEVER


def negated(condition: Condition) -> Condition:
    return Condition(f"NOT ({condition.sql})", condition.parameters)


def has_any(tokens: Sequence[str]) -> Condition:
    return Condition("facets && %s::bigint[]", ([facet_number(token) for token in tokens],))


def _joined(word: str, conditions: Sequence[Condition]) -> Condition:
    parts = [condition.sql if len(conditions) == 1 else f"({condition.sql})" for condition in conditions]
    return Condition(word.join(parts), tuple(value for each in conditions for value in each.parameters))


def _tokens(yes: Sequence[str], gap: Sequence[str]) -> Predicate:
    unknown = all_of([has_any(gap), negated(has_any(yes))])
    return Predicate(has_any(yes), has_any([*yes, *gap]), unknown, tuple(gap), indexed=True)


def _codes(field: str, codes: list[str], today: date) -> Predicate:
    return _tokens([f"{field}:{code}" for code in codes], [f"{field}?"])


def _levelled(field: str, items: list[dict[str, Any]], today: date) -> Predicate:
    yes: list[str] = []
    gap = [f"{field}?"]
    for item in items:
        token = f"{field}:{item[field]}"
        yes += [f"{token}={level}" for level in levels_from(field, item["level"])]
        (gap if item["level"] else yes).append(f"{token}?")
    return _tokens(yes, gap)


def _place(field: str, places: list[str], today: date) -> Predicate:
    cities = [city for city, regions in CITY_REGION.items() if {city, *regions} & set(places)]
    return _codes(field, cities, today)


def _playing_age(field: str, ages: dict[str, int | None], today: date) -> Predicate:
    low, high = ages["min"], ages["max"]
    fits, shut = [], []
    if high is not None:
        fits.append(Condition("coalesce(coalesce(playing_age_min, playing_age_max) <= %s, false)", (high,)))
        shut.append(Condition("coalesce(playing_age_min > %s, false)", (high,)))
    if low is not None:
        fits.append(Condition("coalesce(coalesce(playing_age_max, playing_age_min) >= %s, false)", (low,)))
        shut.append(Condition("coalesce(playing_age_max < %s, false)", (low,)))
    gap = ("playing_age?",)
    yes, maybe = all_of(fits), negated(either(shut))
    unknown = all_of([has_any(gap), maybe, negated(yes)])
    if low is None or high is None or high - low > WIDEST_INDEXED_AGES:
        return Predicate(yes, maybe, unknown, gap)
    years = [f"age:{year}" for year in range(low, high + 1)]
    return Predicate(has_any(years), all_of([maybe, has_any([*years, *gap])]), unknown, gap, indexed=True)


def _height(field: str, heights: dict[str, int | None], today: date) -> Predicate:
    bounds = {"height_cm >= %s": heights["min"], "height_cm <= %s": heights["max"]}
    fits = all_of([Condition(sql, (bound,)) for sql, bound in bounds.items() if bound is not None])
    return _number(fits, "height_cm", f"{field}?")


def _number(fits: Condition, column: str, gap: str) -> Predicate:
    known, missing = Condition(f"{column} IS NOT NULL"), Condition(f"{column} IS NULL")
    return Predicate(all_of([known, fits]), either([missing, fits]), missing, (gap,))


def _rate(field: str, rate: dict[str, Any], today: date) -> Predicate:
    unit = f"{rate['currency']}:{rate['unit']}"
    if unit == "INR:day":
        return _number(Condition("day_rate <= %s", (rate["amount"],)), "day_rate", "day_rate?")
    fits = Condition("(rates ->> %s)::bigint <= %s", (unit, rate["amount"]))
    fits = Condition(f"coalesce({fits.sql}, false)", fits.parameters)
    stated = has_any([f"rate:{unit}"])
    return Predicate(all_of([stated, fits]), either([negated(stated), fits]), negated(stated))


def _availability(field: str, days: dict[str, str], today: date) -> Predicate:
    asked = (days["from"], days["to"])
    free = Condition("free @> daterange(%s, %s, '[]') AND NOT busy && daterange(%s, %s, '[]')", asked + asked)
    taken = Condition("busy && daterange(%s, %s, '[]')", asked)
    return Predicate(free, negated(taken), all_of([negated(taken), negated(free)]))


def _credit(field: str, items: list[dict[str, str]], today: date) -> Predicate:
    tokens = []
    for item in items:
        kinds = [item["kind"]] if "kind" in item else list(CODES[field])
        title = f"={squeezed(item['production'])}" if "production" in item else ""
        tokens += [f"credit:{kind}{title}" for kind in kinds]
    return _tokens(tokens, ["credit?"])


def _tattoo(field: str, visible: bool, today: date) -> Predicate:
    return _codes(field, [str(visible).lower()], today)


def _travel(field: str, least: str, today: date) -> Predicate:
    return _codes(field, travels_from(least), today)


def _passport(field: str, valid: bool, today: date) -> Predicate:
    return _number(
        Condition(f"passport_valid_to {'>=' if valid else '<'} %s", (today,)), "passport_valid_to", "passport?"
    )


def _agency(field: str, names: list[str], today: date) -> Predicate:
    return _tokens([f"agency={squeezed(name)}" for name in names], ["agency?"])


def _name(field: str, name: str, today: date) -> Predicate:
    named = in_texts(Condition("names @@ %s::tsquery", (prefix_query(name),)))
    return Predicate(named, named, NEVER, (), indexed=True)


def in_texts(condition: Condition) -> Condition:
    return Condition(
        f"talent_id IN (SELECT talent_id FROM talents_indextext WHERE {condition.sql})", condition.parameters
    )


def prefix_query(name: str) -> str:
    """A tsquery: every word begins some word of the name."""
    return " & ".join(f"'{word}':*" for word in quoted_words(name))


def quoted_words(text: str) -> list[str]:
    """The words of a text, to stand between single quotes in a tsquery."""
    return [word.replace("\\", "\\\\").replace("'", "''") for word in name_words(text)]


_PREDICATES: dict[str, Callable[[str, Any, date], Predicate]] = {
    **dict.fromkeys(
        ("gender", "build", "hair_colour", "hair_length", "facial_hair", "licence", "union", "training"),
        _codes,
    ),
    **dict.fromkeys(("language", "accent", "skill"), _levelled),
    **dict.fromkeys(("place", "works_in"), _place),
    "playing_age": _playing_age,
    "height": _height,
    "rate": _rate,
    "availability": _availability,
    "credit": _credit,
    "visible_tattoo": _tattoo,
    "travel": _travel,
    "passport": _passport,
    "agency": _agency,
    "name": _name,
}
