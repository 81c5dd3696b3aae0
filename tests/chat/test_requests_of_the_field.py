"""Twenty requests as directors type them: their filters in the chat, and the answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from chat.outcome import TALENT
from chat.providers.base import Request, Step, ToolCall, ToolResult
from chat.providers.offline import answer_to
from memory.working import Working
from talents.query import TalentQuery
from talents.understanding import understand
from tests.chat.test_offline_with_roster import answer
from tests.talents.rosters import talent
from tests.talents.understanding.corpus import TODAY, canonical, spelt

NOVEMBER = (date(2026, 11, 10), date(2026, 11, 22))
SEARCHES = {
    "Need a guy 28–35, fluent Marathi and Hindi, Mumbai based, web series, free 10–22 Nov":
        "gender man; age 28-35; language mr:C1; language hi:C1; place mumbai; free 2026-11-10..2026-11-22",
    "45+ real-looking mother for a masala TVC, not glam, 40k a day all-in, one day":
        "gender woman; age 45-; !exclusivity spices|packaged_food; rate 40000/day+all_in; "
        "text real-looking; text mother; text not glam",
    "Bearded men 30–40 who ride a Bullet properly, licence chahiye, no visible tattoos, not clean-shaven types":
        "gender man; age 30-40; facial beard; skill motorcycle:skilled; licence motorcycle; tattoo false",
    "Believable Glasgow accent, South Asian role, 30s, no visa sponsorship for UK":
        "accent glasgow:strong; can_portray south_asian; age 30-39; right_to_work GB",
    "Check avails for top 6, any 3 consecutive days between 5 and 15 Jan": "free 3 of 2027-01-05..2027-01-15",
    "NSD or FTII stage people who weren't in my last three projects": "training nsd|ftii; credit theatre",
    "Girl next door, 22": "gender woman; age 22-22; text girl next door",
    "Only fair girls, no dark skin": "gender woman",
    "Is saal booked cast mein 40+ women kitni hain? platform ko report deni hai": "gender woman; age 40-",
    "Top 5 dancers in Pune": "skill dance:skilled; place pune",
}  # fmt: skip
PARTS = (
    "INSPECTOR SHINDE 40s gruff Marathi / MEERA 22–26 debater, Bengali-Hindi / DADI 65+ comic timing. "
    "Shoot Feb, Mumbai+Nashik"
)


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


def only_call(text: str) -> ToolCall:
    """The one call that the assistant makes first."""
    calls = answer_to(Request(text, TODAY, working=Working()))
    assert not isinstance(calls, str), calls
    (call,) = calls
    return call


def in_force(working: Working) -> dict[str, Any]:
    assert working.query is not None
    return working.query


def meaning(short: str) -> frozenset[str]:
    return frozenset(canonical(clause.strip()) for clause in short.split(";"))


@pytest.mark.parametrize(("text", "short"), SEARCHES.items())
def test_a_request_becomes_its_filters_in_the_chat(text, short):
    assert spelt(understand(text, today=TODAY)) == meaning(short)
    call = only_call(text)
    assert call.name == "search_talents"
    asked = TalentQuery.from_dict(call.input)
    assert asked.clauses == understand(text, today=TODAY).query.canonical().clauses


@pytest.mark.django_db
def test_dates_that_nobody_told_stand_apart_from_dates_that_are_taken():
    facts = {
        "gender_identity": "man", "playing_age_min": 28, "playing_age_max": 35, "base_city": "mumbai",
        "languages": [("mr", "native"), ("hi", "C1")],
    }  # fmt: skip
    free = talent("Amol Deshmukh", free=[NOVEMBER], **facts)
    untold = talent("Bharat Joshi", **facts)
    talent("Chetan Patil", days=[(*NOVEMBER, "booked")], **facts)
    text, _ = answer(next(iter(SEARCHES)))
    assert TALENT.findall(text) == [str(free.pk), str(untold.pk)]
    assert "their dates are unknown" in text


@pytest.mark.django_db
def test_a_mother_bound_to_a_rival_brand_is_out_and_looks_only_order():
    facts = {
        "gender_identity": "woman", "playing_age_min": 45, "playing_age_max": 55,
        "rates": [(35000, "INR", "day", {"includes_agency_fee": True})],
    }  # fmt: skip
    first = talent("Asha Malik", bio="Real-looking, not glam at all.", told_none=["exclusivities"], **facts)
    second = talent("Bina Rathi", bio="Glamorous.", told_none=["exclusivities"], **facts)
    talent("Chitra Rao", promises=[("spices", date(2026, 1, 1), date(2027, 1, 1))], **facts)
    text, _ = answer(list(SEARCHES)[1])
    assert set(TALENT.findall(text)) == {str(first.pk), str(second.pk)}
    assert "I assumed: no conflict in spices and masala or packaged food" in text


@pytest.mark.django_db
def test_unknown_tattoos_stand_apart_from_tattoos_that_show():
    facts = {
        "gender_identity": "man", "playing_age_min": 30, "playing_age_max": 40, "facial_hair": "beard",
        "skills": [("motorcycle", "skilled")], "licences": ["motorcycle"],
    }  # fmt: skip
    sure = talent("Amol Deshmukh", visible_tattoo=False, **facts)
    untold = talent("Bharat Joshi", **facts)
    talent("Chetan Patil", visible_tattoo=True, **facts)
    text, _ = answer(list(SEARCHES)[2])
    assert TALENT.findall(text) == [str(sure.pk), str(untold.pk)]
    assert "their tattoos are unknown" in text


@pytest.mark.django_db
def test_a_right_to_work_is_asked_for_and_not_a_nationality():
    facts = {"playing_age_min": 30, "playing_age_max": 39, "accents": [("glasgow", "strong")],
             "can_portray": ["south_asian"], "portrays_until": date(2028, 1, 1)}  # fmt: skip
    allowed = talent("Anil Rao", nationality="IN", permits=[("GB", "resident", None)], **facts)
    talent("Bharat Joshi", nationality="IN", told_none=["work_permits"], **facts)
    text, _ = answer(list(SEARCHES)[3])
    assert TALENT.findall(text) == [str(allowed.pk)]


@pytest.mark.django_db
def test_a_girl_next_door_is_asked_about_beside_provisional_results():
    found = talent("Asha Malik", gender_identity="woman", playing_age_min=20, playing_age_max=24)
    text, _ = answer("Girl next door, 22")
    assert TALENT.findall(text) == [str(found.pk)]
    assert text.endswith("Which language, city and dates?")


@pytest.mark.django_db
def test_of_skin_nothing_is_searched_and_the_rest_is():
    found = talent("Asha Malik", gender_identity="woman")
    text, _ = answer("Only fair girls, no dark skin")
    assert "ASCI" in text
    assert TALENT.findall(text) == [str(found.pk)]


@pytest.mark.django_db
def test_a_count_names_nobody_and_hides_few():
    for number in range(3):
        talent(f"Asha Malik {number}", gender_identity="woman", playing_age_min=42, playing_age_max=50)
    text, _ = answer("Is saal booked cast mein 40+ women kitni hain? platform ko report deni hai")
    assert "**fewer than 5** match" in text
    assert "I do not know who was in past projects" in text
    assert TALENT.findall(text) == []
    assert "Asha" not in text
    for number in range(3, 7):
        talent(f"Asha Malik {number}", gender_identity="woman", playing_age_min=42, playing_age_max=50)
    assert "**7** match" in answer("40+ women kitni hain?")[0]


@pytest.mark.django_db
def test_five_dancers_are_five():
    for number in range(7):
        talent(f"Asha Malik {number}", base_city="pune", skills=[("kathak", "skilled")])
    text, _ = answer("Top 5 dancers in Pune")
    assert len(TALENT.findall(text)) == 5
    assert "**7 match**" in text


@pytest.mark.django_db
def test_availability_in_a_window_is_searched_and_the_questions_are_drafted_and_not_sent():
    free = talent("Asha Malik", agency="Sitara", free=[(date(2027, 1, 8), date(2027, 1, 10))])
    untold = talent("Chitra Rao", agency="Sitara")
    talent("Bina Rathi", agency="Sitara", days=[(date(2027, 1, 1), date(2027, 1, 31), "booked")])
    text, working = answer("Check avails for top 6, any 3 consecutive days between 5 and 15 Jan")
    cards, _, drafts = text.partition("One text to copy. Nothing was sent.")
    assert TALENT.findall(cards) == TALENT.findall(drafts) == [str(free.pk), str(untold.pk)]
    assert "**To Sitara (agent)**" in drafts
    assert "> We need any 3 days in a row within 5–15 Jan 2027." in drafts
    assert in_force(working)["limit"] == 6


@pytest.mark.django_db
def test_when_the_budget_is_halved_the_list_is_split_by_it():
    stays = talent("Asha Malik", gender_identity="woman", rates=[(20000, "INR", "day")])
    untold = talent("Bina Rathi", gender_identity="woman")
    over = talent("Chitra Rao", gender_identity="woman", rates=[(32000, "INR", "day", {"negotiable": True})])
    _, working = answer("women under 40k a day")
    text, after = answer("Client ne budget half kar diya, ab shortlist mein kaun bachega?", working)
    assert TALENT.findall(text) == [str(each.pk) for each in (stays, over, untold)]
    assert "₹12,000 a day over: ₹32,000 a day, negotiable" in text
    assert "of 1 no rate is known" in text
    assert [one["value"]["amount"] for one in in_force(after)["clauses"] if one["field"] == "rate"] == [20000]


@pytest.mark.django_db
def test_a_release_is_drafted_for_those_held_and_not_booked_and_changes_nothing():
    january = (date(2027, 1, 5), date(2027, 1, 9))
    held = talent("Asha Malik", agency="Sitara", days=[(*january, "hold", "Monsoon")])
    talent("Bina Rathi", agency="Sitara", days=[(*january, "hold", "Monsoon"), (*january, "booked", "Monsoon")])
    text, _ = answer("Release everyone not booked on Monsoon")
    assert TALENT.findall(text) == [str(held.pk)]
    assert "**To Sitara (agent)**" in text
    assert "Nothing was sent" in text
    assert "Nothing was changed" in text
    assert held.availabilities.get().status == "hold"


@pytest.mark.django_db
def test_of_a_brief_of_three_parts_each_is_searched_and_the_first_stays_in_force():
    text, working = answer(PARTS)
    assert all(f"**{part}**" in text for part in ("1. INSPECTOR SHINDE", "2. MEERA", "3. DADI"))
    assert {clause["field"] for clause in in_force(working)["clauses"]} >= {"playing_age", "language", "text"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Woh ladka jisne mechanic ka audition diya tha, uska number bhej", "contact details are not given out"),
        ("Export everyone's phone numbers to CSV, new app mein daalna hai", "contact details are not given out"),
        ("16–17 ki ladki for a bold scene", "no search was made"),
    ],
)
def test_what_is_no_search_is_said_and_never_pretended(text, told):
    said = answer_to(Request(text, TODAY, working=Working()))
    assert isinstance(said, str)
    assert told in said
    assert TALENT.findall(said) == []


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("Kaala Sach ke cop jaisa, last time wala list, par thoda younger", "recall_memory"),
        ("Client ne budget half kar diya, ab shortlist mein kaun bachega?", "recall_memory"),
        ("Yaad rakho, Vikram ki action films ke liye 5'6 se kam mat dikhana", "remember"),
    ],
)
def test_what_only_memory_knows_is_asked_of_memory(text, tool):
    assert only_call(text).name == tool


@pytest.mark.django_db
def test_a_real_age_is_not_told_and_the_playing_age_is():
    someone = talent("Asha Malik", playing_age_min=25, playing_age_max=32, born=date(1990, 5, 6))
    text, _ = answer("Uski real age kya hai?", Working(results=(someone.pk,), focus=someone.pk))
    assert "real age is not shown" in text
    assert "Playing age: 25" in text
    assert "1990" not in text
    assert "36" not in TALENT.sub("", text)


def test_a_list_that_is_not_known_is_asked_about():
    text = "Kaala Sach ke cop jaisa, last time wala list, par thoda younger"
    request = Request(text, TODAY, working=Working())
    call = only_call(text)
    nothing = ToolResult(call.id, {"memories": [], "turns": []})
    said = answer_to(replace(request, steps=(Step([], (call,), (nothing,)),)))
    assert said == "I have no record of that. What does the part need?"
