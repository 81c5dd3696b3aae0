"""A request in the form of OpenAI's Chat Completions: instructions, past turns, question with its context, rounds."""

from __future__ import annotations

import json
from typing import Any

from chat.providers import prompt
from chat.providers.base import Request, Step
from chat.providers.claude_transcript import CUT_SHORT, NO_TEXT, NOT_RUN, call_id, recent

Entry = dict[str, Any]


def messages(request: Request) -> list[Entry]:
    """Past answers go as their text: what other providers sent in between is in their own form."""
    told: list[Entry] = [{"role": "system", "content": prompt.SYSTEM}]
    for turn in recent(request.history):
        told.append({"role": "user", "content": turn.question.strip() or NO_TEXT})
        told.append({"role": "assistant", "content": turn.answer.strip() or CUT_SHORT})
    question = request.question.strip() or NO_TEXT
    with_it = [question, prompt.context(request)]
    if request.memories:
        with_it.append(prompt.all_memories(map(prompt.quoted_memory, request.memories)))
    told.append({"role": "user", "content": "\n\n".join(with_it)})
    for step in request.steps:
        told += _round(step)
    return told


def tools(request: Request) -> list[Entry]:
    return [
        {
            "type": "function",
            "function": {
                "name": tool["name"],
                "description": tool["description"],
                "parameters": tool["input_schema"],
            },
        }
        for tool in request.tools
    ]


def _round(step: Step) -> list[Entry]:
    """What was said and called, also by another provider, and a result for every call."""
    said = "\n\n".join(block["text"] for block in step.content if block.get("type") == "text" and block["text"].strip())
    entry: Entry = {"role": "assistant", "content": said or None}
    if not step.calls:
        return [entry | {"content": said or CUT_SHORT}]
    entry["tool_calls"] = [
        {
            "id": call_id(call.id),
            "type": "function",
            "function": {"name": call.name, "arguments": json.dumps(call.input, ensure_ascii=False, sort_keys=True)},
        }
        for call in step.calls
    ]
    found = {result.call_id: prompt.quoted(result.content) for result in step.results}
    results = [
        {"role": "tool", "tool_call_id": call_id(call.id), "content": found.get(call.id, NOT_RUN)}
        for call in step.calls
    ]
    return [entry, *results]
