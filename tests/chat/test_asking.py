import pytest
from django.db import transaction

from chat import asking
from chat.models import Conversation, Message, Role, State

pytestmark = pytest.mark.django_db


def test_a_question_and_its_queued_answer_are_written_together(conversation):
    question = asking.ask(conversation, "woman 20-25", "k1")
    assert (question.key, question.text, question.state) == ("k1", "woman 20-25", State.DONE)
    assert (question.answer.key, question.answer.text, question.answer.state) == ("k1-answer", "", State.QUEUED)
    assert question.pk < question.answer.pk, "messages are told by their ids, the question first"


def test_the_same_key_again_is_the_same_question(conversation):
    first = asking.ask(conversation, "woman 20-25", "k1")
    assert asking.ask(conversation, "woman 20-25", "k1") == first
    assert conversation.messages.count() == 2


def test_a_key_of_another_conversation_is_refused_and_shows_nothing_of_it(conversation, kabir):
    asking.ask(conversation, "woman 20-25", "k1")
    other = Conversation.objects.create(user=kabir)
    with pytest.raises(asking.KeyTakenError):
        asking.ask(other, "man", "k1")
    assert other.messages.count() == 0


def test_a_key_whose_answers_key_is_taken_is_refused(conversation):
    asking.ask(conversation, "woman 20-25", "k1-answer")
    with pytest.raises(asking.KeyTakenError), transaction.atomic():
        asking.ask(conversation, "man", "k1")
    assert conversation.messages.count() == 2


def test_the_first_question_gives_the_title_and_later_ones_leave_it(conversation):
    asking.ask(conversation, "  woman 20-25,\tHaryanvi\nsecond line", "k1")
    asking.ask(conversation, "same but from Delhi", "k2")
    conversation.refresh_from_db()
    assert conversation.title == "woman 20-25, Haryanvi"


@pytest.mark.parametrize("text", ["x" * 5000, "word " * 4000])
def test_a_long_first_question_gives_a_short_title(text):
    assert 0 < len(asking.title_from(text)) <= 80


def test_an_empty_conversation_is_used_again(meera, conversation):
    assert asking.start_conversation(meera) == conversation
    asking.ask(conversation, "hello", "k1")
    assert asking.start_conversation(meera) != conversation


def test_stop_ends_a_waiting_answer_at_once(conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    assert asking.stop(answer)
    answer.refresh_from_db()
    assert answer.state == State.STOPPED


def test_stop_of_a_running_answer_is_a_flag_on_its_row(conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    Message.objects.filter(pk=answer.pk).update(state=State.RUNNING)
    assert asking.stop(answer)
    answer.refresh_from_db()
    assert (answer.state, answer.stop_requested) == (State.RUNNING, True)


def test_stop_leaves_a_finished_answer_alone(conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    Message.objects.filter(pk=answer.pk).update(state=State.DONE, text="Here.")
    assert not asking.stop(answer)
    answer.refresh_from_db()
    assert (answer.state, answer.text, answer.stop_requested) == (State.DONE, "Here.", False)


@pytest.mark.parametrize("state", [State.STOPPED, State.INTERRUPTED, State.FAILED])
def test_retry_queues_an_ended_answer_once_more(conversation, state):
    answer = asking.ask(conversation, "woman", "k1").answer
    Message.objects.filter(pk=answer.pk).update(state=state, text="Half", error_sentence="Oh", attempt=1, version=4)
    assert asking.retry(answer)
    answer.refresh_from_db()
    assert (answer.state, answer.text, answer.error_sentence, answer.attempt) == (State.QUEUED, "", "", 1)
    assert answer.version == 5


@pytest.mark.parametrize("state", [State.QUEUED, State.RUNNING, State.DONE])
def test_retry_leaves_an_answer_that_runs_or_is_done(conversation, state):
    answer = asking.ask(conversation, "woman", "k1").answer
    Message.objects.filter(pk=answer.pk).update(state=state, text="Here.")
    assert not asking.retry(answer)
    answer.refresh_from_db()
    assert (answer.state, answer.text) == (state, "Here.")


def test_a_question_is_as_any_new_message_in_all_that_it_does_not_say(conversation):
    asked = asking.ask(conversation, "100% woman", "k1")
    kept = Message.objects.get(pk=asked.pk)
    plain = Message(conversation=conversation, role=Role.USER, key="k1", text="100% woman", created_at=asked.created_at)
    same = {field.name: getattr(plain, field.name) for field in Message._meta.concrete_fields if field.name != "id"}
    assert {name: getattr(kept, name) for name in same} == same
