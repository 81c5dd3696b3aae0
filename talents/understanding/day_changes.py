"""Follow-ups on the days in force: "weekends only", "no Sundays", "same dates in Jan"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from talents.query import Clause, TalentQuery
from talents.understanding.calendar_days import Stretch, days_of, next_occurrence
from talents.understanding.day_clauses import each_day, in_runs
from talents.understanding.reading import Piece, Reading
from talents.understanding.weekdays_of import OFF, days_named, is_each

_FEW = 8
_SAME = ("same dates", "same days", "wahi dates", "vahi dates", "wohi dates", "same schedule", "same date")
_NOT = ("not_before", "drop")


def on_other_days(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """The days in force, cut to some weekdays or moved to another month; claims the words."""
    held = [one for one in previous.clauses if one.field == "availability" and one.strength == "must"]
    if not held or len(reading.pieces) > _FEW:
        return ()
    part = _part_of_those(reading, held)
    if part or reading.numbers:
        return part
    return _cut(reading, held) or _in_another_month(reading, held)


def _part_of_those(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    """ "First 3 days only", "last two days", "second half of that": of the one stretch in force."""
    dated = any(piece.has("month", "maybe_month", "exact_date", "next", "this") for piece in reading.pieces)
    if len(held) != 1 or "days" in held[0].value or dated:
        return ()
    for at, piece in enumerate(reading.pieces[:-1]):
        end = at + 2 if reading.pieces[at + 1].count and at + 2 < len(reading.pieces) else at + 1
        unit, count = reading.pieces[end], reading.pieces[at + 1].count or 1
        if not piece.has("nth") or piece.owner or not unit.has("day_word", "week", "half_word"):
            continue
        part = _share_of(_whole(held[0]), int(piece.tags["nth"]), unit, count)
        if part is None:
            return ()
        reading.claim(at, end + 1, "availability")
        value = {"from": part.first.isoformat(), "to": part.last.isoformat()}
        return (replace(held[0], value=value, origin="typed"),)
    return ()


def _whole(clause: Clause) -> Stretch:
    return Stretch(date.fromisoformat(clause.value["from"]), date.fromisoformat(clause.value["to"]))


def _share_of(whole: Stretch, which: int, unit: Piece, count: int) -> Stretch | None:
    length = (whole.last - whole.first).days + 1
    if unit.has("half_word"):
        return days_of(whole, which, (length + 1) // 2) if which in (1, 2, -1) else None
    days = count * (7 if unit.has("week") else 1)
    return days_of(whole, which, days) if days < length and (which in (1, -1) or unit.has("week")) else None


def _cut(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    """ "Weekends only", "weekdays only", "no Sundays": what is left of the stretches in force."""
    if any(piece.has("month", "maybe_month", "next", "this", "week", "relative_day") for piece in reading.pieces):
        return ()
    places = [at for at, piece in enumerate(reading.pieces) if not piece.owner and is_each(reading, at)]
    between = [] if places else _from_to(reading)
    places = places or between
    plain = [one for one in held if "days" not in one.value]
    if not places or len(plain) < len(held):
        return ()
    wanted = {day for at in places for day in days_named(reading.pieces[at])}
    if between:
        wanted = set(range(min(wanted), max(wanted) + 1))
    denied = [
        at
        for at in range(max(0, places[0] - 2), places[0])
        if reading.pieces[at].has(*_NOT) or reading.pieces[at].word == "not on"
    ]
    behind = range(places[-1] + 1, min(places[-1] + 3, len(reading.pieces)))
    denied += [at for at in behind if _is_denial(reading.pieces[at])]
    if denied:
        wanted = set(range(7)) - wanted
    left = [clause for one in plain for clause in _such_days(one, wanted)]
    if not left or left == plain:
        return ()
    for at in (*places, *denied):
        reading.claim(at, at + 1, "availability")
    return tuple(left)


def _from_to(reading: Reading) -> list[int]:
    """ "Wed to Fri only": the two weekdays, where nothing but those is left."""
    named = [at for at, piece in enumerate(reading.pieces) if piece.has("weekday") and not piece.owner]
    spans = len(named) == 2 and named[1] == named[0] + 2 and reading.pieces[named[0] + 1].has("to_date", "to")
    only = any(piece.word in ("only", "sirf", "just", "bas", "keep") for piece in reading.pieces)
    ordered = spans and reading.pieces[named[0]].tags["weekday"] < reading.pieces[named[1]].tags["weekday"]
    return named if ordered and only else []


def _is_denial(piece: Piece) -> bool:
    return piece.has("not_after", "instead_after") or piece.word in OFF


def _such_days(clause: Clause, wanted: set[int]) -> list[Clause]:
    """Each run of the stretch's days that are such weekdays."""
    runs = in_runs(day for day in each_day(clause) if day.weekday() in wanted)
    values = [{"from": run[0].isoformat(), "to": run[-1].isoformat()} for run in runs]
    return [replace(clause, value=value, origin="typed") for value in values]


def _in_another_month(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    """ "Same dates in January": the same days of that month."""
    months = [at for at, piece in enumerate(reading.pieces) if piece.has("month")]
    words = " ".join(piece.word for piece in reading.pieces)
    if len(months) != 1 or not any(same in words for same in _SAME):
        return ()
    month = int(reading.pieces[months[0]].tags["month"])
    moved = [_moved(one.value, month, reading.today) for one in held]
    if None in moved:
        return ()
    reading.claim(0, len(reading.pieces), "availability")
    return tuple(replace(one, value=value, origin="typed") for one, value in zip(held, moved, strict=True))


def _moved(value: dict[str, Any], month: int, today: date) -> dict[str, Any] | None:
    first, last = date.fromisoformat(value["from"]), date.fromisoformat(value["to"])
    start = next_occurrence(month, first.day, today)
    if start is None or start.month != month:
        return None
    return value | {"from": start.isoformat(), "to": (start + (last - first)).isoformat()}
