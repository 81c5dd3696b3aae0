"""Short forms of languages: "Hin+Eng+Mar", "Mar speaking", "Hin (flu)"."""

from __future__ import annotations

from talents.understanding.reading import Reading


def spell_out(reading: Reading) -> None:
    """ "Hin+Eng+Mar": short forms beside another language, or where somebody speaks one."""
    for at, piece in enumerate(reading.pieces):
        if piece.has("language_short") and not piece.has("language") and not piece.owner and _is_tongue(reading, at):
            reading.retag(piece, {"language": piece.tags["language_short"]})
        elif piece.text in _CODES and not piece.owner and _has_its_level(reading, at):
            reading.retag(piece, {"language": _CODES[piece.text]})


# "EN C1, HI B2": as standards call them, before a level of the same.
_CODES = {
    code.upper(): code
    for code in ("hi", "mr", "gu", "pa", "bn", "ta", "te", "kn", "ml", "or", "as", "ur", "fr", "de", "es")
}


def _has_its_level(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has("language_level") and following[0].text[:1] in "ABC"


def _is_tongue(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 2]
    if following and following[0].word in SPEAKING and not following[0].newline:
        return True
    if following and following[0].has("language_level") and not following[0].has("stop") and not following[0].newline:
        # "Hin B2".
        return True
    inside = reading.pieces[at + 2 : at + 3] if following and following[0].word == "(" else []
    if any(piece.has("language_level") and not piece.has("stop") for piece in inside):
        # "Hin (flu)".
        return True
    if at and (reading.pieces[at - 1].word in SPEAKING or reading.pieces[at - 1].has("language_level")):
        return True
    if reading.pieces[at].word in _SURE_SHORTS and _stands_alone(reading, at):
        return True
    for step in (1, -1):
        sign, other = at + step, at + 2 * step
        if not 0 <= sign < len(reading.pieces) or reading.pieces[max(at, sign)].newline:
            continue
        if reading.pieces[sign].has("language", "language_short"):
            return True
        joins = reading.pieces[sign].word in ("/", "+", "&", ",", "and", "-", "or", "aur")
        if joins and 0 <= other < len(reading.pieces) and reading.pieces[other].has("language", "language_short"):
            return True
    return False


def _stands_alone(reading: Reading, at: int) -> bool:
    """ "M 25, hin, mum": between the signs of a list."""
    before = reading.pieces[at - 1] if at and not reading.pieces[at].newline else None
    after = reading.pieces[at + 1] if at + 1 < len(reading.pieces) and not reading.pieces[at + 1].newline else None
    return (before is not None or after is not None) and all(
        near is None or near.word in (",", "/", ";", "|", "+", ".") for near in (before, after)
    )


_SURE_SHORTS = ("hin", "hnd", "guj", "beng", "tam", "tel", "kan", "mal", "mrt", "mar", "punj", "bhoj", "engl", "assm")
SPEAKING = (
    *(
        "speaking",
        "speaker",
        "speakers",
        "speaks",
        "speak",
        "spoken",
        "fluent",
        "native",
        "language",
        "lang",
        "languages",
    ),
    *("bolti", "bolta", "must", "level"),
)
