"""Of two or more languages or skills in force, one is enough: "either will do", "dono me se ek", "any one of them"."""

from __future__ import annotations

import re

from talents.query import Clause, TalentQuery
from talents.understanding.reading import Reading
from talents.vocabulary.changes import FIELD_WORDS

_FEW = 10
_OF_THEM = r"of (?:them|these|those|the (?:two|three|languages|skills))"
_ENOUGH = r"(?:enough|sufficient|fine|ok|okay|good enough|will do|works|kaafi|chalega|chalegi|chalenge)"
_ONE_OF_THEM = re.compile(
    rf"\b(?:either|any ?one|koi (?:bhi )?ek(?: bhi)?|one|ek)(?: {_OF_THEM})?"
    rf"(?: \w+)?(?: is| are| would be| will be)? {_ENOUGH}\b|"
    rf"\b(?:either|any one) {_OF_THEM}\b|\bnot both\b|\bdono (?:zaroori|zaruri|compulsory) nahi|"
    r"\b(?:dono|teeno|in|un)(?: mein| me| main)? se (?:koi )?(?:bhi )?ek\b"
)


def either_of_those(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """One clause that any of them meets, in place of those in force; claims the words."""
    said = " ".join(piece.word for piece in reading.pieces)
    if len(reading.pieces) > _FEW or not _ONE_OF_THEM.search(said):
        return ()
    if any(piece.has("language", "skill", "place", "gender", "accent") for piece in reading.pieces):
        return ()
    named = [field for field in ("language", "skill") if any(word in said.split() for word in FIELD_WORDS[field])]
    several = [field for field in named or ("language", "skill") if len(_held(previous, field)) > 1]
    if len(several) != 1:
        return ()
    held = _held(previous, several[0])
    reading.claim(0, len(reading.pieces), several[0])
    return (Clause(several[0], "any", [item for clause in held for item in clause.value]),)


def _held(previous: TalentQuery, field: str) -> list[Clause]:
    return [clause for clause in previous.clauses if clause.field == field and clause.strength == "must"]
