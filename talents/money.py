"""Amounts of money and rates: in words, and as numbers that can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from talents.exchange import HOME, Exchange
from talents.vocabulary.working_time import DAYS_A_MONTH, DAYS_A_WEEK, HOURS_A_DAY

if TYPE_CHECKING:
    from talents.models import Rate

_PER = {
    "hour": "an hour",
    "day": "a day",
    "episode": "an episode",
    "week": "a week",
    "month": "a month",
    "project": "a project",
    "buyout": "as a buyout",
}

_TIMES = ("hour", "day", "week", "month")
_DAYS = {"week": Fraction(1, DAYS_A_WEEK), "month": Fraction(1, DAYS_A_MONTH)}
# One of another currency is worth too much to be told in whole ones.
PARTS = 100
# Eleven thousand million of any currency; the folded index keeps as many bits of a rate.
BITS = 40
MOST = 2**BITS - 1


def money_words(amount: int, currency: str) -> str:
    """₹1,50,000 in Indian grouping, other currencies as USD 1,500."""
    if currency != HOME:
        return f"{currency} {amount:,}"
    head, tail = str(amount)[:-3], str(amount)[-3:]
    while head:
        tail = f"{head[-2:]},{tail}"
        head = head[:-2]
    return f"₹{tail}"


def usual_first(rates: Iterable[Rate]) -> list[Rate]:
    """As a card, a profile and an assistant tell them: by the day before other units, the lowest first."""
    return sorted(rates, key=lambda rate: (rate.unit != "day", rate.unit, rate.currency != HOME, rate.amount))


def unit_of_comparison(unit: str) -> str:
    """Hours, weeks and months are compared as days; episodes, projects and buyouts only with their like."""
    return "day" if unit in _TIMES else unit


def by_unit(amount: int, unit: str, hours: int | None = None) -> Fraction:
    """The amount for one unit of comparison, in its own currency."""
    return amount * _DAYS.get(unit, Fraction(1)) * ((hours or HOURS_A_DAY) if unit == "hour" else 1)


def comparable(amount: int, currency: str, unit: str, hours: int | None = None) -> int:
    """The amount for one unit of comparison: whole rupees, or hundredths of another currency. The index does the same
    in SQL."""
    return _whole(by_unit(amount, unit, hours), currency)


def most_of(wanted: dict[str, Any], currency: str, exchange: Exchange) -> int | None:
    """The highest rate in this currency, as `comparable` counts it, that costs no more than the rate that is wanted.
    None where nobody has set what the one or the other is worth."""
    factor = exchange.factor(wanted["currency"], currency)
    return None if factor is None else _whole(by_unit(wanted["amount"], wanted["unit"]) * factor, currency)


def numbered(unit: str, currency: str) -> str:
    """How the index calls the lowest rate in this currency."""
    return f"rate {unit}" if currency == HOME else f"rate {unit} {currency}"


def parts(currency: str) -> int:
    return 1 if currency == HOME else PARTS


def rate_words(amount: int, currency: str, unit: str) -> str:
    """₹40,000 a day."""
    return f"{money_words(amount, currency)} {_PER[unit]}"


def _whole(amount: Fraction, currency: str) -> int:
    return min(int(amount * parts(currency) + Fraction(1, 2)), MOST)
