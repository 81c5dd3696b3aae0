"""Build, hair, facial hair and tattoos, as talents describe themselves."""

from __future__ import annotations

from talents.understanding.reading import Reading

_FIELDS = ("build", "hair_length", "hair_colour", "facial_hair")
_GREY_ALONE = ("grey", "gray")
_HAIR = ("hair", "haired", "beard", "baal", "hairs")
# "Fit for the role", "lean season", "healthy": not a build.
_NOT_A_BUILD = ("for", "the", "this", "in", "into", "season")


def find_appearance(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner:
            continue
        if piece.has("tattoo"):
            reading.add("visible_tattoo", True, at, at + 1)
            continue
        following = reading.pieces[at + 1].word if at + 1 < len(reading.pieces) else ""
        for field in _FIELDS:
            if field not in piece.tags:
                continue
            if field == "build" and following in _NOT_A_BUILD and piece.word in ("fit", "lean", "average"):
                continue
            if piece.word in _GREY_ALONE and following not in _HAIR:
                continue
            reading.add(field, piece.tags[field], at, at + 1)
