"""Days of a stretch that are denied behind their numbers: "4–22 January, the 14th excepted", "5 aur 6 chhod ke"."""

from __future__ import annotations

from talents.understanding.reading import Piece, Reading
from talents.understanding.weekdays_of import OFF

_DAYS = ("day", "days")
_NEED = ("needed", "required", "wanted", "necessary")
_SAID_BEFORE_DAYS = ("off", "are off", "is off", "rest", "travel", "break", "holiday")
_OFF_ON = ("off", "break", "holiday", "rest", "leave", "chhutti", "day off", "a break", "gap")
_JOINS = ("is", "are", "being", "a", "an", "as", "ko", "the", "will", "be", "hai", "of", "tareekh", "tarikh", "(", "-")
_LISTS = ("comma", "and", "joined", "or", "slash")


def denied_behind(reading: Reading) -> list[tuple[int, int]]:
    """(cue, first number) of each list of numbers that a word behind it strikes out; several cues may be one."""
    found = []
    for at, piece in enumerate(reading.pieces):
        if not piece.owner and (sure := _is_off(reading, at)) is not None:
            first = _first_of_a_list(reading, at, sure=sure)
            if first is not None:
                found.append((at, first))
    return found


def _is_off(reading: Reading, at: int) -> bool | None:
    """Whether the word strikes out days: surely, or only those that an ordinal names; None where it does not."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 2]
    if piece.word in _SAID_BEFORE_DAYS and following and following[0].word in _DAYS:
        return True
    if piece.word in OFF:
        return True
    if piece.has("not_after") and not piece.has("not_before"):
        return False
    return False if is_no_need(piece) else None


def is_no_need(piece: Piece) -> bool:
    """ "Not needed", "not necessary": of a day, that nobody works on it."""
    return piece.has("unasked_after", "not_after") and piece.word.endswith(_NEED)


def _first_of_a_list(reading: Reading, cue: int, *, sure: bool) -> int | None:
    at = cue - 1
    ko = False
    while at > 0 and reading.pieces[at].word in _JOINS and not reading.pieces[at].newline:
        ko = ko or reading.pieces[at].word in ("ko", "tareekh", "tarikh")
        at -= 1
    first = None
    while at > 0 and not reading.pieces[at].owner:
        piece = reading.pieces[at]
        if piece.number is not None and 1 <= piece.number <= 31 and not piece.has("year", "decade"):
            if not (sure or ko or piece.ordinal):
                return None
            first = at
        elif first is not None and piece.has("weekday", "weekend"):
            # "Sundays and the 15th off".
            first = at
        elif not (first is not None and piece.has(*_LISTS)) and piece.word != "the":
            break
        at -= 1
    # The list of days ends before a comma or a bracket; a month before it would tell another one.
    if first is None or not _is_of_a_stretch(reading, first):
        return None
    return first


def _is_of_a_stretch(reading: Reading, first: int) -> bool:
    """ "1–10 Dec, the 5th off": behind a month, a sign and no dash."""
    before = reading.pieces[:first]
    while before and before[-1].word == "the":
        before = before[:-1]
    apart = bool(before) and (before[-1].has("break") or before[-1].word in ("(", "but", "and", "with", "-", "par"))
    return apart and any(piece.has("month", "maybe_month", "month_word") for piece in before)


def is_off_before(reading: Reading, at: int) -> bool:
    """ "Break on the 15th", "not needed 5th", "save the 14th": the word before the day."""
    piece = reading.pieces[at]
    following = reading.pieces[at + 1 : at + 3]
    if not following:
        return False
    if piece.word in ("save", "skip", "skipping"):
        return following[0].word == "the" or following[0].ordinal
    if is_no_need(piece):
        return following[0].ordinal or (len(following) > 1 and following[1].ordinal)
    return piece.word in _OFF_ON and following[0].word in ("on", "on the") and following[-1].number is not None
