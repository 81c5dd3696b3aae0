"""People by name: "find Meera Kulkarni", "actor named Rohan", or a name and nothing else."""

from __future__ import annotations

from talents.understanding.credits import is_proper
from talents.understanding.reading import Reading

_CALLED = ("named", "called", "name is", "naam", "name")
_FIND = (
    "find",
    "search",
    "find me",
    "show",
    "show me",
    "look up",
    "get",
    "get me",
    "dhoondo",
    "where is",
    "is",
    "khojo",
    "search for",
)
_LONGEST_NAME = 4
_LONGEST_SMALL = 2


def find_names(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if not piece.owner and (piece.word in _CALLED or (piece.word in _FIND and at == 0)):
            start = at + 1
            while start < len(reading.pieces) and reading.pieces[start].word in (":", "is", "for", "me", "up"):
                start += 1
            end = run_of_name(reading, start)
            if end > start:
                reading.add("name", reading.words(start, end), at, end)
                return


def find_bare_name(reading: Reading) -> None:
    """The whole message is one to four words that mean nothing else: somebody's name, as far as we can tell."""
    pieces = reading.pieces
    if reading.found or not 1 <= len(pieces) <= _LONGEST_NAME or reading.declined:
        return
    written_small = any(piece.text[0].islower() for piece in pieces)
    if written_small and len(pieces) > _LONGEST_SMALL:
        return
    if all(_could_be_a_name(reading, at) for at in range(len(pieces))):
        reading.add("name", reading.words(0, len(pieces)), 0, len(pieces), "assumed")


def _could_be_a_name(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    if piece.owner or piece.newline or not piece.text[:1].isalpha():
        return False
    return not piece.tags and len(piece.text) > 1


def run_of_name(reading: Reading, start: int) -> int:
    end = start
    while end < len(reading.pieces) and end - start < _LONGEST_NAME and is_proper(reading, end):
        end += 1
    return end
