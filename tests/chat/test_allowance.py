"""One user's flood is refused with the limit and the fix, loses nothing typed, and is not felt by others."""

import re

import pytest
from django.conf import settings as current
from django.urls import reverse

from castmatch import measurements
from chat import allowance, asking
from chat.allowance import Entrance
from chat.models import Conversation, Message, State

pytestmark = pytest.mark.django_db
HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def page(client, meera):
    client.force_login(meera)
    return client


def post(client, conversation, key, text="woman 20-25", **headers):
    return client.post(reverse("ask", args=[conversation.pk]), {"text": text, "key": key}, **headers)


@pytest.fixture
def redis_is_away(settings, tmp_path, monkeypatch):
    monkeypatch.setattr(measurements, "_absence", measurements._Absence())
    settings.MEASUREMENTS_URL = f"unix://{tmp_path}/nobody.sock?db=6"


def test_questions_of_a_minute_are_limited_and_the_text_is_kept(page, conversation, settings):
    settings.QUESTIONS_PER_MINUTE = 3
    for number in range(3):
        assert post(page, conversation, f"k{number}").status_code == 302
    refused = post(page, conversation, "k3", "woman, wrestler, free next week")
    html = refused.content.decode()
    assert refused.status_code == 429
    assert 1 <= int(refused["Retry-After"]) <= 60
    assert f"3 questions a minute are the most for one person. Send it again in {refused['Retry-After']} s." in html
    assert re.search(r"<textarea[^>]*>woman, wrestler, free next week</textarea>", html)
    swapped = post(page, conversation, "k3", **HTMX)
    assert swapped.status_code == 429
    assert 'id="composer-errors"' in swapped.content.decode()
    assert "<textarea" not in swapped.content.decode()
    assert conversation.messages.count() == 6


def test_a_question_that_was_taken_may_be_sent_again_for_its_receipt(page, conversation, settings):
    settings.QUESTIONS_PER_MINUTE = settings.QUESTIONS_WAITING_PER_USER = 1
    assert post(page, conversation, "k1").status_code == 302
    assert post(page, conversation, "k2").status_code == 429
    assert post(page, conversation, "k1").status_code == 302
    assert conversation.messages.count() == 2


def test_anothers_flood_is_not_felt(page, client, conversation, kabir, settings):
    settings.QUESTIONS_PER_MINUTE = 1
    post(page, conversation, "k1")
    assert post(page, conversation, "k2").status_code == 429
    client.force_login(kabir)
    assert post(client, Conversation.objects.create(user=kabir), "k3").status_code == 302


def test_there_is_room_again_after_a_minute(meera, settings, monkeypatch):
    settings.QUESTIONS_PER_MINUTE = 2
    monkeypatch.setattr(allowance, "MINUTE", 1)
    refused = [allowance.refuse_question(meera.pk, f"k{number}") for number in range(3)]
    assert [refusal is None for refusal in refused] == [True, True, False]
    key = f"asked:{meera.pk}"
    client = measurements.connection(settings.MEASUREMENTS_URL)
    for number in range(2):
        client.zincrby(key, -1, f"k{number}")
    assert allowance.refuse_question(meera.pk, "k3") is None


def test_unanswered_questions_are_limited_too_even_without_redis(page, conversation, settings, redis_is_away):
    settings.QUESTIONS_WAITING_PER_USER = 2
    for number in range(2):
        assert post(page, conversation, f"k{number}").status_code == 302
    refused = post(page, conversation, "k2")
    assert refused.status_code == 429
    assert "2 questions of yours wait for their answers" in refused.content.decode()
    asking.stop(Message.objects.get(key="k0-answer"))
    assert post(page, conversation, "k2").status_code == 302


def test_without_redis_nothing_else_is_refused(meera, settings, redis_is_away):
    settings.QUESTIONS_PER_MINUTE = settings.SOCKETS_PER_USER = 1
    assert [allowance.refuse_question(meera.pk, f"k{number}") for number in range(3)] == [None] * 3
    assert [allowance.enter(meera.pk, f"s{number}") for number in range(9)] == [Entrance.OPEN] * 9
    allowance.renew_sockets([(meera.pk, "s0")])
    allowance.close_socket(meera.pk, "s0")


def test_retries_count_as_questions(page, conversation, settings):
    settings.QUESTIONS_PER_MINUTE = 2
    answer = asking.ask(conversation, "woman", "k1").answer
    retry = reverse("retry", args=[answer.pk])
    for number in range(3):
        Message.objects.filter(pk=answer.pk).update(state=State.FAILED, version=number)
        response = page.post(retry, **HTMX)
    assert response.status_code == 429
    assert 'id="composer-errors"' in response.content.decode()


def test_sockets_count_until_they_are_closed_or_forgotten(meera, settings, monkeypatch):
    settings.SOCKETS_PER_USER = 2
    entered = [allowance.enter(meera.pk, name) for name in "abc"]
    assert entered == [Entrance.OPEN, Entrance.OPEN, Entrance.FULL]
    allowance.close_socket(meera.pk, "a")
    assert allowance.enter(meera.pk, "c") == Entrance.OPEN
    monkeypatch.setattr(allowance, "SOCKET_SECONDS", 0)
    allowance.renew_sockets([(meera.pk, "b"), (meera.pk, "c")])
    monkeypatch.undo()
    assert allowance.enter(meera.pk, "d") == Entrance.OPEN


def test_a_form_too_large_to_be_read_names_the_limit(page, conversation):
    text = "x" * (current.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    plain = post(page, conversation, "k1", text)
    assert plain.status_code == 413
    assert "larger than 2560 KB" in plain.content.decode()
    swapped = post(page, conversation, "k1", text, **HTMX)
    assert swapped.status_code == 413
    assert "your text is still here" in swapped.content.decode()
    assert "<html" not in swapped.content.decode()
