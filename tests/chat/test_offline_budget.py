"""A budget that changes under a list: said in many words, split by, kept in force; asked back where none is known."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from chat.answering import database
from chat.articles import Article
from chat.models import Conversation, Message
from chat.outcome import TALENT, USED
from chat.providers.base import Remembered, Request, ToolCall
from chat.providers.offline import answer_to
from chat.providers.offline_budget import WHICH_BUDGET
from chat.providers.offline_budget_words import share_left
from memory.models import Memory
from memory.working import Working
from talents.query import MOST_CLAUSES, Clause
from talents.vocabulary.languages import LANGUAGES
from tests.chat.conftest import ask, produce_next
from tests.chat.test_offline_with_roster import answer
from tests.talents.rosters import talent
from tests.talents.understanding.corpus import TODAY

HALF = "Client ne budget half kar diya, ab shortlist mein kaun bachega?"
WOMAN = {"field": "gender", "operator": "any", "value": ["woman"], "strength": "must", "origin": "typed"}
FORTY = {"amount": 40000, "currency": "INR", "unit": "day", "all_in": None}
RATE = {"field": "rate", "operator": "at_most", "value": FORTY, "strength": "must", "origin": "typed"}
LISTED = Working(query={"clauses": [WOMAN, RATE]}, results=(11, 12, 13), shown=3)
UNPAID = Working(query={"clauses": [WOMAN]}, results=(11, 12, 13), shown=3)


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


def calls(text: str, working: Working = LISTED, **given: Any) -> tuple[ToolCall, ...]:
    found = answer_to(Request(text, TODAY, working=working, **given))
    assert not isinstance(found, str), found
    return found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (HALF, Fraction(1, 2)),
        ("aadha budget", Fraction(1, 2)),
        ("Budget halved. Who's left?", Fraction(1, 2)),
        ("budget cut to 60%", Fraction(3, 5)),
        ("budget cut by 40%", Fraction(3, 5)),
        ("budget 30% kam ho gaya", Fraction(7, 10)),
        ("budget 60% kar diya", Fraction(3, 5)),
        ("the budget is 70% of what it was", Fraction(7, 10)),
        ("budget slashed by a third, who survives?", Fraction(2, 3)),
        ("client wants to pay a quarter less", Fraction(3, 4)),
        ("budget -20%, who is left?", Fraction(4, 5)),
        ("budget two-thirds now", Fraction(2, 3)),
        ("budget up to half now", Fraction(1, 2)),
        ("women with half sleeve tattoos", None),
        ("budget is now 20k", None),
    ],
)
def test_what_is_left_of_a_budget_is_read_from_many_words(text, left):
    assert share_left(text) == left


def rates_in_force(text: str) -> list[int]:
    """The rates asked for by the last search that the message leads to; where it leads to none, the one before."""
    found = answer_to(Request(text, TODAY, working=LISTED))
    if isinstance(found, str):
        return [40_000]
    return [clause["value"]["amount"] for clause in found[-1].input["clauses"] if clause["field"] == "rate"]


@pytest.mark.parametrize(
    "text",
    [
        "the budget has gone up by half",
        "budget up by 20%, who can we keep?",
        "only 30% more now, who is left?",
        "budget +20%, who is left?",
        "budget increased by a third, who stays?",
        "budget badh gaya 20%, kaun bachega",
    ],
)
def test_a_raised_budget_is_never_cut(text):
    assert share_left(text) is None
    rates = rates_in_force(text)
    assert rates
    assert min(rates) >= 40000


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("budget +20%, who is left?", 48000),
        ("budget up by 20%, who can we keep?", 48000),
        ("budget increased by a third, who stays?", 53333),
        ("budget badh gaya 20%, kaun bachega", 48000),
        ("budget raised to 60k a day, who is left?", 60000),
    ],
)
def test_a_list_is_split_by_a_raised_budget_too(text, amount):
    split, _ = calls(text)
    assert (split.name, split.input["rate"]["amount"]) == ("check_budget", amount)
    assert rates_in_force(text) == [amount]


@pytest.mark.parametrize(
    "text",
    [
        "budget has gone up, who is left?",
        "budget doubled, kaun bachega",
        "zyada paisa nahi, budget 20% kam, who is left?",
    ],
)
def test_where_it_is_not_said_by_how_much_it_was_raised_the_amount_is_asked_for(text):
    said = answer_to(Request(text, TODAY, working=LISTED))
    assert isinstance(said, str)
    assert "the rate in force is up to ₹40,000 a day, and I did not read by how much it has changed." in said
    assert said.endswith(WHICH_BUDGET)


@pytest.mark.parametrize(
    "text",
    [
        "Is the rate for a half day?",
        "rate for a half-day shift now?",
        "pay half on signing",
        "we pay 50% on signing now",
        "pay half now, half later",
        "half of them are out of budget",
        "half the list is out of budget now",
        "is 18% GST in the rate?",
    ],
)
def test_a_part_of_something_else_than_the_budget_leaves_it_as_it_is(text):
    assert share_left(text) is None
    assert rates_in_force(text) == [40000]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        (HALF, 20000),
        ("budget is now half", 20000),
        ("Budget cut to 60%", 24000),
        ("budget -20%, who is left?", 32000),
        ("rate 20k kar do — who's left?", 20000),
        ("Client can only pay 25k now, who stays?", 25000),
        ("budget 15k ho gaya, ab kaun bachega", 15000),
    ],
)
def test_the_list_shown_is_split_by_the_new_rate_which_is_then_in_force(text, amount):
    split, search = calls(text)
    assert (split.name, search.name) == ("check_budget", "search_talents")
    assert split.input == {"talent_ids": [11, 12, 13], "rate": FORTY | {"amount": amount}}
    in_force = {clause["field"]: clause["value"] for clause in search.input["clauses"]}
    assert in_force == {"gender": ["woman"], "rate": FORTY | {"amount": amount}}


@pytest.mark.parametrize(
    "text",
    ["half Punjabi girl, rate under 40k", "budget 40k, one third advance", "women from Pune, budget half kar do"],
)
def test_a_request_with_more_in_it_is_a_search_like_any_other(text):
    assert [call.name for call in calls(text)] == ["search_talents"]


def test_without_a_rate_one_short_question_is_asked_and_its_answer_splits_the_list():
    said = answer_to(Request(HALF, TODAY, working=UNPAID))
    assert isinstance(said, str)
    assert said.endswith(WHICH_BUDGET)
    assert said.count("?") == 1
    split, _ = calls("20k a day", Working(query=UNPAID.query, results=UNPAID.results, question=WHICH_BUDGET))
    assert split.input["rate"]["amount"] == 20000


def test_where_no_more_filters_fit_it_is_said_that_no_search_could_be_made():
    spoken = [
        {"field": "language", "operator": "any", "value": [{"language": code, "level": None}], "strength": "nice"}
        for code, _ in LANGUAGES[:MOST_CLAUSES]
    ]
    full = Working(query={"clauses": spoken}, results=(11, 12), shown=2)
    said = answer_to(Request("Client can only pay 25k now, who stays?", TODAY, working=full))
    assert isinstance(said, str)
    assert "the search could not be made" in said
    assert str(MOST_CLAUSES) in said


def test_a_rate_that_memory_has_for_this_work_is_halved_and_counts_as_used():
    told = Remembered(7, "preference", "40k a day for Monsoon", date(2026, 11, 2), "you", (Clause.from_dict(RATE),))
    from_memory = Remembered(**{**vars(told), "clauses": (Clause.from_dict(RATE | {"origin": "memory"}),)})
    used, split, search = calls(HALF, UNPAID, memories=(from_memory,))
    assert [clause["origin"] for clause in used.input["clauses"] if clause["field"] == "rate"] == ["memory"]
    assert split.input["rate"]["amount"] == 20000
    assert [clause["origin"] for clause in search.input["clauses"] if clause["field"] == "rate"] == ["typed"]


@pytest.mark.django_db
def test_who_stays_who_is_over_it_and_by_how_much_and_who_fits_instead():
    facts = {"gender_identity": "woman"}
    stays = talent("Asha Malik", rates=[(18000, "INR", "day")], as_of=date(2026, 10, 1), **facts)
    over = talent("Bina Rathi", rates=[(35000, "INR", "day", {"negotiable": True})], as_of=date(2026, 10, 2), **facts)
    nearer = talent("Chitra Rao", rates=[(21000, "INR", "day")], as_of=date(2026, 10, 3), **facts)
    _, working = answer("top 3 women under 40k a day")
    assert set(working.results) == {stays.pk, over.pk, nearer.pk}
    instead = talent("Divya Sen", rates=[(15000, "INR", "day")], **facts)
    text, after = answer(HALF, working)
    assert "the budget is now up to ₹20,000 a day; it was up to ₹40,000 a day." in text
    assert "Of those last shown, **1 stays** and **2 are over it**." in text
    assert f"- [talent:{nearer.pk}] — ₹1,000 a day over: ₹21,000 a day\n" in text
    assert f"- [talent:{over.pk}] — ₹15,000 a day over: ₹35,000 a day, negotiable" in text
    assert f"- [talent:{instead.pk}] — ₹15,000 a day" in text
    assert TALENT.findall(text) == [str(each.pk) for each in (stays, nearer, over, instead)]
    assert after.results == (stays.pk, nearer.pk, over.pk, instead.pk)
    text, _ = answer("Aadha budget", after)
    assert "now up to ₹10,000 a day; it was up to ₹20,000 a day" in text
    assert "**nobody stays**" in text


@pytest.mark.django_db(transaction=True)
async def test_in_a_new_conversation_the_list_that_memory_knows_is_split(conversation, meera):
    asha = await database(talent)("Asha Malik", gender_identity="woman", rates=[(18000, "INR", "day")])
    bina = await database(talent)("Bina Rathi", gender_identity="woman", rates=[(30000, "INR", "day")])
    nothing = await said(conversation, HALF)
    assert "no list is in front of us, and I have no record of one" in nothing.text
    await said(conversation, "women under 40k a day")
    other = await database(Conversation.objects.create)(user=meera)
    done = await said(other, HALF)
    assert "Of the list in “Client ne budget half" in done.text
    assert f"- [talent:{asha.pk}] — ₹18,000 a day" in done.text
    assert f"- [talent:{bina.pk}] — ₹10,000 a day over" in done.text
    assert [clause["value"]["amount"] for clause in (done.query or {})["clauses"] if clause["field"] == "rate"] == [
        20000
    ]
    assert USED not in done.memories


@pytest.mark.django_db(transaction=True)
async def test_where_the_rate_was_told_by_memory_the_list_is_one_and_its_filters_are_shown(conversation):
    await database(talent)("Asha Malik", gender_identity="woman", rates=[(18000, "INR", "day")], height_cm=172)
    row = {"user_id": conversation.user_id, "kind": "preference", "scope": "me", "text": "168 cm, 40k a day"}
    tall = {"field": "height", "operator": "between", "value": {"min": 168, "max": None}}
    await database(Memory.objects.create)(**row, data={"clauses": [tall, RATE]})
    await said(conversation, "women")
    done = await said(conversation, HALF)
    (searched,) = [step["calls"] for step in done.steps if step["calls"]]
    assert [call["name"] for call in searched] == ["search_talents", "check_budget", "search_talents"]
    chips = await database(lambda: Article(done).chips)()
    assert {chip.field: bool(chip.said_at) for chip in chips} == {"gender": False, "height": True, "rate": False}


async def said(conversation: Conversation, text: str) -> Message:
    await ask(conversation, text)
    return await produce_next()
