"""Amounts of money and rates in words."""

from __future__ import annotations

from fractions import Fraction

from talents.vocabulary.exchange import DAYS_A_MONTH, DAYS_A_WEEK, HOURS_A_DAY, RUPEES

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
MOST = 2**31 - 1


def money_words(amount: int, currency: str) -> str:
    """₹1,50,000 in Indian grouping, other currencies as USD 1,500."""
    if currency != "INR":
        return f"{currency} {amount:,}"
    head, tail = str(amount)[:-3], str(amount)[-3:]
    while head:
        tail = f"{head[-2:]},{tail}"
        head = head[:-2]
    return f"₹{tail}"


def comparable(amount: int, currency: str, unit: str, hours: int | None = None) -> tuple[str, int]:
    """A rate in rupees for one of the units that cannot be compared: day, episode, project, buyout.

    Hours, weeks and months become days. The index does the same in SQL. Raises `KeyError` for another currency.
    """
    rupees = (
        Fraction(RUPEES[currency]) * amount * _DAYS.get(unit, 1) * ((hours or HOURS_A_DAY) if unit == "hour" else 1)
    )
    return "day" if unit in _TIMES else unit, min(int(rupees + Fraction(1, 2)), MOST)


def rate_words(amount: int, currency: str, unit: str) -> str:
    """₹40,000 a day."""
    return f"{money_words(amount, currency)} {_PER[unit]}"
