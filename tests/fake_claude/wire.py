"""The shapes that go over the wire: stream events, messages, errors, headers. No reading, no deciding."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.fake_claude.script import Block, Reply

Event = dict[str, Any]
REFUSED = {"type": "refusal", "category": "general_harms", "explanation": "The fake was told to refuse."}


@dataclass(frozen=True)
class Counts:
    """Input tokens of one request, parted as the API bills them."""

    input_tokens: int
    cache_creation_input_tokens: int = 0
    cache_read_input_tokens: int = 0


def tokens(whole: str) -> int:
    """A stand-in for a tokenizer: four characters make a token."""
    return max(1, len(whole) // 4)


def frame(event: Event) -> bytes:
    return f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


def usage(counts: Counts, output: int) -> dict[str, Any]:
    cached = {"ephemeral_5m_input_tokens": counts.cache_creation_input_tokens, "ephemeral_1h_input_tokens": 0}
    return {**asdict(counts), "cache_creation": cached, "output_tokens": output, "service_tier": "standard"}


def message(model: str, counts: Counts) -> dict[str, Any]:
    return {
        "id": f"msg_{secrets.token_hex(12)}",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "stop_details": None,
        "usage": usage(counts, 1),
    }


def opening(model: str, counts: Counts) -> list[Event]:
    return [{"type": "message_start", "message": message(model, counts)}, {"type": "ping"}]


def pieces(reply: Reply, signature: str) -> Iterator[Event]:
    """Every event between the opening and the end, in the API's order."""
    for index, block in enumerate(reply.blocks):
        yield {"type": "content_block_start", "index": index, "content_block": _empty(block)}
        for piece in block.pieces:
            yield {"type": "content_block_delta", "index": index, "delta": _delta(block, piece)}
        if block.kind == "thinking":
            delta = {"type": "signature_delta", "signature": signature}
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}


def ending(reply: Reply, counts: Counts) -> list[Event]:
    """The last two events; the usage in them is cumulative."""
    counted = asdict(counts) | {"output_tokens": output_tokens(reply)}
    delta: dict[str, Any] = {"stop_reason": reply.stop_reason, "stop_sequence": None}
    if reply.stop_reason == "refusal":
        delta["stop_details"] = REFUSED
    return [{"type": "message_delta", "delta": delta, "usage": counted}, {"type": "message_stop"}]


def whole(reply: Reply, model: str, counts: Counts, signature: str) -> dict[str, Any]:
    """The same reply for a request that did not ask for a stream."""
    content = [_full(block, signature) for block in reply.blocks]
    details = REFUSED if reply.stop_reason == "refusal" else None
    end = {"content": content, "stop_reason": reply.stop_reason, "stop_details": details}
    return {**message(model, counts), **end, "usage": usage(counts, output_tokens(reply))}


def output_tokens(reply: Reply) -> int:
    return sum(tokens(block.whole) for block in reply.blocks) or 1


def error_body(error_type: str, text: str, request_id: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": error_type, "message": text}, "request_id": request_id}


LIMITS = {"requests": (4000, 3999), "input-tokens": (2_000_000, 1_990_000), "output-tokens": (400_000, 399_000)}


def headers(request_id: str, limits: dict[str, tuple[int, int]] = LIMITS) -> dict[str, str]:
    """What every answer carries, failures too."""
    reset = (datetime.now(UTC) + timedelta(seconds=60)).strftime("%Y-%m-%dT%H:%M:%SZ")
    found = {"request-id": request_id, "anthropic-organization-id": "00000000-0000-4000-8000-000000000000"}
    for kind, (limit, left) in limits.items():
        name = f"anthropic-ratelimit-{kind}"
        found |= {f"{name}-limit": str(limit), f"{name}-remaining": str(left), f"{name}-reset": reset}
    return found


def _empty(block: Block) -> dict[str, Any]:
    if block.kind == "text":
        return {"type": "text", "text": ""}
    if block.kind == "thinking":
        return {"type": "thinking", "thinking": "", "signature": ""}
    return {"type": "tool_use", "id": block.id, "name": block.name, "input": {}}


def _delta(block: Block, piece: str) -> dict[str, str]:
    if block.kind == "text":
        return {"type": "text_delta", "text": piece}
    if block.kind == "thinking":
        return {"type": "thinking_delta", "thinking": piece}
    return {"type": "input_json_delta", "partial_json": piece}


def _full(block: Block, signature: str) -> dict[str, Any]:
    if block.kind == "text":
        return {"type": "text", "text": block.whole, "citations": None}
    if block.kind == "thinking":
        return {"type": "thinking", "thinking": block.whole, "signature": signature}
    return {"type": "tool_use", "id": block.id, "name": block.name, "input": json.loads(block.whole)}
