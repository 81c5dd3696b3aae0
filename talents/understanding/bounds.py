"""Which side of a number is meant: "under", "ke andar", "45+", "around". Shared by heights, ages and money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talents.understanding.reading import Reading

Side = Literal["most", "least", "around", ""]
_REACH = 2


@dataclass(frozen=True)
class Bound:
    """The side, and the pieces that the number and its bound take up."""

    side: Side
    first: int
    last: int


def bound(reading: Reading, first: int, last: int) -> Bound:
    """Looks before and after the number at pieces first..last for words that make it a limit."""
    if any(piece.has("about") for piece in reading.pieces[first:last]):
        return Bound("around", first, last)
    after, before = _after(reading, last), _before(reading, first)
    if after is not None and not (before and _is_of_the_next(reading, after[1] - 1)):
        side, end = after
        return Bound(side, first, end)
    if before is not None:
        side, start = before
        return Bound(side, start, last)
    return Bound("", first, last)


def least_from(reading: Reading, first: int, last: int) -> Bound:
    """The same for ages and heights, of which "from 30", "from 5'6 up" tell the least; of money it is the price."""
    limit = bound(reading, first, last)
    opens = first > 0 and reading.pieces[first - 1].word in _FROM and not reading.pieces[first - 1].owner
    if limit.side or not opens:
        return limit
    while last < len(reading.pieces) and not reading.pieces[last].owner and reading.pieces[last].has("years"):
        last += 1
    if last < len(reading.pieces) and reading.pieces[last].word in _ON and not reading.pieces[last].newline:
        last += 1
    return Bound("least", first - 1, last)


_FROM = ("from", "starting", "starting at", "starting from", "beginning from")
_ON = ("up", "upward", "on", "onward")


def _before(reading: Reading, first: int) -> tuple[Side, int] | None:
    at = first - 1
    if at > 0 and reading.pieces[at].word == "/" and reading.pieces[at - 1].text.lower() == "u":
        # "u/25".
        return "most", at - 1
    if at > 0 and reading.pieces[at].word == "-" and not (reading.pieces[at].spaced or reading.pieces[at].owner):
        # "Under-25s", "sub-30 women", "over-40".
        cue = reading.pieces[at - 1]
        tagged = next((side for side, tag in _BEFORE if tag in cue.tags), None)
        tied: Side | None = "most" if cue.word == "sub" else tagged
        if tied is not None and not cue.owner:
            return tied, at - 1
    for _ in range(_REACH):
        if at < 0 or reading.pieces[at].owner:
            return None
        piece = reading.pieces[at]
        # "minimum" may stand on either side of its number; before it is the usual one.
        if piece.word == "ish":
            # "35ish 5'11": of the number before it.
            return None
        for side, tag in _BEFORE:
            if tag in piece.tags:
                return side, at
        other_end = next((side for side, tag in _AND_AFTER if tag in piece.tags), None)
        if other_end is not None and _is_of_the_next(reading, at) and _is_behind_a_limit(reading, at):
            return other_end, at
        if piece.has("break") or not piece.has("stop", "rupees", "age_cue", "height_cue", "money_cue"):
            return None
        at -= 1
    return None


def _after(reading: Reading, last: int) -> tuple[Side, int] | None:
    at = last
    for _ in range(_REACH):
        if at >= len(reading.pieces) or reading.pieces[at].owner:
            return None
        piece = reading.pieces[at]
        if piece.newline:
            return None
        if piece.word == "-" and at == last and _is_ish(reading, at + 1):
            return "around", at + 2
        if piece.word == "-" and at == last and _is_plus(reading, at + 1):
            return "least", at + 2
        if piece.word in ("min .", "min.", "min") and at == last and not _leads_to_a_number(reading, at + 1):
            # "Age 27 min. Piano".
            return "least", at + 1
        if piece.has("at_least_after") and not _is_a_list(reading, at):
            return "least", at + 1
        if piece.has("at_most_after"):
            return "most", at + 1
        if piece.word in _OPEN_UPWARDS and _ends_there(reading, at + 1):
            return "least", at + 1
        if piece.word in _OPEN_DOWNWARDS and _ends_there(reading, at + 1):
            return "most", at + 1
        if piece.has("around_after"):
            return "around", at + 1
        if not piece.has("years", "rupees") or piece.has("break"):
            return None
        at += 1
    return None


def _leads_to_a_number(reading: Reading, at: int) -> bool:
    return any(piece.number is not None or piece.has("rupees", "height_cue") for piece in reading.pieces[at : at + 2])


def _ends_there(reading: Reading, at: int) -> bool:
    """ "Female 30 above, Pune"; in "30, above 5'6" the limit is that of what follows."""
    if at < len(reading.pieces) and reading.pieces[at].word in ("ki", "ka", "ke", "wali", "wala", "wale"):
        # "45 upar ki aunty".
        at += 1
    ends = at >= len(reading.pieces) or reading.breaks(at)
    return ends or reading.pieces[at].has("gender", "role_gender", "people", "language")


_OPEN_UPWARDS = ("above", "over", "upar", "older", "aur upar", "ya zyada", "up", "upward", "and older")
_OPEN_DOWNWARDS = ("below", "under", "younger", "neeche", "andar")


def _is_of_the_next(reading: Reading, at: int) -> bool:
    """ "Min 25 max 30", "over 25 and under 30": the limit at this piece is that of the number behind it."""
    piece, following = reading.pieces[at], reading.pieces[at + 1 : at + 2]
    leads = piece.has("at_most_before", "at_least_before") or piece.word.startswith(("and ", "& "))
    return leads and bool(following) and (following[0].number is not None or following[0].has("rupees"))


def _is_behind_a_limit(reading: Reading, at: int) -> bool:
    """Whether the number before this piece has a limit before it already."""
    first = at
    while first > 0 and (reading.pieces[first - 1].number is not None or reading.pieces[first - 1].has(*_MEASURES)):
        first -= 1
    return first < at and first > 0 and any(tag in reading.pieces[first - 1].tags for _, tag in _BEFORE)


def closes_a_range(reading: Reading, at: int) -> bool:
    """ "Min 25, max 30 women": the number at this piece is the other end of a range, and counts nobody."""
    first = at - 1
    if first < 0 or not reading.pieces[first].has("at_most_before", "at_least_before"):
        return False
    while first > 0 and reading.pieces[first - 1].has("comma", "and", "years") and not reading.pieces[first].newline:
        first -= 1
    before = reading.pieces[max(0, first - 2) : first]
    return len(before) == 2 and before[0].has(*(tag for _, tag in _BEFORE)) and before[1].number is not None


_MEASURES = ("feet", "inches", "centimetres", "metres", "times", "rupees", "years")


def _is_ish(reading: Reading, at: int) -> bool:
    return at < len(reading.pieces) and reading.pieces[at].word in ("ish", "odd", "something")


def _is_plus(reading: Reading, at: int) -> bool:
    """ "Fifty-plus"."""
    return at < len(reading.pieces) and reading.pieces[at].word == "plus" and not reading.pieces[at].spaced


def _is_a_list(reading: Reading, at: int) -> bool:
    """A spaced plus with a word behind it joins ("22 + Hindi"), or adds ("3 plus tax")."""
    piece = reading.pieces[at]
    if piece.word == "+" and piece.spaced:
        following = reading.pieces[at + 1 : at + 3]
        share = len(following) == 2 and following[0].number is not None and following[1].word in ("%", "percent")
        return bool(following) and following[0].spaced and (share or following[0].word[:1].isalpha())
    return False


_BEFORE: tuple[tuple[Side, str], ...] = (
    ("most", "at_most_before"),
    ("least", "at_least_before"),
    ("around", "around"),
)
# "And under" before its number, where the number before the "and" has the other end.
_AND_AFTER: tuple[tuple[Side, str], ...] = (("most", "at_most_after"), ("least", "at_least_after"))
