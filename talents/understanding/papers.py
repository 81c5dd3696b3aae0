"""What can be shown on paper: licences, unions, training, passport, agency, readiness to travel."""

from __future__ import annotations

from talents.understanding.credits import is_proper
from talents.understanding.reading import Reading

_SIMPLE = ("licence", "union", "training", "travel")
_AGENCY_CUES = (
    "represented",
    "repped",
    "signed",
    "managed",
    "agency",
    "agent",
    "agency:",
    "who's with",
    "who is with",
    "is with",
    "are with",
    "talent of",
    "roster of",
    "exclusive with",
    "exclusively with",
)
_AGENCY_NOUNS = ("agency", "talent", "talents", "management", "casting", "artists", "models")


def find_papers(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner:
            continue
        if piece.has("passport"):
            reading.add("passport", True, at, at + 1)
            continue
        for field in _SIMPLE:
            if field == "travel" and (_is_of_a_place(reading, at) or _is_paid_for(reading, at)):
                continue
            if field in piece.tags and not (field == "travel" and piece.word == "travels" and at == 0):
                reading.add(field, piece.tags[field], at, at + 1)
                break
    _find_bare_licences(reading)


def _is_paid_for(reading: Reading, at: int) -> bool:
    """ "Travel and stay provided", "10k incl travel": the word alone wishes for nothing."""
    if reading.pieces[at].word not in ("travel", "outdoor shoot", "foreign shoot"):
        return False
    near = reading.pieces[max(0, at - 3) : at] + reading.pieces[at + 1 : at + 4]
    return not any(piece.word in _WISHED for piece in near) or any(piece.word in _PAID for piece in near)


_WISHED = (
    *(
        "must",
        "required",
        "ok",
        "okay",
        "ready",
        "possible",
        "needed",
        "compulsory",
        "can",
        "willing",
        "should",
        "able",
    ),
    *("mandatory", "involved", "fine", "kar", "karna", "is a must", "chahiye", "hoga"),
)
_PAID = (
    "incl",
    "including",
    "provided",
    "paid",
    "covered",
    "stay",
    "lodging",
    "conveyance",
    "food",
    "fare",
    "us",
    "extra",
)


def _is_of_a_place(reading: Reading, at: int) -> bool:
    """ "Goa ready to travel": to that place, which is asked for as such."""
    return at > 0 and reading.pieces[at - 1].has("place", "country", "city_abroad") and not reading.pieces[at].newline


def _find_bare_licences(reading: Reading) -> None:
    """ "Licence chahiye": for the bike if there is one in the request, else for a car."""
    for at, piece in enumerate(reading.pieces):
        if not piece.owner and piece.has("licence_word"):
            rides = any(other.tags.get("skill") == "motorcycle" for other in reading.pieces)
            reading.add("licence", "motorcycle" if rides else "lmv", at, at + 1)


def _is_with(reading: Reading, at: int) -> bool:
    """ "Who's with Toabh": by whom somebody is represented."""
    return reading.pieces[at].word == "with" and at > 0 and reading.pieces[at - 1].word in ("s", "is", "are", "signed")


def find_agencies(reading: Reading) -> None:
    """ "Represented by Kalakar Talent", "from Kalakar agency"."""
    pieces = reading.pieces
    for at, piece in enumerate(pieces):
        if piece.owner or not (piece.word in _AGENCY_CUES or _is_with(reading, at)):
            continue
        start = at + 1
        while start < len(pieces) and pieces[start].word in (
            "by",
            "with",
            "to",
            ":",
            "is",
            "agency",
            "named",
            "called",
        ):
            start += 1
        end = start
        while end < len(pieces) and (is_proper(reading, end) or (end > start and pieces[end].word in _AGENCY_NOUNS)):
            end += 1
        if end > start:
            reading.add("agency", reading.words(start, end), at, end)
            continue
        start = at
        while start > 0 and is_proper(reading, start - 1):
            start -= 1
        if piece.word == "agency" and start < at:
            reading.add("agency", reading.words(start, at), start, at + 1)
