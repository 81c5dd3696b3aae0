"""The groups that SQL makes are those that judging every talent by hand makes, for whatever is asked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talents import search_sql
from talents.explain import PREFETCH, judge
from talents.models import Talent
from talents.query import TalentQuery
from talents.query_codes import CODES, LEVELS
from talents.search import search
from tests.talents.rosters import TODAY, talent

# Few codes, so that clauses and facts meet often.
FEW = {
    "gender": ["woman", "man", "non_binary"],
    "place": ["mumbai", "pune", "delhi", "noida"],
    "language": ["hi", "bgc", "mr"],
    "accent": ["rp", "glasgow"],
    "skill": ["wrestling", "kathak", "salsa", "dance"],
    "credit": ["film", "tvc"],
    "rate": ["day", "episode"],
}
TITLES = ["Kaala Sach", "kaala  sach", "Monsoon", "Who?", "50% O'Neil: \\ a,b"]
AGENCIES = ["Sitara", "Nukkad & Co"]
NAMES = ["Asha Malik", "Deepika O'Rourke-Sen", "Ravi", "मीरा जोशी", "Zoë"]
DAYS = st.integers(-5, 20).map(lambda number: TODAY + timedelta(days=number))
AGES = st.integers(18, 60)


def few(field: str) -> list[str]:
    return FEW.get(field, list(CODES[field]))


def maybe(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.none() | values


def pair(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.tuples(values, values).map(sorted)


def some(values: list[str], least: int = 0) -> st.SearchStrategy:
    return st.lists(st.sampled_from(values), min_size=least, max_size=3, unique=True)


def blank_or(field: str) -> st.SearchStrategy:
    return st.sampled_from(["", *few(field)])


def levelled(field: str) -> st.SearchStrategy:
    rows = st.tuples(st.sampled_from(few(field)), st.sampled_from(["", *LEVELS[field]]))
    return st.lists(rows, max_size=3, unique_by=lambda row: row[0])


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Any]:
    low, high = draw(pair(AGES))
    stretches = st.tuples(pair(DAYS), st.sampled_from(["available", "available", "booked", "pencil", "booked_out"]))
    rates = st.tuples(st.integers(1, 9), st.sampled_from(["INR", "USD"]), st.sampled_from(FEW["rate"]))
    return {
        "name": draw(st.sampled_from(NAMES)),
        "aliases": draw(st.lists(st.sampled_from(NAMES), max_size=1)),
        "gender_identity": draw(blank_or("gender")),
        "genders_played": draw(maybe(some(FEW["gender"]))),
        "playing_age_min": draw(st.sampled_from([None, low])),
        "playing_age_max": draw(st.sampled_from([None, high])),
        "base_city": draw(blank_or("place")),
        "working_locations": draw(maybe(some(FEW["place"]))),
        "willing_to_travel": draw(blank_or("travel")),
        "height_cm": draw(maybe(st.integers(150, 156))),
        "build": draw(blank_or("build")),
        "hair_colour": draw(blank_or("hair_colour")),
        "hair_length": draw(blank_or("hair_length")),
        "facial_hair": draw(blank_or("facial_hair")),
        "visible_tattoo": draw(maybe(st.booleans())),
        "licences": draw(maybe(some(few("licence")))),
        "unions": draw(maybe(some(few("union")))),
        "training": draw(maybe(some(few("training")))),
        "passport_valid_to": draw(maybe(DAYS)),
        "languages": draw(levelled("language")),
        "accents": draw(levelled("accent")),
        "skills": draw(levelled("skill")),
        "credits": draw(st.lists(st.tuples(st.sampled_from(FEW["credit"]), st.sampled_from(TITLES)), max_size=2)),
        "rates": draw(st.lists(rates, max_size=2)),
        "days": [(first, last, status) for (first, last), status in draw(st.lists(stretches, max_size=3))],
        "agency": draw(maybe(st.sampled_from(AGENCIES))),
    }


def span(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.tuples(pair(values), st.integers(0, 2)).map(
        lambda drawn: {"min": drawn[0][0] if drawn[1] != 1 else None, "max": drawn[0][1] if drawn[1] != 2 else None}
    )


def days_asked(ends: list[date]) -> dict[str, str]:
    return {"from": ends[0].isoformat(), "to": ends[1].isoformat()}


def wanted_levels(field: str) -> st.SearchStrategy:
    item = st.fixed_dictionaries(
        {field: st.sampled_from(few(field)), "level": maybe(st.sampled_from(list(LEVELS[field])))}
    )
    return st.lists(item, min_size=1, max_size=2)


KIND = {"kind": st.sampled_from(FEW["credit"])}
TITLE = {"production": st.sampled_from(TITLES)}
VALUES: dict[str, st.SearchStrategy] = {
    **{field: some([*few(field), "IN-MH", "delhi_ncr"] if field == "place" else few(field), 1) for field in CODES},
    **{field: wanted_levels(field) for field in LEVELS},
    "playing_age": span(AGES) | st.just({"min": 18, "max": 60}),
    "height": span(st.integers(150, 156)),
    "rate": st.fixed_dictionaries(
        {
            "amount": st.integers(1, 9),
            "currency": st.sampled_from(["INR", "USD"]),
            "unit": st.sampled_from(FEW["rate"]),
        }
    ),
    "availability": pair(DAYS).map(days_asked),
    "credit": st.lists(
        st.fixed_dictionaries(KIND) | st.fixed_dictionaries(TITLE) | st.fixed_dictionaries(KIND | TITLE),
        min_size=1,
        max_size=2,
    ),
    "visible_tattoo": st.booleans(),
    "travel": st.sampled_from(list(CODES["travel"])),
    "passport": st.booleans(),
    "agency": some([*AGENCIES, "nukkad  & CO"], 1),
    "name": st.sampled_from(["ash", "DEE rour", "मीरा", "zoë", "sen deepika", "x"]),
    "text": st.sampled_from(["asha film", "the", "monsoon wrestling"]),
}


def clauses() -> st.SearchStrategy:
    def of(field: str) -> st.SearchStrategy:
        strengths = ["must", "must", "nice", *(["must_not"] if field != "text" else [])]
        return st.fixed_dictionaries(
            {"field": st.just(field), "value": VALUES[field], "strength": st.sampled_from(strengths)}
        )

    return st.sampled_from(sorted(VALUES)).flatmap(of)


def judged(query: TalentQuery, people: list[Talent]) -> dict[str, set[int]]:
    groups: dict[str, set[int]] = {"match": set(), "unknown": set()}
    for person in people:
        verdicts = {judge(clause, person, TODAY).verdict for clause in query.clauses if not clause.orders_only}
        if "no" not in verdicts:
            groups["unknown" if "unknown" in verdicts else "match"].add(person.pk)
    return groups


def searched(query: TalentQuery) -> dict[str, set[int]]:
    groups: dict[str, set[int]] = {"match": set(), "unknown": set()}
    result = search(query, TODAY)
    for hit in result.hits:
        groups[hit.group].add(hit.talent_id)
    assert (result.match_count, result.unknown_count) == (len(groups["match"]), len(groups["unknown"]))
    return groups


@pytest.fixture(params=["by index", "walking"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of finding a group: a small roster would never be walked of itself."""
    if request.param == "walking":
        walked = search_sql._GROUP.replace("SELECT count(*) >", "SELECT true OR count(*) >")
        assert walked != search_sql._GROUP
        monkeypatch.setattr(search_sql, "_GROUP", walked)
    return str(request.param)


