"""Changes by an amount: "five years older", "5k more", "budget half", "the shoot is pushed by a week"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from talents.query import Clause, TalentQuery
from talents.query_values import BOUNDS, LARGEST_AMOUNT, LONGEST_STRETCH
from talents.understanding.budget_talk import is_of_something_else, says_changed, says_raised
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.changes import CHANGE_TALK, CHANGED_AFTER

_YEARS = 5
_REACH = 4
_MOST_YEARS, _MOST_DAYS = 30, 90
_SURELY_MONEY, _THOUSAND = 500, 1_000
_ABSOLUTE = ("to", "tak", "till", "upto", "up to", "se", "max", "under", "below", "-")


def shifted(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """The clauses in force, moved; claims the words. Empty where nothing is moved by an amount."""
    moved = (
        _shifted_rate(reading, previous)
        or _shifted_days(reading, previous)
        or _shifted_height(reading, previous)
        or _lengthened(reading, _held(previous, "availability"))
        or _shifted_age(reading, previous)
    )
    unmoved = not moved and not _held(previous, "rate")
    if unmoved and any(piece.has("grows") for piece in reading.pieces) and _only_moves_a_number(reading):
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
        if not named and not (piece.has("grows") and (_speaks_of_age(reading) or _only_moves_a_number(reading))):
            continue
        years, first, last = _years(reading, at)
        if not held or (years is None and not named) or (years and _is_absolute(reading, first, last)):
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
        for here in _beside(reading, at):
            unit = reading.pieces[here + 1] if here + 1 < len(reading.pieces) else None
            number = reading.pieces[here].count
            if not 0 < number <= _MOST_INCHES or unit is None or not unit.has("inches", "centimetres"):
                continue
            by = int(way) * round(number * (_INCH if unit.has("inches") else 1))
            end = "min" if held[0].value["min"] is not None else "max"
            reading.claim(min(at, here), max(at + 1, here + 2), "height")
            return (replace(held[0], value=held[0].value | {end: held[0].value[end] + by}, origin="typed"),)
    return ()


_INCH, _MOST_INCHES = 2.54, 20
_TALLER = {"taller": 1, "lambi": 1, "lamba": 1, "lambe": 1, "shorter": -1, "chhoti": -1, "choti": -1, "chota": -1}


def _only_moves_a_number(reading: Reading) -> bool:
    """ "5 badha do", "up by 3": nothing but a number, which way it goes, and talk."""
    words = [piece for piece in reading.pieces if piece.number is None and not piece.has("grows", "break")]
    return len(reading.numbers) == 1 and all(piece.word in _TALK for piece in words)


_TALK = (*CHANGE_TALK, *CHANGED_AFTER, "by", "aur", "more")


def _speaks_of_age(reading: Reading) -> bool:
    return any(piece.has("age_cue", "years") for piece in reading.pieces)


def _years(reading: Reading, at: int) -> tuple[int | None, int, int]:
    """(years, first piece, last) of the number beside a word of direction."""
    for here in _beside(reading, at):
        piece = reading.pieces[here]
        following = reading.pieces[here + 1 : here + 2]
        if piece.word == "decade" and not piece.owner:
            return 10, here, here + 1
        if piece.number is None or piece.owner or not 0 < piece.number <= _MOST_YEARS:
            continue
        if following and following[0].has("times", "rupees", "centimetres"):
            continue
        end = here + 2 if following and following[0].has("years") else here + 1
        return int(piece.number), here, end
    return None, at, at + 1


def _beside(reading: Reading, at: int) -> list[int]:
    """The pieces around one, nearest first, up to the next break on either side."""
    before, after = [], []
    for here in range(at - 1, max(-1, at - _REACH), -1):
        if reading.pieces[here].has("break"):
            break
        before.append(here)
    for here in range(at + 1, min(len(reading.pieces), at + _REACH + 2)):
        if reading.pieces[here].has("break"):
            break
        after.append(here)
    return before + after


def _is_absolute(reading: Reading, first: int, last: int) -> bool:
    """ "Age up to 35", "28 tak kam karo": an end, and not a distance."""
    before, after = reading.pieces[max(0, first - 1) : first], reading.pieces[last : last + 1]
    return any(piece.word.rpartition(" ")[2] in _ABSOLUTE for piece in (*before, *after))


def _shifted_rate(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    held = _held(previous, "rate")
    if not held:
        return ()
    amount = int(held[0].value["amount"])
    cued = any(piece.has("money_cue") for piece in reading.pieces) or len(reading.pieces) <= _REACH
    for at, piece in enumerate(reading.pieces):
        if piece.has("share_of") and cued and not reading.numbers and _is_of_the_rate(reading.text, piece):
            reading.claim(at, at + 1, "rate")
            return (_at(held[0], round(amount * float(piece.tags["share_of"]))),)
        if not piece.has("grows"):
            continue
        told = _amount(reading, at, amount)
        if told is not None and not _is_absolute(reading, told[1], told[2]):
            reading.claim(min(at, told[1]), max(at + 1, told[2]), "rate")
            bare = _only_moves_a_number(reading) and (reading.numbers[0].number or 0) < _SURELY_MONEY
            if bare and "playing_age" in reading.held:
                reading.question = "I moved the rate, by thousands; or did you mean the age?"
            return (_at(held[0], amount + int(piece.tags["grows"]) * told[0]),)
    return ()


def _is_of_the_rate(text: str, share: Piece) -> bool:
    """ "Budget half kar do", and neither "pay half on signing" nor "up by half", which is one and a half."""
    if float(share.tags["share_of"]) > 1 or share.word not in _BARE_HALF:
        return True
    return says_changed(text) and not says_raised(text) and not is_of_something_else(text, share.start)


_BARE_HALF = ("half", "half the", "aadha", "aadhi", "aadhe")


def _at(rate: Clause, amount: int) -> Clause:
    return replace(rate, value=rate.value | {"amount": min(LARGEST_AMOUNT, max(1, amount))}, origin="typed")


def _amount(reading: Reading, at: int, held: int) -> tuple[int, int, int] | None:
    """(rupees, first piece, last) of an amount or a percentage beside a word of direction."""
    for here in _beside(reading, at):
        piece = reading.pieces[here]
        following = reading.pieces[here + 1] if here + 1 < len(reading.pieces) else None
        if piece.number is None or piece.owner:
            continue
        if following is not None and following.has("times"):
            return round(piece.number * int(following.tags["times"])), here, here + 2
        if following is not None and following.word in ("%", "percent", "per cent"):
            return round(held * piece.number / 100), here, here + 2
        if piece.number >= _SURELY_MONEY:
            return int(piece.number), here, here + 1
        if _only_moves_a_number(reading) and piece.number * _THOUSAND < held:
            # "5 badha do" of a rate: thousands, like "50 kar do"; as much as is in force is the new one.
            return int(piece.number) * _THOUSAND, here, here + 1
    return None


def _shifted_days(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    held = _held(previous, "availability")
    for at, piece in enumerate(reading.pieces):
        if not held or not piece.has("days_grow"):
            continue
        told = _days(reading, at)
        if told is None or _is_absolute(reading, told[1], told[2]):
            continue
        reading.claim(min(at, told[1]), max(at + 1, told[2]), "availability")
        by = timedelta(days=int(piece.tags["days_grow"]) * told[0])
        return tuple(replace(clause, value=_moved(clause.value, by), origin="typed") for clause in held)
    return ()


def _lengthened(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    """ "2 din badha do", "extend by a day": the last day moves; in a window, more days are asked for."""
    for at, piece in enumerate(reading.pieces):
        way = piece.tags.get("grows") or (1 if piece.word.startswith("extend") else 0)
        told = _days(reading, at) if way and held else None
        if told is None or _is_absolute(reading, told[1], told[2]):
            continue
        longer = [*held[:-1], replace(held[-1], value=_longer(held[-1].value, way * told[0]), origin="typed")]
        if not _may_be_asked(longer[-1].value):
            continue
        reading.claim(min(at, told[1]), max(at + 1, told[2]), "availability")
        return tuple(longer)
    return ()


def _may_be_asked(value: dict[str, Any]) -> bool:
    span = date.fromisoformat(value["to"]) - date.fromisoformat(value["from"])
    return timedelta() <= span < LONGEST_STRETCH and 1 <= value.get("days", 1) <= span.days + 1


def _longer(value: dict[str, Any], days: int) -> dict[str, Any]:
    if "days" in value:
        return value | {"days": int(value["days"]) + days}
    return value | {"to": (date.fromisoformat(value["to"]) + timedelta(days=days)).isoformat()}


def _moved(value: dict[str, object], by: timedelta) -> dict[str, object]:
    ends = {end: (date.fromisoformat(str(value[end])) + by).isoformat() for end in ("from", "to")}
    return value | ends


def _days(reading: Reading, at: int) -> tuple[int, int, int] | None:
    """(days, first piece, last) beside a word of direction: "a week", "2 din"."""
    for here in _beside(reading, at):
        piece = reading.pieces[here]
        if not piece.owner and piece.word in _ONE_DAY:
            return 1, here, here + 1
        if piece.owner or not piece.has("week", "day_word", "fortnight") or _is_a_date(reading, here):
            continue
        length = 14 if piece.has("fortnight") else 7 if piece.has("week") else 1
        before = reading.pieces[here - 1] if here else None
        counted = before is not None and before.count
        count = before.count if before is not None and counted else 1
        if 0 < count * length <= _MOST_DAYS:
            return count * length, here - 1 if counted else here, here + 1
    return None


_ONE_DAY = ("ek din", "one day", "a day", "a single day")


def _is_a_date(reading: Reading, at: int) -> bool:
    """ "Pushed to next week" names the week."""
    return at > 0 and reading.pieces[at - 1].has("next", "this", "nth")
