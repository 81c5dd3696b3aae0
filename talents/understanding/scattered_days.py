"""Days that stand apart: "the 7th, 9th and 11th of December"; and feasts that are named without a day being meant."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from talents.understanding.calendar_days import days_apart
from talents.understanding.periods import DATE_ALPHABET as ALPHABET
from talents.understanding.reading import Piece, Reading
from talents.understanding.weekdays_of import find_weekdays_of_a_month
from talents.vocabulary.phrases import phrases

# The number of a day, with or without its weekday: "12", "the 12th", "Sat 12".
DAY_NUMBER = r"(?:W,?)?t?[nN]"
_ITEM = rf"{DAY_NUMBER}(?:-{DAY_NUMBER})*"
_SCATTERED = re.compile(
    rf"[Mm]t?[nN],?[,a/]t?[nN](?:,?[,a/]t?[nN])*(?![kc'd])"
    rf"|(?:{_ITEM}[,/]|t?N)*(?:{_ITEM},?[,a/]|t?N|{DAY_NUMBER}-{DAY_NUMBER}-){_ITEM}t?o?[Mm](?:,?y)?(?![kc'd])"
)
_EITHER = re.compile(
    rf"(?:{DAY_NUMBER}(?:o?[Mm])?,?[,v/]){{2,}}{DAY_NUMBER}t?o?[Mm](?:,?y)?(?![kc'd])"
    rf"|[Mm]{DAY_NUMBER}(?:,?[,v/]{DAY_NUMBER})+(?![kc'dYMm/-])"
)
# "First of December", "third and fourth Jan": days, where no week or half stands behind.
_FIRST_DAYS = re.compile(r"(?:t?[zN][-ua,/]{1,2})*t?zo?t?[Mm](?![weWbd])")
_THEMES = phrases(
    "special, theme, themed, song, party, scene, look, vibe, release, sale, episode, sequence, campaign, greeting"
)


def set_feasts_aside(reading: Reading) -> None:
    """ "A Christmas ad": what it is about, and no day."""
    for at, piece in enumerate(reading.pieces[:-1]):
        following = reading.pieces[at + 1]
        over = following.word in _PAST_FEASTS or (
            following.word in ("is", "s", "ho", "'")
            and any(near.word in _OVER for near in reading.pieces[at + 1 : at + 5])
        )
        if piece.has("feast_day", "feast") and (
            over or following.has("credit", "ad_noun") or following.word in _THEMES
        ):
            reading.claim(at, at + 1, "context")


# "Diwali is over so they want it cosy".
_OVER = ("over", "done", "gone", "khatam", "gayi", "gaya", "finished", "behind", "past")
_PAST_FEASTS = ("hangover", "khatam", "hamper", "bonus", "leave", "holidays", "mood", "madness", "rush", "break")


def set_repeated_weekdays_aside(reading: Reading) -> None:
    """ "12 Dec (Sat)", "12–14 Dec (Sat to Mon)" says it twice."""
    for match in reading.matches(_REPEATED, ALPHABET):
        reading.claim(match.start(), match.end(), "context")


def set_calls_aside(reading: Reading) -> None:
    """ "Sun na, ek uncle chahiye": listen, and no Sunday."""
    for at, piece in enumerate(reading.pieces[:-1]):
        opens = (
            at == 0
            or piece.newline
            or reading.breaks(at - 1)
            or reading.pieces[at - 1].word in (*_LISTEN_BEFORE, *_CALLED)
        )
        behind = reading.pieces[at + 1]
        # "Bhai sun, ek uncle chahiye".
        called = at > 0 and reading.pieces[at - 1].word in _CALLED and (behind.has("break") or behind.newline)
        if piece.word == "sun" and (called or (opens and behind.word in _LISTEN_BEHIND)):
            reading.claim(at, at + 1, "context")


_LISTEN_BEFORE = ("arre", "are", "yaar", "bhai", "baat", "zara", "ab", "hey")
_CALLED = (
    *("bhai", "bhaiya", "bhaiyya", "yaar", "yar", "arre", "oye", "boss", "bro", "didi", "dost", "sir", "sirji"),
    *("madam", "bhai zara", "zara", "dear", "beta", "bhaisaab", "dude", "jaan", "accha", "acha", "achha"),
)
_LISTEN_BEHIND = ("na", "naa", "yaar", "bhai", "re", "lo", "le", "zara", "be", "toh", "bro", "boss", "meri")


def set_relative_days_aside(reading: Reading) -> None:
    """ "Tomorrow (28 Nov)", "tomorrow's 28 Nov": where the day itself is told, it counts."""
    for match in reading.matches(_TOLD_BESIDE, ALPHABET):
        if reading.pieces[match.start()].has("relative_day"):
            reading.claim(match.start(), match.start() + 1, "context")


_TOLD_BESIDE = re.compile(r"R[.,]{0,2}[(.]?n[Mm]|R[^aunNMm-]{0,3}\(n[Mm]|R\.n\(n[Mm]")
_REPEATED = re.compile(r"(?<=[MmnNyDX])\(W(?:[-a,/]W)*\)|(?:W[-a/]W|t?eo?),?(?=t?[nN][-ua]t?[nN]o?[Mm])")


def join_ends(reading: Reading) -> None:
    """ "7 Dec (Mon) to 9 Dec (Wed)": the two days are the ends of one stretch, whatever was set aside between them."""
    days = [thing for thing in reading.found if thing.field == "availability" and "days" not in thing.value]
    for one, other in pairwise(sorted(days, key=lambda thing: thing.first)):
        between = reading.pieces[one.last : other.first]
        signs = [piece for piece in between if piece.owner != "context"]
        joined = len(between) > 1 and len(signs) == 1 and signs[0].has("to_date", "until_date") and not signs[0].owner
        if (joined or _is_there_and_back(between)) and one.value["to"] < other.value["from"]:
            reading.claim(one.last, other.first, "availability")
            one.value["to"], one.last = other.value["to"], other.last
            reading.found.remove(other)


def _is_there_and_back(between: list[Piece]) -> bool:
    """ "We fly on the 3rd, back on the 9th": the days between are away too."""
    words = [word for piece in between for word in piece.word.split()]
    near = 0 < len(words) <= _A_JOURNEY and not any(piece.newline or piece.word == "." for piece in between)
    return near and any(word in _BACK for word in words) and all(word in (*_BACK, *_ON_THE_WAY) for word in words)


_A_JOURNEY = 6
_BACK = ("back", "return", "returning", "returns", "home", "wapas", "waapas", "wapsi", "wrapping", "wrap", "pack-up")
_ON_THE_WAY = (
    ",",
    "-",
    "and",
    "&",
    "n",
    "on",
    "by",
    "the",
    "come",
    "coming",
    "flying",
    "fly",
    "we",
    "then",
    "only",
    "up",
)


def keep_what_brackets_tell(reading: Reading) -> None:
    """ "In the second week of January (11-16 January)": the days in the brackets, and not the stretch before them."""
    days = sorted((thing for thing in reading.found if thing.field == "availability"), key=lambda thing: thing.first)
    for one, other in pairwise(days):
        between = [piece.word for piece in reading.pieces[one.last : other.first]]
        closed = [piece.word for piece in reading.pieces[other.last : other.last + 1]] == [")"]
        meet = one.value["from"] <= other.value["to"] and other.value["from"] <= one.value["to"]
        if between == ["("] and closed and meet and one.value != other.value:
            reading.found.remove(one)


def find_scattered_days(reading: Reading) -> None:
    """ "The 7th, 9th and 11th of December": every run of days that follow one another is a wish of its own."""
    find_weekdays_of_a_month(reading)
    _tell_first_days(reading)
    _find_either_day(reading)
    for match in reading.matches(_SCATTERED, ALPHABET):
        pieces = reading.pieces[match.start() : match.end()]
        before = reading.pieces[match.start() - 1] if match.start() else None
        cued = before is not None and before.has("free_cue")
        told = _without_ages(_told(pieces), pieces, cued=cued)
        month, year = _month_of(pieces)
        days = [day for stretch in told for day in range(stretch.first, stretch.last + 1)]
        runs = _runs(days)
        sure = pieces[0].has("month", "maybe_month") or _is_sure(pieces[told[0].at :], len(told))
        if month is None or (len(runs) < 2 and not sure) or days != sorted(set(days)):
            continue
        if before and before.has("between"):
            continue
        first = match.start() + told[0].at
        if told[0].at and reading.pieces[first - 1].has("weekday"):
            first -= 1
        for run in runs:
            stretch = days_apart((run[0], month, year), (run[-1], month, year), reading.today)
            if stretch is not None:
                value = {"from": stretch.first.isoformat(), "to": stretch.last.isoformat()}
                reading.add("availability", value, first, match.end())


def _tell_first_days(reading: Reading) -> None:
    for match in reading.matches(_FIRST_DAYS, ALPHABET):
        for piece in reading.pieces[slice(*match.span())]:
            if piece.has("nth") and piece.tags["nth"] > 0:
                piece.number, piece.ordinal = float(piece.tags["nth"]), True
                reading.retag(piece, {})


def _find_either_day(reading: Reading) -> None:
    """ "8th, 9th or 10th Dec": one of them; an age that stands before them is none of them."""
    for match in reading.matches(_EITHER, ALPHABET):
        pieces = reading.pieces[match.start() : match.end()]
        told = _without_ages(_told(pieces), pieces, cued=False)
        month, year = _month_of(pieces)
        if month is None or len(told) < _SEVERAL or not any(piece.has("or") and piece.word != "/" for piece in pieces):
            continue
        stretch = days_apart((told[0].first, month, year), (told[-1].last, month, year), reading.today)
        if stretch is not None:
            value = {"from": stretch.first.isoformat(), "to": stretch.last.isoformat(), "days": 1}
            first = match.start() + (0 if pieces[0].has("month", "maybe_month") else told[0].at)
            reading.add("availability", value, first, match.end())


_SEVERAL = 3


def _is_sure(pieces: list[Piece], days: int) -> bool:
    """ "20-21-22 Dec", "10/11/12 Dec", "28th 29th Nov": nothing but days is written so."""
    numbers = [piece for piece in pieces if piece.number is not None and not piece.has("year")]
    signs = [piece for piece in pieces if piece.word == "/"]
    # "16/17 Dec": side by side as no two ages before a month are.
    slashed = bool(signs) and len(numbers) == len(signs) + 1 == days and not any(sign.spaced for sign in signs)
    return (
        slashed
        or all(piece.ordinal for piece in numbers)
        or (days >= _SEVERAL and not any(piece.has("comma", "joined") for piece in pieces))
    )


class _Told(NamedTuple):
    """One day or some in a row, from piece `at` of the list."""

    at: int
    first: int
    last: int


def _told(pieces: list[Piece]) -> list[_Told]:
    told: list[_Told] = []
    for at, piece in enumerate(pieces):
        if piece.number is None or piece.has("year"):
            continue
        before = at - 2 if at > 1 and pieces[at - 1].has("weekday") else at - 1
        ranged = bool(told) and pieces[before].has("to_date")
        if ranged and told[-1].last > told[-1].first:
            # "20-21-22": one by one.
            first = told.pop()
            days = (first.first, first.last, int(piece.number))
            told += [_Told(first.at, day, day) for day in days]
        elif ranged:
            told[-1] = told[-1]._replace(last=int(piece.number))
        else:
            told.append(_Told(at, int(piece.number), int(piece.number)))
    return told


def _without_ages(told: list[_Told], pieces: list[Piece], *, cued: bool) -> list[_Told]:
    """ "Ladka, 20-24, 11, 12 and 15 Dec free": an age stands before the days, and is none of them."""
    if pieces[0].has("month", "maybe_month"):
        return told
    ordinal = [pieces[one.at].ordinal for one in told]
    if not ordinal[0] and ordinal[1:].count(True) > 1:
        # "Girl 25, 28th 29th 30th Nov".
        told = told[ordinal.index(True) :]
    listed = len(told) > 1 and any(piece.has("joined") for piece in pieces[told[-2].at : told[-1].at])
    while len(told) > 1:
        in_order = all(one.last < other.first for one, other in pairwise(told))
        both = listed and len(told) == 2 and all(one.last > one.first for one in told)
        # "5-7 and 10-12 Dec": no age is joined to days by an "and".
        ranged = (told[0].last > told[0].first and not both) or (
            not listed and any(one.last > one.first for one in told)
        )
        if in_order and (cued or not ranged):
            break
        told, cued = told[1:], False
    return told


def _month_of(pieces: list[Piece]) -> tuple[int | None, int | None]:
    months = [piece.tags.get("month") or piece.tags.get("maybe_month") for piece in pieces]
    years = [piece.tags["year"] for piece in pieces if piece.has("year")]
    return next((month for month in months if month), None), years[0] if years else None


def _runs(days: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
