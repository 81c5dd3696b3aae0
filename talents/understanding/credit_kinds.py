"""Kinds of work that are media or part of a list: "all media except TV", "films, serials and ads"."""

from __future__ import annotations

from talents.understanding.reading import Reading


def set_media_aside(reading: Reading) -> None:
    """ "All media except TV", "digital + TV usage": where an ad is shown, and no theatre-only people."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("credit"):
            continue
        near = reading.pieces[max(0, at - 4) : at] if not piece.newline else []
        shown = any(near_by.word in _MEDIA for near_by in near) and any(near_by.word in _BUT_FOR for near_by in near)
        used = any(behind.word in ("usage", "rights", "buyout", "media") for behind in reading.pieces[at + 1 : at + 2])
        alone = [behind.word for behind in reading.pieces[at + 1 : at + 3]] == ["-", "only"]
        no_more = alone and any(near_by.has("not_before") for near_by in near[-1:])
        if shown or used or no_more:
            reading.claim(at, at + 3 if no_more else at + 1, "context")


_MEDIA = ("media", "usage", "digital", "print", "rights", "buyout", "platforms", "outdoor")
_BUT_FOR = ("except", "excluding", "excl", "barring", "but", "not", "no", "minus", "without", "+", "&", "plus")


def is_next_of_kinds(reading: Reading, at: int) -> bool:
    joint, kind = reading.pieces[at], reading.pieces[at + 1]
    if joint.word == "," and kind.has("or", "and") and at + 2 < len(reading.pieces):
        joint, kind = kind, reading.pieces[at + 2]
    joins = (joint.word == "," or joint.has("or", "and")) and not joint.newline and not joint.owner
    return joins and kind.has("credit") and kind.owner in ("", "credit") and not kind.newline
