""" "Any 3 consecutive days between 5 and 15 Jan": so many days in a row, somewhere in a stretch."""

from __future__ import annotations

from datetime import date

from talents.understanding.reading import Found, Piece, Reading
from talents.understanding.walking import past
from talents.understanding.weekdays_of import any_such_day
from talents.vocabulary.any_of_them import ANY, SOME

_BEFORE, _AFTER = 9, 6
_WEEK, _WEEKEND = 7, 2


def find_windows(reading: Reading) -> None:
    """Turns a stretch with a number of days beside it into a window; a number alone says nothing of dates."""
    for thing in [found for found in reading.found if found.field == "availability"]:
        told = _days_before(reading, thing) or _days_after(reading, thing)
        if told is None:
            continue
        first, last, days, any_of = told
        length = (date.fromisoformat(thing.value["to"]) - date.fromisoformat(thing.value["from"])).days + 1
        reading.claim(first, last, "context")
        if length > 1 and (days < length or any_of):
            thing.value |= {"days": min(days, length)}
            thing.first, thing.last = min(thing.first, first), max(thing.last, last)
    _claim_lengths(reading)


def free_days_told(reading: Reading) -> int | None:
    """ "Any 2 days", where no dates are told: so many days, of dates that are known otherwise."""
    for at, piece in enumerate(reading.pieces[1:], start=1):
        before = reading.pieces[at - 1]
        number = before.number or before.tags.get("hindi_number")
        counted = piece.has("day_word", "counted") and not piece.has("years") and piece.word.startswith(("day", "din"))
        if number and counted and {piece.owner, before.owner} <= {"", "context"}:
            reading.claim(at - 1, at + 1, "availability")
            return int(number)
    for at in range(len(reading.pieces)):
        # "Any 3 of those days".
        told = _count(reading, at) if reading.pieces[at].number is not None else None
        if told is not None:
            if reading.pieces[at].owner == "count":
                reading.limit = None
            reading.claim(told[0], told[1], "availability")
            return told[2]
    return None


def _days_before(reading: Reading, thing: Found) -> tuple[int, int, int, bool] | None:
    for at in range(thing.first - 1, max(-1, thing.first - 1 - _BEFORE), -1):
        piece = reading.pieces[at]
        if (
            (piece.owner and piece.owner != "dropped")
            or piece.word in (".", ";", "!", "?")
            or (piece.newline and piece.number is None and not _any(reading, at) and not _labelled(reading, at))
        ):
            return None
        found = _count(reading, at)
        if found is not None:
            return found
    return None


def _days_after(reading: Reading, thing: Found) -> tuple[int, int, int, bool] | None:
    for at in range(thing.last, min(len(reading.pieces), thing.last + _AFTER)):
        piece = reading.pieces[at]
        if piece.owner or piece.newline or piece.word in (".", ";", "!", "?"):
            return None
        found = _count(reading, at)
        if found is not None:
            return found
    return None


def _any(reading: Reading, at: int) -> bool:
    return 0 <= at < len(reading.pieces) and reading.pieces[at].word in ANY


def _count(reading: Reading, at: int) -> tuple[int, int, int, bool] | None:
    """(first piece, last, days, whether "any" was said) of a number of days whose number or noun is this piece."""
    labelled = _labelled(reading, at)
    if labelled:
        return at, labelled, int(reading.pieces[at + 2].number or 0), False
    return _one_of_several(reading, at) or _one(reading, at) or _counted(reading, at)


def _one_of_several(reading: Reading, at: int) -> tuple[int, int, int, bool] | None:
    """ "Any weekend", "koi ek Sunday", "kisi bhi working day"."""
    piece = reading.pieces[at]
    if piece.word in ("one", "1") and at > 1 and _any(reading, at - 1) and reading.pieces[at - 2].word == "(":
        # "1st/2nd/3rd Dec (any one)".
        return at - 1, at + 1, 1, True
    if not at or piece.owner:
        return None
    between = [near.word for near in reading.pieces[at + 1 : at + 2]] == ["between"]
    if between and _any(reading, at - 1) and (days := _number(reading, at)):
        # "Days: any two between 5 and 12 January".
        return at - 1, at + 1, days, True
    if piece.has("weekend") and reading.pieces[at - 1].word in SOME:
        return at - 1, at + 1, _WEEKEND, True
    first_of_any = any_such_day(reading, at)
    if first_of_any is not None:
        return first_of_any, at + 1, 1, True
    one_day = piece.has("day_word") or piece.word in _WORKING_DAY
    return (at - 1, at + 1, 1, True) if one_day and _any(reading, at - 1) else None


