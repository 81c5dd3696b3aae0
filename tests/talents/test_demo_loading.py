from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from talents.demo.loading import load
from talents.demo.people import COLUMNS, people
from talents.models import (
    Accent,
    Agency,
    Availability,
    Boundaries,
    Consent,
    Contact,
    Credit,
    Exclusivity,
    Guardian,
    Identity,
    Language,
    Licence,
    Link,
    Mark,
    Media,
    Rate,
    Representation,
    SizeCard,
    Skill,
    Talent,
    Training,
    UnionMembership,
    WorkPermit,
)

PRIVATE = (Media, Link, Consent, Guardian, Identity, Contact, SizeCard, Boundaries)
TODAY = date(2026, 11, 21)
pytestmark = pytest.mark.django_db


def silent(*_):
    pass


def loaded(count, **options):
    load(count, today=TODAY, progress=silent, **options)


def rows(model, part):
    """All rows of a kind as the generator would yield them, talent by talent."""
    columns = ["agency__name" if column == "agency" else column for column in COLUMNS[part]]
    return list(model.objects.order_by("talent_id", "pk").values_list(*columns))


def test_what_is_loaded_is_what_was_generated():
    loaded(150)
    office = list(people(150, today=TODAY))
    talents = Talent.objects.order_by("id").values_list(*COLUMNS["talent"])
    assert list(talents) == [person.talent for person in office]
    for model, part in [
        (Language, "languages"),
        (Accent, "accents"),
        (Skill, "skills"),
        (Credit, "credits"),
        (Availability, "availabilities"),
        (Rate, "rates"),
        (Training, "trainings"),
        (Licence, "licences"),
        (UnionMembership, "union_memberships"),
        (WorkPermit, "work_permits"),
        (Mark, "marks"),
        (Exclusivity, "exclusivities"),
        (Media, "media"),
        (Link, "links"),
        (Identity, "identity"),
        (Contact, "contact"),
        (Boundaries, "boundaries"),
        (Guardian, "guardians"),
        (Representation, "representations"),
    ]:
        assert rows(model, part) == [row for person in office for row in getattr(person, part)]


def test_every_row_passes_the_checks_of_its_model():
    loaded(60)
    assert Talent.objects.count() == 60
    facts = (Talent, Language, Accent, Skill, Credit, Availability, Rate, Representation, Agency)
    for model in (*facts, Training, Licence, UnionMembership, WorkPermit, Mark, Exclusivity, *PRIVATE):
        assert model.objects.exists() or model is WorkPermit
        for row in model.objects.all():
            row.full_clean()


def test_a_talent_added_by_hand_after_a_load_gets_an_id_of_its_own():
    loaded(30)
    assert Talent.objects.create(stage_name="Added By Hand").pk > Talent.objects.order_by("id")[29].pk


def test_processes_write_the_same_people(monkeypatch):
    loaded(2_200)
    alone = list(Talent.objects.order_by("id").values_list("stage_name", "bio"))
    Talent.objects.all().delete()
    monkeypatch.setattr("talents.demo.loading.WORTH_PROCESSES", 1)
    seen = []
    load(2_200, today=TODAY, progress=lambda *figures: seen.append(figures))
    assert list(Talent.objects.order_by("id").values_list("stage_name", "bio")) == alone
    assert seen[-1][:2] == (2_200, 2_200)


def test_the_demo_roster_is_600_people_and_says_so():
    out = StringIO()
    call_command("load_demo_roster", stdout=out)
    assert Talent.objects.count() == 600
    assert "600 of 600 talents" in out.getvalue()


def test_the_demo_roster_goes_only_into_an_empty_roster_unless_forced():
    Talent.objects.create(stage_name="Already Here")
    out = StringIO()
    call_command("load_demo_roster", stdout=out)
    assert Talent.objects.count() == 1
    assert "nothing was loaded" in out.getvalue()
    call_command("load_demo_roster", "--force", "--count", "20", stdout=out)
    assert Talent.objects.count() == 21


@pytest.mark.parametrize("command", ["load_demo_roster", "make_roster"])
def test_a_count_below_one_is_refused_by_name(command):
    with pytest.raises(CommandError, match="--count 0: give a number"):
        call_command(command, "--count", "0")


def test_two_made_rosters_of_other_seeds_add_up():
    call_command("make_roster", "--count", "40", stdout=StringIO())
    call_command("make_roster", "--count", "40", "--seed", "9", stdout=StringIO())
    assert Talent.objects.count() == 80
    assert len(set(Talent.objects.values_list("stage_name", flat=True))) > 60
