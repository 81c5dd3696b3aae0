"""What of a message is refused, without understanding the rest where no word could be."""

from __future__ import annotations

from datetime import date

from talents.query import TalentQuery
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
    is_whole = not reading.notes
    protected = any(piece.has("protected") for piece in reading.pieces)
    return is_whole and not protected and not tells_of_a_scene(reading, previous)
