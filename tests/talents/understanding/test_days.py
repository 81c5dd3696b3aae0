"""Days told by other words than a date: whichever weekend, a shoot that grows."""

from __future__ import annotations

from datetime import date

import pytest

from talents.query import TalentQuery
from talents.understanding import understand

TODAY = date(2026, 11, 26)


def days(text: str, previous: TalentQuery | None = None) -> list[object]:
    query = understand(text, today=TODAY, previous=previous).query
    return [clause.value for clause in query.clauses if clause.field == "availability"]


@pytest.mark.parametrize("words", ["any", "koi bhi", "kisi bhi", "a single", "some"])
def test_whichever_weekend_is_two_days_of_the_month(words: str) -> None:
    assert days(f"woman 25, free {words} weekend in January") == [{"from": "2027-01-01", "to": "2027-01-31", "days": 2}]


@pytest.mark.parametrize("words", ["any", "koi bhi", "kisi bhi"])
def test_whichever_saturday_is_one_day_of_the_month(words: str) -> None:
    assert days(f"woman 25, {words} Saturday in January") == [{"from": "2027-01-01", "to": "2027-01-31", "days": 1}]


@pytest.mark.parametrize("verb", ["extend", "stretch", "prolong", "lengthen it"])
def test_days_in_force_grow_by_any_word_for_it(verb: str) -> None:
    held = understand("woman 25, free 5-8 January", today=TODAY).query
    assert days(f"{verb} by two days", held) == [{"from": "2027-01-05", "to": "2027-01-10"}]
