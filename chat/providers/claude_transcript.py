"""A request in the form of the Messages API, laid out for the prompt cache and for Claude's checks on thinking.

The order is: tools, system prompt, past turns, question, context, memories. It only ever grows at its end: the context
and the memories that went with a question are kept in the answer's first step (a `sent` block, ours and never sent
itself) and are sent again as they were, unless a memory has been forgotten since. So a follow-up reads all before it
from the cache, and the thinking blocks in it stay valid.

A thinking block is bound to every byte before it. `sent` therefore also holds a digest of what stood before its
question; where that no longer fits (a new prompt, another model, a trimmed history, a turn that was dropped), the turn
is sent without its thinking, which is always allowed, instead of a request that would fail again and again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from chat.providers import front, prompt
from chat.providers.base import Request, Step, Turn

Block = dict[str, Any]
NAME = "claude"
SENT = "sent"
REFUSED = "refused"
CACHED = {"type": "ephemeral"}
API_BLOCKS = frozenset({"text", "thinking", "redacted_thinking", "tool_use"})
THINKING = frozenset({"thinking", "redacted_thinking"})
# About 40,000 tokens. Trimming goes down to half, so that the next many questions find the same beginning in the cache.
MOST_CHARACTERS = 160_000
LARGEST_TURN = MOST_CHARACTERS // 2
NOT_RUN = "This was not run: the answer was stopped before. Call it again if it is still needed."
CUT_SHORT = "(This answer was cut short.)"
NO_TEXT = "(no text)"
BAD_ID = re.compile(r"[^a-zA-Z0-9_-]")


@dataclass(frozen=True)
class Transcript:
    """`sent` goes in front of the content of the answer's first step. The whole has so many `characters` and `bytes`
    as JSON."""

    system: list[Block]
    tools: list[Block]
    messages: list[Block]
    sent: Block
    characters: int
    bytes: int


def build(request: Request, model: str, *, thinking: bool = True, most: int = MOST_CHARACTERS) -> Transcript:
    """The whole request, with so many characters of history at most. Without `thinking`, none from earlier is sent."""
    begins = front.of(request.tools)
    system: list[Block] = [{"type": "text", "text": begins.system, "cache_control": CACHED}]
    digest = begins.digest(model)
    messages: list[Block] = []
    for turn in recent(request.history, most):
        kept = thinking and sent_with(turn.steps).get("before") == digest.hexdigest()
        told = past(turn, thinking=kept)
        digest.update(_bytes(told))
        messages += told
    if messages:
        _mark(messages[-1])
    before = digest.hexdigest()
    sent = sent_with(request.steps) or sent_now(request, before)
    messages.append(asked(request.question, sent))
    messages += rounds(request.steps, thinking=thinking and sent.get("before") == before)
    _mark(messages[-1])
    written = json.dumps(messages, ensure_ascii=False)
    return Transcript(
        system,
        list(begins.tools),
        messages,
        sent,
        begins.characters + len(written),
        begins.bytes + len(written.encode()),
    )


def recent(history: Sequence[Turn], most: int = MOST_CHARACTERS) -> Sequence[Turn]:
    """The newest turns inside the budget, whole ones only. Which are left out changes seldom, and then many at once."""
    first = total = 0
    sizes = [_size(turn) for turn in history]
    for index, size in enumerate(sizes):
        total += size
        if total > most:
            while total > most // 2 and first < index:
                total -= sizes[first]
                first += 1
    return [turn for turn in history[first:] if not refused(turn)]


def past(turn: Turn, *, thinking: bool) -> list[Block]:
    """A turn that is over: Claude's own as it went, any other provider's as question and answer."""
    if turn.provider != NAME or not turn.steps or _length(turn) > LARGEST_TURN:
        return [asked(turn.question), said([_text(turn.answer[:LARGEST_TURN])] if turn.answer.strip() else [])]
    told = [asked(turn.question, sent_with(turn.steps)), *rounds(turn.steps, thinking=thinking)]
    if told[-1]["role"] == "user":
        rest = unfinished(turn)
        told.append(said([_text(rest)] if rest else []))
    return told


def rounds(steps: Sequence[Step], *, thinking: bool) -> list[Block]:
    """Assistant and tool results by turns. Every call has its result, whatever happened to the process that made it."""
    told: list[Block] = []
    for step in steps:
        content = [ordered(block) for block in step.content if _is_sent(block, thinking)]
        there = {block["id"] for block in content if block["type"] == "tool_use"}
        content += [_call(call.id, call.name, call.input) for call in step.calls if call_id(call.id) not in there]
        results = {call_id(result.call_id): result for result in step.results}
        told.append(said(content))
        calls = [block["id"] for block in content if block["type"] == "tool_use"]
        if calls:
            told.append({"role": "user", "content": [_result(call, results.get(call)) for call in calls]})
    return told


def unfinished(turn: Turn) -> str:
    """What the director had read of the round that was cut off: the answer without the text of its whole rounds."""
    rest = turn.answer
    for step in turn.steps:
        for block in step.content:
            if block.get("type") == "text":
                _, found, after = rest.partition(block["text"].strip())
                rest = after if found else rest
    return f"{rest.strip()}\n\n{CUT_SHORT}" if rest.strip() else ""


def refused(turn: Turn) -> bool:
    """A refused question makes Claude refuse what follows too, so it is not sent again."""
    return any(block.get("type") == REFUSED for step in turn.steps for block in step.content)


def sent_with(steps: Sequence[Step]) -> Block:
    return next((block for step in steps[:1] for block in step.content if block.get("type") == SENT), {})


def sent_now(request: Request, before: str) -> Block:
    """What goes with a question. Memories are apart, each with its id, so that one can be forgotten."""
    memories = [
        {"id": memory.id, "kind": memory.kind, "said": prompt.quoted_memory(memory)} for memory in request.memories
    ]
    return {"type": SENT, "context": prompt.context(request), "memories": memories, "before": before}


def asked(question: str, sent: Block | None = None) -> Block:
    """The question, then what went with it, the memories last of all."""
    words = [_text(question if question.strip() else NO_TEXT)]
    if sent:
        words.append(_text(sent["context"]))
    if sent and sent.get("memories"):
        words.append(_text(prompt.all_memories(memory["said"] for memory in sent["memories"])))
    return {"role": "user", "content": words}


def said(content: list[Block]) -> Block:
    return {"role": "assistant", "content": content or [_text(CUT_SHORT)]}


def ordered(data: Any) -> Any:
    """The same with sorted keys: jsonb keeps no key order, and the cache and the checks compare bytes."""
    if isinstance(data, dict):
        return {key: ordered(data[key]) for key in sorted(data)}
    return [ordered(item) for item in data] if isinstance(data, list | tuple) else data


def call_id(found: str) -> str:
    """A call's id in the characters that the API allows; another provider may have made it."""
    return BAD_ID.sub("_", found)


