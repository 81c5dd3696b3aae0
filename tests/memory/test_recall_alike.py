"""With an embedder recall also finds what was said in other words. Without it, or while it is away, words find."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from castmatch.embedder import embedder, filling, vectors
from memory import forgetting, injection, recall, recall_alike, sweep
from memory.models import Episode
from memory.vectors import VECTORS

pytestmark = pytest.mark.django_db
ASKED = "why was Ravi dismissed"
SAID = "Rejected Ravi: stilted."
OTHERS = (
    "Ravi sings well.",
    "Ravi lives in Pune.",
    "Meera dances.",
    "The wrestler is free on Monday.",
    "Night shoots.",
)


@pytest.fixture
def shelf(say):
    """One turn answers what is asked, in other words; each is a conversation of its own."""
    for talk, text in enumerate((*OTHERS, SAID), 10):
        say(text, talk=talk, ago=timedelta(hours=talk))


def fillers(user, most):
    """So many turns about nothing that is asked, each a conversation of its own."""
    for number in range(most):
        Episode.objects.create(
            user=user, conversation=100 + number, seq=1, key=f"more{number}", source="user_turn",
            text=f"Word{number} other{number}.", expires_at=timezone.now() + timedelta(days=1),
        )  # fmt: skip


def kept():
    """The ids that have a vector."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM {VECTORS.table_of(embedder().model)} ORDER BY id")
        return [number for (number,) in cursor.fetchall()]


def test_what_was_said_in_other_words_comes_first(shelf, recalled, fake_embedder):
    assert recalled(ASKED)[0] != SAID
    assert filling.fill()["episodes"] == 6
    assert recalled(ASKED)[0] == SAID


def test_what_shares_no_word_is_found_and_counts_as_about_the_question(asha, shelf, fake_embedder):
    fillers(asha, 20)
    question = "who was dropped, artificial"
    assert SAID not in [found.text for found in recall.search(user_id=asha.pk, query=question)]
    filling.fill()
    best = recall.search(user_id=asha.pk, query=question)[0]
    assert (best.text, best.share >= injection.FLOOR) == (SAID, True)
    assert SAID in [item.memory.text for item in injection.pick(user_id=asha.pk, question=question).items]


def test_what_nothing_is_about_is_not_injected_for_its_likeness(asha, shelf, fake_embedder):
    fillers(asha, 250)
    filling.fill()
    for question in ("helicopter licence in Antarctica", "submarine", "volcano insurance, Iceland", "penguin ballet"):
        found = recall.search(user_id=asha.pk, query=question)
        assert found, "the nearest there are"
        assert injection.pick(user_id=asha.pk, question=question).items == ()


def test_what_is_about_the_question_stands_out_of_a_large_shelf_too(asha, shelf, fake_embedder):
    fillers(asha, 250)
    filling.fill()
    question = "artificial, who was dropped"
    assert SAID in [item.memory.text for item in injection.pick(user_id=asha.pk, question=question).items]


def test_of_a_conversation_the_nearest_are_found_however_near_others_are(asha, shelf, fake_embedder, monkeypatch):
    monkeypatch.setattr(recall_alike, "NEAR", recall_alike.NEAR.replace(f"LIMIT {recall_alike.NEAREST}", "LIMIT 1"))
    filling.fill()
    question = "who was dropped, artificial"
    found = [hit.text for hit in recall.search(user_id=asha.pk, query=question)]
    assert found == [SAID]
    assert [hit.text for hit in recall.search(user_id=asha.pk, query=question, conversation=12)] == ["Meera dances."]


def test_a_table_that_is_dropped_while_the_question_is_away_leaves_the_words(
    shelf, recalled, fake_embedder, monkeypatch
):
    by_words = recalled(ASKED)
    filling.fill()
    assert recalled(ASKED) != by_words
    asked = recall_alike.parts

    def dropped_meanwhile(*question):
        found = asked(*question)
        vectors.drop(VECTORS.tables())
        return found

    monkeypatch.setattr(recall_alike, "parts", dropped_meanwhile)
    assert recalled(ASKED) == by_words != []


def test_an_episode_that_the_model_refuses_is_found_by_its_words(shelf, recalled, fake_embedder):
    fake_embedder.refused = "sings"
    assert filling.fill()["episodes"] == 5
    fake_embedder.texts.clear()
    assert filling.fill()["episodes"] == 0
    assert fake_embedder.texts == []
    assert recalled("who sings well")[0] == "Ravi sings well."
    assert recalled(ASKED)[0] == SAID


