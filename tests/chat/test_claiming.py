from datetime import timedelta

import pytest
from django.utils import timezone

from chat import asking, claiming
from chat.models import Conversation, Message, State

pytestmark = pytest.mark.django_db


def lapse(answer):
    Message.objects.filter(pk=answer.pk).update(lease_expires_at=timezone.now() - timedelta(seconds=1))


def test_a_queued_answer_is_claimed_once(conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    (claimed,) = claiming.claim("one", 10)
    assert (claimed.pk, claimed.state, claimed.attempt, claimed.phase) == (answer.pk, State.RUNNING, 1, "thinking")
    assert claiming.claim("two", 10) == []


def test_an_answer_under_a_lapsed_lease_is_taken_over_and_says_so(conversation):
    asking.ask(conversation, "woman", "k1")
    (first,) = claiming.claim("one", 10)
    assert claiming.claim("two", 10) == []
    lapse(first)
    (second,) = claiming.claim("two", 10)
    assert (second.pk, second.attempt, second.phase, second.takeovers) == (first.pk, 2, "resuming", 1)


def test_a_process_that_wakes_up_late_can_change_nothing(conversation):
    asking.ask(conversation, "woman", "k1")
    (late,) = claiming.claim("one", 10)
    lapse(late)
    (owner,) = claiming.claim("two", 10)
    assert claiming.checkpoint(late, text="stale") is None
    assert not claiming.finish(late, State.DONE, text="stale")
    assert not claiming.hand_over(late, "stale")
    assert claiming.checkpoint(owner, text="fresh") is False
    assert Message.objects.get(pk=owner.pk).text == "fresh"


def test_answers_of_one_conversation_wait_for_each_other(conversation):
    first = asking.ask(conversation, "woman", "k1").answer
    second = asking.ask(conversation, "man", "k2").answer
    (claimed,) = claiming.claim("one", 10)
    assert claimed.pk == first.pk
    claiming.finish(claimed, State.DONE, text="Here.")
    (claimed,) = claiming.claim("one", 10)
    assert claimed.pk == second.pk


def test_conversations_do_not_wait_for_each_other(conversation, kabir):
    asking.ask(conversation, "woman", "k1")
    asking.ask(Conversation.objects.create(user=kabir), "man", "k2")
    assert len(claiming.claim("one", 10)) == 2


def test_no_more_is_claimed_than_there_is_room_for(conversation, kabir):
    asking.ask(conversation, "woman", "k1")
    asking.ask(Conversation.objects.create(user=kabir), "man", "k2")
    assert len(claiming.claim("one", 1)) == 1


def test_a_checkpoint_renews_the_lease_and_tells_of_a_stop(conversation):
    asking.ask(conversation, "woman", "k1")
    (answer,) = claiming.claim("one", 10)
    lapse(answer)
    assert claiming.checkpoint(answer, text="so far") is False
    assert claiming.claim("two", 10) == []
    asking.stop(answer)
    assert claiming.checkpoint(answer, text="so far") is True


def test_an_answer_that_was_handed_over_is_claimed_at_once(conversation):
    asking.ask(conversation, "woman", "k1")
    (answer,) = claiming.claim("one", 10)
    assert claiming.hand_over(answer, "so far")
    (claimed,) = claiming.claim("two", 10)
    assert (claimed.pk, claimed.attempt) == (answer.pk, 2)
