"""A call for several parts, as offices paste it: where its parts begin, what they are called, what holds for all."""

from __future__ import annotations

import pytest

from talents.understanding import understand
from talents.wording import clause_words
from tests.talents.understanding.corpus import TODAY

# The same two parts, written in the ways in which they come.
FACTS = ("playing age 22–26", "Bengali"), ("playing age 65 or over", "comic timing")
OF_BOTH = ("free 3–9 Feb 2027", "can shoot in Nashik")
LAYOUTS = {
    "slashes": "MEERA 22–26, Bengali / DADI 65+, comic timing. Shoot 3-9 Feb, Nashik",
    "one line each": "Meera – 22–26, Bengali\nDadi – 65+, comic timing\nShoot 3-9 Feb, Nashik",
    "headings": "MEERA\n22–26, Bengali\nDADI\n65+, comic timing\n\nShoot 3-9 Feb, Nashik",
    "headings apart": "Meera\n\n22–26, Bengali\n\nDadi\n\n65+, comic timing\n\nShoot 3-9 Feb, Nashik",
    "paragraphs": "Meera\nA debater\nAge: 22-26\nBengali\n\nDadi\nAge: 65+\ncomic timing\n\nShoot 3-9 Feb, Nashik",
    "a title": "For “Kaala Sach” – web series\nMeera: 22-26, Bengali\nDadi: 65+, comic timing\nShoot 3-9 Feb, Nashik",
    "role numbers": "Role 1: Meera, 22-26, Bengali\nRole 2: Dadi, 65+, comic timing\nFor both: shoot 3-9 Feb, Nashik",
    "characters": "Character 1 - Meera, 22-26, Bengali Character 2 - Dadi 65+, comic timing\nAll shoot 3-9 Feb, Nashik",
    "numbers": "1. MEERA (22-26) Bengali\n2. DADI (65+) comic timing\nShoot 3-9 Feb, Nashik",
    "bullets": "- Meera, 22-26, Bengali\n- Dadi, 65+, comic timing\n\nCommon: shoot 3-9 Feb, Nashik",
    "bold": "*MEERA* (22-26)\nBengali\n\n*DADI* (65+)\ncomic timing\n\nDates: 3-9 Feb. Shoot in Nashik",
    "a form": "Role: Meera\nAge: 22-26\nBengali\nRole: Dadi\nAge: 65+\ncomic timing\nShoot: 3-9 Feb, Nashik",
    "what is common first": "Shoot 3-9 Feb in Nashik:\nMeera 22-26, Bengali\nDadi 65+, comic timing",
    "lines run together": "MEERA 22–26, Bengali DADI 65+, comic timing. Shoot 3-9 Feb, Nashik",
    "numbers run together": "1. MEERA – F 22-26, Bengali 2. DADI – 65+, comic timing. Shoot 3-9 Feb, Nashik",
    "numbers in brackets": "(1) MEERA, 22-26, Bengali (2) DADI, 65+, comic timing. Shoot 3-9 Feb, Nashik",
    "lines as signs": "MEERA / 22–26, Bengali // DADI / 65+, comic timing // Shoot 3-9 Feb, Nashik",
    "prose": "We need two. First is Meera, 22-26, Bengali. Second is Dadi, 65+, comic timing. Shoot 3-9 Feb, Nashik.",
    "brackets": "[MEERA] 22-26, Bengali.\n[DADI] 65+, comic timing.\n\nShoot 3-9 Feb, Nashik",
}  # fmt: skip


