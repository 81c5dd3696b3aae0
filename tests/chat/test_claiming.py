import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from chat import asking, claiming
from chat.models import Conversation, Message, State
from memory.models import Forgotten
from tests.waiting import LIMIT, until_somebody_waits_for_a_lock

pytestmark = pytest.mark.django_db


def lapse(answer):
    Message.objects.filter(pk=answer.pk).update(lease_expires_at=timezone.now() - timedelta(seconds=1))


def test_a_queued_answer_is_claimed_once(conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    (claimed,) = claiming.claim("one", 10).answers
    assert (claimed.pk, claimed.state, claimed.attempt, claimed.phase) == (answer.pk, State.RUNNING, 1, "thinking")
    assert claiming.claim("two", 10).answers == []


def test_what_is_claimed_is_the_row_with_its_conversation_and_its_question(conversation):
    Conversation.objects.filter(pk=conversation.pk).update(set_aside=[7])
    question = asking.ask(conversation, "woman", "k1")
    rows = Message.objects.filter(pk=question.answer.pk)
    rows.update(state=State.RUNNING, steps=[{"text": "Half"}], query={"clauses": []})
    lapse(question.answer)
    (claimed,) = claiming.claim("one", 1).answers
    assert values(claimed) == values(rows.get())
    assert values(claimed.conversation) == values(Conversation.objects.get())
    assert values(claimed.answer_to) == values(Message.objects.get(pk=question.pk))


def values(row):
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def test_an_answer_under_a_lapsed_lease_is_taken_over_and_says_so(conversation):
    asking.ask(conversation, "woman", "k1")
    (first,) = claiming.claim("one", 10).answers
    assert claiming.claim("two", 10).answers == []
    lapse(first)
    (second,) = claiming.claim("two", 10).answers
    assert (second.pk, second.attempt, second.phase, second.takeovers) == (first.pk, 2, "resuming", 1)


def test_a_process_that_wakes_up_late_can_change_nothing(conversation):
    asking.ask(conversation, "woman", "k1")
    (late,) = claiming.claim("one", 10).answers
    lapse(late)
    (owner,) = claiming.claim("two", 10).answers
    assert claiming.checkpoint(late, text="stale") is None
    assert not claiming.finish(late, State.DONE, text="stale")
    assert not claiming.hand_over(late, "stale")
    assert claiming.checkpoint(owner, text="fresh") is False
    assert Message.objects.get(pk=owner.pk).text == "fresh"


@pytest.mark.parametrize("text", ["100 % sure; 'no' \\ \"yes\" %s %(id)s", "नमस्ते — ₹40k 😀\n\n--; DROP"])
def test_an_end_keeps_every_sign_of_its_text(conversation, text):
    asking.ask(conversation, "woman", "k1")
    (claimed,) = claiming.claim("one", 10).answers
    assert claiming.finish(claimed, State.DONE, text=text, told={"names": [text]}) == claiming.Ended(None)
    ended = Message.objects.get(pk=claimed.pk)
    assert (ended.state, ended.text, ended.told) == (State.DONE, text, {"names": [text]})


@pytest.mark.django_db(transaction=True)
def test_an_end_tells_what_was_forgotten_while_it_waited_for_its_row(conversation):
    asking.ask(conversation, "woman", "k1")
    (claimed,) = claiming.claim("one", 10).answers
    found = []

    def end():
        found.append(claiming.finish(claimed, State.DONE, text="Here."))
        connection.close()

    ending, now = threading.Thread(target=end), timezone.now()
    with transaction.atomic():
        Message.objects.select_for_update().get(pk=claimed.pk)
        ending.start()
        until_somebody_waits_for_a_lock()
        Forgotten.objects.mark(conversation.user_id, conversation.pk, now)
    ending.join(LIMIT)
    assert found == [claiming.Ended(now)]


def test_answers_of_one_conversation_wait_for_each_other(conversation):
    first = asking.ask(conversation, "woman", "k1").answer
    second = asking.ask(conversation, "man", "k2").answer
    (claimed,) = claiming.claim("one", 10).answers
    assert claimed.pk == first.pk
    claiming.finish(claimed, State.DONE, text="Here.")
    (claimed,) = claiming.claim("one", 10).answers
    assert claimed.pk == second.pk


def test_conversations_do_not_wait_for_each_other(conversation, kabir):
    asking.ask(conversation, "woman", "k1")
    asking.ask(Conversation.objects.create(user=kabir), "man", "k2")
    assert len(claiming.claim("one", 10).answers) == 2


def test_no_more_is_claimed_than_there_is_room_for(conversation, kabir):
    asking.ask(conversation, "woman", "k1")
    asking.ask(Conversation.objects.create(user=kabir), "man", "k2")
    assert len(claiming.claim("one", 1).answers) == 1


def test_a_checkpoint_renews_the_lease_and_tells_of_a_stop(conversation):
    asking.ask(conversation, "woman", "k1")
    (answer,) = claiming.claim("one", 10).answers
    lapse(answer)
    assert claiming.checkpoint(answer, text="so far") is False
    assert claiming.claim("two", 10).answers == []
    asking.stop(answer)
    assert claiming.checkpoint(answer, text="so far") is True


def test_an_answer_that_was_handed_over_is_claimed_at_once(conversation):
    asking.ask(conversation, "woman", "k1")
    (answer,) = claiming.claim("one", 10).answers
    assert claiming.hand_over(answer, "so far")
    (claimed,) = claiming.claim("two", 10).answers
    assert (claimed.pk, claimed.attempt) == (answer.pk, 2)


def test_what_was_handed_over_in_good_order_counts_as_no_death(conversation):
    asking.ask(conversation, "woman", "k1")
    (answer,) = claiming.claim("one", 10).answers
    claiming.hand_over(answer, "so far")
    (claimed,) = claiming.claim("two", 10).answers
    assert (claimed.phase, claimed.takeovers) == ("resuming", 0)


def test_a_takeover_begins_after_the_finished_rounds_and_keeps_aside_what_was_shown(conversation):
    asking.ask(conversation, "woman", "k1")
    (first,) = claiming.claim("one", 10).answers
    steps = [{"content": [], "calls": [], "results": [], "text": "Found some."}]
    claiming.checkpoint(first, text="Found some.\n\nThe first is", steps=steps)
    lapse(first)
    (second,) = claiming.claim("two", 10).answers
    assert (second.text, second.kept_text) == ("Found some.", "Found some.\n\nThe first is")
    claiming.checkpoint(second, text="Found some.\n\nOne")
    lapse(second)
    (third,) = claiming.claim("one", 10).answers
    # The most that anybody had read, whoever wrote it.
    assert (third.text, third.kept_text) == ("Found some.", "Found some.\n\nThe first is")


def test_a_process_leaves_its_own_answers_to_itself_when_their_leases_have_lapsed(conversation):
    asking.ask(conversation, "woman", "k1")
    (answer,) = claiming.claim("one", 10).answers
    lapse(answer)
    assert claiming.claim("one", 10, {answer.pk}).answers == []
    assert claiming.checkpoint(answer, text="still mine") is False
    assert [taken.pk for taken in claiming.claim("two", 10).answers] == []
