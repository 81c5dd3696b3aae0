"""Whether a talent is free over a stretch of days, from what the roster says of each day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from talents.days import days_words
from talents.index_sql import PENCILLED, TAKEN
from talents.judgement import Judgement
from talents.models import Availability


def free_days(first: date, last: date, rows: list[Availability]) -> Judgement:
    """No when any day is taken; yes when every day is stated as available and none is pencilled; else unknown."""
    if not rows:
        return "unknown", "dates unknown"
    touching = [row for row in rows if row.first_day <= last and row.last_day >= first]
    for row in touching:
        if row.status in TAKEN:
            return "no", _shown(row)
    for row in touching:
        if row.status in PENCILLED:
            return "unknown", _shown(row)
    stated = [row for row in touching if row.status == "available"]
    gap = next((day for day in _each(first, last) if not any(_covers(row, day) for row in stated)), None)
    if gap is None:
        return "yes", f"available {days_words(first, last)}"
    return "unknown", f"dates unknown from {days_words(gap, gap)}" if stated else "dates unknown"


def free_days_in_a_row(first: date, last: date, days: int, rows: list[Availability]) -> Judgement:
    """Yes when so many consecutive days are free, no when taken days leave no room for them; else unknown."""
    if not rows:
        return "unknown", "dates unknown"
    starts = [first + timedelta(days=number) for number in range((last - first).days + 2 - days)]
    found = [(start, free_days(start, start + timedelta(days=days - 1), rows)[0]) for start in starts]
    for verdict, words in (("yes", "available"), ("unknown", "dates unknown, not taken")):
        for start, each in found:
            if each == verdict:
                return verdict, f"{words} {days_words(start, start + timedelta(days=days - 1))}"
    return "no", f"no {days} {'day' if days == 1 else 'days in a row'} left in {days_words(first, last)}"


def _shown(row: Availability) -> str:
    words = {"pencil": "pencilled", "hold": "on hold"}
    status = words.get(row.status, row.get_status_display().lower())
    return f"{status} {days_words(row.first_day, row.last_day)}"


def _covers(row: Availability, day: date) -> bool:
    return row.first_day <= day <= row.last_day


def _each(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
