"""What ends: how long a row is kept, what is found in the place of a merged one, a consent, the wish for contact."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from talents import index, tools
from talents.models import Talent
from talents.query import TalentQuery
from talents.search import search
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db


@pytest.fixture
def today():
    return timezone.localdate()


def found(today, *clauses) -> set[int]:
    result = search(TalentQuery.from_dict({"clauses": list(clauses)}), today)
    assert result.match_count + result.unknown_count == len(result.hits)
    return {hit.talent_id for hit in result.hits}


def test_from_the_day_after_her_last_one_nobody_finds_a_talent(director, today):
    asha, bina = (
        talent("Asha", base_city="pune", bio="I dance.", retention_until=today),
        talent("Bina", base_city="pune"),
    )
    clauses = {"field": "place", "value": "pune"}, {"field": "text", "value": "dance"}
    assert found(today, *clauses) == {asha.pk, bina.pk}
    tomorrow = today + timedelta(days=1)
    for asked in (
        (),
        clauses,
        clauses[1:],
        ({"field": "name", "value": "Asha"},),
        ({"field": "height", "value": {"min": 100}},),
    ):
        assert asha.pk in found(today, *asked)
        assert asha.pk not in found(tomorrow, *asked)
    assert director.get(asha.get_absolute_url()).status_code == 200
    Talent.objects.filter(pk=asha.pk).update(retention_until=today - timedelta(days=1))
    assert director.get(asha.get_absolute_url()).status_code == 404
    assert tools.run("get_talent", {"talent_id": asha.pk}, today=today).is_error
    assert not tools.run("get_talent", {"talent_id": bina.pk}, today=today).is_error


def test_a_merged_talent_is_found_in_her_other_row(director, today):
    asha, again = talent("Asha Malik"), talent("Asha Malick")
    assert found(today, {"field": "name", "value": "Asha"}) == {asha.pk, again.pk}
    again.merged_into = asha
    again.save()
    assert found(today, {"field": "name", "value": "Asha"}) == {asha.pk}
    assert director.get(again.get_absolute_url())["Location"] == asha.get_absolute_url()
    index.refresh_all()
    assert found(today) == {asha.pk}
    again.merged_into = None
    again.save()
    assert found(today) == {asha.pk, again.pk}


def test_nobody_is_merged_into_herself():
    asha = talent("Asha")
    with pytest.raises(IntegrityError, match="talent_not_merged_into_itself"):
        Talent.objects.filter(pk=asha.pk).update(merged_into=asha)


def test_a_city_tells_its_region_and_country():
    asha = talent("Asha", base_city="noida")
    assert (asha.base_region, asha.base_country) == ("IN-UP", "IN")
    asha.base_city = "pune"
    asha.save(update_fields=["base_city"])
    asha.refresh_from_db()
    assert asha.base_region == "IN-MH"
    abroad = talent("Bina", base_country="GB")
    assert (abroad.base_region, abroad.base_country) == ("", "GB")


def test_a_fact_told_by_somebody_else_has_a_source_and_a_day_of_its_own(today):
    asha = talent("Asha", height_cm=165, source="agent", as_of=today - timedelta(days=400))
    asha.note_source("facial_hair", "talent", today)
    asha.save()
    asha.refresh_from_db()
    assert asha.told("facial_hair") == ("talent", today)
    assert asha.told("height_cm") == ("agent", today - timedelta(days=400))


def test_pictures_are_shown_as_long_as_she_agrees(today, django_user_model):
    asha, viewer = talent("Asha"), django_user_model.objects.create_user("director")
    asha.media.create(kind="headshot", url="https://media.example/1")
    asha.media.create(kind="slate", url="https://media.example/2", for_office_only=True)
    assert asha.media_for(viewer, today) == []
    consent = asha.consents.create(purpose="media", notice_version="2026-11")
    assert [row.kind for row in asha.media_for(viewer, today)] == ["headshot"]
    assert len(asha.media_for(django_user_model.objects.create_superuser("staff"), today)) == 2
    consent.withdrawn_at = timezone.now()
    consent.save()
    assert asha.media_for(viewer, today) == []


def test_a_note_for_myself_is_for_nobody_else(django_user_model):
    from talents.models import Note

    me, other = (django_user_model.objects.create_user(name) for name in ("me", "other"))
    asha = talent("Asha")
    mine = Note.objects.create(talent=asha, author=me, text="Ask again", visibility="me")
    ours = Note.objects.create(talent=asha, author=me, text="Strong tape", visibility="office")
    assert set(Note.objects.visible_to(me)) == {mine, ours}
    assert set(Note.objects.visible_to(other)) == {ours}


def test_a_consent_counts_while_it_is_given_and_not_longer(today):
    asha = talent("Asha")
    now = timezone.now()
    taken_back = {"given_at": now - timedelta(days=9), "withdrawn_at": now}
    consents = {
        "open": asha.consents.create(purpose="roster", notice_version="1"),
        "to today": asha.consents.create(purpose="roster", notice_version="1", valid_to=today),
        "ended": asha.consents.create(purpose="roster", notice_version="1", valid_to=today - timedelta(days=1)),
        "withdrawn": asha.consents.create(purpose="roster", notice_version="1", **taken_back),
    }
    live = set(asha.consents.live(today))
    assert live == {consents["open"], consents["to today"]}
    assert {row for row in consents.values() if row.is_live(today)} == live


def test_a_likeness_that_was_agreed_holds_as_long_as_the_consent(director, today):
    asha = talent("Asha")
    Talent.objects.filter(pk=asha.pk).update(ai_likeness="scope")
    consent = asha.consents.create(purpose="ai_likeness", notice_version="1", scope="Dubbing, this film only")
    told = tools.run("get_talent", {"talent_id": asha.pk}, today=today).content
    assert told["ai_likeness"] == "As agreed in the consent: Dubbing, this film only"
    assert "As agreed in the consent" in director.get(asha.get_absolute_url()).content.decode()
    consent.withdrawn_at = timezone.now()
    consent.save()
    text = director.get(asha.get_absolute_url()).content.decode()
    assert "As agreed in the consent" not in text
    assert "no consent to it is in force" in text
    told = tools.run("get_talent", {"talent_id": asha.pk}, today=today).content
    assert told["ai_likeness"] == "Ask first: no consent to it is in force"


def test_who_wants_no_contact_is_marked_in_a_comparison_and_for_a_model(director, today):
    asha = talent("Asha")
    address = f"{reverse('compare')}?id={asha.pk}&id={talent('Bina').pk}"
    assert "wants no contact" not in director.get(address).content.decode()
    assert "wants_no_contact" not in tools.run("get_talent", {"talent_id": asha.pk}, today=today).content
    Talent.objects.filter(pk=asha.pk).update(do_not_contact=True)
    assert director.get(address).content.decode().count("wants no contact") == 1
    assert tools.run("get_talent", {"talent_id": asha.pk}, today=today).content["wants_no_contact"] is True
