"""Which tokens of the folded index a condition is worked out from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from talents.conditions import (
    AtLeast,
    Condition,
    Credited,
    Free,
    Has,
    Stretch,
    Taken,
    at_most,
    every,
    has,
    leaves,
    some,
)
from talents.fold_blocks import WEEK, day_token, known_token, slice_token, week_start, week_token, width
from talents.index_sql_facts import MOST_CREDITS

_CODES = ("kind", "role_size", "category")


def tokens_of(condition: Condition) -> Iterator[str]:
    for leaf in leaves(condition):
        match leaf:
            case Has(tokens):
                yield from tokens
            case AtLeast(number, bound):
                yield known_token(number)
                yield from (slice_token(number, bit) for bit in deciding_bits(number, bound))
            case Credited():
                for slot in credit_slots(leaf):
                    yield from tokens_of(slot)
            case Free(first, last):
                yield from spanning("free", first, last)
            case Taken(first, last):
                yield from spanning("taken", first, last)
            case Stretch(first, last, _, stated):
                kind = "free" if stated else "taken"
                yield from (day_token(kind, first + timedelta(days=n)) for n in range((last - first).days + 1))


def deciding_bits(number: str, bound: int) -> range:
    """From the lowest bit of the bound on: whatever stands in those below, the number is large enough."""
    if bound <= 0 or bound >> width(number):
        return range(0)
    return range((bound & -bound).bit_length() - 1, width(number))


def credit_slots(asked: Credited) -> list[Condition]:
    """The same of a talent's first credit, or of the second, and so on: the newest is the first."""
    return [_credit_slot(asked, f"credit {number}") for number in range(1, MOST_CREDITS + 1)]


def _credit_slot(asked: Credited, credit: str) -> Condition:
    found: list[Condition] = []
    for part, told in asked.parts:
        name = "year" if part in ("year_from", "year_to") else part
        blank = () if asked.stated else (has([f"{credit} {name}?"]),)
        if part == "year_from":
            fits: Condition = AtLeast(f"{credit} year", int(told[0]))
        elif part == "year_to":
            fits = at_most(f"{credit} year", int(told[0]))
        else:
            fits = has([f"{credit} {name}{':' if part in _CODES else '='}{one}" for one in told])
        found.append(some(fits, *blank))
    return every(*found)


def spanning(kind: str, first: date, last: date) -> Iterator[str]:
    """The tokens of all these days, whole weeks at once."""
    day = first
    while day <= last:
        if day == week_start(day) and day + timedelta(days=WEEK - 1) <= last:
            yield week_token(kind, day)
            day += timedelta(days=WEEK)
        else:
            yield day_token(kind, day)
            day += timedelta(days=1)