def _one(reading: Reading, at: int) -> tuple[int, int, int, bool] | None:
    """ "A day", "ek hafta": told in one word with its number."""
    piece = reading.pieces[at]
    if piece.owner:
        return None
    if piece.word in _ONE_DAY:
        return at, at + 1, 1, True
    return (at, at + 1, _WHOLE_UNITS[piece.word], False) if piece.word in _WHOLE_UNITS else None


def _counted(reading: Reading, at: int) -> tuple[int, int, int, bool] | None:
    """ "Two days", "10-12 days in a row"."""
    behind = reading.pieces[at].has("day_word", "week") and at > 0 and _number(reading, at - 1) is not None
    start = at - 1 if behind else at
    number = _number(reading, start)
    noun = past(reading, start + 1, _BETWEEN)
    if number is None or noun >= len(reading.pieces) or not _is_days(reading.pieces[noun]):
        return None
    if any(piece.word in _OFF for piece in reading.pieces[noun + 1 : noun + 2]):
        # "11 se 24 January, beech mein do din off".
        return None
    if reading.pieces[start].owner not in ("", "count") or reading.pieces[noun].owner not in _OWN:
        return None
    days = number * (_WEEK if reading.pieces[noun].has("week") else 1)
    first, last = start, past(reading, noun + 1, _IN_A_ROW)
    any_of = False
    if start >= 2 and reading.pieces[start - 1].word in ("-", "to", "or") and _number(reading, start - 2) is not None:
        first = start - 2
    while first > 0 and reading.pieces[first - 1].word in _LEADS and not reading.pieces[first - 1].owner:
        first -= 1
        any_of = any_of or _any(reading, first)
    return (first, last, days, any_of) if 1 <= days <= 180 else None


_OFF = ("off", "rest", "break", "chhutti")
_OWN = ("", "availability", "dropped")


def _is_days(piece: Piece) -> bool:
    return piece.has("day_word", "week") or piece.word in ("dates", "tareekhein", "tarikhein")


_WHOLE_UNITS = {"a week": 7, "one week": 7, "ek hafta": 7, "ek hafte": 7, "a fortnight": 14, "one fortnight": 14}
_WORKING_DAY = ("weekday", "working day", "week day")
_ONE_DAY = (
    "a day",
    "one day",
    "some day",
    "ek din",
    "a single day",
    "on a day",
    "single day",
    "any single day",
    "any one day",
)
_BETWEEN = (
    "-",
    "consecutive",
    "continuous",
    "straight",
    "back to back",
    "full",
    "shoot",
    "lagatar",
    "block",
    "running",
    "of",
    "of the",
    "the",
    "of these",
    "of those",
    "these",
    "those",
    "out of",
    "out of the",
    "out of these",
)
_IN_A_ROW = (
    *(
        "straight",
        "at a stretch",
        "in a row",
        "together",
        "back to back",
        "consecutively",
        "consecutive",
        "shoot",
        "work",
    ),
    *("continuous", "continuously", "lagatar", "ka", "ke", "kaam", "hai", "chahiye", "needed", "schedule", "only"),
)
_LEADS = ("any", "koi", "koi bhi", "kisi bhi", "only", "for", "just", "a", "total")


def _labelled(reading: Reading, at: int) -> int:
    """Behind "Days: 4", "No. of days - 4"; 0 where it is no such label."""
    following = reading.pieces[at + 1 : at + 4]
    if not reading.pieces[at].has("day_word") or len(following) < 2 or following[0].word not in (":", "-", "="):
        return 0
    number = _number(reading, at + 2)
    dated = following[1].ordinal or (len(following) > 2 and following[2].has(*_OF_DATES) and not following[2].newline)
    return 0 if number is None or number > _LONGEST_LABEL or dated else at + 3


_OF_DATES = ("month", "maybe_month", "to", "comma", "joined", "slash")
_LONGEST_LABEL = 90


def _number(reading: Reading, at: int) -> int | None:
    piece = reading.pieces[at]
    if piece.owner and piece.owner != "count":
        return None
    number = piece.number if piece.number is not None else piece.tags.get("hindi_number")
    return int(number) if number is not None and float(number).is_integer() and 1 <= number <= 180 else None


def _claim_lengths(reading: Reading) -> None:
    """ "3 din ka kaam hai", "Days: 4": how long the work is, where no dates are told."""
    for at, piece in enumerate(reading.pieces):
        labelled = _labelled(reading, at)
        if labelled:
            reading.claim(at, labelled, "context")
        counted = at > 0 and _number(reading, at - 1) is not None and not reading.pieces[at - 1].owner
        if piece.has("day_word") and not piece.owner and counted and not (at > 1 and _any(reading, at - 2)):
            reading.claim(at - 1, at + 1, "context")
