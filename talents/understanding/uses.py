"""What else somebody does with a language: dubs in it, reads its script."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.joints import begins_anew, joined
from talents.understanding.reading import Found, Reading
from talents.vocabulary.languages import SCRIPTS

_REACH = 3
# "Urdu script padh sakta ho", "Hindi ki lipi".
_WRITTEN = ("script", "scripts", "lipi", "akshar", "dialogue", "dialogues", "lines")


def give_uses(reading: Reading, found: list[Found]) -> None:
    """Marks the languages beside "dub" and "read"; a dubbing skill is left where no language is."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("tongue_use"):
            continue
        meant = _after(reading, found, at) or _before(reading, found, at) or _of_script(reading, found, at)
        for thing in meant:
            thing.uses = tuple(dict.fromkeys((*thing.uses, str(piece.tags["tongue_use"]))))
        if meant:
            reading.claim(at, at + 1, "language")
            for near in reading.pieces[max(0, at - 2) : at + 3]:
                near.owner = near.owner or ("language" if near.word in _WRITTEN else "")
    if any("dubs" in thing.uses for thing in found):
        # "Dubbing artist … who dubs in Marathi": asked for once, in its language.
        for piece in reading.pieces:
            if not piece.owner and piece.tags.get("skill") == "dubbing":
                piece.owner = "language"


def _after(reading: Reading, found: list[Found], cue: int) -> list[Found]:
    following = [thing for thing in found if thing.first > cue]
    if not following or not _reaches(reading, cue + 1, following[0].first):
        return []
    return _list_from(reading, following, 1)


def _before(reading: Reading, found: list[Found], cue: int) -> list[Found]:
    leading = [thing for thing in found if thing.last <= cue]
    if not leading:
        return []
    last = leading[-1].last
    and_does = _is_said_of_it(reading, found, cue)
    if not (_reaches(reading, last, cue, and_does=and_does) or _is_set_apart(reading, last, cue)):
        return []
    both = any(piece.word in _ALL_OF_THEM for piece in reading.pieces[last : cue + 3])
    both = both or _is_in_them(reading, leading, cue)
    return _list_before(reading, leading) if both else [leading[-1]]


_ALL_OF_THEM = ("both", "dono", "donon", "all", "teeno", "teenon")


def _is_in_them(reading: Reading, leading: list[Found], cue: int) -> bool:
    """ "Marathi aur Gujarati mein dub kar sake": the "mein" is of the whole list."""
    between = reading.pieces[leading[-1].last : cue]
    listed = len(leading) > 1 and any(
        piece.word in ("aur", "&", "+") for piece in reading.pieces[leading[-2].last : leading[-1].first]
    )
    return listed and bool(between) and all(piece.word in ("mein", "me") for piece in between)


def _list_before(reading: Reading, leading: list[Found]) -> list[Found]:
    """ "Tamil + Telugu dubbing both"."""
    kept = leading[-1:]
    for one, other in pairwise(reversed(leading)):
        if joined(reading, other, one) not in ("and", "or", "comma"):
            break
        kept.append(other)
    return kept


def _is_set_apart(reading: Reading, last: int, cue: int) -> bool:
    """ "Tamil, native, dubs"."""
    between = reading.pieces[last:cue]
    return len(between) <= _REACH + 1 and all(
        piece.word in (",", "or better") or piece.has("language_level") or piece.owner == "language"
        for piece in between
    )


def _list_from(reading: Reading, things: list[Found], at: int) -> list[Found]:
    """The first thing, and those that the same list goes on with."""
    kept = things[:1]
    while (
        at < len(things)
        and joined(reading, things[at - 1], things[at]) in ("and", "or", "comma")
        and not begins_anew(reading, things[at - 1], things[at])
    ):
        kept.append(things[at])
        at += 1
    return kept


def _is_said_of_it(reading: Reading, found: list[Found], cue: int) -> bool:
    """ "Native Telugu & can read it": no other language is named behind it in the same breath."""
    for at in range(cue + 1, len(reading.pieces)):
        piece = reading.pieces[at]
        if piece.newline or piece.has("break"):
            return True
        if any(thing.first == at for thing in found):
            return False
    return True


def _reaches(reading: Reading, first: int, last: int, *, and_does: bool = False) -> bool:
    between = reading.pieces[first:last]
    # "Reads and speaks Urdu".
    speaks = any(piece.word.startswith(("speak", "write", "bol")) for piece in between[-1:])
    of_the_script = last < len(reading.pieces) and "script" in reading.pieces[last].word
    return len(between) <= _REACH and all(
        not piece.newline
        and (
            piece.owner == "language"
            or piece.has("stop", "and", "language_level", "skill_level", "platform")
            or piece.word in _WRITTEN
        )
        and not piece.has("break", "or")
        and (piece.word not in ("and", "and also", "aur", "&", "n") or of_the_script or and_does or speaks)
        for piece in between
    )


def _of_script(reading: Reading, found: list[Found], cue: int) -> list[Found]:
    """ "Reads Devanagari": of the languages asked for, the one that is written so."""
    for piece in reading.pieces[cue + 1 : cue + 1 + _REACH]:
        if piece.word in SCRIPTS:
            piece.owner = piece.owner or "language"
            fitting = [thing for thing in found if thing.value in SCRIPTS[piece.word]]
            return fitting[:1] or [_added(reading, found, cue, SCRIPTS[piece.word][0])]
    return []


def _added(reading: Reading, found: list[Found], at: int, code: str) -> Found:
    thing = reading.add("language", code, at, at + 1)
    found.append(thing)
    return thing
