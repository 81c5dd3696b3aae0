"""A conversation that has fallen idle is consolidated once, whichever of several workers comes first."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from chat import asking, summaries, turns
from chat.models import Conversation, Message, State
from memory import pausing
from memory.models import Episode, Memory
from talents.query import Clause, TalentQuery

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def idle(meera):
    """Conversations that were quiet for twenty minutes and whose process died before their turns were kept."""

    def make(count: int) -> list[Conversation]:
        made = []
        for number in range(count):
            conversation = Conversation.objects.create(user=meera)
            asking.ask(conversation, f"woman 20-25, number {number}", f"key-{conversation.pk}")
            query = TalentQuery((Clause("gender", "any", ["woman"]),)).to_dict()
            Message.objects.answers().filter(conversation=conversation).update(
                state=State.DONE, text="Nobody.", query=query, finished_at=timezone.now()
            )
            made.append(conversation)
        Conversation.objects.update(changed_at=timezone.now() - timedelta(minutes=20))
        return made

    return make


def test_with_several_workers_at_once_each_is_consolidated_once(idle):
    conversations, done = idle(12), []

    def work() -> None:
        done.append(summaries.summarise_idle_conversations())
        connection.close()

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(done) == 12
    assert Memory.objects.filter(kind="summary").count() == 12
    assert Episode.objects.filter(source="user_turn").count() == 12
    assert Episode.objects.filter(source="assistant_turn").count() == 12
    assert not Conversation.objects.filter(summarised_at=None).exists()
    assert len(conversations) == 12


def test_a_conversation_that_another_worker_holds_is_passed_over(idle):
    held, free = idle(2)
    ready, over = threading.Event(), threading.Event()

    def hold() -> None:
        with transaction.atomic():
            Conversation.objects.select_for_update().get(pk=held.pk)
            ready.set()
            over.wait(20)
        connection.close()

    other = threading.Thread(target=hold)
    other.start()
    ready.wait(20)
    try:
        assert summaries.summarise_idle_conversations() == 1
        free.refresh_from_db()
        assert free.summarised_at is not None
    finally:
        over.set()
        other.join()
    assert summaries.summarise_idle_conversations() == 1


def test_turns_are_kept_once_and_not_while_the_conversation_is_paused(idle, meera):
    (conversation,) = idle(1)
    answer = Message.objects.answers().get()
    pausing.pause_conversation(meera.pk, conversation.pk)
    turns.keep(answer)
    summaries.summarise_idle_conversations()
    assert not Episode.objects.exists()
    assert not Memory.objects.exists()
    pausing.resume_conversation(meera.pk, conversation.pk)
    turns.keep(answer)
    turns.keep(answer)
    assert Episode.objects.count() == 2
