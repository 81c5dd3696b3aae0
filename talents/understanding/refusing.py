"""What of a message is refused, without understanding the rest where no word could be."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from talents.query import TalentQuery
from talents.understanding.parts import may_be_cut
from talents.understanding.reading import Reading, read
from talents.understanding.refusal import tells_of_a_scene
from talents.understanding.understander import understand


def refused(text: str, *, today: date, previous: TalentQuery | None = None) -> tuple[str, ...]:
    """The kinds that `understand` refuses; asked for every question before it goes to a model."""
    if is_plain(read(text, today), previous):
        return ()
    return understand(text, today=today, previous=previous).refused


def is_plain(reading: Reading, previous: TalentQuery | None) -> bool:
    """Whether a message that was only read yet, and to its end, has no word that is ever refused."""
    # Between the parts of a call words are left out: what stood apart may then stand together.
    is_whole = not reading.notes and not may_be_cut(reading.text)
    protected = any(piece.has("protected") or _holds_protected(piece.word) for piece in reading.pieces)
    return is_whole and not protected and not tells_of_a_scene(reading, previous)


@lru_cache(maxsize=20_000)
def _holds_protected(phrase: str) -> bool:
    """Whether words of a phrase are what the whole is not: a call may be cut at the "and" of "fair and handsome"."""
    words = phrase.split()
    spans = (" ".join(words[first:last]) for first in range(len(words)) for last in range(first + 1, len(words) + 1))
    return len(words) > 1 and any(
        piece.has("protected", "unsafe") for span in spans for piece in read(span, date.min).pieces
    )
