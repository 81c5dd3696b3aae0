from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from talents.demo.bios import HOSTILE
from talents.demo.loading import load
from talents.models import Agency, Note, Talent
from talents.profile import profile
from talents.templatetags.sources import ago

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


@pytest.fixture
def on_that_day(monkeypatch):
    monkeypatch.setattr(timezone, "localdate", lambda *_: TODAY)


def facts_of(found):
    return {fact.key: fact for group in (*found.groups, *found.terms) for fact in group.facts}


def read(talent, user, today=TODAY):
    return profile(Talent.objects.for_profiles().get(pk=talent.pk), user, today)


def test_every_fact_tells_its_source_and_age(director, asha, on_that_day):
    text = page(director, asha)
    languages = text.partition('data-fact="languages"')[2].partition("</div>")[0]
    assert 'talent, <time datetime="2026-11-21" title="21 Nov 2026">today</time>' in languages
    assert "may be out of date" not in languages
    travel = text.partition('data-fact="willing_to_travel"')[2].partition("</div>")[0]
    assert 'agent, <time datetime="2026-01-25" title="25 Jan 2026">10 months ago</time>' in travel
    assert "may be out of date" in travel


def test_a_fact_told_by_somebody_else_than_the_row_says_so(django_user_model, asha):
    asha.height_cm = 165
    asha.note_source("height_cm", "talent", TODAY - timedelta(days=20))
    asha.save()
    user = django_user_model.objects.create_user("meera")
    told = facts_of(read(asha, user))["height_cm"].lines[0].told
    assert (told.source, told.as_of) == ("talent", TODAY - timedelta(days=20))
    assert facts_of(read(asha, user))["base_city"].lines[0].told.source == "agent"


def test_a_beard_grows_old_sooner_than_a_height(django_user_model, asha):
    Talent.objects.filter(pk=asha.pk).update(height_cm=165, facial_hair="clean")
    facts = facts_of(read(asha, django_user_model.objects.create_user("meera")))
    assert facts["facial_hair"].lines[0].stale
    assert not facts["height_cm"].lines[0].stale


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (5, "5 days ago"),
        (21, "3 weeks ago"),
        (130, "4 months ago"),
        (800, "2 years ago"),
    ],
)
def test_an_age_is_told_as_people_say_it(days, words):
    assert ago(TODAY - timedelta(days=days), TODAY) == words


def test_what_is_not_known_is_said_in_one_list(director, django_user_model, asha):
    found = read(asha, django_user_model.objects.create_user("meera"))
    assert {"Height", "Build", "Tattoos and marks", "Accents", "Passport", "Training", "Pictures"} <= set(found.unknown)
    assert not {"Languages", "Skills", "Unions", "Playing age", "Facial hair", "Credits"} & set(found.unknown)
    text = page(director, asha)
    assert "<li>Height</li>" in text
    assert "Nobody has told the office yet" in text


def test_a_list_told_to_be_empty_is_known_to_be_none(django_user_model, asha):
    facts = facts_of(read(asha, django_user_model.objects.create_user("meera")))
    assert [line.words for line in facts["unions"].lines] == ["None"]


def test_credits_stand_by_kind_newest_first_and_undated_last(django_user_model, asha):
    found = read(asha, django_user_model.objects.create_user("meera"))
    assert [(kind, [credit.production for credit in rows]) for kind, rows in found.credits] == [
        ("Film", ["Patang", "Neelkanth", "Jugnu"]),
        ("Theatre", ["Aangan"]),
    ]


def test_promises_to_brands_stand_with_those_that_run_first(django_user_model, asha):
    for brand, first, last in (("Over", -90, -1), ("To Come", 30, 90), ("Runs", -90, 30), ("Open", None, None)):
        days = {
            "first_day": None if first is None else TODAY + timedelta(days=first),
            "last_day": None if last is None else TODAY + timedelta(days=last),
        }
        asha.exclusivities.create(brand=brand, product_category="spices", as_of=TODAY, **days)
    facts = facts_of(read(asha, django_user_model.objects.create_user("meera")))
    told = {line.words.partition(":")[0]: line.note.partition(" 2")[0] for line in facts["exclusivities"].lines}
    assert set(list(told)[:2]) == {"Runs", "Open"}
    assert list(told)[2:] == ["To Come", "Over"]
    assert told["Open"] == "runs, end not known"
    assert told["Runs"].startswith("runs to")
    assert told["To Come"].startswith("from")
    assert told["Over"].startswith("ended")


