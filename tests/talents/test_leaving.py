"""Whose time in the roster is over is removed with all that hangs on her, and that it happened is kept."""

from __future__ import annotations

import json
import threading
from datetime import timedelta

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from chat.models import Conversation, Message, Role
from talents import fold, index, leaving, tasks
from talents.models import IndexPlace, IndexRow, IndexText, Note, Removal, Talent
from talents.query import TalentQuery
from talents.search import search
from tests.talents.rosters import talent
from tests.talents.secrets import keeper_of_secrets
from tests.waiting import until_somebody_waits_for_a_lock

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
    fold.fold(today)
    assert IndexRow.objects.filter(pk=number).exists()
    assert IndexPlace.objects.filter(talent_id=number).exists()
    assert leaving.remove_past(today) == 1
    assert Removal.objects.get().rows["Identity"] == 1
    # A place has no foreign key: until the next fold it is the removal alone that marks it.
    assert not IndexPlace.objects.filter(talent_id=number, gone=False).exists()
    fold.fold(today)
    assert not IndexPlace.objects.filter(talent_id=number).exists()
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


def test_a_chain_of_merged_rows_goes_whole_and_each_row_is_noted_told_and_struck_from_the_log(
    settings, today, admin_user
):
    settings.RETENTION_GRACE_DAYS = 0
    asha = talent("Asha", retention_until=over(today, 1))
    again = talent("Asha again", merged_into=asha)
    third = talent(NAME, merged_into=again)
    LogEntry.objects.create(
        user=admin_user, action_flag=CHANGE, object_id=str(third.pk), object_repr=NAME,
        content_type=ContentType.objects.get_for_model(Talent), change_message=f"Merged {NAME}",
    )  # fmt: skip
    told: list[int] = []

    def listen(people, **_):
        told.extend(person.talent_id for person in people)

    leaving.leaving.connect(listen)
    try:
        assert leaving.remove_past(today) == 3
    finally:
        leaving.leaving.disconnect(listen)
    ids = {asha.pk, again.pk, third.pk}
    assert not Talent.objects.exists()
    assert set(told) == ids
    assert set(Removal.objects.values_list("talent_id", flat=True)) == ids
    assert [removal.rows["Talent"] for removal in Removal.objects.all()] == [1, 1, 1]
    assert NAME not in str(list(LogEntry.objects.values_list("object_repr", "change_message")))


def test_rows_that_are_merged_into_each_other_go_too(settings, today):
    settings.RETENTION_GRACE_DAYS = 0
    asha = talent("Asha", retention_until=over(today, 1))
    bina = talent("Bina", merged_into=asha)
    Talent.objects.filter(pk=asha.pk).update(merged_into=bina)
    assert leaving.remove_past(today) == 2


@pytest.mark.django_db(transaction=True)
def test_a_date_that_is_mended_while_the_sweep_waits_keeps_her(settings, today):
    settings.RETENTION_GRACE_DAYS = 0
    asha, bina = talent("Asha", retention_until=over(today, 1)), talent("Bina", retention_until=over(today, 1))
    removed = []

    def sweep():
        removed.append(leaving.remove_past(today))
        connection.close()

    sweeping = threading.Thread(target=sweep)
    with transaction.atomic():
        Talent.objects.filter(pk=asha.pk).update(retention_until=over(today, -365))
        sweeping.start()
        until_somebody_waits_for_a_lock()
    sweeping.join(20)
    assert removed == [1]
    assert list(Talent.objects.all()) == [asha]
    assert [removal.talent_id for removal in Removal.objects.all()] == [bina.pk]


def test_a_sweep_that_breaks_off_has_removed_who_came_before_and_the_next_goes_on(settings, today):
    settings.RETENTION_GRACE_DAYS = 0
    rows = [talent(f"Gone {number}", retention_until=over(today, 1)) for number in range(3)]

    def refuse(people, **_):
        if rows[1].pk in {person.talent_id for person in people}:
            raise RuntimeError("stopped")

    leaving.leaving.connect(refuse)
    try:
        with pytest.raises(RuntimeError, match="stopped"):
            leaving.remove_past(today)
    finally:
        leaving.leaving.disconnect(refuse)
    assert list(Talent.objects.order_by("pk")) == rows[1:]
    assert leaving.remove_past(today) == 2
    assert Removal.objects.count() == 3


def test_the_answers_that_told_of_her_are_found_by_an_index(settings, today):
    settings.RETENTION_GRACE_DAYS = 0
    talent(NAME, retention_until=over(today, 1))
    with connection.cursor() as cursor, CaptureQueriesContext(connection) as queries:
        # With this few rows reading all of them is cheaper.
        cursor.execute("SET LOCAL enable_seqscan = off")
        leaving.remove_past(today)
        (asked,) = [each["sql"] for each in queries if each["sql"].startswith('SELECT "chat_message"')]
        cursor.execute(f"EXPLAIN {asked}")
        assert "message_told" in str(cursor.fetchall())


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
