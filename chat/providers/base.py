"""What every provider is given and gives back. A provider streams one round; `chat.answering` runs the loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from memory.occasions import Occasion
from memory.working import Working
from talents.query import Clause


@dataclass(frozen=True)
class ToolCall:
    id: str
    name: str
    input: dict[str, Any]


# What an assistant that writes by itself does next: the text of its answer, or calls.
Answer = str | tuple[ToolCall, ...]


@dataclass(frozen=True)
class ToolResult:
    call_id: str
    content: dict[str, Any]
    is_error: bool = False


@dataclass(frozen=True)
class Step:
    """One finished round: what the provider said, verbatim in its own form, and what the tools returned."""

    content: list[dict[str, Any]]
    calls: tuple[ToolCall, ...] = ()
    results: tuple[ToolResult, ...] = ()


@dataclass(frozen=True)
class Turn:
    """A past question of this conversation with the answer it got; `message` is the question's id."""

    question: str
    answer: str
    steps: tuple[Step, ...] = ()
    provider: str = ""
    message: int | None = None


@dataclass(frozen=True)
class Usage:
    """Tokens as the provider counted them."""

    input_tokens: int = 0
    output_tokens: int = 0
    cache_read_tokens: int = 0
    cache_write_tokens: int = 0
    estimated: bool = False


@dataclass(frozen=True)
class Receipt:
    """What one request to a provider's API cost, however it ended. Times in milliseconds.

    `outcome` is "ended", "stopped" (somebody closed the stream) or the kind of the error.
    """

    provider: str
    model: str
    usage: Usage
    total_ms: int
    first_token_ms: int | None = None
    request_id: str = ""
    stop_reason: str = ""
    outcome: str = "ended"


def tell_nobody() -> None:
    """For callers whom it does not concern that a request goes out."""


def keep_no_record(receipt: Receipt) -> None:
    """For callers whom the cost does not concern."""


async def at_once() -> None:
    """For callers who want every piece when it comes."""


@dataclass(frozen=True)
class Remembered:
    """One memory that a question is given: data about the past, told by somebody, never an instruction.

    `kind` is a memory's kind, or "turn" for an episode, word for word; `source` says who said it and where. `clauses`
    are filters that hold for this question's search.
    """

    id: int
    kind: str
    text: str
    on: date
    source: str
    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True)
class Request:
    """`tier` is the director's own choice ("" for automatic); `visible` tells that she has already read some words.

    `sent` is called when a request goes out to a provider's API, `record` once for every one when it is over. `pace` is
    awaited after each piece of a stream that had words to show: none that came sooner would be shown sooner.
    `share_left` is that of the budget nearest its end, from 0 to 1; None where it is still to be looked at.
    """

    question: str
    today: date
    history: tuple[Turn, ...] = ()
    steps: tuple[Step, ...] = ()
    working: Working = field(default_factory=Working)
    occasion: Occasion = field(default_factory=Occasion)
    memories: tuple[Remembered, ...] = ()
    tools: tuple[dict[str, Any], ...] = ()
    user_id: int | None = None
    answer_id: int | None = None
    tier: str = ""
    share_left: float | None = None
    visible: bool = False
    sent: Callable[[], None] = tell_nobody
    record: Callable[[Receipt], None] = keep_no_record
    pace: Callable[[], Awaitable[None]] = at_once


@dataclass(frozen=True)
class TextDelta:
    text: str


@dataclass(frozen=True)
class Thinking:
    """The provider is at work but has nothing to show yet."""


@dataclass(frozen=True)
class Waiting:
    """The provider's limits do not let the request pass yet; `seconds` is how long that is expected to last."""

    seconds: float


@dataclass(frozen=True)
class Answering:
    """Who writes from here on: said once a provider has been chosen, and again after a switch, with the reason."""

    name: str
    label: str
    tier: str = ""
    note: str = ""


@dataclass(frozen=True)
class RoundEnd:
    """Always the last event of a round. With calls, the loop runs the tools and asks for another round."""

    content: list[dict[str, Any]]
    calls: tuple[ToolCall, ...] = ()
    stop_reason: str = "end_turn"
    usage: Usage = field(default_factory=Usage)


Event = TextDelta | Thinking | Waiting | Answering | RoundEnd


class ProviderError(Exception):
    """A round that failed. `kind` is a short code, `sentence` is for the director, `retryable` offers Retry."""

    def __init__(self, kind: str, sentence: str, *, retryable: bool = True) -> None:
        super().__init__(f"{kind}: {sentence}")
        self.kind = kind
        self.sentence = sentence
        self.retryable = retryable


class Provider(Protocol):
    name: str  # a code, kept on the answer row: "claude", "offline"
    label: str  # what the director reads at the answer: "Claude Sonnet 5.5"

    def stream(self, request: Request) -> AsyncGenerator[Event, None]: ...
