"""How somebody is to sound: "has to sound Delhi", "should sound like she is from Lucknow"."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases

_REACH = 6
_SOUND = ("sound", "sounds", "sounding")
_BETWEEN = frozenset(
    phrases(
        """
        like, proper, properly, very, really, totally, full, fully, pure, distinctly, a, bit, a bit, more, less, too,
        he, she, he's, she's, they, is, s, ', from, they're, someone, somebody, as if, if, all, pukka, ekdum, that,
        thoroughly, authentically, as, genuinely, an, actual, hardcore, hard core, straight out of, straight, out, of
        """
    )
)


def is_how_they_sound(reading: Reading, at: int) -> bool:
    """Whether "sound" stands before the piece, with nothing of weight between."""
    for here in range(at - 1, max(-1, at - 1 - _REACH), -1):
        piece = reading.pieces[here]
        if reading.pieces[here + 1].newline:
            return False
        if piece.word in _SOUND:
            return not piece.owner
        if piece.owner or piece.word not in _BETWEEN:
            return False
    return False
