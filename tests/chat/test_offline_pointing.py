"""Whom a follow-up means: the Pune guy, her, not those from before; with the real tools on real rows."""

from __future__ import annotations

import pytest

from chat.providers.offline_pointing import without_those
from tests.chat.test_memory_scenes import filters, said, shown
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


@pytest.fixture
def men(db) -> dict[str, int]:
    people = {"Asif": "pune", "Bharat": "delhi", "Chetan": "delhi"}
    return {
        name: talent(f"{name} Rao", gender_identity="man", base_city=city, playing_age_min=25, playing_age_max=35).pk
        for name, city in people.items()
    }


async def test_the_pune_guy_is_the_one_of_those_shown_and_the_search_stays_in_force(conversation, men):
    first = await said(conversation, "men 25-35")
    assert set(shown(first)) == set(men.values())
    answer = await said(conversation, "tell me about the Pune guy")
    assert answer.focus == men["Asif"]
    assert shown(answer) == [men["Asif"]]
    follow = await said(conversation, "what is his rate")
    assert follow.focus == men["Asif"]
    again = await said(conversation, "same but from Delhi")
    assert filters(again) == [("gender", "typed"), ("playing_age", "typed"), ("place", "typed")]
    assert set(shown(again)) == {men["Bharat"], men["Chetan"]}


async def test_where_several_of_those_shown_fit_it_is_asked_which(conversation, men):
    await said(conversation, "men 25-35")
    answer = await said(conversation, "the Delhi guy")
    assert set(shown(answer)) == {men["Bharat"], men["Chetan"]}
    assert "2 of those shown could be meant" in answer.text


async def test_where_none_of_those_shown_fits_it_is_a_search(conversation, men):
    await said(conversation, "men 25-35")
    mumbai = await said(conversation, "the Mumbai guy")
    assert ("place", "typed") in filters(mumbai)
    assert shown(mumbai) == []


async def test_not_those_from_before_leaves_out_all_whom_the_searches_have_shown(conversation, men):
    first = await said(conversation, "top 2 men")
    assert len(shown(first)) == 2
    answer = await said(conversation, "men 25-35, but not those from before")
    assert shown(answer) == [number for number in men.values() if number not in shown(first)]
    nobody = await said(conversation, "not those from before")
    assert shown(nobody) == []


@pytest.mark.parametrize(
    ("words", "rest", "said_so"),
    [
        ("men from Pune, but not those from before", "men from Pune", True),
        ("same without the ones we saw", "same", True),
        ("pehle wale nahi", "", True),
        ("new faces only", "", True),
        ("not from Delhi", "not from Delhi", False),
        ("no beard", "no beard", False),
    ],
)
def test_what_leaves_out_those_shown_before(words, rest, said_so):
    assert without_those(words) == (rest, said_so)
