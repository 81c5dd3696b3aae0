"""What holds for every text, not only for those of the corpus."""

import random
import time
import unicodedata

import pytest

from talents.query import TalentQuery
from talents.understanding import understand
from talents.wording import clause_words
from tests.talents.understanding.corpus import TODAY, corpus

PREVIOUS = understand("woman 20-25, Haryanvi, from Delhi, under 40k a day", today=TODAY).query
SIGNS = "0123456789 .,-–/'\"+#₹$%&()*\n\t\\[]{}<>|~^@!?;:_°½²٣५१०\u0000\u200d\u202e\ud800😀لम्बीलड़की"
WORDS = sorted({word for request in corpus() for word in request.text.split()})


def mixed_texts(seed: int, count: int) -> list[str]:
    chance = random.Random(seed)
    texts = []
    for _ in range(count):
        parts = [
            chance.choice((chance.choice(WORDS), chance.choice(SIGNS), chr(chance.randrange(0x11000))))
            for _ in range(30)
        ]
        texts.append(chance.choice(("", " ")).join(parts))
    return texts


@pytest.mark.parametrize("seed", range(8))
def test_no_text_makes_it_raise_and_every_query_can_be_asked(seed):
    for text in mixed_texts(seed, 120):
        for previous in (None, PREVIOUS):
            understood = understand(text, today=TODAY, previous=previous)
            TalentQuery.from_dict(understood.query.to_dict())
            for part in understood.not_understood:
                assert part in text


def test_every_kind_of_sign_alone_is_harmless():
    for code in range(0, 0x3000):
        understand(chr(code) * 3, today=TODAY)
        understand(f"woman {chr(code)} 20{chr(code)}25", today=TODAY)


def test_its_own_wording_means_the_same_again():
    differing = []
    fields = (
        "gender",
        "playing_age",
        "language",
        "skill",
        "place",
        "rate",
        "availability",
        "height",
        "build",
        "facial_hair",
    )
    for request in corpus():
        for clause in request.understood().query.clauses:
            if clause.field in fields and clause.strength != "nice":
                again = understand(clause_words(clause), today=TODAY).query.canonical().clauses
                same = TalentQuery((clause,)).canonical().clauses[0]
                if [(one.field, one.value, one.strength) for one in again] != [(same.field, same.value, same.strength)]:
                    differing.append(f"{clause_words(clause)}: {again}")
    assert not differing, "\n".join(sorted(set(differing)))


def test_typical_requests_are_read_within_five_milliseconds():
    requests = [request.text for request in corpus()]
    for text in requests:
        understand(text, today=TODAY)
    started = time.thread_time()
    for text in requests:
        understand(text, today=TODAY)
    assert (time.thread_time() - started) / len(requests) < 0.005


@pytest.mark.parametrize(
    "piece",
    [
        "woman 20-25, Haryanvi, free 10–22 Nov, under 40k a day. ",
        "no ",
        "10 ",
        "-",
        "and or ",
        "5'6\"-",
        "Nov ",
        "zq ",
        "a",
        "1,",
        "[(",
        "Aditi ",
    ],
)
def test_a_paste_of_twenty_thousand_characters_is_read_within_a_tenth_of_a_second(piece):
    text = (piece * 20_000)[:20_000]
    best = min(_seconds(text) for _ in range(3))
    assert best < 0.1


def _seconds(text: str) -> float:
    started = time.thread_time()
    understand(text, today=TODAY, previous=PREVIOUS)
    return time.thread_time() - started


def test_composed_and_decomposed_letters_mean_the_same():
    text = "लड़की २०-२५ मुंबई, café"
    one, other = (understand(unicodedata.normalize(form, text), today=TODAY).query for form in ("NFC", "NFD"))
    assert one == other
    assert len(one.clauses) == 3
