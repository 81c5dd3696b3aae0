"""Whom a message speaks to: the "bhai" of "bhai, ek ladki chahiye" is nobody to cast."""

from __future__ import annotations

from talents.understanding.lexicon import lexicon
from talents.understanding.reading import Piece, Reading

_SENT = ("love", "regards", "hugs", "hello", "hi", "namaste", "pranam", "respects", "wishes", "best")
_VOCATIVES = (
    "bhai",
    "bhaiya",
    "bhaiyya",
    "madam",
    "guys",
    "ladies",
    "boss",
    "dude",
    "bhaiyon",
    "didi",
    "folks",
    "gentlemen",
)


def is_called_to(reading: Reading, at: int) -> bool:
    """ "Bhai ek ladka chahiye", "ladki bhejna bhai": who is spoken to, where somebody else is asked for."""
    if at > 1 and reading.pieces[at - 1].word == "to" and reading.pieces[at - 2].word in _SENT:
        # "Love to uncle!"
        return True
    if _is_greeted(reading, at):
        return True
    if reading.pieces[at].word not in _VOCATIVES:
        return False
    others = [
        here
        for here, piece in enumerate(reading.pieces)
        if here != at and piece.word not in _VOCATIVES and piece.owner != "context" and _tells_gender(piece)
    ]
    before = reading.pieces[at - 1] if at and not reading.pieces[at].newline else None
    after = reading.pieces[at + 1] if at + 1 < len(reading.pieces) else None
    opens = before is None or before.has("break") or before.word in _OPENERS
    asked = before is not None and before.word in _ASKING
    cast = after is not None and not after.newline and after.word in ("ka", "ke", "ki", "type", "jaisa", "role", "wala")
    # "Guys and girls both".
    listed = after is not None and not after.newline and after.has("and", "or", "slash", "joined")
    return (opens or asked) and not cast and not listed and bool(others or asked)


def _is_greeted(reading: Reading, at: int) -> bool:
    """ "Hi Aunty, Rohan here": greeted, with a comma behind."""
    around = [piece.word for piece in reading.pieces[max(0, at - 1) : at + 2]]
    return len(around) > 2 and around[0] in _GREETING and around[2] in (",", "!", "-")


_OPENERS = (
    *("hi", "hello", "hey", "arre", "haan", "yaar", "dear", "sun", "suno", "sunn", "sunna", "suniye", "dekh", "dekho"),
    *("oye", "accha", "acha", "achha", "are", "ok", "okay"),
)
_GREETING = ("hi", "hello", "hey", "dear", "namaste", "hii")


def _tells_gender(piece: Piece) -> bool:
    """By its own word, or by one of a phrase: "heroine type"."""
    table = lexicon().phrases
    parts = piece.word.split() if piece.has("soft") else ()
    return piece.has("gender", "role_gender") or any("gender" in table.get((word,), {}) for word in parts)


_ASKING = ("bhejna", "bhejo", "bhej", "dikhao", "chahiye", "batao", "dena", "dedo", "karo", "please", "yaar", "hai")
