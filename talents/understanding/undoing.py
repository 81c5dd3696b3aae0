"""Taking back the last change: "undo that", "wapas karo", "go back, but only Pune"."""

from __future__ import annotations

from dataclasses import replace

from talents.query import TalentQuery
from talents.understanding.back_references import takes_back_the_last
from talents.understanding.reading import Reading
from talents.understanding.taking_back import going_back

_TALK = 5


def taken_back(reading: Reading, previous: TalentQuery, before: TalentQuery | None) -> TalentQuery | None:
    """What is in force once the last change, or the wish that came last, is taken back; claims the words for it.

    `before` is what was in force before the last change; without it the wish that came last goes.
    """
    back = _goes_back(reading, changed=before is not None)
    last = not back and takes_back_the_last(reading, previous)
    if not (last or back):
        return None
    if before is not None and back:
        return before
    return replace(previous, clauses=previous.clauses[:-1])


def starts_over(reading: Reading) -> bool:
    """ "Scratch that, women 20-25": a search of its own; "scratch that last change" goes back."""
    over = [at for at, piece in enumerate(reading.pieces) if piece.has("start_over")]
    span = going_back(reading, changed=True) if over else None
    return any(span is None or not span[0] <= at < span[1] for at in over)


def says_nothing_else(reading: Reading) -> bool:
    return all(piece.owner or piece.has("stop", "break", "and", "not_before") for piece in reading.pieces)


def _goes_back(reading: Reading, *, changed: bool) -> bool:
    """Only at the start: "undo the beard" speaks of the beard, and "go back to 25-30" tells the age."""
    span = going_back(reading, changed=changed)
    if span is not None and not any(piece.owner for piece in reading.pieces[slice(*span)]):
        reading.claim(0, span[1], "undo")
        return True
    for at, piece in enumerate(reading.pieces[:_TALK]):
        if piece.has("undo") and not piece.owner:
            following = reading.pieces[at + 1 : at + 2]
            ends = not following or following[0].newline or following[0].has("break", "and", "joined")
            if ends or following[0].word in _POLITE:
                reading.claim(at, at + 1, "undo")
                return True
            return False
        if not piece.has("stop", "break", "correction"):
            return False
    return False


_POLITE = ("please", "pls", "plz", "na", "yaar", "bhai", "for now", "but", "-", "ji")
