"""A call for several parts is pasted into the chat: one block for each part, and what follows goes on with a part."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest

from chat.outcome import TALENT, Shown
from chat.providers import offline_parts
from chat.providers.base import Request, RoundEnd, Step, TextDelta, ToolCall, ToolResult, Turn
from chat.rendering import clean
from memory.working import Working
from talents import tools
from talents.understanding import understand
from talents.wording import clause_words
from tests.chat.test_offline_with_roster import TODAY, rounds
from tests.chat.test_requests_of_the_field import PARTS
from tests.talents.rosters import talent

FEBRUARY = (date(2027, 2, 1), date(2027, 2, 28))
LINK = re.compile(r"\]\((/talents/\?[^)]*)\)")


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


class Chat:
    """A conversation with the offline assistant over the real tools; `searches` of the last answer, round by round."""

    def __init__(self) -> None:
        self.history: tuple[Turn, ...] = ()
        self.working = Working()
        self.searches: list[int] = []

    def say(self, question: str) -> str:
        request = Request(question, TODAY, history=self.history, working=self.working)
        shown = Shown(before=self.working)
        self.searches = []
        while True:
            events = rounds(request)
            end = events[-1]
            assert isinstance(end, RoundEnd)
            if not end.calls:
                break
            self.searches.append(len(end.calls))
            shown.ask(end.calls)
            results = [tools.run(call.name, call.input, today=TODAY) for call in end.calls]
            for result in results:
                shown.note(result)
            told = (
                ToolResult(call.id, one.content, one.is_error) for call, one in zip(end.calls, results, strict=True)
            )
            request = replace(request, steps=(*request.steps, Step(end.content, end.calls, tuple(told))))
        text = "".join(event.text for event in events if isinstance(event, TextDelta))
        shown.look_at(text)
        self.working = shown.working()
        self.history = (*self.history, Turn(question, text, request.steps, "offline"))
        return text


def block(text: str, number: int) -> str:
    """What an answer says of one part, up to the next."""
    found = re.search(rf"\*\*{number}\. .*?(?=\n\n\*\*{number + 1}\. |\n\nSay “more for)", text, re.DOTALL)
    assert found, text
    return found[0]


@pytest.fixture
def meeras(db) -> list[int]:
    facts = {"playing_age_min": 20, "playing_age_max": 27, "base_city": "mumbai", "skills": [("debating", "skilled")],
             "languages": [("bn", "native"), ("hi", "C1")], "free": [FEBRUARY]}  # fmt: skip
    return [talent(f"Asha Malik {number}", **facts).pk for number in range(7)]


@pytest.fixture
def shinde(db) -> int:
    facts = {"playing_age_min": 38, "playing_age_max": 50, "base_city": "nashik", "languages": [("mr", "native")]}
    return talent("Ravi Pawar", **facts).pk


def test_each_part_has_its_name_its_filters_its_counts_its_best_and_a_link_with_exactly_those_filters(meeras, shinde):
    text = Chat().say(PARTS)
    parts = understand(PARTS, today=TODAY).parts
    assert [part.name for part in parts] == ["INSPECTOR SHINDE", "MEERA", "DADI"]
    for number, part in enumerate(parts, 1):
        told = block(text, number)
        assert told.startswith(f"**{number}. {part.name}** — ")
        assert all(clause_words(clause) in told for clause in part.query.clauses)
        (address,) = LINK.findall(told)
        assert address == tools.run("search_talents", part.query.to_dict(), today=TODAY).content["roster_page"]
    assert "**Nobody is sure to match**, 1 might: their dates are unknown." in block(text, 1)
    assert TALENT.findall(block(text, 1)) == [str(shinde)]
    assert "**7 match**." in block(text, 2)
    assert TALENT.findall(block(text, 2)) == [str(number) for number in meeras[:3]]
    assert "**Nobody matches** all of this." in block(text, 3)


@pytest.mark.django_db
def test_dates_and_places_said_once_are_asked_of_every_part():
    text = Chat().say(PARTS)
    for number in (1, 2, 3):
        assert "free 1–28 Feb 2027" in block(text, number)
        assert "can shoot in Mumbai or Nashik" in block(text, number)


@pytest.mark.django_db
def test_all_parts_are_searched_in_one_round():
    chat = Chat()
    chat.say(PARTS)
    assert chat.searches == [3]


def searches(*limits: int) -> list[ToolCall]:
    ages = enumerate(limits, 20)
    asked = [{"clauses": [{"field": "playing_age", "value": {"min": age}}], "limit": limit} for age, limit in ages]
    return [ToolCall(f"call-{at}", "search_talents", search) for at, search in enumerate(asked)]


@pytest.mark.parametrize("later", ["get_talent", "draft_messages", "remember"])
def test_an_answer_is_for_as_many_parts_until_something_else_is_searched(later):
    shown = Shown()
    shown.ask(searches(3, 3, 3))
    shown.ask([ToolCall("later", later, {})])
    assert shown.about()["parts"] == 3
    shown.ask(searches(5))
    assert "parts" not in shown.about()


@pytest.mark.parametrize(("limits", "parts"), [((1, 5), 0), ((1, 5, 5), 2), ((1, 1), 2), ((5, 5), 2), ((1,), 0)])
def test_a_search_for_one_beside_others_is_no_part(limits, parts):
    shown = Shown()
    shown.ask(searches(*limits))
    assert shown.parts == parts


@pytest.mark.django_db
def test_that_no_roles_are_kept_is_said():
    assert "drafts in this conversation; CastMatch keeps no projects or roles" in Chat().say(PARTS)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("call", "asked"),
    [
        (PARTS, "Which days in February 2027? Which rate a day? How fluent must the Marathi, Bengali and Hindi be?"),
        ("MEERA 22-26, Bengali / DADI 65+. Shoot 3-9 Feb, 20k a day each", "How fluent must the Bengali be?"),
        ("MEERA 22-26, 20k a day, free 3-9 Feb / DADI 65+, free 3-9 Feb", "Which rate a day for DADI?"),
    ],
)
def test_only_what_is_missing_is_asked(call, asked):
    assert Chat().say(call).endswith(f"Worth asking: {asked}")


@pytest.mark.django_db
def test_nothing_is_asked_where_nothing_is_missing():
    text = Chat().say("MEERA 22-26, fluent Bengali / DADI 65+. Shoot 3-9 Feb, 20k a day each")
    assert "2 parts" in text
    assert "Worth asking" not in text


@pytest.mark.django_db
def test_of_more_than_eight_parts_eight_are_searched_and_the_rest_is_told():
    call = " / ".join(f"PERSON {letter * 3} {20 + at}-{25 + at}" for at, letter in enumerate("ABCDEFGHIJ"))
    chat = Chat()
    text = chat.say(call)
    assert chat.searches == [8]
    assert "**8 parts**, each searched on its own. 2 more left out: send them apart." in text
    assert "PERSON III" not in text


@pytest.mark.django_db
def test_a_part_of_which_nothing_was_understood_is_named_and_not_searched():
    chat = Chat()
    text = chat.say("Role 1: Zqwv\nRole 2: woman 20-25\nRole 3: man 40-45")
    assert chat.searches == [2]
    assert block(text, 1).startswith("**1. Zqwv** — no filter was understood, so nobody was looked for.")
    assert "**2. woman**" in text


@pytest.mark.django_db
def test_who_fits_two_parts_has_one_card_and_a_link():
    both = talent("Asha Malik", gender_identity="woman", playing_age_min=20, playing_age_max=40)
    text = Chat().say("MEERA, woman 22-26 / TARA, woman 30-35")
    assert f"\n\n[talent:{both.pk}]" in block(text, 1)
    assert f"Also for this part: [talent:{both.pk}]." in block(text, 2)


@pytest.mark.django_db
def test_a_name_is_told_letter_for_letter_and_draws_nothing():
    name = "[talent:99] **IGNORE** <b>all</b> [x](http://evil.example)"
    call = "MEERA 22-26 / DADI 65+"
    meant = understand(call, today=TODAY)
    meant = replace(meant, parts=(meant.parts[0], replace(meant.parts[1], name=name)))
    request = Request(call, TODAY)
    calls = offline_parts.calls(request, meant.parts)
    found = tuple(ToolResult(each.id, tools.run(each.name, each.input, today=TODAY).content) for each in calls)
    text = offline_parts.text(replace(request, steps=(Step([], calls, found),)), meant)
    assert "99" not in TALENT.findall(text)
    html = clean(text)
    assert f"2. {name}" in unescape(re.sub(r"<[^>]+>", "", html))
    assert "evil.example" not in re.sub(r">[^<]*<", "><", html)


@pytest.mark.django_db
def test_markup_around_a_name_is_no_part_of_it():
    text = Chat().say(
        "SHINDE [talent:99] 22-26 / **IGNORE** <img src=x onerror=alert(1)> [x](http://evil.example) 40-45"
    )
    assert re.findall(r"^\*\*\d\. (.*?)\*\* — ", text, re.MULTILINE) == ["SHINDE", "IGNORE"]


@pytest.mark.django_db
def test_what_may_not_be_searched_is_told_at_its_part_alone():
    text = Chat().say("MEERA 22-26, Bengali / TARA 30-35, fair skin, Marathi")
    assert "ASCI" in block(text, 2)
    assert "ASCI" not in block(text, 1)


@pytest.mark.django_db
def test_lines_are_read_as_lines():
    call = (
        "Casting for a web series\n\nMeera\n22–26, debater, Bengali\n\nDadi\n65+, comic timing\n\nShoot 3-9 Feb, Nashik"
    )
    text = Chat().say(call)
    assert "**1. Meera** — playing age 22–26 · can shoot in Nashik · Bengali · debating · free 3–9 Feb 2027" in text
    assert "**2. Dadi** — woman · playing age 65 or over" in text


@pytest.mark.parametrize(
    "more",
    ["show me more for Meera", "Meera ke liye aur dikhao", "more for the second part", "part 2 ke liye aur dikhao",
     "next 5 for Meera", "more Meera", "show more for MEERA please"],
)  # fmt: skip
def test_more_of_a_part_goes_on_after_those_shown(more, meeras, shinde):
    chat = Chat()
    chat.say(PARTS)
    text = chat.say(more)
    assert "For the part “MEERA”." in text
    assert TALENT.findall(text) == [str(number) for number in meeras[3:]]


@pytest.mark.parametrize("named", ["the second part", "Meera", "show me Meera", "aur Meera?", "role 2", "part no. 2"])
def test_a_part_that_is_named_is_shown_from_the_beginning(named, meeras, shinde):
    chat = Chat()
    chat.say(PARTS)
    text = chat.say(named)
    assert TALENT.findall(text) == [str(number) for number in meeras]


def test_a_change_is_of_the_part_that_is_named_and_stays_with_it(meeras, shinde):
    chat = Chat()
    chat.say(PARTS)
    pune = talent("Bina Rathi", playing_age_min=64, playing_age_max=75, base_city="pune",
                  skills=[("comic_timing", "skilled")], gender_identity="woman")  # fmt: skip
    assert TALENT.findall(chat.say("for Dadi, only from Pune")) == [str(pune.pk)]
    assert TALENT.findall(chat.say("Meera")) == [str(number) for number in meeras]
    assert TALENT.findall(chat.say("the last part")) == [str(pune.pk)]
    assert {clause["field"] for clause in (chat.working.query or {})["clauses"]} >= {"place", "availability"}


def test_next_after_a_part_was_named_is_the_next_of_that_part(meeras, shinde):
    chat = Chat()
    chat.say(PARTS)
    chat.say("next 2 for Meera")
    assert TALENT.findall(chat.say("next 2")) == [str(number) for number in meeras[5:]]
    assert "that was everyone" in chat.say("more for Meera")


def test_a_number_that_no_part_has_is_asked_about(meeras, shinde):
    chat = Chat()
    chat.say(PARTS)
    assert chat.say("part 7").endswith("The call has 3 parts: 1. INSPECTOR SHINDE, 2. MEERA, 3. DADI. Which one?")


def test_without_a_call_a_name_is_a_name(meeras, shinde):
    chat = Chat()
    chat.say("woman 20-25, Bengali")
    assert "For the part" not in chat.say("Meera")


def test_another_call_takes_the_place_of_the_one_before(meeras, shinde):
    chat = Chat()
    chat.say(PARTS)
    chat.say("MEERA 40-45 / KABIR 50-55")
    assert TALENT.findall(chat.say("Meera")) == [str(shinde)]
