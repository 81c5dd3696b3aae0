"""Whether a message begins as a change of the search in force: "same but", "also", "male only"."""

from __future__ import annotations

from talents.query import TalentQuery
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


def is_of_those_now(reading: Reading) -> bool:
    """ "Mumbai girls only", "female host now", "sirf Delhi ke ladke": so short, it is of the search in force."""
    only = any(set(piece.word.split()) & {*_ONLY, *_NOW} for piece in reading.pieces)
    return only and len(reading.pieces) <= _FEW


def says_the_gender_again(reading: Reading, previous: TalentQuery) -> bool:
    """ "Men from Pune", of men in force: no more is said than where they are from."""
    told = {thing.value for thing in reading.found if thing.field == "gender"}
    held = [one.value for one in previous.clauses if one.field == "gender" and one.strength == "must"]
    return len(told) == 1 and held == [list(told)] and len(reading.pieces) <= _FEW and reading.limit is None


_FEW = 5
_NOW = ("now", "ab", "abhi", "instead", "then")


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
