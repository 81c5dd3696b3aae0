"""Days in force that move: "pushed by a week", "start a day later", "the following week", "2 din badha do"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from talents.query import Clause
from talents.query_values import LONGEST_STRETCH
from talents.understanding.distances import beside, is_absolute
from talents.understanding.reading import Reading
from talents.vocabulary.changes import LONGER, MOVED

_MOST_DAYS = 90


def shifted_days(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    ways = [at for at, piece in enumerate(reading.pieces) if piece.has("days_grow")]
    # "Moved two days earlier": the other word tells which way.
    ways.sort(key=lambda at: reading.pieces[at].word in MOVED)
    for at in ways if held else ():
        piece = reading.pieces[at]
        told = _days(reading, at)
        if told is None or is_absolute(reading, told[1], told[2]):
            continue
        reading.claim(min(at, told[1]), max(at + 1, told[2]), "availability")
        by = timedelta(days=int(piece.tags["days_grow"]) * told[0])
        return _all_moved(held, by, _ends_named(reading))
    return _moved_to_the_week_behind(reading, held)


def _all_moved(held: list[Clause], by: timedelta, ends: tuple[str, ...]) -> tuple[Clause, ...]:
    moved = tuple(replace(clause, value=_moved(clause.value, by, ends), origin="typed") for clause in held)
    return moved if all(_may_be_asked(clause.value) for clause in moved) else ()


def _ends_named(reading: Reading) -> tuple[str, ...]:
    """ "Can start a day later", "wrap two days earlier": one end; else both."""
    words = {piece.word for piece in reading.pieces}
    if any(word.startswith(("start", "begin", "shuru")) for word in words):
        return ("from",)
    return (
        ("to",)
        if any(word.startswith(("wrap", "finish", "end", "khatam", "over")) for word in words)
        else ("from", "to")
    )


def _moved_to_the_week_behind(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    """ "Moved to the following week": seven days on from those in force."""
    for at, (one, other) in enumerate(pairwise(reading.pieces)):
        behind = (one.word.endswith("following") and other.has("week")) or (one.has("week") and other.word == "after")
        if held and behind and at + 2 == len(reading.pieces):
            reading.claim(at, at + 2, "availability")
            return _all_moved(held, timedelta(days=7), ("from", "to"))
    return ()


def lengthened(reading: Reading, held: list[Clause]) -> tuple[Clause, ...]:
    """ "2 din badha do", "extend by a day": the last day moves; in a window, more days are asked for."""
    dated = any(piece.ordinal or piece.has("month", "exact_date") for piece in reading.pieces)
    for at, piece in enumerate(reading.pieces if not dated else ()):
        way = piece.tags.get("grows") or (1 if piece.word.startswith(LONGER) else 0)
        told = _days(reading, at) if way and held else None
        if told is None or is_absolute(reading, told[1], told[2]):
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


def _moved(value: dict[str, Any], by: timedelta, ends: tuple[str, ...]) -> dict[str, Any]:
    return value | {end: (date.fromisoformat(str(value[end])) + by).isoformat() for end in ends}


def _days(reading: Reading, at: int) -> tuple[int, int, int] | None:
    """(days, first piece, last) beside a word of direction: "a week", "2 din"."""
    for here in beside(reading, at):
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
