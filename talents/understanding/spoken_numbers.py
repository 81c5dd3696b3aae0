"""Hindi numbers that are other words too ("saath" is "with"), where what stands beside them shows a number."""

from __future__ import annotations

from talents.understanding.reading import Reading

_REACH = 3
# "Do", "teen" and "ek" are too often other words or counts.
_LEAST_AGE = 4
_FEET, _MOST_INCHES = (4, 5, 6), 11
_LIMITS = ("at_least_after", "at_most_after", "around_after", "at_least_before", "at_most_before", "around")


def count_in_figures(reading: Reading) -> None:
    """From here on such a word is a number like any other."""
    pieces = reading.pieces
    for at, piece in enumerate(pieces):
        if piece.has("hindi_number") and not piece.owner and _is_a_number(reading, at):
            piece.number = float(piece.count)
            reading.retag(piece, {})


def _is_a_number(reading: Reading, at: int) -> bool:
    following = reading.pieces[at + 1 : at + 3]
    if following and following[0].has("feet", "inches"):
        # "Paanch foot aath inch".
        return True
    if _is_of_a_height(reading, at):
        return True
    if reading.pieces[at].count < _LEAST_AGE or _is_beside_money(reading, at):
        return False
    return (
        (bool(following) and following[0].has("years"))
        or _ranges(reading, at, 1)
        or _ranges(reading, at, -1)
        or (reading.pieces[at].count > _MOST_INCHES and _is_limited(reading, at))
    )


def _is_beside_money(reading: Reading, at: int) -> bool:
    return any(piece.has("times", "rupees", "counted", "rate_unit") for piece in reading.pieces[at + 1 : at + 4])


def _ranges(reading: Reading, at: int, step: int) -> bool:
    """ "Das se barah", "pachpan-saath", "saat aath saal": the other end is a number as well."""
    beside = [reading.pieces[here] for here in (at + step, at + 2 * step) if 0 <= here < len(reading.pieces)]
    if not beside or any(piece.owner or piece.newline for piece in beside):
        return False
    if beside[0].has("hindi_number") and step == 1:
        return len(beside) > 1 and beside[1].has("years") and beside[0].count > reading.pieces[at].count
    if len(beside) < 2 or not beside[0].has("to") or not beside[1].count:
        return False
    low, high = sorted((at, at + 2 * step))
    return reading.pieces[low].count < reading.pieces[high].count


def _is_limited(reading: Reading, at: int) -> bool:
    """ "Saath ke upar", "saath plus"."""
    following = reading.pieces[at + 1 : at + 2]
    return bool(following) and following[0].has(*_LIMITS) and not following[0].newline


def _is_of_a_height(reading: Reading, at: int) -> bool:
    """ "Kad paanch aath", "paanch saat se lambi": feet and inches, beside a word for the height."""
    first = next((here for here in (at, at - 1) if here >= 0 and _are_feet_and_inches(reading, here)), None)
    if first is None:
        return False
    near = [*reading.pieces[max(0, first - _REACH) : first], *reading.pieces[first + 2 : first + 2 + _REACH]]
    return any(piece.has("height_cue") and not piece.owner for piece in near)


def _are_feet_and_inches(reading: Reading, first: int) -> bool:
    pair = reading.pieces[first : first + 2]
    return (
        len(pair) == 2
        and not pair[1].newline
        and pair[0].count in _FEET
        and 0 < pair[1].count <= _MOST_INCHES
        and all(piece.has("hindi_number", "number") or piece.number is not None for piece in pair)
        and not any(piece.text[:1].isdigit() for piece in pair)
    )
