"""Heights: 5'6", 5 ft 6, 170 cm, 5'6"-5'10", "above 170 cm", "height 165-175"."""

from __future__ import annotations

import re

from talents.query import Origin
from talents.understanding.bounds import bound, least_from
from talents.understanding.loose_days import speaks_of_days
from talents.understanding.measured_against import measured_against
from talents.understanding.reading import Alphabet, Piece, Reading

_ALPHABET: Alphabet = (
    ("feet", "F"),
    ("inches", "I"),
    ("centimetres", "c"),
    ("metres", "m"),
    ("to", "-"),
    ("and", "a"),
    ("or", "o"),
    ("height_cue", "H"),
    ("month", "M"),
    ("times", "k"),
)
# "6ft 7-9 Dec": the seven is a day.
# "Six-footers", "6-foot-2".
_ONE = r"(?:nF-?n(?!(?:-n)?M)I?|nF|n-F(?:-n)?|nc|nm|nI)"
# "5'8 se 6": the last is in feet too.
_RANGE = re.compile(
    rf"(nF-?nI?)-(n)(?![FIcn])|({_ONE})[-ao]({_ONE})|(n)[-a](nc|nm|nF(?!n))|(?<=H)(n)-(n)|(?<=H).(n)-(n)"
)
_SINGLE = re.compile(rf"({_ONE})|(?<=H)(n)(?![Fk])|(?<=H)[.-](n)(?![Fk])|(?<=H)[.][.](n)(?![Fk])|(n)(?=H)")
_BRACKETS = re.compile(rf"\.{_ONE}\.")
_INCH, _FOOT = 2.54, 12
_SHORTEST, _TALLEST = 90, 230
_AROUND = 3
_LEAST_INCHES = 54


def find_heights(reading: Reading) -> None:
    _find_metres(reading)
    for match in reading.matches(_RANGE, _ALPHABET):
        spans = [match.span(group) for group in range(1, (match.lastindex or 0) + 1) if match.group(group)]
        low, high = (
            _centimetres(reading.pieces[start:end], reading.pieces[match.start() : match.end()]) for start, end in spans
        )
        if low and high and low <= high:
            reading.add("height", {"min": low, "max": high}, *_with_cues(reading, match.start(), match.end()))
    _find_spoken(reading)
    _find_pointed(reading)
    for match in reading.matches(_SINGLE, _ALPHABET):
        group = match.lastindex or 0
        start, end = match.span(group)
        size = _centimetres(reading.pieces[start:end], reading.pieces[start:end])
        if size:
            _add_single(reading, size, start, end)
    _find_hyphened(reading)
    _find_other_ends(reading)
    _find_bare(reading)


def _find_hyphened(reading: Reading) -> None:
    """ "No shortie under 5-10", "5-10 and up": with a limit it is no range of ages."""
    for at, (feet, sign, inches) in enumerate(
        zip(reading.pieces, reading.pieces[1:], reading.pieces[2:], strict=False)
    ):
        glued = sign.word == "-" and not (sign.spaced or inches.spaced or feet.owner or inches.owner)
        if not glued or feet.number not in (4, 5, 6) or inches.number is None or inches.number >= _FOOT:
            continue
        after = reading.pieces[at + 3 : at + 4]
        other = after and after[0].has("month", "times", "years", "counted", "rupees", "day_word", "people", "gender")
        limit = bound(reading, at, at + 3)
        size = _imperial(feet.number, inches.number)
        if limit.side in ("most", "least") and size and not other:
            _add_single(reading, round(size), at, at + 3)


def _find_other_ends(reading: Reading) -> None:
    """ "5'7 se kam nahi aur 6 se zyada nahi": behind a height in feet a bare "6 at most" is one too."""
    for thing in [one for one in reading.found if one.field == "height" and one.value["max"] is None]:
        behind = range(thing.last, min(thing.last + _FEW, len(reading.pieces)))
        at = next((at for at in behind if reading.pieces[at].number is not None), None)
        if at is None or reading.pieces[at].number not in _WHOLE_FEET or reading.pieces[at].owner:
            continue
        limit = bound(reading, at, at + 1)
        between = reading.pieces[thing.last : limit.last]
        if limit.side == "most" and not any(piece.newline or piece.has("years") for piece in between):
            _add_single(reading, round(float(reading.pieces[at].number or 0) * _FOOT * _INCH), at, at + 1)


