"""How long somebody has done a thing: "10 years of kathak", "8 saal se tabla"; nobody is that old."""

from __future__ import annotations

import re

from talents.understanding.reading import Reading
from talents.understanding.walking import past

_PRACTICE = "practice"
_ALPHABET = (
    ("years", "Y"),
    ("skill", "S"),
    ("skills", "S"),
    ("at_least_before", "L"),
)
# "10+ years of kathak", "5 years' boxing", "8 saal se tabla"; of a phrase "years of" the years are in the level.
_TIME = re.compile(r"L?n(?:.?Y)")


def set_years_of_practice_aside(reading: Reading) -> None:
    _set_beginnings_aside(reading)
    for match in reading.matches(_TIME, _ALPHABET):
        first, last = match.span()
        joins = last
        while joins < len(reading.pieces) and joins - last < _REACH and reading.pieces[joins].word in _JOINS:
            joins += 1
        following = reading.pieces[joins] if joins < len(reading.pieces) else None
        if _is_right_behind_a_skill(reading, first, last) or _is_behind_training(reading, first):
            make_a_level(reading, first, last)
            continue
        if _is_past_work(reading, first, last, joins):
            reading.claim(first, last, _PRACTICE)
            continue
        if following is None or following.newline or following.owner:
            continue
        tied = joins > last and following.has("skill", "skills")
        if tied or following.word in _DOING:
            make_a_level(reading, first, last)
    for at, piece in enumerate(reading.pieces):
        of_a_skill = piece.word == "years of" and _is_of_a_skill(reading, at + 1)
        if not piece.owner and (of_a_skill or piece.word in _EXPERIENCE):
            first = at - 1
            if first > 0 and reading.pieces[first].word == "+":
                first -= 1
            if first >= 0 and reading.pieces[first].number is not None and not reading.pieces[first].owner:
                reading.claim(first, at, _PRACTICE)


def _is_behind_training(reading: Reading, first: int) -> bool:
    """ "Kathak dancer, trained min 8 yrs": the training lasted so long."""
    at = first - 1
    while at >= 0 and reading.pieces[at].word in _AT_LEAST and not reading.pieces[at + 1].newline:
        at -= 1
    return at >= 0 and reading.pieces[at].word in _TRAINED and not reading.pieces[at + 1].newline


_AT_LEAST = ("min", "minimum", "for", "at", "least", "at least", "atleast", "over")
_TRAINED = ("trained", "training", "practising", "practicing", "training in", "learnt", "learned")


def _is_past_work(reading: Reading, first: int, last: int, joins: int) -> bool:
    """ "10 saal se theatre kar raha ho", "20 yrs stage experience", "theatre actor 10 years, man 45"."""
    ahead = [piece for piece in reading.pieces[joins : joins + _REACH] if not piece.newline]
    if ahead and ahead[0].has("credit") and (joins > last or any(piece.word in _WORKED for piece in ahead[1:])):
        return True
    before = reading.pieces[max(0, first - 2) : first]
    doer = len(before) == 2 and before[0].has("credit") and before[1].word in _ACTORS
    others = [piece for at, piece in enumerate(reading.pieces) if piece.number is not None and not first <= at < last]
    return doer and bool(others)


_WORKED = ("experience", "exp", "background", "work", "anubhav")
_ACTORS = ("actor", "actors", "actress", "artist", "artiste", "experience", "background", "exp")


def make_a_level(reading: Reading, first: int, last: int, level: str = "skilled") -> None:
    """How long, or whom for: the words from `first` up to `last` say how well, and no age or place."""
    last = past(reading, last, _DOING, on_line=True)
    for piece in reading.pieces[first:last]:
        if not piece.has("skill"):
            piece.number = None
            reading.retag(piece, {"stop": True, "practice": True})
    # "Has played for the Haryana kabaddi team": right before the skill.
    close = last < len(reading.pieces) and reading.pieces[last].has("skill") and not reading.pieces[last].newline
    at = last - 1 if close else first
    reading.retag(reading.pieces[at], {"skill_level": level, "practice": True})


def _is_right_behind_a_skill(reading: Reading, first: int, last: int) -> bool:
    """ "Kathak 5 years"; a "dancer 12 years" is that old."""
    if first == 0 or any("old" in piece.word for piece in reading.pieces[first : last + 1]):
        return False
    skill = reading.pieces[first - 1]
    number = next(piece.number for piece in reading.pieces[first:] if piece.number is not None)
    plain = skill.has("skill") and not skill.has("people", "part", "gender") and not skill.word.endswith(_WHO_DOES)
    return plain and number <= _MOST_YEARS and not any(piece.newline for piece in reading.pieces[first:last])


_MOST_YEARS = 15
_WHO_DOES = ("er", "ers", "ist", "ists", "man", "woman")
_EXPERIENCE = (
    *("years experience", "years exp", "year experience", "yrs experience", "yrs exp", "yrs of experience"),
    *("years of experience", "years of exp", "saal ka experience", "saal ka anubhav"),
)


def was_then(reading: Reading, at: int) -> bool:
    """ "Learnt Odissi as a child"; "as a child artist" is of the part."""
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    learnt = any(piece.has("skill", "skill_level") for piece in reading.pieces[max(0, at - 5) : at])
    return before == ["as", "a"] and learnt and (at + 1 == len(reading.pieces) or reading.breaks(at + 1))


def _set_beginnings_aside(reading: Reading) -> None:
    """ "Sings since the age of 5", "been dancing since age 6", "boxing since 2 years", "taekwondo for 6+ years"."""
    for at, piece in enumerate(reading.pieces):
        if piece.number is None or piece.owner:
            continue
        first = at - 1
        while first >= 0 and at - first <= _REACH and reading.pieces[first].word in _AGE_THEN:
            first -= 1
        behind = reading.pieces[at + 1 : at + 3]
        lasting = any(near.has("years") for near in behind)
        begun = first >= 0 and (
            reading.pieces[first].word == "since" or (reading.pieces[first].word == "for" and lasting)
        )
        before = reading.pieces[max(0, first - 3) : first]
        if not begun or not any(near.has("skill", "skills") for near in before):
            continue
        if any(near.has("ad_noun") for near in before[-1:]):
            # "No car ads since 2024".
            continue
        last = at + 1
        while last < len(reading.pieces) and reading.pieces[last].has("years", "at_least_after") and last - at <= 2:
            last += 1
        if lasting:
            make_a_level(reading, first, last)
        else:
            reading.claim(first, last, _PRACTICE)


_AGE_THEN = ("the", "age", "of", "age of", "the age of", "she was", "he was", "they were", "was", "she", "he")


def _is_of_a_skill(reading: Reading, at: int) -> bool:
    near = reading.pieces[at : at + _REACH]
    return any(piece.has("skill", "skills", "skill_level") or piece.word in _DOING for piece in near)


_REACH = 3
_JOINS = ("of", "'", "s", "in", "se", "ka", "ki", "with")
_DOING = ("training", "practice", "riyaz", "riyaaz", "taleem", "trained", "practise", "formal training", "standing")
