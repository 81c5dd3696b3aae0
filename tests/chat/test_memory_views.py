"""Undo of what was just remembered, and what the answer shows of its memories."""

from __future__ import annotations

import pytest
from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone

from chat import remembered, turns
from chat.models import Message
from memory import episodes, forgetting
from memory.models import Episode, Memory
from talents.models import Note
from tests.chat.test_memory_scenes import RULE, another, filters, said
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)
OPTIONS = "women for Vikram's new action film"
HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


@pytest.fixture
def at_work(conversation, async_to_sync):
    """Remembered in one conversation, used in another: (what kept it, what used it)."""
    talent("Asha Malik", gender_identity="woman", height_cm=172)
    return async_to_sync(said)(conversation, RULE), async_to_sync(said)(async_to_sync(another)(conversation), OPTIONS)


@pytest.fixture
def async_to_sync():
    from asgiref.sync import async_to_sync as found

    return found


def shown(client, message: Message) -> str:
    text: str = client.get(message.conversation.get_absolute_url()).content.decode()
    return text


def test_the_chip_and_the_list_lead_to_the_message_where_it_was_said(client, meera, at_work):
    keeping, using = at_work
    client.force_login(meera)
    text = shown(client, using)
    source = reverse("message", args=[keeping.answer_to_id])
    assert 'data-filter="height" data-strength="must" data-origin="memory"' in text
    assert f'<a href="{source}">from memory, ' in text
    assert "Used 1 memory" in text
    assert f'<a href="{source}">open its source</a>' in text
    assert client.get(source).url == f"{keeping.conversation.get_absolute_url()}#{keeping.answer_to.dom_id}"


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["form", "htmx"])
def test_undo_takes_it_back_at_once_and_is_gone_itself(client, meera, kabir, at_work, headers):
    keeping, using = at_work
    (memory,) = Memory.objects.all()
    address = reverse("take-back", args=[keeping.pk, memory.pk])
    client.force_login(kabir)
    assert client.post(address, **headers).status_code == 404
    client.force_login(meera)
    assert address in shown(client, keeping)
    assert client.get(address).status_code == 405
    answer = client.post(address, follow=not headers, **headers)
    assert answer.status_code == 200
    assert address not in answer.content.decode()
    assert not Memory.objects.exists()
    assert "Used 1 memory" not in shown(client, using)
    assert "from memory" not in shown(client, using)
    assert client.post(address, **headers).status_code in (200, 302), "pressing it twice does no harm"


def test_undo_reaches_only_what_this_answer_has_kept(client, meera, at_work):
    _, using = at_work
    (memory,) = Memory.objects.all()
    client.force_login(meera)
    client.post(reverse("take-back", args=[using.pk, memory.pk]))
    assert Memory.objects.filter(pk=memory.pk).exists()


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["form", "htmx"])
def test_what_was_lifted_here_is_brought_back_and_counts_from_the_next_question(
    client, meera, kabir, at_work, async_to_sync, headers
):
    _, using = at_work
    (memory,) = Memory.objects.all()
    lifted = async_to_sync(said)(using.conversation, "not for this one")
    address = reverse("bring-back", args=[lifted.pk, memory.pk])
    client.force_login(kabir)
    assert client.post(address, **headers).status_code == 404
    client.force_login(meera)
    assert address in shown(client, lifted)
    assert filters(async_to_sync(said)(using.conversation, OPTIONS)) == [("gender", "typed")]
    assert client.get(address).status_code == 405
    answer = client.post(address, follow=not headers, **headers)
    assert answer.status_code == 200
    assert answer.headers.get("HX-Refresh") == ("true" if headers else None)
    assert address not in shown(client, lifted)
    assert "Counts again" in shown(client, lifted)
    assert client.post(address, **headers).status_code in (200, 302), "pressing it twice does no harm"
    assert ("height", "memory") in filters(async_to_sync(said)(using.conversation, OPTIONS))


def test_lifting_and_bringing_back_are_events_once_each(client, meera, at_work, async_to_sync):
    _, using = at_work
    (memory,) = Memory.objects.all()
    lifted = async_to_sync(said)(using.conversation, "not for this one")
    address = reverse("bring-back", args=[lifted.pk, memory.pk])
    client.force_login(meera)
    for _ in range(2):
        turns.keep_now(lifted.pk)
        client.post(address)
    told = Episode.objects.filter(source="ui_event").order_by("id")
    assert [row.text.partition(":")[0] for row in told] == [
        "Left out of this conversation",
        "Brought back in this conversation",
    ]
    assert {row.message for row in told} == {lifted.pk}
    assert memory.text in told[0].text
    forgetting.forget(memory)
    assert not Episode.objects.filter(source="ui_event").exists()


def test_bringing_back_succeeds_where_it_cannot_be_remembered(client, meera, at_work, async_to_sync, monkeypatch):
    _, using = at_work
    (memory,) = Memory.objects.all()
    lifted = async_to_sync(said)(using.conversation, "not for this one")

    def fail(**_):
        raise DatabaseError

    monkeypatch.setattr(episodes, "keep_event", fail)
    client.force_login(meera)
    assert client.post(reverse("bring-back", args=[lifted.pk, memory.pk])).status_code == 302
    using.conversation.refresh_from_db()
    assert using.conversation.set_aside == []


def test_what_is_forgotten_since_cannot_be_brought_back(client, meera, at_work, async_to_sync):
    _, using = at_work
    lifted = async_to_sync(said)(using.conversation, "not for this one")
    (memory,) = Memory.objects.all()
    forgetting.forget(memory)
    client.force_login(meera)
    assert "Left out here" not in shown(client, lifted)
    assert client.post(reverse("bring-back", args=[lifted.pk, memory.pk])).status_code == 302
    assert filters(async_to_sync(said)(using.conversation, OPTIONS)) == [("gender", "typed")]


def test_whom_a_note_names_is_no_invention_of_the_answer_that_quotes_it(client, conversation, meera, async_to_sync):
    person = talent("Vikrant Dwivedi")
    Note.objects.create(talent=person, author=meera, text="too theatrical for the inspector")
    answer = async_to_sync(said)(conversation, "who did we reject for the inspector and why?")
    client.force_login(meera)
    text = shown(client, answer)
    assert "Note on Vikrant Dwivedi: too theatrical" in text
    assert "not in the roster" not in text
    Message.objects.filter(pk=answer.pk).update(memories={})
    assert "Vikrant Dwivedi (not in the roster)" in shown(client, answer), "which it would be without the memory"


def test_what_an_assistant_once_said_or_somebody_pasted_proves_no_name(conversation, meera):
    now = timezone.now()

    def keep(number, role, text):
        kept = episodes.keep(
            user_id=meera.pk, conversation_id=7, message_id=number, role=role, text=text, occurred_at=now
        )
        assert kept is not None
        return kept.pk

    kept = [keep(1, "assistant", "Rahul Kapoor fits."), keep(2, "user", "Bio: Zoya Merchant"), keep(3, "user", "Ravi?")]
    assert remembered.words_of(meera.pk, [{"episodes": kept}]) == ["Ravi?"]
    assert remembered.words_of(conversation.pk + 10_000, [{"episodes": kept}]) == []
