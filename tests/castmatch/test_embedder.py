"""The embedder over real HTTP: what it is sent, what is taken from it, and that nothing waits for it too long."""

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from castmatch.embedder import EmbedderError, asking, embedder, figures, vector_of
from castmatch.embedder.base import checked
from castmatch.embedder.http import HttpEmbedder
from tests.fake_embedder import KEY, vector

NUMBERS = 64
SECRET = "the inspector drinks"


def direction(text):
    (found,) = checked([vector(text)], 1, "test")
    return pytest.approx(found)


def test_texts_come_back_as_vectors_in_their_order(fake_embedder):
    found = embedder().embed(["gruff cop", "tender mother"], 5)
    assert found == [direction("gruff cop"), direction("tender mother")]
    assert found[0] != found[1]
    (sent,) = fake_embedder.requests
    assert sent == {"model": "fake-words", "input": ["gruff cop", "tender mother"], "encoding_format": "float"}


def test_half_a_character_is_sent_and_does_no_harm(fake_embedder):
    assert len(embedder().embed(["gruff \ud83d cop"], 5)) == 1


@pytest.mark.parametrize(
    ("way", "more", "named"),
    [
        ("garbage", {}, "20 bytes of text/html"),
        ("fewer", {}, "1 vectors for 2 texts"),
        ("text", {}, "str where a vector"),
        ("cut", {}, "cannot be reached"),
        ("status", {"status": 503}, "answered 503 (refused_here)"),
        ("late", {"seconds": 5.0}, "no answer within 0.3 s"),
        ("drops", {}, "no answer within 0.3 s"),
    ],
)
def test_whatever_comes_instead_is_named_and_no_text_is_repeated(fake_embedder, way, more, named):
    fake_embedder.way = way
    vars(fake_embedder).update(more)
    clock = time.monotonic()
    with pytest.raises(EmbedderError) as told:
        embedder().embed([SECRET, "other"], 0.3)
    assert named in str(told.value)
    assert SECRET not in str(told.value)
    assert time.monotonic() - clock < 4


def test_a_wrong_key_is_no_reason_to_try_again(fake_embedder):
    with pytest.raises(EmbedderError, match=r"answered 401 \(invalid_api_key\)") as told:
        HttpEmbedder(f"{fake_embedder.url}/embeddings", "fake-words", "wrong").embed(["gruff"], 5)
    assert not told.value.passing
    assert KEY not in str(told.value)


@pytest.mark.parametrize(
    ("numbers", "named"),
    [
        ([[0.1, float("nan")]], "float nan"),
        ([[0.1, True]], "bool True"),
        ([[]], "0 numbers"),
        ([[0.5] * 4_001], "4,001 numbers"),
        ([[0, 0.0]], "without direction"),
        ([[0.1, 10**400]], "number beyond 1e\\+100"),
        ([[10**5000]], "number beyond 1e\\+100"),
        ([[1e200, 1e200]], "number beyond 1e\\+100"),
        ([[0.1, float("-inf")]], "number beyond 1e\\+100"),
        ([[1.0], [1.0, 2.0]], "vectors of 1 and 2 numbers"),
        ([None], "NoneType"),
    ],
)
def test_what_is_no_vector_is_refused(numbers, named):
    with pytest.raises(EmbedderError, match=named):
        checked(numbers, len(numbers), "it")


@pytest.mark.parametrize("number", [1e-200, 1, 1e99, 10**99])
def test_only_the_direction_of_a_vector_counts_however_long_it_is(number):
    (found,) = checked([[number, number]], 1, "it")
    assert found == pytest.approx((0.5**0.5, 0.5**0.5))


def test_a_question_is_asked_once_and_its_words_are_not_kept(fake_embedder):
    assert vector_of(SECRET, NUMBERS) == vector_of(SECRET, NUMBERS) == direction(SECRET)
    assert fake_embedder.texts == [SECRET]
    assert SECRET.encode() not in repr(vars(asking._asking)).encode()
    assert figures.read().answers == 1


def test_a_question_that_was_asked_long_ago_is_asked_again(fake_embedder, monkeypatch):
    monkeypatch.setattr(asking, "KEPT_SECONDS", 0.0)
    assert vector_of(SECRET, NUMBERS) == vector_of(SECRET, NUMBERS)
    assert len(fake_embedder.texts) == 2


def test_what_was_asked_a_minute_ago_is_kept_no_longer_whatever_is_asked_next(fake_embedder, monkeypatch):
    vector_of(SECRET, NUMBERS)
    vector_of("gruff", NUMBERS)
    assert len(asking._asking._kept) == 2
    clock = time.monotonic() + asking.KEPT_SECONDS
    monkeypatch.setattr(asking.time, "monotonic", lambda: clock)
    vector_of("tender", NUMBERS)
    assert len(asking._asking._kept) == 1


def test_questions_that_wait_at_the_same_time_find_one_outage(fake_embedder, settings, caplog):
    settings.EMBEDDER_WAIT_MILLISECONDS = 1_000
    fake_embedder.way = "late"
    together = threading.Barrier(4)

    def ask(number):
        together.wait()
        return vector_of(f"gruff {number}", NUMBERS)

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(ask, range(4))) == [None] * 4
    assert len(fake_embedder.requests) == 4
    assert figures.read().failures == 1
    assert len([record for record in caplog.records if "words alone" in record.message]) == 1
    assert asking._asking._rests_until - time.monotonic() <= 1.0, "as after one failure"


def test_a_question_that_is_refused_is_asked_once_and_costs_others_nothing(fake_embedder):
    fake_embedder.refused = SECRET
    assert vector_of(SECRET, NUMBERS) is vector_of(SECRET, NUMBERS) is None
    assert fake_embedder.texts == [SECRET]
    assert vector_of("gruff", NUMBERS) == direction("gruff")
    assert (figures.read().failures, figures.read().refused, figures.read().is_away) == (0, 1, False)


def test_a_slow_embedder_costs_its_limit_once_and_then_nothing(fake_embedder, settings, caplog):
    settings.EMBEDDER_WAIT_MILLISECONDS = 200
    fake_embedder.way = "late"
    clock = time.monotonic()
    assert vector_of("gruff", NUMBERS) is None
    # It would have answered after five seconds.
    assert 0.2 <= time.monotonic() - clock < 4
    assert vector_of("tender", NUMBERS) is None
    assert len(fake_embedder.requests) == 1, "it rests"
    assert [record.levelno for record in caplog.records if "words alone" in record.message] == [logging.WARNING]
    assert (figures.read().failures, figures.read().is_away) == (1, True)


def test_after_its_rest_it_is_asked_again_and_all_is_well(fake_embedder):
    fake_embedder.way = "garbage"
    assert vector_of("gruff", NUMBERS) is None
    fake_embedder.way = "right"
    asking._asking._rests_until = 0.0
    assert vector_of("gruff", NUMBERS) == direction("gruff")
    assert not figures.read().is_away


def test_a_vector_of_another_length_than_those_kept_is_not_used(fake_embedder, caplog):
    fake_embedder.numbers = 32
    assert vector_of("gruff", NUMBERS) is None
    assert "a vector of 32 numbers, those kept have 64" in caplog.text


def test_without_redis_it_is_asked_all_the_same(fake_embedder, redis_away):
    assert vector_of("gruff", NUMBERS) == direction("gruff")