@pytest.mark.django_db
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    roster=st.lists(facts(), min_size=4, max_size=10),
    asked=st.lists(st.lists(clauses(), min_size=1, max_size=3), min_size=15, max_size=15),
)
def test_a_search_groups_talents_as_judging_each_of_them_does(way, roster, asked):
    with transaction.atomic():
        for person in roster:
            talent(**person)
        people = list(Talent.objects.prefetch_related(*PREFETCH))
        for each in asked:
            query = TalentQuery.from_dict({"clauses": each, "limit": 50})
            assert searched(query) == judged(query, people), query
        transaction.set_rollback(True)


@pytest.mark.django_db
def test_both_ways_of_finding_put_talents_into_the_same_order(monkeypatch):
    for number in range(12):
        talent(
            f"T {number}",
            gender_identity=["woman", "woman", ""][number % 3],
            build=["slim", ""][number % 2],
            skills=[("kathak", "skilled")] if number % 4 == 0 else [],
            bio="monsoon" if number % 5 == 0 else "",
        )
    wishes = [("gender", ["woman"], "must"), ("skill", ["kathak"], "nice"), ("text", "monsoon wedding", "nice")]
    query = TalentQuery.from_dict(
        {"clauses": [{"field": field, "value": value, "strength": strength} for field, value, strength in wishes]}
    )
    by_index = search(query, TODAY).hits
    monkeypatch.setattr(search_sql, "_GROUP", search_sql._GROUP.replace("count(*) >", "true OR count(*) >"))
    assert search(query, TODAY).hits == by_index
    assert len({hit.score for hit in by_index}) > 3


def test_every_field_is_asked_about():
    from talents.query import FIELDS

    assert set(VALUES) == set(FIELDS)
