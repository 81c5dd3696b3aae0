"""Rates: "under 40k a day", "2 lakh", "₹30,000/-", "1.5 lakh per episode". Always a ceiling, in rupees."""

from __future__ import annotations

import re

from talents.query import Origin
from talents.understanding.bounds import bound
from talents.understanding.reading import Alphabet, Piece, Reading

_ALPHABET: Alphabet = (
    ("foreign_money", "$"),
    ("times", "k"),
    ("rupees", "R"),
    ("rate_unit", "u"),
    ("to", "-"),
    ("and", "a"),
    ("fraction", "q"),
    ("all_in", "i"),
    ("money_cue", "C"),
    ("reach", "x"),
)
_AMOUNT = r"(?:q[k]|nkn?k?|n)"
_MONEY = re.compile(rf"(?<!\$)R?\.?({_AMOUNT})(?:R?[-a]R?({_AMOUNT}))?(?:R|/-)?(?!x|\$)")
_CUE_REACH = 4
# A bare number from here on is money when something says that it is a limit.
_SURELY_MONEY = 500
_UNIT_REACH = 3


def find_rates(reading: Reading) -> None:
    for match in reading.matches(_MONEY, _ALPHABET):
        amounts = [_amount(reading.pieces[slice(*match.span(group))]) for group in (1, 2) if match.group(group)]
        # "20-30k": the first number borrows the second one's thousands.
        first, last = match.span()
        limit = bound(reading, first, last)
        unit, first_used, last_used = _unit(reading, min(first, limit.first), max(last, limit.last))
        if not _is_money(reading, match, amounts, limit.side, unit) or limit.side == "least":
            continue
        origin: Origin = "typed" if unit else "assumed"
        value = {"amount": amounts[-1], "currency": "INR", "unit": unit or "day"}
        reading.add("rate", value, *_with_cues(reading, first_used, last_used), origin)


def _amount(pieces: list[Piece]) -> int:
    total, current = 0.0, 0.0
    for piece in pieces:
        if piece.has("fraction"):
            current = float(piece.tags["fraction"])
        elif piece.number is not None and not piece.has("times"):
            current = piece.number
        elif piece.has("times"):
            total, current = total + current * int(piece.tags["times"]), 0.0
    return round(total + current)


def _is_money(reading: Reading, match: re.Match[str], amounts: list[int], side: str, unit: str | None) -> bool:
    marked = "k" in match.group() or "R" in match.group()
    if marked:
        return amounts[-1] > 0
    if any(
        reading.pieces[at].has("year", "decade", "exact_date") or reading.pieces[at].ordinal
        for at in range(*match.span(1))
    ):
        return False
    if amounts[-1] < _SURELY_MONEY:
        return False
    return bool(unit) or side == "most" or _cue_before(reading, match.start()) or amounts[-1] >= 5 * _SURELY_MONEY


def _cue_before(reading: Reading, at: int) -> bool:
    return any(piece.has("money_cue") for piece in reading.pieces[max(0, at - _CUE_REACH) : at])


def _unit(reading: Reading, first: int, last: int) -> tuple[str | None, int, int]:
    """The unit near the amount, and the span that now belongs to the rate."""
    for at in range(last, min(last + _UNIT_REACH, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.owner or piece.newline:
            break
        if piece.has("rate_unit"):
            return piece.tags["rate_unit"], first, at + 1
        if piece.word == "/" and at + 1 < len(reading.pieces) and reading.pieces[at + 1].has("rate_unit"):
            return reading.pieces[at + 1].tags["rate_unit"], first, at + 2
        if not piece.has("stop", "all_in", "rupees", "at_most_after") and piece.word not in "/-":
            break
    for at in range(first - 1, max(first - 1 - _UNIT_REACH, -1), -1):
        piece = reading.pieces[at]
        if piece.owner or (piece.has("break") and piece.word != ":"):
            break
        if piece.has("rate_unit") and (" " in piece.word or piece.word in _LEADING_UNITS):
            return piece.tags["rate_unit"], at, last
        if not piece.has("stop", "money_cue", "at_most_before", "rupees") and piece.word not in ":-":
            break
    return None, first, last


_LEADING_UNITS = ("daily", "weekly", "monthly", "hourly", "buyout", "package", "lumpsum", "flat")


def _with_cues(reading: Reading, first: int, last: int) -> tuple[int, int]:
    while (
        first > 0
        and not reading.pieces[first - 1].owner
        and reading.pieces[first - 1].has("money_cue", "between", "at_most_before")
    ):
        first -= 1
    while last < len(reading.pieces) and not reading.pieces[last].owner and _belongs_behind(reading, last):
        last += 1
    return first, last


def _belongs_behind(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.has("all_in", "at_most_after", "rupees") or (piece.word in ("/", "-", "/-") and not piece.spaced)
