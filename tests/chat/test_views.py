import re

import pytest
from django.urls import reverse

from chat import asking
from chat.models import Conversation, Message, State
from memory import pausing

pytestmark = pytest.mark.django_db
HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def page(client, meera):
    client.force_login(meera)
    return client


def post(client, conversation, text, key="k1", **headers):
    return client.post(reverse("ask", args=[conversation.pk]), {"text": text, "key": key}, **headers)


def test_home_leads_to_the_newest_conversation(page, conversation, meera):
    newer = Conversation.objects.create(user=meera)
    for address in ("/", "/chat/"):
        assert page.get(address).url == newer.get_absolute_url()


def test_home_of_a_newcomer_is_a_new_conversation(page, meera):
    response = page.get("/")
    assert response.url == Conversation.objects.get(user=meera).get_absolute_url()
    assert page.get(response.url).status_code == 200


def test_a_stranger_is_sent_to_sign_in(client, conversation):
    assert client.get(conversation.get_absolute_url()).url.startswith("/accounts/login/?next=")


def test_a_question_without_javascript_leads_back_to_the_page(page, conversation):
    response = post(page, conversation, "woman 20-25")
    assert (response.status_code, response.url) == (302, conversation.get_absolute_url())
    html = page.get(response.url).content.decode()
    assert 'id="m-k1"' in html
    assert 'id="m-k1-answer"' in html
    assert 'data-state="queued"' in html


def test_a_question_by_htmx_gets_an_emptied_composer_with_a_new_key(page, conversation):
    response = post(page, conversation, "woman 20-25", **HTMX)
    html = response.content.decode()
    assert response.status_code == 200
    assert "<textarea" in html
    assert "woman 20-25" not in html
    assert 'value="k1"' not in html
    assert "<html" not in html


def test_a_key_sent_twice_is_one_question(page, conversation):
    assert post(page, conversation, "woman", **HTMX).status_code == 200
    assert post(page, conversation, "woman", **HTMX).status_code == 200
    assert conversation.messages.count() == 2


def test_a_key_of_somebody_elses_message_is_refused_without_a_word_about_it(page, conversation, kabir):
    asking.ask(Conversation.objects.create(user=kabir), "a secret wish", "k1")
    response = post(page, conversation, "woman")
    assert response.status_code == 422
    assert "woman" in response.content.decode()
    assert "secret" not in response.content.decode()


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("", "k1", "Message: it is empty"),
        ("   \n ", "k1", "Message: it is empty"),
        ("x" * 100_000, "k1", "Message: 100,000 characters are too many, 20,000 is the most"),
        ("woman", "k 1", "Key: only letters"),
        ("woman", "k" * 65, "Key: 64 characters at most"),
        ("wo\0man", "k1", "Null characters are not allowed"),
    ],
    ids=["empty", "blank", "too long", "key with a space", "key too long", "null character"],
)
def test_wrong_input_is_told_by_field_and_loses_nothing(page, conversation, text, key, words):
    plain = post(page, conversation, text, key)
    assert plain.status_code == 422
    assert words in plain.content.decode()
    assert text.strip().replace("\0", "�")[:50] in plain.content.decode().replace("\0", "�")
    swapped = post(page, conversation, text, key, **HTMX)
    assert swapped.status_code == 422
    assert words in swapped.content.decode()
    assert "<textarea" not in swapped.content.decode()
    assert conversation.messages.count() == 0


@pytest.fixture
def others(conversation, kabir):
    """Kabir's conversation, with something in it that must not be seen."""
    theirs = Conversation.objects.create(user=kabir, title="Kabir's secret")
    asking.ask(theirs, "a secret wish", "theirs")
    return theirs


def test_somebody_elses_conversation_does_not_exist(page, client, others, kabir):
    answer = Message.objects.get(key="theirs-answer")
    addresses = {
        "get": [reverse("conversation", args=[others.pk]), reverse("live", args=[others.pk])],
        "post": [
            reverse("ask", args=[others.pk]),
            reverse("stop", args=[answer.pk]),
            reverse("retry", args=[answer.pk]),
        ],
    }
    for method, paths in addresses.items():
        for path in paths:
            response = getattr(page, method)(path, {"text": "x", "key": "mine"})
            assert response.status_code == 404
            assert b"secret" not in response.content
    client.force_login(kabir)
    assert b"a secret wish" in client.get(reverse("conversation", args=[others.pk])).content


def test_the_list_of_conversations_is_ones_own(page, conversation, others):
    asking.ask(conversation, "my own wish", "k1")
    html = page.get(conversation.get_absolute_url()).content.decode()
    assert "my own wish" in html
    assert "secret" not in html