def parts(text: str) -> list[tuple[str, set[str]]]:
    found = understand(text, today=TODAY).parts
    return [(part.name, {clause_words(clause) for clause in part.query.clauses}) for part in found]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_parts_are_told_apart_however_they_are_laid_out(layout):
    (first, of_first), (second, of_second) = parts(LAYOUTS[layout])
    assert (first.upper(), second.upper()) == ("MEERA", "DADI")
    assert of_first >= {*FACTS[0], *OF_BOTH}
    assert of_second >= {*FACTS[1], *OF_BOTH}
    assert not of_first & set(FACTS[1])
    assert not of_second & set(FACTS[0])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_query_is_that_of_the_first_part_and_the_question_names_them_all(layout):
    understood = understand(LAYOUTS[layout], today=TODAY)
    assert understood.query == understood.parts[0].query
    names = ", ".join(f"“{part.name}”" for part in understood.parts)
    assert str(understood.question).startswith(f"This reads like 2 parts: {names}.")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("No minors.", "over 18"), ("Under 20k a day.", "up to ₹20,000 a day"), ("No tattoos.", "no visible tattoo"),
        ("Both from Pune.", "from Pune"), ("Ideally left-handed, both fluent in Hindi.", "Hindi, fluent or better"),
    ],
)  # fmt: skip
def test_what_is_said_behind_them_is_asked_of_each(said, words):
    for _, filters in parts(f"MEERA 22-26, Bengali\nKABIR 30-35, Marathi\n{said}"):
        assert words in filters


def test_what_each_part_says_of_days_and_money_stays_its_own():
    (_, first), (_, second) = parts("RAJ (25-30): Hindi, free 1-5 Feb, 20k/day\nSIMI (22-26): free 6-9 Feb, 15k/day")
    assert {"free 1–5 Feb 2027", "up to ₹20,000 a day"} <= first
    assert {"free 6–9 Feb 2027", "up to ₹15,000 a day"} <= second


def test_a_part_may_say_nothing_of_age_where_it_is_named_like_the_others():
    found = parts("INSPECTOR SHINDE gruff, Marathi / MEERA 22–26, Bengali / DADI 65+. Shoot 3-9 Feb")
    assert [name for name, _ in found] == ["INSPECTOR SHINDE", "MEERA", "DADI"]
    assert "Marathi" in found[0][1]
    assert "Marathi" not in found[1][1]


def test_must_not_and_wishes_belong_to_their_part():
    (_, first), (_, second) = parts(
        "LEELA, female, 30s, not from Chennai\nVENKAT, male, 50s, ideally athletic, no beard"
    )
    assert "not from Chennai" in first
    assert {"ideally athletic build", "not beard"} <= second
    assert not {"ideally athletic build", "not beard"} & first


def test_where_a_scene_plays_is_asked_of_nobody():
    found = parts("INT. POLICE STATION - DAY\nINSPECTOR RANE (45) gruff, Marathi\nWITNESS (19)")
    assert [name for name, _ in found] == ["INSPECTOR RANE", "WITNESS"]
    assert all("“police”" not in filters for _, filters in found)


def test_a_name_is_no_word_that_was_not_understood():
    found = understand("SHINDE 40s, Marathi / ZQWV 22–26, xyzzy", today=TODAY).parts
    assert [part.meaning.not_understood for part in found] == [(), ("xyzzy",)]


def test_two_parts_of_one_name_are_numbered():
    assert [name for name, _ in parts("DANCER 20-25, kathak / DANCER 30-35")] == ["DANCER", "DANCER 2"]


def test_eight_parts_are_read_and_the_rest_is_counted():
    text = " / ".join(f"PERSON {letter * 3} {20 + at}-{25 + at}" for at, letter in enumerate("ABCDEFGHIJK"))
    understood = understand(text, today=TODAY)
    assert (len(understood.parts), understood.left_out) == (8, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Woman 25-30, Marathi\nheight 5'4 to 5'8\nfree 10-20 Feb\nMumbai",
        "Age: 25-30\nHeight: 5'6\nLanguage: Hindi\nShoot: 10-12 Feb, Mumbai",
        "man 30-35, NSD / FTII, Mumbai / Pune, free 5 / 6 Dec",
        "mother of a 10 year old, 35-40, Delhi",
        "DADI 65+, comic timing, MUMBAI only, FEB 10-22",
    ],
)
def test_one_request_is_not_taken_for_several(text):
    assert understand(text, today=TODAY).parts == ()


def test_a_label_on_the_next_line_does_not_count_what_stands_before_it():
    understood = understand("Age: 30-34\nLooks: elegant", today=TODAY)
    assert "playing age 30–34" in [clause_words(clause) for clause in understood.query.clauses]
