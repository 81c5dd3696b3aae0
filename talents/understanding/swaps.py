"""Whether a language or a skill that is told stands in the place of one in force: "make that drums", "only boxing"."""

from __future__ import annotations

from dataclasses import replace

from talents.query import Clause
from talents.understanding.reading import Reading
from talents.vocabulary.changes import CHANGED_TO, FIELD_WORDS, SAME
from talents.vocabulary.phrases import phrases
from talents.vocabulary.skills import SKILL_CATEGORY

LEVELLED = ("language", "accent", "skill")
_LOOKS = ("facial_hair", "hair_length", "hair_type", "hair_colour", "build")
_SAME = (*SAME, "ditto", "same")
_ALONE = frozenset(("alone", "is enough", "kaafi", "only", "just", "sirf"))


def takes_the_place(reading: Reading, kept: list[Clause], new: tuple[Clause, ...]) -> bool:
    """ "Same but Haryanvi", "Kannada alone is fine": one for the one before, not one more."""
    words = [piece.word for piece in reading.pieces]
    alone = bool(_ALONE & set(words))
    same = words[:2] in (["same", "but"], ["same", ","], ["same", "for"], ["same", "in"]) or words[0] in _SAME
    adding = _ADDING - ({"and"} if len({clause.field for clause in new}) == len(new) > 1 else set())
    levelled = [clause for clause in new if clause.field in LEVELLED and clause.strength == "must"]
    if same and not adding & set(words) and len({clause.field for clause in levelled}) == len(levelled):
        return any(old.field == clause.field for old in kept for clause in levelled)
    if _becomes(reading) and len(new) == len(levelled) == 1 and not (adding | _BESIDE) & set(words):
        # "Make it drums", of a guitar in force; of two skills it is not said which.
        return sum(old.field == levelled[0].field and old.strength == "must" for old in kept) == 1
    if len(levelled) == 1 and narrowed(reading, kept, levelled[0]) is not None:
        return False
    return alone and len(new) == len(levelled) == 1 and any(old.field == levelled[0].field for old in kept)


def _becomes(reading: Reading) -> bool:
    """ "Make that drums", "the language should be Punjabi now"."""
    words = [piece.word for piece in reading.pieces[:_OPENING]]
    named = any(word in FIELD_WORDS[field] for word in words for field in LEVELLED)
    swapped = any(piece.has("swap") for piece in reading.pieces[:2]) and any(word in _FOR for word in words)
    swapped = swapped and not reading.replaced
    return swapped or any(word in CHANGED_TO for word in words) or (named and bool(set(words) & set(_SHALL_BE)))


_OPENING = 5
_FOR = ("to", "with", "for", "into", "by", "->", "→")
_SHALL_BE = ("should be", "will be", "to be", "has to be", "must be", "be", "is", "is now", ":", "becomes", "=")
_BESIDE = frozenset(("too", "bhi", "as well", "also", "a must"))
_ADDING = frozenset(
    phrases("also, too, bhi, and, plus, who, knows, know, speaks, can, jo, aati, aata, with, as well, must")
)


def outdone(kept: list[Clause], new: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """ "Piano, not guitar", of a guitar in force: the one is for the other, which is not ruled out."""
    wanted = {clause.field for clause in new if clause.strength == "must" and clause.field in (*LEVELLED, *_LOOKS)}
    return tuple(
        clause for clause in new if clause.strength == "must_not" and clause.field in wanted and holds(kept, clause)
    )


def narrowed(reading: Reading, kept: list[Clause], clause: Clause) -> Clause | None:
    """ "Only boxing", of boxing or judo beside a bike: the choice in force of which that one is left."""
    if (
        clause.field not in LEVELLED
        or clause.strength != "must"
        or not any(piece.word in _ALONE for piece in reading.pieces)
    ):
        return None
    choices = (old for old in kept if old.field == clause.field and old.strength == "must")
    return next((old for old in choices if codes(clause) < codes(old)), None)


def of_the_form_held(kept: list[Clause], clause: Clause) -> Clause:
    """ "Dance should be professional", of kathak in force: the noun is of that form."""
    if clause.field != "skill" or clause.strength != "must" or codes(clause) != {"dance"}:
        return clause
    forms = [old for old in kept if old.field == "skill" and old.strength == "must" and _are_forms(old)]
    if len(forms) != 1:
        return clause
    level = clause.value[0]["level"]
    return replace(clause, value=[item | ({"level": level} if level else {}) for item in forms[0].value])


def _are_forms(clause: Clause) -> bool:
    return all(code == "dance" or SKILL_CATEGORY.get(code) == "dance" for code in codes(clause))


def holds(kept: list[Clause], clause: Clause) -> bool:
    return any(old.strength == "must" and overlap(old, clause) for old in kept)


def codes(clause: Clause) -> set[str]:
    if not isinstance(clause.value, list):
        return {repr(clause.value)}
    return {str(next(iter(item.values()))) if isinstance(item, dict) else str(item) for item in clause.value}


def overlap(old: Clause, new: Clause) -> bool:
    return old.field == new.field and (not isinstance(old.value, list) or bool(codes(old) & codes(new)))
