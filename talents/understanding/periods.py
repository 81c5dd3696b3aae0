"""Weeks, weekends and months as days: "next week", "this weekend", "all of January", "first week of December"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from talents.understanding.calendar_days import (
    WEEK,
    Stretch,
    days_of,
    half_of,
    month_stretch,
    months_from,
    months_stretch,
    week_of,
    weekday_of,
    whole_month,
)
from talents.understanding.reading import Alphabet, Piece, Reading
from talents.vocabulary.any_of_them import SOME

DATE_ALPHABET: Alphabet = (
    ("exact_date", "D"),
    ("relative_day", "R"),
    ("month", "M"),
    ("maybe_month", "m"),
    ("weekday", "W"),
    ("workday", "K"),
    ("year", "y"),
    ("feast_day", "X"),
    ("quarter_of_year", "Q"),
    ("nth", "z"),
    ("half_word", "b"),
    ("early_month", "E"),
    ("mid_month", "I"),
    ("late_month", "L"),
    ("from_week", "G"),
    ("to_week", "V"),
    ("not_earlier", "J"),
    ("not_later", "T"),
    ("before_date", "B"),
    ("before_after", "p"),
    ("weekend", "e"),
    ("fortnight", "q"),
    ("times", "k"),
    ("centimetres", "c"),
    ("feet", "'"),
    ("month_long", "r"),
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
    ("hindi_number", "H"),
    ("or", "v"),
    ("date_noun", "g"),
    ("later", "Z"),
    ("opening", "("),
    ("closing", ")"),
    ("not_after", "U"),
    ("part_of_ten", "P"),
)

_FARTHEST = 366
_Rule = Callable[[Reading, re.Match[str]], Stretch | None]


def _tag(reading: Reading, match: re.Match[str], *tags: str) -> Any:
    for piece in reading.pieces[match.start() : match.end()]:
        for tag in tags:
            if tag in piece.tags:
                return piece.tags[tag]
    return None


def _number(reading: Reading, match: re.Match[str]) -> int:
    return next((piece.count for piece in reading.pieces[slice(*match.span())] if piece.count), 1)


def _months(reading: Reading, match: re.Match[str]) -> list[int]:
    pieces = reading.pieces[match.start() : match.end()]
    return [
        piece.tags.get("month") or piece.tags["maybe_month"] for piece in pieces if piece.has("month", "maybe_month")
    ]


def _coming_days(reading: Reading, match: re.Match[str]) -> Stretch | None:
    if _tag(reading, match, "month_word"):
        months = _number(reading, match)
        return months_from(reading.today, months) if months <= _MOST_MONTHS else None
    days = _number(reading, match) * (7 if _tag(reading, match, "week") else 1)
    return Stretch(reading.today, reading.today + timedelta(days=days - 1)) if 1 <= days <= _FARTHEST else None


def _days_from_now(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "In ten days' time", "do hafte baad": that day."""
    days = _number(reading, match) * (7 if _tag(reading, match, "week") else 1)
    day = reading.today + timedelta(days=days)
    return Stretch(day, day) if days <= _FARTHEST else None


def _fortnight(reading: Reading, match: re.Match[str]) -> Stretch:
    return Stretch(reading.today, reading.today + timedelta(days=13))


def _week(reading: Reading, match: re.Match[str]) -> Stretch:
    this_week = week_of(reading.today)
    if _tag(reading, match, "next"):
        return week_of(reading.today + WEEK)
    return Stretch(reading.today, this_week.last)


def _weekend(reading: Reading, match: re.Match[str]) -> Stretch | None:
    if match.start() and reading.pieces[match.start() - 1].word in SOME:
        return None
    later = any(
        piece.word in ("next", "the next", "agle", "following", "the following")
        for piece in reading.pieces[slice(*match.span())]
    )
    week = week_of(reading.today + WEEK) if later else week_of(reading.today)
    if "x" in match.group() and "f" in match.group():
        week = week_of(reading.today + 2 * WEEK)
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


