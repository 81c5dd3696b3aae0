"""Whose time in the roster is over is removed with all that hangs on her, and that it happened is kept."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils import timezone

from chat.models import Conversation, Message, Role
from talents import fold, index, leaving, tasks
from talents.models import IndexRow, IndexText, Note, Removal, Talent
from talents.query import TalentQuery
from talents.search import search
from tests.talents.rosters import talent
from tests.talents.secrets import keeper_of_secrets

pytestmark = pytest.mark.django_db
NAME = "Zubeida Qasimbhoy"


@pytest.fixture
def today():
    return timezone.localdate()


def over(today, days):
    return today - timedelta(days=days)


def test_a_row_goes_when_the_days_for_mending_a_date_are_over(settings, today):
    settings.RETENTION_GRACE_DAYS = 30
    gone = talent("Gone", retention_until=over(today, 31))
    kept = [talent("Last day to mend", retention_until=over(today, 30)), talent("No end")]
    assert tasks.remove_past() == 1
    assert list(Talent.objects.order_by("pk")) == kept
    assert list(Removal.objects.values_list("talent_id", "kept_until", "why", "removed_by")) == [
        (gone.pk, over(today, 31), "retention", None)
    ]


def test_everything_of_hers_goes_and_no_name_stays(settings, today, django_user_model):
    settings.RETENTION_GRACE_DAYS = 0
    asha = keeper_of_secrets(retention_until=over(today, 1), bio="I dance.")
    writer = django_user_model.objects.create_user("director")
    Note.objects.create(talent=asha, author=writer, text="Warm")
    number = asha.pk
    index.refresh([number])
    assert IndexRow.objects.filter(pk=number).exists()
    assert leaving.remove_past(today) == 1
    hanging = [relation.related_model for relation in Talent._meta.related_objects]
    assert Note in hanging
    assert not [
        model for model in hanging if model is not Talent and model._default_manager.filter(talent=number).exists()
    ]
    assert not IndexText.objects.filter(pk=number).exists()
    removal = Removal.objects.get()
    assert removal.rows["Note"] >= 1
    assert asha.stage_name not in json.dumps(removal.rows)


def test_who_is_merged_into_her_goes_with_her_and_does_not_come_back(settings, today):
    settings.RETENTION_GRACE_DAYS = 0
    asha = talent("Asha", retention_until=over(today, 1))
    talent("Asha again", merged_into=asha)
    bina = talent("Bina")
    assert leaving.remove_past(today) == 2
    fold.fold(today)
    assert [hit.talent_id for hit in search(TalentQuery(), today).hits] == [bina.pk]


def test_more_than_a_batch_goes_in_one_sweep(settings, today, monkeypatch):
    settings.RETENTION_GRACE_DAYS = 0
    monkeypatch.setattr(leaving, "BATCH", 2)
    for number in range(5):
        talent(f"Gone {number}", retention_until=over(today, 1))
    assert leaving.remove_past(today) == 5
    assert Removal.objects.count() == 5


def test_answers_keep_nothing_that_tools_told_of_her(settings, today, django_user_model):
    settings.RETENTION_GRACE_DAYS = 0
    her, other = talent(NAME, retention_until=over(today, 1)), talent("Bina Rathi")
    talk = Conversation.objects.create(user=django_user_model.objects.create_user("director"))
    found = {"talents": [{"id": who.pk, "name": who.stage_name, "base": "Pune"} for who in (her, other)]}
    facts = {"id": her.pk, "name": NAME, "bio": {"quoted_bio": "sentinel-bio"}}
    answer = Message.objects.create(
        conversation=talk,
        role=Role.ASSISTANT,
        key="a",
        text=f"{NAME} and Bina Rathi: [talent:{her.pk}]",
        steps=[{"content": [], "calls": [], "results": [{"call_id": "1", "content": each}]} for each in (found, facts)],
        reasons={str(her.pk): {"reasons": [["place", "yes", "sentinel-reason"]]}, str(other.pk): {"reasons": []}},
        told={"ids": [her.pk, other.pk], "names": [NAME, "Bina Rathi"], "titles": [], "ages": [], "playing": []},
    )
    version = answer.version
    leaving.remove_past(today)
    answer.refresh_from_db()
    left = json.dumps([answer.text, answer.steps, answer.reasons, answer.told])
    assert not [word for word in ("Zubeida", "sentinel-bio", "sentinel-reason") if word in left]
    assert left.count("Bina Rathi") == 3
    assert answer.told["ids"] == [other.pk]
    assert answer.version > version


def test_staff_remove_a_talent_in_the_admin_and_it_is_noted(admin_client, admin_user):
    asha = talent(NAME)
    LogEntry.objects.create(
        user=admin_user, action_flag=CHANGE, object_id=str(asha.pk), object_repr=NAME,
        content_type=ContentType.objects.get_for_model(Talent), change_message=f"Added guardian of {NAME}",
    )  # fmt: skip
    address = reverse("admin:talents_talent_delete", args=[asha.pk])
    assert admin_client.post(address, {"post": "yes"}).status_code == 302
    removal = Removal.objects.get()
    assert (removal.talent_id, removal.why, removal.removed_by) == (asha.pk, "staff", admin_user)
    entries = LogEntry.objects.values_list("object_repr", "change_message")
    assert entries.count() == 2
    assert NAME not in str(list(entries))


def test_a_removal_is_read_in_the_admin_and_changed_by_nobody(admin_client):
    removal = Removal.objects.create(talent_id=12, why="retention", rows={"Note": 2})
    assert "2 Note" in admin_client.get(reverse("admin:talents_removal_changelist")).content.decode()
    change = reverse("admin:talents_removal_change", args=[removal.pk])
    assert admin_client.post(change, {"talent_id": 13}).status_code == 403
    assert admin_client.get(reverse("admin:talents_removal_add")).status_code == 403
    assert admin_client.post(reverse("admin:talents_removal_delete", args=[removal.pk])).status_code == 403
