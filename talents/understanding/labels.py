"""The label of a line of a call: "About the character: …", "STORY / …", "Dates – …"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.understanding.signs import is_dash

_LONGEST = 5
_SIGNS = (":", "=")


def is_label_sign(reading: Reading, at: int) -> bool:
    """A colon, or a dash or a stroke between spaces."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 2]
    apart = piece.spaced and bool(following) and following[0].spaced
    return piece.word in _SIGNS or is_dash(piece) or (piece.word == "/" and apart)


def label_of_line(reading: Reading, at: int) -> str:
    """The label of the line in which this piece stands; empty where it has none."""
    while at > 0 and not reading.pieces[at].newline:
        at -= 1
    while at < len(reading.pieces) and not reading.pieces[at].text[0].isalnum():
        at += 1
    words: list[Piece] = []
    for here in range(at, min(at + _LONGEST + 1, len(reading.pieces))):
        if words and is_label_sign(reading, here):
            return " ".join(piece.word for piece in words)
        if words and reading.pieces[here].newline:
            return ""
        words.append(reading.pieces[here])
    return ""
