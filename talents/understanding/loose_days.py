"""Days in loose notation: "7.12 to 9.12", "Christmas and the 26th", and in a follow-up "not the 7th"."""

from __future__ import annotations

import re
from datetime import date

from talents.understanding.calendar_days import next_day_of_month, next_occurrence
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_DAY_AND_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})", re.ASCII)
# Before one that feet and inches may be written like as well ("5.8"): only where days are spoken of.
_BOUNDS = ("from", "between", "till", "until", "to")
_POINTED = re.compile(r"[4-6]\.(?:1[01]|\d)", re.ASCII)
_ENDS = ("to", "-", "till", "until", "and", "se", "upto", "up to")
_NO_DAYS = phrases("profile, option, one, person, candidate, result, card, girl, guy, name, floor, time, take, episode")
_CUES_OF_ENDS = ("from_date", "until_date", "before_date", "not_earlier", "not_later")
_FEW = 7
# "12 ko nahi".
_KO = ("ko", "tareekh", "tarikh", "tarik", "tareek", "taarikh", "tareekh ko")


_YEARS_AHEAD = 3


def tell_short_years(reading: Reading) -> None:
    """ "28 Dec 26 to 3 Jan 27": the years of the dates, where nothing else can stand behind the month."""
    pieces = reading.pieces
    for at, piece in enumerate(pieces):
        year = int(piece.number or 0) - reading.today.year % 100
        if not 0 <= year <= _YEARS_AHEAD or not piece.text.isdigit() or at < 2 or piece.owner:
            continue
        dated = pieces[at - 1].has("month") and pieces[at - 2].number is not None
        following = pieces[at + 1 : at + 4]
        ends = not following or following[0].newline or following[0].word in (".", ";", ")")
        spans = len(following) > 2 and following[0].has("to_date", "until_date") and following[2].has("month")
        if dated and (ends or spans):
            reading.retag(piece, {"year": reading.today.year + year})


def find_loose_days(reading: Reading) -> None:
    _tell_decimal_dates(reading)
    _find_days_by_a_feast(reading)
    _find_lone_days(reading)
    if "availability" in reading.held and len(reading.pieces) <= _FEW:
        _find_stretch_of_those_in_force(reading)
        _find_days_of_those_in_force(reading)


def _find_lone_days(reading: Reading) -> None:
    """ "No mattress ads. 20th.": an ordinal between stops, where nothing is numbered by it."""
    for at, piece in enumerate(reading.pieces[1:], start=1):
        behind = reading.pieces[at + 1 : at + 2]
        after = reading.pieces[at + 2 : at + 3]
        closed = not after or after[0].newline or after[0].has("break")
        # ", 9th only,", ", 19th night".
        alone = bool(behind) and behind[0].word in _ONLY and closed and reading.breaks(at - 1)
        ends = not behind or behind[0].newline or behind[0].word in _STOPS
        apart = (alone or (reading.pieces[at - 1].word in _STOPS and ends)) and not piece.newline
        if apart and piece.ordinal and piece.text[:1].isdigit() and not piece.owner:
            day = next_day_of_month(int(piece.number or 0), first_day_in_question(reading))
            if day is not None:
                _add(reading, day, at, at + 1)


_STOPS = (".", "!", "?", ";")
_ONLY = ("only", "night", "evening", "morning", "afternoon", "itself", "ko")


def _tell_decimal_dates(reading: Reading) -> None:
    """ "7.12 to 9.12": two of them, or one where days are spoken of; after the rules of heights and money."""
    for at, piece in enumerate(reading.pieces):
        day = _decimal(reading, piece)
        if day is None or piece.owner:
            continue
        other = reading.pieces[at + 2] if at + 2 < len(reading.pieces) else None
        paired = other is not None and reading.pieces[at + 1].word in _ENDS and _decimal(reading, other) is not None
        behind = at > 1 and reading.pieces[at - 1].word in _ENDS and reading.pieces[at - 2].has("exact_date")
        told = speaks_of_days(reading, at) and not _is_an_amount(reading, at)
        if behind or ((paired or told) and not (paired and _is_an_amount(reading, at + 2))):
            piece.number = None
            reading.retag(piece, {"exact_date": day})


