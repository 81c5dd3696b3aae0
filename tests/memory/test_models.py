from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from memory import lifetimes, shelf
from memory.models import Forgotten, Memory

pytestmark = pytest.mark.django_db
PAST = timedelta(minutes=-1)


@pytest.mark.parametrize("kind", Memory.Kind.values)
def test_a_memory_expires_when_the_lifetime_of_its_kind_has_passed_since_what_it_speaks_of(asha, kind):
    occurred = timezone.now() - timedelta(days=3)
    memory = Memory.objects.create(user=asha, kind=kind, text="x", conversation=1, occurred_at=occurred)
    assert memory.expires_at - occurred == lifetimes.LIFETIMES[kind]


def test_live_hides_what_has_expired_before_any_sweep(remember):
    kept = remember("kept")
    gone = remember("gone", ends=PAST)
    assert list(Memory.objects.live()) == [kept]
    assert list(Memory.objects.expired()) == [gone]


def test_live_hides_what_was_superseded(remember):
    newer = remember("Prefers film actors")
    older = remember("Prefers theatre actors")
    assert set(Memory.objects.live()) == {newer, older}
    Memory.objects.filter(pk=older.pk).update(superseded_by=newer)
    assert list(Memory.objects.live()) == [newer]


def test_deleting_the_newer_never_brings_the_older_back(remember):
    newer = remember("Prefers film actors")
    remember("Prefers theatre actors", superseded_by=newer)
    newer.delete()
    assert not Memory.objects.exists()


def test_each_user_has_only_their_own(remember, asha, bharat):
    mine = remember("mine")
    theirs = remember("theirs", user=bharat)
    assert list(Memory.objects.for_user(asha)) == [mine]
    assert list(Memory.objects.for_user(bharat.pk)) == [theirs]


def test_the_sweep_removes_all_that_is_expired_and_nothing_else(remember):
    kept = [remember(f"kept {number}") for number in range(3)]
    for number in range(7):
        remember(f"gone {number}", ends=PAST)
    assert shelf.delete_expired_facts(batch=3) == 7
    assert list(Memory.objects.order_by("pk")) == kept


def test_the_sweep_deletes_in_bounded_batches(remember):
    for number in range(7):
        remember(f"gone {number}", ends=PAST)
    with CaptureQueriesContext(connection) as captured:
        assert shelf.delete_expired_facts(batch=3) == 7
    deletes = [query["sql"] for query in captured if query["sql"].startswith('DELETE FROM "memory_memory"')]
    assert [sql.partition(" IN ")[2].count(",") + 1 for sql in deletes] == [3, 3, 1]


@pytest.mark.django_db(transaction=True)
def test_the_sweep_does_not_wait_for_a_row_that_another_worker_holds(remember):
    held, free = remember("held", ends=PAST), remember("free", ends=PAST)
    other = connection.copy()
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("SELECT 1 FROM memory_memory WHERE id = %s FOR UPDATE", [held.pk])
            assert shelf.delete_expired_facts() == 1
            assert list(Memory.objects.all()) == [held]
        other.rollback()
        assert shelf.delete_expired_facts() == 1
        assert free.pk != held.pk
    finally:
        other.close()


def test_a_conversation_has_one_summary_for_each_user(remember, bharat):
    remember("one", kind="summary", conversation=4)
    remember("another conversation", kind="summary", conversation=5)
    remember("another user", kind="summary", conversation=4, user=bharat)
    with pytest.raises(IntegrityError, match="one_summary_per_conversation"):
        remember("two", kind="summary", conversation=4)


def test_a_summary_without_a_conversation_is_refused(remember):
    with pytest.raises(IntegrityError, match="summary_has_conversation"):
        remember("of nothing", kind="summary")


@pytest.mark.parametrize("importance", [0, 6])
def test_an_importance_outside_one_to_five_is_refused_with_the_fix(asha, importance):
    Memory(user=asha, kind="fact", text="x", importance=3, expires_at=timezone.now()).full_clean()
    with pytest.raises(ValidationError, match="Importance: give a number from 1 to 5"):
        Memory(user=asha, kind="fact", text="x", importance=importance, expires_at=timezone.now()).full_clean()
    with pytest.raises(IntegrityError, match="memory_importance_range"), transaction.atomic():
        Memory.objects.create(user=asha, kind="fact", text="x", importance=importance)


def test_all_memory_goes_with_its_account(remember, asha, bharat):
    remember("mine")
    theirs = remember("theirs", user=bharat)
    Forgotten.objects.mark(asha.pk, None, timezone.now())
    asha.delete()
    assert list(Memory.objects.all()) == [theirs]
    assert not Forgotten.objects.exists()


def test_a_memory_printed_does_not_tell_what_it_says(remember):
    assert "theatre" not in str(remember("Prefers theatre actors"))
