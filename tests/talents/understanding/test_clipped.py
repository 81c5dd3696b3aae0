"""Words in a hurry: without vowels, in one, between emoji."""

from __future__ import annotations

from datetime import date

import pytest

from talents.understanding import understand
from talents.understanding.clipped import whole

TODAY = date(2026, 11, 26)


def asked(text: str) -> dict[str, object]:
    return {clause.field: clause.value for clause in understand(text, today=TODAY).query.clauses}


@pytest.mark.parametrize(
    ("written", "meant"),
    [("musclr", "muscular"), ("bhojpri", "bhojpuri"), ("cnflct", "conflict"), ("rappr", "rapper"), ("ridng", "riding")],
)
def test_a_word_is_known_by_its_consonants(written: str, meant: str) -> None:
    assert whole(written, written) == meant


@pytest.mark.parametrize("word", ["NSD", "DVC", "string", "hmm", "shh", "ravi", "meghna"])
def test_initials_names_and_whole_words_stay_as_they_are(word: str) -> None:
    assert whole(word, word.lower()) == word.lower()


def test_two_words_in_one_are_parted() -> None:
    assert asked("woman, navimumbai, horseriding, saltnpepper hair") == {
        "gender": ["woman"],
        "place": ["navi_mumbai"],
        "skill": [{"skill": "horse_riding", "level": None}],
        "hair_colour": ["salt_pepper"],
    }


def test_emoji_set_wishes_apart_and_open_no_line() -> None:
    assert asked("🎬 Sex: F ▪️ PA: 30–36 ▪️ City: Kochi\n🎤 English fluent") == {
        "gender": ["woman"],
        "playing_age": {"min": 30, "max": 36},
        "place": ["kochi"],
        "language": [{"language": "en", "level": "C1"}],
    }


def test_arrows_stand_between_a_label_and_its_value() -> None:
    assert asked("age >>> 25-30\ncity => Pune\npay -> 20k per day")["rate"] == {
        "amount": 20000,
        "currency": "INR",
        "unit": "day",
    }


def test_mum_in_a_list_is_the_city_unless_it_is_the_part() -> None:
    assert asked("M 40-50, bald, mum, 10k/d")["place"] == ["mumbai"]
    assert "place" not in asked("warm mum, 40, for a tea ad")


def test_a_second_thought_takes_the_place_of_the_first() -> None:
    assert asked("man 30-40, salt and pepper stubble... scrap that, full beard, Mumbai")["facial_hair"] == ["beard"]
    assert asked("woman, Pune or Nashik. no wait, only Mumbai")["place"] == ["mumbai"]


def test_of_a_couple_only_the_one_that_is_cast_is_asked_for() -> None:
    assert asked("elderly couple, casting HIM, 62-70, Gujarati")["gender"] == ["man"]
    assert asked("elderly couple, 62-70, Gujarati")["gender"] == ["woman", "man"]
