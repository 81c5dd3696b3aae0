"""Whole messages that are no search: more, show the second one, hello, thanks, help."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from talents.understanding import command_patterns as patterns
from talents.understanding.credits import is_proper
from talents.understanding.reading import Reading

Intent = Literal["find", "refine", "more", "show", "greet", "help", "thanks", "none"]


@dataclass(frozen=True)
class Command:
    intent: Intent
    count: int | None = None
    ordinal: int | None = None
    name: str | None = None


def plain(reading: Reading) -> str:
    """The message in folded words with digits for numbers and no punctuation but "#" and "?"."""
    words = []
    for piece in reading.pieces:
        if piece.number is not None and not piece.ordinal and piece.number.is_integer() and piece.word != "one":
            words.append(str(int(piece.number)))
        elif piece.ordinal:
            words.append(f"{int(piece.number or 0)}{piece.text[-2:].lower()}")
        elif any(letter.isalnum() for letter in piece.word) or piece.word == "#":
            words.append(re.sub(r"[^\w# ]", "", piece.word))
    return " ".join(" ".join(words).split()) or ("?" if "?" in reading.text else "")


def command(reading: Reading) -> Command | None:
    """The command that the whole message is, or None."""
    said = plain(reading)
    if len(said) > 200:
        return None
    words = set(said.split())
    if words and words <= patterns.GREETING_TALK and words & patterns.GREETINGS:
        return Command("greet")
    if patterns.THANKS.fullmatch(said):
        return Command("thanks")
    if patterns.HELP.fullmatch(said):
        return Command("help")
    return _shown(reading, said) or _more(said)


def _more(said: str) -> Command | None:
    match = patterns.MORE.fullmatch(said)
    if match is None or said in ("the", "one"):
        return None
    count = match.group("before") or match.group("after")
    return Command("more", count=int(count) if count else None)


def _shown(reading: Reading, said: str) -> Command | None:
    match = patterns.NUMBERED.fullmatch(said)
    if match:
        return Command("show", ordinal=int(match.group("number")))
    match = patterns.SHOW.fullmatch(said)
    if match:
        return Command("show", ordinal=patterns.ORDINAL_OF[match.group("word")])
    if patterns.FOCUS.fullmatch(said) and not _asks_on(reading):
        return Command("show", ordinal=0)
    name = _name(reading, said)
    return Command("show", name=name) if name else None


def _asks_on(reading: Reading) -> bool:
    """ "His rate's a bit steep… who else is there at 15k, Bhojpuri?": a request behind the talk of one person."""
    stop = next((at for at, piece in enumerate(reading.pieces) if piece.word in _STOPS), len(reading.pieces))
    wishes = [piece for piece in reading.pieces[stop:] if piece.has(*_WISHES) or piece.number is not None]
    return len(wishes) > 1


_STOPS = (".", "?", "!", ";", ",", "-", ":")
_WISHES = (
    *("gender", "role_gender", "language", "place", "skill", "credit", "build", "accent", "facial_hair", "decade"),
    *("hair_noun", "feet", "rupees", "month", "weekday"),
)


def _name(reading: Reading, said: str) -> str | None:
    """ "Tell me about Aditi", "Aditi Rao ka profile", "who is Meera?"."""
    lead = patterns.NAME_LEAD.match(said)
    pieces = reading.pieces
    start = _after_words(reading, len(lead.group().split())) if lead else 0
    end = start
    while end < len(pieces) and end - start < 4 and (is_proper(reading, end) or (lead and _is_unknown(reading, end))):
        end += 1
    if end == start:
        return None
    rest = [piece for piece in pieces[end:] if any(letter.isalnum() for letter in piece.word)]
    if lead:
        return (
            reading.words(start, end)
            if all(piece.has("stop") or piece.word in patterns.NAME_TAIL for piece in rest)
            else None
        )
    asks = any(word in patterns.NAME_TAIL for piece in rest for word in piece.word.split())
    filler = all(
        piece.has("stop", "rate_unit", "credit_cue", "free_cue") or piece.word in patterns.NAME_TAIL for piece in rest
    )
    return reading.words(start, end) if asks and filler else None


def _after_words(reading: Reading, count: int) -> int:
    seen = 0
    for at, piece in enumerate(reading.pieces):
        if seen >= count:
            return at
        seen += len(piece.word.split()) if any(letter.isalnum() for letter in piece.word) else 0
    return len(reading.pieces)


def _is_unknown(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.word[:1].isalpha() and not (set(piece.tags) - {"accent", "respelt"})
