"""Every weekend or weekday of a month: "weekends in January", "Saturdays and Sundays of December"."""

from __future__ import annotations

import re
from datetime import timedelta

from talents.understanding.calendar_days import days_apart
from talents.understanding.periods import DATE_ALPHABET as ALPHABET
from talents.understanding.reading import Reading

_EACH = re.compile(r"A?(?P<unit>[We])(?:a(?P<other>W))?[.joA]{0,2}t?(?P<month>[Mm])(?P<year>,?y)?")
_MANY = ("weekends", "wknds", "saturdays and sundays", "saturday sunday", "sat sun", "sat-sun", "sat and sun")
_SATURDAY = 5


def find_weekdays_of_a_month(reading: Reading) -> None:
    """Each run of days is a wish of its own, as of "11, 12 and 14 Dec"."""
    for match in reading.matches(_EACH, ALPHABET):
        pieces = reading.pieces[slice(*match.span())]
        units = [reading.pieces[match.start(group)] for group in ("unit", "other") if match.group(group)]
        near = reading.pieces[max(0, match.start() - 1) : match.end()]
        each = any(piece.has("whole") or piece.word in ("each", "every") for piece in near)
        if not each and not any(piece.word in _MANY or piece.text.lower().endswith("s") for piece in units):
            continue
        named = next(piece for piece in pieces if piece.has(*_NAMED))
        month = int(named.tags.get("month") or named.tags["maybe_month"])
        year = next((piece.tags["year"] for piece in pieces if piece.has("year")), None)
        past = month < reading.today.month
        year = year or reading.today.year + (1 if past else 0)
        whole = days_apart((1, month, year), (28, month, year), reading.today)
        if whole is None:
            continue
        wanted = {day for piece in units for day in _days(piece.tags)}
        day = whole.first.replace(day=1)
        while day.month == month:
            if day.weekday() in wanted and day >= reading.today:
                value = {"from": day.isoformat(), "to": day.isoformat()}
                reading.add("availability", value, match.start(), match.end())
            day += timedelta(days=1)


_NAMED = ("month", "maybe_month")


def _days(tags: dict[str, object]) -> tuple[int, ...]:
    if "weekend" in tags:
        return _SATURDAY, _SATURDAY + 1
    weekday = tags["weekday"]
    return (weekday,) if isinstance(weekday, int) else ()
