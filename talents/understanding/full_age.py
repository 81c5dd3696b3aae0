"""Ages that an ad or a scene asks for by law: over 18, 21 or 25, which is not the age that somebody plays."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.product_words import REGULATED

_AGES = (18, 21, 25)
_REACH = 5


def find_full_ages(reading: Reading) -> None:
    """Adds `over_age` where a law, a product or a paper speaks of the age; runs before playing ages."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or piece.has("adults_only"):
            if not piece.owner:
                reading.add("over_age", 18, at, at + 1)
            continue
        if piece.number not in _AGES or not _is_least(reading, at) or not _is_by_law(reading, at):
            continue
        first, last = _span(reading, at)
        reading.add("over_age", int(piece.number or 0), first, last)


def _is_least(reading: Reading, at: int) -> bool:
    before = reading.pieces[max(0, at - 2) : at]
    if any(near.word in ("legal age", "of legal age", "legal drinking age") for near in before):
        return True
    after = reading.pieces[at + 1 : at + 3]
    return any(near.has("at_least_before") for near in before) or any(
        near.has("at_least_after") and not near.owner for near in after
    )


def _is_by_law(reading: Reading, at: int) -> bool:
    near = reading.pieces[max(0, at - _REACH) : at + _REACH + 1]
    if any(piece.has("by_law", "adults_only") for piece in near):
        return True
    words = [piece.word for piece in reading.pieces]
    if _plays_a_minor(reading, at) and any(
        piece.word in _INSISTED for piece in reading.pieces[max(0, at - 4) : at + 5]
    ):
        return True
    told_to_look = bool({"looks", "look", "plays", "playing", "looking", "looks like"} & set(words))
    if told_to_look and any(piece.word in ("must be", "must") for piece in reading.pieces[max(0, at - 3) : at]):
        return True
    if _gives_the_product(reading, at):
        return True
    sold = any(piece.tags.get("product") in REGULATED or piece.has("regulated") for piece in reading.pieces)
    return sold and _only_or_told_apart(reading, at)


def _plays_a_minor(reading: Reading, at: int) -> bool:
    """ "PA 16-19, 18+ only": an age to be played below it, so that the other one is the law's."""
    others = [
        piece.number or 0 for here, piece in enumerate(reading.pieces) if here != at and _is_of_an_age(reading, here)
    ]
    return any(_YOUNGEST_PLAYED <= age < _AGES[0] for age in others)


def _is_of_an_age(reading: Reading, at: int) -> bool:
    """Of two ages of a range, or behind a word for the age."""
    piece, beside = reading.pieces[at], reading.pieces[at + 1 : at + 3]
    ranged = len(beside) == 2 and beside[0].has("to") and beside[1].number is not None
    cued = any(near.has("age_cue") or near.word in _LOOKING for near in reading.pieces[max(0, at - 2) : at])
    return piece.number is not None and not piece.owner and (ranged or cued)


_YOUNGEST_PLAYED = 13
_LOOKING = ("looks", "look", "plays", "playing", "looking", "dikhe", "lage", "dikhti", "dikhta", "lagti", "lagta", "pa")
_INSISTED = (
    *("only", "must", "must be", "compulsory", "mandatory", "actual", "actually", "real", "legally", "strictly"),
    *("is", "but", "be", "sach mein", "real life mein", "in real life"),
    *("zaroori", "zaruri", "hona", "hona chahiye", "ho", "asli", "asal", "has to be", "have to be", "should be"),
)


def _gives_the_product(reading: Reading, at: int) -> bool:
    """ "Over 21 for a casino ad", "25+ as it's a whisky brand": the reason right behind the age."""
    following = reading.pieces[at + 1 : at + 2 + _REACH]
    while following and following[0].has("at_least_after", "years"):
        following = following[1:]
    if not following or following[0].word not in _REASONS:
        return False
    near = [piece for piece in following[1:_REACH] if not piece.newline]
    return any(piece.tags.get("product") in REGULATED or piece.has("regulated") for piece in near)


_REASONS = ("for", "for a", "for an", "as", "because", "since", "kyunki")


def _only_or_told_apart(reading: Reading, at: int) -> bool:
    """For liquor and the like the least age is the law's, unless it is plainly all that is said of the part's age."""
    near = reading.pieces[max(0, at - 3) : at + 4]
    return any(
        piece.word in ("must", "only", "compulsory", "mandatory", "should", "has", "have", "need") for piece in near
    ) or (sum(piece.number is not None and not piece.has("year") for piece in reading.pieces) > 1)


def _span(reading: Reading, at: int) -> tuple[int, int]:
    first, last = at, at + 1
    while (
        last < len(reading.pieces)
        and reading.pieces[last].has("at_least_after", "years")
        and not reading.pieces[last].owner
    ):
        last += 1
    while (
        first > 0 and reading.pieces[first - 1].has("at_least_before", "by_law") and not reading.pieces[first - 1].owner
    ):
        first -= 1
    return first, last
