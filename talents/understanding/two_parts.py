"""Two parts side by side without ages of their own: "nurse n ward boy, 4k each", "a cop and a thief"."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.reading import Found, Reading

_ARTICLES = ("a", "an", "ek", "one", "1", "the", "our")
_EACH = ("each", "both", "apiece", "dono")
_WITHIN = 3


def take_the_first(reading: Reading) -> None:
    """Leaves the second part to a request of its own, and says so; one gender told of all stays that of all."""
    parts = sorted(
        (thing for thing in reading.found if thing.field == "text" and reading.pieces[thing.first].has("part")),
        key=lambda thing: thing.first,
    )
    for one, other in pairwise(parts):
        if _are_two(reading, one, other):
            named = f"“{reading.words(one.first, one.last)}” and “{reading.words(other.first, other.last)}”"
            reading.question = reading.question or (
                f"Are {named} two parts? I looked for the first; send the others one at a time."
            )
            _leave(reading, other)
            return


def _are_two(reading: Reading, one: Found, other: Found) -> bool:
    between = reading.pieces[one.last : other.first]
    joined = bool(between) and len(between) <= _WITHIN and between[0].has("and") and not between[0].newline
    if not joined or any(not (piece.has("and", "stop") or piece.word in _ARTICLES) for piece in between):
        return False
    articles = between[-1].word in _ARTICLES and one.first > 0 and reading.pieces[one.first - 1].word in _ARTICLES
    each = any(piece.word in _EACH for piece in reading.pieces)
    return articles or each or (_gender_at(reading, one) is None and _gender_at(reading, other) is not None)


def _gender_at(reading: Reading, part: Found) -> Found | None:
    told = (thing for thing in reading.found if thing.field == "gender" and thing.first == part.first)
    return next(told, None)


def _leave(reading: Reading, part: Found) -> None:
    gone = [part, _gender_at(reading, part)]
    reading.found = [thing for thing in reading.found if not any(thing is other for other in gone)]
    reading.claim(part.first, part.last, "context")
