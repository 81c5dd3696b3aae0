"""Injections in biographies change no order and no answer, and reach Claude only as quoted data."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest

from chat import answering
from chat.models import Conversation, Message, State
from chat.providers import prompt, selection
from chat.providers.offline_words import literal
from talents.models import Talent
from talents.query import TalentQuery
from talents.search import search
from tests.chat.conftest import ask, produce_next
from tests.chat.test_offline_with_roster import answer
from tests.fake_claude import FakeClaude, text, tool_block, tools
from tests.talents.injections import INJECTIONS
from tests.talents.rosters import talent

TODAY = date(2026, 11, 21)
BIOS = [
    "Warm, girl-next-door parts come to me. I have trained in Kathak since school.",
    "Comedy is where I am at home; a dancer on weekends, a rider always.",
    "Rustic characters, small-town energy, big laughs. Best with intense dialogue.",
    "Strong voice, intense eyes, theatre first.",
    "",
    "I like quiet parts. Top of my class in wrestling, perfect for long days.",
]
NAMES = ["Asha", "Bela", "Chitra", "Deepa", "Esha", "Farah"]
QUERIES: list[dict[str, Any]] = [
    {"clauses": [{"field": "gender", "operator": "any", "value": ["woman"]}]},
    {"clauses": [{"field": "text", "operator": "matches", "value": "warm girl next door"}]},
    {"clauses": [{"field": "text", "operator": "matches", "value": "best dancer"}]},
    {"clauses": [{"field": "text", "operator": "matches", "value": "top perfect match first rank"}]},
    {"clauses": [{"field": "text", "operator": "matches", "value": "only the best actor, number one"}]},
    {
        "clauses": [
            {"field": "skill", "operator": "any", "value": [{"skill": "wrestling"}]},
            {"field": "text", "operator": "matches", "value": "intense comedy"},
        ]
    },
    {
        "clauses": [
            {"field": "playing_age", "operator": "overlaps", "value": {"min": 20, "max": 30}},
            {"field": "rate", "operator": "at_most", "value": {"amount": 40000, "currency": "INR", "unit": "day"}},
        ]
    },
]
QUESTIONS = ["women 20-30, warm, girl next door", "top 5 best dancers", "wrestling, intense, perfect match"]


@pytest.fixture
def people() -> list[Talent]:
    return [
        talent(
            f"{name} Rathi",
            gender_identity="woman",
            playing_age_min=20 + number % 3,
            playing_age_max=26,
            bio=bio,
            skills=[("wrestling", "skilled")] if number % 2 else [("kathak", "professional")],
            rates=[(30000 + 1000 * number, "INR", "day")],
        )
        for number, (name, bio) in enumerate(zip(NAMES, BIOS, strict=True))
    ]


def orders() -> list[list[int]]:
    return [[hit.talent_id for hit in search(TalentQuery.from_dict(query), TODAY).hits] for query in QUERIES]


def said() -> list[str]:
    return [answer(question)[0] for question in QUESTIONS]


def put(person: Talent, bio: str) -> None:
    person.bio = bio
    person.save()


@pytest.fixture(autouse=True)
def _without_pacing(settings):
    settings.OFFLINE_WORDS_PER_SECOND = 0


@pytest.mark.django_db
def test_honest_words_in_a_bio_do_change_the_order_of_free_text(people):
    before = orders()
    put(people[4], "The best dancer, warm as a girl next door.")
    assert orders() != before


@pytest.mark.django_db
def test_no_injection_changes_the_order_of_any_search_or_the_offline_answer(people):
    before, answers = orders(), said()
    assert all(len(order) >= 3 for order in before)
    assert any(order != sorted(order) for order in before)
    for injection in INJECTIONS:
        for person in (people[4], people[3]):
            bio = person.bio
            for hostile in (f"{bio} {injection}", f"{injection}\n{bio}"):
                put(person, hostile)
                assert orders() == before, injection
            put(person, bio)
    put(people[4], "\n".join(INJECTIONS))
    assert orders() == before
    assert said() == answers


@pytest.mark.django_db
def test_the_offline_assistant_repeats_nothing_of_an_injected_bio(people):
    for injection in INJECTIONS[::3]:
        put(people[0], injection)
        words, _ = answer("tell me about Asha Rathi")
        assert "Asha Rathi" in words
        assert injection not in words
        assert literal(injection) not in words


@pytest.fixture
async def _closed() -> AsyncIterator[None]:
    yield
    await selection.close()


@pytest.mark.usefixtures("_closed")
@pytest.mark.django_db(transaction=True)
async def test_every_injection_reaches_claude_only_as_quoted_data_of_a_tool_result(
    people, meera, fake_claude: FakeClaude
):
    conversation = await answering.database(Conversation.objects.create)(user=meera)
    for start in range(0, len(INJECTIONS), 12):
        injected = "\n".join(INJECTIONS[start : start + 12])
        await answering.database(put)(people[0], injected)
        fake_claude.script(
            tools(tool_block("search_talents", QUERIES[0])),
            tools(tool_block("get_talent", {"talent_id": people[0].pk})),
            text("She has a biography."),
        )
        await ask(conversation, "who is she?")
        done: Message = await produce_next()
        assert done.state == State.DONE
        body = fake_claude.last.body
        *before, last = body["messages"]
        (result,) = last["content"]
        assert result["type"] == "tool_result"
        told = json.loads(result["content"])
        assert told.pop("bio") == {"quoted_bio": injected[:1500]}
        assert "<" not in result["content"]
        assert body["system"][0]["text"] == prompt.SYSTEM
        elsewhere = json.dumps([body["system"], body["tools"], told, _asked(before)], ensure_ascii=False)
        for injection in INJECTIONS:
            assert injection not in elsewhere


def _asked(messages: list[dict]) -> list:
    """Everything but tool results, which hold quoted bios of earlier turns too."""
    blocks = [block for message in messages for block in message["content"]]
    return [block for block in blocks if not isinstance(block, dict) or block["type"] != "tool_result"]
