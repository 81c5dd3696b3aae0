"""Level words beside a language, an accent or a skill: "fluent Marathi", "Hindi (native)", "trained in Kathak"."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.joints import PASSED, begins_anew, is_said_anew, joined
from talents.understanding.lone_levels import give_lone_level
from talents.understanding.reading import Found, Reading
from talents.understanding.walking import past

_REACH = 4
_OPENING = ("(", ":")


def give_levels(reading: Reading, found: list[Found], tag: str) -> None:
    """Sets the level of each thing, in the order of the text, from the words beside it; shares it along lists."""
    shared: set[int] = set()
    follow = _levels_follow(reading, found, tag)
    for index, thing in enumerate(found):
        following = found[index + 1].first if index + 1 < len(found) else len(reading.pieces) + _REACH
        before = None if index and follow else _before(reading, thing, tag)
        if before is not None:
            thing.level = reading.pieces[before].tags[tag]
            reading.claim(before, before + 1, thing.field)
            shared.add(index)
            continue
        after = _after(reading, thing, tag, following, following_all=follow)
        if after is not None:
            thing.level = reading.pieces[after].tags[tag]
            reading.claim(after, after + 1, thing.field)
            _share_back(reading, found, index)
    _share_on(reading, found, shared)
    _give_to_all(reading, found, tag)
    _give_in_both(reading, found, tag)
    give_lone_level(reading, found, tag)


def _give_to_all(reading: Reading, found: list[Found], tag: str) -> None:
    """ "English + Hindi, both fluent", "riding and fencing, all at a good level": the level of the whole list."""
    for index, thing in enumerate(found):
        at = thing.last
        while at < len(reading.pieces) and reading.pieces[at].word in (",", "-", "(", ":") and at - thing.last < 2:
            at += 1
        if at >= len(reading.pieces) or reading.pieces[at].newline or reading.pieces[at].word not in _ALL_OF_THEM:
            continue
        level = _level_within_reach(reading, at + 1, tag)
        if level is None:
            continue
        reading.claim(at, level + 1, thing.field)
        thing.level = reading.pieces[level].tags[tag]
        _share_back(reading, found, index, across=True)


def _give_in_both(reading: Reading, found: list[Found], tag: str) -> None:
    """ "English and Hindi versions, so he has to be fluent in both": said later in the same sentence."""
    for at, piece in enumerate(reading.pieces[:-2]):
        words = " ".join(near.word for near in reading.pieces[at : at + 3]).split()
        in_all = any(one == "in" and other in _ALL_OF_THEM for one, other in pairwise(words))
        if tag not in piece.tags or piece.owner or not in_all:
            continue
        first = at
        while first > 0 and not reading.pieces[first].newline and reading.pieces[first - 1].word not in (".", ";"):
            first -= 1
        told = [thing for thing in found if first <= thing.first < at and thing.level is None]
        if len(told) > 1:
            reading.claim(at, at + 1, told[0].field)
        for thing in told if len(told) > 1 else ():
            thing.level = piece.tags[tag]


def _level_within_reach(reading: Reading, at: int, tag: str) -> int | None:
    for here in range(at, min(at + _REACH + 1, len(reading.pieces))):
        piece = reading.pieces[here]
        if piece.newline or piece.has("break"):
            return None
        if tag in piece.tags:
            return here
        if not piece.has("stop", "article") and piece.number is None and piece.word not in _ALL_OF_THEM:
            return None
    return None


_ALL_OF_THEM = ("both", "all", "dono", "donon", "teeno", "teenon", "each", "sab", "sabhi", "all of them")


def _before(reading: Reading, thing: Found, tag: str) -> int | None:
    for at in range(thing.first - 1, max(-1, thing.first - 1 - _REACH), -1):
        piece = reading.pieces[at]
        if piece.word == ":" and at == thing.first - 1 and at and tag in reading.pieces[at - 1].tags:
            # "At a professional level: guitar".
            continue
        if piece.owner or piece.has("break") or reading.pieces[at + 1].newline:
            return None
        if tag in piece.tags and not _is_of_another(reading, at, tag):
            return at
        if piece.number is not None or piece.has("at_least_before"):
            # "Fluent in at least two of Tamil, Telugu and Kannada".
            continue
        if piece.word in _OR_BETTER[:4] or _is_or_above(reading, at) or _is_or_above(reading, at - 1):
            # "Intermediate or above in swimming".
            continue
        if not piece.has(*PASSED) or piece.has("or") or piece.word in ("and", "aur", "&", "who", "with", "jo"):
            return None
    return None


def _is_or_above(reading: Reading, at: int) -> bool:
    following = [piece.word for piece in reading.pieces[at + 1 : at + 2]]
    return at >= 0 and reading.pieces[at].has("or") and following in _ABOVE


def _is_of_another(reading: Reading, at: int, tag: str) -> bool:
    """ "Some" and "well" say a level only beside the thing itself, and "a bit" only behind it; that of a "garba expert"
    is none of her Gujarati."""
    if tag != "skill_level" and at and reading.pieces[at].word in _DOERS and reading.pieces[at - 1].has("skill"):
        return True
    return reading.pieces[at].word == "a bit" or (
        reading.pieces[at].word in ("some", "well")
        and at + 2 < len(reading.pieces)
        and reading.pieces[at + 1].has("people", "gender")
    )


_DOERS = ("expert", "experts", "pro", "pros", "professional", "master", "champion", "trained")


def _levels_follow(reading: Reading, found: list[Found], tag: str) -> bool:
    """ "Eng fluent Kannada basic": each level stands behind its own, as the last one shows."""
    if len(found) < 2:
        return False
    between = [
        [piece for piece in reading.pieces[one.last : other.first] if not piece.owner] for one, other in pairwise(found)
    ]
    behind = reading.pieces[found[-1].last : found[-1].last + 1]
    leads = found[0].first > 0 and tag in reading.pieces[found[0].first - 1].tags
    return (
        not leads
        and bool(behind)
        and tag in behind[0].tags
        and not behind[0].newline
        and all(len(pieces) == 1 and tag in pieces[0].tags for pieces in between)
    )


def _after(reading: Reading, thing: Found, tag: str, following: int, *, following_all: bool = False) -> int | None:
    for at in range(thing.last, min(thing.last + _REACH, len(reading.pieces))):
        piece = reading.pieces[at]
        if piece.owner == "practice" and not piece.newline:
            # "Kathak 5 saal seekha".
            continue
        if piece.owner or piece.newline:
            return None
        if piece.word == "," and at == thing.last:
            told = at + 2 if reading.pieces[at + 1 : at + 2] and reading.pieces[at + 1].word in _ALSO else at + 1
            if _is_set_apart(reading, told, tag):
                return told
        if piece.has("break") and piece.word not in _OPENING:
            return None
        if tag in piece.tags and not (piece.word == "well" and reading.pieces[at - 1].word == "as"):
            if following_all:
                return at
            # "Hindi fluent Marathi": before the next thing of its kind, the word belongs to that one.
            close = reading.pieces[at + 1 : at + 2]
            apart = reading.pieces[at - 1].word in (":", "=") or (bool(close) and close[0].newline)
            if (following == at + 1 and not apart) or (close and close[0].word in ("in", "at") and following == at + 2):
                return None
            return at
        if not piece.has(*PASSED) and piece.word not in ("(", ":", "-", "=", "/"):
            return None
        if piece.has("or") or piece.word in ("and", "aur", "&"):
            return None
    return None


_OR_BETTER = (
    "or better",
    "or above",
    "or higher",
    "or more",
    "and above",
    "+",
    "minimum",
    "min",
    "at least",
    "onwards",
)
_ABOVE = (["better"], ["above"], ["higher"], ["up"], ["upwards"])
_ALSO = ("also", "bhi", "again")
_OF_THE_KIND = ("wala", "wali", "wale", "waala", "waali", "waale", "wala hi", "wali hi", "wale hi")


def _ends_at(reading: Reading, at: int) -> bool:
    at = past(reading, at, _INSISTED)
    return at >= len(reading.pieces) or reading.breaks(at)


_INSISTED = ("hi", "chahiye", "ho", "hona", "only", "please")


def _is_set_apart(reading: Reading, at: int, tag: str) -> bool:
    """ "Marathi, fluent, Mumbai": the level stands between commas of its own."""
    pieces = reading.pieces
    if at >= len(pieces) or tag not in pieces[at].tags or pieces[at].newline or pieces[at].owner:
        return False
    while at + 1 < len(pieces) and pieces[at + 1].has("practice") and not pieces[at + 1].newline:
        # "Kathak, 10 years training".
        at += 1
    return (
        at + 1 == len(pieces)
        or pieces[at + 1].newline
        or pieces[at + 1].has("break")
        or pieces[at + 1].word in _OR_BETTER
        or (pieces[at + 1].has("or") and [piece.word for piece in pieces[at + 2 : at + 3]] in _ABOVE)
        or pieces[at + 1].has("permitted_after")
        or (pieces[at + 1].word in _OF_THE_KIND and _ends_at(reading, at + 2))
    )


def _share_back(reading: Reading, found: list[Found], index: int, *, across: bool = False) -> None:
    """ "Hindi and English both fluent"."""
    at = index - 1
    joints: tuple[str, ...] = ("and", "or")
    if across or any(
        piece.word in ("both", "dono", "all") for piece in reading.pieces[found[index].last : found[index].last + 4]
    ):
        joints = ("and", "or", "comma", "")
    while at >= 0 and found[at].level is None:
        how = joined(reading, found[at], found[at + 1])
        if how not in joints or (not across and begins_anew(reading, found[at], found[at + 1])):
            break
        # "Kathak, Odissi or Kuchipudi, skilled": the last joint tells what the commas mean.
        joints = ("or", "comma") if how in ("or", "comma") else joints
        found[at].level = found[index].level
        at -= 1


def _share_on(reading: Reading, found: list[Found], sources: set[int]) -> None:
    """ "Fluent Marathi and Hindi". A mother tongue is not shared across a comma."""
    for index in sorted(sources):
        at = index + 1
        while at < len(found) and found[at].level is None:
            how = (
                "apart"
                if is_said_anew(reading, found[at - 1], found[at])
                else joined(reading, found[at - 1], found[at])
            )
            if how not in ("and", "or") and not (how == "comma" and found[index].level != "native"):
                break
            found[at].level = found[index].level
            at += 1


def levels_shut_out(reading: Reading) -> frozenset[object]:
    """ "No trained singers": the codes that are ruled out at a level told between them and the "no"."""
    return frozenset(
        thing.value
        for thing in reading.found
        if thing.field in _TAGS and thing.strength == "must_not" and _is_between_no_and(reading, thing)
    )


_TAGS = {"language": "language_level", "accent": "accent_level", "skill": "skill_level"}


def _is_between_no_and(reading: Reading, thing: Found) -> bool:
    near = reading.pieces[max(0, thing.first - 2) : thing.first]
    return len(near) == 2 and near[0].has("not_before") and near[1].has(_TAGS[thing.field])
