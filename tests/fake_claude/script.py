"""What the fake shall do with one request: a reply, perhaps with a bad ending, or a failure with a status."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass, replace
from typing import Any, Literal

# Error types by status, as the API's documentation lists them.
ERROR_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    504: "timeout_error",
    529: "overloaded_error",
}
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Block:
    """One content block and the pieces it is streamed in."""

    kind: Literal["text", "thinking", "tool_use"]
    pieces: tuple[str, ...]
    id: str = ""
    name: str = ""

    @property
    def whole(self) -> str:
        return "".join(self.pieces)


@dataclass(frozen=True)
class Ending:
    """How a stream ends badly: after so many pieces, with an error event, a cut connection or silence."""

    kind: Literal["error", "cut", "stall", "close"]
    after: int = 0
    error_type: str = "overloaded_error"


@dataclass(frozen=True)
class Reply:
    """`pace` is seconds between pieces, `delay` seconds before the first byte of the answer."""

    blocks: tuple[Block, ...]
    stop_reason: str = "end_turn"
    pace: float = 0.0
    delay: float = 0.0
    ending: Ending | None = None


@dataclass(frozen=True)
class Failure:
    status: int
    message: str = "A failure that the test asked for."
    error_type: str = ""
    retry_after: float | None = None

    @property
    def type(self) -> str:
        return self.error_type or ERROR_TYPES[self.status]


Script = Reply | Failure


def text_block(words: str, size: int | None = None) -> Block:
    """Text streamed in pieces of `size` characters, or word by word."""
    pieces = re.findall(r"\s*\S+\s*$|\s*\S+", words) if size is None else _slices(words, size)
    return Block("text", tuple(pieces))


def thinking_block(words: str) -> Block:
    return Block("thinking", tuple(re.findall(r"\s*\S+", words)))


def tool_block(name: str, tool_input: dict[str, Any] | str, call_id: str = "") -> Block:
    """A tool call. A string is sent as it is, to try input that is no JSON."""
    raw = tool_input if isinstance(tool_input, str) else json.dumps(tool_input, ensure_ascii=False)
    return Block("tool_use", tuple(_slices(raw, 7)), call_id or f"toolu_{next(_numbers):08d}", name)


def text(words: str, *, pace: float = 0.0, size: int | None = None, thinking: str = "", delay: float = 0.0) -> Reply:
    first = (thinking_block(thinking),) if thinking else ()
    return Reply((*first, text_block(words, size)), pace=pace, delay=delay)


def tools(*calls: Block, before: str = "", thinking: str = "") -> Reply:
    """A round that asks for tools: `tools(tool_block("search_talents", {...}))`."""
    first = (thinking_block(thinking),) if thinking else ()
    said = (text_block(before),) if before else ()
    return Reply((*first, *said, *calls), stop_reason="tool_use")


def error(status: int, message: str = "", retry_after: float | None = None) -> Failure:
    return Failure(status, message or f"The fake was told to fail with {status}.", retry_after=retry_after)


def error_midway(words: str, after: int = 2, error_type: str = "overloaded_error") -> Reply:
    return replace(text(words), ending=Ending("error", after, error_type))


def cut(words: str, after: int = 2, *, cleanly: bool = False) -> Reply:
    """The connection breaks after some pieces; `cleanly` ends the body as if it were whole."""
    return replace(text(words), ending=Ending("close" if cleanly else "cut", after))


def stall(words: str = "", after: int = 0) -> Reply:
    """Silence: before the first byte when there are no words, else after so many pieces."""
    if not words:
        return Reply((), ending=Ending("stall", -1))
    return replace(text(words), ending=Ending("stall", after))


def refusal(words: str = "") -> Reply:
    return Reply((text_block(words),) if words else (), stop_reason="refusal")


def max_tokens(words: str) -> Reply:
    return Reply((text_block(words),), stop_reason="max_tokens")


def _slices(whole: str, size: int) -> list[str]:
    return [whole[start : start + size] for start in range(0, len(whole), size)]
