"""Days and stretches of days in words."""

from __future__ import annotations

from datetime import date


def day_words(day: date) -> str:
    """10 Nov 2026."""
    return _day(day, "%b %Y")


def days_words(first: date, last: date) -> str:
    """10–22 Nov 2026, saying month and year once where both ends share them."""
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last, '%b %Y')}"
    if first.year == last.year:
        return f"{_day(first, '%b')} – {_day(last, '%b %Y')}"
    return f"{_day(first, '%b %Y')} – {_day(last, '%b %Y')}"


def _day(day: date, rest: str) -> str:
    return f"{day.day} {day.strftime(rest)}"
