"""The next twelve weeks of a talent as a picture: a column a week, a row a weekday; and as a strip for comparisons.

Lengths are user units of the drawing. What no row covers is unknown, which is not free.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from talents import vocabulary
from talents.days import days_words
from talents.models import Availability
from talents.templatetags.card_facts import BINDING

WEEKS = 12
CELL, STEP, LEFT, TOP = 24, 27, 30, 20
_NAMES = dict(vocabulary.AVAILABILITY_STATUSES)
# Statuses that are drawn alike; the words tell them apart.
_LOOKS = {"on_avail": "pencil", "hold": "booked", "booked_out": "booked"}
KEY = (
    ("available", "available"),
    ("pencil", "pencil, on avail"),
    ("booked", "booked, on hold, booked out"),
    ("unknown", "unknown"),
)


@dataclass(frozen=True)
class Day:
    """`look` is available, pencil, booked or unknown; `words` the status itself. Days before today are `past`."""

    date: date
    status: str
    look: str
    words: str
    past: bool
    today: bool
    x: int
    y: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + CELL // 2, self.y + CELL // 2 + 4


@dataclass(frozen=True)
class Stretch:
    """Days of one status in a row; `x` and `width` count days from the first day drawn."""

    words: str
    look: str
    days: str
    x: int
    width: int


@dataclass(frozen=True)
class Picture:
    days: list[Day]
    months: list[tuple[int, str]]
    weekdays: list[tuple[int, str]]
    stretches: list[Stretch]
    width: int
    height: int

    key = KEY

    @property
    def told(self) -> bool:
        return any(stretch.look != "unknown" for stretch in self.stretches)

    @property
    def sentence(self) -> str:
        """The picture for who does not see it: available 27 Nov – 3 Dec 2026; unknown 4–9 Dec 2026; …"""
        return "; ".join(f"{stretch.words.lower()} {stretch.days}" for stretch in self.stretches)


def availability_picture(rows: Iterable[Availability], today: date) -> Picture:
    """From the Monday of this week on; what is past of it is drawn faintly and not told."""
    rows = list(rows)
    monday = today - timedelta(days=today.weekday())
    days = [_day(monday, number, rows, today) for number in range(WEEKS * 7)]
    return Picture(
        days,
        _months(days),
        [(TOP + row * STEP + CELL // 2 + 4, days[row].date.strftime("%a")[:2]) for row in range(7)],
        _stretches([day for day in days if not day.past]),
        LEFT + WEEKS * STEP,
        TOP + 7 * STEP,
    )


def _day(monday: date, number: int, rows: list[Availability], today: date) -> Day:
    """Of several rows that cover a day, the one that binds most is shown."""
    day = monday + timedelta(days=number)
    covering = [row.status for row in rows if row.first_day <= day <= row.last_day]
    status = max(covering, key=BINDING.index, default="unknown")
    week, weekday = divmod(number, 7)
    words = _NAMES.get(status, "Unknown")
    x, y = LEFT + week * STEP, TOP + weekday * STEP
    return Day(day, status, _LOOKS.get(status, status), words, day < today, day == today, x, y)


def _months(days: list[Day]) -> list[tuple[int, str]]:
    """The name of a month above the first week that begins in it; none where the next would touch it."""
    names = [(week[0].x, week[0].date.strftime("%b")) for week in _weeks(days)]
    firsts = [(x, name) for (x, name), before in zip(names, [(0, ""), *names[:-1]], strict=True) if name != before[1]]
    return [
        (x, name) for (x, name), (after, _) in zip(firsts, [*firsts[1:], (10**6, "")], strict=True) if after - x > STEP
    ]


def _weeks(days: list[Day]) -> list[list[Day]]:
    return [days[start : start + 7] for start in range(0, len(days), 7)]


def _stretches(days: list[Day]) -> list[Stretch]:
    found, start = [], 0
    for _, group in groupby(days, key=lambda day: day.status):
        run = list(group)
        found.append(Stretch(run[0].words, run[0].look, days_words(run[0].date, run[-1].date), start, len(run)))
        start += len(run)
    return found
