"""How long somebody has done a thing: "10 years of kathak", "8 saal se tabla"; nobody is that old."""

from __future__ import annotations

from talents.understanding.lengths import lengths
from talents.understanding.reading import Reading
from talents.understanding.time_spent import Spent, set_bare_experience_aside, spent

_PRACTICE = "practice"
_REACH = 3


def set_years_of_practice_aside(reading: Reading) -> None:
    _set_beginnings_aside(reading)
    for length in lengths(reading):
        told = spent(reading, length)
        if told is not None:
            _set_aside(reading, told)
    set_bare_experience_aside(reading, _PRACTICE)


def _set_aside(reading: Reading, told: Spent) -> None:
    if told.at == "skill":
        make_a_level(reading, told.first, told.last)
        return
    for piece in reading.pieces[told.first : told.last] if told.at == "credit" else ():
        # So that the work beside it is taken for past work.
        if not piece.has("language"):
            reading.retag(piece, {"stop": True, "credit_cue": True, "years_spent": True})
            piece.owner = piece.owner or _PRACTICE
    if told.at == "":
        reading.claim(told.first, told.last, _PRACTICE)


def make_a_level(reading: Reading, first: int, last: int, level: str = "skilled") -> None:
    """How long, or whom for: the words from `first` up to `last` say how well, and no age or place."""
    for piece in reading.pieces[first:last]:
        if not piece.has("skill"):
            piece.number = None
            reading.retag(piece, {"stop": True, "practice": True})
    # "Has played for the Haryana kabaddi team": right before the skill.
    last += last < len(reading.pieces) and reading.pieces[last].word in ("in", "at", "mein", "me")
    close = last < len(reading.pieces) and reading.pieces[last].has("skill") and not reading.pieces[last].newline
    at = last - 1 if close else first
    reading.retag(reading.pieces[at], {"skill_level": level, "practice": True})


def was_then(reading: Reading, at: int) -> bool:
    """ "Learnt Odissi as a child"; "as a child artist" is of the part."""
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    learnt = any(piece.has("skill", "skill_level") for piece in reading.pieces[max(0, at - 5) : at])
    return before == ["as", "a"] and learnt and (at + 1 == len(reading.pieces) or reading.breaks(at + 1))


def _set_beginnings_aside(reading: Reading) -> None:
    """ "Sings since the age of 5", "(dancer since age 4)", "been dancing since she was 6"."""
    for at, piece in enumerate(reading.pieces):
        if piece.has("decade") and not piece.owner and _is_of_the_calendar(reading, at):
            reading.retag(reading.pieces[at - 1], {"stop": True, "credit_cue": True, "years_spent": True})
            reading.claim(at - 1, at + 1, _PRACTICE)
        if piece.owner or not 0 < (piece.number or 0) < _GROWN:
            continue
        first = at - 1
        while first >= 0 and at - first <= _REACH and reading.pieces[first].word in _AGE_THEN:
            first -= 1
        then = first < at - 1 or not any(near.has("years") for near in reading.pieces[at + 1 : at + 3])
        if first < 0 or reading.pieces[first].word != "since" or not then:
            continue
        before = reading.pieces[max(0, first - _REACH) : first]
        if not any(near.has("skill", "skills", "credit") for near in before):
            continue
        last = at + 1
        while last < len(reading.pieces) and reading.pieces[last].has("years") and last - at <= 2:
            last += 1
        reading.claim(first, last, _PRACTICE)


def _is_of_the_calendar(reading: Reading, at: int) -> bool:
    """ "On the stage since the eighties"."""
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    return before[-1:] == ["since"] or before in (["since", "the"], ["since", "late"], ["since", "early"])


_GROWN = 18
_AGE_THEN = ("the", "age", "of", "age of", "the age of", "she was", "he was", "they were", "was", "she", "he")
