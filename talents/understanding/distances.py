"""By how much: the pieces around a word of direction, and whether a number there is an end and no distance."""

from __future__ import annotations

from talents.understanding.reading import Reading

REACH = 4
_ABSOLUTE = ("to", "tak", "till", "upto", "up to", "se", "max", "under", "below", "-")


def beside(reading: Reading, at: int) -> list[int]:
    """The pieces around one, nearest first, up to the next break on either side."""
    before, after = [], []
    for here in range(at - 1, max(-1, at - REACH), -1):
        if reading.pieces[here].has("break"):
            break
        before.append(here)
    for here in range(at + 1, min(len(reading.pieces), at + REACH + 2)):
        if reading.pieces[here].has("break"):
            break
        after.append(here)
    return before + after


def is_absolute(reading: Reading, first: int, last: int) -> bool:
    """ "Age up to 35", "28 tak kam karo": an end, and not a distance."""
    before, after = reading.pieces[max(0, first - 1) : first], reading.pieces[last : last + 1]
    return any(piece.word.rpartition(" ")[2] in _ABSOLUTE for piece in (*before, *after))
