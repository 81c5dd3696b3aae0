"""Kinds of work that are media or part of a list: "all media except TV", "films, serials and ads"."""

from __future__ import annotations

from collections.abc import Callable

from talents.understanding.reading import Reading

_Add = Callable[[Reading, int], None]
_IsFor = Callable[[Reading, int], bool]


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


def go_along_lists(reading: Reading, add: _Add, is_for: _IsFor) -> None:
    """ "Never been in films, web series or TV", "has done films, serials and ads": all kinds of the list."""
    for thing in [thing for thing in reading.found if thing.field == "credit"]:
        _go_back_along_the_list(reading, (thing.first, thing.last), add, is_for)
        listed, at = [], thing.last
        while at + 1 < len(reading.pieces) and _is_next_of_kinds(reading, at):
            at += 1 if reading.pieces[at].word == "," and reading.pieces[at + 1].has("or", "and") else 0
            listed.append(at + 1)
            joint = reading.pieces[at]
            at += 2
            if joint.has("or", "and"):
                for here in listed:
                    if not reading.pieces[here].owner:
                        add(reading, here)
                break


def _go_back_along_the_list(reading: Reading, span: tuple[int, int], add: _Add, is_for: _IsFor) -> None:
    """ "Some short film or theatre needed", "any film, TV or theatre work": the kinds that stand before it."""
    first, last = span
    behind = reading.pieces[last : last + 2]
    ends = len(behind) == 2 and behind[0].has("or") and behind[1].owner == "credit"
    while first > 1 and not reading.pieces[first].newline:
        joint, kind = reading.pieces[first - 1], reading.pieces[first - 2]
        joins = joint.has("or") or (joint.word == "," and ends)
        if not joins or not kind.has("credit") or kind.owner or joint.newline or is_for(reading, first - 2):
            return
        ends = True
        first -= 2
        add(reading, first)


def _is_next_of_kinds(reading: Reading, at: int) -> bool:
    joint, kind = reading.pieces[at], reading.pieces[at + 1]
    if joint.word == "," and kind.has("or", "and") and at + 2 < len(reading.pieces):
        joint, kind = kind, reading.pieces[at + 2]
    joins = (joint.word == "," or joint.has("or", "and")) and not joint.newline and not joint.owner
    return joins and kind.has("credit") and kind.owner in ("", "credit") and not kind.newline
