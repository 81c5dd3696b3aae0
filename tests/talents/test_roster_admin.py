from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.urls import reverse

from talents import index
from talents.demo.loading import load
from talents.models import Agency, Availability, Talent
from tests.talents.roster_form import FLAGS, LIST, ROWS, WHEN, as_sent, form, refused, row, rows_as_sent

TODAY = date(2026, 11, 21)
pytestmark = pytest.mark.django_db


def test_staff_add_a_talent_with_rows_of_every_kind(admin_client):
    agency = Agency.objects.create(name="Third Row Talent")
    values = (
        row("languages", language="mr", level="native")
        | row("accents", accent="bambaiya", level="")
        | row("skills", skill="kathak", level="skilled")
        | row("credits", production="Neelkanth", kind="film")
        | row("availabilities", first_day="2026-12-01", last_day="2026-12-05", status="available")
        | row("rates", amount="20000", currency="inr", unit="day", **dict.fromkeys(FLAGS, "unknown"))
        | row("representations", agency=agency.pk, kind="agent", exclusive="unknown")
        | row("trainings", school="ftii")
        | row("licences", licence="lmv", valid_to="2030-01-31")
        | row("union_memberships", union="cintaa", status="eligible")
        | row("work_permits", country="GB", kind="citizen")
        | row("exclusivities", brand="Zindori Tea", product_category="tea_coffee")
        | row("media", kind="headshot", url="media.example/1", altered="unknown")
        | row("links", platform="imdb", handle="nm0000000")
        | row("consents", purpose="roster", notice_version="1", given_by="talent", **WHEN)
        | row("notes", text="Strong tape", visibility="office")
        | row("guardians", name="Rohini", relation="mother")
        | row("marks", kind="tattoo", visible="unknown", coverable="unknown")
    )
    answer = admin_client.post(f"{LIST}add/", form(**values, aliases="Aasha, Asha K", genders_played=["woman"]))
    assert answer.status_code == 302, answer.context and answer.context["errors"]
    talent = Talent.objects.get()
    assert talent.aliases == ["Aasha", "Asha K"]
    assert talent.genders_played == ["woman"]
    assert [getattr(talent, inline).count() for inline in ROWS] == [1] * len(ROWS)
    assert talent.rates.get().currency == "INR"


def test_ticking_nothing_is_unknown_and_none_of_these_is_an_empty_list(admin_client):
    admin_client.post(f"{LIST}add/", form(working_locations=["none"], vehicles=["none"]))
    talent = Talent.objects.get()
    assert talent.working_locations == []
    assert talent.vehicles == []
    assert talent.genders_played is None
    page = admin_client.get(f"{LIST}{talent.pk}/change/").content.decode()
    assert 'name="vehicles" value="none" id="id_vehicles_0" checked' in page


def test_none_of_these_beside_a_code_is_refused(admin_client):
    assert "Tick “None of these” alone" in refused(admin_client, vehicles=["none", "car"])


def test_a_playing_age_upside_down_is_refused_with_the_fix(admin_client):
    said = refused(admin_client, playing_age_min="30", playing_age_max="25")
    assert "Playing age: 25 is below the lower end, 30. Swap them." in said


@pytest.mark.parametrize("height", ["5", "400", "tall", "5'14"])
def test_a_height_that_is_none_is_refused_with_the_fix(admin_client, height):
    assert f"Height: “{height}” is no height. Write 168, 168 cm or 5'6\"." in refused(admin_client, height_cm=height)


def test_days_that_run_backwards_are_refused_at_their_row(admin_client):
    days = row("availabilities", first_day="2026-12-05", last_day="2026-12-01", status="available")
    said = refused(admin_client, **days)
    assert "Last day: 2026-12-01 is before the first day, 2026-12-05. Swap them." in said


def test_a_currency_that_is_none_is_refused_with_the_fix(admin_client):
    said = refused(admin_client, **row("rates", amount="100", currency="Rs", unit="day"))
    assert "Currency: give the three letters of ISO 4217, such as INR." in said


def test_one_language_twice_is_refused_and_not_an_error_page(admin_client):
    twice = {
        f"languages-{number}-{name}": value
        for number in (0, 1)
        for name, value in (("language", "mr"), ("source", "staff"))
    }
    said = refused(admin_client, **twice, **{"languages-TOTAL_FORMS": "2"})
    assert "duplicate" in said


