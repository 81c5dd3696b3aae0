"""A colour that may be any: "eyes can be any colour", "any hair colour is fine", "aankhon ka rang koi bhi chalega"."""

from __future__ import annotations

from collections.abc import Iterator

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.appearance import EYE_NOUNS, HAIR_NOUNS
from talents.vocabulary.phrases import phrases

_KINDS = {
    **dict.fromkeys(("colour", "color", "colours", "colors", "rang", "shade", "shades", "tone"), "colour"),
    **dict.fromkeys(("type", "texture", "types"), "type"),
    **dict.fromkeys(("length", "lengths", "lambai"), "length"),
}
_ANY = phrases("any, koi bhi, kisi bhi, whatever, whichever, all, any kind of, anything, kuch bhi, what, kaisa bhi")
_OF_NO_MATTER = ("dropped_after", "unasked_after", "unasked_before", "dropped_before", "drop")
_OPEN = phrases("open, open on, open to, flexible, flexible on, no bar, not fussed, not fussed about")
_UNIMPORTANT = phrases("matter nahi, is not important, not important, farak nahi, fark nahi, not fixed, not matter")
_TALK = (
    *("stop", "article", "widening", "also_fine", "permitted_after", "comma", "the", "of", "limit_word"),
    *_OF_NO_MATTER,
)
_TALK_WORDS = (
    *("tbh", "na", "matter", "nahi", "is not", "important", "fixed", "karta", "karti", "kisi", "farak", "padta"),
    *("welcome", "works", "fine", "ok", "her"),
    *("his", "their", "mind", "really", "honestly", "will", "do", "ke", "ki", "ka", "bhi", "no", "bar", "fussed"),
    *("chalega", "chalegi", "chalenge", ":", "-", "=", "too", "colouring", "about", "on", "'", "re"),
)


def colours_of_no_matter(reading: Reading) -> set[str]:
    """The fields of hair and eyes that a breath of the message leaves open, and speaks of nothing else. Claims it."""
    lifted: set[str] = set()
    for first, last in _breaths(reading):
        fields = _fields(reading.pieces[first:last])
        if fields:
            lifted |= fields & reading.held
            reading.claim(first, last, "dropped")
    return lifted


def _breaths(reading: Reading) -> Iterator[tuple[int, int]]:
    first = 0
    for at in range(len(reading.pieces) + 1):
        ends = at == len(reading.pieces) or reading.breaks(at)
        if ends and at > first:
            if reading.pieces[first].has("break") and not reading.pieces[first].is_word:
                first += 1
            yield first, at
            first = at


def _fields(pieces: list[Piece]) -> set[str]:
    words = [word for piece in pieces for word in (piece.word, *piece.word.split())]
    eyes = any(word in EYE_NOUNS for word in words)
    hair = any(word in HAIR_NOUNS for word in words)
    kind = next((_KINDS[word] for word in words if word in _KINDS), None)
    said = " ".join(piece.word for piece in pieces)
    left_open = any(piece.has(*_OF_NO_MATTER) for piece in pieces) or any(one in said for one in _UNIMPORTANT)
    left_open = left_open or any(word in _ANY or word in _OPEN for word in words)
    if kind is None or not (eyes or hair) or not left_open or not all(map(_is_of_it, pieces)):
        return set()
    return ({f"hair_{kind}"} if hair else set()) | ({"eye_colour"} if eyes and kind == "colour" else set())


def _is_of_it(piece: Piece) -> bool:
    if piece.owner or piece.has("eye_word", "hair_word", "hair_colour", "eye_colour", "hair_type", "hair_length"):
        return False
    return piece.has(*_TALK) or _WORDS.issuperset(piece.word.split())


_WORDS = frozenset((*EYE_NOUNS, *HAIR_NOUNS, *_KINDS, *_ANY, *_OPEN, *_TALK_WORDS))
