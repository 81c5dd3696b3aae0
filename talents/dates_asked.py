"""An availability check: whom it makes sense to ask whether they are free, and in which words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from talents.days import days_words
from talents.drafts import Wording
from talents.explain_days import free_days, free_days_in_a_row
from talents.judgement import Judgement
from talents.models import Talent
from talents.query import Clause, QueryError

MOST_STRETCHES = 5
_OPENING = "this is an availability check and no booking, for:"
_CLOSING = (
    "We need {days}. Which of these days are free, which are pencilled, on hold or booked, and until when could you "
    "keep the free ones for us?"
)
_TO_GUARDIAN = "Please tell us too who of the family would be on set."


@dataclass(frozen=True)
class Stretch:
    """Days that are needed: all of them, or so many in a row within."""

    first: date
    last: date
    days: int | None

    @property
    def words(self) -> str:
        span = days_words(self.first, self.last)
        if self.days is None:
            return span
        return f"any one day within {span}" if self.days == 1 else f"any {self.days} days in a row within {span}"

    def judge(self, talent: Talent) -> Judgement:
        rows = list(talent.availabilities.all())
        if self.days is None:
            return free_days(self.first, self.last, rows)
        return free_days_in_a_row(self.first, self.last, self.days, rows)


def stretches(raw: Any, today: date) -> list[Stretch]:
    """From stretches as a clause of availability has them: {"from", "to", "days"}. Raises `QueryError`."""
    given = raw if isinstance(raw, list | tuple) else []
    if not 1 <= len(given) <= MOST_STRETCHES:
        raise QueryError(f'dates: give one to {MOST_STRETCHES} stretches, each like {{"from": day, "to": day}}.')
    found = [_stretch(Clause.from_dict({"field": "availability", "value": days}).value) for days in given]
    past = next((one for one in found if one.last < today), None)
    if past:
        raise QueryError(f"dates: {days_words(past.first, past.last)} is past; give days from {today} on.")
    return [_from(today, one) for one in found]


def _from(today: date, asked: Stretch) -> Stretch:
    """Of days that run already nobody is asked for those that are past."""
    left = replace(asked, first=max(asked.first, today))
    days = (left.last - left.first).days + 1
    if left.days and left.days > days:
        raise QueryError(f"dates: of {left.words} only {days} are to come; give days from {today} on.")
    return left


def wording(asked: list[Stretch]) -> Wording:
    return Wording(_OPENING, _CLOSING.format(days=" and ".join(each.words for each in asked)), _TO_GUARDIAN)


def taken(talent: Talent, asked: list[Stretch]) -> str:
    """What the roster says against her being free, "" where it says nothing: then it is worth asking."""
    judged = [each.judge(talent) for each in asked]
    return ", ".join(text for verdict, text in judged if verdict == "no")


def _stretch(value: dict[str, Any]) -> Stretch:
    return Stretch(date.fromisoformat(value["from"]), date.fromisoformat(value["to"]), value.get("days"))