def _part_of_some_month(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "First week of December", "agle mahine ke aakhri 5 din", "the second Monday in January"."""
    pieces = reading.pieces[slice(*match.span("unit" if match.group("unit") else "units"))]
    told = [_which(piece) for piece in pieces if piece.has("nth") or piece.ordinal]
    months = _months(reading, match)
    if months:
        whole = whole_month(months[0], _tag(reading, match, "year"), reading.today)
    else:
        named = month_named(reading, match).last
        whole = whole_month(named.month, named.year, reading.today)
    stretches = [_unit_of(whole, which, pieces) for which in told]
    first, last = stretches[0], stretches[-1]
    return Stretch(first.first, last.last) if first and last else None


def _which(piece: Piece) -> int:
    return int(piece.tags["nth"] if piece.has("nth") else piece.number or 0)


def _unit_of(whole: Stretch, which: int, pieces: list[Piece]) -> Stretch | None:
    """The half, week, weekend, weekday or days of a month that the pieces name."""
    unit = next(piece for piece in pieces if piece.has(*_UNITS))
    if unit.has("half_word", "fortnight"):
        return half_of(whole, which)
    if unit.has("weekday", "weekend"):
        day = weekday_of(whole, which, 5 if unit.has("weekend") else unit.tags["weekday"])
        return Stretch(day, day + timedelta(days=1 if unit.has("weekend") else 0)) if day else None
    count = next((piece.count for piece in pieces if piece.count and not piece.ordinal), 0)
    if unit.has("week"):
        return days_of(whole, which, 7 * (count or 1))
    return days_of(whole, which, count or 1) if which in (1, -1) else None


_UNITS = ("half_word", "fortnight", "weekend", "weekday", "week", "day_word")


def _part_of_month(reading: Reading, match: re.Match[str]) -> Stretch:
    return part_in(reading, *match.span(), reading.today)


def part_in(reading: Reading, start: int, end: int, today: date) -> Stretch:
    tags: dict[str, Any] = {tag: value for piece in reading.pieces[start:end] for tag, value in piece.tags.items()}
    whole = month_stretch(tags.get("month") or tags["maybe_month"], tags.get("year"), today)
    length = calendar.monthrange(whole.last.year, whole.last.month)[1]
    first, last = 1, length
    if tags.get("part_of_ten") in _TWO_PARTS and not tags.keys() & {"early_month", "mid_month", "late_month"}:
        first, last = (1, 20) if tags["part_of_ten"] == "early_mid" else (11, length)
    elif "early_month" in tags:
        first, last = 1, 10
    elif "mid_month" in tags:
        first, last = 11, 20
    elif "late_month" in tags:
        first, last = 21, length
    return Stretch(max(whole.first, whole.last.replace(day=first)), whole.last.replace(day=last))


# "Early to mid January".
_TWO_PARTS = ("early_mid", "mid_late")


def _quarter(reading: Reading, match: re.Match[str]) -> Stretch:
    """ "Q1": January to March; an office that counts from April is asked."""
    last = 3 * int(_tag(reading, match, "quarter_of_year"))
    reading.question = reading.question or "By the calendar year, or by the financial year from April?"
    return months_stretch(last - 2, last, _tag(reading, match, "year"), reading.today)


def _until_month(reading: Reading, match: re.Match[str]) -> Stretch | None:
    return Stretch(reading.today, part_in(reading, *match.span("one"), reading.today).last)


def _parts_of_months(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "Mid January to mid February"."""
    ends = [match.span(group) for group in ("one", "two", "three", "four") if match.group(group)]
    first = part_in(reading, *ends[0], reading.today).first
    last = part_in(reading, *ends[1], first).last
    return Stretch(first, last) if first <= last else None


def _from_month_on(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "6 weeks from mid January", "from Feb for two months"."""
    start = part_in(reading, *match.span("part" if match.group("part") else "month"), reading.today).first
    length = reading.pieces[slice(*match.span("length" if match.group("length") else "span"))]
    count = next((piece.count for piece in length if piece.count), 1)
    if any(piece.has("month_word", "month_long") for piece in length):
        return months_from(start, count) if count <= _MOST_MONTHS else None
    days = count * (7 if any(piece.has("week") for piece in length) else 1)
    days *= 14 if any(piece.has("fortnight") for piece in length) else 1
    return Stretch(start, start + timedelta(days=days - 1)) if 1 < days <= _FARTHEST else None


_MOST_MONTHS = 12


def _month(reading: Reading, match: re.Match[str]) -> Stretch:
    months = _months(reading, match)
    year = _tag(reading, match, "year")
    if len(months) == 2:
        return months_stretch(months[0], months[1], year, reading.today)
    return month_stretch(months[0], year, reading.today)


_UNIT = r"[zN](?:[-a][zN])?(?:[nH]?[dw]|[beqW])"
# Read before single days: the "Monday" of "the first Monday of January" is not the coming one.
PARTS: tuple[tuple[re.Pattern[str], _Rule], ...] = (
    (
        re.compile(
            rf"t?(?P<unit>{_UNIT})[oj]{{0,2}}t?(?:[Mm](?:,?y)?|[xi]h)"
            rf"|(?:[Mm](?:,?y)?|[xi]h)[oj,]?t?(?P<units>{_UNIT})"
        ),
        _part_of_some_month,
    ),
)
_START, _SPAN = r"[EIL]?-?t?o?[Mm]y?", r"(?:[nH][dwqh]|[wqr])"
RULES: tuple[tuple[re.Pattern[str], _Rule], ...] = (
    (re.compile(r"A?j?t?Qo?t?y?"), _quarter),
    (re.compile(r"u(?P<one>A?t?o?[EIL]?-?t?o?M(?:,?y)?)"), _until_month),
    (
        re.compile(
            r"(?P<one>[EIL]?-?t?o?[Mm]y?)[-u](?P<two>[EIL]-?t?o?[Mm]y?)"
            r"|(?P<three>[EIL]-?t?o?[Mm]y?)[-u](?P<four>[Mm]y?)"
        ),
        _parts_of_months,
    ),
    (
        re.compile(
            rf"f(?P<part>{_START})[,.]{{0,2}}F?(?P<length>{_SPAN})|F?(?P<span>{_SPAN})[.oFS]{{0,3}}f(?P<month>{_START})(?![-ua][Mm])"
        ),
        _from_month_on,
    ),
    (re.compile(r"[EILP]-?t?o?[Mm]y?|[Mm]y?o?t?[EIL]"), _part_of_month),
    (re.compile(r"Lt?[ix]?h|[ix]?ho?L"), _end_of_month),
    (re.compile(r"t?[xi][nH][dwh]"), _coming_days),
    (re.compile(r"A?t?[xi]w|Aw"), _week),
    (re.compile(r"j?[nH][dw]'?Z"), _days_from_now),
    (re.compile(r"t?efx|t?[xi]?e"), _weekend),
    (re.compile(r"A?t?[xi]h"), month_named),
    (re.compile(r"t?[xi]q"), _fortnight),
    (re.compile(r"A?f?(?:M|(?<=[AfFSj])m)y?(?:[-u]|a)[Mm]y?l?"), _month),
    (re.compile(r"A?t?h?o?(?:M|(?<=[AfFSjx])m)y?"), _month),
)
