"""Bans that go on or that stand behind: "nobody who is with Kwan or who asks for two lakh", "whoever did TV is out"."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases

_LONGEST = 24
_ENDS = (".", ";", "!", "?", "but", "lekin", "magar", "only")
_ANEW = frozenset(
    phrases("who, who's, whose, with, jo, jiska, jiski, jinka, anyone, anybody, those, people, has, is, wants")
)
_ANYBODY = frozenset(
    phrases(
        """
        anyone, anybody, someone, somebody, people, those, nobody, no one, none, folks, whoever, anyone who, artists,
        actors, talent, none who, nobody with, nobody from, no one from, none with, who
        """
    )
)


def is_next_of_a_ban(reading: Reading, first: int) -> bool:
    """ "Nobody who has a beard or who smokes": what begins at this piece stands behind an "or" of that ban."""
    at = first - 1
    while at >= 0 and not _stops(reading, at):
        piece = reading.pieces[at]
        if piece.has("or") and piece.word != "/" and reading.pieces[at + 1].word in _ANEW:
            return _is_banned(reading, at)
        if (piece.owner and piece.owner != "context") or piece.word == ",":
            return False
        at -= 1
    return False


def _is_banned(reading: Reading, last: int) -> bool:
    """Whether what ends here began with a "nobody", or "not … anyone"."""
    for at in range(last - 1, max(-1, last - 1 - _LONGEST), -1):
        if _stops(reading, at):
            return False
        piece = reading.pieces[at]
        if piece.has("not_before", "denial"):
            following = [near.word for near in reading.pieces[at : at + 4]]
            return any(word in _ANYBODY for word in following)
    return False


def is_out(reading: Reading, first: int, last: int) -> bool:
    """ "Anyone who wants more than 40k is out": the sentence is said of whom the same breath began with."""
    whom = first - 1
    while whom >= 0 and not _stops(reading, whom) and reading.pieces[whom].word not in _ANYBODY:
        whom -= 1
    if whom < 0 or _stops(reading, whom):
        return False
    for at in range(last, min(len(reading.pieces), last + _NEAR)):
        piece = reading.pieces[at]
        if piece.newline or _stops(reading, at) or piece.word == ",":
            return False
        if piece.has("not_after"):
            return True
    return False


_NEAR = 5


def _stops(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 2]
    return (piece.word in _ENDS and not piece.owner) or bool(following and following[0].newline)
