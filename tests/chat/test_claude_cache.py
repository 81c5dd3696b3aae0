"""Ten turns: how much of what is sent is read from the cache, and that the figure falls when something slips in."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from typing import Any

import pytest

from chat import tiers
from chat.providers import claude_transcript as transcript
from chat.providers.base import Remembered, Request, Turn
from memory.working import Working
from tests.chat.claude_driving import MODEL, TODAY, ask, claude, found, question
from tests.fake_claude import FakeClaude, text, tool_block, tools

ENOUGH = 0.8
TURNS = 10
# What a director really says: searches, follow-ups, small talk, comparisons.
SAID = [
    "dancers in Pune who speak Marathi",
    "only women",
    "compare the first two",
    "next 5",
    "women 20-25 with Haryanvi",
    "same but under 30k",
    "thanks",
    "kathak dancers in Mumbai",
    "which one is better for a mother",
    "tell me about the second one",
]
_ticks = itertools.count()


def remembered(number: int) -> tuple[Remembered, ...]:
    """Other memories with every turn, as many as an answer may be given."""
    told = "no one under 5'6 for Vikram's action films, said again in other words" * 3
    return tuple(Remembered(number * 10 + place, "fact", told, TODAY, "you") for place in range(8))


async def ten_turns(fake: FakeClaude, *, routed: bool = False) -> float:
    """The share of input tokens that were cache reads from the second turn on; the context changes with each."""
    history: tuple[Turn, ...] = ()
    first_turn = 0
    for number, words in enumerate(SAID):
        working = Working(
            {"clauses": [{"field": "text", "value": words}]}, (number + 1, number + 2), number, number + 1
        )
        asked = question(words, *history, working=working, memories=remembered(number))
        provider = claude(fake, model=tiers.choose(asked, 1.0)[0].model if routed else MODEL)
        call = tool_block("search_talents", {"clauses": [{"field": "text", "value": words}]})
        fake.script(tools(call, thinking="Who is there?"), text(f"Here: [talent:{number + 1}]", thinking="Enough."))
        answer = await ask(provider, asked, found(*range(number + 1, number + 9)))
        await provider.close()
        history = (*history, answer.turn(words))
        first_turn = first_turn or len(fake.requests)
    later = [request.counts for request in fake.requests[first_turn:] if request.counts]
    assert len(later) == 2 * (TURNS - 1)
    read = sum(counts.cache_read_input_tokens for counts in later)
    return read / (read + sum(counts.input_tokens + counts.cache_creation_input_tokens for counts in later))


async def test_over_ten_turns_most_of_what_is_sent_is_read_from_the_cache(fake_claude: FakeClaude):
    assert await ten_turns(fake_claude) >= ENOUGH


def clock(sent: transcript.Transcript, request: Request) -> transcript.Transcript:
    block = sent.system[0]
    return replace(sent, system=[{**block, "text": f"It is {next(_ticks)} s past noon.\n{block['text']}"}])


def memory(sent: transcript.Transcript, request: Request) -> transcript.Transcript:
    remembered = json.dumps(request.working.query)
    block = sent.system[0]
    return replace(sent, system=[{**block, "text": f"{block['text']}\nIn force: {remembered}"}])


def request_id(sent: transcript.Transcript, request: Request) -> transcript.Transcript:
    first, *others = sent.tools
    described = {**first, "description": f"{first['description']} Request {next(_ticks)}."}
    return replace(sent, tools=[described, *others])


@pytest.mark.parametrize("slip", [clock, memory, request_id])
async def test_the_figure_falls_when_something_that_changes_slips_into_the_prefix(
    fake_claude: FakeClaude, monkeypatch, slip
):
    build = transcript.build

    def slipped(request: Request, model: str, **options: Any) -> transcript.Transcript:
        return slip(build(request, model, **options), request)

    monkeypatch.setattr(transcript, "build", slipped)
    assert await ten_turns(fake_claude) < ENOUGH


async def test_the_figure_falls_when_the_cache_has_died_in_between(fake_claude: FakeClaude):
    moments = itertools.count(step=301)
    fake_claude.cache.clock = lambda: float(next(moments))
    assert await ten_turns(fake_claude) < ENOUGH


async def test_routing_among_three_models_keeps_the_figure(fake_claude: FakeClaude):
    """Each model has a cache of its own, so a change of tier reads what that model last saw."""
    share = await ten_turns(fake_claude, routed=True)
    assert {request.body["model"] for request in fake_claude.requests} == {tiers.model(tier) for tier in tiers.TIERS}
    assert share >= ENOUGH
