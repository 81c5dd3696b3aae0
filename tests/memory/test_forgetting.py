import threading
from datetime import timedelta

import pytest
from asgiref.sync import async_to_sync
from django.db import connection, transaction
from django.utils import timezone

from memory import forgetting, summaries, sweep, working
from memory.models import Forgotten, Memory
from memory.working import Working, WorkingMemoryAway

pytestmark = pytest.mark.django_db
TALK, OTHER_TALK = 10, 11


@pytest.fixture
def summed_up(asha, wrestlers):
    """A conversation with working memory and a summary, 20 minutes old."""

    def make(user=asha, talk=TALK, ago=timedelta(minutes=20)):
        async_to_sync(working.write)(user.pk, talk, Working(wrestlers))
        moment = timezone.now() - ago
        return summaries.keep(user.pk, talk, 1, "Women 20 to 25", {"query": wrestlers, "results": []}, moment)

    return make


def talks(user):
    return sorted(held.conversation for held in working.live_for(user.pk))


def test_a_forgotten_summary_is_gone_with_the_working_memory_of_its_conversation_only(summed_up, asha):
    gone, kept = summed_up(), summed_up(talk=OTHER_TALK)
    assert talks(asha) == [TALK, OTHER_TALK]
    forgetting.forget(gone)
    assert list(Memory.objects.all()) == [kept]
    assert talks(asha) == [OTHER_TALK]


def test_a_forgotten_conversation_is_not_learnt_again_from_its_old_messages(summed_up, asha):
    forgetting.forget(summed_up())
    assert summed_up() is None
    assert summaries.latest(asha.pk, TALK) is None
    assert summed_up(ago=timedelta(0)) is not None, "what is said afterwards may be kept"


def test_emptying_what_is_in_force_takes_the_summary_that_says_the_same(summed_up, asha):
    summed_up()
    other = summed_up(talk=OTHER_TALK)
    forgetting.forget_conversation(asha.pk, TALK)
    assert talks(asha) == [OTHER_TALK]
    assert list(Memory.objects.all()) == [other]
    assert summed_up() is None


def test_forgetting_all_leaves_nothing_of_this_user_and_everything_of_others(summed_up, remember, asha, bharat):
    summed_up(), summed_up(talk=OTHER_TALK)
    remember("expired", ends=timedelta(days=-1))
    newer = remember("newer")
    remember("older", superseded_by=newer)
    theirs = summed_up(user=bharat)
    assert forgetting.forget_all(asha.pk) == 5
    assert list(Memory.objects.all()) == [theirs]
    assert (talks(asha), talks(bharat)) == ([], [TALK])
    assert summed_up() is None
    assert summed_up(user=bharat) is not None


@pytest.mark.django_db(transaction=True)
def test_a_summary_that_is_being_written_cannot_slip_in_beside_the_forgetting(asha, wrestlers):
    moment, kept = timezone.now(), []

    def work():
        kept.append(summaries.keep(asha.pk, TALK, 1, "Women", {"query": wrestlers, "results": []}, moment))
        connection.close()

    worker = threading.Thread(target=work)
    with transaction.atomic():
        forgetting.forget_all(asha.pk)
        worker.start()
        worker.join(0.5)
        assert worker.is_alive(), "it did not wait for the forgetting to end"
    worker.join(10)
    assert kept == [None]
    assert not Memory.objects.exists()


def test_a_conversation_knows_since_when_it_starts_afresh(summed_up, asha, bharat):
    assert forgetting.forgotten_at(asha.pk, TALK) is None
    before = timezone.now()
    forgetting.forget(summed_up())
    since = forgetting.forgotten_at(asha.pk, TALK)
    assert since is not None
    assert before <= since <= timezone.now()
    assert forgetting.forgotten_at(asha.pk, OTHER_TALK) is None
    assert forgetting.forgotten_at(bharat.pk, TALK) is None
    forgetting.forget_all(asha.pk)
    for talk in (TALK, OTHER_TALK):
        latest = forgetting.forgotten_at(asha.pk, talk)
        assert latest is not None
        assert latest > since


def test_with_redis_away_the_rows_are_gone_and_the_caller_is_told(summed_up, asha, settings):
    memory = summed_up()
    settings.WORKING_MEMORY_URL = "redis://127.0.0.1:9/5"
    with pytest.raises(WorkingMemoryAway):
        forgetting.forget(memory)
    assert not Memory.objects.exists()
    with pytest.raises(WorkingMemoryAway):
        forgetting.forget_all(asha.pk)


def test_marks_hold_no_words_and_are_swept_when_no_summary_can_be_that_old(summed_up, asha):
    forgetting.forget(summed_up())
    mark = Forgotten.objects.get()
    assert {field.name for field in Forgotten._meta.fields} == {"id", "user", "conversation", "at", "expires_at"}
    assert sweep.delete_expired()["forgotten marks"] == 0
    Forgotten.objects.filter(pk=mark.pk).update(expires_at=timezone.now())
    assert {table: rows for table, rows in sweep.delete_expired().items() if rows} == {"forgotten marks": 1}


def test_forgetting_again_renews_the_one_mark(summed_up, asha):
    for _ in range(2):
        forgetting.forget_conversation(asha.pk, TALK)
        forgetting.forget_all(asha.pk)
        forgetting.forget_conversation(asha.pk, TALK)
    assert Forgotten.objects.filter(conversation=TALK).count() == 1
    assert Forgotten.objects.filter(conversation=None).count() == 1
