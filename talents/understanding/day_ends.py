"""The first or the last of the days in force, told anew: "start 9th", "wrap on the 12th", "10 se shuru"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from talents.query import Clause, TalentQuery
from talents.understanding.calendar_days import next_day_of_month
from talents.understanding.day_clauses import each_day, in_runs, is_of_days
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_FEW = 9
_FARTHEST = timedelta(days=31)
_ENDS = phrases(
    """
    end, ends, ending, ended, wrap, wraps, wrapping, finish, finishes, finishing, over, khatam, last day, wrap up,
    wraps up, closes, close, finish up, last date, end date, wrap date, complete, pack up, packup
    """
)
_STARTS = phrases(
    """
    start, starts, starting, begin, begins, beginning, first day, shuru, start date, starts on, starts from, start
    from, begins on, starts on the, begins on the, first date, kick off, kicks off, se shuru, commence, commences,
    se start
    """
)
_TALK = phrases(
    """
    on, by, from, at, in, the, now, shoot, shooting, is, will, ab, pe, ko, hai, ho, hoga, hogi, se, karo, kar do,
    please, pls, dates, date, we, it, only, should, to, of, instead, then, new, day, jayega, jayegi, rahega, with,
    and, so, schedule
    """
)


def with_an_end_moved(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """The days in force from or up to the day told; claims the words."""
    held = [one for one in previous.clauses if one.field == "availability" and one.strength == "must"]
    numbers = [at for at, piece in enumerate(reading.pieces) if piece.number is not None and not piece.owner]
    if not held or not all(map(is_of_days, held)) or len(numbers) != 1 or len(reading.pieces) > _FEW:
        return ()
    ways = {way for way, words in (("from", _STARTS), ("to", _ENDS)) for piece in reading.pieces if piece.word in words}
    if len(ways) != 1 or not all(_is_talk(piece) for piece in reading.pieces):
        return ()
    days = sorted({day for one in held for day in each_day(one)})
    day = _day(reading, reading.pieces[numbers[0]], days)
    if day is None:
        return ()
    left = _from(days, day) if ways == {"from"} else _up_to(days, day)
    if not left:
        return ()
    reading.claim(0, len(reading.pieces), "availability")
    values = ({"from": f"{run[0]}", "to": f"{run[-1]}"} for run in in_runs(left))
    return tuple(replace(held[0], value=value, origin="typed") for value in values)


def _is_talk(piece: Piece) -> bool:
    return (
        piece.number is not None
        or piece.word in (*_TALK, *_STARTS, *_ENDS)
        or piece.has("month", "break", "date_noun", "date_noun", "the")
    )


def _day(reading: Reading, number: Piece, days: list[date]) -> date | None:
    """The one told, in the days in force or within a month of them."""
    months = [int(piece.tags["month"]) for piece in reading.pieces if piece.has("month")]
    earliest = max(reading.today, days[0] - _FARTHEST)
    day = next_day_of_month(int(number.number or 0), days[0]) if number.number and number.number.is_integer() else None
    before = next_day_of_month(int(number.number or 0), earliest) if day is not None else None
    near = [one for one in (day, before) if one and days[0] - _FARTHEST <= one <= days[-1] + _FARTHEST]
    near = [one for one in near if not months or one.month in months]
    return min(near, key=lambda one: min(abs(one - days[0]), abs(one - days[-1])), default=None)


def _up_to(days: list[date], last: date) -> list[date]:
    if last > days[-1]:
        return [*days, *_between(days[-1], last)]
    return [day for day in days if day <= last]


def _from(days: list[date], first: date) -> list[date]:
    if first < days[0]:
        return [*_between(first - timedelta(days=1), days[0] - timedelta(days=1)), *days]
    return [day for day in days if day >= first]


def _between(after: date, last: date) -> list[date]:
    return [after + timedelta(days=ahead) for ahead in range(1, (last - after).days + 1)]
