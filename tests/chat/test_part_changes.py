"""A message that names a part of a pasted call is about that part: its changes are made to it, and to no other."""

from __future__ import annotations

import pytest

from tests.chat.test_briefs import Chat


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


MEERA_CHANGED = [
    ("more for Meera, from Pune", {"place": ["pune"]}),
    ("more for Meera from Pune", {"place": ["pune"]}),
    ("Meera in Pune", {"place": ["pune"]}),
    ("show me Meera from Pune", {"place": ["pune"]}),
    ("Meera should speak Marathi", {"language": [{"language": "mr", "level": None}]}),
    ("the second part must speak Marathi", {"language": [{"language": "mr", "level": None}]}),
    ("Meera ko Marathi aani chahiye", {"language": [{"language": "mr", "level": None}]}),
    ("Meera can be 12", {"playing_age": {"min": 12, "max": 12}}),
]
MAN_AND_GIRL = "SHINDE man 40-50 / MEERA girl 8-10"


@pytest.mark.django_db
@pytest.mark.parametrize(("change", "told"), MEERA_CHANGED)
def test_a_change_said_of_a_part_is_made_to_that_part_however_it_is_put(change, told):
    chat = Chat()
    chat.say(MAN_AND_GIRL)
    assert values(chat)["gender"] == ["man"]
    assert "For the part “MEERA”." in chat.say(change)
    assert values(chat) == {"gender": ["woman"], "playing_age": {"min": 8, "max": 10}} | told
    chat.say("Shinde")
    assert values(chat) == {"gender": ["man"], "playing_age": {"min": 40, "max": 50}}


def values(chat: Chat) -> dict[str, object]:
    return {clause["field"]: clause["value"] for clause in (chat.working.query or {})["clauses"]}


@pytest.mark.django_db
@pytest.mark.parametrize("change", ["also from Pune, same as Meera", "from Pune, I mean the second part"])
def test_a_part_that_is_named_but_not_understood_is_asked_about_and_no_other_is_changed(change):
    chat = Chat()
    chat.say(MAN_AND_GIRL)
    assert "Nothing is changed yet. Which part is this for? Say it as “for MEERA: …”" in chat.say(change)
    assert chat.searches == []
    assert values(chat) == {"gender": ["man"], "playing_age": {"min": 40, "max": 50}}


@pytest.mark.django_db
def test_a_change_that_names_the_part_in_force_is_made_to_it():
    chat = Chat()
    chat.say(MAN_AND_GIRL)
    chat.say("Meera")
    chat.say("also from Pune, Meera that is")
    assert values(chat) == {"gender": ["woman"], "playing_age": {"min": 8, "max": 10}, "place": ["pune"]}


@pytest.mark.django_db
def test_a_search_of_its_own_is_no_change_of_a_part_that_is_called_a_woman():
    chat = Chat()
    chat.say("man 40-50 / woman 30-35")
    assert "For the part “woman”." in chat.say("woman")
    assert "For the part" not in chat.say("woman from Pune, 60-65, Kathak")


MEERA = {"gender": ["woman"], "playing_age": {"min": 8, "max": 10}}


@pytest.mark.django_db
@pytest.mark.parametrize(
    "said", [("undo",), ("wapas karo",), ("Shinde", "undo for Meera"), ("Shinde", "for Meera: undo")]
)
def test_undo_takes_back_the_last_change_of_the_part_it_is_for(said):
    chat = Chat()
    chat.say(MAN_AND_GIRL)
    chat.say("for Meera: from Pune")
    chat.say("for Meera: speaks Marathi")
    assert values(chat) == MEERA | {"place": ["pune"], "language": [{"language": "mr", "level": None}]}
    for words in said:
        chat.say(words)
    assert values(chat) == MEERA | {"place": ["pune"]}
    chat.say("Shinde")
    assert values(chat) == {"gender": ["man"], "playing_age": {"min": 40, "max": 50}}
    chat.say("Meera")
    assert values(chat) == MEERA | {"place": ["pune"]}


@pytest.mark.django_db
def test_undo_right_after_the_first_change_of_a_part_brings_the_part_as_it_was_in_the_call():
    chat = Chat()
    chat.say(MAN_AND_GIRL)
    chat.say("for Meera: from Pune")
    chat.say("undo")
    assert values(chat) == MEERA


@pytest.mark.django_db
def test_undo_for_a_part_brings_back_what_was_changed_and_drops_nothing():
    chat = Chat()
    chat.say(MAN_AND_GIRL)
    chat.say("for Meera: from Pune")
    chat.say("for Meera: 12 to 14")
    chat.say("Shinde")
    assert values(chat)["gender"] == ["man"]
    chat.say("undo for Meera")
    assert values(chat) == MEERA | {"place": ["pune"]}


@pytest.mark.django_db
def test_undo_goes_back_to_the_part_before_where_the_one_in_force_was_not_changed():
    chat = Chat()
    chat.say(MAN_AND_GIRL)
    chat.say("for Meera: from Pune")
    chat.say("Shinde")
    chat.say("undo")
    assert values(chat) == MEERA | {"place": ["pune"]}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("said", "number"),
    [("paanchvan part", 5), ("chhatha kirdar", 6), ("saatvi role ke liye aur dikhao", 7), ("the 8th part", 8),
     ("aathwan part dikhao", 8), ("aakhiri part", 8)],
)  # fmt: skip
def test_parts_are_counted_in_hindi_as_in_english(said, number):
    chat = Chat()
    chat.say(" / ".join(f"PERSON {letter * 3} {20 + at}-{25 + at}" for at, letter in enumerate("ABCDEFGH")))
    assert f"For the part “PERSON {'ABCDEFGH'[number - 1] * 3}”." in chat.say(said)
