"""The offline assistant: which tools it calls, and what it says of their results."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from chat.outcome import TALENT
from chat.providers.base import Request, RoundEnd, Step, TextDelta, ToolCall, ToolResult, Turn
from chat.providers.offline import OfflineProvider
from memory.working import Working
from talents.query import TalentQuery
from talents.understanding import understand

TODAY = date(2026, 10, 14)


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


async def round_of(request: Request) -> tuple[str, RoundEnd]:
    events = [event async for event in OfflineProvider().stream(request)]
    end = events[-1]
    assert isinstance(end, RoundEnd)
    return "".join(event.text for event in events if isinstance(event, TextDelta)), end


def asked(question: str, after: str = "", **working: Any) -> Request:
    if after:
        working["query"] = understand(after, today=TODAY).query.to_dict()
    return Request(question, TODAY, working=Working(**working))


def shown(talent_id: int, group: str = "match", *unknown: str, name: str = "Asha Malik") -> dict[str, Any]:
    reasons = [{"field": field, "verdict": "unknown", "text": f"{field} unknown"} for field in unknown]
    return {"id": talent_id, "name": name, "group": group, "reasons": reasons, "rate": "unknown"}


def found(question: str, *talents: dict[str, Any], **changes: Any) -> dict[str, Any]:
    query = understand(question, today=TODAY).query
    matches = sum(talent["group"] == "match" for talent in talents)
    content = {
        "query": query.to_dict(),
        "filters": [clause.field for clause in query.clauses],
        "total_matches": matches,
        "total_unknown": len(talents) - matches,
        "totals_exact": True,
        "offset": 0,
        "talents": list(talents),
        "today": TODAY.isoformat(),
    }
    return content | changes


def after_search(
    question: str, content: dict[str, Any], *, is_error: bool = False, name: str = "search_talents"
) -> Request:
    step = Step([], (ToolCall("offline-1", name, {}),), (ToolResult("offline-1", content, is_error),))
    return Request(question, TODAY, steps=(step,))


async def test_a_question_becomes_one_search_with_its_clauses():
    text, end = await round_of(asked("woman 20-25, Haryanvi"))
    assert text == ""
    assert [call.name for call in end.calls] == ["search_talents"]
    assert [clause["field"] for clause in end.calls[0].input["clauses"]] == ["gender", "playing_age", "language"]
    assert end.stop_reason == "tool_use"


async def test_what_is_asked_of_the_tool_is_what_the_tool_accepts():
    _, end = await round_of(asked("woman 20-25, Haryanvi, under 40k, free next week, not from Delhi"))
    query = TalentQuery.from_dict(end.calls[0].input)
    assert len(query.clauses) == 6


async def test_a_follow_up_builds_on_the_search_in_force():
    _, end = await round_of(asked("same but from Delhi", after="woman 20-25"))
    assert [clause["field"] for clause in end.calls[0].input["clauses"]] == ["gender", "playing_age", "place"]


async def test_undo_searches_as_before_the_last_change():
    searches = [understand(words, today=TODAY).query for words in ("woman 20-25, Delhi", "woman 30-40, Delhi")]
    turns = [
        Turn("…", "", (Step([], (ToolCall("offline-1", "search_talents", query.to_dict()),), ()),))
        for query in searches
    ]
    request = Request("undo that", TODAY, history=tuple(turns), working=Working(query=searches[-1].to_dict()))
    _, end = await round_of(request)
    assert TalentQuery.from_dict(end.calls[0].input).clauses == searches[0].clauses


async def test_the_first_version_is_the_oldest_search_of_which_that_in_force_is_a_change():
    said = ("men 40-50, Kochi", "woman 20-25, Delhi", "woman 20-25, Pune", "woman 20-25, Pune, Marathi")
    searches = [understand(words, today=TODAY).query for words in said]
    turns = [
        Turn("…", "", (Step([], (ToolCall("offline-1", "search_talents", query.to_dict()),), ()),))
        for query in searches
    ]
    working = Working(query=searches[-1].to_dict())
    _, end = await round_of(Request("first version please", TODAY, history=tuple(turns), working=working))
    assert TalentQuery.from_dict(end.calls[0].input).clauses == searches[1].clauses


async def test_next_five_goes_on_after_what_was_shown():
    _, end = await round_of(asked("next 5", after="woman 20-25", shown=7, results=(1, 2)))
    assert (end.calls[0].input["offset"], end.calls[0].input["limit"]) == (7, 5)


async def test_the_second_one_is_the_second_of_the_results_last_shown():
    _, end = await round_of(asked("tell me about the second one", after="woman", results=(31, 12, 44)))
    assert end.calls[0] == ToolCall("offline-1", "get_talent", {"talent_id": 12})


@pytest.mark.parametrize(
    ("words", "talent_id"), [("the last one", 44), ("#3", 44), ("tell me about her", 12), ("pehli wali", 31)]
)
async def test_pointing_words_find_their_talent(words, talent_id):
    _, end = await round_of(asked(words, after="woman", results=(31, 12, 44), focus=12))
    assert end.calls[0].input == {"talent_id": talent_id}


async def test_pointing_beyond_the_results_says_how_many_there_were():
    text, end = await round_of(asked("tell me about the fifth one", after="woman", results=(31, 12)))
    assert not end.calls
    assert "from 1 to 2" in text


async def test_pointing_without_results_says_so():
    text, end = await round_of(asked("tell me about the second one"))
    assert not end.calls
    assert "no results in front of us" in text


async def test_a_name_shown_before_is_looked_up_by_its_id():
    step = Step(
        [], (ToolCall("a", "search_talents", {}),), (ToolResult("a", found("woman", shown(9, name="Aditi Rao"))),)
    )
    request = Request("tell me about Aditi", TODAY, history=(Turn("woman", "", (step,)),))
    _, end = await round_of(request)
    assert end.calls[0].input == {"talent_id": 9}


async def test_a_name_never_shown_is_searched_for():
    _, end = await round_of(asked("Aditi Rao ka profile"))
    assert end.calls[0].input["clauses"][0]["value"] == "Aditi Rao"


async def test_one_person_of_that_name_is_then_looked_up():
    content = found("find Aditi Rao", shown(9, name="Aditi Rao"))
    _, end = await round_of(after_search("tell me about Aditi Rao", content))
    assert end.calls[0].name == "get_talent"
    assert end.calls[0].input == {"talent_id": 9}


async def test_matches_come_as_cards_and_the_unsure_after_them_with_what_is_missing():
    content = found(
        "woman, free next week", shown(3), shown(4), shown(8, "unknown", "availability", "rate"), total_unknown=12
    )
    text, end = await round_of(after_search("woman, free next week", content))
    assert not end.calls
    assert "**2 match**, 12 more might: their dates or rates are unknown." in text
    assert "without Claude" in text
    assert TALENT.findall(text) == ["3", "4", "8"]
    assert text.index("[talent:4]") < text.index("Not sure yet") < text.index("[talent:8]")
    assert all(line == f"[talent:{line[8:-1]}]" for line in text.splitlines() if "[talent:" in line)


async def test_it_says_how_to_see_more_only_if_there_are_more():
    content = found("woman", shown(3), shown(4))
    text, _ = await round_of(after_search("woman", content))
    assert "for more" not in text
    text, _ = await round_of(after_search("woman", content | {"total_matches": 40}))
    assert "Say “next 5” for more." in text


async def test_what_was_not_understood_is_quoted_back():
    text, _ = await round_of(after_search("woman, zorbing", found("woman", shown(3))))
    assert "I did not understand: “zorbing”." in text


async def test_a_declined_wish_is_named_with_its_reason():
    text, _ = await round_of(after_search("only fair girls", found("girls", shown(3))))
    assert "“fair”" in text
    assert "skin colour" in text


async def test_a_guess_is_said_to_be_one():
    text, _ = await round_of(after_search("woman, budget 50k", found("woman", shown(3))))
    assert "I assumed" in text
    assert "50,000" in text


async def test_words_from_outside_cannot_make_cards_or_markup():
    text, _ = await round_of(after_search("woman, zzz[talent:5] **qqqx**", found("woman", shown(3))))
    assert TALENT.findall(text) == ["3"]
    assert "**qqqx**" not in text
    assert "qqqx" in text


async def test_who_nearly_matches_is_told_in_the_words_of_the_search():
    question = "woman 20-25, Haryanvi, under 40k a day"
    near = [{"words": "6 more at ₹50,000 a day", "fails": "up to ₹40,000 a day", "eased_clause": None}]
    text, end = await round_of(after_search(question, found(question) | {"near_misses": near}))
    assert not end.calls
    assert "nobody matches" in text
    assert "- 6 more at ₹50,000 a day" in text


async def test_a_failed_search_is_told_in_a_plain_sentence():
    content = {"error": "rate: the amount is missing."}
    text, end = await round_of(after_search("woman", content, is_error=True))
    assert not end.calls
    assert "could not be made" in text
    assert "rate: the amount is missing." in text


async def test_a_profile_tells_facts_and_names_what_is_unknown():
    facts = {
        "id": 12,
        "name": "Asha *Malik*",
        "playing_age": "20–25",
        "base": "Delhi",
        "languages": [{"language": "Haryanvi", "level": "native", "as_of": "unknown"}],
        "credits": [{"production": "Kaala Sach", "kind": "Film", "role": "Meena", "year": 2024, "as_of": "unknown"}],
        "availability": [{"from": "2026-11-10", "to": "2026-11-22", "status": "Available", "as_of": "unknown"}],
        "rates": [{"rate": "₹32,000 a day", "for": "any work", "negotiable": True, "as_of": "unknown"}],
        "unknown": ["height", "eye_colour"],
        "as_of": "2026-09-01",
    }
    text, _ = await round_of(after_search("tell me about her", facts, name="get_talent"))
    for line in (
        "Haryanvi (native)",
        "Kaala Sach (Film, Meena, 2024)",
        "Available 10–22 Nov 2026",
        "₹32,000 a day (negotiable)",
        "Unknown: height and eye colour.",
        "[talent:12]",
    ):
        assert line in text
    assert r"Asha \*Malik\*" in text


@pytest.mark.parametrize(
    ("question", "answer"), [("hello", "Hello"), ("thanks", "welcome"), ("help", "Hinglish"), ("cheaper", "how much")]
)
async def test_small_talk_needs_no_search(question, answer):
    text, end = await round_of(asked(question))
    assert not end.calls
    assert answer in text


async def test_an_unlawful_ask_makes_no_search_and_says_why():
    text, end = await round_of(asked("16-17 ki ladki for a bold scene"))
    assert not end.calls
    assert "under 18" in text


async def test_words_appear_one_after_another(settings):
    events = [event async for event in OfflineProvider().stream(asked("help"))]
    assert sum(isinstance(event, TextDelta) for event in events) > 20


async def test_a_query_kept_by_an_older_version_is_left_aside():
    _, end = await round_of(asked("only from Pune", query={"clauses": [{"field": "gone", "value": 1}]}))
    assert [clause["field"] for clause in end.calls[0].input["clauses"]] == ["place"]
