"""What is said of the client, the crew and whoever asks: "client is scarred for life", "I'm a mess"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from talents.understanding.reading import Piece, Reading
from talents.understanding.signs import is_dash
from talents.vocabulary import chatter

_OF_OTHERS = re.compile(chatter.OF_OTHERS)
_OF_OURSELVES = re.compile(chatter.OF_OURSELVES)
_OF_THE_MONEY = re.compile(chatter.OF_THE_MONEY)
_OF_THE_READER = re.compile(chatter.OF_THE_READER)
_WHO_DID = re.compile(chatter.WHO_DID)
_GREETED = re.compile(chatter.GREETED)
_UNCOUNTED = re.compile(rf".*\b{chatter.UNCOUNTED}")
_IDIOMS = re.compile(rf"\b{chatter.IDIOMS}\b")
_WISHING = re.compile(rf"\b{chatter.WISHING}\b")
_ENDS = (".", "!", "?", ";")
_SIGNS = (*_ENDS, ",", "(", ")", ":", "|")
_TURNS = ("but", "lekin", "par", "magar", "because", "kyunki", "so", "warna", "coz", "cos", "cuz", "though")
_OF_THEM = ("he", "she", "they", "who", "which", "woh", "wo")
_TALK = frozenset(
    ("soft", "part", "kin", "role_gender", "look_noun", "people", "stop", "respelt", "gender", "address", "article")
)
_MEANT = ("rupees", "money_word", "height_cue", "feet", "at_most_before", "shoot_in")


def set_asides_aside(reading: Reading) -> None:
    _set_idioms_aside(reading)
    talked = False
    for first, last in clauses(reading):
        if (first and reading.pieces[first - 1].word in _ENDS) or reading.pieces[first].newline:
            talked = False
        talked = _set_aside(reading, first, last, goes_on=talked)


def _set_idioms_aside(reading: Reading) -> None:
    for match in _IDIOMS.finditer(reading.text.lower().replace("’", "'")):
        for at, piece in enumerate(reading.pieces):
            if match.start() <= piece.start and piece.end <= match.end():
                reading.claim(at, at + 1, "context")


def clauses(reading: Reading) -> Iterator[tuple[int, int]]:
    """Each clause as the places of its first piece and behind its last; a turn as "but" opens one."""
    starts = [0] if reading.pieces else []
    for at, piece in enumerate(reading.pieces):
        if at and (piece.newline or piece.word in _TURNS or _parts(reading, at - 1)):
            starts.append(at)
    return pairwise([*dict.fromkeys(starts), len(reading.pieces)])


def _parts(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.word in _SIGNS or is_dash(piece)


def _set_aside(reading: Reading, first: int, last: int, *, goes_on: bool) -> bool:
    """Whether the clause is such talk; with `goes_on` the one before it is."""
    pieces = reading.pieces[first:last]
    said = " ".join(piece.word for piece in pieces if piece.word not in _SIGNS).replace(" ' ", "'").replace("'s", " 's")
    if _GREETED.fullmatch(said):
        reading.claim(first, last - (reading.pieces[last - 1].word in _SIGNS), "context")
        return False
    did = bool(_WHO_DID.match(said)) and not any(piece.has("gender") for piece in pieces)
    if (_WISHING.search(said) and not did) or _tells_figures(pieces):
        return False
    of_others = bool(_OF_OTHERS.match(said)) or (goes_on and _is_still_of_them(pieces))
    of_ourselves = _OF_OURSELVES.match(said)
    of_money = _OF_THE_MONEY.match(said) and all(piece.number is None for piece in pieces)
    talk = did or of_ourselves or of_money or _OF_THE_READER.match(said)
    if not of_others and not talk and not _UNCOUNTED.match(said):
        return False
    whole = of_others and not any(piece.has("ad_noun", "product", "brand") for piece in pieces)
    for at, piece in enumerate(pieces, first):
        where = bool(of_ourselves) and piece.has("place", "places")
        if piece.tags.keys() <= _TALK or where or (whole and not piece.has(*_MEANT)):
            reading.claim(at, at + 1, "context")
    return of_others


def _is_still_of_them(pieces: list[Piece]) -> bool:
    """ "… but he is 71", "… but honest"."""
    said = [piece for piece in pieces if piece.is_word]
    turned = bool(said) and said[0].word in _BUT
    return any(piece.word in _OF_THEM for piece in said[: 1 + turned]) or (turned and len(said) <= _SHORT)


_BUT = ("but", "lekin", "par", "magar")
_SHORT = 3


def _tells_figures(pieces: list[Piece]) -> bool:
    """Ages from and to, money and heights are no talk."""
    ranged = any(
        one.number is not None and sign.has("to") and other.number is not None
        for one, sign, other in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )
    return ranged or any(
        (piece.number or 0) >= _AN_AMOUNT or (piece.has(*_MEASURES) and piece.word != "'") for piece in pieces
    )


_AN_AMOUNT = 1_000
_MEASURES = ("rupees", "times", "foreign_money", "feet", "cm", "all_in")
