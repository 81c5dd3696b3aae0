"""Days that a stretch told before leaves out: "10 to 20 Feb but not the 14th", "5–12 Jan except Sundays"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from talents.understanding.days_off import denied_behind, is_no_need, is_off_before
from talents.understanding.reading import Found, Reading
from talents.understanding.weekdays_of import LEFT_OUT, OFF

_WITHIN = ("the", "comma", "joined", "or", "slash", "weekday", "weekend", "to_date", "month", "maybe_month")
_TALK = ("on", "on the", "for", "and", "date", "dates", "day", "any", "both")
_SATURDAY, _SUNDAY = 5, 6
_ASIDE = "left out"


def set_days_denied_behind_aside(reading: Reading) -> list[int]:
    """Keeps "the 14th excepted" from being a day of its own; the places of the first number of each list."""
    firsts = []
    for cue, first in denied_behind(reading):
        reading.claim(first, cue + 1, _ASIDE)
        firsts.append(first)
    return firsts


def set_days_left_out_aside(reading: Reading) -> list[int]:
    """Keeps "the 14th" from being a day of its own until the stretch that it belongs to is known; their places."""
    aside: list[int] = []
    for cue, piece in enumerate(reading.pieces):
        if piece.owner or not _strikes_out(reading, cue) or not _speaks_of_dates(reading, cue):
            continue
        at = cue + 1
        while at < len(reading.pieces) and not reading.pieces[at].owner and not reading.pieces[at].newline:
            here = reading.pieces[at]
            if here.ordinal or here.has("weekday", "weekend") or (here.number is not None and aside[-1:] == [at - 2]):
                aside.append(at)
            elif not here.has(*_WITHIN) and here.word not in _TALK:
                break
            at += 1
        if any(near.has("month", "maybe_month") for near in reading.pieces[cue + 1 : at + 1]):
            # "Except 18 Dec" tells the whole date.
            aside = [other for other in aside if other < cue]
    for at in aside:
        reading.claim(at, at + 1, _ASIDE)
    return aside


def _strikes_out(reading: Reading, at: int) -> bool:
    return reading.pieces[at].has("not_before") or is_off_before(reading, at)


def _speaks_of_dates(reading: Reading, at: int) -> bool:
    return any(piece.has("month", "maybe_month", "exact_date", "month_word", "week") for piece in reading.pieces[:at])


def find_days_left_out(reading: Reading, aside: list[int], behind: list[int]) -> None:
    """Adds each day as a wish of its own; the cue before it says that it is a no."""
    for at in aside:
        reading.pieces[at].owner = ""
    for first in behind:
        _leave_out_a_list(reading, first)
    for at, piece in enumerate(reading.pieces):
        if piece.owner not in ("", "context") or not _strikes_out(reading, at):
            continue
        days_told = _days_before(reading, at)
        if not days_told:
            continue
        for first, last, days in list(_left_out(reading, at + 1, days_told)):
            for day in days:
                _leave_out(reading, day, first, last)
    _find_days_denied_behind(reading)


def _leave_out_a_list(reading: Reading, first: int) -> None:
    last = first
    while last < len(reading.pieces) and reading.pieces[last].owner == _ASIDE:
        reading.pieces[last].owner = ""
        last += 1
    days_told = _days_before(reading, first)
    for at, end, days in list(_left_out(reading, first, days_told)):
        for day in days:
            _leave_out(reading, day, at, end)
    reading.claim(first, last, "context")
    # "5 & 6 are off": the days, and no wish before them.
    reading.retag(reading.pieces[last - 1], {"stop": True})


def _leave_out(reading: Reading, day: date, first: int, last: int) -> None:
    found = reading.add("availability", {"from": day.isoformat(), "to": day.isoformat()}, first, last)
    found.strength = "must_not"


def _find_days_denied_behind(reading: Reading) -> None:
    """ "1-10 Dec, 6 ko nahi", "1-10 Dec, 5 Dec off", "12th not needed", "not needed on 12 Dec"."""
    for thing in [found for found in reading.found if found.field == "availability" and "days" not in found.value]:
        off = reading.pieces[thing.last : thing.last + 1]
        one = thing.value["from"] == thing.value["to"]
        told = _lies_in_another(reading, thing) or "availability" in reading.held
        cue = _no_need_before(reading, thing.first)
        if one and off and (off[0].word in OFF or is_no_need(off[0])) and told:
            cue = thing.last
        if cue is not None:
            reading.claim(cue, cue + 1, "availability")
            thing.strength = "must_not"
    for at, piece in enumerate(reading.pieces[:-2]):
        denied = reading.pieces[at + 2].has("not_after") or reading.pieces[at + 2].word in OFF
        days = [day for day in _days_before(reading, at) if day.day == piece.number]
        if not piece.owner and days and denied and reading.pieces[at + 1].word in _KO:
            _leave_out(reading, days[0], at, at + 3)


_KO = ("ko", "tareekh", "tarikh", "tareekh ko", "tarikh ko")


def _no_need_before(reading: Reading, at: int) -> int | None:
    """Where in "not needed on 12 Dec", "she is not required 11 Dec" the no stands: of the talent, and of no wish."""
    at = max(0, at - 1) if not reading.pieces[at].has("free_cue", "the") else at
    while at and reading.pieces[at].has("free_cue", "the") and reading.pieces[at].owner in ("", "availability"):
        at -= 1
    if reading.pieces[at].owner or not is_no_need(reading.pieces[at]):
        return None
    before = reading.pieces[at - 1] if at else None
    alone = before is None or reading.pieces[at].newline or before.has("break") or before.word in _WHO
    return at if alone else None


_WHO = ("she", "he", "they", "talent", "artist", "actor", "she's", "he's", "and", "is", "are")


def is_to_be_kept_free(reading: Reading, thing: Found) -> bool:
    """ "Must not be shooting 10–12 Dec", "not booked on the 10th": what else would take those days is ruled out."""
    if thing.field != "availability":
        return False
    near = [piece.word for piece in reading.pieces[max(0, thing.first - _REACH) : thing.last]]
    return any(word.startswith(_TAKEN) for word in near) or any(word in _MUST_NOT for word in near)


_REACH = 5
_TAKEN = (
    *("book", "busy", "engaged", "occupied", "commit", "other", "prior", "clash", "travel", "block"),
    *("hold", "on hold", "held", "pencil", "first option", "second option"),
)
_MUST_NOT = (
    *("must not", "mustn't", "should not", "shouldn't", "shouldnt", "can't", "cannot", "can not"),
    *("must not have", "should not have", "shouldn't have", "can't have", "cannot have"),
)


def say_what_cuts_nothing(reading: Reading, days_told: bool) -> None:
    """ "No Sundays", "shoot not in December", where no days are asked for of which these could be left out."""
    banned = any(found.field == "availability" and found.strength == "must_not" for found in reading.found)
    if not days_told and (banned or any(piece.owner == LEFT_OUT for piece in reading.pieces)):
        reading.notes.append("Days were left out, but none are asked for. Say the days of the shoot.")


def _lies_in_another(reading: Reading, one: Found) -> bool:
    others = (other for other in reading.found if other.field == "availability" and other is not one)
    return any(other.value["from"] < one.value["from"] <= other.value["to"] for other in others)


def _days_before(reading: Reading, at: int) -> list[date]:
    """The days told last before the cue: of a stretch, or of all that stand apart in one list."""
    told = [
        thing
        for thing in reading.found
        if thing.field == "availability" and "days" not in thing.value and thing.last <= at
    ]
    latest = max((thing.last for thing in told), default=None)
    return [day for thing in told if thing.last == latest for day in _days_of(thing)]


def _days_of(thing: Found) -> list[date]:
    first, last = date.fromisoformat(str(thing.value["from"])), date.fromisoformat(str(thing.value["to"]))
    return [first + timedelta(days=count) for count in range((last - first).days + 1)]


def _left_out(reading: Reading, at: int, days: list[date]) -> Iterator[tuple[int, int, list[date]]]:
    """(first piece, piece behind the last, days) for each number or weekday that the list behind the cue names."""
    pieces = reading.pieces
    while at < len(pieces) and not pieces[at].owner and not pieces[at].newline:
        piece = pieces[at]
        dated = at + 1 < len(pieces) and (pieces[at + 1].number is not None or pieces[at + 1].has("the"))
        if piece.number is not None:
            end = _end_of_range(reading, at)
            if _counts(reading, end):
                return
            numbers = range(int(piece.number), int(pieces[end].number or 0) + 1)
            named = [day for day in days if day.day in numbers]
            if not named:
                return
            yield at, end + 1, named
            at = end
        elif piece.has("weekend", "weekday") and not dated:
            wanted = (_SATURDAY, _SUNDAY) if piece.has("weekend") else (piece.tags["weekday"],)
            yield at, at + 1, [day for day in days if day.weekday() in wanted]
        elif not piece.has(*_WITHIN) and piece.word not in _TALK:
            return
        at += 1


def _counts(reading: Reading, at: int) -> bool:
    """ "But not 40 plus", "not 3 days": a number of something else."""
    piece, following = reading.pieces[at], reading.pieces[at + 1 : at + 2]
    behind = bool(following) and following[0].has("day_word", "counted", "years", "at_least_after", "times", "people")
    return behind or not 1 <= (piece.number or 0) <= 31 or not float(piece.number or 0).is_integer()


def _end_of_range(reading: Reading, at: int) -> int:
    following = reading.pieces[at + 1 : at + 4]
    if following and following[0].has("to_date"):
        for step, near in enumerate(following[1:], start=2):
            if near.number is not None and near.number > (reading.pieces[at].number or 0):
                return at + step
            if not near.has("the"):
                break
    return at
