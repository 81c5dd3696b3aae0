"""The next eight weeks of a talent as a picture: one cell a day, Monday first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from talents import vocabulary
from talents.models import Availability

WEEKS = 8
# Of several rows that cover a day, the one that binds most is shown.
_BINDING = ["available", "on_avail", "pencil", "hold", "booked_out", "booked"]
_NAMES = dict(vocabulary.AVAILABILITY_STATUSES)


@dataclass(frozen=True)
class Day:
    """`status` is a code of availability, or "unknown"; `past` days lie before today."""

    date: date
    status: str
    words: str
    past: bool
    today: bool


def eight_weeks(rows: Iterable[Availability], today: date) -> list[list[Day]]:
    """Weeks of seven days, from the Monday of this week on."""
    rows = list(rows)
    monday = today - timedelta(days=today.weekday())
    days = [_day(monday + timedelta(days=number), rows, today) for number in range(WEEKS * 7)]
    return [days[start : start + 7] for start in range(0, len(days), 7)]


def _day(day: date, rows: list[Availability], today: date) -> Day:
    covering = [row.status for row in rows if row.first_day <= day <= row.last_day]
    status = max(covering, key=_BINDING.index, default="unknown")
    return Day(day, status, _NAMES.get(status, "Unknown"), day < today, day == today)