def speaks_of_days(reading: Reading, at: int) -> bool:
    """ "Shoot on 7.12", "free from 5.4": talk of days right before the number, or before the word that bounds it."""
    before = reading.pieces[at - 1] if at else None
    if before is None or before.word == "around":
        return False
    if before.has("free_cue"):
        return True
    if before.word not in _BOUNDS:
        return False
    cued = at > 1 and reading.pieces[at - 2].has("free_cue")
    return cued or _POINTED.fullmatch(reading.pieces[at].text) is None


def _decimal(reading: Reading, piece: Piece) -> date | None:
    match = _DAY_AND_MONTH.fullmatch(piece.text)
    return next_occurrence(int(match.group(2)), int(match.group(1)), reading.today) if match else None


def _is_an_amount(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has("times", "feet", "centimetres", "years", "metres", "rupees")


def _find_days_by_a_feast(reading: Reading) -> None:
    """ "Christmas and the 26th": of the same month."""
    for at, piece in enumerate(reading.pieces[:-2]):
        if piece.owner or not piece.has("feast_day") or not reading.pieces[at + 1].has("joined", "comma", "to"):
            continue
        last = at + 3 if reading.pieces[at + 2].has("the") and at + 3 < len(reading.pieces) else at + 2
        number = reading.pieces[last]
        month, day_of_feast = piece.tags["feast_day"]
        feast = next_occurrence(month, day_of_feast, reading.today)
        if feast is None or not number.ordinal or number.owner:
            continue
        try:
            other = feast.replace(day=int(number.number or 0))
        except ValueError:
            continue
        for day in [feast, other]:
            _add(reading, day, at, last + 1)


def _ends_a_stretch(reading: Reading, at: int) -> bool:
    """ "7 to 9"; "shifted to 23rd" tells the day itself."""
    if at < 1 or not reading.pieces[at - 1].has("to"):
        return False
    return at < 2 or not reading.pieces[at - 2].has("days_grow")


def _find_days_of_those_in_force(reading: Reading) -> None:
    """ "Not the 7th", "also the 15th": the next such day from the first of those asked for."""
    for at, piece in enumerate(reading.pieces):
        following = reading.pieces[at + 1 : at + 2]
        counts = bool(following) and (following[0].word in _NO_DAYS or following[0].has("month", "maybe_month"))
        spans = bool(following) and following[0].has("to", "slash", "nth", "until_after")
        before = reading.pieces[at - 1] if at else None
        bound = reading.pieces[at - 2] if at > 1 and before is not None and before.has("the") else before
        bounded = bound is not None and bound.has(*_CUES_OF_ENDS)
        ends = bounded or (before is not None and before.has("month", "maybe_month", "until_date", "at_most_before"))
        ends = ends or _ends_a_stretch(reading, at)
        dated = piece.ordinal or (piece.number is not None and bool(following) and following[0].word in _KO)
        if piece.owner or not dated or counts or spans or ends:
            continue
        day = next_day_of_month(int(piece.number or 0), first_day_in_question(reading))
        if day is not None:
            _add(reading, day, at, at + 1)


def _find_stretch_of_those_in_force(reading: Reading) -> None:
    """ "Shoot ab 15 se 18 hai": days, where a shoot is spoken of and no age."""
    spoken = any(piece.has("free_cue") for piece in reading.pieces)
    if not spoken or any(piece.has(*_OF_AGES) for piece in reading.pieces):
        return
    for at, (one, to, other) in enumerate(zip(reading.pieces, reading.pieces[1:], reading.pieces[2:], strict=False)):
        told = one.number is not None and other.number is not None and to.has("to")
        following = reading.pieces[at + 3 : at + 4]
        if not told or one.owner or other.owner or (following and following[0].has("month", "maybe_month", "times")):
            continue
        first = next_day_of_month(int(one.number or 0), first_day_in_question(reading))
        last = next_day_of_month(int(other.number or 0), first) if first else None
        if first and last and first < last:
            value = {"from": first.isoformat(), "to": last.isoformat()}
            reading.add("availability", value, at, at + 3)


_OF_AGES = ("years", "age_cue", "gender", "height_cue", "feet", "money_cue")


def first_day_in_question(reading: Reading) -> date:
    """ "Till the 18th", "not the 7th": from the first of the days in force on, if any are."""
    return max(reading.today, reading.held_from or reading.today)


def _add(reading: Reading, day: date, first: int, last: int) -> None:
    reading.add("availability", {"from": day.isoformat(), "to": day.isoformat()}, first, last)
