"""Playing ages: "25-30", "45+", "late 20s", "teens", "around 22", "in her 30s", "25 se 30 ke beech", a bare 22."""

from __future__ import annotations

import re
from typing import Any

from talents.query import Origin
from talents.understanding.age_ends import set_open_ends_aside
from talents.understanding.bounds import bound, closes_a_range, least_from
from talents.understanding.counted_people import (
    FEWEST_YEARS,
    counts_a_letter,
    counts_apart,
    counts_beside,
    counts_more_than_years,
    counts_people,
    counts_what_was_done,
    counts_works,
)
from talents.understanding.for_children import set_works_for_children_aside
from talents.understanding.kin_ages import set_ages_of_children_aside
from talents.understanding.played_ages import keep_the_ages_played
from talents.understanding.practice import was_then
from talents.understanding.reading import Alphabet, Piece, Reading
from talents.understanding.terms_and_sizes import is_a_real_age, is_a_size, is_a_term, is_of_a_count

_ALPHABET: Alphabet = (
    ("foreign_money", "$"),
    ("decade", "d"),
    ("part_of_ten", "P"),
    ("to", "-"),
    ("slash", "o"),
    ("or", "o"),
    ("joined", "a"),
    ("comma", ","),
    ("counted", "x"),
    ("years", "y"),
    ("times", "k"),
    ("feet", "'"),
    ("centimetres", "c"),
    ("reach", "x"),
    ("age_cue", "A"),
    ("between", "b"),
    ("the", "t"),
    ("at_most_before", "M"),
)
_DECADES = re.compile(r"(P?)-?t?(d)(?:[-oa]?(P?)-?t?(d))?")
_RANGE = re.compile(
    r"(n)y?-(n)(?![xk'c])|(?<=b)(n)y?a(n)(?![xk'c])|(?<=A)(n)y?[oa](n)(?![xk'c])|(n)o(n)(?=y)|(n)o(n)(?![xk'co])|(n)(n)(?=y|$)|(?<![n$])(n)(n)(?![xk'cn$])"
)
# "34-28-36", of bust, waist and hips.
_MEASUREMENTS = re.compile(r"n-n-n(?![-xk'c])")
_BARE = re.compile(r"(?<![$])(n)(?![xk'c])|(?<=M)n(?=xn(?![xk'c]))|n(?=xnM)")
# "35 (+/- 3)", "35 ± 3"
_GIVE: Alphabet = (("plus_minus", "p"), ("to", "-"), ("opening", "("), ("closing", ")"))
_GIVE_OR_TAKE = re.compile(r"n\(?p-?(?P<years>n)\)?")
_BABIES: Alphabet = (
    ("months_old", "B"),
    ("month_word", "M"),
    ("counted", "M"),
    ("to", "-"),
    ("old", "o"),
    ("years", "Y"),
)
_MONTHS_OLD = re.compile(r"n(?:-n)?-?(?:B|Mo)")
_FROM_MONTHS = re.compile(r"n-?M-nY")
_INFANTS = ("baby", "babies", "infant", "infants", "toddler", "toddlers", "bachcha", "bachha", "kid", "child")
_MONTHS = 12
_PART = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "mid_late": (4, 9), "early_mid": (0, 6), "": (0, 9)}
_YOUNGEST, _OLDEST = 1, 100
_LEAST_IN_WORDS = 4
_AROUND = 2
_FULL = 18
_WIDEST = 20


