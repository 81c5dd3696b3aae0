"""Days that a talent must be free: "10–22 Nov", "next week", "all of January", "from 3 Dec for 5 days", "kal"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from talents.query import Origin
from talents.understanding import days_left_out, ends, periods
from talents.understanding.calendar_days import (
    Stretch,
    days_apart,
    months_from,
    next_day_of_month,
    week_of,
)
from talents.understanding.day_told import ASKED_FOR, exact_day, parts_of, span
from talents.understanding.ends import first_day_told
from talents.understanding.loose_days import find_loose_days, first_day_in_question, tell_short_years
from talents.understanding.periods import DATE_ALPHABET as ALPHABET
from talents.understanding.periods import month_named
from talents.understanding.reading import Reading
from talents.understanding.scattered_days import (
    DAY_NUMBER,
    find_scattered_days,
    join_ends,
    keep_what_brackets_tell,
    set_calls_aside,
    set_feasts_aside,
    set_relative_days_aside,
    set_repeated_weekdays_aside,
)
from talents.understanding.weekdays_of import (
    any_such_day,
    cut_to_weekdays,
    set_weekdays_aside,
    tell_weekdays_of_a_week,
)

# One day. "May" needs a number beside it to be a month; a number before "k", "cm" or a foot mark is no day.
_DATED = r"(?:D|X|t?[nN]t?o?[Mm](?:,?y)?|[Mm]t?[nN](?:,?y)?(?![kc'dw])|n/n(?!/))"
# "Monday 7 December", "12 Dec (Sat)": a weekday beside a date says it again.
_DAY = rf"(?:(?:W,?)?{_DATED}(?:,W(?![-a,W]))?|R|[xi]?W|t?[nN]g(?!a))"
_Handler = Callable[[Reading, re.Match[str]], Stretch | None]


def find_dates(reading: Reading) -> None:
    """Adds one availability per stretch found; a stretch with an open end is assumed to last a week."""
    tell_short_years(reading)
    set_feasts_aside(reading)
    set_calls_aside(reading)
    set_repeated_weekdays_aside(reading)
    set_relative_days_aside(reading)
    tell_weekdays_of_a_week(reading)
    behind = days_left_out.set_days_denied_behind_aside(reading)
    find_loose_days(reading)
    find_scattered_days(reading)
    aside = days_left_out.set_days_left_out_aside(reading)
    weekdays = set_weekdays_aside(reading)
    _find_stretches(reading)
    if cut_to_weekdays(reading, weekdays):
        _find_stretches(reading)
    join_ends(reading)
    keep_what_brackets_tell(reading)
    days_left_out.find_days_left_out(reading, aside, behind)


def _find_stretches(reading: Reading) -> None:
    for pattern, handler in (*periods.PARTS, *_RULES):
        for match in reading.matches(pattern, ALPHABET):
            if any(piece.newline for piece in reading.pieces[match.start() + 1 : match.end()]):
                continue
            stretch = handler(reading, match)
            if stretch is not None and stretch.first <= stretch.last:
                _add(reading, match, stretch)
    for pattern, period in periods.RULES:
        for match in reading.matches(pattern, ALPHABET):
            found = period(reading, match)
            if found is not None:
                _add(reading, match, found)


def _add(reading: Reading, match: re.Match[str], stretch: Stretch) -> None:
    if stretch.last < reading.today:
        return
    before = reading.pieces[max(0, match.start() - 3) : match.start()]
    if reading.has_found("availability") and any(piece.word in _ALSO_THEN for piece in before):
        # "24 to 27 Dec, even on Christmas": said of days that are asked for already.
        reading.claim(match.start(), match.end(), "context")
        return
    origin: Origin = "assumed" if "open" in match.groupdict() and match.group("open") is not None else "typed"
    if origin == "assumed" and reading.question is None:
        reading.question = "Until which day is she or he needed?"
    value: dict[str, str | int] = {"from": stretch.first.isoformat(), "to": stretch.last.isoformat()}
    if match.groupdict().get("either"):
        value["days"] = 1
    first = match.start()
    while (
        first > 0
        and (reading.pieces[first - 1].has("free_cue", "between") or reading.pieces[first - 1].word == "free from")
        and not reading.pieces[first - 1].owner
        and not reading.pieces[first].newline
    ):
        first -= 1
    reading.add("availability", value, first, match.end(), origin)


_ALSO_THEN = ("even", "including", "incl", "inc", "that includes")


def _between(reading: Reading, match: re.Match[str]) -> Stretch | None:
    today = reading.today
    one = parts_of(span(reading, match, "one"), today)
    two = parts_of(span(reading, match, "two"), today)
    if one is None or two is None:
        return None
    if isinstance(one, tuple) and isinstance(two, tuple):
        one_month, two_month = one[1] or two[1], two[1] or one[1]
        if one_month is None or two_month is None:
            return _days_of_a_month(one[0], two[0], first_day_in_question(reading))
        return days_apart(
            (one[0], one_month, one[2] or (two[2] if one_month <= two_month else None)),
            (two[0], two_month, two[2]),
            today,
        )
    last = exact_day(two, today)
    first = exact_day(one, today)
    if first and last and last < first and isinstance(one, date):
        last += timedelta(days=7) if isinstance(two, date) else timedelta()
    return Stretch(first, last) if first and last else None


def _either_day(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "5 or 6 Dec": one day of a stretch; `_add` reads the group's name."""
    two = parts_of(span(reading, match, "two"), reading.today)
    one = parts_of(span(reading, match, "either"), reading.today)
    if isinstance(one, tuple) and isinstance(two, tuple):
        one, two = (one[0], one[1] or two[1], one[2] or two[2]), (two[0], two[1] or one[1], two[2])
    first, last = exact_day(one, reading.today), exact_day(two, reading.today)
    return Stretch(first, last) if first and last else None


