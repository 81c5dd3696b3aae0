from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talents.query import FIELDS, Clause, QueryError, TalentQuery
from tests.talents.queries import VALUES, queries


def query(*clauses: dict[str, Any], **paging: Any) -> TalentQuery:
    return TalentQuery.from_dict({"clauses": list(clauses), **paging})


def clause(field: str, value: Any, strength: str = "must") -> Clause:
    return Clause.from_dict({"field": field, "value": value, "strength": strength})


@pytest.mark.parametrize(
    ("data", "field", "message"),
    [
        ([], "", "must be an object"),
        ({"clauses": "woman"}, "clauses", "give a list of clauses"),
        ({"clauses": ["woman"]}, "clauses", "must be an object with field and value"),
        ({"filters": []}, "query", "allowed: clauses, limit, offset"),
        ({"clauses": [{"field": "name", "value": "A"}] * 31}, "clauses", "31 are too many; give at most 30"),
        ({"limit": 0}, "limit", "from 1 to 50, not 0"),
        ({"limit": 51}, "limit", "from 1 to 50, not 51"),
        ({"limit": True}, "limit", "must be a whole number"),
        ({"offset": -1}, "offset", "from 0 to 999"),
        ({"offset": 995, "limit": 10}, "offset", "first 1000 talents"),
        ({"offset": float("nan")}, "offset", "must be a whole number"),
    ],
)
def test_a_query_of_the_wrong_shape_is_refused_with_the_field_and_the_fix(data, field, message):
    with pytest.raises(QueryError) as refused:
        TalentQuery.from_dict(data)
    assert message in str(refused.value)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"field": "langauge", "value": "hi"}, "Did you mean language"),
        ({"field": ["gender"], "value": "woman"}, "does not exist"),
        ({"value": "woman"}, "does not exist"),
        ({"field": "gender"}, "gender: the value is missing; give list of gender codes"),
        ({"field": "gender", "value": []}, "gender: the list is empty"),
        ({"field": "gender", "value": ["woman"] * 21}, "gender: 21 values are too many"),
        ({"field": "gender", "value": 7}, "gender: the code must be text"),
        ({"field": "gender", "value": "lady"}, "Take one of: woman, man"),
        ({"field": "gender", "value": "woman", "operator": "is"}, "use “any”"),
        ({"field": "gender", "value": "woman", "strength": "maybe"}, "strength must be one of must, nice, must_not"),
        ({"field": "gender", "value": "woman", "origin": "dream"}, "origin must be one of typed"),
        ({"field": "gender", "value": "woman", "colour": "red"}, "“colour” does not belong here"),
        ({"field": "language", "value": "haryanwi"}, "Did you mean bgc (Haryanvi)?"),
        (
            {"field": "language", "value": {"language": "hi", "level": "fluently"}},
            "language: “fluently” is not a known level",
        ),
        ({"field": "language", "value": {"skill": "hi"}}, "“skill” does not belong here"),
        ({"field": "skill", "value": ["wresling"]}, "Did you mean wrestling"),
        ({"field": "build", "value": ["musculer"]}, "Did you mean muscular"),
        ({"field": "playing_age", "value": {"min": 30, "max": 20}}, "min 30 is above max 20; swap them"),
        ({"field": "playing_age", "value": {}}, "both ends are open"),
        ({"field": "playing_age", "value": {"min": 200}}, "from 0 to 120, not 200"),
        ({"field": "playing_age", "value": 25}, "must be an object"),
        ({"field": "height", "value": {"min": "tall"}}, "min (cm) must be a whole number, not “tall”"),
        ({"field": "height", "value": {"min": 165.5}}, "min (cm) must be a whole number, not “165.5”"),
        ({"field": "rate", "value": {"amount": 0}}, "amount must be from 1"),
        ({"field": "rate", "value": {"amount": "9999999999999"}}, "amount must be from 1 to 2000000000"),
        ({"field": "rate", "value": {"amount": 5, "currency": "rupees"}}, "three letters such as INR"),
        ({"field": "rate", "value": {"amount": 5, "unit": "dya"}}, "Did you mean day"),
        ({"field": "availability", "value": {"from": "2026-11-22", "to": "2026-11-10"}}, "swap them"),
        ({"field": "availability", "value": {"from": "next week"}}, "must be a date like 2026-11-10"),
        ({"field": "availability", "value": {"from": "2026-01-01", "to": "2027-06-01"}}, "longer than 366 days"),
        ({"field": "availability", "value": {"from": "9999-12-31"}}, "must lie between"),
        ({"field": "credit", "value": [{}]}, "needs a kind, a production or the like"),
        ({"field": "credit", "value": [{"actor": "X"}]}, "“actor” does not belong here; allowed: kind, production"),
        ({"field": "credit", "value": [{"year_from": 2024, "year_to": 2020}]}, "year_from 2024 is after year_to 2020"),
        ({"field": "availability", "operator": "free_days", "value": {"from": "2027-01-05"}}, "how many days in a row"),
        (
            {"field": "availability", "value": {"from": "2027-01-05", "to": "2027-01-06", "days": 3}},
            "days (no more than the window has) must be from 1 to 2, not 3",
        ),
        ({"field": "availability", "value": {"from": "2027-01-01", "to": "2027-06-01", "days": 3}}, "92 days at most"),
        ({"field": "availability", "operator": "busy", "value": {}}, "use “free” or “free_days”"),
        (
            {"field": "rate", "value": {"amount": 5, "currency": "XYZ"}},
            "XYZ is no currency of ISO 4217; use one such as INR",
        ),
        ({"field": "rate", "value": {"amount": 5, "all_in": "maybe"}}, "all_in must be true or left out"),
        ({"field": "language", "value": {"language": "hi", "dubs": "well"}}, "dubs must be true or left out"),
        ({"field": "over_age", "value": 30}, "only 18, 21, 25 can be asked; use playing_age for others"),
        ({"field": "right_to_work", "value": "Scotland"}, "is not a known code"),
        ({"field": "visible_tattoo", "value": "no"}, "give true or false"),
        ({"field": "name", "value": "  "}, "name: the text is empty"),
        ({"field": "name", "value": "--"}, "at least one letter or digit"),
        ({"field": "text", "value": "x" * 201}, "at most 200 characters"),
        ({"field": "text", "value": "tall", "strength": "must_not"}, "cannot exclude"),
    ],
)
def test_a_clause_that_cannot_be_asked_is_refused_with_the_fix(data, message):
    with pytest.raises(QueryError) as refused:
        query(data)
    assert message in str(refused.value)


