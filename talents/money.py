"""Amounts of money and rates in words."""

from __future__ import annotations

_PER = {
    "hour": "an hour",
    "day": "a day",
    "episode": "an episode",
    "week": "a week",
    "month": "a month",
    "project": "a project",
    "buyout": "as a buyout",
}


def money_words(amount: int, currency: str) -> str:
    """₹1,50,000 in Indian grouping, other currencies as USD 1,500."""
    if currency != "INR":
        return f"{currency} {amount:,}"
    head, tail = str(amount)[:-3], str(amount)[-3:]
    while head:
        tail = f"{head[-2:]},{tail}"
        head = head[:-2]
    return f"₹{tail}"


def rate_words(amount: int, currency: str, unit: str) -> str:
    """₹40,000 a day."""
    return f"{money_words(amount, currency)} {_PER[unit]}"
