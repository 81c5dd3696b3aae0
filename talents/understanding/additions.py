"""Whether a follow-up adds to what was asked for, stretches it, or stands in its place."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.reading import Reading
from talents.vocabulary.changes import ALSO, LONGER

_OR = frozenset(("or", "ya"))
_ALSO = frozenset(ALSO) - _OR
_FEW = 5
# "One more day, the 10th".
_MORE = ("more", "extra", "another", "additional", "aur", "ek aur", "one more")


def opens_with_no(reading: Reading) -> bool:
    """ "Nope, Haryanvi", "sorry, I meant Hindi": in the place of what was asked for, and not beside it."""
    pieces = reading.pieces
    if pieces[0].word in ("no", "nope", "nah", "nahi", "wrong", "galat") and len(pieces) > 1 and pieces[1].has("break"):
        return True
    return pieces[0].word not in ("actually", "sorry", "wait") and pieces[0].has("correction")


def adds(reading: Reading) -> bool:
    """ "Pune too", "open it up to Pune", "and Pune?": beside what was asked for."""
    pieces = reading.pieces
    # "Or Thane" goes on from what is in force; "Mumbai or Thane" says both of them anew.
    opens = any(piece.word in _OR for piece in pieces[:2]) and not pieces[0].owner
    said = opens or any(word in _ALSO for piece in pieces for word in _words_of(piece.word))
    said = said or any(one.word == "as" and two.word == "well" for one, two in pairwise(pieces))
    said = said or any(one.word in _MORE and two.has("day_word") for one, two in pairwise(pieces))
    asked = "?" in reading.text or pieces[0].word == "+"
    joined = pieces[0].has("joined") and asked and len(pieces) <= _FEW
    return said or joined or any(piece.has("widening") for piece in pieces)


def are_both_fine(reading: Reading) -> bool:
    """ "Delhi or Pune both ok"."""
    return any(one.word in ("both", "either") and two.has("permitted_after") for one, two in pairwise(reading.pieces))


def _words_of(phrase: str) -> tuple[str, ...]:
    """ "Koi bhi 4 din" adds nothing to what is in force."""
    return (phrase,) if phrase.startswith(("koi ", "kuch ", "kisi ")) else (phrase, *phrase.split())


def fields_that_are_fine(reading: Reading) -> frozenset[str]:
    """ "Pune also fine, and she must sing": of what is told in one breath with it, that it will do as well."""
    told = {thing.field for thing in reading.found}
    if are_both_fine(reading):
        return frozenset(told)
    fine: set[str] = set()
    for at, piece in enumerate(reading.pieces):
        following = reading.pieces[at + 1 : at + 2]
        if not piece.has("also_fine") or (following and following[0].word in ("with", "to", "if")):
            continue
        first, last = at, at + 1
        while first > 0 and not reading.breaks(first - 1):
            first -= 1
        while last < len(reading.pieces) and not reading.breaks(last):
            last += 1
        near = {thing.field for thing in reading.found if first <= thing.first < last}
        fine |= near or told
    return frozenset(fine)


def extends(reading: Reading) -> bool:
    return any(piece.word.startswith(LONGER) for piece in reading.pieces)


def speaks_of_another_part(reading: Reading) -> bool:
    """ "Also for the brother role, 20-25", "and for the husband": somebody else is sought, by the same wishes."""
    return any(
        one.word.split()[-1] == "for" and two.word in _WHOSE and three.has("role_gender", "kin")
        for one, two, three in zip(reading.pieces, reading.pieces[1:], reading.pieces[2:], strict=False)
    )


_WHOSE = ("the", "a", "her", "his", "their", "my", "our", "an")
