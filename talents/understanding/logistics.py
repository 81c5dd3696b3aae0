"""Talk around a call that filters nobody: audition days, deadlines, hours, payment terms, telephone numbers."""

from __future__ import annotations

import re

from talents.understanding.nobodys_days import (
    set_days_of_sending_behind_aside,
    set_our_office_aside,
    set_times_aside,
    set_weekdays_told_by_dates_aside,
    set_what_is_over_aside,
)
from talents.understanding.numbering import set_numbering_aside
from talents.understanding.office_days import set_office_days_aside
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

_PHONE = re.compile(r"[6-9]\d{9}|0\d{9,10}|91[6-9]\d{9}")
_HALF_A_PHONE = 5
_REACH = 9
_DATES = ("month", "weekday", "relative_day", "exact_date", "week", "weekend", "next", "this", "year", "maybe_month")
_HOURS = ("am", "pm", "a.m", "p.m", "baje", "o'clock", "hrs", "noon", "ist", "sharp", "onwards")


def set_logistics_aside(reading: Reading) -> None:
    _set_phones_aside(reading)
    _set_hours_aside(reading)
    _set_shares_aside(reading)
    set_numbering_aside(reading)
    _set_days_of_sending_aside(reading)
    set_our_office_aside(reading)
    set_times_aside(reading)
    set_what_is_over_aside(reading)
    set_days_of_sending_behind_aside(reading)
    set_weekdays_told_by_dates_aside(reading)
    lines = sum(piece.newline for piece in reading.pieces)
    for at, piece in enumerate(reading.pieces):
        dated = piece.word in (*_HELD_ON, *_ON_AIR) and _tells_a_day(reading, at)
        if not piece.owner and (piece.has("logistics") or dated or _is_sent_by(reading, at)):
            _set_dates_aside(reading, at, whole_line=lines > 1)
            if dated and piece.has("skill"):
                # "Narration 30 Nov": the meeting, and no voice-over.
                reading.claim(at, at + 1, "context")
        if at and piece.word == "tak" and not piece.owner:
            _set_wanted_by_aside(reading, at)
        if piece.word.partition(" ")[0] in _HELD_ON and piece.owner in ("", "context"):
            _set_the_day_before_aside(reading, at)
    set_office_days_aside(reading)


_HELD_ON = (
    *("audition", "auditions", "casting", "castings", "narration", "meeting", "meetings", "ppm", "presentation"),
    *("selection", "callback", "callbacks", "selections"),
)
# What is sent, and how long there is for it: "self-tapes close on 5 December", "names chahiye kal tak".
_SENT = frozenset(
    phrases(
        """
        tape, tapes, selftape, selftapes, submission, submissions, entry, entries, application, applications, profile,
        profiles, option, options, name, names, naam, list, shortlist, photos, pics, audition, auditions, casting,
        portal, form, forms, headshots, suggestions
        """
    )
)
_UNTIL = frozenset(
    phrases("by, till, until, before, tak, close, closes, closing, end, ends, ending, due, shut, shuts, latest, bhejo")
)


def _is_sent_by(reading: Reading, at: int) -> bool:
    if reading.pieces[at].word.rpartition(" ")[2] not in _SENT:
        return False
    until = dated = False
    for piece in reading.pieces[at + 1 : at + _REACH]:
        if piece.newline or piece.owner or piece.has("break", "shoot_in", "gender") or _is_of_her_days(piece):
            break
        until = until or bool(set(piece.word.split()) & _UNTIL)
        dated = dated or piece.has(*_DATES) or piece.ordinal
    return until and dated


def _set_wanted_by_aside(reading: Reading, at: int) -> None:
    """ "Kal tak 4 options bhej do": by when names are wanted, and how many."""
    before, behind = reading.pieces[at - 1], reading.pieces[at + 1 : at + _NEAR]
    sent = next((here for here, piece in enumerate(behind, at + 1) if _is_sent(piece)), 0)
    near = reading.pieces[at + 1 : sent]
    if before.has("relative_day", "weekday") and sent and not any(p.newline or p.has("break") for p in near):
        reading.claim(at - 1, sent, "context")


def _is_sent(piece: Piece) -> bool:
    return piece.word.rpartition(" ")[2] in _SENT or piece.word.startswith("bhej")