def test_a_question_after_the_session_ended_is_kept_until_one_has_signed_in_again(client, conversation, meera):
    response = post(client, conversation, "woman 20-25, wrestler")
    assert response.url.startswith("/accounts/login/")
    meera.set_password("pw")
    meera.save()
    signed_in = client.post(response.url, {"username": "meera", "password": "pw"})
    assert "woman 20-25, wrestler" in client.get(signed_in.url).content.decode()
    assert conversation.messages.count() == 0


def test_a_question_by_htmx_after_the_session_ended_leaves_the_box_alone(client, conversation):
    response = post(client, conversation, "woman 20-25, wrestler", **HTMX)
    assert response.status_code == 401
    assert "/accounts/login/?next=" in response.content.decode()
    assert "<textarea" not in response.content.decode()


def test_stop_and_retry_without_javascript_lead_back_to_the_page(page, conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    assert page.post(reverse("stop", args=[answer.pk])).url == conversation.get_absolute_url()
    answer.refresh_from_db()
    assert answer.state == State.STOPPED
    assert page.post(reverse("retry", args=[answer.pk])).url == conversation.get_absolute_url()
    answer.refresh_from_db()
    assert answer.state == State.QUEUED


def test_actions_are_not_for_get(page, conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    for path in (reverse("stop", args=[answer.pk]), reverse("ask", args=[conversation.pk]), "/chat/new/"):
        assert page.get(path).status_code == 405


def test_what_the_director_typed_is_shown_as_text(page, conversation):
    asking.ask(conversation, "<script>alert(1)</script>", "k1")
    html = page.get(conversation.get_absolute_url()).content.decode()
    assert "&lt;script&gt;alert(1)" in html
    assert "<script>alert(1)" not in html


def test_a_long_conversation_is_shown_from_its_newest_page(page, conversation, django_assert_max_num_queries):
    for number in range(30):
        asking.ask(conversation, f"question {number}", f"k{number}")
    with django_assert_max_num_queries(8):
        html = page.get(conversation.get_absolute_url()).content.decode()
    assert 'id="m-k29"' in html
    assert 'id="m-k9"' not in html


def test_earlier_messages_are_pages_of_their_own(page, conversation):
    keys = [f"k{number}" for number in range(30)]
    for key in keys:
        asking.ask(conversation, f"question {key}", key)
    seen: list[str] = []
    address = conversation.get_absolute_url()
    while address:
        html = page.get(address).content.decode()
        seen = re.findall(r'id="m-(k\d+)"', html) + seen
        earlier = re.search(r'href="(\?before=\d+)"', html)
        address = conversation.get_absolute_url() + earlier[1] if earlier else ""
    assert seen == keys


@pytest.mark.parametrize("before", ["x", "-1", "9" * 40, "0"])
def test_a_garbled_page_of_the_history_is_the_newest(page, conversation, before):
    asking.ask(conversation, "woman", "k1")
    response = page.get(conversation.get_absolute_url(), {"before": before})
    assert b'id="m-k1"' in response.content


def test_an_answer_says_who_wrote_it_and_why_not_who_was_meant_to(page, conversation):
    answer = asking.ask(conversation, "woman", "k1").answer
    note = "Instead of Claude Sonnet 5.5, which is overloaded."
    Message.objects.filter(pk=answer.pk).update(
        state=State.DONE, text="Here.", provider_label="The roster alone, without Claude", provider_note=note
    )
    html = page.get(conversation.get_absolute_url()).content.decode()
    assert "The roster alone, without Claude" in html
    assert note in html


def test_remembering_is_paused_and_resumed_for_one_conversation(page, client, conversation, meera, kabir):
    address = reverse("conversation-remembering", args=[conversation.pk])
    text = page.post(address, {"remember": "off"}, follow=True).content.decode()
    assert "Not remembered" in text
    assert pausing.paused(meera.pk, conversation.pk)
    other = Conversation.objects.create(user=meera)
    assert "Pause memory" in page.get(other.get_absolute_url()).content.decode()
    text = page.post(address, {"remember": "on"}, follow=True).content.decode()
    assert "Pause memory" in text
    assert not pausing.paused(meera.pk, conversation.pk)
    pausing.pause_for_good(meera.pk)
    assert "Remembering is paused" in page.get(conversation.get_absolute_url()).content.decode()
    client.force_login(kabir)
    assert client.post(address, {"remember": "off"}).status_code == 404


def test_a_message_is_opened_on_the_page_of_the_history_that_has_it(page, client, conversation, kabir):
    every = [asking.ask(conversation, f"question {number}", f"key-{number}") for number in range(60)]
    newest, oldest = every[-1], every[3]
    for message in (newest, oldest):
        answer = page.get(reverse("message", args=[message.pk]))
        assert answer.url.endswith(f"#{message.dom_id}")
        assert f'id="{message.dom_id}"' in page.get(answer.url).content.decode()
    client.force_login(kabir)
    assert client.get(reverse("message", args=[oldest.pk])).status_code == 404