def _is_sent(block: Block, thinking: bool) -> bool:
    kind = block.get("type")
    if kind == "text":
        return bool(block["text"].strip())
    return kind in API_BLOCKS and (thinking or kind not in THINKING)


def _result(call: str, result: Any) -> Block:
    content = prompt.quoted(result.content) if result else NOT_RUN
    block = {"type": "tool_result", "tool_use_id": call, "content": content}
    return block | ({"is_error": True} if result is None or result.is_error else {})


def _call(found: str, name: str, tool_input: dict[str, Any]) -> Block:
    return {"type": "tool_use", "id": call_id(found), "name": name, "input": ordered(tool_input)}


def _text(words: str) -> Block:
    return {"type": "text", "text": words}


def _mark(message: Block) -> None:
    """Put a cache breakpoint on the message's last block that may carry one."""
    for place in range(len(message["content"]) - 1, -1, -1):
        if message["content"][place]["type"] not in THINKING:
            message["content"][place] = message["content"][place] | {"cache_control": CACHED}
            return


def _length(turn: Turn) -> int:
    steps = sum(len(prompt.quoted([step.content, [result.content for result in step.results]])) for step in turn.steps)
    return len(turn.question) + steps


def _size(turn: Turn) -> int:
    whole = _length(turn) if turn.provider == NAME and turn.steps else 0
    return whole if 0 < whole <= LARGEST_TURN else len(turn.question) + min(len(turn.answer), LARGEST_TURN)


def _bytes(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, sort_keys=True).encode()
