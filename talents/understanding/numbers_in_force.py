"""A bare number of a follow-up: a day of those in force, or how many to show, where it could be read as an age."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from talents.query import TalentQuery
from talents.understanding.calendar_days import next_day_of_month
from talents.understanding.day_clauses import each_day, is_of_days
from talents.understanding.reading import Piece, Reading
from talents.understanding.weekdays_of import OFF
from talents.vocabulary.phrases import phrases

_FEW, _SOME = 8, 12
_MOST_TO_SHOW, _OLDEST_CHILD = 12, 16
_YEARS_APART = 8
_FARTHEST = timedelta(days=21)
# Beside these a number is no bare one.
_UNITS = (
    *("times", "rupees", "foreign_money", "years", "feet", "inches", "centimetres", "metres", "counted", "people"),
    *("day_word", "week", "fortnight", "month", "maybe_month", "month_word", "credit", "reach"),
    *("age_cue", "height_cue", "slash", "gender", "around", "decade", "part", "exact_date", "ordinal_word"),
    *("before_date", "before_after", "onwards", "not_earlier", "not_later", "next", "this", "nth"),
)


def tell_what_numbers_are(reading: Reading, previous: TalentQuery) -> None:
    """Marks numbers that are days in force as such; takes a number that only says how many to show."""
    if not any(piece.count for piece in reading.pieces):
        return
    if len(reading.pieces) <= _SOME and _tell_a_stretch(reading, previous):
        return
    if len(reading.pieces) > _FEW or any(_is_of_a_unit(piece) for piece in reading.pieces if not piece.owner):
        return
    if not _tell_days(reading, previous):
        _take_how_many(reading, previous)


def _is_of_a_unit(piece: Piece) -> bool:
    return piece.ordinal or piece.has(*_UNITS) or (piece.has("money_cue") and not piece.has("widening"))


def _tell_days(reading: Reading, previous: TalentQuery) -> bool:
    days = [day for one in previous.clauses if is_of_days(one) for day in each_day(one)]
    bare = [at for at, piece in enumerate(reading.pieces) if _may_be_a_day(piece)]
    if not days or not bare or len(bare) < sum(not piece.owner for piece in reading.numbers):
        return False
    numbers = [int(reading.pieces[at].number or 0) for at in bare]
    within = all(number in {day.day for day in days} for number in numbers)
    beyond = all(_comes_soon_after(number, days[-1]) for number in numbers)
    if within and any(_rules_out(piece) for piece in reading.pieces):
        for at, number in zip(bare, numbers, strict=True):
            _leave_out(reading, at, next(day for day in days if day.day == number))
        return True
    if any(_may_be_an_age(number, previous) for number in numbers):
        return False
    added = beyond and any(_is_word_of(piece, _MORE) or piece.has("widening") for piece in reading.pieces)
    moved = len(bare) == 2 and bare[1] == bare[0] + 2 and reading.pieces[bare[0] + 1].has("to_date")
    moved = moved and numbers[0] < numbers[1] and any(number in {day.day for day in days} for number in numbers)
    # "Only 9 and 10", of the 7th to the 12th: those that are left; "5 only" may be how many.
    kept = within and len(bare) > 1 and any(piece.word in _ONLY for piece in reading.pieces)
    for at in bare if added or moved or kept else ():
        reading.pieces[at].ordinal = True
        before = reading.pieces[at - 1] if at else reading.pieces[at]
        # "Stretch to 17": until then, and not at most so many.
        reading.retag(before, before.tags | ({"until_date": True} if before.has("at_most_before") else {}))
    return added or moved or kept


def _tell_a_stretch(reading: Reading, previous: TalentQuery) -> bool:
    """ "Shift to 12-16", "2 days' shoot now, 21-22": nobody shifts an age."""
    told = any(piece.has("days_grow", "day_word") or piece.word.startswith(_SHIFTS) for piece in reading.pieces)
    if not told or not any(map(is_of_days, previous.clauses)) or any(piece.has("month") for piece in reading.pieces):
        return False
    for at, piece in enumerate(reading.pieces[:-2]):
        other = reading.pieces[at + 2]
        spans = _may_be_a_day(piece) and _may_be_a_day(other) and reading.pieces[at + 1].has("to_date", "to")
        counted = any(near.has(*_UNITS) for near in reading.pieces[at + 3 : at + 4])
        if spans and not counted and (piece.number or 0) < (other.number or 0):
            piece.ordinal = other.ordinal = True
            return True
    return False


_SHIFTS = ("shift", "move", "shoot", "date", "resched", "postpone", "prepone", "schedule")
_ONLY = ("only", "sirf", "just", "bas", "keep", "keep only", "hi")


def leave_out_what_is_cancelled(reading: Reading, previous: TalentQuery) -> None:
    """ "Shoot got cancelled on the 10th", "11th is a holiday": days in force that are off."""
    held = {day.day: day for one in previous.clauses if is_of_days(one) for day in each_day(one)}
    off = any(piece.has("dropped_after") and piece.word.endswith(_CANCELLED) for piece in reading.pieces)
    off = off or any(piece.word in _CANCELLED for piece in reading.pieces)
    dated = any(piece.has("month", "exact_date", "to_date") for piece in reading.pieces)
    if not off or dated or len(reading.pieces) > _FEW:
        return
    for at, piece in enumerate(reading.pieces):
        if piece.ordinal and int(piece.number or 0) in held and not piece.owner:
            _leave_out(reading, at, held[int(piece.number or 0)])


_CANCELLED = ("cancelled", "canceled", "cancel", "holiday", "called off", "scrapped", "dropped", "postponed")


def _rules_out(piece: Piece) -> bool:
    return piece.has("not_before", "not_after", "drop", "dropped_after", "instead_after") or piece.word in OFF


def _leave_out(reading: Reading, at: int, day: date) -> None:
    found = reading.add("availability", {"from": day.isoformat(), "to": day.isoformat()}, at, at + 1)
    found.strength = "must_not"


_MORE = phrases("extend, extended, stretch, stretched, till, until, tak, upto, up to, also, add, bhi, too, and, plus")


def _is_word_of(piece: Piece, words: tuple[str, ...]) -> bool:
    return piece.word in words or any(word in words for word in piece.word.split())


def _may_be_a_day(piece: Piece) -> bool:
    figure = piece.number is not None and piece.text.isdigit() and not piece.tags
    return figure and 1 <= (piece.number or 0) <= 31 and not piece.owner


def _may_be_an_age(number: int, previous: TalentQuery) -> bool:
    """Whether the ages in force could be stretched to it; without any, whether it could be that of a grown-up."""
    ages = list(_told(previous, "playing_age"))
    if not ages:
        return number > _OLDEST_CHILD
    within = len(ages) > 1 and ages[0] <= number <= ages[-1]
    return not within and any(abs(number - age) < _YEARS_APART for age in ages)


def _told(previous: TalentQuery, field: str) -> Iterator[int]:
    for clause in previous.clauses:
        if clause.field == field:
            yield from (value for value in clause.value.values() if value is not None)


def _comes_soon_after(number: int, last: date) -> bool:
    day = next_day_of_month(number, last + timedelta(days=1))
    return day is not None and day - last <= _FARTHEST


def _take_how_many(reading: Reading, previous: TalentQuery) -> None:
    """ "5 only", "6 max", "not more than 8", "3 are enough"."""
    counted = [at for at, piece in enumerate(reading.pieces) if piece.count and not piece.owner]
    rest = [piece for at, piece in enumerate(reading.pieces) if at not in counted and not piece.has("break")]
    words = {word for piece in rest for word in piece.word.split()}
    if len(counted) != 1 or not words & _HOW_MANY or not words <= _HOW_MANY | _TALK:
        return
    number = reading.pieces[counted[0]].count
    if not 0 < number <= _MOST_TO_SHOW or any(age <= _OLDEST_CHILD for age in _told(previous, "playing_age")):
        return
    reading.limit = number
    for at, piece in enumerate(reading.pieces):
        if not piece.has("break"):
            reading.claim(at, at + 1, "count")


_HOW_MANY = frozenset(
    phrases(
        """
        only, just, sirf, bas, hi, enough, kaafi, kafi, max, maximum, most, more, limit, top, first, best, show, give,
        send, dikhao, bhejo, zyada, jyada, suffice, plenty
        """
    )
)
# "7 kar do" alone is of the rate in force.
_TALK = frozenset(
    phrases(
        """
        are, is, will, do, at, not, no, than, keep, it, to, cut, down, me, us, please, pls, dikha, rakho, kar, karo,
        se, nahi, mat, ok, okay, that, the, list, these, make, now, ab, chahiye, need, want, hai, hain, would, be,
        fine, good, a
        """
    )
)
