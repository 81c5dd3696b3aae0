"""Ages of children who are only spoken of: "mother of a 10 year old", "8 saal ki beti ke papa"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases

_OF = ("of", "to", "with")
_ARTICLES = ("a", "an", "her", "his", "two", "three")
_OWN = ("ki", "ka", "ke", "'s", "'")
_CHILDREN = frozenset(
    phrases(
        """
        bachche, bachcha, bacche, baccha, bachhe, bachha, bachchi, bacchi, bachhi, bete, beta, beti, betiyon, bachchon,
        ladke, ladki, ladka, child, kid, kids, son, daughter, toddler, boy, girl
        """
    )
)


# Of a friend or a sweetheart of somebody so young nothing is known: whether it is a minor is asked of the age told.
_PARENTS = frozenset(
    phrases(
        """
        mother, mom, mum, mummy, maa, father, dad, papa, daddy, parent, parents, guardian, single mother, single mom,
        single father, single dad, maa, mata, pita, baap, ammi, abbu, aai, baba, nanny, teacher, grandmother,
        grandfather, dadi, dada, nani, nana
        """
    )
)


def set_ages_of_children_aside(reading: Reading) -> None:
    """Claims the age, and whose it is: it is the parent who is cast."""
    for first, last in _told_of_others(reading):
        reading.claim(first, last, "context")


def without_children(reading: Reading) -> str:
    """The text without those ages and what tells whose they are: nobody of them is a part of the call."""
    text = reading.text
    for first, last in reversed(list(_told_of_others(reading))):
        text = text[: reading.pieces[first].start] + text[reading.pieces[last - 1].end :]
    return text


def _told_of_others(reading: Reading) -> Iterator[tuple[int, int]]:
    for at, piece in enumerate(reading.pieces):
        if piece.number is None or piece.owner:
            continue
        near = range(at + 1, min(at + 3, len(reading.pieces)))
        years = next((here for here in near if reading.pieces[here].has("years")), None)
        if years is None:
            continue
        end = years + 1 if _is_of_a_parent(reading, at) else _end_of_owner(reading, years)
        if end is not None:
            yield at, end
        elif (child := _child_before(reading, at)) is not None and _is_whose_parent(reading, years):
            yield child, years + 1
        elif _is_of_training(reading, at):
            yield at, years + 1


def _is_of_a_parent(reading: Reading, at: int) -> bool:
    """ "Mother of a 10 yr old"; "a mother of 45 years" is that old herself."""
    before = reading.pieces[max(0, at - 3) : at]
    return (
        len(before) == 3
        and before[2].word in _ARTICLES
        and before[1].word in _OF
        and before[0].word in _PARENTS
        and not any(piece.newline for piece in before[1:])
    )


def _child_before(reading: Reading, at: int) -> int | None:
    """ "Beti 6 saal ki hai", "the son is 8 years old": where the child is named."""
    for here in range(at - 1, max(-1, at - 4), -1):
        piece = reading.pieces[here]
        if reading.pieces[here + 1].newline or piece.has("break"):
            return None
        if piece.word in _CHILDREN:
            return here
    return None


def _is_whose_parent(reading: Reading, years: int) -> bool:
    """ "…, uski maa chahiye", "…, we need her mother": whose child it is comes next."""
    words = [piece.word for piece in reading.pieces[years + 1 : years + 1 + _REACH]]
    return any(one in _THEIRS and other in _PARENTS for one, other in pairwise(words))


_THEIRS = ("uski", "uska", "uske", "iski", "iska", "iske", "her", "his", "their", "the", "unki", "unke")
_REACH = 10


def _is_of_training(reading: Reading, at: int) -> bool:
    """ "Bharatanatyam (10 yrs+), 25-35": in brackets behind a skill it is how long it was learnt."""
    before = reading.pieces[max(0, at - 2) : at]
    return len(before) == 2 and before[1].word == "(" and before[0].has("skill", "skills", "credit")


def _end_of_owner(reading: Reading, years: int) -> int | None:
    """ "8 saal ki beti ke papa": the end of what tells whose father he is."""
    at = years if reading.pieces[years].word.endswith(_OWN) else years + 1
    words = [piece.word.split()[-1] for piece in reading.pieces[at : at + 4] if not piece.newline]
    told = len(words) == 4 and words[0] in _OWN and words[1] in _CHILDREN and words[2] in _OWN
    return at + 3 if told and words[3] in _PARENTS else None
