"""Two noes that make a must: "no one without a passport", "nobody who can't swim", "Hindi ke bina nahi chalega"."""

from __future__ import annotations

from talents.understanding.reading import Found, Piece, Reading
from talents.vocabulary.phrases import phrases

_REACH = 5


def is_twice_denied(reading: Reading, thing: Found) -> bool:
    """Whether those who lack it are ruled out. Of a gender: "no actress without Marathi" is for an actress."""
    if thing.field == "gender":
        return _lacks(reading, thing.last)
    if thing.field == "place" and _is_not_outside(reading, thing):
        return True
    lack = _lack_before(reading, thing)
    if lack is not None and _is_denied(reading, lack):
        return True
    return (lack is not None or _is_lacked(reading, thing)) and _ends_ruled_out(reading, thing)


def _is_not_outside(reading: Reading, thing: Found) -> bool:
    """ "Nobody from outside Mumbai", "Mumbai ke bahar ke nahi", "outside Delhi not ok": those who live there."""
    before, behind = reading.pieces[: thing.first], reading.pieces[thing.last :]
    denied = any(piece.has("not_after", "ruled_out") for piece in _same_breath(reading, thing.last, _REACH)[1:])
    if behind and behind[0].word in _BEYOND_BEHIND and not behind[0].newline:
        return denied
    if not before or before[-1].word not in _BEYOND or reading.pieces[thing.first].newline:
        return False
    at = thing.first - 2
    while at >= 0 and reading.pieces[at].has("stop", "people") and not reading.pieces[at].has("not_before"):
        at -= 1
    forbidden = at >= 0 and reading.pieces[at].has("not_before") and not reading.breaks(at + 1)
    return forbidden or any(
        piece.has("not_after", "ruled_out") for piece in _same_breath(reading, thing.last - 1, _FEW)[1:]
    )


def _same_breath(reading: Reading, first: int, most: int) -> list[Piece]:
    last = first + 1
    while last < min(len(reading.pieces), first + most) and not reading.breaks(last):
        last += 1
    return reading.pieces[first:last]


_FEW = 3
_BEYOND = ("outside", "outside of", "beyond")
_BEYOND_BEHIND = ("ke bahar", "se bahar", "ke bahar se")


def is_a_denied_lack(reading: Reading, at: int) -> bool:
    """ "Nobody without a licence": the "without" at this piece lifts no limit."""
    return _means_lack(reading.pieces[at]) and _is_denied(reading, at)


def _means_lack(piece: Piece) -> bool:
    return not piece.owner and piece.word.replace(" ' ", "'") in _LACKS


def _lacks(reading: Reading, at: int) -> bool:
    near = reading.pieces[at : at + 2]
    who = bool(near) and near[0].word in ("who", "jo")
    return any(_means_lack(piece) and not piece.newline for piece in near[1 if who else 0 :][:1])


def _lack_before(reading: Reading, thing: Found) -> int | None:
    """Where "without" or "can't" stands, with nothing but small words up to the thing."""
    for at in range(thing.first - 1, max(-1, thing.first - 1 - _REACH), -1):
        piece = reading.pieces[at]
        if reading.breaks(at + 1):
            return None
        if _means_lack(piece):
            return at
        if piece.owner not in ("", "context", thing.field) or piece.has("or", "and", "not_before", "not_after"):
            return None
    return None


def _is_denied(reading: Reading, lack: int) -> bool:
    """Whether a "nobody" or "won't work" stands before the lack, with no more than whom it is said of between."""
    for at in range(lack - 1, max(-1, lack - 1 - _REACH), -1):
        piece = reading.pieces[at]
        if reading.breaks(at + 1) or piece.word in _ON_CONDITION:
            return False
        if at == lack - 1 and piece.word == "no" and reading.pieces[lack].word == "not":
            # "Hmm no, not bald".
            return False
        if piece.has("not_before", "not_after", "in_vain"):
            return not piece.has("unasked_before", "unasked_after")
        if not piece.has("stop", "people", "gender", "role_gender") and piece.word not in _WHOM:
            return False
    return False


def _is_lacked(reading: Reading, thing: Found) -> bool:
    behind = reading.pieces[thing.last : thing.last + 1]
    return any(_opens(piece) in _LACKED and not piece.newline and not piece.has("ruled_out") for piece in behind)


def _opens(piece: Piece) -> str:
    """ "Nahi aati" as much as "nahi"; "ke bina" whole."""
    return piece.word if piece.word in _LACKED else piece.word.partition(" ")[0]


def _ends_ruled_out(reading: Reading, thing: Found) -> bool:
    """ "… ke bina nahi chalega", "… are out": the verdict stands behind, in the same breath."""
    for at in range(thing.last, min(len(reading.pieces), thing.last + _REACH)):
        piece = reading.pieces[at]
        if reading.breaks(at) or piece.owner not in ("", "context", thing.field):
            return False
        if piece.has("ruled_out"):
            return True
    return False


_LACKS = frozenset(
    phrases(
        """
        non, without, bina, bagair, lacking, lacks, not, cannot, can't, cant, don't, dont, doesn't, doesnt, do not,
        does not,
        isn't, isnt, is not, aren't, arent, are not, hasn't, hasnt, has not, haven't, havent, have not, has no, have no,
        couldn't, can not
        """
    )
)
_LACKED = ("ke bina", "bina", "ke bagair", "nahi", "nahin", "na")
_WHOM = ("who", "jo", "anyone", "anybody", "someone", "somebody", "people", "those", "whoever", "with")
_ON_CONDITION = ("if", "agar", "even", "even if", "ok", "okay", "fine", "but")
