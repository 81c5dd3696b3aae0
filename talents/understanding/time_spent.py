"""What years were spent at: "5+ yrs in Hindi serials", "riding for 7 years", "exp min 3 years"; nobody is that old."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talents.understanding.lengths import Length, tells_another_age
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.spent import EXPERIENCE, OF, OF_WHAT_KIND, SIGNS, TRADES, TRAINED, WHO, WITH


@dataclass(frozen=True, slots=True)
class Spent:
    """The years, from piece `first` up to `last`, and what they were spent at; "" where nothing searches for it."""

    first: int
    last: int
    at: Literal["skill", "credit", ""] = ""


_FAR = 7
_MOST_BARE = 15
_MOST_UNKNOWN = 1
_WHO_DOES = ("er", "ers", "or", "ist", "ists", "man", "woman")
_SKILL = ("skill", "skills")


def spent(reading: Reading, length: Length) -> Spent | None:
    """None where the years can be an age, or those of a contract."""
    if _is_of_whom(reading, length):
        return None
    return (
        _told_behind(reading, length)
        or _told_before(reading, length)
        # "9 years as a stunt rider": at what, nothing tells; an age it is not.
        or (Spent(length.first, length.last) if _is_of_something(reading, length) else None)
    )


def _is_of_something(reading: Reading, length: Length) -> bool:
    near = reading.pieces[length.at + 1 : length.last + 1]
    joined = any(piece.word in _AT and not piece.newline for piece in near)
    return joined and length.years <= _MOST_SPENT and tells_another_age(reading, length)


_AT = ("of", "years of", "year of", "yrs of", "in", "as", "into", "doing", "under", "behind")
_MOST_SPENT = 40


def _is_of_whom(reading: Reading, length: Length) -> bool:
    """ "Boy 8 years", "15 years girl": right beside a person, where nothing else can be the age."""
    before, behind = reading.pieces[max(0, length.first - 1) : length.first], reading.pieces[length.last :][:1]
    first = reading.pieces[length.first]
    person = bool(before) and before[0].has("gender", "role_gender", "age_cue") and not first.newline
    person = person or (bool(behind) and behind[0].has("gender", "role_gender") and not behind[0].newline)
    return person and not length.lasting and not tells_another_age(reading, length, in_force=False)


def _told_behind(reading: Reading, length: Length) -> Spent | None:
    joined = any(piece.word in OF for piece in reading.pieces[length.at + 1 : length.last])
    told = trained = False
    unknown = 0
    for at in range(length.last, min(length.last + _FAR, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.newline or piece.has("break") or piece.word in WHO or piece.number is not None:
            break
        another = tells_another_age(reading, length)
        sure = joined or told or another
        if piece.has(*_SKILL) and not piece.owner:
            return Spent(length.first, at, "skill") if sure else None
        if piece.has("credit"):
            return Spent(length.first, at, "credit") if sure else None
        if piece.word in EXPERIENCE or piece.word in TRAINED or (joined and piece.word in TRADES):
            told, trained = True, trained or piece.word in TRAINED
        elif piece.word in OF:
            joined = True
        elif piece.word in WITH:
            if not tells_another_age(reading, length):
                break
        elif not (piece.has("stop", "article", "language") or piece.word in OF_WHAT_KIND):
            unknown += 1
            if unknown > _MOST_UNKNOWN or not sure:
                break
    if not told:
        return None
    last = _end_of_trade(reading, length.last)
    is_level = trained or _is_of_a_doer(reading, length)
    return Spent(length.first, last, "skill" if is_level else "")


def _end_of_trade(reading: Reading, at: int) -> int:
    """Behind the last word that says what it was, without what comes after it."""
    last = at
    while at < len(reading.pieces) and not reading.breaks(at):
        piece = reading.pieces[at]
        if piece.word in EXPERIENCE or piece.word in TRAINED or piece.word in TRADES:
            last = at + 1
        elif not (piece.word in OF or piece.word in OF_WHAT_KIND or piece.has("article", "the")):
            break
        at += 1
    return last


def _is_of_a_doer(reading: Reading, length: Length) -> bool:
    """ "Anchor with 5 years' experience", "boxer, 8 yrs exp": of what she is."""
    at = length.first - 1
    while at >= 0 and reading.pieces[at].word in (*WITH, ",", "(", "having", "has", "-"):
        at -= 1
    return at >= 0 and reading.pieces[at].has(*_SKILL) and reading.pieces[at].word.endswith(_WHO_DOES)


def _told_before(reading: Reading, length: Length) -> Spent | None:
    at = length.first - 1
    while at >= 0 and _is_between(reading, at):
        at -= 1
    known = length.lasting or (length.limited and tells_another_age(reading, length))
    if known and at > 0 and reading.pieces[at].word == "," and reading.pieces[at - 1].has(*_SKILL):
        # "Boxing, 4 saal se", "trained dancer, 5+ years".
        return Spent(length.first, length.last, "skill")
    if at < 0 or reading.pieces[at + 1].newline or reading.pieces[at].has("break"):
        return Spent(length.first, length.last) if length.lasting and not _is_of_a_person(reading, length) else None
    piece = reading.pieces[at]
    sure = length.lasting or tells_another_age(reading, length)
    if piece.owner not in ("", "past"):
        return None
    if piece.word in _PLAYS and length.lasting and _names_a_skill(reading, at):
        # "Flautist, plays since 15 years": no theatre.
        return Spent(at, length.last, "skill")
    if piece.word in EXPERIENCE or piece.word in TRAINED:
        skill = at > 0 and reading.pieces[at - 1].has(*_SKILL) and not reading.pieces[at].newline
        trained = piece.word in TRAINED
        return Spent(at if trained else length.first, length.last, "skill" if skill or trained else "")
    if piece.has(*_SKILL) and (sure or at < length.first - 1 or _is_bare(length, piece)):
        return Spent(length.first, length.last, "skill")
    if piece.has("credit") and (sure or at < length.first - 1):
        return Spent(length.first, length.last, "credit")
    if piece.word in _ACTORS and at and reading.pieces[at - 1].has("credit") and sure:
        # "Theatre actor 10 years, man 45".
        return Spent(length.first, length.last, "credit")
    if piece.word in TRADES and sure:
        return Spent(at, length.last)
    return _of_what_lasted(reading, length) if length.lasting else None


def _names_a_skill(reading: Reading, at: int) -> bool:
    before = [piece for piece in reading.pieces[max(0, at - 2) : at] if piece.word not in (",", "who", "and")]
    return bool(before) and before[-1].has(*_SKILL)


_PLAYS = ("plays", "play", "playing", "doing it", "does it", "at it")


def _is_between(reading: Reading, at: int) -> bool:
    """ "Experience - 5 yrs", "kathak mein 5 saal", "theatre (10 years)"."""
    piece = reading.pieces[at]
    return not reading.pieces[at + 1].newline and (piece.word in SIGNS or piece.word in OF or piece.word in _BEING)


_ACTORS = ("actor", "actors", "actress", "artist", "artists", "artiste", "performer", "person", "people", "veteran")
_BEING = ("is", "should be", "required", "must be", "honi chahiye", "hona chahiye", "chahiye", "needed")


def _is_bare(length: Length, piece: Piece) -> bool:
    """ "Kathak 5 years"; a "dancer 12 years" is that old."""
    plain = not piece.has("people", "part", "gender") and not piece.word.endswith(_WHO_DOES)
    return plain and length.years <= _MOST_BARE


def _of_what_lasted(reading: Reading, length: Length) -> Spent | None:
    """ "Has been dancing with a troupe for 10 years": what was done, in the same thought."""
    if _is_of_a_person(reading, length):
        return None
    for at in range(length.first - 1, max(-1, length.first - _FAR), -1):
        piece = reading.pieces[at]
        if piece.has("break") or piece.owner:
            break
        if piece.has(*_SKILL, "credit"):
            # "Rides a scooter daily for 5 yrs", "dance class since 2 yrs".
            plain = not any(near.has(*_TELLING) for near in reading.pieces[at + 1 : length.first])
            first = at + 1 if plain and piece.has(*_SKILL) else length.first
            return Spent(first, length.last, "skill" if piece.has(*_SKILL) else "credit")
        if piece.newline:
            break
    return Spent(length.first, length.last)


_TELLING = ("language", "place", "places", "accent", "skill_level", "language_level", "gender", "credit", "build")


def _is_of_a_person(reading: Reading, length: Length) -> bool:
    """ "Looking for 25 years woman", "for 2 years, worldwide": how old, or how long something runs."""
    following = reading.pieces[length.last : length.last + 1]
    return bool(following) and following[0].has("gender", "role_gender", "people", "product")


def set_bare_experience_aside(reading: Reading, owner: str) -> None:
    """ "Exp 5+", "experience: min 8": years that are not called so."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not 0 < piece.count <= _MOST_BARE or piece.ordinal:
            continue
        first = at - 1
        while first > 0 and not reading.pieces[first + 1].newline and _is_before_a_figure(reading.pieces[first]):
            first -= 1
        last = at + 1
        while last < len(reading.pieces) and reading.pieces[last].has("at_least_after"):
            last += 1
        following = reading.pieces[last : last + 1]
        ends = not following or reading.breaks(last) or following[0].word == ")"
        told = first >= 0 and reading.pieces[first].word in EXPERIENCE and not reading.pieces[first + 1].newline
        if told and ends and not reading.pieces[first].owner:
            reading.claim(first + 1, last, owner)


def _is_before_a_figure(piece: Piece) -> bool:
    return piece.word in SIGNS or piece.word in ("of", "is") or piece.has("at_least_before", "around")