def test_nothing_of_others_is_found_however_alike(asha, bharat, shelf, say, recalled, fake_embedder):
    say("Dismissed Ravi: artificial.", user=bharat, talk=50)
    filling.fill()
    assert recalled(ASKED, user=bharat)[0] == "Dismissed Ravi: artificial."
    assert "Dismissed Ravi: artificial." not in recalled(ASKED)
    assert recalled(ASKED, user=bharat) == ["Dismissed Ravi: artificial."]


def test_without_an_embedder_the_statement_is_the_same_and_nothing_more_is_asked(shelf, recalled, settings):
    assert settings.EMBEDDER is None
    with CaptureQueriesContext(connection) as queries:
        recalled(ASKED)
    assert recall_alike.parts(ASKED, "true") == ({}, {})
    assert not [query for query in queries if "vectors" in query["sql"] or "halfvec" in query["sql"]]
    assert VECTORS.tables() == []


@pytest.mark.parametrize("way", ["late", "garbage", "status", "cut", "fewer", "text"])
def test_with_the_embedder_away_the_words_find_alone(shelf, recalled, fake_embedder, settings, way):
    by_words = recalled(ASKED)
    filling.fill()
    settings.EMBEDDER_WAIT_MILLISECONDS = 100
    fake_embedder.way = way
    assert recalled(ASKED) == by_words != []


def test_facts_alone_need_no_vector(shelf, recalled, remember, fake_embedder):
    remember("Ravi is stilted", kind="decision")
    filling.fill()
    fake_embedder.texts.clear()
    assert recalled(ASKED, kinds=["decision"]) == ["Ravi is stilted"]
    assert fake_embedder.texts == []


def test_a_half_filled_shelf_finds_by_words_what_has_no_vector_yet(shelf, say, recalled, fake_embedder):
    filling.fill()
    say("Dismissed Ravi once more.", talk=60)
    assert {"Dismissed Ravi once more.", SAID} <= set(recalled(ASKED)[:3])


def test_another_model_compares_nothing_with_the_vectors_before(shelf, recalled, fake_embedder, another_model):
    by_words = recalled(ASKED)
    filling.fill()
    another_model()
    assert recalled(ASKED) == by_words
    filling.fill()
    assert recalled(ASKED)[0] == SAID
    assert len(VECTORS.tables()) == 1


def test_only_the_newest_are_compared_and_older_ones_found_by_words(shelf, recalled, fake_embedder, monkeypatch):
    monkeypatch.setattr(recall_alike, "ALIKE", recall_alike.ALIKE.replace(f"LIMIT {recall_alike.COMPARED}", "LIMIT 2"))
    filling.fill()
    assert set(recalled(ASKED)) == {SAID, "Night shoots.", "Ravi sings well.", "Ravi lives in Pune."}


def test_an_expired_episode_is_neither_sent_nor_found(asha, shelf, recalled, fake_embedder):
    Episode.objects.filter(text=SAID).update(expires_at=timezone.now() - timedelta(seconds=1))
    filling.fill()
    assert SAID not in fake_embedder.texts
    Episode.objects.filter(text=SAID).update(expires_at=timezone.now() + timedelta(days=1))
    filling.fill()
    assert recalled(ASKED)[0] == SAID
    Episode.objects.filter(text=SAID).update(expires_at=timezone.now() - timedelta(seconds=1))
    assert SAID not in recalled(ASKED)
    number = Episode.objects.get(text=SAID).pk
    assert number in kept()
    sweep.delete_expired()
    assert number not in kept()


def test_an_episode_forgotten_while_its_text_is_away_gets_no_vector(asha, shelf, fake_embedder):
    filling.fill()
    gone = Episode.objects.get(text=SAID)
    texts = VECTORS.pending("(SELECT 0 AS id)", gone.pk - 1, 1)
    assert [text.text for text in texts] == [SAID]
    forgetting.forget_episodes(asha.pk, [gone.pk])
    VECTORS.keep("fake-words", texts, embedder().embed([SAID], 5))
    assert gone.pk not in kept()


def test_of_an_episode_only_its_own_words_and_who_said_them_are_sent(asha, shelf, fake_embedder):
    Episode.objects.filter(text=SAID).update(speaker="Asha")
    filling.fill()
    assert sorted(set(fake_embedder.texts) - {"casting"}) == sorted((*OTHERS, f"Asha: {SAID}"))
