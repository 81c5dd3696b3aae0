"""Which place a word names: "Pune", "NCR", "UP", "mum" where it is nobody's mother."""

from __future__ import annotations

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


def codes_at(reading: Reading, at: int) -> tuple[str, ...]:
    """Codes of cities or regions; none where the piece names no place."""
    piece = reading.pieces[at]
    if piece.word == "mum" and _is_mumbai(reading, at):
        return ("mumbai",)
    if piece.has("place_short") and not piece.has("place") and _is_beside_a_place(reading, at):
        return (str(piece.tags["place_short"]),)
    if piece.has("places"):
        return tuple(piece.tags["places"])
    if piece.has("place"):
        return (str(piece.tags["place"]),)
    if piece.has("initials") and piece.text.upper() in REGION_INITIALS:
        beside = [near.word for near in reading.pieces[max(0, at - 1) : at] + reading.pieces[at + 1 : at + 2]]
        if piece.text.isupper() or (any(word in _FROM for word in beside) and piece.word != "up"):
            return (REGION_INITIALS[piece.text.upper()],)
    return ()


def _is_beside_a_place(reading: Reading, at: int) -> bool:
    for step in (1, -1):
        sign, other = at + step, at + 2 * step
        joined = 0 <= other < len(reading.pieces) and reading.pieces[sign].word in (
            "/",
            ",",
            "&",
            "+",
            "or",
            "and",
            "-",
        )
        if joined and (
            reading.pieces[other].has("place", "place_short") and not reading.pieces[max(at, other)].newline
        ):
            return True
    return False


def _is_mumbai(reading: Reading, at: int) -> bool:
    """ "MUM", "Mum only", "in Mum": the city; "mum, 40" is somebody's mother."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1].word if at + 1 < len(reading.pieces) else ""
    before = reading.pieces[at - 1].word if at else ""
    mothers = any(near.has("years") or near.word in ("of", "type", "role") for near in reading.pieces[at + 1 : at + 2])
    return not mothers and (
        piece.text.isupper()
        or following in ("only", "based", "base", "local", "locals", "se", "mein", "side", "people", "shoot")
        or before in ("in", "from", "based", "only")
        or _is_one_of_a_list(reading, at)
    )


def _is_one_of_a_list(reading: Reading, at: int) -> bool:
    """ "M 40-50, mum, 10k/d": between signs, in a call that says otherwise whom it is for."""
    beside = [*reading.pieces[max(0, at - 1) : at], *reading.pieces[at + 1 : at + 2]]
    apart = at > 0 and all(near.owner or near.word in _SIGNS or near.newline for near in beside)
    others = [piece for here, piece in enumerate(reading.pieces) if here != at]
    told = any(
        piece.has("gender", "role_gender") or (piece.word in ("m", "f", "any gender", "gender") and piece.spaced)
        for piece in others
    )
    return apart and told and not any(piece.has("place", "places") for piece in others)


_SIGNS = (",", "/", "-", ";", "|", "+", "(", ")", ".", "n")