def test_values_are_completed_codes_known_by_name_and_repetitions_dropped():
    asked = query(
        {"field": "skill", "value": ["Kabaddi", {"skill": "wrestling", "level": "PROFESSIONAL"}, "kabaddi"]},
        {"field": "gender", "value": "woman"},
        {"field": "gender", "value": ["Woman"]},
        {"field": "rate", "value": {"amount": "40000"}},
        {"field": "text", "value": " girl \n next\x00 door "},
    )
    assert [(each.field, each.value, each.strength) for each in asked.clauses] == [
        ("gender", ["woman"], "must"),
        ("skill", [{"skill": "kabaddi", "level": None}, {"skill": "wrestling", "level": "professional"}], "must"),
        ("rate", {"amount": 40000, "currency": "INR", "unit": "day", "all_in": None}, "must"),
        ("text", "girl next door", "nice"),
    ]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(queries())
def test_the_canonical_form_survives_json_and_does_not_change_again(asked):
    assert TalentQuery.from_dict(json.loads(json.dumps(asked.to_dict()))) == asked


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(FIELDS)), _JUNK)
def test_no_value_from_outside_raises_anything_but_a_query_error(field, value):
    for data in ({"clauses": [{"field": field, "value": value}]}, {"clauses": [value]}, value):
        with suppress(QueryError):
            assert TalentQuery.from_dict(data).clauses or data == {}


def test_a_follow_up_puts_a_clause_in_the_place_of_its_field_and_starts_at_the_first_page():
    before = query({"field": "place", "value": "mumbai"}, {"field": "gender", "value": "woman"}, offset=20)
    after = before.merge(put=[clause("place", "delhi")])
    assert after == query({"field": "gender", "value": "woman"}, {"field": "place", "value": "delhi"})


def test_a_follow_up_that_excludes_leaves_what_is_wanted():
    after = query({"field": "place", "value": "IN-MH"}).merge(put=[clause("place", "pune", "must_not")])
    assert [(each.value, each.strength) for each in after.clauses] == [(["IN-MH"], "must"), (["pune"], "must_not")]


def test_a_follow_up_adds_beside_and_drops_by_clause_or_by_field():
    before = query({"field": "language", "value": "hi"}, {"field": "skill", "value": "kathak"})
    both = before.merge(add=[clause("language", "mr")])
    assert [each.value[0].get("language") for each in both.clauses] == ["hi", "mr", None]
    assert both.merge(drop=["language"]) == query({"field": "skill", "value": "kathak"})
    assert both.merge(drop=[clause("language", "mr")]) == before


def test_every_field_has_a_value_in_the_property_tests():
    assert set(VALUES) == set(FIELDS)
