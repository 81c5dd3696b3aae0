"""The groups that SQL makes are those that judging every talent by hand makes, for whatever is asked."""

from __future__ import annotations

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talents.asked import Asked
from talents.explain import PREFETCH, judge
from talents.fold import fold
from talents.index import refresh
from talents.models import Talent
from talents.query import TalentQuery
from talents.search import search
from tests.talents.judged_rosters import VALUES, facts
from tests.talents.rosters import TODAY, talent, worth


def clauses() -> st.SearchStrategy:
    def of(field: str) -> st.SearchStrategy:
        strengths = ["must", "must", "nice", *(["must_not"] if field != "text" else [])]
        return st.fixed_dictionaries(
            {"field": st.just(field), "value": VALUES[field], "strength": st.sampled_from(strengths)}
        )

    return st.sampled_from(sorted(VALUES)).flatmap(of)


def judged(query: TalentQuery, people: list[Talent]) -> dict[str, set[int]]:
    """Of those who are still in the roster."""
    asked = Asked.by(query, TODAY)
    people = [person for person in people if person.retention_until is None or person.retention_until >= TODAY]
    groups: dict[str, set[int]] = {"match": set(), "unknown": set()}
    for person in people:
        verdicts = {judge(clause, person, asked).verdict for clause in query.clauses if not clause.orders_only}
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


@pytest.fixture(params=["rows", "fold", "both"])
def way(request: pytest.FixtureRequest) -> str:
    """How the roster is searched: row by row, in the fold, or in the fold with some rows changed since."""
    return str(request.param)


def prepare(way: str, people: list[Talent]) -> None:
    if way != "rows":
        assert fold(TODAY) == len(people)
    if way == "both":
        refresh([person.pk for person in people[::2]])


@pytest.mark.django_db
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    roster=st.lists(facts(), min_size=4, max_size=10),
    dollar=st.sampled_from([None, "83", "0.37"]),
    asked=st.lists(st.lists(clauses(), min_size=1, max_size=3), min_size=15, max_size=15),
)
def test_a_search_groups_talents_as_judging_each_of_them_does(way, roster, dollar, asked):
    with transaction.atomic():
        if dollar:
            worth("USD", dollar)
        for person in roster:
            talent(**person)
        people = list(Talent.objects.prefetch_related(*PREFETCH))
        prepare(way, people)
        for each in asked:
            query = TalentQuery.from_dict({"clauses": each, "limit": 50})
            assert searched(query) == judged(query, people), query
        transaction.set_rollback(True)


@pytest.mark.django_db
@pytest.mark.parametrize("changed", [0, 5, 12])
def test_fold_and_rows_put_talents_into_the_same_order(changed):
    people = [
        talent(
            f"T {number}",
            gender_identity=["woman", "woman", ""][number % 3],
            build=["slim", ""][number % 2],
            skills=[("kathak", "skilled")] if number % 4 == 0 else [],
            bio="monsoon" if number % 5 == 0 else "",
        )
        for number in range(12)
    ]
    wishes = [("gender", ["woman"], "must"), ("skill", ["kathak"], "nice"), ("text", "monsoon wedding", "nice")]
    query = TalentQuery.from_dict(
        {"clauses": [{"field": field, "value": value, "strength": strength} for field, value, strength in wishes]}
    )
    by_rows = search(query, TODAY).hits
    assert fold(TODAY) == 12
    refresh([person.pk for person in people[:changed]])
    assert search(query, TODAY).hits == by_rows
    assert len({hit.score for hit in by_rows}) > 3


def test_every_field_is_asked_about():
    from talents.query import FIELDS

    assert set(VALUES) == set(FIELDS)
