"""Words in a hurry: without vowels, in one, between emoji."""

from __future__ import annotations

from datetime import date

import pytest

from talents.understanding import understand
from talents.understanding.clipped import whole

TODAY = date(2026, 11, 26)


def asked(text: str) -> list[tuple[str, str, object]]:
    return [(clause.strength, clause.field, clause.value) for clause in understand(text, today=TODAY).query.clauses]


def asked_of(field: str, text: str) -> list[tuple[str, object]]:
    return [(strength, value) for strength, name, value in asked(text) if name == field]


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
    assert asked("woman, navimumbai, horseriding, saltnpepper hair") == [
        ("must", "gender", ["woman"]),
        ("must", "place", ["navi_mumbai"]),
        ("must", "skill", [{"skill": "horse_riding", "level": None}]),
        ("must", "hair_colour", ["salt_pepper"]),
    ]


def test_emoji_set_wishes_apart_and_open_no_line() -> None:
    assert asked("🎬 Sex: F ▪️ PA: 30–36 ▪️ City: Kochi\n🎤 English fluent") == [
        ("must", "gender", ["woman"]),
        ("must", "playing_age", {"min": 30, "max": 36}),
        ("must", "place", ["kochi"]),
        ("must", "language", [{"language": "en", "level": "C1"}]),
    ]


def test_arrows_stand_between_a_label_and_its_value() -> None:
    assert asked("age >>> 25-30\ncity => Pune\npay -> 20k per day") == [
        ("must", "playing_age", {"min": 25, "max": 30}),
        ("must", "place", ["pune"]),
        ("must", "rate", {"amount": 20000, "currency": "INR", "unit": "day"}),
    ]


def test_mum_in_a_list_is_the_city_unless_it_is_the_part() -> None:
    assert asked_of("place", "M 40-50, bald, mum, 10k/d") == [("must", ["mumbai"])]
    assert asked_of("place", "warm mum, 40, for a tea ad") == []


def test_a_second_thought_takes_the_place_of_the_first() -> None:
    text = "man 30-40, salt and pepper stubble... scrap that, full beard, Mumbai"
    assert asked_of("facial_hair", text) == [("must", ["beard"])]
    assert asked_of("place", "woman, Pune or Nashik. no wait, only Mumbai") == [("must", ["mumbai"])]


def test_of_a_couple_only_the_one_that_is_cast_is_asked_for() -> None:
    assert asked_of("gender", "elderly couple, casting HIM, 62-70, Gujarati") == [("must", ["man"])]
    assert asked_of("gender", "couple, the husband, 60-70") == [("must", ["man"])]
    assert asked_of("gender", "elderly couple, 62-70, Gujarati") == [("must", ["woman", "man"])]


@pytest.mark.parametrize(("change", "asks"), [("40 kar do", True), ("5'6 kar do", False), ("28 se 30 kar do", False)])
def test_whether_the_rate_was_meant_is_asked_where_the_rate_was_changed(change: str, asks: bool) -> None:
    before = understand("woman 20-25, under 30k a day", today=TODAY).query
    question = understand(change, today=TODAY, previous=before).question
    assert ("the rate, in thousands" in (question or "")) is asks


@pytest.mark.parametrize("words", ["awaaz damdar", "awaaz dumdaar", "damdar awaaz", "awaaz dum daar"])
def test_a_voice_is_no_part_of_a_town(words: str) -> None:
    """“Damdar” was taken for a misspelt Dadar."""
    assert asked(f"man 30, {words}")[2:] == [("nice", "text", words)]
