"""Years that tell how long something is used or signed for, and numbers that are sizes of clothes: no ages."""

from __future__ import annotations

import re

from talents.understanding.reading import Reading


def is_a_term(reading: Reading, at: int) -> bool:
    """ "Buyout 1 yr digital": how long something is used or signed for."""
    if any("old" in piece.word.split() for piece in reading.pieces[at + 1 : at + 3]):
        return False
    following = reading.pieces[at + 1 : at + 3]
    if len(following) == 2 and following[0].word in _YEARS_OF and following[1].word != "age":
        # "10 years of TV behind them".
        return True
    behind = at > 1 and reading.pieces[at - 1].word in ("(", "-")
    if behind and (reading.pieces[at - 2].has(*_OF_ADS) or reading.pieces[at - 2].word in ("clear", "clean")):
        # "Insurance clean (2 yrs)", "no bank ads - 2 years".
        return _is_in_time(reading, at)
    if at and reading.pieces[at - 1].has("product") and (reading.pieces[at].number or 0) <= _FEW_YEARS:
        # "No skincare 1yr".
        return _is_in_time(reading, at)
    line = at
    while line > 0 and not reading.pieces[line].newline:
        line -= 1
    if _OPEN_TERM.match(reading.pieces[line].word) and _is_in_time(reading, at):
        return True
    near = reading.pieces[_line_start(reading, at) : at] + reading.pieces[at + 1 : at + 4]
    return any(piece.word in _TERMS for piece in near)


_FEW_YEARS = 5
_OF_ADS = ("product", "conflict_noun", "ad_noun", "ruled_out")
_YEARS_OF = ("years of", "year of", "yrs of")


def is_a_size(reading: Reading, at: int) -> bool:
    """ "Size 8", "waist 30", "36 chest": of clothes and shoes; "any size 30+" is an age."""
    if at > 1 and reading.pieces[at - 2].word in ("any", "all", "every"):
        return False
    beside = [*reading.pieces[max(0, at - 1) : at], *reading.pieces[at + 1 : at + 2]]
    if at and reading.pieces[at - 1].word in _SEASONS and not reading.pieces[at].spaced:
        # "The SS27 campaign".
        return True
    return _is_a_weight(reading, at) or any(piece.word in _MEASURES and not piece.newline for piece in beside)


def _is_a_weight(reading: Reading, at: int) -> bool:
    """ "Weight under 60", "weight: 50-60"."""
    for here in range(at - 1, max(-1, at - 5), -1):
        piece = reading.pieces[here]
        if reading.pieces[here + 1].newline:
            return False
        if piece.word in _WEIGHTS:
            return True
        limits = piece.has("at_most_before", "at_least_before", "between", "around", "to") or piece.word in (":", "is")
        if not limits and piece.number is None:
            return False
    return False


_SEASONS = ("ss", "aw", "fw", "pf", "cy", "fy")
_WEIGHTS = ("weight", "wt", "wt.", "weighs", "weighing", "wazan", "vajan")
_MEASURES = (
    "suit",
    "jacket",
    "blazer",
    "trouser",
    "trousers",
    "inside leg",
    "bra",
    "cup",
    "size",
    "sizes",
    "chest",
    "waist",
    "hips",
    "bust",
    "collar",
    "inseam",
    "shoe size",
    "dress size",
    "shoes",
    "uk size",
    "shoe",
    "class",
    "std",
    "standard",
)


def _line_start(reading: Reading, at: int) -> int:
    """Up to four words back, in the same line and between the same commas."""
    first = at
    while first > 0 and at - first < 4 and not reading.pieces[first].newline and not reading.breaks(first - 1):
        first -= 1
    return first


def _is_in_time(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has("years", "month_word", "counted", "day_word")


# "Usage: print, in-store, 1 year": a line that tells how long something runs.
_OPEN_TERM = re.compile(
    r"(?:usages?|exclusiv(?:e|ity)|terms?|duration|buyouts?|contract|lock(?:[- ]?in)?|licen[cs](?:e|ing)|validity|"
    r"media)$"
)
_TERMS = ("buyout", "usage", "contract", "bond", "course", "term", "perpetuity", "digital", "lock-in", "diploma")


def is_of_a_count(reading: Reading, at: int) -> bool:
    """ "Family of 4", "S2 E4": how many there are, or which one."""
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    counted = len(before) == 2 and before[1] == "of" and before[0] in _GROUPS
    return counted or (before[-1:] != [] and before[-1] in _SERIES and not reading.pieces[at].spaced)


_GROUPS = ("family", "families", "group", "team", "gang", "bunch", "crowd", "set", "band", "trio", "total")
_SERIES = ("s", "e", "ep", "sc")


def is_a_real_age(reading: Reading, at: int) -> bool:
    """ "Actual age 35"; of "Sikh man 50+" only the religion was declined."""
    before = reading.pieces[max(0, at - 2) : at]
    return any(piece.owner == "declined" and piece.tags["protected"][0] == "real_age" for piece in before)
