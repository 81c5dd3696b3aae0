"""Turns are kept off the answer's path: by the worker, or when the conversation falls idle."""

from __future__ import annotations

import json
from typing import cast

import pytest
import redis

from castmatch.celery import app
from castmatch.settings import redis_database
from chat import asking, turns
from chat.models import Message, State
from chat.tasks import keep_turn
from memory.models import Episode

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def answer(conversation) -> Message:
    question = asking.ask(conversation, "woman 20-25 who wrestles", "k1")
    Message.objects.filter(answer_to=question).update(state=State.DONE, text="Seven match.")
    return Message.objects.get(answer_to=question)


@pytest.mark.worker
def test_the_worker_is_told_of_an_ended_answer_and_keeps_its_turn(answer):
    queue = redis.Redis.from_url(redis_database(0))
    queue.delete(app.conf.task_default_queue)
    turns.keep_later(answer.pk)
    turns._telling.submit(lambda: None).result(20)
    message = json.loads(cast(bytes, queue.lpop(app.conf.task_default_queue)))
    assert message["headers"]["task"] == keep_turn.name
    assert not Episode.objects.exists()
    keep_turn(answer.pk)
    assert sorted(Episode.objects.values_list("text", flat=True)) == ["Seven match.", "woman 20-25 who wrestles"]


def test_keeping_a_turn_twice_leaves_it_once(answer):
    keep_turn(answer.pk)
    keep_turn(answer.pk)
    assert Episode.objects.count() == 2