_FEW = 8
_WHOLE_FEET = (5, 6, 7)


def _find_metres(reading: Reading) -> None:
    """ "1m80"; "1 m 30" are a man and his age."""
    pieces = reading.pieces
    for at, (one, sign, hundredths) in enumerate(zip(pieces, pieces[1:], pieces[2:], strict=False)):
        glued = sign.word == "m" and not sign.spaced and not hundredths.spaced
        if glued and one.text in ("1", "2") and len(hundredths.text) == 2 and hundredths.text.isdigit():
            _add_single(reading, int(one.text) * 100 + int(hundredths.text), at, at + 3)


_CENTIMETRES = range(140, 211)


def _find_bare(reading: Reading) -> None:
    """ "F, 24, 168, slim", "men 28-32, 180+", "man above 180": three figures between commas are centimetres."""
    for at, piece in enumerate(reading.pieces):
        stands = at == 0 or reading.breaks(at) or reading.breaks(at - 1)
        pointed = not piece.owner and piece.number is not None and _POINTED.fullmatch(piece.text)
        if pointed and stands and _ends(reading, at + 1) and not speaks_of_days(reading, at):
            # "Girl 24, 5.5, 20k".
            _add_single(reading, _feet(piece.text), at, at + 1)
        if piece.owner or not _is_in_centimetres(piece):
            continue
        limit = least_from(reading, at, at + 1)
        first = limit.first
        opens = first == 0 or reading.breaks(first) or reading.breaks(first - 1)
        opens = opens or reading.pieces[first - 1].has("gender", "people", "role_gender") or bool(limit.side)
        if not opens or any(near.has("money_cue", "rupees") for near in reading.pieces[max(0, at - 3) : at]):
            continue
        other = reading.pieces[at + 2 : at + 3]
        if other and reading.pieces[at + 1].has("to") and _is_in_centimetres(other[0]) and _ends(reading, at + 3):
            low, high = int(piece.number or 0), int(other[0].number or 0)
            if low < high:
                reading.add("height", {"min": low, "max": high}, at, at + 3)
        elif _ends(reading, limit.last):
            _add_single(reading, int(piece.number or 0), at, at + 1)


def _is_in_centimetres(piece: Piece) -> bool:
    return piece.text.isdigit() and piece.number in _CENTIMETRES and not piece.has("year")


def _ends(reading: Reading, at: int) -> bool:
    return at >= len(reading.pieces) or reading.breaks(at)


_POINTED = re.compile(r"[4-6]\.(?:1[01]|\d)", re.ASCII)


def _find_pointed(reading: Reading) -> None:
    """ "5.9 and up", "between 5.4 and 5.8": feet and inches with a point, where a limit or a second one shows it."""
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not _POINTED.fullmatch(piece.text) or speaks_of_days(reading, at):
            continue
        ranged = _is_range(reading, at)
        last = at + 3 if ranged else at + 1
        ends = last >= len(reading.pieces) or not reading.pieces[last].has("times", "rupees", "rate_unit")
        sizes = [_feet(reading.pieces[here].text) for here in ((at, at + 2) if ranged else (at,))]
        limit = least_from(reading, at, last)
        if ends and ranged:
            reading.add("height", {"min": sizes[0], "max": sizes[1]}, *_with_cues(reading, at, last))
        elif ends and limit.side in ("least", "most"):
            _add_single(reading, sizes[0], at, last)


def _is_range(reading: Reading, at: int) -> bool:
    other = reading.pieces[at + 2 : at + 3]
    if not other or not _POINTED.fullmatch(other[0].text) or _feet(other[0].text) <= _feet(reading.pieces[at].text):
        return False
    between = at > 0 and reading.pieces[at - 1].has("between")
    between = between or any(piece.has("beech") for piece in reading.pieces[at + 3 : at + 4])
    return reading.pieces[at + 1].has("to") or (between and reading.pieces[at + 1].has("joined"))


def _feet(text: str) -> int:
    whole, _, inches = text.partition(".")
    return round((int(whole) * _FOOT + int(inches)) * _INCH)


