from __future__ import annotations

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings

from talents.query import QueryError, TalentQuery
from talents.query_url import from_params, to_params
from tests.talents.queries import queries


def values(params: str) -> list[tuple]:
    return [(each.field, each.value, each.strength) for each in from_params(QueryDict(params)).clauses]


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(queries())
def test_a_query_comes_back_from_its_url(asked):
    assert from_params(QueryDict(to_params(asked))) == asked


def test_a_url_reads_like_the_question():
    asked = TalentQuery.from_dict(
        {
            "clauses": [
                {"field": "gender", "value": "woman"},
                {"field": "playing_age", "value": {"min": 20, "max": 25}},
                {"field": "place", "value": ["delhi"], "strength": "must_not"},
                {"field": "language", "value": {"language": "bgc", "level": "B2"}},
                {"field": "skill", "value": ["wrestling", "kabaddi"]},
                {"field": "rate", "value": {"amount": 40000}},
                {"field": "availability", "value": {"from": "2026-11-10", "to": "2026-11-22"}},
                {"field": "build", "value": "athletic", "strength": "nice"},
            ]
        }
    )
    assert to_params(asked) == (
        "gender=woman&playing_age=20-25&not.place=delhi&language=bgc:B2&skill=wrestling,kabaddi"
        "&rate=40000:INR:day&availability=2026-11-10..2026-11-22&nice.build=athletic"
    )
    assert to_params(TalentQuery()) == ""


def test_a_parameter_given_twice_means_all_of_and_an_empty_one_nothing():
    assert [value for _, value, _ in values("union=cintaa&union=fwice&gender=")] == [["cintaa"], ["fwice"]]


def test_the_parts_of_a_plain_form_make_one_clause():
    assert values("playing_age.min=45&playing_age.max=&rate.amount=&rate.unit=day&availability.from=2026-11-10") == [
        ("playing_age", {"min": 45, "max": None}, "must"),
        ("availability", {"from": "2026-11-10", "to": "2026-11-10"}, "must"),
    ]


def test_parameters_of_the_page_itself_are_no_clauses():
    assert values("q=woman&page=2&sort=name") == []


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ("gendr=woman", "gendr"),
        ("gender=lady", "gender"),
        ("playing_age=young", "playing_age"),
        ("playing_age=30-20", "playing_age"),
        ("playing_age.middle=3", "playing_age.middle"),
        ("visible_tattoo=perhaps", "visible_tattoo"),
        ("availability=soon", "availability"),
        ("rate=cheap", "rate"),
        ("not.text=tall", "text"),
        ("limit=1000", "limit"),
        ("offset=x", "offset"),
    ],
)
def test_a_bad_value_is_refused_by_the_name_of_its_field(params, field):
    with pytest.raises(QueryError) as refused:
        from_params(QueryDict(params))
    assert refused.value.field == field
    assert str(refused.value).startswith(field)
