from datetime import timedelta

import pytest
from asgiref.sync import async_to_sync
from django.urls import reverse
from django.utils import timezone

from memory import episodes, working
from memory.models import Forgotten, Memory
from memory.working import Working

pytestmark = pytest.mark.django_db
PAGE, FORGET_ALL = "/memory/", "/memory/forget-all/"
TALK = 10


@pytest.fixture
def hold(asha, wrestlers):
    """Puts something into the working memory of a conversation of Asha's."""

    def put(talk=TALK, *, user=asha, **values):
        async_to_sync(working.write)(user.pk, talk, Working(**({"query": wrestlers} | values)))

    return put


def say(user, text, message, talk=TALK):
    """One turn of the owner, kept word for word."""
    return episodes.keep(
        user_id=user.pk,
        conversation_id=talk,
        message_id=message,
        role="user",
        text=text,
        occurred_at=timezone.now(),
    )


@pytest.fixture
def page(client, asha):
    """Signs Asha in and opens her page."""
    client.force_login(asha)

    def open_page(address=PAGE, **query):
        answer = client.get(address, query)
        assert answer.status_code == 200
        return answer.content.decode()

    return open_page


@pytest.mark.parametrize(
    "address", [PAGE, FORGET_ALL, "/memory/1/forget/", "/memory/conversations/10/forget/"], ids=lambda each: each
)
def test_every_page_asks_for_a_sign_in(client, address):
    for send in (client.get, client.post):
        answer = send(address)
        assert answer.status_code == 302
        assert answer.url.startswith("/accounts/login/")


def test_an_empty_memory_says_so_and_how_it_begins(page):
    text = page()
    assert "It begins with your next question" in text
    assert "Nothing yet." in text


def test_what_is_in_force_is_told_in_words_and_names(page, hold, meera):
    hold(results=(meera.pk, 999_999), focus=meera.pk)
    text = page()
    assert "playing age 20–25" in text
    assert f'<a href="{meera.get_absolute_url()}" dir="auto">Meera Phogat</a>' in text
    assert "1 no longer in the roster" in text
    assert "Ends in 15 minutes" in text
    assert f'href="{reverse("conversation", args=[TALK])}"' in text


def test_looking_at_the_page_does_not_renew_what_is_in_force(page, hold, asha, settings):
    settings.WORKING_MEMORY_LIFETIME = timedelta(seconds=100)
    hold()
    settings.WORKING_MEMORY_LIFETIME = timedelta(seconds=900)
    page()
    assert working.live_for(asha.pk)[0].seconds_left <= 100


def test_what_is_kept_shows_its_kind_its_date_its_source_and_its_end(page, remember, meera):
    memory = remember(
        "Women for Vikram", kind="summary", conversation=TALK, data={"query": None, "results": [meera.pk]}
    )
    text = page()
    assert "Women for Vikram" in text
    assert "Summary" in text
    assert "Meera Phogat" in text
    assert f'<a href="/chat/{TALK}/">from “<bdi>conversation {TALK}</bdi>”</a>' in text
    assert f'datetime="{memory.expires_at.astimezone().date().isoformat()}' in text


def test_filters_that_the_text_of_a_memory_tells_are_not_shown_twice(page, remember, wrestlers):
    remember("Looked for: woman", kind="summary", conversation=TALK, data={"query": wrestlers, "results": []})
    text = page()
    assert '<li class="chip" dir="auto">playing age 20–25</li>' in text
    assert '<li class="chip" dir="auto">woman</li>' not in text


def test_the_newest_comes_first_and_older_ones_on_the_next_page(page, remember):
    remember("the very first")
    for number in range(20):
        remember(f"later {number:02}")
    first = page()
    assert first.index("later 19") < first.index("later 00")
    assert "the very first" not in first
    assert "Page 1 of 2" in first
    assert "the very first" in page(page=2)


def test_an_expired_memory_is_not_shown_and_a_superseded_one_only_as_history(page, remember):
    newest = remember("prefers film")
    older = remember("prefers theatre", superseded_by=newest)
    remember("prefers mime", superseded_by=older)
    remember("prefers radio", ends=timedelta(seconds=-1))
    text = page()
    assert "prefers film" in text
    assert "Before that (2)" in text
    assert text.index('<del dir="auto">prefers theatre</del>') < text.index('<del dir="auto">prefers mime</del>')
    assert text.count("data-memory=") == 1
    assert "prefers radio" not in text


def test_the_search_is_the_recall_that_answers_use_with_turns_among_memories(page, remember, asha):
    remember("Wrestlers from Rohtak")
    remember("Dancers from Pune")
    say(asha, "A wrestler from Rohtak would be fine", 31)
    text = page(q="rohtak WRESTLERS")
    assert "2 found" in text
    assert "Wrestlers from Rohtak" in text
    assert "A wrestler from Rohtak would be fine" in text
    assert "Dancers" not in text
    assert "A wrestler" not in page(q="rohtak WRESTLERS", kind="preference")
    assert "Nothing found for “Haryanvi”." in page(q="Haryanvi")


def test_one_kind_or_scope_is_listed_and_stays_over_the_pages(page, remember, asha):
    for number in range(21):
        remember(f"rejected number {number}", kind="decision", scope="project", subject="Monsoon")
    remember("prefers theatre")
    say(asha, "woman 20-25", 31)
    text = page(kind="decision")
    assert "21 memories." in text
    assert "prefers theatre" not in text
    assert "?kind=decision&amp;page=2" in text
    assert "rejected number" not in page(scope="me")
    turns = page(kind="turn")
    assert "1 entry." in turns
    assert "woman 20-25" in turns
    assert f'href="{reverse("message", args=[31])}"' in turns
    assert "prefers theatre" in page(kind="nonsense")


