"""Follow-ups that move or lift one end of the ages or heights in force: "45 tak", "start at 22", "no upper limit"."""

from __future__ import annotations

from dataclasses import replace

from talents.query import Clause, TalentQuery
from talents.understanding.reading import Reading
from talents.vocabulary.phrases import phrases


def with_end_kept(reading: Reading, held: Clause, clause: Clause) -> Clause:
    """The ages now told, with the end of those in force that the message does not speak of."""
    low, high = held.value["min"], held.value["max"]
    if any(piece.owner == _OPENED for piece in reading.pieces):
        return clause
    joined = _joined(held, clause)
    if joined is not None:
        return joined
    if _narrows(reading) and None in clause.value.values():
        return _within(held, clause)
    named = _end_named(reading, clause)
    if named is not None and None not in (low, high) and _leaves_a_range(named, clause.value[named], low, high):
        # "Max 35" of somebody from 30 to 40; "min 28" too.
        return replace(clause, value={"min": low, "max": high} | {named: clause.value[named]})
    if clause.field == "height":
        upper = clause.value["min"] is None and None not in (low, high) and clause.value["max"] >= high
        return replace(clause, value=clause.value | {"min": low}) if upper else clause
    if clause.value["min"] == clause.value["max"]:
        return _stretched(reading, held, clause)
    told = clause.value["max"]
    if told is None and None not in (low, high) and low <= clause.value["min"] < high and _is_the_least(reading):
        # "At least 26", of somebody from 24 to 30; "30+" tells both ends anew.
        return replace(clause, value=clause.value | {"max": high})
    if told is None and high is not None and clause.value["min"] <= high and _starts(reading):
        return replace(clause, value=clause.value | {"max": high})
    if clause.value["min"] is not None or told is None:
        return clause
    if _way(reading) == -1 and high is not None and told <= high:
        return replace(clause, value={"min": told, "max": high})
    if any(piece.word.startswith(("upper", "top")) for piece in reading.pieces) and low is not None and low <= told:
        return replace(clause, value=clause.value | {"min": low})
    if high is not None and told >= high and low is not None and low <= told:
        # "45 tak" of somebody from 30 to 40: only the upper end moves.
        return replace(clause, value=clause.value | {"min": low})
    # "40 tak hi" of somebody from 35 to 45 too.
    return replace(clause, value=clause.value | {"min": low}) if low is not None and low < told else clause


def _is_the_least(reading: Reading) -> bool:
    return any(piece.word in _LEAST for piece in reading.pieces)


_LEAST = phrases("at least, atleast, kam se kam, minimum of, a minimum of, at the least, from at least, no less than")


def _joined(held: Clause, clause: Clause) -> Clause | None:
    """ "Up to 65", of 50 and above: the one end beside the other."""
    ends = {end: clause.value[end] if held.value[end] is None else held.value[end] for end in ("min", "max")}
    apart = [end for end in ends if held.value[end] is not None] != [
        end for end in ends if clause.value[end] is not None
    ]
    one_each = all((held.value[end] is None) != (clause.value[end] is None) for end in ends)
    fits = apart and one_each and ends["min"] < ends["max"]
    return replace(clause, value=ends) if fits else None


def _leaves_a_range(end: str, told: int, low: int, high: int) -> bool:
    return told <= high if end == "min" else told >= low


def _end_named(reading: Reading, clause: Clause) -> str | None:
    """ "Max 35", "minimum height 5'4": the one end that the message tells, by name."""
    told = [end for end in ("min", "max") if clause.value[end] is not None]
    words = [piece.word for piece in reading.pieces if piece.owner == clause.field]
    return told[0] if len(told) == 1 and any(word.startswith(told[0]) for word in words) else None


def _narrows(reading: Reading) -> bool:
    """ "Nobody over 30", "not above 30", "tighten it to under 30"; "not that tall" does not."""
    return any(
        piece.word in _NARROWER
        or piece.word.endswith(_NOT_BEYOND)
        or piece.word.startswith(("cap ", "capped ", "limit ", "restrict "))
        or (piece.word.startswith("not ") and not piece.has("undo"))
        for piece in reading.pieces
    )


_NOT_BEYOND = ("kam nahi", "kam mat", "kam na ho", "zyada nahi", "upar nahi", "neeche nahi", "bada nahi", "badi nahi")


