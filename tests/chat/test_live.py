"""What a page asks for where it has no socket, and when it wakes up."""

import pytest
from django.urls import reverse

from chat import allowance, asking
from chat.lacking import lacking
from chat.models import Conversation, Message, State

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client, meera):
    client.force_login(meera)
    return client


def test_live_gives_what_the_page_lacks_and_nothing_else(page, conversation):
    question = asking.ask(conversation, "woman", "k1")
    address = reverse("live", args=[conversation.pk])
    everything = page.get(address).content.decode()
    assert 'id="m-k1"' in everything
    assert 'id="m-k1-answer"' in everything
    have = f"{question.pk}.0,{question.answer.pk}.0"
    nothing_new = page.get(address, {"have": have}).content.decode()
    assert "<article" not in nothing_new
    assert "Waiting for its turn…" in nothing_new
    asking.stop(question.answer)
    changed = page.get(address, {"have": have}).content.decode()
    assert 'id="m-k1-answer"' in changed
    assert 'id="m-k1" ' not in changed


def test_live_gives_a_running_answer_with_its_text_so_far(page, conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    Message.objects.filter(pk=answer.pk).update(state=State.RUNNING, text="Seven match so far", version=1)
    html = page.get(reverse("live", args=[conversation.pk]), {"have": f"{answer.pk}.1"}).content.decode()
    assert "Seven match so far" in html


def test_live_tells_of_an_answer_that_was_unfinished_however_much_came_after_it(page, conversation):
    answer = asking.ask(conversation, "who?", "old").answer
    Message.objects.filter(pk=answer.pk).update(state=State.DONE, text="Asha.", version=3)
    Message.objects.bulk_create(Message(conversation=conversation, key=f"k{n}", text=f"{n}") for n in range(50))
    newest = Message.objects.order_by("-id").values_list("id", "version")[:40]
    known = ",".join(f"{id_}.{version}" for id_, version in newest)
    address = reverse("live", args=[conversation.pk])
    assert "old-answer" not in page.get(address, {"have": known}).content.decode()
    assert "Asha." in page.get(address, {"have": f"{answer.pk}.u,{known}"}).content.decode()


def test_live_says_where_a_page_lacks_more_than_it_is_sent(page, conversation):
    first = asking.ask(conversation, "who?", "old")
    Message.objects.bulk_create(Message(conversation=conversation, key=f"k{n}", text=f"{n}") for n in range(41))
    address, gap = reverse("live", args=[conversation.pk]), 'data-way="gap"'
    have = f"{first.pk}.0,{first.answer.pk}.0"
    html = page.get(address, {"have": have}).content.decode()
    assert gap in html
    assert 'hx-swap-oob="beforebegin:#m-k1"' in html
    second = Message.objects.get(key="k0")
    assert gap not in page.get(address, {"have": f"{have},{second.pk}.0"}).content.decode()


def test_as_often_as_a_users_pages_ask_they_are_answered_and_a_flood_is_told_when_to_come_again(
    page, conversation, kabir, client, settings
):
    settings.SOCKETS_PER_USER = 1
    address = reverse("live", args=[conversation.pk])
    # A page that waits for an answer asks once a second.
    answers = [page.get(address).status_code for _ in range(allowance.READINGS_PER_SOCKET)]
    assert set(answers) == {200}
    assert len(answers) > 60
    refused = page.get(address)
    assert refused.status_code == 429
    assert 0 < int(refused["Retry-After"]) <= 60
    assert f"Close some of them; there is more in {refused['Retry-After']} s." in refused.content.decode()
    client.force_login(kabir)
    theirs = Conversation.objects.create(user=kabir)
    assert client.get(reverse("live", args=[theirs.pk])).status_code == 200


@pytest.mark.parametrize(
    "have",
    ["x", "1", "1.x,2.2.2", "," * 5000, "9" * 30 + ".1", "9" * 30 + ".u", "1." + "9" * 30],
    ids=lambda have: have[:8],
)
def test_live_survives_a_garbled_page(page, conversation, have):
    asking.ask(conversation, "woman", "k1")
    response = page.get(reverse("live", args=[conversation.pk]), {"have": have})
    assert response.status_code == 200
    assert b'id="m-k1"' in response.content


def test_what_is_lacking_comes_in_the_order_in_which_it_was_said(conversation):
    for number in range(45):
        asking.ask(conversation, "woman", f"k{number}")
    recent = [message.pk for message in lacking(conversation, {})]
    assert len(recent) > 40, "and older ones that are still waiting"
    assert recent == sorted(recent)
