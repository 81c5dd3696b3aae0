"""What staff write of a talent in the admin: heights, sources, rows, children, what is restricted."""

from datetime import date

import pytest
from django.contrib.auth.models import Permission

from talents.models import Talent
from tests.talents.roster_form import LIST, as_sent, form, refused, row, rows_as_sent
from tests.talents.secrets import AGENTS, TOLD, keeper_of_secrets

pytestmark = pytest.mark.django_db


def test_a_height_is_written_as_casting_sheets_do(admin_client):
    for written, stored in (("5'6\"", 168), ("168 cm (5'6\")", 168), ("168", 168), ("5 ft 10 in", 178), ("1.7 m", 170)):
        admin_client.post(f"{LIST}add/", form(height_cm=written))
        talent = Talent.objects.get()
        assert talent.height_cm == stored
        page = admin_client.get(f"{LIST}{talent.pk}/change/").content.decode()
        assert f'value="{stored} cm (' in page
        talent.delete()


def test_a_changed_fact_has_been_told_by_whom_the_form_says_and_the_others_keep_their_age(admin_client):
    asha = Talent.objects.create(stage_name="Asha", height_cm=165, build="slim", source="agent", as_of=date(2025, 1, 5))
    sent = as_sent(admin_client.get(f"{LIST}{asha.pk}/change/").context["adminform"].form)
    said = {"facial_hair": "beard", "told_by": "talent", "told_on": "2026-11-20"}
    admin_client.post(f"{LIST}{asha.pk}/change/", form(**(sent | said)))
    asha.refresh_from_db()
    assert asha.told("facial_hair") == ("talent", date(2026, 11, 20))
    assert asha.told("height_cm") == asha.told("build") == ("agent", date(2025, 1, 5))
    assert "facial hair: talent, 20 Nov 2026" in admin_client.get(f"{LIST}{asha.pk}/change/").content.decode()


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (row("credits", production="Neelkanth", kind="film", year="23"), "Year: 23 is not between 1930 and 2028."),
        (
            row("trainings", school="nsd", first_year="2020", last_year="2018"),
            "Last year: 2018 is before the first year",
        ),
        (row("media", kind="headshot", url="my drive", altered="unknown"), "Address: this is no address of a page."),
        (row("notes", text="Good", visibility="me", rating="9"), "Rating: 9 is not from 1 to 5."),
        (row("notes", text="x" * 4001, visibility="me"), "Note: 4,001 characters are too many. At most 4,000."),
    ],
)
def test_what_cannot_be_is_refused_with_the_field_and_the_fix(admin_client, rows, told):
    assert told in refused(admin_client, **rows)


def test_each_folded_list_says_how_many_rows_are_in_it(admin_client):
    asha = Talent.objects.create(stage_name="Asha")
    asha.skills.create(skill="kathak")
    asha.skills.create(skill="yoga")
    text = admin_client.get(f"{LIST}{asha.pk}/change/").content.decode().lower()
    for words in ("skills · 2", "credits · none told", "size card (restricted), in centimetres · nothing told"):
        assert words in text


def test_a_talent_with_many_credits_can_be_saved(admin_client):
    asha = Talent.objects.create(stage_name="Asha")
    for number in range(80):
        asha.credits.create(production=f"Jugnu {number}", kind="film")
    page = admin_client.get(f"{LIST}{asha.pk}/change/")
    sent = as_sent(page.context["adminform"].form)
    for inline in page.context["inline_admin_formsets"]:
        sent |= rows_as_sent(inline.formset)
    assert len(sent) > 1000, "more fields than Django takes by default"
    assert admin_client.post(f"{LIST}{asha.pk}/change/", sent).status_code == 302


CHILD = {"date_of_birth": "2018-05-01"}
OWN_PHONE = row("contact", phone="+91 55501 00001")
MOTHER = row("guardians", name="Rohini", relation="mother", phone="+91 55502 00001")


def test_a_child_is_added_with_a_guardian_in_one_go(admin_client):
    answer = admin_client.post(f"{LIST}add/", form(**row("identity", **CHILD), **MOTHER))
    assert answer.status_code == 302
    assert Talent.objects.get().guardians.get().name == "Rohini"


def test_a_child_without_a_guardian_or_with_a_contact_is_refused_with_the_fix(admin_client):
    said = refused(admin_client, **row("identity", **CHILD))
    assert "Date of birth: somebody under 18 needs a guardian. Add one under “Guardians”." in said
    said = refused(admin_client, **row("identity", **CHILD), **MOTHER, **OWN_PHONE)
    assert "Phone: this talent is under 18. Write it under “Guardians”" in said


def test_the_last_guardian_of_a_child_cannot_be_taken_away(admin_client):
    admin_client.post(f"{LIST}add/", form(**row("identity", **CHILD), **MOTHER))
    child = Talent.objects.get()
    page = admin_client.get(f"{LIST}{child.pk}/change/")
    sent = as_sent(page.context["adminform"].form)
    for inline in page.context["inline_admin_formsets"]:
        sent |= rows_as_sent(inline.formset)
    answer = admin_client.post(f"{LIST}{child.pk}/change/", sent | {"guardians-0-DELETE": "on"})
    assert answer.status_code == 200
    assert "needs a guardian" in answer.content.decode()
    assert child.guardians.exists()


def test_staff_without_the_right_to_it_see_nothing_restricted(client, django_user_model):
    asha = keeper_of_secrets()
    clerk = django_user_model.objects.create_user("clerk", is_staff=True)
    clerk.user_permissions.set(
        Permission.objects.filter(content_type__app_label="talents", codename__in=("view_talent", "change_talent"))
    )
    client.force_login(clerk)
    text = client.get(f"{LIST}{asha.pk}/change/").content.decode()
    assert "Asha Malik" in text
    assert not [secret for secret in (*TOLD, *AGENTS) if secret in text and secret != "Ask first"]
    clerk.user_permissions.set(Permission.objects.filter(content_type__app_label="talents"))
    text = client.get(f"{LIST}{asha.pk}/change/").content.decode()
    assert all(secret in text for secret in ("Sentinelrao", "1987-03-29", "55571 00001", "sentinel-access"))


def test_a_note_knows_its_writer_and_a_note_for_oneself_stays_ones_own(admin_client, client, django_user_model):
    admin_client.post(f"{LIST}add/", form(**row("notes", text="Ask her again", visibility="me")))
    talent = Talent.objects.get()
    assert talent.notes.get().author == django_user_model.objects.get(username="admin")
    assert "Ask her again" in admin_client.get(f"{LIST}{talent.pk}/change/").content.decode()
    client.force_login(django_user_model.objects.create_superuser("other"))
    assert "Ask her again" not in client.get(f"{LIST}{talent.pk}/change/").content.decode()


def test_a_talent_is_merged_into_a_row_that_is_kept(admin_client):
    kept, gone, third = (Talent.objects.create(stage_name=name) for name in ("Kept", "Gone", "Third"))
    Talent.objects.filter(pk=gone.pk).update(merged_into=kept)
    sent = as_sent(admin_client.get(f"{LIST}{third.pk}/change/").context["adminform"].form)
    for into, told in (
        (third, "cannot be merged into itself"),
        (gone, "Gone is merged herself. Choose the row that is"),
    ):
        answer = admin_client.post(f"{LIST}{third.pk}/change/", form(**(sent | {"merged_into": into.pk})))
        assert told in answer.content.decode()
