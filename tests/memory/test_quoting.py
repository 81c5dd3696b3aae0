"""What an answer is given of long turns, and of what was said around the best."""

from datetime import timedelta

import pytest

from memory import injection, neighbours, quoting, recall
from memory.models import Episode

pytestmark = pytest.mark.django_db
LONG = " ".join(
    [
        "We met at the office in Andheri on Monday.",
        *(f"Then came option {number}, who is fine for the shop scene." for number in range(12)),
        "Ravi Kumar is out as the inspector: he was too polished.",
        *(f"Then came option {number}, who is fine for the market scene." for number in range(12)),
        "The inspector's dates are in June.",
        "Everybody went home.",
    ]
)


def given(user, question, **options):
    return [item.memory.text for item in injection.pick(user_id=user.pk, question=question, **options).items]


def test_of_a_long_turn_the_sentences_that_meet_the_question_are_quoted_with_gaps(say, asha):
    say(LONG)
    (text,) = given(asha, "Why is Ravi Kumar not the inspector?")
    assert len(text) <= quoting.LONGEST_QUOTE
    assert "… Ravi Kumar is out as the inspector: he was too polished. …" in text
    assert "The inspector's dates are in June." in text
    assert "Everybody went home" not in text


def test_a_short_turn_is_quoted_whole_and_one_without_sentences_is_cut_between_words(say, asha):
    short = say("Ravi Kumar is out. He was too polished.")
    endless = say("inspector " + "blah " * 150, talk=11)
    found = {memory.id: memory for memory in recall.search(user_id=asha.pk, query="Ravi Kumar inspector")}
    whole, cut = quoting.shortened([found[short.pk], found[endless.pk]], "Ravi Kumar inspector")
    assert whole.text == short.text
    assert cut.text.startswith("inspector blah")
    assert cut.text.endswith("blah …")
    assert len(cut.text) <= quoting.LONGEST_QUOTE
    assert Episode.objects.get(pk=endless.pk).text.count("blah") == 150


def test_many_long_turns_fit_into_a_budget_that_few_whole_ones_would_fill(say, asha):
    for number in range(8):
        say(LONG.replace("Kumar", f"Kumar{number}"), talk=number)
    texts = given(asha, "Why is Ravi not the inspector?", budget_tokens=1_000)
    assert len(texts) == 8
    assert sum(f"Kumar{number}" in text for number in range(8) for text in texts) == 8


def test_what_was_said_around_the_best_is_given_where_there_is_room(say, asha):
    say("Tapes for the inspector of Night Ferry have come.")
    for text in ("Ravi is a no.", "What was the trouble?", "Too polished.", "Call Imran back on Thursday."):
        say(text)
    question = "Whom do we see again for the inspector of Night Ferry?"
    assert "Too polished." in given(asha, question)
    few = given(asha, question, budget_tokens=20)
    assert few == ["Tapes for the inspector of Night Ferry have come."]


def test_neighbours_are_the_owners_own_live_ones_that_are_not_in_view(say, asha, bharat):
    first = say("Tapes for the inspector of Night Ferry have come.", message=1)
    say("The other's secret.", user=bharat, message=2)
    ended = say("Ravi is a no.", message=3)
    seen = say("Too polished.", message=4)
    assert neighbours.around(asha.pk, [first.pk]) == [ended, seen]
    assert neighbours.around(bharat.pk, [first.pk]) == []
    Episode.objects.filter(pk=ended.pk).update(expires_at=ended.occurred_at - timedelta(seconds=1))
    assert neighbours.around(asha.pk, [first.pk]) == [seen]
    assert given(asha, "Night Ferry inspector", in_view=[4]) == [first.text]
    later = say("Nobody else.", message=5), say("That is all.", message=6)
    assert neighbours.around(asha.pk, [first.pk]) == [seen, *later], "what has ended takes no other's place"