_NEAR = 5


def _set_the_day_before_aside(reading: Reading, at: int) -> None:
    """ "Agle hafte audition hai", "3 Dec ko meeting": the day right before it."""
    first = at
    while first > 0 and not reading.pieces[first].newline:
        piece = reading.pieces[first - 1]
        day = piece.has(*_DATES, "day_word") or piece.number is not None
        if piece.owner or not (day or piece.word in _JOINTS):
            break
        first -= 1
    if any(piece.has(*_DATES) for piece in reading.pieces[first:at]):
        reading.claim(first, at, "context")


_JOINTS = ("ko", "ka", "ki", "ke", "on", "the", "-", "and", "aur", "se", "to", "our")


_HELD = ("mein", "me", "hoga", "hogi", "honge", "hai", "will", "be", "held", "happening", "is", "are", "in", "at", "on")
_ON_AIR = ("release", "releasing", "telecast", "premiere", "airing", "launch", "streaming", "delivery")


def _tells_a_day(reading: Reading, at: int) -> bool:
    """ "Auditions 28 Nov", "fitting tomorrow 4pm", "audition Andheri mein hoga agle hafte": a day right behind it."""
    told = at + 4
    for here in range(at + 1, min(len(reading.pieces), at + _REACH)):
        piece = reading.pieces[here]
        if here >= told:
            return False
        # Where it is held stands between.
        told += piece.has("place", "city_abroad", "shoot_in") or piece.word in _HELD
        if piece.newline or piece.owner or (piece.has("break") and piece.word not in (":", "-", "(")):
            return False
        if piece.number is not None:
            row = _row(reading, here)
            # "Casting call for 8 Dec shoot".
            behind = reading.pieces[here + len(row) : here + len(row) + 1]
            return any(near.has("month") for near in row) and not any(near.word.startswith("shoot") for near in behind)
        if piece.has(*_DATES):
            return True
    return False


def _row(reading: Reading, at: int) -> list[Piece]:
    """ "29 & 30 Nov": numbers with what joins them, and what stands behind them."""
    last = at + 1
    while last < len(reading.pieces) and last - at < _REACH and not reading.pieces[last].newline:
        piece = reading.pieces[last]
        if not (piece.number is not None or piece.has("to", "and", "or", "comma", "slash", "joined")):
            return reading.pieces[at : last + 1]
        last += 1
    return reading.pieces[at:last]


def _set_shares_aside(reading: Reading) -> None:
    """ "50-50 girls and boys", "60:40": how many of each."""
    for at, (one, sign, other) in enumerate(zip(reading.pieces, reading.pieces[1:], reading.pieces[2:], strict=False)):
        first, second = one.number or 0, other.number or 0
        if first + second == _HUNDRED and first >= second and sign.word in ("-", ":", "/") and not sign.spaced:
            reading.claim(at, at + 3, "context")


_HUNDRED = 100


def _set_phones_aside(reading: Reading) -> None:
    for at, piece in enumerate(reading.pieces):
        digits = piece.text.replace(",", "")
        halves = reading.pieces[at : at + 2]
        split = len(halves) == 2 and all(half.text.isdigit() and len(half.text) == _HALF_A_PHONE for half in halves)
        if _PHONE.fullmatch(digits) or split:
            reading.claim(at, at + (2 if split else 1), "context")


def _set_hours_aside(reading: Reading) -> None:
    """ "11am to 5pm", "by 6 pm": hours of a day, none of them an age."""
    for at, piece in enumerate(reading.pieces):
        following = reading.pieces[at + 1 : at + 2]
        if _is_an_hour(reading, at):
            reading.claim(at - 1, at + 1, "context")
        if piece.number is None or not following or following[0].word not in _CLOCK or _is_in_feet(reading, at):
            continue
        minutes = at > 1 and reading.pieces[at - 1].word in (":", ".") and reading.pieces[at - 2].number is not None
        if (piece.number or 0) > (59 if minutes else 24):
            continue
        first = at
        while first > 0 and reading.pieces[first - 1].word in ("-", "to", "at", "by", "from", ":", "till"):
            first -= 1
        if (
            first
            and first < at
            and reading.pieces[first - 1].number is not None
            and (reading.pieces[first - 1].number or 0) <= 24
        ):
            first -= 1
        reading.claim(first if first < at else at, at + 2, "context")


