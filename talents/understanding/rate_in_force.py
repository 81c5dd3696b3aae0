"""Whether the one number of a follow-up is the new rate: "50 kar do", "they'll manage 60", "60 tak de denge"."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.changes import CHANGE_TALK, CHANGED_AFTER, CHANGED_TO
from talents.vocabulary.phrases import phrases

# Where a rate is in force, whoever gives a number gives that.
_GIVES = frozenset(
    phrases(
        """
        manage, can manage, offer, give, can give, will give, denge, de denge, de sakte, de sakte hain, mil jayega,
        milega, de payenge, de paayenge, shell out, spare, dega, degi, mil jayenge
        """
    )
)


def is_of_the_rate_in_force(reading: Reading) -> bool:
    """ "Budget badha ke 40 kar do", where a rate is in force: the only number is the new one."""
    numbers = [piece for piece in reading.numbers if not piece.owner]
    if "rate" not in reading.held or len(numbers) != 1:
        return False
    if any(piece.has(*_OF_OTHER_NUMBERS) and piece.word != "'" for piece in reading.pieces):
        return False
    said = any(piece.has("money_cue") or piece.word in _GIVES for piece in reading.pieces)
    return said or only_changes_a_number(reading) or _gives_in_hindi(reading)


def _gives_in_hindi(reading: Reading) -> bool:
    """ "60 tak de denge", however the words fall into pieces."""
    said = " ".join(piece.word for piece in reading.pieces)
    return any(said.endswith(words) for words in _GIVES if " " in words)


_OF_OTHER_NUMBERS = ("age_cue", "years", "height_cue", "feet", "inches", "centimetres", "metres")


def only_changes_a_number(reading: Reading) -> bool:
    """ "50 kar do", "bring it down to 30": nothing but a number and what becomes of it."""
    words = [piece.word for piece in reading.pieces if piece.number is None and not piece.has("break")]
    changed = any(word in CHANGED_TO or word in CHANGED_AFTER for word in words)
    return changed and all(word in (*CHANGED_TO, *CHANGED_AFTER, *CHANGE_TALK) for word in words)
