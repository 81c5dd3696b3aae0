"""Weeks, weekends and months as days: "next week", "this weekend", "all of January", "first week of December"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from talents.understanding.calendar_days import (
    WEEK,
    Stretch,
    month_stretch,
    months_stretch,
    next_occurrence,
    week_of,
    week_of_month,
)
from talents.understanding.reading import Alphabet, Reading

DATE_ALPHABET: Alphabet = (
    ("exact_date", "D"),
    ("relative_day", "R"),
    ("month", "M"),
    ("maybe_month", "m"),
    ("weekday", "W"),
    ("year", "y"),
    ("week_of", "1"),
    ("half", "2"),
    ("early_month", "E"),
    ("mid_month", "I"),
    ("late_month", "L"),
    ("weekend", "e"),
    ("fortnight", "q"),
    ("times", "k"),
    ("centimetres", "c"),
    ("feet", "'"),
    ("next", "x"),
    ("this", "i"),
    ("onwards", "O"),
    ("week", "w"),
    ("month_word", "h"),
    ("day_word", "d"),
    ("whole", "A"),
    ("until_after", "l"),
    ("until_date", "u"),
    ("from_date", "f"),
    ("to_date", "-"),
    ("for_date", "F"),
    ("during", "j"),
    ("joined", "a"),
    ("the", "t"),
    ("of", "o"),
    ("comma", ","),
    ("slash", "/"),
    ("free_cue", "S"),
    ("years", "Y"),
    ("date_noun", "g"),
)

_Rule = Callable[[Reading, re.Match[str]], Stretch | None]


def _tag(reading: Reading, match: re.Match[str], *tags: str) -> Any:
    for piece in reading.pieces[match.start() : match.end()]:
        for tag in tags:
            if tag in piece.tags:
                return piece.tags[tag]
    return None


def _number(reading: Reading, match: re.Match[str]) -> int:
    return next((int(piece.number) for piece in reading.pieces[slice(*match.span())] if piece.number is not None), 1)


def _months(reading: Reading, match: re.Match[str]) -> list[int]:
    pieces = reading.pieces[match.start() : match.end()]
    return [
        piece.tags.get("month") or piece.tags["maybe_month"] for piece in pieces if piece.has("month", "maybe_month")
    ]


def _coming_days(reading: Reading, match: re.Match[str]) -> Stretch | None:
    days = _number(reading, match) * (7 if _tag(reading, match, "week") else 1)
    return Stretch(reading.today, reading.today + timedelta(days=days - 1)) if 1 <= days <= 366 else None


def _week_of_day(reading: Reading, match: re.Match[str]) -> Stretch | None:
    numbers = [int(piece.number) for piece in reading.pieces[slice(*match.span())] if piece.number is not None]
    day = next_occurrence(_months(reading, match)[0], numbers[0], reading.today) if numbers else None
    return week_of(day) if day else None


def _fortnight(reading: Reading, match: re.Match[str]) -> Stretch:
    return Stretch(reading.today, reading.today + timedelta(days=13))


def _week(reading: Reading, match: re.Match[str]) -> Stretch:
    this_week = week_of(reading.today)
    if _tag(reading, match, "next"):
        return week_of(reading.today + WEEK)
    return Stretch(reading.today, this_week.last)


def _weekend(reading: Reading, match: re.Match[str]) -> Stretch | None:
    before = reading.pieces[match.start() - 1].word if match.start() else ""
    if before in ("any", "koi", "koi bhi"):
        return None
    later = any(
        piece.word in ("next", "the next", "agle", "following", "the following")
        for piece in reading.pieces[slice(*match.span())]
    )
    week = week_of(reading.today + WEEK) if later else week_of(reading.today)
    saturday = week.first + timedelta(days=5)
    return Stretch(max(saturday, reading.today), week.last)


def month_named(reading: Reading, match: re.Match[str]) -> Stretch:
    """This month from today on, or the next one."""
    today = reading.today
    if _tag(reading, match, "next"):
        return month_stretch(today.month % 12 + 1, None, today)
    return month_stretch(today.month, today.year, today)


def _end_of_month(reading: Reading, match: re.Match[str]) -> Stretch:
    last = month_named(reading, match).last
    return Stretch(max(last.replace(day=21), reading.today), last)


def _month_weeks(reading: Reading, match: re.Match[str]) -> Stretch:
    which = _tag(reading, match, "week_of") or min(_number(reading, match), 4)
    if _tag(reading, match, "month", "maybe_month") is None:
        whole = month_named(reading, match)
        return week_of_month(which, whole.last.month, whole.last.year, reading.today)
    return week_of_month(which, _months(reading, match)[0], _tag(reading, match, "year"), reading.today)


def _part_of_month(reading: Reading, match: re.Match[str]) -> Stretch:
    return _part_in(reading, *match.span())


def _part_in(reading: Reading, start: int, end: int) -> Stretch:
    tags: dict[str, Any] = {tag: value for piece in reading.pieces[start:end] for tag, value in piece.tags.items()}
    whole = month_stretch(tags.get("month") or tags["maybe_month"], tags.get("year"), reading.today)
    length = calendar.monthrange(whole.last.year, whole.last.month)[1]
    first, last = 1, length
    if "half" in tags:
        first, last = (1, 15) if tags["half"] == 1 else (16, length)
    elif "early_month" in tags:
        first, last = 1, 10
    elif "mid_month" in tags:
        first, last = 11, 20
    elif "late_month" in tags:
        first, last = 21, length
    return Stretch(max(whole.first, whole.last.replace(day=first)), whole.last.replace(day=last))


def _until_month(reading: Reading, match: re.Match[str]) -> Stretch | None:
    return Stretch(reading.today, _part_in(reading, *match.span("one")).last)


def _parts_of_months(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "Mid January to mid February"."""
    ends = [match.span(group) for group in ("one", "two", "three", "four") if match.group(group)]
    first, last = (_part_in(reading, *end) for end in ends)
    if last.first < first.first:
        last = Stretch(last.first, last.last.replace(year=last.last.year + 1))
    return Stretch(first.first, last.last)


