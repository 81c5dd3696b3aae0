"""What is asked for that is no search of the roster: said in a note, never pretended."""

from __future__ import annotations

from talents.understanding.reading import Reading

_POLITE = (
    "please",
    "pls",
    "kindly",
    "can",
    "could",
    "you",
    "hey",
    "hi",
    "ok",
    "okay",
    "now",
    "ab",
    "bhai",
    ",",
    "can you",
)


def is_errand(reading: Reading) -> bool:
    """What the message asks for that is no search, told in a note. Whether it is the whole of what is asked."""
    at = 0
    while at < len(reading.pieces) and reading.pieces[at].word in _POLITE:
        at += 1
    opening = reading.pieces[at] if at < len(reading.pieces) else None
    labelled = [piece.word for piece in reading.pieces[at + 1 : at + 2]] in ([":"], ["-"])
    if opening is None or not opening.has("errand") or labelled or opening.owner:
        return False
    kind, said = opening.tags["errand"]
    reading.notes.append(f"“{opening.text}”: {said}.")
    opening.owner = "errand"
    return kind != "availability_check"
