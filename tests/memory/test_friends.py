"""Recall over talk that has nothing to do with an office: what is tuned on one must not fail on the other."""

import pytest

from memory.outside import Outside
from tests.bench.memory.friends import pairs
from tests.bench.memory_friends import ours, run, share

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def friends():
    return pairs()


def test_what_was_said_in_other_words_is_mostly_among_the_first_ten(friends):
    bench = Outside("friends")
    for pair in friends:
        bench.do({"op": "index", "user": pair.pair, "memories": pair.turns})
    found, _ = run(bench, ours, [(pair.pair, pair) for pair in friends])
    assert len(found) == 152
    assert share(found, 10) > 65


def test_the_one_who_is_named_comes_before_the_other_who_said_the_same():
    turns = [("Dora", "I bought a boat"), ("Lenny", "The weather is fine"), ("Lenny", "I bought a boat too")]
    bench = Outside("named")
    memories = [
        {"id": f"{place}", "text": f"[3 May 2022] {who}: {said}", "speaker": who, "body": said, "date": "3 May 2022",
         "session": place, "seq": place} for place, (who, said) in enumerate(turns)
    ]  # fmt: skip
    bench.do({"op": "index", "user": "u", "memories": memories})
    assert bench.do({"op": "search", "user": "u", "query": "What did Dora buy?", "k": 1})["ids"] == ["0"]
    assert bench.do({"op": "search", "user": "u", "query": "What did Lenny buy?", "k": 1})["ids"] == ["2"]
