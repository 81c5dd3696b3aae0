"""Each weekend or weekday of a time: "weekends of Dec and Jan", "Sundays till 25 Dec", "next two weekends"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from talents.understanding.calendar_days import Stretch, month_stretch, next_weekday
from talents.understanding.periods import DATE_ALPHABET as ALPHABET
from talents.understanding.reading import Found, Piece, Reading
from talents.vocabulary.any_of_them import ANY
from talents.vocabulary.phrases import phrases

_UNITS = r"A?[WeK](?:[,a/-]{1,2}A?[WeK])*"
_OF_MONTHS = re.compile(rf"{_UNITS}[.joA]{{0,2}}t?(?:[Mm](?:,?y)?(?:,?[a,/])?)*[Mm](?:,?y)?")
_COMING = re.compile(r"t?x[nH][We]")
# "Next Wed and Thu", "Mon, Tue and Fri next week"; behind "Sat" of "Sat 12" stands a number.
_LISTED = re.compile(r"[xi]?W(?:,?[,a]W)+(?!,?t?[nNa-])(?:o?t?[xi]w)?")
# "Friday or Saturday next week"; behind "Sat" of "Sat 12" stands a number.
_DAYS_OF_IT = r"W(?:,?[,av/-]W)*(?!,?t?[nN])"
_OF_A_WEEK = re.compile(rf"{_DAYS_OF_IT}(?P<of_week>[oj]?t?[xi]w)|(?P<week>t?[xi]w)[o(f]?{_DAYS_OF_IT}")
_MANY = ("weekends", "wknds", "saturdays and sundays", "saturday sunday", "sat sun", "sat-sun", "sat and sun")
_ALL = ("each", "every", "all", "har", "saare", "sabhi")
_SATURDAY, _SUNDAY = 5, 6
_ASIDE = "each of them"
_BETWEEN, _LONGEST = 4, 124
_MOST = 6
_DAY = timedelta(days=1)


def find_weekdays_of_a_month(reading: Reading) -> None:
    """Each run of days is a wish of its own, as of "11, 12 and 14 Dec"."""
    for match in reading.matches(_OF_MONTHS, ALPHABET):
        pieces = reading.pieces[slice(*match.span())]
        near = reading.pieces[max(0, match.start() - 1) : match.start()] + pieces
        units = [piece for piece in pieces if piece.has(*_NAMES)]
        if any_such_day(reading, match.start()) is not None:
            continue
        if (
            any(piece.has("whole") or piece.word in _ALL for piece in near)
            or any(map(_is_plural, units))
            or _is_a_range(pieces)
        ):
            wanted = _days_told(pieces)
            _add(reading, wanted, _months(pieces, reading.today), match.start(), match.end())
    for match in reading.matches(_LISTED, ALPHABET):
        _add_listed(reading, match.start(), match.end())
    for match in reading.matches(_COMING, ALPHABET):
        _add_coming(reading, match.start(), match.end())


def _is_a_range(pieces: list[Piece]) -> bool:
    """ "Mon-Wed in January": on each of its weeks."""
    return len(pieces) > 2 and pieces[0].has("weekday") and pieces[1].has("to_date") and pieces[2].has("weekday")


def _days_told(pieces: list[Piece]) -> set[int]:
    """The weekdays that are named, and with "to" between two of them those between."""
    days = {day for piece in pieces if piece.has(*_NAMES) for day in days_named(piece)}
    for one, to, other in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if one.has("weekday") and to.has("to_date") and other.has("weekday"):
            days |= set(range(int(one.tags["weekday"]), int(other.tags["weekday"])))
    return days


def tell_weekdays_of_a_week(reading: Reading) -> None:
    """ "Friday or Saturday next week", "next week Wed": each of them is a date."""
    for match in reading.matches(_OF_A_WEEK, ALPHABET):
        pieces = reading.pieces[slice(*match.span())]
        named = [piece for piece in pieces if piece.has("weekday")]
        if any(map(_is_plural, named)) or _is_any(reading, match.start()):
            continue
        later = any(piece.has("next") for piece in pieces)
        monday = reading.today + _DAY * (7 * later - reading.today.weekday())
        days = [monday + _DAY * int(piece.tags["weekday"]) for piece in named]
        if days[0] < reading.today or days != sorted(days):
            continue
        for piece, day in zip(named, days, strict=True):
            reading.retag(piece, {"exact_date": day})
        group = "week" if match.group("week") else "of_week"
        reading.claim(*match.span(group), "context")


def _is_any(reading: Reading, at: int) -> bool:
    return at > 0 and reading.pieces[at - 1].word in (*ANY, *_ALL)


def any_such_day(reading: Reading, at: int) -> int | None:
    """ "Any Saturday", "koi ek Sunday": where that begins; None where a weekday names the coming one."""
    if not reading.pieces[at].has("weekday") or not at:
        return None
    first = at - 1
    while first > 0 and reading.pieces[first].word in _OF_THEM and not reading.pieces[first].owner:
        first -= 1
    if first > 0 and reading.pieces[first].word in ("one", "ek") and reading.pieces[first - 1].word in ANY:
        first -= 1
    return first if reading.pieces[first].word in (*ANY, *_ONE) else None


# "One of the Saturdays", "on a Sunday".
_ONE = ("one", "a", "a single", "ek", "either", "any one of the", "one of the")
_OF_THEM = ("of", "the", "of the", "these", "those", "all")


def set_weekdays_aside(reading: Reading) -> list[int]:
    """Keeps "Sundays" from being a day of its own until the stretch that it cuts is known; their places."""
    aside = [at for at, piece in enumerate(reading.pieces) if not piece.owner and is_each(reading, at)]
    for at in aside:
        reading.claim(at, at + 1, _ASIDE)
    return aside


def is_each(reading: Reading, at: int) -> bool:
    """ "Sundays", "every Sunday", "weekends", "weekdays", "Sunday off": all of them, and not the coming one."""
    piece = reading.pieces[at]
    before = reading.pieces[at - 1] if at else None
    each = before is not None and not before.owner and before.word in _ALL
    if any_such_day(reading, at) is not None:
        return False
    return piece.has(*_NAMES) and (each or _is_plural(piece) or _is_a_day_off(reading, at))


def _is_a_day_off(reading: Reading, at: int) -> bool:
    """ "Sunday off", "no shoot on Sunday": of this or the next week, or with its date, it would be one day."""
    before, behind = reading.pieces[max(0, at - 3) : at], reading.pieces[at + 1 : at + 2]
    one = any(
        piece.has("this", "next", "relative_day") or piece.number is not None for piece in (*before[-1:], *behind)
    )
    if one or any(piece.has("month", "to_date", "until_date", "from_date") for piece in (*before[-1:], *behind)):
        return False
    while before and (before[-1].has("free_cue") or before[-1].word == "any"):
        before.pop()
    off = bool(behind) and behind[0].word in OFF
    denied = bool(before) and (before[-1].has("not_before") or before[-1].word == "not on")
    return off or (denied and before[-1].word != "free from")


def cut_to_weekdays(reading: Reading, aside: list[int]) -> bool:
    """Leaves only such days of the stretch beside them; lets go of those that cut none, and tells if there are any."""
    left = False
    for group in _groups(reading, aside):
        off = _is_ruled_out(reading, group[0], group[-1])
        whole = _beside(reading, group[0], group[-1]) or (_only_stretch(reading) if off else None)
        for at in group:
            reading.pieces[at].owner = LEFT_OUT if off and whole is None else ""
        if whole is None:
            left = left or not off
            continue
        reading.found.remove(whole)
        wanted = {day for at in group for day in days_named(reading.pieces[at])}
        if off:
            wanted = set(range(7)) - wanted
        stretch = Stretch(date.fromisoformat(str(whole.value["from"])), date.fromisoformat(str(whole.value["to"])))
        _add(reading, wanted, [stretch], min(group[0], whole.first), max(group[-1] + 1, whole.last))
    return left


def _is_ruled_out(reading: Reading, first: int, last: int) -> bool:
    """ "No shoots on Sundays, 1-15 Dec", "5-20 Dec, Sundays off": all the other days."""
    for at in range(first - 1, max(-1, first - 1 - _BETWEEN), -1):
        piece = reading.pieces[at]
        if (piece.has("not_before") or piece.word == "not on") and not piece.owner:
            reading.claim(at, at + 1, "availability")
            return True
        if piece.newline or piece.owner or not piece.has("stop", "free_cue", "not_before"):
            break
    for at in range(last + 1, min(last + 3, len(reading.pieces))):
        if reading.pieces[at].has("not_after") or reading.pieces[at].word in OFF:
            reading.claim(at, at + 1, "availability")
            return True
    return False


OFF = frozenset(
    phrases(
        """
        off, are off, is off, off hai, off rahega, excepted, excluded, exempt, exempted, holiday, holidays, barred,
        chhutti, chutti, chhod ke, chhod kar, chod ke, chodke, chhodke, chhodkar, hata ke, ke alawa, ke
        siwa, not possible, ko chhod ke, ko chhod kar, ko chhodkar, ki zaroorat nahi, ki zarurat nahi, ki jarurat nahi,
        zaroorat nahi, zarurat nahi, jarurat nahi
        """
    )
)
LEFT_OUT = "left out of no days"


def _only_stretch(reading: Reading) -> Found | None:
    """ "10–20 Dec in Mumbai, woman 30, no Sundays": the days of which they are left out, further off."""
    told = [thing for thing in reading.found if thing.field == "availability"]
    return told[0] if len(told) == 1 and "days" not in told[0].value and _is_long(told[0]) else None


def _groups(reading: Reading, places: list[int]) -> Iterator[list[int]]:
    group: list[int] = []
    for at in places:
        joints = reading.pieces[group[-1] + 1 : at] if group else []
        if group and all(piece.has("joined", "comma", "slash") or piece.word in _ALL for piece in joints):
            group.append(at)
            continue
        if group:
            yield group
        group = [at]
    if group:
        yield group


def _beside(reading: Reading, first: int, last: int) -> Found | None:
    """The stretch that stands next to these pieces, in the same line and sentence."""
    for thing in reading.found:
        if thing.field != "availability" or "days" in thing.value or not _is_long(thing):
            continue
        gap = (last + 1, thing.first) if thing.first > last else (thing.last, first)
        between = reading.pieces[slice(*gap)]
        opens = reading.pieces[gap[1]].newline if gap[1] < len(reading.pieces) else False
        if gap[0] > gap[1] or len(between) > _BETWEEN or opens:
            continue
        if not any(piece.newline or piece.word in _ENDS or piece.owner not in _LOOSE for piece in between):
            return thing
    return None


_LOOSE = ("", "context", "availability")
_ENDS = (".", ";", "!", "?")


def _is_long(thing: Found) -> bool:
    first, last = date.fromisoformat(str(thing.value["from"])), date.fromisoformat(str(thing.value["to"]))
    return 1 < (last - first).days <= _LONGEST


_NAMES = ("weekday", "weekend", "workday")


def _is_plural(piece: Piece) -> bool:
    short = piece.text.lower() in _SHORT
    return piece.has("workday") or piece.word in _MANY or (piece.text.lower().endswith("s") and not short)


_SHORT = ("tues", "weds", "thurs")


def _months(pieces: list[Piece], today: date) -> list[Stretch]:
    named = [piece for piece in pieces if piece.has("month", "maybe_month", "year")]
    stretches: list[Stretch] = []
    year: int | None = None
    for piece in reversed(named):
        if piece.has("year"):
            year = int(piece.tags["year"])
        else:
            month = int(piece.tags.get("month") or piece.tags["maybe_month"])
            later = stretches[-1].first if stretches else None
            if year and later and month > later.month:
                year -= 1
            stretches.append(month_stretch(month, year, today))
    return stretches[::-1]


def _add_listed(reading: Reading, first: int, last: int) -> None:
    """The first is the coming one, and each of the others comes behind it."""
    pieces = reading.pieces[first:last]
    named = [piece for piece in pieces if piece.has("weekday")]
    if any(map(_is_plural, named)):
        return
    later = any(piece.has("next") for piece in pieces)
    day = next_weekday(int(named[0].tags["weekday"]), reading.today, of_next_week=later)
    for piece in named:
        day = next_weekday(int(piece.tags["weekday"]), day)
        reading.add("availability", {"from": day.isoformat(), "to": day.isoformat()}, first, last)


def _add_coming(reading: Reading, first: int, last: int) -> None:
    count, unit = reading.pieces[last - 2].count, reading.pieces[last - 1]
    if not 1 < count <= _MOST:
        return
    # Who asks on a Sunday for the next two weekends still has that Sunday.
    whole = Stretch(reading.today, reading.today + _DAY * (7 * count - 1))
    _add(reading, set(days_named(unit)), [whole], first, last)


def _add(reading: Reading, wanted: set[int], stretches: Iterable[Stretch], first: int, last: int) -> None:
    for stretch in stretches:
        days = (stretch.last - stretch.first).days + 1
        for day in (stretch.first + _DAY * ahead for ahead in range(days)):
            if day.weekday() in wanted and day >= reading.today:
                reading.add("availability", {"from": day.isoformat(), "to": day.isoformat()}, first, last)


def days_named(piece: Piece) -> tuple[int, ...]:
    """Monday is 0."""
    if piece.has("workday"):
        return tuple(range(_SATURDAY))
    return (_SATURDAY, _SUNDAY) if piece.has("weekend") else (int(piece.tags["weekday"]),)
