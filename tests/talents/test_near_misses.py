"""Who fails one filter and no other, and by how much."""

from __future__ import annotations

import pytest

from talents.fold import fold
from talents.index import refresh
from talents.models import Talent
from talents.near_misses import ENOUGH_MATCHES, MOST_TOLD
from talents.search import search
from tests.talents.rosters import TODAY, talent, worth
from tests.talents.searching import asked
from tests.talents.test_search import NOV

pytestmark = pytest.mark.django_db
WOMAN = ("gender", ["woman"])


def told(*clauses: tuple) -> list[str]:
    return [near.words for near in search(asked(*clauses), TODAY).near_misses]


@pytest.mark.parametrize(
    ("clause", "facts", "words"),
    [
        (("rate", {"amount": 40000}), {"rates": [(50000, "INR", "day")]}, "1 more at ₹50,000 a day"),
        (("rate", {"amount": 500, "currency": "USD"}), {"rates": [(50000, "INR", "day")]}, "1 more at USD 630 a day"),
        (("height", {"min": 168}), {"height_cm": 167}, "1 is 1 cm too short"),
        (("height", {"max": 178}), {"height_cm": 183}, "1 is 5 cm too tall"),
        (
            ("playing_age", {"min": 20, "max": 25}),
            {"playing_age_min": 27, "playing_age_max": 30},
            "1 more up to playing age 27",
        ),
        (("place", ["pune"]), {"base_city": "nashik"}, "1 more if Nashik counts"),
        (
            ("language", [{"language": "mr", "level": "C1"}]),
            {"languages": [("mr", "B1")]},
            "1 more at conversational level",
        ),
        (
            ("availability", {"from": "2026-11-10", "to": "2026-11-14"}),
            {"free": [(NOV[0], NOV[29])], "days": [(NOV[13], NOV[13], "booked")]},
            "1 more free on 4 days in a row of these",
        ),
        (("travel", "international"), {"willing_to_travel": "state"}, "1 more who travel within the state"),
        (("facial_hair", ["beard"]), {"facial_hair": "clean"}, "1 more without “beard”"),
        (("visible_tattoo", True, "must_not"), {"visible_tattoo": True}, "1 more without “no visible tattoo”"),
    ],
)
def test_the_smallest_step_that_lets_somebody_in_is_told(clause, facts, words):
    worth("USD", "83")
    talent("Near", gender_identity="woman", **facts)
    talent("Silent", gender_identity="woman")
    talent("Fails two", gender_identity="man", **facts)
    assert words in told(WOMAN, clause)
    assert told(WOMAN) == []


def test_a_near_miss_brings_the_query_that_lets_them_in():
    near = talent("Near", gender_identity="woman", height_cm=166)
    (miss,) = search(asked(WOMAN, ("height", {"min": 168})), TODAY).near_misses
    assert (miss.count, miss.clause.value, miss.relaxed and miss.relaxed.value) == (
        1,
        {"min": 168, "max": None},
        {"min": 166, "max": None},
    )
    assert [hit.talent_id for hit in search(miss.query, TODAY).hits] == [near.pk]


def test_who_may_match_is_unknown_and_no_near_miss():
    talent("Half", gender_identity="woman", languages=[("mr", "")])
    assert told(WOMAN, ("language", [{"language": "mr", "level": "C1"}])) == []


def test_where_enough_match_nobody_is_told_of_near_ones():
    for number in range(ENOUGH_MATCHES):
        talent(f"Match {number}", gender_identity="woman", height_cm=170)
    talent("Near", gender_identity="woman", height_cm=167)
    query = (WOMAN, ("height", {"min": 168}))
    assert told(*query) == []
    Talent.objects.filter(stage_name="Match 0").delete()
    assert told(*query) == ["1 is 1 cm too short"]
    assert search(asked(*query, offset=5), TODAY).near_misses == ()


@pytest.mark.parametrize("changed", [0, 3, 6])
def test_fold_and_rows_count_them_alike(changed):
    people = [
        talent(
            f"T {number}",
            gender_identity="woman",
            height_cm=160 + number,
            rates=[(30000 + 5000 * number, "INR", "day")],
        )
        for number in range(6)
    ]
    query = (WOMAN, ("height", {"min": 164}), ("rate", {"amount": 40000}))
    by_rows = told(*query)
    assert by_rows == ["1 more at ₹50,000 a day", "1 is 2 cm too short"]
    assert fold(TODAY) == 6
    refresh([person.pk for person in people[:changed]])
    assert told(*query) == by_rows


def test_what_is_told_stays_short():
    clauses = [("facial_hair", ["beard"]), ("build", ["slim"]), ("hair_length", ["long"]), ("eye_colour", ["green"])]
    clauses += [("hair_colour", ["grey"]), ("hair_type", ["curly"])]
    fits = {field: value[0] for field, value in clauses}
    for field, other in (
        *(("facial_hair", "clean"), ("build", "plus"), ("hair_length", "bald"), ("eye_colour", "brown")),
        *(("hair_colour", "black"), ("hair_type", "wavy")),
    ):
        talent(f"Not {field}", **(fits | {field: other}))
    assert len(told(*clauses)) == MOST_TOLD < len(clauses)
