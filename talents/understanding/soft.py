"""Look, type and energy, in the director's own words. They order the results; nobody is left out for them."""

from __future__ import annotations

from talents.understanding.reading import Reading

_GENDER = {
    "girl": "woman",
    "woman": "woman",
    "lady": "woman",
    "boy": "man",
    "man": "man",
    "guy": "man",
    "boss lady": "woman",
}
_REACH = 3


def find_soft(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner or (piece.newline and not piece.tags):
            continue
        if piece.has("soft", "part") and not _is_plain_talk(reading, at):
            _add(reading, at)
        elif piece.has("look_noun"):
            _find_before_noun(reading, at)


def _add(reading: Reading, at: int) -> None:
    piece = reading.pieces[at]
    last = at + 1
    if (
        last < len(reading.pieces)
        and reading.pieces[last].word in ("look", "looking", "type", "types", "vibe", "energy")
        and not reading.pieces[last].owner
    ):
        last += 1
    reading.add("text", piece.text.lower(), at, last)
    for word in (piece.word.split()[0], piece.word.split()[-1], *piece.word.split()[:1]):
        if word in _GENDER and not reading.has_found("gender"):
            reading.add("gender", _GENDER[word], at, at + 1)


def _is_plain_talk(reading: Reading, at: int) -> bool:
    """ "Short film", "natural hair", "kind of": no look."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 2]
    if (
        piece.word
        in (
            "kind",
            "plain",
            "short",
            "natural",
            "everyday",
            "action",
            "mean",
            "period",
            "hot",
            "cold",
            "sharp",
            "light",
        )
        and following
    ):
        return following[0].word in (
            "of",
            "text",
            "notice",
            "film",
            "films",
            "hair",
            "director",
            "that",
            "drink",
            "at",
            "weather",
        )
    return False


def _find_before_noun(reading: Reading, at: int) -> None:
    """ "A haunted look": the words before the noun that no other rule wants."""
    first = at
    while first > 0 and at - first < _REACH and _is_free_word(reading, first - 1) and not reading.pieces[first].newline:
        first -= 1
    if first < at:
        reading.add("text", reading.words(first, at).lower(), first, at + 1)
        return
    piece = reading.pieces[at - 1] if at else None
    # "Punjabi look": the language's name is a look here.
    if piece is not None and not piece.owner and piece.has("language", "place", "accent") and not piece.has("stop"):
        reading.add("text", reading.words(at - 1, at + 1).lower(), at - 1, at + 1)


def _is_free_word(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return not piece.owner and piece.word[:1].isalpha() and not piece.tags
