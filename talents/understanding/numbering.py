"""Numbers that number or measure something else: "Room 204", "20-sec film", "90 days credit", "2 years, worldwide"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.vocabulary.numbering import (
    MEASURED,
    NUMBER_SIGNS,
    NUMBERED,
    SERIAL,
    TERM_YEARS,
    TERMS_AFTER,
    TERMS_BEFORE,
    TIMES,
)

_MOST_YEARS, _FEW_YEARS = 10, 5
_NEAR = 4
_HUNDREDS = 100


def set_numbering_aside(reading: Reading) -> None:
    """Claims them before any number is read as an age, a date or a sum."""
    for at, piece in enumerate(reading.pieces):
        if piece.number is None or piece.owner or piece.has("year", "decade"):
            continue
        first = _numbered_from(reading, at)
        last = _measured_to(reading, at)
        if _is_a_shift(reading, at):
            reading.claim(at, at + 3, "context")
        elif first < at and not _is_a_sum(reading, at):
            reading.claim(first, at + (3 if _goes_on(reading, at) else 1), "context")
        elif last > at + 1:
            reading.claim(at, last, "context")
        elif _is_a_term(reading, at):
            reading.claim(_start_of_spread(reading, at), at + 1, "context")


def _start_of_spread(reading: Reading, at: int) -> int:
    """ "22-25 days/month": the first of the two."""
    before = reading.pieces[at - 2 : at] if at > 1 else []
    spread = (
        len(before) == 2 and before[0].number is not None and before[1].has("to") and not reading.pieces[at].newline
    )
    return at - 2 if spread else at


def _is_a_sum(reading: Reading, at: int) -> bool:
    """ "Flat 50k", "episode 1.5 lakh", "flat 50,000"."""
    return "," in reading.pieces[at].text or any(piece.has("times") for piece in reading.pieces[at + 1 : at + 2])


def _is_a_shift(reading: Reading, at: int) -> bool:
    """ "9 to 9", "Shift: 7 to 7", "call time 9-6": hours of a day."""
    behind = reading.pieces[at + 1 : at + 3]
    if len(behind) < 2 or not behind[0].has("to") or behind[1].number is None or behind[1].newline:
        return False
    last, number = behind[1].number or 0, reading.pieces[at].number or 0
    if last > _HOURS or number > _HOURS or behind[1].owner:
        return False
    dated = any(piece.has("month") for piece in reading.pieces[at + 3 : at + 4])
    timed = any(piece.word in TIMES for piece in reading.pieces[max(0, at - 3) : at])
    after = any(piece.word in TIMES for piece in reading.pieces[at + 3 : at + 4])
    # "Five-five to five-eight" and "5'5 to 5'9" are heights.
    measured = any(piece.has("feet") for piece in reading.pieces[max(0, at - 1) : at + 4])
    equal = number == last and behind[0].word in ("to", "se") and reading.pieces[at].text.isdigit() and not measured
    return not dated and (equal or timed or after)


_HOURS = 12


def _numbered_from(reading: Reading, at: int) -> int:
    """Where the "Room no." before a number begins; the number itself where there is none."""
    if _is_a_numbered_part(reading, at):
        return at - 2
    first = at
    while (
        first > 0 and at - first < 2 and reading.pieces[first - 1].word in NUMBER_SIGNS and not _breaks(reading, first)
    ):
        first -= 1
    if not first or _breaks(reading, first) or reading.pieces[first - 1].word not in NUMBERED:
        return at
    noun = reading.pieces[first - 1]
    if any(near.word == "." for near in reading.pieces[first:at]) and reading.pieces[at].spaced and len(noun.word) > 2:
        # "A chase scene. 22-28": the stop ends a sentence, as that of "rm. 4" does not.
        return at
    # "Set: 25-30 men" is a heading, "two floors" a count.
    spread = [near.word for near in reading.pieces[first:at]] == [":"]
    # "Flat 10k" is paid once.
    spread = spread or any(piece.has("times") for piece in reading.pieces[at + 1 : at + 2])
    # "Episodes 1-8" numbers both; "schedule 4-6 Dec" tells days.
    spread = spread or (_goes_on(reading, at) and noun.word not in SERIAL)
    return at if spread or noun.owner or reading.pieces[at].text[0].isalpha() else first - 1


def _is_a_numbered_part(reading: Reading, at: int) -> bool:
    """ "Baddie no. 2": which of them; the "no" denies nothing."""
    if at < 3 or [piece.word for piece in reading.pieces[at - 2 : at]] != ["no", "."]:
        return False
    whom, number = reading.pieces[at - 3], reading.pieces[at].number or 0
    of_a_part = whom.has("part", "role_gender", "gender", "kin") and number <= _FEW_PARTS
    return of_a_part and not reading.pieces[at - 1].spaced and not _goes_on(reading, at)


_FEW_PARTS = 10


def _goes_on(reading: Reading, at: int) -> bool:
    """ "Schedule 4-6 Dec", "set 25 to 30": the first of two, or a day of a month."""
    following = reading.pieces[at + 1 : at + 3]
    joins = bool(following) and (following[0].has("to", "slash") or following[0].word in ("and", "&"))
    spread = len(following) == 2 and joins and following[1].number is not None
    return spread or any(piece.has("month", "years", "money_word", "rupees") for piece in following[:1])


def _breaks(reading: Reading, at: int) -> bool:
    return reading.pieces[at].newline


def _measured_to(reading: Reading, at: int) -> int:
    """Up to behind the unit: "20 sec", "20-sec", "12 to 14 hrs"."""
    here = at + 1
    pieces = reading.pieces
    if (
        here + 1 < len(pieces)
        and (pieces[here].has("to") or pieces[here].word in ("of", "out of"))
        and pieces[here + 1].number is not None
    ):
        here += 2
    if here < len(pieces) and pieces[here].word == "-":
        here += 1
    if here >= len(pieces) or pieces[here].newline or not _measures(pieces[here], pieces[at]):
        return at + 1
    following = pieces[here + 1 : here + 2]
    # "8 hours a day for 500 an hour" is pay; "40 min women" a floor.
    paid = bool(following) and following[0].has("rupees", "money_word")
    # "2 lakh for 10 episodes" is a sum for them all.
    before = [piece for piece in pieces[max(0, at - 2) : at] if not piece.newline]
    paid = paid or (len(before) == 2 and before[1].word == "for" and before[0].has("times", "rupees", "money_word"))
    return at + 1 if paid else here + 1


def _measures(unit: Piece, number: Piece) -> bool:
    if not unit.owner and (unit.has("feet", "metres") or unit.word == "m"):
        # "30 M" is a man of that age, "6 ft" a height; "500 m away", "at 11,000 ft".
        return (number.number or 0) >= _HUNDREDS
    if unit.owner or unit.word not in MEASURED:
        return False
    glued = not unit.spaced
    return unit.word != "min" or glued


def _is_a_term(reading: Reading, at: int) -> bool:
    following = [piece for piece in reading.pieces[at + 1 : at + 4] if not piece.newline]
    # "A 2-yr exclusivity".
    following = following[1:] if following[:1] and following[0].word == "-" else following
    unit = following[0] if following else None
    if unit is None:
        return False
    before = [piece.word for piece in reading.pieces[max(0, at - 2) : at]]
    if unit.word in ("days", "din", "working days"):
        behind = " ".join(piece.word for piece in following[1:])
        if following[1:] and following[1].word.replace(" ", "") in ("/month", "/mon", "amonth", "permonth"):
            return True
        return any(word in TERMS_BEFORE for word in before[-1:]) or any(behind.startswith(term) for term in TERMS_AFTER)
    years = reading.pieces[at].number or 0
    if not unit.has("years") or years > _MOST_YEARS or unit.word.startswith("saal k"):
        return False
    old = any("old" in piece.word.split() for piece in following)
    past = any(piece.has("past_cue") for piece in reading.pieces[max(0, at - 2) : at])
    ago = years <= _FEW_YEARS and any(piece.word in ("back", "ago", "gap", "cooling", "lock") for piece in following)
    return not old and not past and (ago or any(word in TERM_YEARS for word in _near(reading, at)))


def _near(reading: Reading, at: int) -> list[str]:
    """The words of the line on both sides, up to four each way."""
    first, last = at, at + 1
    while first > 0 and at - first < _NEAR and not _breaks(reading, first):
        first -= 1
    while last < len(reading.pieces) and last - at <= _NEAR and not _breaks(reading, last):
        last += 1
    return [piece.word for piece in reading.pieces[first:last]]
