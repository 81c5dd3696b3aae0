"""A list split by a rate: who stays, who is above it and by how much, and whose rate is unknown."""

from __future__ import annotations

from typing import Any

import pytest

from talents import tools
from talents.models import Talent
from tests.talents.rosters import TODAY, talent, worth

pytestmark = pytest.mark.django_db
TWENTY = {"amount": 20000, "currency": "INR", "unit": "day"}


def run(tool_input: Any) -> tools.ToolOutcome:
    return tools.run("check_budget", tool_input, today=TODAY)


def split(*people: Talent, rate: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
    outcome = run({"talent_ids": [each.pk for each in people], "rate": rate or TWENTY})
    assert not outcome.is_error, outcome.content
    return [(each["id"], each["group"], each.get("over_by"), each["text"]) for each in outcome.content["talents"]]


def paid(name: str, *rate: Any) -> Talent:
    return talent(name, rates=[rate] if rate else [])


def test_those_who_stay_come_first_then_those_above_it_the_nearest_first_then_the_unknown():
    untold, far = paid("Asha Malik"), paid("Bina Rathi", 45000, "INR", "day")
    near, stays = paid("Chitra Rao", 22000, "INR", "day", {"negotiable": True}), paid("Divya Sen", 20000, "INR", "day")
    assert split(untold, far, near, stays) == [
        (stays.pk, "stays", None, "₹20,000 a day"),
        (near.pk, "over", "₹2,000 a day", "₹22,000 a day, negotiable"),
        (far.pk, "over", "₹25,000 a day", "₹45,000 a day"),
        (untold.pk, "unknown", None, "rate unknown"),
    ]


def test_the_lowest_rate_counts_and_other_units_and_currencies_are_turned_into_the_one_asked():
    worth("USD", "80")
    several = talent("Asha Malik", rates=[(60000, "INR", "day"), (150000, "INR", "week")])
    abroad, hourly = paid("Bina Rathi", 300, "USD", "day"), paid("Chitra Rao", 1000, "INR", "hour", {"hours": 8})
    by_project = paid("Divya Sen", 90000, "INR", "project")
    found = {number: (group, over) for number, group, over, _ in split(several, abroad, hourly, by_project)}
    assert found == {
        several.pk: ("over", "₹5,000 a day"),
        abroad.pk: ("over", "₹4,000 a day"),
        hourly.pk: ("stays", None),
        by_project.pk: ("unknown", None),
    }


def test_what_is_above_it_is_told_in_the_unit_that_is_asked():
    weekly = paid("Asha Malik", 20000, "INR", "day")
    assert split(weekly, rate={"amount": 60000, "unit": "week"})[0][2] == "₹60,000 a week"


def test_a_rate_that_is_low_enough_without_the_agencys_share_is_unknown_where_all_is_in():
    silent = paid("Asha Malik", 18000, "INR", "day")
    sure = paid("Bina Rathi", 19000, "INR", "day", {"includes_agency_fee": True})
    found = {number: group for number, group, _, _ in split(silent, sure, rate=TWENTY | {"all_in": True})}
    assert found == {silent.pk: "unknown", sure.pk: "stays"}


def test_who_has_left_the_roster_is_counted_and_not_told():
    stays, left = paid("Asha Malik", 9000, "INR", "day"), paid("Bina Rathi", 9000, "INR", "day")
    assert len(split(stays, left)) == 2
    left.retention_until = TODAY.replace(year=2020)
    left.save()
    content = run({"talent_ids": [stays.pk, left.pk], "rate": TWENTY}).content
    assert ([each["id"] for each in content["talents"]], content["not_in_the_roster"]) == ([stays.pk], 1)


@pytest.mark.parametrize(
    ("tool_input", "message"),
    [
        (None, "check_budget: give talent_ids and rate"),
        ({"rate": TWENTY}, "talent_ids: give the whole numbers"),
        ({"talent_ids": [1]}, "rate: the value is missing"),
        ({"talent_ids": [1], "rate": {"amount": "half"}}, "rate: amount must be a whole number"),
        ({"talent_ids": [1], "rate": TWENTY, "share": 0.5}, "“share” does not belong here"),
        ({"talent_ids": list(range(1, 60)), "rate": TWENTY}, "59 are too many; give at most 50"),
    ],
)
def test_bad_input_names_the_field_and_the_fix(tool_input, message):
    outcome = run(tool_input)
    assert outcome.is_error
    assert message in outcome.content["error"]
