from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from talents.demo.bios import HOSTILE
from talents.demo.loading import load
from talents.eight_weeks import eight_weeks
from talents.models import Agency, Availability, Talent
from talents.profile import profile

TODAY = date(2026, 11, 21)
pytestmark = pytest.mark.django_db


@pytest.fixture
def asha():
    talent = Talent.objects.create(
        stage_name="Asha Kulkarni",
        aliases=["Aasha Kulkarni"],
        gender_identity="woman",
        playing_age_min=24,
        playing_age_max=30,
        base_city="pune",
        willing_to_travel="national",
        told_none=["unions"],
        bio="I grew up in Nashik.",
        source="agent",
        as_of=TODAY - timedelta(days=300),
    )
    talent.languages.create(language="mr", level="native", source="talent", as_of=TODAY)
    talent.skills.create(skill="lavani", level="", source="staff", as_of=TODAY)
    talent.credits.create(production="Neelkanth", kind="film", year=2019, director="Ovi Phadke", as_of=TODAY)
    talent.credits.create(production="Aangan", kind="theatre", year=2024, as_of=TODAY)
    talent.credits.create(production="Jugnu", kind="film", as_of=TODAY)
    talent.credits.create(production="Patang", kind="film", year=2023, as_of=TODAY)
    talent.rates.create(amount=150_000, unit="day", negotiable=True, as_of=TODAY)
    talent.availabilities.create(
        first_day=timezone.localdate(), last_day=timezone.localdate() + timedelta(days=9), status="available"
    )
    agency = Agency.objects.create(name="Third Row Talent", phone="022 5550 1234", email="desk@thirdrow.example")
    talent.representations.create(agency=agency, kind="agent", person="Farah", as_of=TODAY)
    return talent


def page(client, talent):
    return client.get(talent.get_absolute_url()).content.decode()


def test_a_profile_shows_every_group_of_facts(director, asha):
    text = page(director, asha)
    for words in ("Asha Kulkarni", "Aasha Kulkarni", "24–30", "Pune", "Across India", "Marathi", "Lavani", "Neelkanth"):
        assert words in text
    assert "directed by Ovi Phadke" in text
    assert "₹1,50,000 a day" in text
    assert "Third Row Talent" in text
    assert "I grew up in Nashik." in text


def test_every_fact_tells_its_source_and_age(director, asha):
    text = page(director, asha)
    assert "talent, 21 Nov 2026" in text
    assert "agent, 25 Jan 2026" in text
    assert "may be out of date" in text


def test_what_is_not_known_is_said_in_one_list(director, asha):
    found = profile(Talent.objects.for_cards().get(pk=asha.pk), TODAY)
    assert {"Height", "Build", "Visible tattoo", "Accents", "Passport", "Training"} <= set(found.unknown)
    assert not {"Languages", "Skills", "Unions", "Playing age", "Facial hair"} & set(found.unknown)
    text = page(director, asha)
    assert "<li>Height</li>" in text
    assert "Nobody has told the office yet" in text


def test_a_list_told_to_be_empty_is_known_to_be_none(asha):
    found = profile(Talent.objects.for_cards().get(pk=asha.pk), TODAY)
    assert [fact.value for fact in found.papers if fact.label == "Unions"] == ["None"]


def test_credits_stand_by_kind_newest_first_and_undated_last(asha):
    found = profile(Talent.objects.for_cards().get(pk=asha.pk), TODAY)
    assert [(kind, [credit.production for credit in rows]) for kind, rows in found.credits] == [
        ("Film", ["Patang", "Neelkanth", "Jugnu"]),
        ("Theatre", ["Aangan"]),
    ]


def test_the_agencys_contact_is_for_staff_alone(director, admin_client, asha):
    for secret in ("022 5550 1234", "desk@thirdrow.example", "Farah"):
        assert secret in page(admin_client, asha)
        assert secret not in page(director, asha)


def test_only_who_may_edit_is_offered_the_admin(director, admin_client, asha):
    assert "Edit in admin" in page(admin_client, asha)
    assert "Edit in admin" not in page(director, asha)


@pytest.mark.parametrize("bio", HOSTILE.values())
def test_a_hostile_bio_is_shown_as_a_quotation_and_does_nothing(director, asha, bio):
    Talent.objects.filter(pk=asha.pk).update(bio=bio)
    text = page(director, asha)
    quoted = text.partition('<blockquote class="bio" dir="auto">')[2].partition("</blockquote>")[0]
    assert "instructions" in quoted or "&lt;script&gt;alert(1)&lt;/script&gt;" in quoted
    assert "<script>alert" not in text
    assert "<img src=x" not in text
    assert "<b>Salsa" not in text


def test_a_hostile_name_is_escaped_wherever_it_stands(director, asha):
    Talent.objects.filter(pk=asha.pk).update(stage_name="<script>alert(3)</script>", aliases=["<b>x</b>"])
    text = page(director, asha)
    assert "&lt;script&gt;alert(3)&lt;/script&gt;" in text
    assert "<script>alert(3)" not in text
    assert "<b>x</b>" not in text


def test_a_missing_talent_is_a_page_that_says_so(director, asha):
    answer = director.get(reverse("talent", args=[asha.pk + 1]))
    assert answer.status_code == 404
    assert "Nobody in the roster has this number" in answer.content.decode()
    assert reverse("talents") in answer.content.decode()


def test_a_profile_needs_a_sign_in(client, asha):
    answer = client.get(asha.get_absolute_url())
    assert answer.status_code == 302
    assert "Asha" not in answer.content.decode()


def test_a_profile_costs_the_same_few_queries_for_everybody(director, asha, django_assert_max_num_queries):
    load(40, today=TODAY, progress=lambda *_: None)
    for talent in Talent.objects.all():
        with django_assert_max_num_queries(22):
            page(director, talent)


def test_every_invented_talent_has_a_page(director):
    load(60, today=TODAY, progress=lambda *_: None)
    for talent in Talent.objects.all():
        assert director.get(talent.get_absolute_url()).status_code == 200


def test_the_calendar_spans_eight_weeks_from_this_monday():
    weeks = eight_weeks([], TODAY)
    assert len(weeks) == 8
    assert all(len(week) == 7 for week in weeks)
    assert weeks[0][0].date == date(2026, 11, 16)
    assert [day.date for week in weeks for day in week if day.today] == [TODAY]
    assert sum(day.past for week in weeks for day in week) == 5


def test_days_without_a_row_are_unknown_and_the_binding_row_wins():
    rows = [
        Availability(first_day=date(2026, 11, 23), last_day=date(2026, 11, 27), status="available"),
        Availability(first_day=date(2026, 11, 25), last_day=date(2026, 11, 25), status="booked"),
        Availability(first_day=date(2026, 11, 26), last_day=date(2026, 11, 26), status="pencil"),
    ]
    second_week = eight_weeks(rows, TODAY)[1]
    assert [day.status for day in second_week] == [
        *("available", "available", "booked", "pencil", "available", "unknown", "unknown")
    ]


def test_a_talent_without_dates_shows_no_calendar_but_says_so(director, asha):
    assert '<table class="days">' in page(director, asha)
    asha.availabilities.all().delete()
    text = page(director, asha)
    assert '<table class="days">' not in text
    assert "Nobody has told any dates" in text
