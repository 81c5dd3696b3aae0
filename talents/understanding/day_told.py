"""One day as it is told: "12", "7th Dec", "12/1", "Christmas", "next Friday"; and the date that it is."""

from __future__ import annotations

import re
from datetime import date, timedelta

from talents.understanding.calendar_days import days_apart, next_day_of_month, next_occurrence, next_weekday
from talents.understanding.reading import Piece, Reading

# What asks for a day: "10 ko shoot hai", "29 ko fitting".
ASKED_FOR = ("shoot", "free", "khali", "khaali", "avail", "fitting", "workshop", "rehears", "trial", "costume")
Parts = tuple[int, int | None, int | None]


def parts_of(pieces: list[Piece], today: date) -> Parts | date | None:
    """(day, month, year) as far as told, or the exact day."""
    month = year = day = None
    of_next_week = any(piece.has("next") for piece in pieces)
    numbers = []
    for piece in pieces:
        if piece.has("exact_date"):
            return piece.tags["exact_date"]
        if piece.has("feast_day"):
            month, day = piece.tags["feast_day"]
            return next_occurrence(month, day, today)
        if piece.has("relative_day"):
            return today + timedelta(days=piece.tags["relative_day"])
        if piece.has("weekday") and all(other.number is None for other in pieces):
            return next_weekday(piece.tags["weekday"], today, of_next_week=of_next_week)
        if piece.has("month", "maybe_month"):
            month = piece.tags.get("month") or piece.tags.get("maybe_month")
        elif piece.has("year"):
            year = piece.tags["year"]
        elif piece.number is not None:
            numbers.append(piece.number)
    if not numbers or any(not number.is_integer() for number in numbers):
        return None
    day = int(numbers[0])
    if len(numbers) == 2 and month is None:
        month = int(numbers[1])
    if not 1 <= day <= 31 or (month is not None and not 1 <= month <= 12):
        return None
    return day, month, year


def exact_day(parts: Parts | date | None, today: date) -> date | None:
    if parts is None or isinstance(parts, date):
        return parts
    day, month, year = parts
    if month is None:
        return next_day_of_month(day, today)
    stretch = days_apart((day, month, year), (day, month, year), today) if year else None
    return stretch.first if stretch else (None if year else next_occurrence(month, day, today))


def span(reading: Reading, match: re.Match[str], group: str) -> list[Piece]:
    start, end = match.span(group)
    return reading.pieces[start:end]
