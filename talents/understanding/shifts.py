"""Changes by an amount: "five years older", "5k more", "budget half", "the shoot is pushed by a week"."""

from __future__ import annotations

from dataclasses import replace

from talents.query import Clause, TalentQuery
from talents.query_values import BOUNDS
from talents.understanding.distances import beside, is_absolute
from talents.understanding.reading import Reading
from talents.understanding.shifted_days import lengthened, shifted_days
from talents.understanding.shifted_rates import only_moves_a_number, shifted_rate

_YEARS = 5
_MOST_YEARS = 30


def shifted(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """The clauses in force, moved; claims the words. Empty where nothing is moved by an amount."""
    held = _held(previous, "availability")
    # "Rate down 5k, age down 2": each in its own breath.
    moved = shifted_rate(reading, _held(previous, "rate"))
    moved += shifted_days(reading, held) or _shifted_height(reading, previous) or lengthened(reading, held)
    moved += _shifted_age(reading, previous)
    unmoved = not moved and not _held(previous, "rate")
    if unmoved and any(piece.has("grows") for piece in reading.pieces) and only_moves_a_number(reading):
        # "5 badha do", and nothing in force that five could be added to: no age and no rate of its own.
        for at, piece in enumerate(reading.pieces):
            reading.claim(at, at + 1, "context") if piece.number is not None else None
    return moved


def _held(previous: TalentQuery, field: str) -> list[Clause]:
    return [clause for clause in previous.clauses if clause.field == field and clause.strength == "must"]


def _shifted_age(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """By as many years as were said, else by five. Said of nobody's height or rate."""
    held = _held(previous, "playing_age")
    for at, piece in enumerate(reading.pieces):
        named = piece.has("age_grows")
        if piece.owner or (
            not named and not (piece.has("grows") and (_speaks_of_age(reading) or only_moves_a_number(reading)))
        ):
            continue
        years, first, last = _years(reading, at)
        if not held or (years is None and not named) or (years and is_absolute(reading, first, last)):
            reading.claim(at, at + 1, "playing_age") if named else None
            continue
        way = piece.tags["age_grows" if named else "grows"]
        widens = _may_also_be(reading, max(last, at + 1))
        reading.claim(min(first, at), max(last, at + 1), "playing_age")
        moved = ("max" if way > 0 else "min",) if widens else ("min", "max")
        value = held[0].value | {
            end: _in_bounds(held[0].value[end] + way * (years or _YEARS))
            for end in moved
            if held[0].value[end] is not None
        }
        return (replace(held[0], value=value, origin="typed" if years else "assumed"),)
    return ()


def _may_also_be(reading: Reading, last: int) -> bool:
    """ "A bit older is fine", "thoda bada chalega", "open to older": beside those of the ages in force."""
    behind = any(piece.has("also_fine", "permitted_after") for piece in reading.pieces[last:])
    return behind or any(piece.word in _ALSO_OR_EVEN for piece in reading.pieces)


_ALSO_OR_EVEN = (
    *("bhi", "also", "too", "as well", "open to", "can be", "could be", "can go", "may be", "ok with"),
    *("okay with", "fine with", "willing to see", "happy with"),
)


def _in_bounds(age: int) -> int:
    return min(BOUNDS["playing_age"][1], max(1, age))


def _shifted_height(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "2 inch kam bhi chalegi", "5 cm taller": the least that is asked for moves, or else the most."""
    held = _held(previous, "height")
    for at, piece in enumerate(reading.pieces):
        way = piece.tags.get("grows") or _TALLER.get(piece.word)
        if not held or not way:
            continue
        for here in beside(reading, at):
            unit = reading.pieces[here + 1] if here + 1 < len(reading.pieces) else None
            number = reading.pieces[here].count or int(reading.pieces[here].word in _ONE)
            if not 0 < number <= _MOST_INCHES or unit is None or not unit.has("inches", "centimetres"):
                continue
            by = int(way) * round(number * (_INCH if unit.has("inches") else 1))
            end = "min" if held[0].value["min"] is not None else "max"
            if way > 0 and held[0].value["max"] is not None and _may_also_be(reading, max(at, here) + 1):
                # "An inch taller is ok too".
                end = "max"
            reading.claim(min(at, here), max(at + 1, here + 2), "height")
            return (replace(held[0], value=held[0].value | {end: held[0].value[end] + by}, origin="typed"),)
    return ()


_INCH, _MOST_INCHES = 2.54, 20
_ONE = ("a", "an", "ek")
_TALLER = {"taller": 1, "lambi": 1, "lamba": 1, "lambe": 1, "shorter": -1, "chhoti": -1, "choti": -1, "chota": -1}


def _speaks_of_age(reading: Reading) -> bool:
    return any(piece.has("age_cue", "years") for piece in reading.pieces)


def _years(reading: Reading, at: int) -> tuple[int | None, int, int]:
    """(years, first piece, last) of the number beside a word of direction."""
    for here in beside(reading, at):
        piece = reading.pieces[here]
        following = reading.pieces[here + 1 : here + 2]
        if piece.word == "decade" and not piece.owner:
            return 10, here, here + 1
        told = piece.number is not None or (bool(following) and following[0].has("years"))
        if not told or piece.owner or not 0 < piece.count <= _MOST_YEARS:
            continue
        if following and following[0].has("times", "rupees", "centimetres"):
            continue
        end = here + 2 if following and following[0].has("years") else here + 1
        return piece.count, here, end
    return None, at, at + 1