def _within(held: Clause, clause: Clause) -> Clause:
    lows = [value["min"] for value in (held.value, clause.value) if value["min"] is not None]
    highs = [value["max"] for value in (held.value, clause.value) if value["max"] is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    if low is not None and high is not None and low > high:
        return clause
    return replace(clause, value={"min": low, "max": high})


_NARROWER = phrases(
    """
    cap it at, cap him at, cap her at, cap them at, limit it to, restrict it to,
    nobody, no one, noone, none, not, narrow, tighten, restrict, limit, cap, age cap, cap age at, height cap, cap
    height at, exclude, avoid, narrow it, narrow down, can't go above, cannot go above, no older than, no younger
    than, no taller than, no shorter than, no higher than
    """
)


def _stretched(reading: Reading, held: Clause, clause: Clause) -> Clause:
    """ "Stretch the age to 40", "lower it to 22", "start from 35": one number, and which end it is."""
    low, high, age = held.value["min"], held.value["max"], clause.value["min"]
    way = _way(reading)
    wider = any(
        piece.has("also_fine", "permitted_after") or set(piece.word.split()) & _WIDER for piece in reading.pieces
    )
    if _starts(reading) and high is not None and age <= high:
        return replace(clause, value={"min": age, "max": high})
    named = any(piece.has("age_cue") for piece in reading.pieces)
    if None not in (low, high) and low <= age <= high and way and named:
        # "Cut the age to 28", of 25 to 30.
        return replace(clause, value={"min": low, "max": age} if way == -1 else {"min": age, "max": high})
    if low is not None and age < low and (way == -1 or wider):
        return replace(clause, value={"min": age, "max": high})
    if high is not None and age > high and (way == 1 or wider):
        return replace(clause, value={"min": low, "max": age})
    return clause


def _way(reading: Reading) -> int | None:
    return next((piece.tags["grows"] for piece in reading.pieces if piece.has("grows")), None)


def _starts(reading: Reading) -> bool:
    """ "Start the age at 22", "lower limit 22": the other end stays."""
    return any(
        piece.word in ("se start", "se shuru")
        or (piece.word == "se" and piece is reading.pieces[-1])
        or piece.word.startswith(("start", "lower limit", "lower end", "lower age", "begin"))
        for piece in reading.pieces
    )


def without_an_end(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "No upper age limit", "no max height", "upar ki koi limit nahi": the range in force, open on that side."""
    if any(piece.has("money_cue") for piece in reading.pieces):
        return ()
    for at, piece in enumerate(reading.pieces):
        end = next((end for end, words in _ENDS.items() if piece.word in words), None)
        if end is None or piece.owner or not _is_lifted(reading, at):
            continue
        spoken = "height" if any(near.has("height_cue") for near in reading.pieces) else "playing_age"
        held = next((one for one in previous.clauses if one.field == spoken and one.strength == "must"), None)
        if held is None or held.value[end] is None or held.value["min" if end == "max" else "max"] is None:
            continue
        for near in reading.pieces[max(0, at - 3) : at + 5]:
            if near is piece or near.has("age_cue", "height_cue", "limit_word", "drop", "not_before", "not_after"):
                near.owner = near.owner or _OPENED
        return (replace(held, value=held.value | {end: None}),)
    return ()


def set_open_ends_aside(reading: Reading) -> None:
    """ "No upper limit but not below 50": the no is of the limit, and not of the age behind it."""
    for at, piece in enumerate(reading.pieces[1:], start=1):
        denied = reading.pieces[at - 1].has("drop", "not_before") and not piece.newline
        following = reading.pieces[at + 1 : at + 2]
        told = bool(following) and following[0].number is not None
        if denied and not told and any(piece.word in words for words in _ENDS.values()):
            reading.claim(at - 1, at + 1, _OPENED)


def widened(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Widen the age by 5", "3 saal idhar udhar chalega", "give or take 2 years": the ages in force, on both sides."""
    held = next((one for one in previous.clauses if one.field == "playing_age" and one.strength == "must"), None)
    by = next((at for at, piece in enumerate(reading.pieces) if 0 < piece.count <= _MOST_WIDER), None)
    if held is None or by is None or len(reading.numbers) > 1 or not _is_widening(reading, by):
        return ()
    if any(piece.has("money_cue", "times", "height_cue", "inches", "day_word") for piece in reading.pieces):
        return ()
    years = reading.pieces[by].count
    low, high = held.value["min"], held.value["max"]
    for at in _thought_around(reading, by):
        reading.claim(at, at + 1, "playing_age")
    value = {"min": None if low is None else max(1, low - years), "max": None if high is None else high + years}
    return (replace(held, value=value),)


def _thought_around(reading: Reading, at: int) -> range:
    first, last = at, at + 1
    while first > 0 and not reading.breaks(first - 1):
        first -= 1
    while last < len(reading.pieces) and not reading.breaks(last):
        last += 1
    return range(first, last)


_MOST_WIDER = 10


def _is_widening(reading: Reading, at: int) -> bool:
    words = " ".join(piece.word for piece in reading.pieces)
    sides = any(side in words for side in _SIDES) or any(piece.has("plus_minus") for piece in reading.pieces)
    aged = any(piece.has("age_cue", "years") for piece in reading.pieces)
    by = aged and any(piece.word.startswith(tuple(_WIDER)) for piece in reading.pieces[:at])
    return sides or (by and reading.pieces[at - 1].word == "by")


_SIDES = phrases(
    """
    both sides, either side, each side, both ways, either way, each way, both ends, either end, each end, dono taraf,
    dono side, idhar udhar, aage peeche, up or down, up and down, plus minus, upar neeche
    """
)


def _is_lifted(reading: Reading, at: int) -> bool:
    if any(piece.number is not None for piece in reading.pieces[at : at + 4]):
        return False
    before = any(piece.has("drop", "not_before") for piece in reading.pieces[max(0, at - 3) : at])
    after = any(piece.has("not_after", "dropped_after", "unasked_after") for piece in reading.pieces[at + 1 : at + 5])
    return before or after


_ENDS = {
    "max": phrases(
        """
        upper age limit, upper age, upper end, upper limit, upper limit of, top age, max age, maximum age, max, maximum,
        age ceiling, ceiling, upar, oopar, max height, maximum height, upper height limit, cap, age cap, upper
        """
    ),
    "min": phrases(
        """
        lower age limit, lower age, lower end, lower limit, min age, minimum age, min, minimum, neeche, niche,
        min height, minimum height, lower height limit, floor
        """
    ),
}
_OPENED = "open end"
_WIDER = frozenset(
    phrases("stretch, stretched, extend, extended, widen, widened, go, open, expand, broaden, push, even")
)
