"""One round of OpenAI's stream, put together: chunks in; text to show, calls and usage out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from openai.types.chat import ChatCompletionChunk

from chat.providers.base import Event, RoundEnd, TextDelta, Thinking, ToolCall, Usage
from chat.providers.claude_rounds import parsed, storable
from chat.providers.receipts import estimated_tokens

# The words for an end that the loop knows.
STOPS = {"stop": "end_turn", "tool_calls": "tool_use", "length": "max_tokens", "content_filter": "refusal"}


@dataclass
class _Call:
    id: str = ""
    name: str = ""
    arguments: str = ""


@dataclass
class Round:
    """Fills from chunks. Without a reason for the end the stream was cut."""

    text: str = ""
    calls: dict[int, _Call] = field(default_factory=dict)
    refused: bool = False
    finish_reason: str = ""
    counted: Usage | None = None

    @property
    def finished(self) -> bool:
        return bool(self.finish_reason)

    @property
    def stop_reason(self) -> str:
        if self.refused:
            return "refusal"
        return STOPS.get(self.finish_reason, self.finish_reason)

    def take(self, chunk: ChatCompletionChunk) -> Event | None:
        """Add one chunk. What it gives the director to see at once is returned."""
        if chunk.usage is not None:
            self._count(chunk.usage)
        if not chunk.choices:
            return None
        choice = chunk.choices[0]
        self.finish_reason = choice.finish_reason or self.finish_reason
        self.refused = self.refused or bool(choice.delta.refusal)
        for part in choice.delta.tool_calls or ():
            self._add(part)
        if choice.delta.content:
            text = storable(choice.delta.content)
            self.text += text
            return TextDelta(text) if text else None
        return Thinking() if choice.delta.tool_calls else None

    def end(self) -> RoundEnd:
        """The round's last event, its content in the same blocks as Claude's. A call in a cut answer is no call."""
        whole = [self.calls[index] for index in sorted(self.calls)] if self.stop_reason == "tool_use" else []
        calls = tuple(ToolCall(call.id, call.name, parsed(call.arguments)) for call in whole)
        text = [{"type": "text", "text": self.text}] if self.text else []
        used = [{"type": "tool_use", "id": call.id, "name": call.name, "input": call.input} for call in calls]
        return RoundEnd([*text, *used], calls, self.stop_reason, self.usage())

    def usage(self) -> Usage:
        """As OpenAI counted at the very end; before that an estimate of what was written."""
        if self.counted is not None:
            return self.counted
        written = len(self.text) + sum(len(call.arguments) for call in self.calls.values())
        return Usage(output_tokens=estimated_tokens(written), estimated=True)

    def _count(self, usage: Any) -> None:
        details = usage.prompt_tokens_details
        cached = (details.cached_tokens or 0) if details is not None else 0
        self.counted = Usage(
            input_tokens=usage.prompt_tokens - cached,
            output_tokens=usage.completion_tokens,
            cache_read_tokens=cached,
        )

    def _add(self, part: Any) -> None:
        call = self.calls.setdefault(part.index, _Call())
        call.id = part.id or call.id
        if part.function is not None:
            call.name += part.function.name or ""
            call.arguments += part.function.arguments or ""
