"""Days and stretches of days, reckoned from today. Pure arithmetic: no words."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Stretch:
    """Both days included."""

    first: date
    last: date


def a_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_occurrence(month: int, day: int, today: date) -> date | None:
    """The first such day from today on; up to eight years ahead, for the 29th of February."""
    for year in range(today.year, today.year + 9):
        found = a_day(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def next_day_of_month(day: int, today: date) -> date | None:
    """The next 5th, 20th, 31st: this month's, or the next month's that has one."""
    for ahead in range(4):
        month = today.month - 1 + ahead
        found = a_day(today.year + month // 12, month % 12 + 1, day)
        if found is not None and found >= today:
            return found
    return None


def days_apart(first: tuple[int, int, int | None], last: tuple[int, int, int | None], today: date) -> Stretch | None:
    """Two (day, month, year or None) as the next such stretch. A stretch that today lies in counts as the next."""
    end_year = last[2] or first[2]
    if end_year is not None and last[2] is None and (last[1], last[0]) < (first[1], first[0]):
        end_year += 1
    end = a_day(end_year, last[1], last[0]) if end_year else next_occurrence(last[1], last[0], today)
    if end is None:
        return None
    start = a_day(first[2] or end.year, first[1], first[0])
    if start is None:
        return None
    if first[2] is None and start > end:
        start = a_day(end.year - 1, first[1], first[0]) or start
    return Stretch(start, end) if start <= end else None


def month_stretch(month: int, year: int | None, today: date) -> Stretch:
    """A whole month; the running one from today on, since days that are past cannot be asked for."""
    year = year or (today.year if month >= today.month else today.year + 1)
    first = date(year, month, 1)
    last = date(year, month, calendar.monthrange(year, month)[1])
    return Stretch(max(first, today) if first <= today <= last else first, last)


def months_stretch(first: int, last: int, year: int | None, today: date) -> Stretch:
    start = month_stretch(first, year if last >= first or year is None else year - 1, today)
    end_year = start.first.year + (1 if last < first else 0)
    return Stretch(start.first, month_stretch(last, end_year, today).last)


def months_from(first: date, months: int) -> Stretch:
    """To the day before the same day so many months on; of a 31st, to the end of a shorter month."""
    month = first.month - 1 + months
    year, month = first.year + month // 12, month % 12 + 1
    same = min(first.day, calendar.monthrange(year, month)[1])
    return Stretch(first, date(year, month, same) - timedelta(days=1))


def week_of(day: date) -> Stretch:
    monday = day - timedelta(days=day.weekday())
    return Stretch(monday, monday + timedelta(days=6))


def whole_month(month: int, year: int | None, today: date) -> Stretch:
    """The next such month from its first day to its last, also where it has begun."""
    last = month_stretch(month, year, today).last
    return Stretch(last.replace(day=1), last)


def days_of(whole: Stretch, which: int, count: int) -> Stretch | None:
    """The first, second … `count` days of a stretch, or with -1 the last ones. The first week of a month is 1-7."""
    if which == -1:
        return Stretch(whole.last - timedelta(days=count - 1), whole.last)
    first = whole.first + timedelta(days=(which - 1) * count)
    return Stretch(first, min(first + timedelta(days=count - 1), whole.last)) if first <= whole.last else None


def half_of(whole: Stretch, which: int) -> Stretch:
    """Days 1-15 of a month, or the rest."""
    middle = whole.first + timedelta(days=14)
    return Stretch(whole.first, middle) if which == 1 else Stretch(middle + timedelta(days=1), whole.last)


def weekday_of(whole: Stretch, which: int, weekday: int) -> date | None:
    """The first, second … such weekday in a stretch, or with -1 the last one."""
    if which == -1:
        return whole.last - timedelta(days=(whole.last.weekday() - weekday) % 7)
    day = whole.first + timedelta(days=(weekday - whole.first.weekday()) % 7 + 7 * (which - 1))
    return day if day <= whole.last else None


def next_weekday(weekday: int, today: date, *, of_next_week: bool = False) -> date:
    """The coming one, today included; "next Friday" is that of the week after this one."""
    if of_next_week:
        return week_of(today + WEEK).first + timedelta(days=weekday)
    return today + timedelta(days=(weekday - today.weekday()) % 7)
