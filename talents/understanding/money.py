"""Rates: "under 40k a day", "2 lakh", "₹30,000/-", "$500 a day all in". Always a ceiling; rupees unless said."""

from __future__ import annotations

import re

from talents.query import Origin
from talents.query_values import LARGEST_AMOUNT
from talents.understanding.agency_share import find_agency_share, is_denied
from talents.understanding.bans import is_next_of_a_ban, is_out
from talents.understanding.bounds import bound
from talents.understanding.rate_in_force import is_of_the_rate_in_force, only_changes_a_number
from talents.understanding.rate_units import unit_of
from talents.understanding.reading import Alphabet, Found, Piece, Reading
from talents.vocabulary.phrases import phrases

_ALPHABET: Alphabet = (
    ("foreign_money", "$"),
    ("times", "k"),
    ("hindi_number", "h"),
    ("added_part", "p"),
    ("article", "A"),
    ("slash", "/"),
    ("or", "v"),
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
# "Do" and "teen" are other words as well: a number only before a thousand or a lakh.
_AMOUNT = r"(?:[qp]k|Ak(?:[nh]k)?|p[nh]k|hk(?:[nh]k)?|nk(?:n?k?|hk)|n)"
_MONEY = re.compile(rf"(?:[R$]\.?)?({_AMOUNT})(?:[R$]?[-av][R$]?({_AMOUNT})|/(nk))?(?:R|\$|/-)?(?!x)")
_CUE_REACH = 4
# A bare number from here on is money when something says that it is a limit.
_SURELY_MONEY = 500


def find_rates(reading: Reading) -> None:
    find_agency_share(reading)
    renewed = is_of_the_rate_in_force(reading)
    for match in reading.matches(_MONEY, _ALPHABET):
        whole = any(piece.has("all_in") for piece in reading.pieces[match.end() : match.end() + 1])
        amounts = [
            _amount(reading.pieces[slice(*match.span(group))], whole=whole) for group in (1, 2, 3) if match.group(group)
        ]
        # "20-30k": the first number borrows the second one's thousands.
        first, last = match.span()
        if reading.pieces[first].has("article") and reading.pieces[first + 1].word == "k":
            # "A K-drama".
            continue
        if match.group(2) and (_is_a_share(reading, match.end(2)) or _counts_days(reading, match)):
            # "40k + 15%": what is added is no other end of a range.
            amounts, last = amounts[:1], match.end(1)
        limit = bound(reading, first, last)
        side = "most" if limit.side == "least" and _is_denied(reading, limit.first, last) else limit.side
        unit, first_used, last_used = unit_of(reading, min(first, limit.first), max(last, limit.last))
        if _is_in_thousands(reading, match, amounts, unit, renewed=renewed):
            amounts = [amount * 1_000 for amount in amounts]
        elif (
            _is_by_another_measure(reading, last)
            or side == "least"
            or not _is_money(reading, match, amounts, side, unit)
        ):
            continue
        if not 1 <= amounts[-1] <= LARGEST_AMOUNT:
            continue
        origin: Origin = "typed" if unit else "assumed"
        value = {"amount": amounts[-1], "currency": _currency(reading, first, last), "unit": unit or "day"}
        first_used, last_used = _with_cues(reading, first_used, last_used)
        found = reading.add("rate", value, first_used, last_used, origin)
        found.value |= _all_in(reading, found)
        if renewed and "playing_age" in reading.held and only_changes_a_number(reading):
            reading.question = reading.question or "That is the rate, in thousands; or did you mean the age?"


def _is_a_share(reading: Reading, at: int) -> bool:
    return at < len(reading.pieces) and reading.pieces[at].word in ("%", "percent", "per cent")


def _counts_days(reading: Reading, match: re.Match[str]) -> bool:
    """ "25k and 3 days only"."""
    bare = match.group(2) is not None and "k" not in match.group(2)
    return bare and any(piece.has("day_word") for piece in reading.pieces[match.end(2) : match.end(2) + 1])


def _is_denied(reading: Reading, first: int, last: int) -> bool:
    """ "Will not go over 50k", "nobody above 50k": the limit is the other way round."""
    if is_next_of_a_ban(reading, first) or is_out(reading, first, last):
        return True
    for piece in reversed(reading.pieces[max(0, first - _DENIAL_REACH) : first]):
        if piece.owner or piece.newline or piece.word in (".", ";", "!", "?"):
            return False
        if piece.has("not_before", "denial") or piece.word in ("nothing", "none"):
            return True
    return False


_DENIAL_REACH = 5


def _currency(reading: Reading, first: int, last: int) -> str:
    pieces = reading.pieces[first:last]
    return next((str(piece.tags["foreign_money"]) for piece in pieces if piece.has("foreign_money")), "INR")


def _all_in(reading: Reading, found: Found) -> dict[str, bool]:
    """The agency's share is in the amount: said with the rate, or once for the whole request."""
    said = [at for at, piece in enumerate(reading.pieces) if piece.has("all_in") and piece.owner in ("", "rate")]
    behind = reading.pieces[found.last : found.last + 2]
    if (
        behind
        and behind[0].word == "ai"
        and not behind[0].newline
        and (len(behind) == 1 or behind[1].newline or behind[1].has("break", "slash", "rate_unit"))
    ):
        # "1L/d AI"; elsewhere it is a trade.
        said.append(found.last)
    for at in said:
        reading.claim(at, at + 1, "rate")
    return {"all_in": True} if any(not is_denied(reading, at) for at in said) else {}


def _amount(pieces: list[Piece], *, whole: bool = False) -> int:
    """`whole`: "1.2 all in" is a sum."""
    total = current = extra = 0.0
    for at, piece in enumerate(pieces):
        if piece.has("times"):
            total, current, extra = total + (current + extra) * int(piece.tags["times"]), 0.0, 0.0
        elif piece.has("added_part") and not pieces[at + 1].has("times"):
            extra = float(piece.tags["added_part"])
        elif piece.has("fraction"):
            current = float(piece.tags["fraction"])
        elif piece.number is not None:
            current = piece.number
        else:
            current = float(piece.tags.get("hindi_number", 1))
    if not total and current < _FEW_LAKHS and not current.is_integer() and (whole or (current * 4).is_integer()):
        # "Budget 1.5 for the project": of lakhs, where nothing is told.
        current *= 100_000
    return round(total + current)


_FEW_LAKHS = 4


def _is_by_another_measure(reading: Reading, last: int) -> bool:
    """ "3000 per minute", "50 a word": no unit that the roster keeps."""
    words = [piece.word for piece in reading.pieces[last : last + 2]]
    return len(words) == 2 and words[0] in ("per", "a", "/", "p") and words[1] in _OTHER_MEASURES


_OTHER_MEASURES = ("min", "mins", "minute", "word", "page", "second", "song", "post", "reel", "line", "scene", "look")


def _is_in_thousands(
    reading: Reading, match: re.Match[str], amounts: list[int], unit: str | None, *, renewed: bool
) -> bool:
    """ "Rate 20 to 25": thousands, as nobody works for twenty rupees; only right behind the word."""
    at = match.start()
    while at > 0 and (
        reading.pieces[at - 1].word
        in (":", "-", "is", "of", "range", "=", "around", "'", "s", "till", "to", "now", "at")
        or reading.pieces[at - 1].has("at_most_before")
    ):
        at -= 1
    offered = any(piece.word in _OFFERS for piece in reading.pieces[match.end() : match.end() + 4])
    told = at > 0 and reading.pieces[at - 1].word in _SURE_CUES
    if {"playing_age"} <= reading.held and "rate" not in reading.held and not told:
        # "Can go up to 35", where an age is in force and no rate.
        return False
    cued = (at > 0 and reading.pieces[at - 1].word in _AMOUNT_CUES) or (offered and unit is not None)
    # "40 per day": nobody works for so little, and nothing else is said so.
    cued = cued or renewed or (amounts[0] >= _FEWEST_THOUSANDS and _is_paid_by(reading, match.end()))
    plain = not any(sign in match.group() for sign in "kR$") and not reading.pieces[match.start()].has("year")
    following = reading.pieces[match.end() : match.end() + 1]
    counted = bool(following) and following[0].has("counted", "years", "people", "day_word")
    return (
        cued and plain and not counted and 1 <= amounts[0] <= _THOUSANDS_AT_MOST and amounts[-1] <= _THOUSANDS_AT_MOST
    )


def _is_paid_by(reading: Reading, at: int) -> bool:
    """ "40 pd", "30/day"; of "woman 30, per day 20k" only the second is an amount."""
    following = reading.pieces[at : at + 1]
    if following and following[0].has("at_most_after") and not following[0].newline:
        # "25 max per day".
        following = reading.pieces[at + 1 : at + 2]
    ahead = reading.pieces[max(0, at - 3) : at - 1]
    while ahead and ahead[-1].word in (":", "-", "="):
        ahead = ahead[:-1]
    # "Per day 30,".
    led = bool(ahead) and ahead[-1].word in _PAID_BY and (not following or following[0].has("break"))
    if not led and not (following and following[0].word in _PAID_BY):
        return False
    return not any(piece.has("times", "rupees", "foreign_money") for piece in reading.pieces)


_PAID_BY = phrases(
    "per day, pd, p / d, / day, a day, per - day, per episode, per ep, / episode, / ep, per shift, perday"
)
_FEWEST_THOUSANDS = 5
_THOUSANDS_AT_MOST = 250
_OFFERS = ("de sakte", "de", "denge", "de denge", "milega", "milenge", "dete", "dega")
# These speak of nothing but money; after the others a number may be another one.
_SURE_CUES = phrases("rate, rates, budget, fee, fees, charges, day rate, per day rate, max budget, budget is")
_AMOUNT_CUES = (
    *_SURE_CUES,
    *phrases(
        "pay, can go up to, stretch to, can stretch to, can go upto, go up to, go upto, can go till, can pay, can do"
    ),
)


# "10 log, 1500 each".
_EACH = phrases(
    """
    each, apiece, a head, per head, per person, per pax, per artist, per model, per girl, per boy, per kid, har ek,
    milega, milenge, denge
    """
)


def _is_money(reading: Reading, match: re.Match[str], amounts: list[int], side: str, unit: str | None) -> bool:
    marked = any(sign in match.group() for sign in "kR$")
    if _is_a_share(reading, match.end()) and not match.group(2):
        return False
    if marked:
        return amounts[-1] > 0
    following = [piece.word for piece in reading.pieces[match.end() : match.end() + 2]]
    each = following[:1] != [] and (following[0] in _EACH or " ".join(following) in _EACH)
    told = bool(unit) or side == "most" or each or _cue_before(reading, match.start())
    if any(
        reading.pieces[at].has("decade", "exact_date")
        or reading.pieces[at].ordinal
        or (reading.pieces[at].has("year") and not told)
        for at in range(*match.span(1))
    ):
        return False
    if amounts[-1] < _SURELY_MONEY:
        return False
    return told or amounts[-1] >= 5 * _SURELY_MONEY


def _cue_before(reading: Reading, at: int) -> bool:
    return any(piece.has("money_cue") for piece in reading.pieces[max(0, at - _CUE_REACH) : at])


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
