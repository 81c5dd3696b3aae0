"""Turns: one user's flood waits behind itself, and every waiting answer says what comes first."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from chat import articles, asking, claiming, waiting
from chat.following import Reader
from chat.models import Conversation, Message, Role, State
from chat.tail import Tail

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def two_at_a_time(settings, monkeypatch):
    settings.ANSWERS_PER_USER = 2
    monkeypatch.setattr(waiting, "FRESH_SECONDS", -1)


def ask_in_new(user, key):
    return asking.ask(Conversation.objects.create(user=user), "woman", key).answer


def claimed(most=10):
    return [answer.key.removesuffix("-answer") for answer in claiming.claim("one", most).answers]


def finish(*keys):
    for answer in Message.objects.filter(key__in=[f"{key}-answer" for key in keys]).select_related("conversation"):
        assert claiming.finish(answer, State.DONE, text="Here.")


def said(key):
    message = Message.objects.get(key=f"{key}-answer")
    return articles.status_words(message, message.phase)


def test_a_user_has_so_many_answers_at_a_time_and_no_more(meera):
    for number in range(5):
        ask_in_new(meera, f"m{number}")
    assert claimed() == ["m0", "m1"]
    assert claimed() == []
    finish("m0")
    assert claimed() == ["m2"]
    finish("m1", "m2")
    assert claimed() == ["m3", "m4"]


def test_a_flood_of_one_user_leaves_the_next_turn_to_another(meera, kabir):
    for number in range(30):
        ask_in_new(meera, f"m{number}")
    ask_in_new(kabir, "k0")
    assert claimed(2) == ["m0", "k0"]


def test_what_is_being_written_counts_when_turns_are_given(meera, kabir):
    for number in range(3):
        ask_in_new(meera, f"m{number}")
    assert claimed(1) == ["m0"]
    for number in range(2):
        ask_in_new(kabir, f"k{number}")
    assert claimed(1) == ["k0"]
    assert claimed() == ["m1", "k1"]


def test_an_answer_whose_process_died_keeps_its_turn(meera):
    for number in range(3):
        ask_in_new(meera, f"m{number}")
    assert claimed() == ["m0", "m1"]
    Message.objects.filter(key="m1-answer").update(lease_expires_at=timezone.now() - timedelta(seconds=1))
    assert claimed() == ["m1"]
    assert said("m2") == "Waiting for its turn: 2 of your answers come first."


def test_a_waiting_answer_says_what_comes_first(conversation, meera, kabir):
    asking.ask(conversation, "woman", "c0")
    asking.ask(conversation, "man", "c1")
    asking.ask(conversation, "child", "c2")
    ask_in_new(meera, "m1")
    ask_in_new(meera, "m2")
    ask_in_new(kabir, "k0")
    assert said("c0") == "Waiting for its turn…"
    assert said("c1") == "Waiting for its turn: 1 answer of this conversation comes first."
    assert said("c2") == "Waiting for its turn: 2 answers of this conversation come first."
    assert said("m2") == "Waiting for its turn: 2 of your answers come first."
    assert said("k0") == "Waiting for its turn: 1 other answer comes first."
    assert claimed() == ["c0", "m1", "k0"]
    finish("c0")
    assert said("c1") == "Waiting for its turn…"


def test_a_reader_is_told_when_the_turn_comes_nearer(conversation, meera):
    for key in ("c0", "c1", "c2"):
        asking.ask(conversation, "woman", key)
    reader = Reader(conversation, {}, Tail())
    assert "2 answers of this conversation come first" in "".join(reader.catch_up())
    assert reader.catch_up() == []
    assert claimed() == ["c0"]
    reader.catch_up()
    finish("c0")
    news = "".join(reader.catch_up())
    assert "1 answer of this conversation comes first" in news
    assert 'id="m-c2-answer-status"' in news
    assert 'id="m-c2-answer" ' not in news


def test_one_look_at_the_queue_serves_all_readers(conversation, monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(waiting, "FRESH_SECONDS", 60)
    answers = [asking.ask(conversation, "woman", f"c{number}").answer for number in range(5)]
    with django_assert_num_queries(1):
        assert len({waiting.words(answer.pk) for answer in answers}) == 5


def test_a_turn_costs_the_same_however_long_the_history_is(conversation, meera):
    history = [
        Message(conversation=conversation, role=Role.ASSISTANT, key=f"old-{number}", state=State.DONE, text="x" * 200)
        for number in range(5000)
    ]
    Message.objects.bulk_create(history)
    for key in ("c0", "c1"):
        asking.ask(conversation, "woman", key)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE chat_message")
        cursor.execute(f"EXPLAIN {waiting.NEXT} SELECT id FROM next", {"of_user": 2, "most": 10, "mine": []})
        plan = "\n".join(line for (line,) in cursor.fetchall())
    assert "message_unfinished" in plan or "message_in_turn" in plan
    assert "Seq Scan on chat_message" not in plan
