"""Phones and word processors write curly quotes: what stands beside one is found all the same, and shown as it was."""

import pytest

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
