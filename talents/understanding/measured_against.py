"""How tall beside somebody else: "not taller than the heroine (5'7)", "shorter than Rohit who's 5'10"."""

from __future__ import annotations

from talents.understanding.bounds import Bound
from talents.understanding.reading import Reading

_REACH = 7
_BETWEEN = (
    "(",
    "the",
    "our",
    "who",
    "who's",
    "s",
    "is",
    "'",
    "at",
    "she's",
    "he's",
    "she",
    "he",
    "her",
    "his",
    "lead",
    ":",
    "-",
)


def measured_against(reading: Reading, first: int, last: int) -> Bound | None:
    """The side that "taller than" and whom it is said of give the height at pieces first..last; None without them."""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        piece = reading.pieces[at]
        if reading.pieces[at + 1].newline or (piece.owner and piece.owner != "context"):
            return None
        if piece.word.endswith((" than", "than")) and piece.has("at_most_before", "at_least_before"):
            if at == first - 1:
                return None
            return Bound("most" if piece.has("at_most_before") else "least", at, last)
        whom = piece.has("gender", "role_gender", "part", "brand") or (piece.is_word and not piece.tags)
        if not whom and piece.word not in _BETWEEN:
            return None
    return None