def _is_in_feet(reading: Reading, at: int) -> bool:
    """ "5'9 on the dot"."""
    return at > 0 and reading.pieces[at - 1].has("feet")


def _is_an_hour(reading: Reading, at: int) -> bool:
    """ "Sharp at 9 on the 14th", "lunch at 2": nobody is told to be at an age."""
    piece = reading.pieces[at]
    if piece.owner or piece.ordinal or piece.number is None or not 0 < piece.number <= _LAST_HOUR:
        return False
    following = [near for near in reading.pieces[at + 1 : at + 2] if not near.newline]
    ends = not following or following[0].has("break", "comma") or following[0].word in ("on", "so", "today", "tomorrow")
    return at > 0 and not piece.newline and reading.pieces[at - 1].word in ("at", "by") and ends


_LAST_HOUR = 12
_CLOCK = (*_HOURS[:6], "sharp", "on the dot")


def _set_days_of_sending_aside(reading: Reading) -> None:
    """ "Self tape bhej do 30 tak": by which day something is to be sent."""
    for at, piece in enumerate(reading.pieces[1:-1], start=1):
        before = reading.pieces[at - 1].word
        sent = before.rpartition(" ")[2] in _SEND_VERBS or before in _SEND_PHRASES
        if piece.number is not None and reading.pieces[at + 1].word == "tak" and sent and not piece.owner:
            reading.claim(at, at + 2, "context")


_SEND_VERBS = ("bhejo", "bhejna", "bhejiye", "dena")
_SEND_PHRASES = ("bhej do", "bhej dena", "bhej dijiye", "de do", "share karo", "submit karo", "bhej", "do")


def _set_dates_aside(reading: Reading, cue: int, *, whole_line: bool) -> None:
    """The days and places behind an audition or a deadline, up to the next thought."""
    end = cue + 1
    while end < len(reading.pieces) and not _ends(reading, end, cue, whole_line=whole_line):
        end += 1
    if any(_is_of_her_days(piece) and not _is_a_check(reading, piece) for piece in _line(reading, cue)):
        return
    for at in range(cue, end):
        piece = reading.pieces[at]
        if piece.has(*_DATES, "place", "logistics", "counted", "day_word", "city_abroad") or piece.number is not None:
            reading.claim(at, at + 1, "context")


def _is_a_check(reading: Reading, cue: Piece) -> bool:
    """ "Availability check for the look test"."""
    at = next(here for here, piece in enumerate(reading.pieces) if piece is cue)
    return any(piece.word in ("check", "checks", "request", "query") for piece in reading.pieces[at + 1 : at + 2])


def _is_of_her_days(piece: Piece) -> bool:
    return piece.has("free_cue") and piece.word.startswith(("free", "avail", "khali"))


def _line(reading: Reading, at: int) -> list[Piece]:
    first = at
    while first > 0 and not reading.pieces[first].newline and at - first < _REACH:
        first -= 1
    return reading.pieces[first : at + 4]


def _is_told_of_whom(reading: Reading, at: int) -> bool:
    piece, following = reading.pieces[at], reading.pieces[at + 1 : at + 2]
    person = piece.has("gender") or piece.text in ("M", "F", "m", "f")
    return person and bool(following) and following[0].number is not None and not following[0].newline


def _ends(reading: Reading, at: int, cue: int, *, whole_line: bool) -> bool:
    piece = reading.pieces[at]
    if piece.newline or piece.word in ("!", "?", ";"):
        return True
    if piece.has("shoot_in") or piece.word.startswith("shoot"):
        # "Look test 2 Dec, shoot 5 and 6 Dec".
        return True
    if _is_told_of_whom(reading, at):
        # "Share profiles: M 27-33".
        return True
    if whole_line:
        return False
    # "Auditions 29 & 30 Nov, 10 to 5, Kolhapur office": all of the sentence is about those days.
    held = reading.pieces[cue].word.partition(" ")[0] in _HELD_ON
    ends = (".",) if held else (".", ",")
    return (
        (at - cue > _REACH and not held)
        or piece.word in ends
        or piece.has("gender", "role_gender", "money_cue", "rupees")
    )
