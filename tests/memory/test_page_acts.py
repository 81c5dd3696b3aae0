"""What the owner does on her page besides forgetting: change, pin, share, pause, take along."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from memory import applying, episodes, facts, keeping, pausing, recall, summaries, uses
from memory.facts import NotKept
from memory.models import Episode, Memory
from memory.occasions import occasion

pytestmark = pytest.mark.django_db
RULE = "no one under 5'6 for Vikram's action films"


@pytest.fixture
def rule(asha):
    """A preference with a filter, as the chat keeps it."""
    return keeping.keep(
        user_id=asha.pk,
        conversation_id=10,
        message_id=31,
        text=RULE,
        said_at=timezone.now() - timedelta(days=8),
        today=timezone.localdate(),
    )


@pytest.fixture
def signed_in(client, asha):
    client.force_login(asha)
    return client


def say(user, text):
    """One turn of the owner, kept word for word."""
    return episodes.keep(
        user_id=user.pk, conversation_id=10, message_id=31, role="user", text=text, occurred_at=timezone.now()
    )


def heights(user, words="for Vikram's action film"):
    return [one.clauses[0].value["min"] for one in applying.holding(user.pk, occasion(words))]


def test_other_words_take_the_place_of_those_kept_and_so_does_the_filter_they_mean(signed_in, rule, asha):
    assert heights(asha) == [168]
    assert RULE.replace("'", "&#x27;") in signed_in.get(f"/memory/{rule.pk}/edit/").content.decode()
    answer = signed_in.post(f"/memory/{rule.pk}/edit/", {"text": RULE.replace("5'6", "5'8")}, follow=True)
    assert "From now on your words count" in answer.content.decode()
    assert heights(asha) == [173]
    assert [hit.text for hit in recall.search(user_id=asha.pk, query="Vikram")] == [RULE.replace("5'6", "5'8")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "write what shall be remembered, or forget it instead"),
        ("x" * 2001, "2000"),
        ("only Brahmin girls", "Religion, caste"),
        ("call 98200 12345 67", "Phone numbers"),
    ],
)
def test_what_may_not_be_kept_is_refused_with_the_reason_and_what_was_typed(signed_in, rule, text, reason):
    answer = signed_in.post(f"/memory/{rule.pk}/edit/", {"text": text})
    assert answer.status_code == 422
    assert reason in answer.content.decode()
    assert text[:100] in answer.content.decode()
    rule.refresh_from_db()
    assert rule.text == RULE


def test_what_is_pinned_comes_first(signed_in, rule, remember):
    remember("a later one")
    text = signed_in.get("/memory/").content.decode()
    assert text.index("a later one") < text.index("no one under")
    signed_in.post(f"/memory/{rule.pk}/pin/")
    text = signed_in.get("/memory/").content.decode()
    assert text.index("no one under") < text.index("a later one")
    signed_in.post(f"/memory/{rule.pk}/pin/")
    rule.refresh_from_db()
    assert not rule.pinned


def test_sharing_asks_first_says_who_will_see_it_and_can_be_ended(signed_in, client, rule, asha, bharat):
    page = signed_in.get(f"/memory/{rule.pk}/share/").content.decode()
    assert "Everybody who signs in here" in page
    assert "(1 other just now)" in page
    assert heights(bharat) == []
    signed_in.post(f"/memory/{rule.pk}/share/")
    assert heights(bharat) == [168]
    client.force_login(bharat)
    text = client.get("/memory/").content.decode()
    assert "shared by asha" in text
    assert "/chat/messages/31/" not in text, "the message it is from is nobody else's"
    for act in ("edit", "pin", "share", "forget"):
        assert client.post(f"/memory/{rule.pk}/{act}/").status_code == 404
    client.force_login(asha)
    client.post(f"/memory/{rule.pk}/share/")
    rule.refresh_from_db()
    assert (rule.scope, heights(bharat), heights(asha)) == ("director", [], [168])


def test_while_remembering_is_paused_nothing_new_is_kept_and_what_is_kept_is_used(signed_in, rule, asha, wrestlers):
    text = signed_in.post("/memory/pause/", follow=True).content.decode()
    assert "Remembering is paused." in text
    with pytest.raises(NotKept, match="paused"):
        facts.add(user_id=asha.pk, kind="fact", text="the shoot is in Nashik")
    now = timezone.now()
    assert summaries.keep(asha.pk, 10, 1, "Women", {"query": wrestlers, "results": []}, now) is None
    assert heights(asha) == [168]
    assert "Remembering is on." in signed_in.post("/memory/resume/", follow=True).content.decode()
    assert summaries.keep(asha.pk, 10, 1, "Women", {"query": wrestlers, "results": []}, now) is not None


def test_a_conversation_that_is_paused_is_named_and_resumed(signed_in, asha):
    pausing.pause_conversation(asha.pk, 10)
    text = signed_in.get("/memory/").content.decode()
    assert "Paused in" in text
    signed_in.post("/memory/conversations/10/resume/")
    assert not pausing.paused(asha.pk, 10)


def test_where_a_memory_was_used_is_told_with_the_answers(signed_in, rule, asha):
    uses.note(asha.pk, 77, [rule.pk], [], 20)
    text = signed_in.get("/memory/").content.decode()
    assert "used 1 time," in text
    assert '<a href="/chat/messages/77/">answer 77</a>' in text


def test_everything_can_be_taken_along_as_json(signed_in, rule, asha, bharat, remember):
    newer = remember("prefers film")
    older = remember("prefers theatre", superseded_by=newer)
    remember("not hers", user=bharat)
    say(asha, "remember, no one under 5'6")
    answer = signed_in.get("/memory/export/")
    assert "attachment" in answer["Content-Disposition"]
    found = json.loads(b"".join(answer.streaming_content))
    assert found["owner"] == "asha"
    assert {row["text"] for row in found["memories"]} == {RULE, "prefers film", "prefers theatre"}
    assert next(row for row in found["memories"] if row["id"] == older.pk)["replaced_by"] == newer.pk
    assert [row["text"] for row in found["turns"]] == ["remember, no one under 5'6"]


def test_one_turn_is_forgotten_with_what_was_known_from_it_alone(signed_in, client, asha, bharat):
    turn = say(asha, "Ravi was too polished for us")
    assert turn is not None
    fact = facts.add(user_id=asha.pk, kind="fact", text="Ravi is too polished", sources=[(turn, "too polished")])
    client.force_login(bharat)
    client.post(f"/memory/turns/{turn.pk}/forget/")
    assert Episode.objects.filter(pk=turn.pk).exists()
    client.force_login(asha)
    text = client.post(f"/memory/turns/{turn.pk}/forget/", follow=True).content.decode()
    assert "Forgotten, with what was known from it alone." in text
    assert not Episode.objects.exists()
    assert not Memory.objects.filter(pk=fact.pk).exists()
    assert "not remembered any more" in client.post(f"/memory/turns/{turn.pk}/forget/", follow=True).content.decode()


@pytest.mark.parametrize("address", ["pause", "resume", "1/pin", "turns/1/forget", "conversations/1/resume"])
def test_a_link_changes_nothing(signed_in, address):
    assert signed_in.get(f"/memory/{address}/").status_code == 405
