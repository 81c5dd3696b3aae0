"""Whom: "woman", "ladka", "M/F", "28F", and parts that only one gender plays ("mother", "dadi")."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_LETTERS = {"f": "woman", "m": "man"}
_BESIDE = ("x", "+", "/", "-", ",", "(", ")", ":", ".", "&", "or", "and", ";")
_PRONOUNS = {
    "hero": "man",
    "heroes": "man",
    "she": "woman",
    "her": "woman",
    "hers": "woman",
    "he": "man",
    "his": "man",
    "him": "man",
}
# In Hindi the verb tells who is spoken of; the forms that agree with a thing instead ("aati", "honi") are left out.
_FEMININE = frozenset(
    phrases(
        """
        leti, bolti, karti, gaati, gati, naachti, nachti, chuki, jaanti, chalati, sakti, dikhti, rehti, khelti,
        bajati, bolnewali, tairti
        """
    )
)


def find_genders(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner in ("skill", "text") and piece.has("role_gender"):
            reading.add("gender", piece.tags["role_gender"], at, at + 1)
        if piece.owner:
            continue
        if piece.has("gender", "role_gender") and (_is_relation_of(reading, at) or _is_whose(reading, at)):
            reading.claim(at, at + 1, "context")
            continue
        if piece.has("pair"):
            reading.add("gender", ("woman", "man"), at, at + 1)
        elif piece.has("gender", "role_gender"):
            reading.add("gender", piece.tags.get("gender") or piece.tags["role_gender"], at, at + 1)
        elif piece.word in _LETTERS and _is_notation(reading, at):
            reading.add("gender", _LETTERS[piece.word], at, at + 1)


def _is_relation_of(reading: Reading, at: int) -> bool:
    """ "Bride's father", "dulhan ki maa": the second one is cast."""
    following = reading.pieces[at + 1 : at + 4]
    if not following or following[0].word not in ("'", "'s", "ki", "ka", "ke") or following[0].newline:
        return False
    return any(piece.has("role_gender", "kin") for piece in following[1:] if not piece.newline)


def _is_whose(reading: Reading, at: int) -> bool:
    """ "Mother of the bride", "friend of the heroine": the first one is cast."""
    here = at - 1
    while here > 0 and reading.pieces[here].word in ("the", "a", "our", "his", "her", "young", "two", "three"):
        here -= 1
    return here > 0 and reading.pieces[here].word == "of" and reading.pieces[here - 1].has("role_gender", "kin")


def _is_notation(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    before = reading.pieces[at - 1] if at and not piece.newline else None
    after = reading.pieces[at + 1] if at + 1 < len(reading.pieces) else None
    after = None if after is not None and after.newline else after
    if before is not None and before.word == "'":
        return False
    if before is not None and not piece.spaced and (before.number is not None or before.has("decade")):
        return True
    beside = [near for near in (before, after) if near is not None]
    numbers = any(near.number is not None or near.owner == "playing_age" for near in beside)
    alone = all(near.word in _BESIDE or near.number is not None or near.owner or near.newline for near in beside)
    if piece.text.isupper() and (after is None or after.word in _BESIDE or after.owner) and _is_talk(before):
        return True
    set_apart = all(near.has("break") or near.word in ("/", "|") for near in beside)
    return (piece.text.isupper() and (numbers or alone)) or (alone and (numbers or set_apart or len(beside) < 2))


def _is_talk(piece: Piece | None) -> bool:
    """ "Need M, 25-35": before the letter stands a word of the request, not of a name."""
    return piece is not None and (piece.has("stop", "count_cue") or piece.number is not None) and piece.word != "s"


def assume_gender(reading: Reading) -> None:
    """From "she", "bol leti ho", "Delhi wali": a guess, and only where nothing told it."""
    if reading.has_found("gender") or not reading.found:
        return
    for at, piece in enumerate(reading.pieces):
        if piece.word in _PRONOUNS:
            reading.add("gender", _PRONOUNS[piece.word], at, at + 1, "assumed")
            return
        feminine_place = piece.word in ("wali", "waali") and at > 0 and reading.pieces[at - 1].owner == "place"
        if piece.word in _FEMININE or feminine_place or any(word in _FEMININE for word in piece.word.split()):
            reading.add("gender", "woman", at, at + 1, "assumed")
            return
