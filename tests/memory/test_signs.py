"""Phones and word processors write curly quotes: what stands beside one is found all the same, and shown as it was."""

from importlib import import_module

import pytest
from django.db import connection

from memory import facts, injection, traces
from memory.models import Episode

pytestmark = pytest.mark.django_db
CURLY = "Dora’s “inspector” — the ‘gruff’ one…limps"


@pytest.mark.parametrize("word", ["Dora", "Dora's", "Dora’s", "inspector", "“inspector”", "gruff", "limp"])
def test_what_stands_between_curly_quotes_is_found_and_shown_as_it_was_written(say, recalled, word):
    say("Nobody else was seen", talk=12)
    say(CURLY)
    assert recalled(word) == [CURLY]


def test_a_fact_is_found_too(recalled, asha):
    facts.add(user_id=asha.pk, kind="fact", text="She calls Ravi’s look “polished”")
    assert recalled("Ravi") == ["She calls Ravi’s look “polished”"]
    assert recalled("polished") == ["She calls Ravi’s look “polished”"]


def test_the_turn_that_says_a_fact_with_other_quotes_is_known_as_its_trace(say, remember):
    turn = say("Ravi’s look is “too polished” for us")
    say("Ravi is late", talk=12)
    assert traces.episodes_that_say(turn.user_id, [remember("Ravi's look is 'too polished'")]) == [turn.pk]
    assert Episode.objects.get(pk=turn.pk).text == "Ravi’s look is “too polished” for us"


def test_the_sentence_with_the_curly_word_is_the_one_that_is_quoted(say, asha):
    say(
        " ".join(
            [*("We talked of horses." for _ in range(30)), "Then came “Ravi”.", *("It rained." for _ in range(30))]
        )
    )
    (item,) = injection.pick(user_id=asha.pk, question="Ravi").items
    assert "Then came “Ravi”." in item.memory.text


def test_keys_made_before_quotes_were_plain_are_made_anew_in_batches(say, recalled, monkeypatch):
    migration = import_module("memory.migrations.0003_typographic_signs")
    said = [say(CURLY, talk=talk) for talk in (1, 2, 3)]
    other = say("Nobody else was seen", talk=4)
    made = dict(Episode.objects.values_list("pk", "tsv"))
    Episode.objects.update(tsv=None)
    assert recalled("inspector") == []
    monkeypatch.setattr(migration, "BATCH", 2)
    with connection.schema_editor() as editor:
        migration.write_keys_anew(None, editor)
    assert len(recalled("inspector")) == len(said)
    assert dict(Episode.objects.values_list("pk", "tsv")) == made | {other.pk: None}
