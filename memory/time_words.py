"""When a question speaks of: "in March", "last time", "yesterday", "pichhle hafte". Always the past, never to come."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
NUMBERS = {"a": 1, "an": 1, "couple of": 2, "ek": 1, "do": 2, "teen": 3, "char": 4, "paanch": 5}
NUMBERS |= {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
UNITS = {"day": 1, "din": 1, "week": 7, "haft": 7, "month": 30, "mahin": 30, "year": 365, "saal": 365}
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_YEAR = r"(?:,? (?P<year>20\d\d))"
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_UNIT = r"(?P<unit>day|din|week|haft|month|mahin|year|saal)\w*"
_LAST = r"(?:last|past|previous|pichh?l[aei])"
_THIS = r"(?:this|is)"


@dataclass(frozen=True)
class Window:
    """From `start` up to, not including, `end`. `sharp`: whatever lies outside was hardly meant.

    `latest` alone ("last time") bounds nothing: of equals the newest is meant.
    """

    start: datetime | None = None
    end: datetime | None = None
    sharp: bool = False
    latest: bool = False

    def holds(self, moment: datetime) -> bool:
        return (self.start is None or self.start <= moment) and (self.end is None or moment < self.end)


@dataclass(frozen=True)
class TimedQuestion:
    """`words` is the question without words like "yesterday", which stand in no text of that day."""

    words: str
    window: Window | None


def read(question: str, now: datetime) -> TimedQuestion:
    """The question, and the stretch of time it asks about, reckoned from `now` in the house's time zone."""
    today = now.astimezone(ZoneInfo(settings.TIME_ZONE)).date()
    text = question.lower()
    for pattern, reckon, stays in _RULES:
        if (found := pattern.search(text)) and (window := reckon(found, today)) is not None:
            rest = question if stays else f"{question[: found.start()]} {question[found.end() :]}"
            return TimedQuestion(rest, window)
    return TimedQuestion(question, None)


def _days(first: date, last: date, *, sharp: bool = True) -> Window:
    return Window(_midnight(first), _midnight(last + timedelta(days=1)), sharp)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(settings.TIME_ZONE))


def _whole_month(year: int, month: int, *, sharp: bool = True) -> Window:
    return _days(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), sharp=sharp)


def _count(found: re.Match[str]) -> int:
    return int(found["count"]) if found["count"].isdigit() else NUMBERS[found["count"]]


def _length(found: re.Match[str]) -> int:
    return _count(found) * UNITS[found["unit"]]