def test_whose_pictures_are_held_back_is_not_asked_for_pictures(django_user_model, asha):
    asha.media.create(kind="headshot", url="https://pictures.example/a.jpg", as_of=TODAY)
    found = read(asha, django_user_model.objects.create_user("meera"))
    assert "Pictures" not in found.unknown
    assert "Recordings" in found.unknown
    assert "pictures" not in facts_of(found)


def test_a_rate_tells_its_unit_fee_and_whether_it_moves(django_user_model, asha):
    asha.rates.create(amount=40_000, unit="episode", hours=12, includes_agency_fee=True, includes_gst=False)
    lines = facts_of(read(asha, django_user_model.objects.create_user("meera")))["rates"].lines
    assert [(line.words, line.note) for line in lines] == [
        ("₹1,50,000 a day", "agency fee not known, negotiable"),
        ("₹40,000 an episode", "12 hours, agency fee included, GST extra, negotiable? not known"),
    ]


def test_a_picture_for_the_office_alone_is_shown_to_who_keeps_the_roster(director, admin_client, asha):
    asha.consents.create(purpose="media", notice_version="2026-11")
    asha.media.create(kind="headshot", url="https://pictures.example/open.jpg", as_of=TODAY)
    asha.media.create(kind="headshot", url="https://pictures.example/office.jpg", for_office_only=True, as_of=TODAY)
    asha.media.create(kind="showreel", url="javascript:alert(1)", title="Reel", as_of=TODAY)
    for client, office in ((admin_client, True), (director, False)):
        text = page(client, asha)
        assert "https://pictures.example/open.jpg" in text
        assert ("https://pictures.example/office.jpg" in text) is office
        assert "Reel" in text
        assert "javascript:" not in text


def test_notes_are_for_who_may_read_them_and_private_ones_for_their_writer(director, admin_client, admin_user, asha):
    Note.objects.create(talent=asha, author=admin_user, text="Reads well with children")
    Note.objects.create(talent=asha, author=None, text="Somebody's own", visibility="me")
    assert "Reads well with children" in page(admin_client, asha)
    assert "Somebody&#x27;s own" not in page(admin_client, asha)
    assert "Reads well with children" not in page(director, asha)


def test_the_agencys_contact_is_for_staff_alone(director, admin_client, asha):
    for secret in ("022 5550 1234", "desk@thirdrow.example", "Farah"):
        assert secret in page(admin_client, asha)
        assert secret not in page(director, asha)


def test_only_who_may_edit_is_offered_the_admin(director, admin_client, asha):
    assert "Edit in admin" in page(admin_client, asha)
    assert "Edit in admin" not in page(director, asha)


def test_the_address_of_a_merged_talent_leads_to_the_other_row(director, asha):
    double = Talent.objects.create(stage_name="Asha K", merged_into=asha)
    answer = director.get(double.get_absolute_url())
    assert (answer.status_code, answer["Location"]) == (302, asha.get_absolute_url())


def test_who_has_left_the_roster_is_seen_by_staff_alone(director, admin_client, asha):
    assert director.get(asha.get_absolute_url()).status_code == 200
    Talent.objects.filter(pk=asha.pk).update(retention_until=timezone.localdate() - timedelta(days=1))
    assert director.get(asha.get_absolute_url()).status_code == 404
    assert admin_client.get(asha.get_absolute_url()).status_code == 200


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
        with django_assert_max_num_queries(24):
            page(director, talent)


def test_every_invented_talent_has_a_page(director):
    load(60, today=TODAY, progress=lambda *_: None)
    for talent in Talent.objects.all():
        assert director.get(talent.get_absolute_url()).status_code == 200


def test_a_talent_without_dates_is_shown_as_unknown_not_free(director, asha):
    today = timezone.localdate()
    told = page(director, asha)
    assert f'data-look="available" data-status="available" data-day="{today}"' in told
    assert "Nobody has told any" not in told
    asha.availabilities.all().delete()
    text = page(director, asha)
    assert f'data-look="unknown" data-status="unknown" data-day="{today}"' in text
    assert "Nobody has told any of the next twelve weeks" in text


def test_who_is_gone_has_no_portrait_for_directors_either(director, admin_client, asha):
    address = reverse("talent-portrait", args=[asha.pk])
    assert director.get(address).status_code == 200
    Talent.objects.filter(pk=asha.pk).update(retention_until=timezone.localdate() - timedelta(days=1))
    assert director.get(address).status_code == 404
    assert admin_client.get(address).status_code == 200
    assert "nobody else sees this page" in page(admin_client, asha)
