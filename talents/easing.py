"""How a clause is eased in small steps: a little more money, a centimetre, the next city. Told in directors' words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from talents.days import days_words
from talents.money import rate_words
from talents.query import Clause
from talents.query_codes import CODES, LEVELS
from talents.query_values import BOUNDS, LARGEST_AMOUNT, LONGEST_WINDOW
from talents.vocabulary import CITY_REGION
from talents.wording import clause_words, code_words, level_words


@dataclass(frozen=True)
class Step:
    """`words` has a place for how many there are. Of steps at the same `end` only the first that helps is told."""

    clause: Clause | None
    words: str
    end: str = ""


_CENTIMETRES = (1, 2, 3, 5, 8)
_YEARS = (1, 2, 3, 5)
_PERCENT = (110, 125, 150, 200, 250)
_DAYS_LATER = (1, -1, 2, -2, 3, -3)
# Beside the cities of the same region, where most of a roster lives.
_METROS = ("mumbai", "pune", "delhi", "bengaluru", "hyderabad", "kolkata", "chennai")
MOST_CITIES = 12


def steps(clause: Clause) -> list[Step]:
    """The steps of one clause, smallest first; the last leaves it out."""
    ease = None if clause.excludes else _EASED.get(clause.field)
    return [*(ease(clause) if ease else ()), Step(None, f"{{}} more without “{clause_words(clause)}”")]


def _with(clause: Clause, value: Any, operator: str | None = None) -> Clause:
    return replace(clause, value=value, operator=operator or clause.operator, origin="typed")


def _rate(clause: Clause) -> Iterator[Step]:
    asked = clause.value
    for percent in _PERCENT:
        amount = _round_amount(asked["amount"] * percent // 100)
        if asked["amount"] < amount <= LARGEST_AMOUNT:
            words = rate_words(amount, asked["currency"], asked["unit"])
            yield Step(_with(clause, asked | {"amount": amount}), f"{{}} more at {words}")


def _round_amount(amount: int) -> int:
    """Up to two figures that count: 44,000 is asked as 44,000 and 58,312 as 59,000."""
    step = 10 ** max(len(str(amount)) - 2, 0)
    return -(-amount // step) * step


def _height(clause: Clause) -> Iterator[Step]:
    return _both_ends(
        clause, _CENTIMETRES, {"min": "{{are}} {width} cm too short", "max": "{{are}} {width} cm too tall"}
    )


def _playing_age(clause: Clause) -> Iterator[Step]:
    return _both_ends(clause, _YEARS, {"min": "more from playing age {bound}", "max": "more up to playing age {bound}"})


def _both_ends(clause: Clause, widths: tuple[int, ...], words: dict[str, str]) -> Iterator[Step]:
    lowest, highest, _ = BOUNDS[clause.field]
    for end, sign in (("min", -1), ("max", 1)):
        bound = clause.value[end]
        for width in widths:
            if bound is not None and lowest <= bound + sign * width <= highest:
                told = words[end].format(width=width, bound=bound + sign * width)
                yield Step(_with(clause, clause.value | {end: bound + sign * width}), "{} " + told, end)


def _place(clause: Clause) -> Iterator[Step]:
    asked = set(clause.value)
    inside = {city for city, regions in CITY_REGION.items() if {city, *regions} & asked}
    regions = {region for city in inside for region in CITY_REGION[city]}
    near = [city for city, lies in CITY_REGION.items() if regions & set(lies)]
    others = [city for city in dict.fromkeys([*near, *_METROS]) if city not in inside]
    for city in others[:MOST_CITIES]:
        words = f"{{}} more if {code_words('place', city)} counts"
        yield Step(_with(clause, [*clause.value, city]), words, city)


def _level(clause: Clause) -> Iterator[Step]:
    field = clause.field
    order = list(LEVELS[field])
    lowest = max((order.index(item["level"]) for item in clause.value if item["level"]), default=0)
    for most in range(lowest - 1, -1, -1):
        eased = [item | {"level": _no_higher(order, item["level"], most)} for item in clause.value]
        yield Step(_with(clause, eased), f"{{}} more at {level_words(field, order[most])} level")


def _no_higher(order: list[str], level: str | None, most: int) -> str | None:
    return level and order[min(order.index(level), most)]


def _availability(clause: Clause) -> Iterator[Step]:
    first, last = (date.fromisoformat(clause.value[end]) for end in ("from", "to"))
    length = (last - first).days + 1
    days = clause.value.get("days", length)
    if length <= LONGEST_WINDOW.days:
        for fewer in sorted({days - 1, days - 2, -(-days // 2)}, reverse=True):
            if 0 < fewer < days:
                eased = {"from": clause.value["from"], "to": clause.value["to"], "days": fewer}
                words = f"{{}} more free on {fewer} {'day' if fewer == 1 else 'days in a row'} of these"
                yield Step(_with(clause, eased, "free_days"), words, "days")
    for later in _DAYS_LATER:
        start, end = first + timedelta(days=later), last + timedelta(days=later)
        moved = clause.value | {"from": start.isoformat(), "to": end.isoformat()}
        yield Step(_with(clause, moved), f"{{}} more free {days_words(start, end)}", "moved")


def _travel(clause: Clause) -> Iterator[Step]:
    order = list(CODES["travel"])
    for code in reversed(order[1 : order.index(clause.value)]):
        yield Step(_with(clause, code), f"{{}} more who travel {CODES['travel'][code]}")


_EASED: dict[str, Callable[[Clause], Iterator[Step]]] = {
    "rate": _rate,
    "height": _height,
    "playing_age": _playing_age,
    **dict.fromkeys(("place", "works_in", "shoots_in"), _place),
    **dict.fromkeys(("language", "accent", "skill"), _level),
    "availability": _availability,
    "travel": _travel,
}
