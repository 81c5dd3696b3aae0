"""Words ahead of a list of which one is enough: "any of", "at least one of these:"."""

from __future__ import annotations

import re

from talents.understanding.reading import Found, Reading

_CUE = re.compile(
    r"(?:\b(?:any|any one|any two|any three|two|three|anyone|one|either|koi ek|koi bhi|koi bhi ek|ek)"
    r"(?: of (?:the |these |the following |them )?| ?(?= ?:))"
    r"|\bin mein se(?: koi)?(?: bhi)?(?: ek)? )"
    r"(?:skills |forms |styles |languages |instruments |sports |dances )?(?:: |- )?$"
)
_REACH = 8


def opens_a_choice(reading: Reading, first: Found) -> bool:
    """Whether such words stand right before the list's first thing, or before what was named in it ahead of that."""
    words: list[str] = []
    for at in range(first.first - 1, max(-1, first.first - 1 - _REACH), -1):
        piece = reading.pieces[at]
        if reading.pieces[at + 1].newline or piece.word in (".", ";"):
            break
        words.insert(0, piece.word)
        if _CUE.search(" ".join(words) + " "):
            return True
        if (
            piece.word == ","
            or piece.has("skill", "language", "skill_level", "language_level")
            or piece.owner == "text"
        ):
            words = []
    return False


def is_either_way(reading: Reading, last: Found) -> bool:
    """ "Rides horses & bikes, either will do"."""
    beside = [piece.word for piece in reading.pieces[last.last : last.last + 3]]
    beside = beside[1:] if beside[:1] in ([","], ["-"], ["("]) else beside
    return beside[:1] == ["either"] and beside[1:] in (
        [],
        *([end] for end in _ENDS),
    )


_ENDS = ("works", "will", "will do", "is", "ok", "fine", "one", "way", ".", ",", ")", "chalega", "chalegi", "would")


def is_both(reading: Reading, last: Found) -> bool:
    """ "Hin/Eng both fluent": the stroke only lists; of "both fine" either will do."""
    near = reading.pieces[last.last : last.last + 4]
    told = next((at for at, one in enumerate(near[:3]) if one.word in ("both", "dono", "all")), None)
    works = told is not None and any(one.word in ("work", "works") for one in near[told + 1 : told + 2])
    chosen = near[-1:] != [] and (near[-1].has("permitted_after") or near[-1].word in _WHICHEVER)
    # "Dono mein se ek" is one of the two.
    of_them = told is not None and any(one.word in ("se", "mein se", "me se") for one in near[told + 1 : told + 3])
    return told is not None and not of_them and not works and not chosen


# "Gujarati ya Marwari dono me se koi bhi".
_WHICHEVER = ("koi bhi", "koi", "koi ek", "koi bhi ek", "any", "any one", "either")