def _days_of_a_month(first: int, last: int, today: date) -> Stretch | None:
    end = next_day_of_month(last, today)
    if end is None or first > last:
        return None
    try:
        return Stretch(end.replace(day=first), end)
    except ValueError:
        return None


def _of_named_month(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "The 5th to the 10th of next month"."""
    whole = month_named(reading, match)
    days = [parts_of(span(reading, match, group), reading.today) for group in ("one", "two") if match.group(group)]
    if not all(isinstance(day, tuple) for day in days):
        return None
    numbers = [day[0] for day in days if isinstance(day, tuple)]
    try:
        return Stretch(whole.last.replace(day=numbers[0]), whole.last.replace(day=numbers[-1]))
    except ValueError:
        return None


def _single(reading: Reading, match: re.Match[str]) -> Stretch | None:
    if any_such_day(reading, match.start()) is not None:
        return None
    told = parts_of(span(reading, match, "one"), reading.today)
    # "11 to 15 January, ideally the 16th too": of the same month.
    bare = isinstance(told, tuple) and told[1] is None
    day = exact_day(told, first_day_told(reading, match.start()) if bare else reading.today)
    return Stretch(day, day) if day else None


_MOST_MONTHS = 12
_UNITS = (("week", 7), ("fortnight", 14))


def _day_told(reading: Reading, match: re.Match[str]) -> date | None:
    return exact_day(parts_of(span(reading, match, "one" if match["one"] else "two"), reading.today), reading.today)


def _week_around(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "The week of 9 December": Monday to Sunday; "w/c 9 Dec": from that day on; "w/e 12 Dec": up to it."""
    day = _day_told(reading, match)
    if day is None:
        return None
    if match.group().startswith("V"):
        return Stretch(day - timedelta(days=6), day)
    return Stretch(day, day + timedelta(days=6)) if match.group().startswith("G") else week_of(day)


def _weekend_around(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "The weekend of the 16th", "16 Jan weekend": its Saturday and Sunday."""
    day = _day_told(reading, match)
    sunday = week_of(day).last if day else None
    return Stretch(sunday - timedelta(days=1), sunday) if sunday else None


def _to_part_of_month(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "20 Jan to the end of Feb", "mid December to 5 Jan": one end a day, the other a part of a month."""
    if match.group("part"):
        first = exact_day(parts_of(span(reading, match, "one"), reading.today), reading.today)
        last = periods.part_in(reading, *match.span("part"), first).last if first else None
        return Stretch(first, last) if first and last and first <= last else None
    part = periods.part_in(reading, *match.span("from_part"), reading.today)
    day = exact_day(parts_of(span(reading, match, "two"), reading.today), part.first)
    return Stretch(part.first, day) if day else None


def _on_the_day(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "10 ko shoot hai", "kaun free hai 24 ko"."""
    near = reading.pieces[max(0, match.start() - 3) : match.start()] + reading.pieces[match.end() : match.end() + 2]
    shoots = any(piece.word.startswith(ASKED_FOR) for piece in near)
    return _single(reading, match) if shoots and reading.pieces[match.end() - 1].word == "ko" else None


def _lasting(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """A day with a length: "from 3 Dec for 5 days", "5 days from 3 Dec"."""
    day = exact_day(parts_of(span(reading, match, "one"), reading.today), reading.today)
    length = span(reading, match, "length")
    if any(piece.word in ("any", "koi", "koi bhi") for piece in reading.pieces[slice(*match.span())]):
        return None
    count = next((piece.number or piece.tags.get("hindi_number") for piece in length), None) or 1
    if day and any(piece.has("month_word", "month_long") for piece in length):
        return months_from(day, int(count)) if 1 <= count <= _MOST_MONTHS else None
    days = int(count) * next((unit for tag, unit in _UNITS if any(piece.has(tag) for piece in length)), 1)
    return Stretch(day, day + timedelta(days=days - 1)) if day and 1 <= days <= 366 else None


def _list_of_days(reading: Reading, match: re.Match[str]) -> Stretch | None:
    """ "5, 6 and 7 Dec": only when they follow one another; scattered days are several wishes."""
    pieces = span(reading, match, "one")
    numbers = [int(piece.number) for piece in pieces if piece.number is not None and not piece.has("year")]
    month = next(
        (
            piece.tags.get("month") or piece.tags.get("maybe_month")
            for piece in pieces
            if piece.has("month", "maybe_month")
        ),
        None,
    )
    if month is None or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return None
    return days_apart((numbers[0], month, None), (numbers[-1], month, None), reading.today)


# "Not before the 12th", "12 se pehle nahi": beside such words a number is a day.
_END = rf"(?:{_DAY}|t?[nN](?![kc'dY]))"
_LENGTH = r"(?P<length>[nH]?[dwq]|[nH]h|r)"
# A month alone, and behind it which part of it.
_MONTH_ALONE = r"(?<![nNot-])(?P<month>[Mm]y?)[,.SFa]{0,3}"
_PART_OF_IT = (
    r"(?:f?(?P<first>t?N)[-u](?P<last>t?N)|[Jf](?P<since>t?N|(?<=J)t?n)O?|(?P<on>t?N)O|[Tu](?P<till>t?N|(?<=T)t?n))"
)
_PART = r"[EIL]-?t?o?[Mm](?:,?y)?"
_RULES: tuple[tuple[re.Pattern[str], _Handler], ...] = (
    (re.compile(rf"{_MONTH_ALONE}{_PART_OF_IT}(?![-unNMmo/kc'dYwF])"), ends.of_a_month),
    (
        re.compile(
            rf"f?(?P<one>{_DAY})[-u]t?(?P<part>{_PART}|M(?!t?[nN])y?)|f?t?(?P<from_part>{_PART})[-u](?P<two>{_DAY})"
        ),
        _to_part_of_month,
    ),
    (re.compile(r"(?<!-)(?P<one>(?:t?[nN],)+t?[nN](?:,?a)t?[nN]o?[Mm]|(?:t?[nN],)+t?[nN]o?[Mm])"), _list_of_days),
    (re.compile(rf"(?P<one>{_DAY})[-u](?P<two>{_DAY})l?"), _between),
    (re.compile(r"(?P<one>t?[nN])[-u](?P<two>n/n(?!/))"), _between),
    (re.compile(rf"(?<=f)(?P<one>{_DAY})a(?P<two>{_DAY})"), _between),
    (re.compile(rf"(?P<one>{DAY_NUMBER})(?:[-u]|a)(?P<two>{DAY_NUMBER}t?o?[Mm](?:,?y)?)l?"), _between),
    (re.compile(r"(?P<one>[Mm]t?[nN])(?:[-u]|a)(?P<two>t?[nN](?:,?y)?)l?(?![kc'])"), _between),
    (re.compile(rf"f?(?P<one>{_DAY}),?a?[.S]{{0,3}}u(?P<two>{_DAY})"), _between),
    (re.compile(rf"t?eot?(?P<one>{_DAY}|t?N)|(?P<two>{_DAY})e"), _weekend_around),
    (re.compile(rf"(?P<either>{_DAY}|{DAY_NUMBER})v(?P<two>{_DAY})"), _either_day),
    (re.compile(r"(?P<either>[Mm]t?[nN])v(?P<two>t?[nN])(?![kc'dYMm/-])"), _either_day),
    (re.compile(rf"(?P<open>)(?:J(?P<one>{_END})|(?P<two>{_END})(?:p|oz)S?U)"), ends.not_before),
    (re.compile(rf"T(?P<one>{_END})|(?P<two>{_END})(?:O|oZ)S?U"), ends.not_after),
    (re.compile(rf"[u](?P<one>{_DAY}|t?N)"), ends.until),
    (re.compile(rf"(?P<one>{_DAY}|t?N)l"), ends.until),
    (re.compile(rf"t?wB(?P<one>{_DAY})"), ends.week_before),
    (re.compile(rf"B(?P<one>{_DAY})|(?P<two>{_DAY})(?:p|oz(?![wbdeqn]))"), ends.before),
    (re.compile(rf"(?:[GV]|t?wo)t?(?P<one>{_DAY}|t?N)|(?P<two>X)w"), _week_around),
    (re.compile(rf"t?{_LENGTH}[.oFS]{{0,4}}[fE]t?(?P<one>{_DAY})"), _lasting),
    (re.compile(rf"f?t?(?P<one>{_DAY}|(?<![Mm])N)[,aO-]{{0,2}}(?:[.F]{{0,2}}F)?\.?{_LENGTH}(?![oj]?M)"), _lasting),
    (re.compile(rf"{_LENGTH}[.,oFS]{{0,3}}(?P<one>{_DAY})O"), _lasting),
    (re.compile(rf"F?{_LENGTH}[f-]t?(?P<one>{_DAY})"), _lasting),
    (re.compile(rf"{_LENGTH}[.oFS]{{0,4}}(?P<one>{_DAY})-(?![nNMmW])"), _lasting),
    (re.compile(r"[xi]ho?(?P<one>t?[nN])(?:[-ua](?P<two>t?[nN]))?g?(?![kc'dY])"), _of_named_month),
    (re.compile(r"(?P<one>t?[nN])(?:[-ua](?P<two>t?[nN]))?g?o?t?[xi]h"), _of_named_month),
    (re.compile(r"(?P<one>t?[nN])(?:[-ua])(?P<two>t?[nN])g"), _between),
    (re.compile(r"(?P<one>t?N)(?:[-u]|a)(?P<two>t?N)l?"), _between),
    (re.compile(r"(?<=[S])f?(?P<one>t?[nN])(?:[-u])(?P<two>t?[nN])l?(?![kc'Y])"), _between),
    (re.compile(rf"(?P<open>f)(?P<one>{_DAY}|t?N)O?(?!-)"), ends.onwards),
    (re.compile(rf"(?P<one>{_DAY})(?P<open>-?O|-(?=S|\.|$))"), ends.onwards),
    (re.compile(rf"(?P<one>{_DAY})"), _single),
    (re.compile(r"(?P<one>t?[nN])o"), _on_the_day),
    (re.compile(r"(?P<one>(?<=S)t?N(?!w)|tN(?!w))"), _single),
)
