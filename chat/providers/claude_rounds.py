"""One round of Claude's stream, put together: raw events in; text to show, finished blocks, calls and usage out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from chat.providers.base import Event, RoundEnd, TextDelta, Thinking, ToolCall, Usage
from chat.providers.receipts import estimated_tokens

Block = dict[str, Any]
# Named so that the tool itself answers with what is wrong: no tool knows this field.
UNREADABLE = "unreadable_json"


@dataclass
class Round:
    """Fills from events. `finished` is true only after the API's own last event: anything less is a cut stream."""

    blocks: dict[int, Block] = field(default_factory=dict)
    whole: set[int] = field(default_factory=set)
    inputs: dict[int, str] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)
    message_id: str = ""
    stop_reason: str = ""
    finished: bool = False

    def take_all(self, events: Iterable[dict[str, Any]]) -> list[Event]:
        """Add events that came together; text that goes on in them is one piece of text."""
        found: list[Event] = []
        for raw in events:
            event = self.take(raw)
            if isinstance(event, TextDelta) and found and isinstance(found[-1], TextDelta):
                found[-1] = TextDelta(found[-1].text + event.text)
            elif event is not None:
                found.append(event)
        return found

    def take(self, event: dict[str, Any]) -> Event | None:
        """Add one event, as `claude_events` gives it. What it gives the director to see at once is returned."""
        match event.get("type"):
            case "content_block_delta":
                return self._add(event["index"], event["delta"])
            case "message_start":
                self.message_id = event["message"]["id"]
                self._count(event["message"]["usage"])
            case "content_block_start":
                return self._start(event["index"], event["content_block"])
            case "content_block_stop":
                self._close(event["index"])
            case "message_delta":
                self.stop_reason = event["delta"].get("stop_reason") or self.stop_reason
                self._count(event["usage"])
            case "message_stop":
                self.finished = True
        return None

    def end(self) -> RoundEnd:
        """The round's last event. A call that broke off with the answer is no call; nor is any in a refused answer."""
        content = [self.blocks[index] for index in sorted(self.whole)]
        if self.stop_reason != "tool_use":
            content = [block for block in content if block["type"] != "tool_use"]
        calls = tuple(
            ToolCall(block["id"], block["name"], block["input"]) for block in content if block["type"] == "tool_use"
        )
        return RoundEnd(content, calls, self.stop_reason or "end_turn", self.usage())

    def usage(self) -> Usage:
        """Tokens as counted. Before the end the output is estimated: the API has said one word on it at the start."""
        output = self.counted.get("output_tokens", 0)
        if not self.stop_reason:
            output = max(output, estimated_tokens(self._characters()))
        return Usage(
            input_tokens=self.counted.get("input_tokens", 0),
            output_tokens=output,
            cache_read_tokens=self.counted.get("cache_read_input_tokens", 0),
            cache_write_tokens=self.counted.get("cache_creation_input_tokens", 0),
            estimated=not self.stop_reason,
        )

    def _characters(self) -> int:
        said = sum(len(block.get("text", "")) + len(block.get("thinking", "")) for block in self.blocks.values())
        return said + sum(len(raw) for raw in self.inputs.values())

    def _start(self, index: int, block: Block) -> Event | None:
        self.blocks[index] = block
        return None if block["type"] == "text" else Thinking()

    def _add(self, index: int, delta: dict[str, Any]) -> Event | None:
        block = self.blocks[index]
        match delta["type"]:
            case "text_delta":
                text = storable(delta["text"])
                block["text"] += text
                return TextDelta(text) if text else None
            case "input_json_delta":
                self.inputs[index] = self.inputs.get(index, "") + delta["partial_json"]
            case "thinking_delta":
                block["thinking"] += storable(delta["thinking"])
            case "signature_delta":
                block["signature"] = delta["signature"]
        return Thinking()

    def _close(self, index: int) -> None:
        block = self.blocks[index]
        if block["type"] == "tool_use":
            block["input"] = parsed(self.inputs.get(index, ""))
        self.whole.add(index)

    def _count(self, usage: dict[str, Any]) -> None:
        """Counts are cumulative: the latest stands. A later event may leave some out."""
        for name in ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens"):
            if (value := usage.get(name)) is not None:
                self.counted[name] = value


def parsed(raw: str) -> dict[str, Any]:
    """A call's input. What is no JSON object is handed to the tool so, which refuses it in words Claude can use."""
    try:
        found = json.loads(raw or "{}")
    except ValueError:
        return {UNREADABLE: raw[:500]}
    return storable(found) if isinstance(found, dict) else {UNREADABLE: raw[:500]}


def storable(data: Any) -> Any:
    """The same without what PostgreSQL cannot hold: NUL, and halves of characters."""
    if isinstance(data, str):
        if data.isascii() and "\0" not in data:
            return data
        return data.replace("\0", "").encode(errors="replace").decode()
    if isinstance(data, dict):
        return {storable(key): storable(value) for key, value in data.items()}
    return [storable(item) for item in data] if isinstance(data, list) else data
