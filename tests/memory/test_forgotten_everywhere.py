"""Forgotten is gone: the words are looked for in every table and every key of Redis."""

from datetime import timedelta

import pytest
import redis
from asgiref.sync import async_to_sync
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.utils import timezone

from castmatch.embedder import asking, filling
from memory import episodes, events, facts, forgetting, injection, recall, sweep, uses, working
from memory.models import Episode, Memory, MemoryUse
from memory.vectors import VECTORS
from memory.working import Working
from talents.models import Note, SavedSearch
from tests.talents.rosters import talent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fake_embedder")]
# A word that nothing else in the database has, as it is written and as PostgreSQL's stemmer leaves it.
WORD, STEM = "quetzalcoatls", "quetzalcoatl"
SAID = f"Vikram hates {WORD} in every film"


@pytest.fixture
def everything(asha, say):
    """A fact with its history, its turn between others, its events, its use and working memory, all with the word."""
    say("Options for Vikram's new film")
    turn = say(SAID)
    say("Noted.", role="assistant")
    say("and who is free on Monday?")
    episodes.keep_event(
        user_id=asha.pk,
        conversation_id=10,
        message_id=90,
        event="noted:90",
        text=f"Noted: {SAID}",
        occurred_at=timezone.now(),
    )
    facts.add(
        user_id=asha.pk,
        kind="preference",
        text=f"Vikram likes {WORD} in every film",
        scope="director",
        subject="Vikram",
    )
    fact = facts.add(
        user_id=asha.pk,
        kind="preference",
        text=SAID,
        scope="director",
        subject="Vikram",
        conversation=10,
        sources=[(turn, SAID)],
    )
    events.left_out(asha.pk, fact.pk, conversation_id=30, answer_id=95, at=timezone.now())
    filling.fill()
    uses.record(asha.pk, 99, injection.pick(user_id=asha.pk, question=f"{WORD} for Vikram"))
    query = {"clauses": [{"field": "text", "operator": "matches", "value": WORD}]}
    async_to_sync(working.write)(asha.pk, 10, Working(query))
    return fact


def places():
    """Where the word stands: names of tables and keys."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT count(*) FROM "{table}" AS kept WHERE kept::text ILIKE %s', [f"%{STEM}%"])
            if cursor.fetchone()[0]:
                found.append(table)
    for database in range(7):
        address = settings.WORKING_MEMORY_URL.replace("db=5", f"db={database}")
        with redis.Redis.from_url(address) as client:
            found += [key.decode() for key in client.scan_iter() if STEM.encode() in content(client, key)]
    return sorted(found) + vectors()


def vectors():
    """Every vector is of a turn that is there, and none of one with the word."""
    said = Episode.objects.filter(text__contains=STEM).values_list("pk", flat=True)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM {VECTORS.table_of('fake-words')}")
        ids = {number for (number,) in cursor.fetchall()}
    assert ids <= set(Episode.objects.values_list("pk", flat=True))
    return ["vectors"] if ids & set(said) else []


def content(client, key):
    """All that a key holds, whatever its type."""
    read = {
        b"string": client.get,
        b"hash": client.hgetall,
        b"list": lambda name: client.lrange(name, 0, -1),
        b"set": client.smembers,
        b"zset": lambda name: client.zrange(name, 0, -1),
        b"stream": client.xrange,
    }
    return repr(read[client.type(key)](key)).encode()


def test_what_was_asked_is_kept_nowhere_but_as_a_number(everything, asha, fake_embedder):
    hits(asha)
    assert any(STEM in text for text in fake_embedder.texts)
    assert STEM not in repr(vars(asking._asking))


def hits(user):
    return [found.text for found in recall.search(user_id=user.pk, query=f"{WORD} Vikram", k=50) if STEM in found.text]


def test_the_words_are_found_before(everything, asha):
    assert places() == ["memory_episode", "memory_factsource", "memory_memory", f"wm:{asha.pk}:10", "vectors"]
    assert len(hits(asha)) == 4
    assert MemoryUse.objects.get().facts == [everything.pk]


def test_a_forgotten_fact_leaves_its_words_nowhere(everything, asha):
    forgetting.forget(everything)
    assert places() == []
    assert hits(asha) == []
    assert MemoryUse.objects.get().facts == []
    kept = list(Episode.objects.order_by("seq").values_list("text", flat=True))
    assert kept == ["Options for Vikram's new film", "Noted.", "and who is free on Monday?"], "and the others stay"


def test_a_forgotten_conversation_leaves_its_words_nowhere_but_in_what_was_said_elsewhere(everything, asha):
    forgetting.forget_conversation(asha.pk, 10)
    assert places() == []
    assert Episode.objects.count() == 0


def test_all_forgotten_leaves_nothing_of_the_owner_and_all_of_others(everything, asha, bharat, say):
    theirs = say("Options for the inspector", user=bharat, talk=20)
    forgetting.forget_all(asha.pk)
    assert places() == []
    assert list(Episode.objects.all()) == [theirs]
    assert not MemoryUse.objects.exists()


def test_a_forgotten_turn_takes_what_was_derived_from_it_alone(everything, asha):
    said = Episode.objects.filter(text__contains=STEM)
    assert forgetting.forget_episodes(asha.pk, list(said.values_list("pk", flat=True))) == 3
    assert "memory_memory" not in places()
    tsv = list(Episode.objects.values_list("tsv", flat=True))
    assert len(tsv) == 3
    assert not any(STEM in str(key) for key in tsv), "the neighbours' keys were made anew"


def test_a_deleted_account_leaves_its_words_nowhere(everything, asha):
    get_user_model().objects.get(pk=asha.pk).delete()
    working.forget_all_now(asha.pk)
    assert places() == []


def test_what_the_sweep_takes_leaves_no_word_in_the_keys_of_what_stays(everything, asha):
    Episode.objects.filter(text__contains=STEM).update(expires_at=timezone.now() - timedelta(seconds=1))
    Memory.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    working.forget_all_now(asha.pk)
    before = Episode.objects.exclude(text__contains=STEM).count()
    swept = sweep.delete_expired()
    assert (swept["episodes"], swept["memories"]) == (2, 2), "what was done with a memory went with it"
    assert places() == []
    assert Episode.objects.count() == before == 3


def test_a_deleted_note_and_a_deleted_search_leave_their_words_nowhere(asha, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        note = Note.objects.create(talent=talent("Asha Rane"), author=asha, text=f"too many {WORD} for the inspector")
        search = SavedSearch.objects.create(user=asha, name=WORD, params="gender=man", seen_at=timezone.now())
    uses.record(asha.pk, 99, injection.pick(user_id=asha.pk, question=f"{WORD} for the inspector"))
    filling.fill()
    assert places() == ["memory_episode", "talents_note", "talents_savedsearch", "vectors"]
    assert len(MemoryUse.objects.get().episodes) == 2
    note.delete()
    search.delete()
    assert places() == []
    assert MemoryUse.objects.get().episodes == []
