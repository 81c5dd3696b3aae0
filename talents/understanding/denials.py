"""Denials that follow what they deny: "tattoos should not be visible"."""

from __future__ import annotations

from talents.understanding.reading import Found, Reading


def is_denied(reading: Reading, thing: Found) -> bool:
    """ "Tattoos should not be visible": the denial follows what it denies, and denies nothing else."""
    if thing.field not in DENIED or thing.last >= len(reading.pieces):
        return False
    cue = reading.pieces[thing.last]
    if cue.word not in _DENIALS or cue.owner or cue.newline:
        return False
    for piece in reading.pieces[thing.last + 1 :]:
        if piece.newline or (piece.has("break") and not piece.owner):
            return True
        if piece.owner or piece.has("unasked_after", "nice_after", "at_most_after") or piece.word in _WAIVED:
            return False
    return True


DENIED = frozenset(
    (
        "facial_hair",
        "visible_tattoo",
        "build",
        "hair_length",
        "hair_colour",
        "hair_type",
        "skill",
    )
)
_DENIALS = ("should not", "shouldn't", "must not", "mustn't", "is not", "isn't", "are not", "aren't", "can't", "cannot")
_WAIVED = ("needed", "required", "necessary", "mandatory", "compulsory", "must", "essential", "important", "problem")
