"""A child is reached through a guardian alone, and of an age nothing is told but yes and no."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from memory.allowed import summary
from talents import tools
from talents.ages import Ages, ages_of
from talents.models import Contact, Guardian, Identity
from talents.models.restricted import years_between
from tests.talents.rosters import TODAY, talent

pytestmark = pytest.mark.django_db


def years_ago(years: int) -> date:
    return timezone.localdate().replace(year=timezone.localdate().year - years, day=1)


def refused(row) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as told:
        row.full_clean()
    return told.value.message_dict


def test_somebody_under_18_needs_a_guardian():
    child = talent("Chikki")
    said = refused(Identity(talent=child, date_of_birth=years_ago(9)))
    assert said == {"date_of_birth": ["Date of birth: somebody under 18 needs a guardian. Add one under “Guardians”."]}
    child.guardians.create(name="Rohini", relation="mother")
    Identity(talent=child, date_of_birth=years_ago(9)).full_clean()
    Identity(talent=talent("Asha"), date_of_birth=years_ago(30)).full_clean()


def test_a_child_has_no_contact_of_her_own_whichever_is_written_first():
    child = talent("Chikki")
    child.guardians.create(name="Rohini", relation="mother")
    said = refused(Contact(talent=child, phone="+91 55501 00001", email="chikki@mail.example"))
    assert set(said) == {"phone", "email"}
    assert "Write it under “Guardians”" in said["phone"][0]
    grown = talent("Asha")
    Contact.objects.create(talent=grown, phone="+91 55501 00002")
    Guardian.objects.create(talent=grown, name="Rohini", relation="mother")
    said = refused(Identity(talent=grown, date_of_birth=years_ago(9)))
    assert "Move it to the guardian" in said["date_of_birth"][0]


@pytest.mark.parametrize("born", [date(2090, 1, 1), date(1850, 1, 1)])
def test_a_birthday_that_cannot_be_is_refused_with_the_fix(born):
    assert "Give the year in full" in refused(Identity(talent=talent(), date_of_birth=born))["date_of_birth"][0]


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        (date(2008, 11, 21), date(2026, 11, 20), 17),
        (date(2008, 11, 21), date(2026, 11, 21), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_birthdays_fall_on_their_day(born, day, years):
    assert years_between(born, day) == years


def test_ages_are_yes_no_or_unknown():
    nobody, guarded, young, grown = (talent(name) for name in ("Nobody", "Guarded", "Young", "Grown"))
    guarded.guardians.create(name="Rohini", relation="mother")
    Identity.objects.create(talent=young, date_of_birth=date(2004, 5, 1))
    Identity.objects.create(talent=grown, date_of_birth=date(1980, 5, 1))
    assert ages_of([nobody.pk, guarded.pk, young.pk, grown.pk], TODAY) == {
        nobody.pk: Ages(None, None, None, None),
        guarded.pk: Ages(True, False, False, False),
        young.pk: Ages(False, True, True, False),
        grown.pk: Ages(False, True, True, True),
    }


def test_a_model_is_not_told_how_old_a_child_is():
    child = talent("Chikki", playing_age_min=8, playing_age_max=10)
    child.guardians.create(name="Rohini", relation="mother", phone="+91 55502 00001")
    Identity.objects.create(talent=child, date_of_birth=date(2017, 4, 1))
    told = tools.run("get_talent", {"talent_id": child.pk}, today=TODAY).content
    assert told["age_checks"]["is_minor"] is True
    assert told["playing_age"] == "8–10"
    assert "9" not in {str(value) for value in told.values()}
    assert not {"guardians", "guardian", "date_of_birth", "born", "age"} & set(told)
    assert "55502" not in str(told)


def test_nothing_is_remembered_of_a_child_who_plays_older_parts():
    grown, child, guarded = talent("Grown"), talent("Child", playing_age_max=19), talent("Guarded")
    Identity.objects.create(talent=grown, date_of_birth=date(1990, 1, 1))
    guarded.guardians.create(name="Rohini", relation="mother")
    Identity.objects.create(talent=child, date_of_birth=years_ago(16))
    kept = summary("Dancers", {"results": [grown.pk, child.pk, guarded.pk]})
    assert kept is not None
    assert kept.data["results"] == [grown.pk]