@pytest.mark.parametrize("hostile", ["\0", "%", "' OR 1=1 --", "<script>alert(1)</script>", "x " * 5000])
def test_a_hostile_search_finds_nothing_and_breaks_nothing(page, remember, hostile):
    remember("Dancers")
    text = page(q=hostile)
    assert "<script>alert" not in text
    assert ("Dancers" in text) == (hostile == "\0")


def test_a_hostile_memory_is_shown_as_text(page, remember):
    remember("<script>alert(1)</script>")
    text = page()
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text


@pytest.mark.parametrize("number", ["0", "999", "x", "-1"])
def test_a_page_number_that_does_not_exist_shows_one_that_does(page, remember, number):
    remember("Dancers")
    assert "Dancers" in page(page=number)


def test_forgetting_one_says_so_and_leaves_the_others(client, page, remember):
    gone, kept = remember("prefers film"), remember("prefers theatre")
    assert "prefers film" in page()
    answer = client.post(f"/memory/{gone.pk}/forget/", follow=True)
    text = answer.content.decode()
    assert answer.redirect_chain == [(PAGE, 302)]
    assert "Forgotten. It will not be used or shown again." in text
    assert "prefers film" not in text
    assert list(Memory.objects.all()) == [kept]


def test_forgetting_what_is_in_force_empties_it(client, page, hold, asha):
    hold(), hold(TALK + 1)
    page()
    text = client.post(f"/memory/conversations/{TALK}/forget/", follow=True).content.decode()
    assert "starts afresh" in text
    assert [held.conversation for held in working.live_for(asha.pk)] == [TALK + 1]


def test_forgetting_all_asks_first_and_then_forgets_all(client, page, hold, remember, asha):
    remember("prefers film"), hold()
    assert "1 kept memory and what is in force" in page(FORGET_ALL)
    assert Memory.objects.count() == 1
    text = client.post(FORGET_ALL, follow=True).content.decode()
    assert "Everything is forgotten." in text
    assert not Memory.objects.exists()
    assert working.live_for(asha.pk) == []


@pytest.mark.parametrize("address", ["/memory/{}/forget/", "/memory/conversations/{}/forget/"])
def test_a_link_cannot_forget(client, page, remember, address):
    memory = remember("prefers film", conversation=TALK)
    page()
    assert client.get(address.format(memory.pk)).status_code == 405
    assert Memory.objects.count() == 1


def test_forgetting_needs_the_token_of_the_form(asha, remember):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(asha)
    memory = remember("prefers film")
    for address in (f"/memory/{memory.pk}/forget/", FORGET_ALL):
        assert client.post(address).status_code == 403
    assert Memory.objects.count() == 1


def test_another_user_sees_nothing_and_can_forget_nothing(client, page, hold, remember, asha, bharat):
    memory = remember("prefers film", kind="summary", conversation=TALK)
    hold()
    assert "prefers film" in page()
    client.force_login(bharat)
    text = client.get(PAGE).content.decode()
    assert "prefers film" not in text
    assert "playing age" not in text
    assert "prefers film" not in client.get(PAGE, {"q": "film"}).content.decode()
    assert client.post(f"/memory/{memory.pk}/forget/").status_code == 404
    answer = client.post(f"/memory/conversations/{TALK}/forget/", follow=True)
    assert "Nothing is remembered of that conversation" in answer.content.decode()
    client.post(FORGET_ALL)
    assert list(Memory.objects.all()) == [memory]
    assert len(working.live_for(asha.pk)) == 1
    assert not Forgotten.objects.filter(user=asha).exists()


@pytest.mark.parametrize("conversation", [0, 424242, 10**30])
def test_a_conversation_that_nobody_knows_leaves_no_mark(client, page, conversation):
    page()
    answer = client.post(f"/memory/conversations/{conversation}/forget/", follow=True)
    assert "Nothing is remembered of that conversation" in answer.content.decode()
    assert not Forgotten.objects.exists()


def test_an_expired_memory_cannot_be_forgotten_again(client, page, remember):
    page()
    assert client.post(f"/memory/{remember(ends=timedelta(seconds=-1)).pk}/forget/").status_code == 404


def test_with_redis_away_the_page_says_so_and_shows_what_is_kept(page, remember, settings):
    settings.WORKING_MEMORY_URL = "redis://127.0.0.1:9/5"
    remember("prefers film")
    text = page()
    assert "Working memory cannot be reached" in text
    assert "prefers film" in text


def test_with_redis_away_forgetting_deletes_the_row_and_tells_what_could_not_be_emptied(
    client, page, remember, settings
):
    settings.WORKING_MEMORY_URL = "redis://127.0.0.1:9/5"
    memory = remember("prefers film", conversation=TALK)
    page()
    text = client.post(f"/memory/{memory.pk}/forget/", follow=True).content.decode()
    assert "ends by itself within 15 minutes" in text
    assert not Memory.objects.exists()
    assert "ends by itself" in client.post(f"/memory/conversations/{TALK}/forget/", follow=True).content.decode()


def test_the_page_needs_the_same_queries_for_one_memory_as_for_twenty(
    page, remember, meera, django_assert_num_queries, client
):
    def summary(talk):
        remember(f"talk {talk}", kind="summary", conversation=talk, data={"query": None, "results": [meera.pk]})

    summary(1)
    # Session, user, how many, the page of them, their talents' names, history and uses; turns, pauses, conversations.
    with django_assert_num_queries(11):
        page()
    for talk in range(2, 21):
        summary(talk)
    with django_assert_num_queries(11):
        page()
