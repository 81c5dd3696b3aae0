"""What still stands on the line of a piece: the words that the next line begins with are of another thought."""

from __future__ import annotations

from itertools import takewhile

from talents.understanding.reading import Piece, Reading


def behind(reading: Reading, last: int, most: int) -> list[Piece]:
    """Up to `most` pieces from piece `last` on, up to the first that opens a line."""
    return list(takewhile(lambda piece: not piece.newline, reading.pieces[last : last + most]))
