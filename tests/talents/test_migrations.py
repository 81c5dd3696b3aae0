"""What an office has written down survives the change of the tables, there and back."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

BEFORE, AFTER = [("talents", "0003_suspicious_bio")], [("talents", "0005_lists_as_rows")]
NOTHING: dict[str, object] = {"licences": None, "unions": None, "training": None, "visible_tattoo": None}
KEPT: dict[str, dict[str, object]] = {
    "Asha": {"licences": ["lmv", "hmv"], "unions": ["cintaa"], "training": ["nsd"], "visible_tattoo": True},
    "Bina": {"licences": [], "unions": [], "training": [], "visible_tattoo": False},
    "Chitra": NOTHING,
}


def migrate(targets):
    executor = MigrationExecutor(connection)
    executor.migrate(targets)
    return executor.loader.project_state(targets).apps


@pytest.fixture
def _newest_again():
    yield
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("_newest_again")
def test_licences_unions_schools_and_tattoos_become_rows_and_come_back():
    before = migrate(BEFORE).get_model("talents", "Talent")
    for name, facts in KEPT.items():
        before.objects.create(stage_name=name, base_city="noida", source="agent", as_of="2026-03-01", **facts)

    after = migrate(AFTER).get_model("talents", "Talent")
    asha, bina, chitra = after.objects.order_by("stage_name")
    assert sorted(asha.licences.values_list("licence", "source")) == [("hmv", "agent"), ("lmv", "agent")]
    assert list(asha.union_memberships.values_list("union", "status")) == [("cintaa", "member")]
    assert list(asha.trainings.values_list("school", flat=True)) == ["nsd"]
    assert list(asha.marks.values_list("kind", "visible")) == [("tattoo", True)]
    assert (asha.base_region, asha.base_country, asha.told_none) == ("IN-UP", "IN", [])
    assert bina.told_none == ["licences", "unions", "trainings", "tattoos"]
    assert (chitra.told_none, chitra.licences.count(), chitra.marks.count()) == ([], 0, 0)

    back = migrate(BEFORE).get_model("talents", "Talent")
    assert {row.pop("stage_name"): row for row in back.objects.values("stage_name", *NOTHING)} == KEPT
