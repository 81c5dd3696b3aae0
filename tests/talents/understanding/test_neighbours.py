"""What stands beside a wish keeps its own meaning: on the next line, behind a comma, in brackets, a year later."""

from __future__ import annotations

from datetime import date

import pytest

from talents.query import Clause
from talents.understanding import understand

TODAY = date(2026, 11, 26)
BEFORE_A_LEAP_DAY = date(2027, 11, 26)


def values_of(field: str, clauses: tuple[Clause, ...]) -> list[object]:
    return [clause.value for clause in clauses if clause.field == field]


@pytest.mark.parametrize("kind", ["A film about Patna", "3 film credits"])
def test_the_next_line_does_not_make_a_language_that_of_the_film(kind: str) -> None:
    one_line = understand("Woman 30. Hindi fluent, Maithili film", today=TODAY).query
    two_lines = understand(f"Woman 30. Hindi fluent, Maithili\n{kind}", today=TODAY).query
    assert values_of("language", one_line.clauses) == [[{"language": "hi", "level": "C1"}]]
    assert values_of("language", two_lines.clauses) == [
        [{"language": "hi", "level": "C1"}],
        [{"language": "mai", "level": None}],
    ]


def test_the_next_line_does_not_trim_a_beard() -> None:
    assert values_of("facial_hair", understand("man, beard short, Delhi", today=TODAY).query.clauses) == [["stubble"]]
    assert values_of("facial_hair", understand("man, beard\nA short guy", today=TODAY).query.clauses) == [["beard"]]


@pytest.mark.parametrize(
    ("beside", "field", "value"),
    [("Pune", "place", ["pune"]), ("25-30", "playing_age", {"min": 25, "max": 30}), ("man", "gender", ["man"])],
)
@pytest.mark.parametrize("order", ["drop the beer conflict, {}", "{}, drop the beer conflict"])
def test_what_stands_beside_a_waived_conflict_is_heard(order: str, beside: str, field: str, value: object) -> None:
    previous = understand("woman 40, Mumbai, no beer conflict", today=TODAY).query
    assert values_of("exclusivity", previous.clauses) == [["alcohol"]]
    changed = understand(order.format(beside), today=TODAY, previous=previous).query
    assert values_of("exclusivity", changed.clauses) == []
    assert values_of(field, changed.clauses) == [value]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_number_in_brackets_behind_the_ages_says_how_many(count: int) -> None:
    understood = understand(f"Girls 18-25 ({count}), Pune", today=TODAY)
    assert (understood.query.limit, understood.not_understood) == (count, ())
    assert values_of("playing_age", understood.query.clauses) == [{"min": 18, "max": 25}]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("free 20 March to end of Feb", "2028-03-20", "2029-02-28"),
        ("free mid March to end of Feb", "2028-03-11", "2029-02-28"),
        ("free 20 Jan to end of Feb", "2028-01-20", "2028-02-29"),
    ],
)
def test_an_end_of_february_in_another_year_is_its_own_last_day(text: str, first: str, last: str) -> None:
    clauses = understand(f"woman, {text}", today=BEFORE_A_LEAP_DAY).query.clauses
    assert values_of("availability", clauses) == [{"from": first, "to": last}]


@pytest.mark.parametrize("need", ["needed", "required", "wanted", "necessary"])
@pytest.mark.parametrize("order", ["not {} 5th", "the 5th not {}"])
def test_a_day_without_need_is_left_out_however_it_is_said(order: str, need: str) -> None:
    clauses = understand(f"woman, 1-10 Dec, {order.format(need)}", today=TODAY).query.clauses
    assert values_of("availability", clauses) == [
        {"from": "2026-12-01", "to": "2026-12-04"},
        {"from": "2026-12-06", "to": "2026-12-10"},
    ]
