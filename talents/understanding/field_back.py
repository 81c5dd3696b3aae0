"""One field as it was before: "leave the dates as they were", "age back to what it was", "purana budget rakho"."""

from __future__ import annotations

import re

from talents.query import Clause, TalentQuery
from talents.understanding.reading import Reading
from talents.vocabulary.changes import FIELD_WORDS

_FEW = 11
_AS_IT_WAS = re.compile(
    r"\b(?:(?:as|how|what|where|the way) (?:it|they|that|those) (?:was|were)|(?:as|like) (?:before|earlier)|"
    r"(?:old|original|earlier|previous|purana|purani|purane|first) (?:wala |wali |wale )?"
    r"(?:day rate|rate|budget|fee|money|dates?|schedule|city|location|age|age range|ages|umar|height|languages?)|"
    r"(?:pehle|pahle) (?:wala|wali|wale|jaisa|jaisi|jaise)|"
    r"(?:jaisa|jaisi|jaise|jo) (?:pehle|pahle) (?:tha|thi|the)|"
    r"(?:undo|revert|reverse|cancel|ignore) (?:the|that|my)(?: last)? \w+ (?:change|edit|bit|thing|update)|"
    r"(?:put|bring|restore|get|take|want) (?:back )?the \w+ back)\b",
    re.IGNORECASE,
)
_WISHES = ("place", "language", "accent", "skill", "skills", "gender", "product", "facial_hair", "build", "month")
_FIELD_OF = {word: name for name, words in FIELD_WORDS.items() for word in words}


def field_as_before(
    reading: Reading, previous: TalentQuery, before: TalentQuery | None, first: TalentQuery | None
) -> TalentQuery | None:
    """The search in force with the clauses that this one field had, and None where no field is told so."""
    if before is None or len(reading.pieces) > _FEW or reading.numbers or not _AS_IT_WAS.search(reading.text):
        return None
    if any(piece.has(*_WISHES) and piece.word not in _FIELD_OF for piece in reading.pieces):
        # "The dates as they were, but in Pune" says more.
        return None
    named = {_FIELD_OF[piece.word] for piece in reading.pieces if piece.word in _FIELD_OF}
    if len(named) != 1:
        return None
    field = named.pop()
    now = _of(field, previous)
    then = next((was for one in (before, first) if one and (was := _of(field, one)) != now), None)
    if then is None:
        return None
    reading.claim(0, len(reading.pieces), "undo")
    kept = [clause for clause in previous.clauses if clause.field != field]
    return TalentQuery((*kept, *then), limit=previous.limit)


def _of(field: str, query: TalentQuery) -> tuple[Clause, ...]:
    return tuple(clause for clause in query.clauses if clause.field == field)
