"""What is asked for that is no search of the roster: said in a note, never pretended."""

from __future__ import annotations

import re

from talents.understanding.reading import Reading
from talents.understanding.walking import past
from talents.vocabulary.errands import ERRANDS, WHO_IS_LEFT

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
    "perfect",
    "great",
    "super",
    "good",
    "cool",
    "badhiya",
    "theek hai",
    "thanks",
    "then",
    "and",
    "so",
    "just",
)


def _goes_on_to_ask(reading: Reading, at: int) -> bool:
    """ "Remember, nobody looks at a butler. Man, 55-65": talk, and then a request of its own."""
    ends = [here for here in range(at, len(reading.pieces)) if reading.pieces[here].word == "."]
    rest = reading.pieces[ends[0] :] if ends else []
    return any(piece.has("gender") for piece in rest) and any(piece.number is not None for piece in rest)


# "Print ad for a bank, woman 25-30", "Schedule starts on 5 Jan": as nouns they open a call.
_NOUNS_TOO = (
    "schedule",
    "print",
    "report",
    "call",
    "book",
    "draft",
    "create",
    "save",
    "pin",
    "message",
    "hold",
    "release",
)


def _asks_for_somebody(reading: Reading) -> bool:
    aged = any(piece.number is not None or piece.has("decade") for piece in reading.pieces)
    whom = ("gender", "role_gender", "pair", "people")
    return aged and any(piece.has(*whom) or piece.text in ("M", "F") for piece in reading.pieces)


def is_errand(reading: Reading) -> bool:
    """What the message asks for that is no search, told in a note. Whether it is the whole of what is asked."""
    at = past(reading, 0, _POLITE)
    if _is_told_to_all(reading):
        return True
    opening = reading.pieces[at] if at < len(reading.pieces) else None
    if opening is None or not opening.has("errand") or opening.owner:
        return False
    if _is_a_heading(reading, at):
        if not reading.pieces[at + 1].is_word:
            return False
        # "CALL SHEET": nobody's name.
        reading.claim(at, at + 2, "context")
        return False
    kind, said = opening.tags["errand"]
    if kind == "other" and _goes_on_to_ask(reading, at):
        return False
    if opening.word in _NOUNS_TOO and _asks_for_somebody(reading):
        return False
    reading.notes.append(f"“{opening.text}”: {said}.")
    opening.owner = "errand"
    return kind != "availability_check"


def about_a_list(reading: Reading) -> tuple[str, ...]:
    """ "Budget half kar diya, kaun bachega?": what is asked of a list, where nothing is left to search by."""
    return (f"“{said[0]}”: {WHO_IS_LEFT}.",) if (said := _WHO_IS_LEFT.search(reading.text)) else ()


_WHO_IS_LEFT = re.compile(
    r"\b(?:kaun (?:kaun )?(?:bach|rah|tik)\w+|who(?:['’]s| is)? (?:left|stays|remains|survives))\b", re.IGNORECASE
)


def _is_told_to_all(reading: Reading) -> bool:
    """ "Sabko release ka msg bhej do", "tell all of them": whom it is for, and what to do, and no wish beside it."""
    asked = next((piece for piece in reading.pieces if piece.has("errand_to_all") and not piece.owner), None)
    if asked is None or len(reading.pieces) > _LONGEST_ERRAND or any(piece.has(*_WISHES) for piece in reading.pieces):
        return False
    if not any(piece.has("addressee") or set(piece.word.split()) & _THEM for piece in reading.pieces):
        return False
    said = ERRANDS[asked.tags["errand_to_all"]][1]
    reading.notes.append(f"“{asked.text}”: {said}.")
    asked.owner = "errand"
    return True


_LONGEST_ERRAND = 16
_THEM = frozenset(("them", "her", "him", "everyone", "all", "lot"))
_WISHES = ("gender", "language", "skill", "place", "decade", "product")


def _is_a_heading(reading: Reading, at: int) -> bool:
    """ "Call:", "CALL SHEET ADD-ON: one more": what the lines behind it are."""
    following = reading.pieces[at + 1 : at + 1 + _LONGEST_HEADING]
    if [piece.word for piece in following[:1]] in ([":"], ["-"]):
        return True
    line = next((here for here, piece in enumerate(following) if piece.newline), len(following))
    return reading.pieces[at].text.isupper() and any(piece.word == ":" for piece in following[:line])


_LONGEST_HEADING = 6