def test_a_talent_saved_here_is_found_at_once(admin_client):
    admin_client.post(f"{LIST}add/", form(genders_played=["woman"], **row("skills", skill="kathak", level="skilled")))
    page = admin_client.get("/talents/?skill=kathak:skilled").content.decode()
    assert f'data-talent="{Talent.objects.get().pk}"' in page


def everything():
    """All rows that staff write, as they are stored."""
    ours: Any = apps.get_app_config("talents").get_models()
    facts = [model for model in ours if hasattr(model, "talent") and not model.__name__.startswith("Index")]
    stored = [list(model.objects.order_by("pk").values()) for model in (Talent, *facts)]
    return [[{**row, "updated_at": None, "found_at": None} for row in rows] for rows in stored]


def test_saving_without_a_change_changes_nothing(admin_client):
    load(3, today=TODAY, progress=lambda *_: None)
    index.refresh_all()
    before = everything()
    for talent in Talent.objects.all():
        page = admin_client.get(f"{LIST}{talent.pk}/change/")
        sent = as_sent(page.context["adminform"].form) | {"_continue": "1"}
        for inline in page.context["inline_admin_formsets"]:
            sent |= rows_as_sent(inline.formset)
        answer = admin_client.post(f"{LIST}{talent.pk}/change/", sent)
        assert answer.status_code == 302, answer.context["errors"]
    assert everything() == before


def test_the_list_is_searched_by_name_and_by_another_spelling(admin_client):
    Talent.objects.create(stage_name="Deepa Kulkarni", aliases=["Dipa Kulkarny"])
    Talent.objects.create(stage_name="Omkar Pawar")
    for words in ("deepa", "Dipa", "kulkarny"):
        page = admin_client.get(LIST, {"q": words}).content.decode()
        assert "Deepa Kulkarni" in page, words
        assert "Omkar Pawar" not in page


@pytest.mark.parametrize("words", ["%", "'", '"', "{", "\\", "a'); --"])
def test_the_list_can_be_searched_for_anything(admin_client, words):
    assert admin_client.get(LIST, {"q": words}).status_code == 200


def test_the_list_tells_what_is_unknown_and_filters(admin_client):
    Talent.objects.create(stage_name="Deepa Kulkarni", base_city="pune", height_cm=160)
    Talent.objects.create(stage_name="Omkar Pawar", base_city="delhi")
    page = admin_client.get(LIST, {"base_city__exact": "pune"}).content.decode()
    assert "Deepa Kulkarni" in page
    assert "Omkar Pawar" not in page
    assert "unknown" in page


def test_the_list_costs_the_same_queries_for_one_talent_and_for_fifty(
    admin_client, django_assert_num_queries, django_assert_max_num_queries
):
    load(2, today=TODAY, progress=lambda *_: None)
    admin_client.get(LIST)
    with django_assert_max_num_queries(12) as spent:
        admin_client.get(LIST)
    load(60, today=TODAY, progress=lambda *_: None)
    with django_assert_num_queries(len(spent)):
        admin_client.get(LIST)


def test_the_form_costs_the_same_queries_however_many_rows_a_talent_has(
    admin_client, django_assert_num_queries, django_assert_max_num_queries
):
    talent, agency = Talent.objects.create(stage_name="Asha"), Agency.objects.create(name="Third Row Talent")
    for model_rows in range(2):
        talent.representations.create(agency=agency, kind="agent")
        talent.credits.create(production=f"Jugnu {model_rows}", kind="film")
    admin_client.get(f"{LIST}{talent.pk}/change/")
    with django_assert_max_num_queries(42) as spent:
        admin_client.get(f"{LIST}{talent.pk}/change/")
    for number in range(20):
        talent.credits.create(production=f"Patang {number}", kind="film")
        Availability.objects.create(talent=talent, first_day=TODAY, last_day=TODAY, status="booked")
    with django_assert_num_queries(len(spent)):
        admin_client.get(f"{LIST}{talent.pk}/change/")


def test_agencies_count_their_talents_in_one_query(admin_client):
    load(80, today=TODAY, progress=lambda *_: None)
    page = admin_client.get("/admin/talents/agency/").content.decode()
    agency = Agency.objects.get(name="Third Row Talent")
    assert f'<td class="field-talents">{agency.representations.values("talent").distinct().count()}</td>' in page


def test_only_staff_come_here(client, django_user_model):
    Talent.objects.create(stage_name="Deepa Kulkarni")
    client.force_login(django_user_model.objects.create_user("director"))
    answer = client.get(LIST)
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("admin:login"))
