"""What a filter asks of an index row, as a small algebra. Read in two ways that must agree: as SQL over rows
(`talents.search_rows`) and as sets of places in the folded index (`talents.search_fold`).

Every condition is true or false of a row, never null: a missing fact makes it false.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

EPOCH = date(2000, 1, 1)


@dataclass(frozen=True)
class Has:
    """The row has one of these tokens."""

    tokens: tuple[str, ...]


@dataclass(frozen=True)
class AtLeast:
    """The row's number of this name is known, and not below `bound`."""

    number: str
    bound: int


@dataclass(frozen=True)
class Free:
    """Every one of these days is stated as available, not pencilled and not taken."""

    first: date
    last: date


@dataclass(frozen=True)
class Taken:
    """One of these days is booked, on hold or booked out."""

    first: date
    last: date


@dataclass(frozen=True)
class Stretch:
    """Some `days` consecutive days between `first` and `last` are all free, or, if not `stated`, not taken."""

    first: date
    last: date
    days: int
    stated: bool


@dataclass(frozen=True)
class Credited:
    """One credit has all of these parts, each with what it may be, one way or another; if not `stated`, a part that
    nobody has told may be so."""

    parts: tuple[tuple[str, tuple[str | int, ...]], ...]
    stated: bool


@dataclass(frozen=True)
class Every:
    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Some:
    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Not:
    part: Condition


Leaf = Has | AtLeast | Free | Taken | Stretch | Credited
Condition = Leaf | Every | Some | Not
ALWAYS = Every(())
DAYS = (Free, Taken, Stretch)


def has(tokens: Iterable[str]) -> Has:
    return Has(tuple(dict.fromkeys(tokens)))


def known(number: str) -> AtLeast:
    return AtLeast(number, LOWEST)


def at_most(number: str, bound: int) -> Condition:
    return Every((known(number), Not(AtLeast(number, bound + 1))))


def every(*parts: Condition) -> Condition:
    return parts[0] if len(parts) == 1 else Every(parts)


def some(*parts: Condition) -> Condition:
    return parts[0] if len(parts) == 1 else Some(parts)


# Numbers are whole and never negative.
LOWEST = 0


def day_number(day: date) -> int:
    """Days since 2000; what lies before counts as that day."""
    return max((day - EPOCH).days, LOWEST)


def leaves(condition: Condition) -> Iterable[Leaf]:
    if isinstance(condition, Every | Some):
        for part in condition.parts:
            yield from leaves(part)
    elif isinstance(condition, Not):
        yield from leaves(condition.part)
    else:
        yield condition
