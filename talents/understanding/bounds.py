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
    after = _after(reading, last)
    if after is not None:
        side, end = after
        return Bound(side, first, end)
    before = _before(reading, first)
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
    for _ in range(_REACH):
        if at < 0 or reading.pieces[at].owner:
            return None
        piece = reading.pieces[at]
        # "minimum" may stand on either side of its number; before it is the usual one.
        for side, tag in _BEFORE:
            if tag in piece.tags:
                return side, at
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
        if piece.has("at_least_after") and not _is_a_list(reading, at):
            return "least", at + 1
        if piece.has("at_most_after"):
            return "most", at + 1
        if piece.has("around_after"):
            return "around", at + 1
        if not piece.has("years", "rupees") or piece.has("break"):
            return None
        at += 1
    return None


def _is_ish(reading: Reading, at: int) -> bool:
    return at < len(reading.pieces) and reading.pieces[at].word == "ish"


def _is_plus(reading: Reading, at: int) -> bool:
    """ "Fifty-plus"."""
    return at < len(reading.pieces) and reading.pieces[at].word == "plus" and not reading.pieces[at].spaced


def _is_a_list(reading: Reading, at: int) -> bool:
    """A spaced plus with a word behind it joins ("22 + Hindi"), or adds ("3 plus tax")."""
    piece = reading.pieces[at]
    if piece.word == "+" and piece.spaced:
        following = reading.pieces[at + 1 : at + 2]
        return bool(following) and following[0].spaced and following[0].word[:1].isalpha()
    return False


_BEFORE: tuple[tuple[Side, str], ...] = (
    ("most", "at_most_before"),
    ("least", "at_least_before"),
    ("around", "around"),
)
