"""Days taken out of those in force: "9th ki zaroorat nahi", "itwar chhod ke", "11 wala din hata do", "minus Sunday"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from talents.query import Clause, TalentQuery
from talents.understanding.day_clauses import each_day, in_runs
from talents.understanding.reading import Found, Piece, Reading
from talents.understanding.weekdays_of import OFF
from talents.vocabulary.phrases import phrases

_SATURDAY, _SUNDAY = 5, 6
_MOST_DAYS = 31
_DENIALS = ("not_before", "not_after", "drop", "dropped_after", "unasked_before", "unasked_after")
_STRUCK = phrases(
    """
    chutti, chhutti, off, out, gone, cancel, cancelled, canceled, dropped, holiday, cut, cut out, kaat do, won't,
    wont, lost, losing, lose, zaroori nahi, zaruri nahi, jaruri nahi
    """
)
_TALK = ("stop", "comma", "joined", "and", "or", "slash", "to_date", "the", "of", "date_noun", "free_cue", "day_word")
_TALK_WORDS = phrases(
    "ab, abhi, now, anymore, any more, longer, happening, has, be, shoot, shooting, rahegi, rahega, gaya, wale, hona"
)
# "Not before the 9th", "9 ke baad nahi" tell an end, "only" and "instead" what stays.
_ENDS = frozenset(
    (
        *("before", "after", "baad", "till", "until", "tak", "from", "onwards", "since", "by", "only", "sirf"),
        *("instead", "hi"),
    )
)


def struck(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """What is left of the days in force; claims the words. Empty where the message strikes out none of them."""
    held = [clause for clause in previous.clauses if clause.field == "availability" and clause.strength == "must"]
    days = sorted({day for clause in held for day in each_day(clause)})
    for first, last in _breaths(reading) if held else ():
        named = _named(reading, first, last, days)
        if named and _adds_others(reading, first, last):
            # "8th cut, add the 13th": the rest of the message is read as if those had never been asked for.
            reading.claim(first, last, "availability")
            days_out = ({"from": f"{day}", "to": f"{day}"} for day in sorted(named))
            reading.replaced += [Found("availability", value, first, last) for value in days_out]
            return ()
        if named and not any(_is_of_days(reading, at) for at in _others(reading, first, last)):
            left = [_left(clause, named) for clause in held]
            if None in left or not any(left) or named >= set(days):
                return ()
            reading.claim(first, last, "availability")
            return tuple(clause for clauses in left for clause in clauses or ())
    return ()


def _breaths(reading: Reading) -> Iterator[tuple[int, int]]:
    """Each sentence, then each of its parts between commas: (first piece, piece behind the last)."""
    count = len(reading.pieces)
    for commas in (False, True):
        first = 0
        for at in range(count + 1):
            ends = at == count or reading.pieces[at].newline or _closes(reading.pieces[at], commas=commas)
            if ends and at > first:
                yield first, at
            if ends:
                first = at if at < count and reading.pieces[at].newline else at + 1


def _closes(piece: Piece, *, commas: bool) -> bool:
    return piece.has("break") and (commas or not piece.has("comma"))


def _others(reading: Reading, first: int, last: int) -> Iterator[int]:
    return (at for at in range(len(reading.pieces)) if not first <= at < last)


def _adds_others(reading: Reading, first: int, last: int) -> bool:
    others = list(_others(reading, first, last))
    dated = any(_is_of_days(reading, at) for at in others)
    return dated and any(reading.pieces[at].word in _ADDING or reading.pieces[at].has("widening") for at in others)


_ADDING = ("add", "plus", "also", "jodo", "jod do", "bhi", "+", "extra")


def _is_of_days(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return piece.ordinal or piece.has("weekday", "weekend", "month", "maybe_month", "exact_date", "date_noun")


def _named(reading: Reading, first: int, last: int, days: list[date]) -> set[date]:
    """The days that these pieces strike out, if they speak of nothing else; else none."""
    named: set[date] = set()
    places: list[int] = []
    denials: list[int] = []
    at = first
    while at < last:
        piece = reading.pieces[at]
        end, such = _one_day(reading, at, last, days)
        if piece.owner or _ENDS & set(piece.word.split()):
            return set()
        if end > at:
            if not such:
                return set()
            named |= such
            places += range(at, end)
            at = end
            continue
        if _denies(piece):
            denials.append(at)
        elif not piece.has(*_TALK, "month", "maybe_month") and piece.word not in _TALK_WORDS:
            return set()
        at += 1
    if not places or not denials or not _stand_apart(places, denials):
        return set()
    return named if _are_dates(reading, first, last, places, denials) else set()


def _denies(piece: Piece) -> bool:
    return piece.has(*_DENIALS) or piece.word.replace(" ' ", "'") in _STRUCK or piece.word in OFF


def _stand_apart(places: list[int], denials: list[int]) -> bool:
    """ "9th nahi, 10th" tells another day: what strikes out stands before them all or behind."""
    return max(denials) < min(places) or min(denials) > max(places)


def _are_dates(reading: Reading, first: int, last: int, places: list[int], denials: list[int]) -> bool:
    """A bare "25 nahi" may be of an age; "25 ko nahi", "the 25th" and "25 wala din hata do" are dates."""
    numbers = [reading.pieces[at] for at in places if reading.pieces[at].number is not None]
    pieces = reading.pieces[first:last]
    signs = any(
        piece.ordinal
        or piece.has("month", "maybe_month", "date_noun", "weekday", "day_word", "the")
        or piece.word in ("ko", "ki", "wala", "ka")
        for piece in pieces
    )
    return not numbers or signs or not all(reading.pieces[at].has("denial", "not_before") for at in denials)


def _one_day(reading: Reading, at: int, last: int, days: list[date]) -> tuple[int, set[date]]:
    """(piece behind it, the days in force that it names) of a number, a weekday, "the last two days"; else (at, …)."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : last]
    if piece.has("nth"):
        count = following[0].count if following and following[0].count else 1
        unit = following[1:2] if following and following[0].count else following[:1]
        ends = at + 2 + (following[0].count > 0) if unit else at
        return (ends, _share(days, int(piece.tags["nth"]), count)) if unit and unit[0].has("day_word") else (at, set())
    if piece.word in ("last day", "last din"):
        return at + 1, set(days[-1:])
    if piece.has("weekday", "weekend"):
        dated = bool(following) and following[0].number is not None
        wanted = (_SATURDAY, _SUNDAY) if piece.has("weekend") else (piece.tags["weekday"],)
        return at + 1, set(days) if dated else {day for day in days if day.weekday() in wanted}
    if piece.number is None or piece.has("year", "decade") or not 1 <= piece.number <= _MOST_DAYS:
        return at, set()
    if following and following[0].has("day_word", "counted"):
        # "2 days", "2 din": how many.
        return at + 1, set()
    end = at + 1
    numbers = {int(piece.number)}
    to = bool(following) and (following[0].has("to_date") or following[0].word == "se")
    if to and len(following) > 1 and following[1].number is not None:
        numbers = set(range(int(piece.number), int(following[1].number) + 1))
        end = at + 3
    months = {one.tags["month"] for one in reading.pieces[at:last] if one.has("month")}
    return end, {day for day in days if day.day in numbers and (not months or day.month in months)}


def _share(days: list[date], which: int, count: int) -> set[date]:
    if which < 0:
        return set(days[-count:])
    return set(days[:count]) if which == 1 else set(days[which - 1 : which])


def _left(clause: Clause, gone: set[date]) -> list[Clause] | None:
    """Each run of days that is left; None where a window for days in a row falls into several."""
    runs = in_runs(day for day in each_day(clause) if day not in gone)
    if "days" in clause.value:
        runs = [run for run in runs if len(run) >= clause.value["days"]]
        if len(runs) != 1:
            return None
    return [
        replace(clause, value=clause.value | {"from": f"{run[0]}", "to": f"{run[-1]}"}, origin="typed") for run in runs
    ]
