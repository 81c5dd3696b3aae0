"""Words behind a wish that make it more or less of one: "warna nahi", "zaroori nahi", "if he does, lovely"."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading
from talents.vocabulary import wishes

_LONGEST_LOOK = 12


def is_final(reading: Reading, thing: Found) -> bool:
    """ "Haryana ke ho toh theek, warna nahi": well if so, and else not at all."""
    words = " ".join(piece.word for piece in reading.pieces[thing.last : thing.last + _LONGEST_LOOK])
    return any(end in words for end in _OR_NOT)


_OR_NOT = ("warna nahi", "warna na", "warna mat", "varna nahi", "otherwise no", "or else no", "nahi to nahi", "else no")


def is_waived(reading: Reading, thing: Found) -> bool:
    """ "Aur moustache zaroori nahi", of a search that asks for one: no longer asked for."""
    after = [piece.word for piece in reading.pieces[thing.last : thing.last + 2]]
    return thing.field in reading.held and any(word in _NOT_NEEDED for word in after[:1])


_NOT_NEEDED = ("zaroori nahi", "zaruri nahi", "jaruri nahi", "not a must", "not essential", "not mandatory", "optional")


def is_supposed(reading: Reading, thing: Found) -> bool:
    """ "If he speaks Garhwali, lovely": welcome where it is so."""
    before = reading.pieces[max(0, thing.first - 4) : thing.first]
    after = reading.pieces[thing.last : thing.last + 5]
    supposed = any(piece.word in ("if", "agar", "in case") and not piece.owner for piece in before)
    return supposed and any(piece.word in wishes.GAINED or piece.has("nice_after", "nice_before") for piece in after)
