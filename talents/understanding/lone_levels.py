"""Levels between commas or in a sentence of their own: "Kathak girl, 18-24, trained"."""

from __future__ import annotations

from itertools import pairwise

from talents.understanding.joints import joined
from talents.understanding.reading import Found, Piece, Reading
from talents.understanding.signs import is_dash
from talents.vocabulary.phrases import phrases


def give_lone_level(reading: Reading, found: list[Found], tag: str) -> None:
    """ "Kathak girl, 18-24, trained": between commas of its own the level is that of the only thing it can be of."""
    for at, piece in enumerate(reading.pieces):
        if (
            tag not in piece.tags
            or piece.owner
            or not _is_sure(piece, beside := _alone_beside(reading, found, at, tag))
        ):
            continue
        if piece.has("build_word", "build") and not any(thing.last <= at for thing in found):
            # "Broad, boxing, accent Delhi Hindi": ahead of them all it is said of the person.
            continue
        meant = _list_behind(reading, found, at) if _BOTH & set(beside or ()) else _one_wish(reading, found, at)
        for thing in meant:
            thing.level = piece.tags[tag]
            reading.claim(at, at + 1, thing.field)


_BOTH = frozenset(("both", "all", "each", "dono", "either", "in both", "all of"))


def _one_wish(reading: Reading, found: list[Found], at: int) -> list[Found]:
    """What was found before the level, where it is one thing or one list of which any will do."""
    found = [thing for thing in found if thing.last <= at] or found
    if not found or any(thing.level is not None for thing in found):
        return []
    same = len({str(thing.value) for thing in found}) == 1
    joints = {joined(reading, one, other) for one, other in pairwise(found)}
    return found if same or (joints <= {"or", "comma"} and "or" in joints) else []


def _list_behind(reading: Reading, found: list[Found], at: int) -> list[Found]:
    """ "Parkour + gymnastics, men, both skilled": the list before the level, whatever its joints."""
    before = [thing for thing in found if thing.last <= at]
    kept: list[Found] = before[-1:]
    for one, other in pairwise(reversed(before)):
        if joined(reading, other, one) == "apart":
            break
        kept.append(other)
    return kept if len(kept) > 1 and all(thing.level is None for thing in kept) else []


def _ends(reading: Reading, at: int) -> bool:
    return reading.breaks(at) or is_dash(reading.pieces[at])


def _is_sure(piece: Piece, beside: list[str] | None) -> bool:
    """ "Some" and "well" are talk; "trained" is not, and neither is "strong at least"."""
    if beside is None:
        return False
    return (
        bool((_BOTH | _INSISTING) & set(beside))
        or not piece.has("stop")
        or piece.word
        in (
            "trained",
            "native",
            "experienced",
            "skilled",
            "professional",
            "fluent",
            "expert",
            "basic",
            "conversational",
            "intermediate",
            "beginner",
        )
    )


# "Achha bajata ho".
_DOING = frozenset(phrases("bajata, bajati, khelta, khelti, chalata, chalati, gaata, gaati, naachta, naachti"))
_INSISTING = frozenset(("at least", "least", "minimum", "level", "only", "must", "so", "strictly", "standard")) | _DOING


def _alone_beside(reading: Reading, found: list[Found], at: int, tag: str) -> list[str] | None:
    """The words beside a level that stands between commas of its own; None where it does not."""
    first, last = at, at + 1
    if reading.pieces[last : last + 1] and reading.pieces[last].word in (":", "="):
        return None
    while first > 0 and not _ends(reading, first) and not _ends(reading, first - 1):
        first -= 1
    while last < len(reading.pieces) and not _ends(reading, last):
        last += 1
    around = reading.pieces[first:at] + reading.pieces[at + 1 : last]
    beside = [piece.word for piece in around]
    # "Pro or national level".
    mine = (
        reading.pieces[at].word in _ADVERBS
        or bool(_HONOURED & set(reading.pieces[at].word.split()))
        or all(piece.word in _BESIDE_A_LEVEL or piece.has(tag, "or", "practice") for piece in around)
    ) and not _is_told_of_another(reading, found, first)
    return beside if mine else None


def _is_told_of_another(reading: Reading, found: list[Found], first: int) -> bool:
    """ "Urdu: fluent", "Hindi, fluent. Delhi accent": right behind something else the level is that one's."""
    before = reading.pieces[max(0, first - 2) : first]
    return (
        len(before) == 2
        and not reading.pieces[first].newline
        and before[0].has("language", "accent", "skill")
        and not any(thing.first < first - 1 <= thing.last for thing in found)
    )


# "Plays professionally with a band".
_HONOURED = frozenset(
    phrases("belt, champion, champions, championship, medallist, medalist, medal, medals, nationals, ranked, olympian")
)
_ADVERBS = ("professionally", "for a living", "competitively")
_BESIDE_A_LEVEL = (
    ",",
    *phrases(
        """
        in, both, each, all, dono, either, in both, at least, also, bhi, i, mean, i mean, of, them, too,
        please, atleast, min, or better, hona, chahiye, so, then, strictly, at, least, minimum, preferably,
        so, he, she, they, has to, have to, has, have, to, must be, need to, needs to, ideally, standard, -,
        speaks, speak, bolta, bolti, bole, sings, dances, plays, ., (, level, only, must, be, should, player,
        players, bajata, bajati, khelta, khelti, karta, karti, chalata, chalati, gaata, gaati, naachta, naachti,
        and, fully, required, fought, competed, played, swum, ran, danced, performed, sung, at, par, pe, tak, been,
        to, who, reached, gone, wala, wali, wale, of, a, an, the, real, one, proper, real one, proper one, someone,
        somebody
        """
    ),
)
