"""Lengths of time in years: "5+ years", "kam se kam 8 saal se", "for more than 10 yrs"; whose they are others tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talents.understanding.reading import Piece, Reading
from talents.understanding.walking import past


@dataclass(frozen=True, slots=True)
class Length:
    """So many years, with the words that limit them: from piece `first` up to `last`, the number at `at`."""

    first: int
    at: int
    last: int
    years: int
    limited: bool
    lasting: bool


_MOST_YEARS = 60
_UNITS = ("years of", "year of", "yrs of")
_DECADES, _TEN = ("decade", "decades", "decade of", "decades of", "dashak"), 10
_LASTING = ("for", "since", "from the past", "over the past", "over the last", "last", "past", "for the last", "within")
_AMONG = (
    *("the", "a", "an", "good", "full", "solid", "about", "nearly", "almost", "some", "of", "been", "is", "be", ":"),
    *("required", "needed", "should be", "-", "="),
)
_BEHIND = ("se", "+", "plus", "min", "minimum", "at least", "atleast", "mein", "now", "straight", "ya", "zyada", "tak")


def lengths(reading: Reading) -> Iterator[Length]:
    """The lengths of time that nothing has claimed, from left to right; "28 years old" is none."""
    for at in range(len(reading.pieces)):
        found = _length(reading, at)
        if found is not None:
            yield found


def _length(reading: Reading, at: int) -> Length | None:
    piece = reading.pieces[at]
    if piece.word in _DECADES and not (at and reading.pieces[at - 1].count):
        # "A decade of TV".
        return Length(_first(reading, at), at, at + 1, _TEN, limited=False, lasting=False)
    if not 0 < piece.count <= _MOST_YEARS or piece.owner or piece.ordinal or piece.has("year", "decade"):
        return None
    unit = _unit(reading, at)
    if unit is None or _is_second(reading, at):
        return None
    last = unit + 1
    while last < len(reading.pieces) and _limits(reading.pieces[last]) and not _is_of_the_next(reading, last):
        last += 1
    first = _first(reading, at)
    around = [*reading.pieces[first:at], *reading.pieces[at + 1 : unit], *reading.pieces[unit + 1 : last]]
    limited = any(near.has("at_least_before", "at_least_after") for near in around)
    behind = [near.word for near in reading.pieces[unit + 1 : last]]
    ahead = reading.pieces[first:at]
    lasting = "se" in behind or any(near.word in _LASTING or near.has("past_cue") for near in ahead)
    return Length(first, at, last, piece.count, limited, lasting)


def _unit(reading: Reading, at: int) -> int | None:
    """ "5+ years", "2-3 yrs", "do teen saal", "8 or more years"."""
    here = at + 1
    between = reading.pieces[here : here + 2]
    if len(between) == 2 and between[0].has("to", "or", "slash") and between[1].count:
        here += 2
    elif between and between[0].has("hindi_number") and not between[0].newline:
        here += 1
    while here < len(reading.pieces) and here - at < _REACH and _is_passed(reading.pieces[here]):
        here += 1
    if here >= len(reading.pieces):
        return None
    unit = reading.pieces[here]
    is_old = any(
        "old" in near.word.split() or near.word in ("of age", "yo", "y/o", "y.o", "y.o.")
        for near in reading.pieces[here : here + 2]
    )
    counts_years = unit.has("years") or unit.word in (*_UNITS, *_DECADES)
    if unit.newline or unit.owner or is_old or not counts_years:
        return None
    return here


_REACH = 5


def _is_passed(piece: Piece) -> bool:
    return not piece.newline and not piece.owner and (piece.word == "-" or piece.has("at_least_after"))


def _is_second(reading: Reading, at: int) -> bool:
    """The other end of "2-3 years" is no length of its own."""
    before = reading.pieces[max(0, at - 2) : at]
    if before and before[-1].has("hindi_number") and not reading.pieces[at].newline:
        return True
    return len(before) == 2 and before[1].has("to", "or", "slash") and bool(before[0].count)


def _limits(piece: Piece) -> bool:
    return not piece.newline and not piece.owner and (piece.has("at_least_after") or piece.word in _BEHIND)


def _is_of_the_next(reading: Reading, at: int) -> bool:
    """ "10 years, min 30", "5 yrs + Hindi": a limit before another number, or a sign that lists."""
    following = reading.pieces[at + 1 : at + 2]
    lists = reading.pieces[at].word in ("+", "plus") and reading.pieces[at].spaced
    if not following or following[0].newline:
        return False
    return following[0].number is not None or (lists and not following[0].has("nice_after", "break"))


def _first(reading: Reading, at: int) -> int:
    first = at
    while first > 0 and not reading.pieces[first].newline:
        near = reading.pieces[first - 1]
        among = near.word in (*_LASTING, *_AMONG)
        if near.owner or not (among or near.has("at_least_before", "around", "at_most_before", "past_cue")):
            break
        first -= 1
    # "A", "of" and ":" open no length by themselves.
    return past(reading, first, _AMONG) if first < at else at


def tells_another_age(reading: Reading, length: Length, *, in_force: bool = True) -> bool:
    """Whether something else in the message, or in force before it, can be the age."""
    if in_force and "playing_age" in reading.held:
        return True
    others = (*range(length.first), *range(length.last, len(reading.pieces)))
    return any(_may_be_an_age(reading, at) for at in others)


def _may_be_an_age(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    if piece.has("decade", "role_age"):
        return True
    if piece.number is None or piece.owner or piece.ordinal or not _YOUNGEST <= piece.number < _OLDEST:
        return False
    following = reading.pieces[at + 1 : at + 2]
    if piece.has("year") or _length(reading, at) is not None:
        return False
    return not (following and following[0].has(*_OTHER_UNITS))


_YOUNGEST, _OLDEST = 3, 100
_OTHER_UNITS = (
    *("times", "rupees", "feet", "inches", "centimetres", "metres", "month", "day_word", "counted", "rate_unit"),
    *("credit", "slash"),
)