def _month(reading: Reading, match: re.Match[str]) -> Stretch:
    months = _months(reading, match)
    year = _tag(reading, match, "year")
    if len(months) == 2:
        return months_stretch(months[0], months[1], year, reading.today)
    return month_stretch(months[0], year, reading.today)


RULES: tuple[tuple[re.Pattern[str], _Rule], ...] = (
    (re.compile(r"u(?P<one>A?t?o?[EIL2]?t?o?M(?:,?y)?)"), _until_month),
    (re.compile(r"(?:1|Nw)o?j?t?(?:[Mm]y?|[xi]h)|[Mm]y?o?t?(?:1|Nw)"), _month_weeks),
    (
        re.compile(
            r"(?P<one>[EIL]?t?o?[Mm]y?)[-u](?P<two>[EIL]t?o?[Mm]y?)|(?P<three>[EIL]t?o?[Mm]y?)[-u](?P<four>[Mm]y?)"
        ),
        _parts_of_months,
    ),
    (re.compile(r"[EIL2]t?o?[Mm]y?|[Mm]y?o?t?[EIL2]"), _part_of_month),
    (re.compile(r"[L]t?[ix]?h|ihL"), _end_of_month),
    (re.compile(r"t?[xi]n[dw]"), _coming_days),
    (re.compile(r"A?t?[xi]w|Aw"), _week),
    (re.compile(r"t?wot?(?:[nN]o?[Mm]|[Mm][nN])"), _week_of_day),
    (re.compile(r"t?[xi]?e"), _weekend),
    (re.compile(r"A?t?[xi]h"), month_named),
    (re.compile(r"t?[xi]q"), _fortnight),
    (re.compile(r"A?f?(?:M|(?<=[AfFSj])m)y?(?:[-u]|a)[Mm]y?l?"), _month),
    (re.compile(r"A?t?h?o?(?:M|(?<=[AfFSjx])m)y?"), _month),
)
