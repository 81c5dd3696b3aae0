"""Rates: "under 40k a day", "2 lakh", "₹30,000/-", "$500 a day all in". Always a ceiling; rupees unless said."""

from __future__ import annotations

import re

from talents.query import Origin
from talents.understanding.bounds import bound
from talents.understanding.reading import Alphabet, Found, Piece, Reading

_ALPHABET: Alphabet = (
    ("foreign_money", "$"),
    ("times", "k"),
    ("rupees", "R"),
    ("rate_unit", "u"),
    ("to", "-"),
    ("and", "a"),
    ("fraction", "q"),
    ("all_in", "i"),
    ("money_word", "i"),
    ("money_cue", "C"),
    ("reach", "x"),
)
_AMOUNT = r"(?:q[k]|nkn?k?|n)"
_MONEY = re.compile(rf"(?:[R$]\.?)?({_AMOUNT})(?:[R$]?[-a][R$]?({_AMOUNT}))?(?:R|\$|/-)?(?!x)")
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
        if _is_in_thousands(reading, match, amounts, unit):
            amounts = [amount * 1_000 for amount in amounts]
        elif (
            _is_by_another_measure(reading, last)
            or limit.side == "least"
            or not _is_money(reading, match, amounts, limit.side, unit)
        ):
            continue
        origin: Origin = "typed" if unit else "assumed"
        value = {"amount": amounts[-1], "currency": _currency(reading, first, last), "unit": unit or "day"}
        first_used, last_used = _with_cues(reading, first_used, last_used)
        found = reading.add("rate", value, first_used, last_used, origin)
        found.value |= _all_in(reading, found)


def _currency(reading: Reading, first: int, last: int) -> str:
    pieces = reading.pieces[first:last]
    return next((str(piece.tags["foreign_money"]) for piece in pieces if piece.has("foreign_money")), "INR")


def _all_in(reading: Reading, found: Found) -> dict[str, bool]:
    """The agency's share is in the amount: said with the rate, or once for the whole request."""
    said = [at for at, piece in enumerate(reading.pieces) if piece.has("all_in") and piece.owner in ("", "rate")]
    for at in said:
        reading.claim(at, at + 1, "rate")
    return {"all_in": True} if said else {}


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


def _is_by_another_measure(reading: Reading, last: int) -> bool:
    """ "3000 per minute", "50 a word": no unit that the roster keeps."""
    words = [piece.word for piece in reading.pieces[last : last + 2]]
    return len(words) == 2 and words[0] in ("per", "a", "/", "p") and words[1] in _OTHER_MEASURES


_OTHER_MEASURES = ("min", "mins", "minute", "word", "page", "second", "song", "post", "reel", "line", "scene", "look")


def _is_in_thousands(reading: Reading, match: re.Match[str], amounts: list[int], unit: str | None) -> bool:
    """ "Rate 20 to 25": thousands, as nobody works for twenty rupees; only right behind the word."""
    at = match.start()
    while at > 0 and reading.pieces[at - 1].word in (":", "-", "is", "of", "range", "=", "around"):
        at -= 1
    offered = any(piece.word in _OFFERS for piece in reading.pieces[match.end() : match.end() + 4])
    cued = (at > 0 and reading.pieces[at - 1].word in _AMOUNT_CUES) or (offered and unit is not None)
    plain = not any(sign in match.group() for sign in "kR$") and not reading.pieces[match.start()].has("year")
    following = reading.pieces[match.end() : match.end() + 1]
    counted = bool(following) and following[0].has("counted", "years", "people") and unit is None
    return (
        cued and plain and not counted and 1 <= amounts[0] <= _THOUSANDS_AT_MOST and amounts[-1] <= _THOUSANDS_AT_MOST
    )


_THOUSANDS_AT_MOST = 250
_OFFERS = ("de sakte", "de", "denge", "de denge", "milega", "milenge", "dete", "dega")
_AMOUNT_CUES = (
    "rate",
    "rates",
    "budget",
    "fee",
    "fees",
    "charges",
    "pay",
    "can go up to",
    "stretch to",
    "can stretch to",
    "can go upto",
    "go up to",
    "go upto",
    "can go till",
    "max budget",
    "can pay",
    "can do",
)


def _is_money(reading: Reading, match: re.Match[str], amounts: list[int], side: str, unit: str | None) -> bool:
    marked = any(sign in match.group() for sign in "kR$")
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
        if not piece.has("stop", "all_in", "money_word", "rupees", "at_most_after", "foreign_money", "whole") and (
            piece.word not in "/-"
        ):
            break
    total = _total_of_days(reading, last) or _total_of_work(reading, last)
    if total is not None:
        return "project", first, total
    for at in range(first - 1, max(first - 1 - _UNIT_REACH, -1), -1):
        piece = reading.pieces[at]
        if piece.owner or (piece.has("break") and piece.word != ":"):
            break
        if piece.has("rate_unit") and (" " in piece.word or piece.word in _LEADING_UNITS):
            return piece.tags["rate_unit"], at, last
        if not piece.has("stop", "money_cue", "at_most_before", "rupees") and piece.word not in ":-":
            break
    return None, first, last


def _total_of_days(reading: Reading, last: int) -> int | None:
    """ "2L for 3 days" is for all of them: the end of it."""
    pieces = reading.pieces[last : last + 3]
    if (
        len(pieces) < 3
        or pieces[0].word not in ("for", "in")
        or pieces[1].number is None
        or any(piece.owner or piece.newline for piece in pieces)
    ):
        return None
    return last + 3 if pieces[2].has("day_word", "counted") and pieces[1].number > 1 else None


def _total_of_work(reading: Reading, last: int) -> int | None:
    """ "3L for film" is for all of it."""
    at = last
    while at < len(reading.pieces) and reading.pieces[at].word in ("for", "the", "a", "whole", "entire"):
        at += 1
    if at == last or at >= len(reading.pieces) or reading.pieces[last].word != "for" or reading.pieces[at].owner:
        return None
    return at if reading.pieces[at].tags.get("credit") in ("film", "ott", "short", "music_video") else None


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
    return piece.has("all_in", "money_word", "at_most_after", "rupees", "foreign_money") or (
        piece.word in ("/", "-", "/-") and not piece.spaced
    )
