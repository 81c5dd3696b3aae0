"""Which kept fact a new one repeats, and which it replaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import connection

from memory import sameness
from memory.models import Memory, MemoryQuerySet

# Of the words of both statements, the share that both have: from here on they say the same, where figures and
# negation are the same too; where only those differ, the newer replaces the older.
SAME_WORDS = 0.6
SAME_FRAME = 0.75
MOST_COMPARED = 300
# What only says that somebody likes something, and how much: whether she does is told by the negation.
TASTE = frozenset(
    re.findall(
        r"\w+",
        """
        like love prefer want hate dislik avoid insist refus alway usual general realli still anymor longer
        pasand chahiy hai hamesha sirf ab se ke ko ki ka never without nahi nahin mat bina
        """,
    )
)
STEMS = """
    SELECT tsvector_to_array(to_tsvector('english', words))
    FROM unnest(%s::text[]) WITH ORDINALITY AS said(words, place) ORDER BY place
"""


@dataclass(frozen=True)
class Reading:
    """What a comparison looks at: stems without stop words, the figures, and whether it says no."""

    words: frozenset[str]
    figures: tuple[str, ...]
    negated: bool

    @property
    def frame(self) -> frozenset[str]:
        return frozenset(word for word in self.words if not sameness.is_figure(word))


def same(row: Memory) -> Memory | None:
    """The row that says this already, in these or in other words."""
    if found := _others(row).filter(digest=row.digest).first():
        return found
    if row.slot:
        return _others(row).filter(slot=row.slot, value=row.value).first() if row.value is not None else None
    return _first(row, says_the_same)


def older(row: Memory) -> Memory | None:
    """The row that this one replaces: another value of the same thing, or the same statement turned round."""
    if row.slot:
        return _others(row).filter(slot=row.slot).first()
    return _first(row, says_otherwise)


def speaks_of(newer: Memory, words: str) -> Memory | None:
    """The newest other row about the same subject that has all of these words: what a change of mind takes back."""
    near = _others(newer).filter(kind=newer.kind, scope=newer.scope, subject__iexact=newer.subject).exclude(pk=newer.pk)
    others = list(near.order_by("-occurred_at", "-id")[:MOST_COMPARED])
    wanted, *theirs = read([words, *(other.text for other in others)])
    found = (other for other, said in zip(others, theirs, strict=True) if wanted.words <= said.words)
    return next(found, None) if wanted.words else None


def says_the_same(one: Reading, other: Reading) -> bool:
    alike = _share(one.words, other.words) >= SAME_WORDS
    return alike and one.figures == other.figures and one.negated == other.negated


def says_otherwise(one: Reading, other: Reading) -> bool:
    differs = one.figures != other.figures or one.negated != other.negated
    return differs and _share(one.frame, other.frame) >= SAME_FRAME


def read(texts: Iterable[str]) -> list[Reading]:
    said = list(texts)
    with connection.cursor() as cursor:
        cursor.execute(STEMS, [[sameness.plain(text) for text in said]])
        stems = [frozenset(words) - TASTE for (words,) in cursor.fetchall()]
    return [
        Reading(words, tuple(sameness.numbers(text)), sameness.negated(text))
        for words, text in zip(stems, said, strict=True)
    ]


def _first(row: Memory, alike: Callable[[Reading, Reading], bool]) -> Memory | None:
    near = _others(row).filter(kind=row.kind, scope=row.scope, subject__iexact=row.subject, slot="")
    others = list(near.order_by("-occurred_at", "-id")[:MOST_COMPARED])
    mine, *theirs = read([row.text, *(other.text for other in others)])
    return next((other for other, reading in zip(others, theirs, strict=True) if alike(mine, reading)), None)


def _others(row: Memory) -> MemoryQuerySet:
    kept = Memory.objects.for_user(row.user_id).filter(superseded_by=None)
    return kept.exclude(kind=Memory.Kind.SUMMARY)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0