_SPOKEN = re.compile(r"(n-n)[-ao](n-n)|(nn)(?:[-ao](nn))?")
_IN_FIGURES = re.compile(r"(n-n)-(n-n)(?=H)|(?<=H)(n-n)-(n-n)|(nn)-(nn)|(nn)(?![kc'])")


def _find_spoken(reading: Reading) -> None:
    """ "Between five ten and six two": feet and inches as people say them."""
    for pattern, in_words in ((_SPOKEN, True), (_IN_FIGURES, False)):
        for match in reading.matches(pattern, _ALPHABET):
            spans = [match.span(group) for group in range(1, (match.lastindex or 0) + 1) if match.group(group)]
            sizes = [_spoken(reading.pieces[start:end], in_words=in_words) for start, end in spans]
            if not all(sizes):
                continue
            if len(sizes) == 2:
                value = {"min": sizes[0], "max": sizes[1]}
                reading.add("height", value, *_with_cues(reading, *match.span()))
            elif sizes[0] and (in_words or bound(reading, *match.span()).side):
                _add_single(reading, sizes[0], *match.span())


def _spoken(pieces: list[Piece], *, in_words: bool) -> int | None:
    told = [piece for piece in pieces if piece.number is not None]
    feet, inches = (piece.number or 0 for piece in told)
    if any(piece.text[:1].isdigit() is in_words or piece.ordinal for piece in told) or feet not in (4, 5, 6):
        return None
    size = _imperial(feet, inches)
    return round(size) if size else None


def _add_single(reading: Reading, size: int, start: int, end: int) -> None:
    limit = measured_against(reading, start, end) or least_from(reading, start, end)
    origin: Origin = "typed"
    low: int | None = size
    high: int | None = None
    if limit.side == "most":
        low, high = None, size
    elif limit.side == "around":
        low, high = size - _AROUND, size + _AROUND
    elif not limit.side:
        # A height alone in a call is the least that is wanted, but only by custom.
        origin = "assumed"
    reading.add("height", {"min": low, "max": high}, *_with_cues(reading, limit.first, limit.last), origin)


def _with_cues(reading: Reading, first: int, last: int) -> tuple[int, int]:
    while first > 0 and not reading.pieces[first - 1].owner and reading.pieces[first - 1].has("height_cue", "between"):
        first -= 1
    while last < len(reading.pieces) and reading.pieces[last].has("beech") and not reading.pieces[last].owner:
        last += 1
    last = _past_same_in_brackets(reading, last)
    while last < len(reading.pieces) and reading.pieces[last].has("height_cue") and not reading.pieces[last].owner:
        last += 1
    return first, last


def _past_same_in_brackets(reading: Reading, last: int) -> int:
    """ "170 cm (5'7")" says one height twice."""
    match = _BRACKETS.match(reading.letters(_ALPHABET), last)
    if match and reading.pieces[last].word == "(" and reading.pieces[match.end() - 1].word == ")":
        return match.end()
    return last


def _centimetres(pieces: list[Piece], context: list[Piece]) -> int | None:
    numbers = [piece for piece in pieces if piece.number is not None]
    if not numbers:
        return None
    first = numbers[0].number or 0
    if len(numbers) == 2:
        size = _imperial(first, numbers[1].number or 0)
    elif any(piece.has("metres") for piece in context):
        # "2 M" in a call is two men.
        size = 0.0 if first == round(first) else first * 100
    elif pieces[-1].has("inches"):
        # "70 inches" tall; fewer are of a chest or a waist.
        size = first * _INCH if first >= _LEAST_INCHES else 0.0
    elif any(piece.has("feet") for piece in context) or 4 <= first < 7.5:
        # 5.10 feet is written for five feet ten, never for 155 cm.
        whole, _, inches = numbers[0].word.partition(".")
        size = _imperial(float(whole), float(inches or 0)) if whole.isdigit() else _imperial(first, 0)
    else:
        size = first
    return round(size) if size and _SHORTEST <= size <= _TALLEST else None


def _imperial(feet: float, inches: float) -> float | None:
    return (feet * _FOOT + inches) * _INCH if 3 <= feet <= 7 and inches < _FOOT else None
