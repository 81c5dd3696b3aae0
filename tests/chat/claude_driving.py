"""A small loop for tests of the provider alone: asks, runs tools from a table, asks again, until the answer ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from chat.providers.base import Answering, Provider, Request, RoundEnd, Step, TextDelta, Thinking, ToolResult, Turn
from chat.providers.claude import ClaudeProvider, Limits
from tests.fake_claude import FakeClaude
from tests.fake_claude.fixtures import KEY

MODEL = "claude-sonnet-5-5"
TODAY = date(2026, 11, 21)
SEARCH = {
    "name": "search_talents",
    "description": "Search the roster.",
    "input_schema": {"type": "object", "properties": {"clauses": {"type": "array"}}},
}
LOOK_UP = {
    "name": "get_talent",
    "description": "Everything about one talent.",
    "input_schema": {"type": "object", "properties": {"talent_id": {"type": "integer"}}},
}
Tool = Callable[[dict[str, Any]], dict[str, Any]]


def found(*ids: int) -> Tool:
    talents = [{"id": number, "name": f"Talent {number}", "group": "match"} for number in ids]
    return lambda _: {"total_matches": len(ids), "talents": talents}


@dataclass
class Answer:
    text: str = ""
    pieces: list[str] = field(default_factory=list)
    thought: int = 0
    steps: list[Step] = field(default_factory=list)
    ends: list[RoundEnd] = field(default_factory=list)
    by: list[Answering] = field(default_factory=list)

    def turn(self, question: str) -> Turn:
        """As the next question sees it, after a way through jsonb, which keeps no order of keys."""
        steps = tuple(replace(step, content=stored(step.content)) for step in self.steps)
        return Turn(question, self.text, steps, "claude")


def stored(data: Any) -> Any:
    """What jsonb gives back: keys by length, then by bytes."""
    if isinstance(data, dict):
        return {key: stored(data[key]) for key in sorted(data, key=lambda key: (len(key), key))}
    return [stored(item) for item in data] if isinstance(data, list) else json.loads(json.dumps(data))


def claude(fake: FakeClaude, *, model: str = MODEL, limits: Limits | None = None) -> ClaudeProvider:
    return ClaudeProvider(KEY, model, fake.url, limits)


def question(words: str, *history: Turn, **more: Any) -> Request:
    return Request(words, TODAY, history, tools=(SEARCH, LOOK_UP), **more)


async def ask(provider: Provider, request: Request, run: Tool | None = None) -> Answer:
    """The whole answer, over as many rounds as it takes."""
    answer = Answer()
    while True:
        end = await one_round(provider, request, answer)
        results = tuple(ToolResult(call.id, run(call.input) if run else {}) for call in end.calls)
        step = Step(end.content, end.calls, results)
        answer.steps.append(step)
        if not end.calls:
            return answer
        request = replace(request, steps=(*request.steps, step))


async def one_round(provider: Provider, request: Request, answer: Answer) -> RoundEnd:
    async with aclosing(provider.stream(request)) as events:
        async for event in events:
            if isinstance(event, TextDelta):
                answer.pieces.append(event.text)
                answer.text += event.text
            elif isinstance(event, Thinking):
                answer.thought += 1
            elif isinstance(event, RoundEnd):
                answer.ends.append(event)
            elif isinstance(event, Answering):
                answer.by.append(event)
    return answer.ends[-1]
