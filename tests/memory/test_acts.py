import pytest

from memory.acts import act
from memory.occasions import Occasion, occasion, without
from memory.subjects import same_subject


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("remember, no one under 5'6 for Vikram's action films", "no one under 5'6 for Vikram's action films"),
        ("Please remember that the client hates beards.", "the client hates beards"),
        (
            "yaad rakho, Vikram ki films ke liye 5'6 se kam mat dikhana",
            "Vikram ki films ke liye 5'6 se kam mat dikhana",
        ),
        ("Yaad rakhna ki budget hamesha 40k se kam", "budget hamesha 40k se kam"),
        ("याद रखो, 5'6 से कम मत दिखाना", "5'6 से कम मत दिखाना"),
        ("from now on only theatre actors", "only theatre actors"),
        ("no one under 5'6, yaad rakhna", "no one under 5'6"),
        ("we rejected Asha for the inspector, too young", "we rejected Asha for the inspector, too young"),
        ("remember", ""),
    ],
)
def test_what_is_to_be_remembered(words, kept):
    found = act(words)
    assert found is not None
    assert (found.deed, found.text) == ("remember", kept)


@pytest.mark.parametrize(
    "words",
    [
        "Who did we reject for the inspector last month, and why?",
        "remember who we rejected for the inspector?",
        "why did we reject Asha?",
        "last time wala list",
        "last month wala list",
        "kal wali list",
        "yesterday's list",
        "the list we made in October",
        "what did we look for yesterday?",
        "show me the list from last time",
        "kisko reject kiya tha inspector ke liye?",
        "Compare Aditi and Sana for Meera — director ne kya bola tha?",
        "what do you remember about Vikram?",
        "do you remember the inspector?",
    ],
)
def test_what_asks_for_the_past(words):
    found = act(words)
    assert found is not None
    assert found.deed == "recall"


@pytest.mark.parametrize(
    "words",
    ["not for this one", "Not for this film.", "is baar nahi", "iske liye nahi", "but not this time", "not here"],
)
def test_what_lifts_a_memory_here(words):
    found = act(words)
    assert found is not None
    assert found.deed == "set_aside"


@pytest.mark.parametrize(
    ("words", "about", "ordinal"),
    [
        ("forget that", "", 0),
        ("bhool jao", "", 0),
        ("usko bhool jao", "", 0),
        ("forget the second one", "", 2),
        ("forget the fourth one", "", 4),
        ("bhool jao chauthi wali", "", 4),
        ("forget the last", "", -1),
        ("forget the height rule", "height", 0),
        ("forget what I said about Vikram", "Vikram", 0),
    ],
)
def test_what_ends_a_memory(words, about, ordinal):
    found = act(words)
    assert found is not None
    assert (found.deed, found.about, found.ordinal) == ("forget", about, ordinal)


@pytest.mark.parametrize(
    "words",
    [
        "woman 20-25, Haryanvi, wrestling",
        "kal ki shoot ke liye ladki",
        "show me a list of dancers",
        "who is free next week",
        "which of them have a passport",
        "forget the height",
        "forget the rate limit",
        "for this one",
        "have you got anyone from Pune",
        "ladki chahiye jo kushti karti ho",
        "tell me about the second one",
        "what is her rate",
        "thanks",
        "",
        "x" * 5000,
    ],
)
def test_what_is_no_act_on_memory(words):
    assert act(words) is None


@pytest.mark.parametrize(
    ("words", "expected", "rest"),
    [
        ("options for Vikram's new action film", Occasion("Vikram", genres=("action",)), "options"),
        ("women for vikram's comedy", Occasion("Vikram", genres=("comedy",)), "women"),
        ("Vikram ki action films ke liye ladki", Occasion("Vikram", genres=("action",)), "ladki"),
        ("विक्रम की एक्शन फिल्मों के लिए लड़की", Occasion("विक्रम", genres=("action",)), "लड़की"),
        ("for Asha Rao's horror web series women 30+", Occasion("Asha Rao", genres=("horror",)), "women 30+"),
        ("list for Monsoon in March", Occasion(project="Monsoon"), "list for Monsoon in March"),
        ("who did we reject for the inspector", Occasion(part="inspector"), "who did we reject for the inspector"),
        ("dancers for the mother's role", Occasion(part="mother"), "dancers for the mother's role"),
        ("top 5 dancers in Pune", Occasion(), "top 5 dancers in Pune"),
        ("free for the weekend", Occasion(), "free for the weekend"),
        ("uski rate kya hai", Occasion(), "uski rate kya hai"),
    ],
)
def test_what_a_search_is_for(words, expected, rest):
    found = occasion(words)
    assert found.to_dict() == expected.to_dict()
    assert Occasion.from_dict(found.to_dict()).to_dict() == expected.to_dict()
    assert without(words, found) == rest


def test_another_film_takes_the_place_of_the_one_in_focus_and_a_part_adds_to_it():
    film = occasion("for Vikram's action film")
    assert occasion("women 20-25").after(film) == film
    assert occasion("for the inspector").after(film).words() == ("Vikram", "action", "inspector")
    assert occasion("for Meera's comedy").after(film).words() == ("Meera", "comedy")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Vikram", "vikram", True),
        ("Vikram", "Vikram Sen", True),
        ("Vikram", "विक्रम", True),
        ("Vikram Sen", "Vikram Rao", False),
        ("Meera", "मीरा", True),
        ("Vikram", "मीरा", False),
        ("", "", False),
        ("Vikram", "", False),
    ],
)
def test_when_two_names_mean_the_same_director(one, other, same):
    assert same_subject(one, other) is same


@pytest.mark.parametrize(
    "text", ["45+ mother type for a TVC, 40k a day", "men 30-40 for another web series", "ek ad ke liye ladka"]
)
def test_work_of_another_kind_ends_what_was_for_somebodys_film(text):
    before = occasion("options for Vikram's action film")
    assert before.director == "Vikram"
    assert not occasion(text).after(before)


@pytest.mark.parametrize("text", ["women 20-25", "for an action film, men", "somebody free for a shoot on 12 Dec"])
def test_what_may_be_the_same_film_stays_with_it(text):
    assert occasion(text).after(occasion("options for Vikram's action film")).director == "Vikram"
