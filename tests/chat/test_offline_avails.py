"""Availability checks in the chat: asked for in many words, drafted for those who are meant, drawn as text to copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from chat.outcome import TALENT, Shown
from chat.providers.base import Request, ToolCall, Turn
from chat.providers.offline import answer_to
from chat.providers.offline_avails import WHICH_DAYS
from chat.rendering import Renderer
from chat.truth import Known
from memory.working import Working
from talents import tools
from talents.models import Talent
from tests.chat.test_offline_with_roster import answer
from tests.talents.rosters import talent
from tests.talents.understanding.corpus import TODAY

DAYS = [{"from": "2027-01-05", "to": "2027-01-07"}]
SHOWN = (11, 12, 13, 14, 15, 16, 17)
WOMEN = {"clauses": [{"field": "gender", "operator": "any", "value": ["woman"], "strength": "must", "origin": "typed"}]}
LISTED = Working(query=WOMEN, results=SHOWN, shown=7)


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


def only_call(request: Request) -> ToolCall:
    calls = answer_to(request)
    assert not isinstance(calls, str), calls
    (call,) = calls
    return call


def drafted(text: str, working: Working = LISTED) -> dict:
    call = only_call(Request(text, TODAY, working=working))
    assert call.name == "draft_messages", call
    return call.input


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Check avails for the top 6, 5-7 Jan", SHOWN[:6]),
        ("check availability of the first three for 5-7 Jan", SHOWN[:3]),
        ("draft avail checks for the top 4, 5-7 Jan", SHOWN[:4]),
        ("check avails for these 5-7 Jan", SHOWN),
        ("Please check availability with agents for these, 5-7 Jan", SHOWN),
        ("Ask their agents if they're free 5-7 Jan", SHOWN),
        ("inki dates pooch lo 5 se 7 Jan", SHOWN),
        ("in sab ke avails check karo 5-7 Jan", SHOWN),
        ("Sabki availability pooch lo 5-7 Jan", SHOWN),
        ("find out if all of them are free 5-7 Jan", SHOWN),
        ("can you check if the top 5 are available 5-7 Jan", SHOWN[:5]),
        ("check avails top 6 5-7 Jan", SHOWN[:6]),
        ("check avails of the first 5 from 5 to 7 Jan", SHOWN[:5]),
        ("check avails for all 7, 5-7 Jan", SHOWN),
        ("check avails for all seven 5-7 Jan", SHOWN),
        ("check if the top 6 are available all 3 days 5-7 Jan", SHOWN[:6]),
    ],
)
def test_those_of_the_list_shown_are_asked_about_however_it_is_said(text, meant):
    assert drafted(text) == {"purpose": "avails", "talent_ids": list(meant), "dates": DAYS}


def test_her_avails_are_those_of_the_talent_last_talked_about():
    assert drafted("check her avails 5-7 Jan", replace(LISTED, focus=13))["talent_ids"] == [13]


def test_the_days_in_force_are_asked_for_where_none_are_said_and_else_are_asked_back():
    days = {"field": "availability", "operator": "free", "value": DAYS[0], "strength": "must", "origin": "typed"}
    with_days = replace(LISTED, query={"clauses": [*WOMEN["clauses"], days]})
    assert drafted("Check avails for the top 6", with_days)["dates"] == DAYS
    asked_back = answer_to(Request("Check avails for the top 6", TODAY, working=LISTED))
    assert isinstance(asked_back, str)
    assert asked_back.endswith(WHICH_DAYS)
    history = (Turn("Check avails for the top 6", asked_back),)
    request = Request("5-7 Jan", TODAY, history, working=replace(LISTED, question=WHICH_DAYS))
    assert only_call(request).input == {"purpose": "avails", "talent_ids": list(SHOWN[:6]), "dates": DAYS}


@pytest.mark.parametrize(
    ("text", "meant"), [("5-7 Jan for all of them", SHOWN[:6]), ("they need to be free 5-7 Jan", SHOWN[:6])]
)
def test_the_days_may_be_told_in_a_sentence(text, meant):
    assert only_call(reply(text)).input == {"purpose": "avails", "talent_ids": list(meant), "dates": DAYS}


def test_what_tells_no_days_or_more_than_days_is_not_the_answer_to_which_days():
    said = answer_to(reply("never mind"))
    assert isinstance(said, str)
    assert WHICH_DAYS not in said
    for text in ("leave it. Show me male dancers in Pune", "women in Pune free 5-7 Jan"):
        call = only_call(reply(text))
        assert call.name == "search_talents"
        assert "place" in {clause["field"] for clause in call.input["clauses"]}


def reply(text: str) -> Request:
    """To the question for the days of an availability check for the top 6."""
    history = (Turn("Check avails for the top 6", WHICH_DAYS),)
    return Request(text, TODAY, history, working=replace(LISTED, question=WHICH_DAYS))


def test_more_than_were_shown_or_others_are_searched_first():
    for text in ("check avails for the top 9 5-7 Jan", "women in Pune who dance, check avails 5-7 Jan"):
        assert only_call(Request(text, TODAY, working=LISTED)).name == "search_talents"


def test_these_of_nobody_are_not_strangers():
    said = answer_to(Request("check avails for these 5-7 Jan", TODAY, working=Working()))
    assert isinstance(said, str)
    assert "no results in front of us" in said


@pytest.mark.django_db
def test_those_who_are_named_are_asked_about_and_nobody_else_and_the_search_before_stays_in_force():
    asha = talent("Asha Malik", gender_identity="woman", agency="Sitara")
    bina = talent("Bina Rathi", gender_identity="woman", agency="Sitara")
    talent("Chitra Rao", gender_identity="woman", agency="Sitara")
    _, working = answer("women")
    text, after = answer("avail check for Asha Malik and Bina Rathi, 5-7 Jan", working)
    assert set(TALENT.findall(text)) == {str(asha.pk), str(bina.pk)}
    assert "> Hello Sitara team" in text
    assert (after.query or {})["clauses"] == WOMEN["clauses"]
    talent("Asha Malik Khan", agency="Sitara")
    text, _ = answer("avail check for Asha Malik, 5-7 Jan", working)
    assert "nothing is drafted yet" in text
    assert "Several are called “Asha Malik”" in text


@pytest.mark.parametrize("text", ["will confirm dates later, women 20-25 in Pune", "free 5-7 Jan", "woman, dates open"])
def test_dates_that_are_only_told_are_no_availability_check(text):
    calls = answer_to(Request(text, TODAY, working=LISTED))
    assert isinstance(calls, str) or [call.name for call in calls] == ["search_talents"]


def test_a_part_that_is_refused_stays_refused_in_an_availability_check():
    said = answer_to(Request("check avails of 16 year old girls for a bold scene, 5-7 Jan", TODAY, working=LISTED))
    assert isinstance(said, str)
    assert "no search was made" in said


@pytest.mark.django_db
def test_the_list_stays_in_front_and_each_text_is_drawn_as_a_quotation_without_a_mark():
    people = [
        talent(f"{name} Malik", gender_identity="woman", agency="Sitara [talent:1] *") for name in ("Asha", "Bina")
    ]
    people.append(talent("Chitra Rao", gender_identity="woman", days=[(date(2027, 1, 1), date(2027, 1, 31), "booked")]))
    _, working = answer("women")
    text, after = answer("check avails for these 5-7 Jan", working)
    assert (after.results, after.query) == (working.results, working.query)
    assert f"- [talent:{people[2].pk}]: the roster says booked 1–31 Jan 2027." in text
    html = drawn(text)
    quote = html.partition("<blockquote>")[2].partition("</blockquote>")[0]
    assert "Hello Sitara [talent:1] * team" in quote
    assert [name for name in ("Asha Malik", "Bina Malik") if name in quote] == ["Asha Malik", "Bina Malik"]
    assert "not-in-roster" not in html


def drawn(text: str) -> str:
    """As the page shows it, with what the draft tool has told."""
    ids = list(dict.fromkeys(int(number) for number in TALENT.findall(text)))
    asked = {
        "purpose": "avails",
        "talent_ids": [number for number in ids if Talent.objects.filter(pk=number)],
        "dates": DAYS,
    }
    shown = Shown()
    shown.note(tools.run("draft_messages", asked, today=TODAY))
    return "".join(block.html for block in Renderer("a", {}, Known(shown.told)).blocks(text))
