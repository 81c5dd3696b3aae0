"""Where a talent is based. The place of the shoot is not that, and is left alone."""

from __future__ import annotations

from talents.query import Origin
from talents.understanding.reading import Reading
from talents.vocabulary.places import REGION_INITIALS

_FROM = (
    "from",
    "in",
    "based",
    "near",
    "around",
    "of",
    "se",
    "outside",
    "not",
    "living",
    "nahi",
    "only",
    "ki",
    "ka",
    "ke",
    "wale",
    "wali",
    "wala",
    "at",
)
_SHOOT = ("shoot", "shooting", "shoots", "filming", "shot", "location", "shoot is", "travel", "travel to", "outdoor")
_NEAR = ("near", "around", "nearby", "close to")
_REACH = 3


def find_places(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        if piece.owner:
            continue
        following = reading.pieces[at + 1 : at + 2]
        if following and following[0].has("accent_noun") and not piece.has("anywhere"):
            # "A Nagpur accent": one that we have no code for, and no place to live.
            continue
        if piece.has("anywhere"):
            reading.claim(at, at + 1, "context")
            continue
        codes = _codes(reading, at)
        if not codes:
            continue
        if _is_shoot_place(reading, at):
            reading.claim(at, at + 1, "context")
            reading.notes.append(f"“{piece.text}” taken as the place of the shoot, not as where they live.")
            continue
        origin: Origin = "assumed" if at and reading.pieces[at - 1].word in _NEAR else "typed"
        reading.add("place", codes, at, at + 1, origin)


def _codes(reading: Reading, at: int) -> tuple[str, ...]:
    piece = reading.pieces[at]
    if piece.has("places"):
        return tuple(piece.tags["places"])
    if piece.has("place"):
        return (str(piece.tags["place"]),)
    if piece.has("initials") and piece.text.upper() in REGION_INITIALS:
        beside = [near.word for near in reading.pieces[max(0, at - 1) : at] + reading.pieces[at + 1 : at + 2]]
        if piece.text.isupper() or (any(word in _FROM for word in beside) and piece.word != "up"):
            return (REGION_INITIALS[piece.text.upper()],)
    return ()


def _is_shoot_place(reading: Reading, at: int) -> bool:
    for here in range(at - 1, max(-1, at - 1 - _REACH), -1):
        piece = reading.pieces[here]
        if reading.breaks(here):
            return False
        if piece.word in _SHOOT:
            return True
        if piece.word in ("from", "based", "who", "living") or not (
            piece.has("stop", "place", "and", "or") or piece.owner == "availability"
        ):
            return False
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].word in ("shoot", "shooting", "schedule")
