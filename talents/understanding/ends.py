"""Stretches of which one end is told: "till 20 Dec", "from the 5th", "not before the 12th", "20 ke baad nahi"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from talents.query_values import LONGEST_STRETCH
from talents.understanding.calendar_days import Stretch, a_day, month_stretch
from talents.understanding.day_told import exact_day, parts_of, span
from talents.understanding.loose_days import first_day_in_question
from talents.understanding.reading import Found, Piece, Reading

_OPEN_DAYS = 7


def until(reading: Reading, match: re.Match[str]) -> Stretch | None:
    before = reading.pieces[max(0, match.start() - 3) : match.start()]
    if reading.pieces[match.start()].word == "by" and not any(piece.has("free_cue") for piece in before):
        # "Need her by Saturday": when the names are due, not a day of the shoot.
        reading.claim(match.start(), match.end(), "context")
        return None
    day = exact_day(parts_of(span(reading, match, "one"), reading.today), first_day_in_question(reading))
    return Stretch(reading.today, day) if day else None


def before(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "Free before 10 December": until the day before; without talk of dates it is a deadline."""
    near = reading.pieces[max(0, match.start() - 6) : match.start()] + reading.pieces[match.end() : match.end() + 4]
    if not any(piece.has("free_cue", "day_word") for piece in near):
        reading.claim(match.start(), match.end(), "context")
        return None
    group = "one" if match.group("one") else "two"
    day = exact_day(parts_of(span(reading, match, group), reading.today), reading.today)
    return Stretch(reading.today, day - timedelta(days=1)) if day else None


def week_before(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "The week before Christmas": its seven days."""
    day = exact_day(parts_of(span(reading, match, "one"), reading.today), reading.today)
    return Stretch(day - timedelta(days=7), day - timedelta(days=1)) if day else None


def onwards(reading: Reading, match: re.Match[str]) -> Stretch | None:
    if match["open"] == "-" and _sets_apart(reading, match.start("open")):
        return None
    told = parts_of(span(reading, match, "one"), reading.today)
    day = exact_day(told, first_day_in_question(reading))
    earlier = exact_day(told, first_day_in_question(reading) - timedelta(days=_OPEN_DAYS))
    if reading.held_from and earlier and reading.today <= earlier < reading.held_from:
        # "From the 4th instead", of the 5th to the 9th.
        day = earlier
    return Stretch(day, day + timedelta(days=_OPEN_DAYS - 1)) if day else None


def _sets_apart(reading: Reading, at: int) -> bool:
    """ "14 Dec – Hyderabad girls": a dash between spaces leads to the next thought, as "14 Dec-" does not."""
    behind = reading.pieces[at + 1 : at + 2]
    return reading.pieces[at].spaced and bool(behind) and not behind[0].newline


def not_before(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """Of a stretch that is told beside it, what is left; else from that day on."""
    day = _end(reading, match)
    told = _told(reading, day)
    if day is None or not told:
        return Stretch(day, day + timedelta(days=_OPEN_DAYS - 1)) if day else None
    for thing in told:
        thing.value["from"] = day.isoformat()
    reading.claim(*match.span(), "availability")
    return None


def not_after(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """Of a stretch that is told beside it, what is left; where no days are spoken of, when the names are due."""
    day = _end(reading, match)
    told = _told(reading, day) or [thing for thing in reading.found if _is_open(thing) and _may_end(thing, day)]
    if day is not None and told:
        if any(map(_is_open, told)):
            reading.question = None
        for thing in told:
            thing.value["to"], thing.origin = day.isoformat(), "typed"
        reading.claim(*match.span(), "availability")
        return None
    near = reading.pieces[max(0, match.start() - 6) : match.end() + 4]
    if day is not None and ("availability" in reading.held or any(piece.has("free_cue") for piece in near)):
        return Stretch(first_day_in_question(reading), day)
    reading.claim(*match.span(), "context")
    return None


def of_a_month(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "Free in Jan, not before the 12th", "March, 10th onwards", "Dec, 5th to 8th": those of its days."""
    tags = {tag: value for piece in span(reading, match, "month") for tag, value in piece.tags.items()}
    whole = month_stretch(int(tags.get("month") or tags["maybe_month"]), tags.get("year"), reading.today)
    told = {group: _day_in(whole, span(reading, match, group)) for group in _GROUPS if match.group(group)}
    first = next((told[group] for group in ("first", "since", "on") if group in told), whole.first)
    last = next((told[group] for group in ("last", "till") if group in told), whole.last)
    return Stretch(first, last) if first and last and whole.first <= first <= last else None


_GROUPS = ("first", "last", "since", "on", "till")


def _day_in(whole: Stretch, pieces: list[Piece]) -> date | None:
    number = next(int(piece.number) for piece in pieces if piece.number is not None)
    return a_day(whole.last.year, whole.last.month, number)


def _end(reading: Reading, match: re.Match[str]) -> date | None:
    group = "one" if match.group("one") else "two"
    return exact_day(parts_of(span(reading, match, group), reading.today), first_day_told(reading, match.start()))


def first_day_told(reading: Reading, at: int) -> date:
    """From which day on a bare "16th" is counted: the first that the message tells, else that of the days in force.

    "Shoot 14 and 15 December, with a fitting on the 12th": that may lie before the days that are told, within a month.
    """
    before = reading.pieces[max(0, at - _NEAR_BY) : at]
    prepares = any(piece.word in _PREPARING for piece in before)
    told = min((thing.value["from"] for thing in reading.found if thing.field == "availability"), default=None)
    if told is None:
        return reading.today if prepares else first_day_in_question(reading)
    return max(date.fromisoformat(told) - timedelta(days=_A_MONTH if prepares else 0), reading.today)


_NEAR_BY, _A_MONTH = 4, 30
_PREPARING = ("fitting", "fittings", "rehearsal", "rehearsals", "workshop", "workshops", "trial", "trials", "prep")


def _is_open(thing: Found) -> bool:
    return thing.field == "availability" and thing.origin == "assumed"


def _may_end(thing: Found, day: date | None) -> bool:
    first = date.fromisoformat(thing.value["from"])
    return day is not None and first <= day < first + LONGEST_STRETCH


def _told(reading: Reading, day: date | None) -> list[Found]:
    """The stretches found that the day lies in."""
    stretches = [thing for thing in reading.found if thing.field == "availability"]
    return [thing for thing in stretches if day and thing.value["from"] <= day.isoformat() <= thing.value["to"]]