def find_ages(reading: Reading) -> None:
    """Adds playing ages in the order: decades, ranges, single numbers, then ages that a word implies."""
    set_open_ends_aside(reading)
    set_ages_of_children_aside(reading)
    set_works_for_children_aside(reading)
    for match in reading.matches(_MEASUREMENTS, _ALPHABET):
        reading.claim(*match.span(), "context")
    for match in reading.matches(_DECADES, _ALPHABET):
        _add_decades(reading, match)
    for match in reading.matches(_GIVE_OR_TAKE, _GIVE):
        age, spread = (int(reading.pieces[at].number or 0) for at in (match.start(), match.end("years") - 1))
        if _is_age(age + spread) and 0 < spread < age:
            _add(reading, {"min": age - spread, "max": age + spread}, match.start(), match.end())
    for match in reading.matches(_RANGE, _ALPHABET):
        spans = [match.start(group) for group in range(1, 15) if match.group(group)]
        low, high = (reading.pieces[at].number or 0 for at in spans)
        if is_a_size(reading, spans[0]):
            if not any(reading.pieces[at].has("height_cue") for at in range(*match.span())):
                reading.claim(*match.span(), "context")
            continue
        if (high < FEWEST_YEARS or reading.has_found("playing_age")) and counts_works(reading, match.end()):
            reading.claim(*match.span(), "context")
            continue
        if match.group(13) and not _are_side_by_side(reading, *spans):
            continue
        plain = (_is_age(low) or low == 0) and _is_age(high) and low <= high
        if plain and _is_in_years(reading, spans[0], match.end()):
            # "22-26+" is loose talk for the range.
            _add(reading, {"min": int(low), "max": int(high)}, match.start(), match.end())
    for match in reading.matches(_FROM_MONTHS, _BABIES):
        if any(piece.word in _INFANTS for piece in reading.pieces):
            months, last = (reading.pieces[at].number or 0 for at in (match.start(), match.end() - 2))
            reading.add("playing_age", {"min": int(months) // _MONTHS, "max": int(last)}, *match.span())
    for match in reading.matches(_MONTHS_OLD, _BABIES):
        years = [int(piece.number or 0) // _MONTHS for piece in reading.pieces[slice(*match.span())] if piece.number]
        reading.add("playing_age", {"min": years[0], "max": years[-1]}, *match.span())
    for match in reading.matches(_BARE, _ALPHABET):
        _add_single(reading, match.start())
    keep_the_ages_played(reading)
    _add_implied(reading)


def _are_side_by_side(reading: Reading, first: int, last: int) -> bool:
    """ "F 22 26 Delhi": two ages of a range, and no size, count or amount among them."""
    low, high = reading.pieces[first], reading.pieces[last]
    figures = low.text.isdigit() and high.text.isdigit() and len(low.text) == len(high.text) == 2
    following = reading.pieces[last + 1 : last + 2]
    ends = not following or bool(following[0].tags) or following[0].owner != "" or following[0].newline
    return figures and not high.newline and 0 < (high.number or 0) - (low.number or 0) <= _WIDEST and ends


def _add_decades(reading: Reading, match: re.Match[str]) -> None:
    first = reading.pieces[match.start(2)].tags["decade"]
    if first >= _OLDEST:
        # "730-something" is nobody's age.
        return
    part = _part(reading, match, 1)
    low, high = first + _PART[part][0], first + _PART[part][1]
    if match.group(4):
        last = reading.pieces[match.start(4)].tags["decade"]
        # "mid to late 20s" and "early 30s to 40s" both take the second part for the end alone.
        high = last + _PART[_part(reading, match, 3)][1]
    limit = bound(reading, match.start(), match.end())
    span = limit.first, limit.last
    if limit.side == "most":
        _add(reading, {"min": None, "max": first if not match.group(4) else high}, *span)
    elif limit.side == "least" and not match.group(4):
        _add(reading, {"min": low, "max": None}, *span)
    elif low <= high:
        _add(reading, {"min": low, "max": high}, match.start(), match.end())


def _part(reading: Reading, match: re.Match[str], group: int) -> str:
    return str(reading.pieces[match.start(group)].tags["part_of_ten"]) if match.group(group) else ""


def _add_single(reading: Reading, at: int) -> None:
    piece = reading.pieces[at]
    number = piece.number or 0
    if not _is_age(number) or piece.ordinal or piece.has("year"):
        return
    if number >= _FULL and is_a_real_age(reading, at):
        # "Actual age 35": nobody is looked for by it; of a child it is heard all the same.
        reading.claim(at, at + 1, "context")
        return
    if counts_a_letter(reading, at):
        reading.claim(at, at + 1, "count")
        return
    limit = least_from(reading, at, at + 1)
    if is_a_term(reading, at) or is_a_size(reading, at) or is_of_a_count(reading, at):
        return
    if counts_what_was_done(reading, at):
        return
    if limit.side == "least" and counts_works(reading, at + 1) and counts_more_than_years(reading, at):
        return
    told = _told_as_age(reading, at) or closes_a_range(reading, at)
    if (
        _is_word(piece)
        and number < _LEAST_IN_WORDS
        and not any(p.has("years") for p in reading.pieces[at + 1 : at + 3])
    ):
        # "Mixed looks, one with short hair".
        return
    if (
        at > 0
        and reading.pieces[at - 1].word.rpartition(" ")[2] in ("for", "in", "within")
        and reading.pieces[at + 1 : at + 2]
        and reading.pieces[at + 1].has("years")
    ):
        return
    if not told and not _is_word(piece) and counts_apart(reading, at):
        reading.limit = reading.limit or int(number)
        reading.claim(at, at + 1, "count")
        return
    if not told and (counts_people(reading, at) or _is_word(piece) or number < 4 or counts_beside(reading, at)):
        return
    age = int(number)
    sides: dict[str, dict[str, Any]] = {
        "most": {"min": None, "max": age},
        "least": {"min": age, "max": None},
        "around": {"min": max(_YOUNGEST, age - _AROUND), "max": age + _AROUND},
        "": {"min": age, "max": age},
    }
    if not told and not limit.side and not _stands_alone(reading, at):
        return
    _add(reading, sides[limit.side], limit.first, limit.last)


def _told_as_age(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 3]
    if following and following[0].has("years"):
        lasting = at > 0 and reading.pieces[at - 1].word == "for"
        return not lasting and not any(piece.word.startswith("exp") for piece in following[1:])
    if len(following) == 2 and following[0].word == "-" and following[1].has("years"):
        return True
    return any(piece.has("age_cue") for piece in reading.pieces[max(0, at - 3) : at])


def _stands_alone(reading: Reading, at: int) -> bool:
    """A bare number is an age beside a person's word, a sign or an end, not amid words that nobody knows."""
    following = reading.pieces[at + 1 : at + 2]
    if following and following[0].has("counted"):
        return False
    # "Woman 25 passes as Kashmiri": behind a person's word it needs none on its other side.
    before = reading.pieces[at - 1] if at and not reading.pieces[at].newline else None
    if before is not None and (before.has("gender") or before.text in ("M", "F")):
        return True
    return not following or following[0].owner != "" or bool(following[0].tags) or following[0].word in _LETTERS


_LETTERS = ("f", "m", "/", "-")


def _is_age(number: float) -> bool:
    return float(number).is_integer() and _YOUNGEST <= number < _OLDEST


def _is_in_years(reading: Reading, at: int, last: int) -> bool:
    """ "Five to seven years old" is an age; "two to three" alone is not."""
    if not _is_word(reading.pieces[at]):
        return True
    cues = reading.pieces[max(0, at - 2) : at] + reading.pieces[last : last + 1]
    return any(piece.has("years", "age_cue") for piece in cues)


def _is_word(piece: Piece) -> bool:
    return not piece.text[:1].isdigit() and (piece.number or 0) < 13


def _add(reading: Reading, value: dict[str, Any], first: int, last: int, origin: Origin = "typed") -> None:
    pieces = reading.pieces
    while (
        last < len(pieces)
        and not pieces[last].owner
        and not pieces[last].newline
        and (
            pieces[last].has("years", "beech")
            or pieces[last].word in ("ish", "age")
            or ((pieces[last].word == "+" and value["max"]) and not pieces[last].spaced)
        )
    ):
        last += 1
    while first > 0 and not pieces[first - 1].owner and pieces[first - 1].has("age_cue", "between"):
        first -= 1
    reading.add("playing_age", value, first, last, origin)


def _add_implied(reading: Reading) -> None:
    """ "Dadi", "middle-aged", "teenager": only where no age was told."""
    told = reading.has_found("playing_age")
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("role_age") or was_then(reading, at):
            continue
        low, high = piece.tags["role_age"]
        exact = "teen" in piece.word or piece.word in (
            "teens",
            "in their teens",
            "teen",
            "teenage",
            "teenager",
            "teenagers",
        )
        if not told:
            reading.add("playing_age", {"min": low, "max": high}, at, at + 1, "typed" if exact else "assumed")
            told = True
        if piece.has("role_gender", "gender", "part"):
            # The same word still tells the gender, and whom she plays.
            piece.owner = ""
        else:
            piece.owner = piece.owner or "playing_age"
