"""One figure in force for another: "25→30", "28 nahi 32", "12 ki jagah 14", "from 30 to 34"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from talents.query import Clause, TalentQuery
from talents.understanding.calendar_days import next_day_of_month
from talents.understanding.old_figures import ARROWS
from talents.understanding.reading import Reading
from talents.vocabulary.changes import CHANGE_TALK, CHANGED_AFTER
from talents.vocabulary.phrases import phrases

_FEW = 10
_THOUSAND = 1_000
# Between the old figure and the new one, and between the new one and the old.
_BECOMES = ("nahi", "nahin", "not", "ki jagah", "ke badle", "ki bajay", "ke bajay", "becomes", "now", "ab")
_INSTEAD_OF = phrases("instead of, not, in place of, rather than, and not")
_TALK = frozenset(
    (
        *CHANGE_TALK,
        *CHANGED_AFTER,
        *phrases(
            "age, rate, budget, umar, day rate, rate is, budget is, upper, lower, end, limit, make it, make that, "
            "raise, change, is, the, per day, day, should be, hai, chahiye, please, now, from, :, =, a, rupees, rs, k"
        ),
    )
)


def figure_for_figure(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """The clause in force of which only the old figure can be one; claims the words."""
    numbers = [at for at, piece in enumerate(reading.pieces) if piece.number is not None and not piece.owner]
    if len(numbers) != 2 or len(reading.pieces) > _FEW:
        return ()
    told = _old_and_new(reading, *numbers)
    if told is None or not all(_is_said_by_the_way(reading, at) for at in range(len(reading.pieces))):
        return ()
    old, new = (int(reading.pieces[at].number or 0) for at in told)
    thousands = [_thousands(reading, at) for at in told]
    changed = [one for clause in previous.clauses for one in _changed(clause, old, new, thousands, reading.today)]
    if len(changed) != 1:
        return ()
    reading.claim(0, len(reading.pieces), changed[0].field)
    return tuple(changed)


def _old_and_new(reading: Reading, one: int, other: int) -> tuple[int, int] | None:
    between = [piece.word for piece in reading.pieces[one + 1 : other] if not piece.has("times", "rupees", "comma")]
    before = reading.pieces[one - 1].word if one else ""
    texts = [piece.text for piece in reading.pieces[one + 1 : other]]
    if any(text in ARROWS for text in texts):
        return one, other
    if between and between[-1] in _INSTEAD_OF and before not in ("from", "not"):
        # "30 not 25", of 25 in force, and "25 not 30" alike.
        return other, one
    from_it = before == "from" and between == ["to"]
    denied = before in ("not", "no") and not between
    return (one, other) if from_it or denied or (between and between[-1] in _BECOMES) else None


def _is_said_by_the_way(reading: Reading, at: int) -> bool:
    piece = reading.pieces[at]
    return (
        piece.number is not None
        or piece.word in _TALK
        or piece.word in (*_BECOMES, *_INSTEAD_OF)
        or piece.text in ARROWS
        or piece.has("month", "times", "years", "rupees", "break", "rate_unit")
    )


def _thousands(reading: Reading, at: int) -> bool:
    return any(piece.has("times", "rupees") for piece in reading.pieces[at + 1 : at + 2])


def _changed(clause: Clause, old: int, new: int, thousands: list[bool], today: date) -> list[Clause]:
    if clause.strength != "must":
        return []
    if clause.field == "rate":
        return _rate(clause, old, new, thousands)
    if any(thousands):
        return []
    if clause.field == "playing_age":
        low, high = clause.value["min"], clause.value["max"]
        ends = [end for end in ("min", "max") if clause.value[end] == old]
        fits = len(ends) == 1 and (low is None or high is None or (new <= high if ends == ["min"] else new >= low))
        return [replace(clause, value=clause.value | {ends[0]: new}, origin="typed")] if fits and low != high else []
    return _days(clause, old, new, today) if clause.field == "availability" else []


def _rate(clause: Clause, old: int, new: int, thousands: list[bool]) -> list[Clause]:
    amount = int(clause.value["amount"])
    if old == amount and new >= _THOUSAND:
        return [replace(clause, value=clause.value | {"amount": new}, origin="typed")]
    if old * _THOUSAND == amount and new < _THOUSAND:
        return [replace(clause, value=clause.value | {"amount": new * _THOUSAND}, origin="typed")]
    return []


def _days(clause: Clause, old: int, new: int, today: date) -> list[Clause]:
    """ "12→14", of the days up to the 12th."""
    first, last = (date.fromisoformat(clause.value[end]) for end in ("from", "to"))
    if first == last and first.day == old:
        other = next_day_of_month(new, max(today, first.replace(day=1)))
        return [replace(clause, value={"from": f"{other}", "to": f"{other}"}, origin="typed")] if other else []
    moved: list[Clause] = []
    for end, day in (("from", first), ("to", last)):
        other = next_day_of_month(new, max(today, first.replace(day=1)))
        if day.day != old or other is None or first == last:
            continue
        value = clause.value | {end: other.isoformat()}
        if value["from"] <= value["to"]:
            moved.append(replace(clause, value=value, origin="typed"))
    return moved
