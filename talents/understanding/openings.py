"""Whether a message begins as a change of the search in force: "same but", "also", "male only"."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.changes import CHANGED_TO, STRONG_OPENINGS, WEAK_OPENINGS

_STRONG, _WEAK = frozenset((*STRONG_OPENINGS, *CHANGED_TO)), frozenset(WEAK_OPENINGS)


def starts_as_change(reading: Reading) -> bool:
    opening = " ".join(piece.word for piece in reading.pieces[:2])
    return bool(reading.pieces) and (opening in _STRONG or reading.pieces[0].word in _STRONG)


def may_start_as_change(reading: Reading) -> bool:
    return bool(reading.pieces) and reading.pieces[0].word in _WEAK


def is_for_one_kind(reading: Reading) -> bool:
    """ "Male only. Clean-shaven too", "only women, and Pune bhi chalega": of the search in force."""
    opening = reading.pieces[:2]
    only = len(opening) == 2 and any(
        one.word in _ONLY and other.has("gender") for one, other in (opening, reversed(opening))
    )
    return only or any(piece.has("also_fine") for piece in reading.pieces)


def is_alone(reading: Reading, name: str) -> bool:
    """ "Sirf mard. Nashik bhi chalega": that the gender is the only one, and what may stand beside it is another."""
    beside = [
        piece.word
        for thing in reading.found
        if thing.field == name == "gender"
        for piece in reading.pieces[max(0, thing.first - 1) : thing.last + 1]
    ]
    return any(word in _ONLY for word in beside)


_ONLY = ("only", "sirf", "just", "alone", "hi", "bas")