def _ago(found: re.Match[str], today: date) -> Window | None:
    count, unit = _count(found), UNITS[found["unit"]]
    if not 0 < count * unit < 4000:
        return None
    if unit == UNITS["month"]:
        month = today.year * 12 + today.month - 1 - count
        return _whole_month(month // 12, month % 12 + 1)
    if unit == UNITS["year"]:
        return _days(date(today.year - count, 1, 1), date(today.year - count, 12, 31))
    day, slack = today - timedelta(days=count * unit), timedelta(days=unit // 2)
    return _days(day - slack, min(day + slack, today))


def _past(found: re.Match[str], today: date) -> Window | None:
    days = _length(found)
    return _days(today - timedelta(days=days), today) if 0 < days < 4000 else None


def _week(found: re.Match[str], today: date) -> Window:
    monday = today - timedelta(days=today.weekday() + 7)
    return _days(monday, monday + timedelta(days=6))


def _month_before(found: re.Match[str], today: date) -> Window:
    last = today.replace(day=1) - timedelta(days=1)
    return _whole_month(last.year, last.month)


def _named_month(found: re.Match[str], today: date) -> Window:
    month = MONTHS[found["month"]]
    named = found.groupdict().get("year")
    year = int(named) if named else today.year - (month > today.month)
    return _whole_month(year, month, sharp=False)


def _date(found: re.Match[str], today: date) -> Window | None:
    month, day = MONTHS[found["month"]], int(found["day"])
    for year in [int(found["year"])] if found["year"] else [today.year, today.year - 1]:
        if 1 <= day <= calendar.monthrange(year, month)[1] and (found["year"] or date(year, month, day) <= today):
            return _days(date(year, month, day), date(year, month, day))
    return None


def _weekday(found: re.Match[str], today: date) -> Window:
    back = (today.weekday() - WEEKDAYS[found["weekday"]]) % 7 or 7
    return _days(today - timedelta(days=back), today - timedelta(days=back))


def _since_month(found: re.Match[str], today: date) -> Window:
    return _days(_named_month(found, today).start.date(), today)  # type: ignore[union-attr]


def _year(found: re.Match[str], today: date) -> Window:
    year = int(found["year"]) if "year" in found.groupdict() else today.year - 1
    return _days(date(year, 1, 1), date(year, 12, 31), sharp=False)


def _back(days: int) -> Callable[[re.Match[str], date], Window]:
    return lambda found, today: _days(today - timedelta(days=days), today - timedelta(days=days))


def _this(found: re.Match[str], today: date) -> Window:
    firsts = {"w": today - timedelta(days=today.weekday()), "h": today - timedelta(days=today.weekday())}
    firsts |= {"m": today.replace(day=1), "y": today.replace(month=1, day=1), "s": today.replace(month=1, day=1)}
    return _days(firsts[found["unit"][0]], today)


_Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date], Window | None], bool]


def _rule(pattern: str, reckon: Callable[[re.Match[str], date], Window | None], *, stays: bool = False) -> _Rule:
    """`stays`: the words are kept in the question, for they also stand in the texts of that time."""
    return re.compile(rf"\b{pattern}\b"), reckon, stays


_RULES: tuple[_Rule, ...] = (
    _rule(r"(?:the )?day before yesterday|parson?", _back(2)),
    _rule(r"yesterday(?:'s)?|kal", _back(1)),
    _rule(r"today(?:'s)?|aaj", _back(0)),
    _rule(rf"(?:about |around )?{_COUNT} {_UNIT} (?:ago|back|pehle)", _ago, stays=True),
    _rule(rf"(?:in |over |during |within )?(?:the )?{_LAST} {_COUNT} {_UNIT}(?: mein| me)?", _past),
    _rule(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}{_YEAR}?", _date, stays=True),
    _rule(rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}?", _date, stays=True),
    _rule(rf"(?:the )?{_LAST} (?:week|haft[aeiy]?y?)(?: mein| me| ko)?", _week),
    _rule(rf"(?:the )?{_LAST} (?:month|mahin[aei]y?)(?: mein| me| ko)?", _month_before),
    _rule(rf"(?:the )?{_LAST} (?:year|saal)(?: mein| me)?", _year, stays=True),
    _rule(rf"{_THIS} (?P<unit>week|haft|month|mahin|year|saal)\w*", _this),
    _rule(rf"since {_MONTH}{_YEAR}?", _since_month),
    _rule(rf"(?:in|during|of|from|back in|{_LAST}) {_MONTH}{_YEAR}?(?! \d)", _named_month, stays=True),
    _rule(rf"{_MONTH}{_YEAR}", _named_month, stays=True),
    _rule(rf"{_MONTH} (?:mein|me|ke|ki|ka|wal[aei])", _named_month, stays=True),
    _rule(rf"(?:on|{_LAST}) (?P<weekday>{'|'.join(WEEKDAYS)})", _weekday, stays=True),
    _rule(r"in (?P<year>20\d\d)", _year, stays=True),
    _rule(r"recently|lately|haal hi (?:mein|me)|these days", lambda found, today: _days(today - timedelta(30), today)),
    _rule(
        r"(?:the )?last time|pichh?li (?:baar|dafa)|most recent(?:ly)?|latest", lambda found, today: Window(latest=True)
    ),
)
