"""Which place a word names: "Pune", "NCR", "UP", "mum" where it is nobody's mother."""

from __future__ import annotations

from talents.understanding.reading import Reading
from talents.vocabulary.places import CITY_PLATES, REGION_INITIALS, STATE_PLATES

_ON_PLATES = STATE_PLATES | CITY_PLATES

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
    if (
        piece.has("place_short")
        and not piece.has("place")
        and (_is_beside_a_place(reading, at) or (piece.text in _SURE and _is_between_signs(reading, at)))
    ):
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


def spell_out(reading: Reading) -> None:
    """ "MH/GJ", "PB, HR, DL": letters as on number plates, beside others of the kind."""
    states = {at: code for at in range(len(reading.pieces)) if (code := _state(reading, at))}
    for at, code in states.items():
        reading.retag(reading.pieces[at], {"place": code})


def _state(reading: Reading, at: int) -> str | None:
    piece = reading.pieces[at]
    code = _ON_PLATES.get(piece.text.upper())
    if (
        code is None
        or piece.has("place")
        or piece.owner
        or (piece.text.upper() in CITY_PLATES and not piece.text.isupper())
    ):
        return None
    for step in (1, -1):
        sign, other = at + step, at + 2 * step
        if not 0 <= other < len(reading.pieces) or reading.pieces[max(at, other)].newline:
            continue
        beside = reading.pieces[other]
        stroke = reading.pieces[sign].word == "/" and beside.text.upper() in _ON_PLATES
        listed = reading.pieces[sign].word in _JOINING and piece.text.isupper() and not reading.text.isupper()
        if stroke or (listed and (beside.text in _ON_PLATES or beside.has("place", "places"))):
            return code
    return None


_JOINING = ("/", ",", "&", "+", "or")


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


# In capitals between the signs of a list.
_SURE = ("DEL", "CCU")


def _is_between_signs(reading: Reading, at: int) -> bool:
    beside = [*reading.pieces[max(0, at - 1) : at], *reading.pieces[at + 1 : at + 2]]
    return at > 0 and all(near.word in _SIGNS or near.newline for near in beside)


def _is_mumbai(reading: Reading, at: int) -> bool:
    """ "MUM", "Mum only", "in Mum": the city; "mum, 40" is somebody's mother."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1].word if at + 1 < len(reading.pieces) else ""
    before = reading.pieces[at - 1].word if at else ""
    if before in ("s", "'", "the", "his", "her", "our", "my", "a"):
        # "The kid's mum,".
        return False
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
        piece.has("gender", "role_gender")
        or (piece.word in ("m", "f", "any gender", "gender") and (piece.spaced or _follows_a_stroke(reading, here)))
        for here, piece in enumerate(reading.pieces)
        if here != at
    )
    return apart and told and not any(piece.has("place", "places") for piece in others)


def _follows_a_stroke(reading: Reading, at: int) -> bool:
    return at > 0 and reading.pieces[at - 1].word == "/"


_SIGNS = (",", "/", "-", ";", "|", "+", "(", ")", ".", "n")
