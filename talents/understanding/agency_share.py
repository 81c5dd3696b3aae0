"""Whether the agency's share is in the amount or comes on top: "agency's cut included", "plus commission"."""

from __future__ import annotations

import re

from talents.understanding.reading import Alphabet, Reading

_ALPHABET: Alphabet = (
    ("agency_share", "g"),
    ("included", "d"),
    ("including", "i"),
    ("on_top", "e"),
    ("the", "t"),
    ("of", "o"),
    ("foreign_money", "$"),
)
_SHARES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"[id](?:n\.)?[to]{0,2}g"), "all_in"),
    (re.compile(r"g\.?d"), "all_in"),
    (re.compile(r"e(?:n\.)?[to]{0,2}g"), "money_word"),
    (re.compile(r"g\.?e(?!g)"), "money_word"),
)


def find_agency_share(reading: Reading) -> None:
    """Marks the words as what the rules of money read: all in, or talk that no filter holds."""
    for pattern, tag in _SHARES:
        for match in reading.matches(pattern, _ALPHABET):
            if [piece.word for piece in reading.pieces[match.start() : match.end()]] == ["with", "agency"]:
                continue
            for piece in reading.pieces[match.start() : match.end()]:
                reading.retag(piece, piece.tags | {tag: True})
            if tag == "money_word":
                reading.claim(match.start(), match.end(), "context")


def is_denied(reading: Reading, at: int) -> bool:
    """ "Not all in", "no longer all-inclusive", "all in nahi": the agency's share comes on top."""
    before = reading.pieces[at - 1].word if at and not reading.pieces[at].newline else ""
    behind = [piece.word for piece in reading.pieces[at + 1 : at + 2] if not piece.newline]
    return before in _DENIED or behind in (["nahi"], ["nahin"], ["nahi hai"])


_DENIED = ("not", "isn't", "isnt", "no longer", "is not", "it's not", "its not", "not an", "without")
