"""Refuses what the API refuses, in its words where they are known. Stricter in one thing: roles must alternate."""

from __future__ import annotations

import re
from typing import Any, get_args

from anthropic import types
from anthropic.types.message_create_params import MessageCreateParamsStreaming
from anthropic.types.model_param import ModelParam

from tests.fake_claude.prefix import blocks, signature
from tests.fake_claude.script import Failure

MODELS = frozenset(get_args(get_args(ModelParam)[0]))
FIELDS = frozenset(MessageCreateParamsStreaming.__annotations__)
COUNT_FIELDS = frozenset(types.MessageCountTokensParams.__annotations__)
BLOCK_FIELDS = {
    "text": frozenset(types.TextBlockParam.__annotations__),
    "thinking": frozenset(types.ThinkingBlockParam.__annotations__),
    "redacted_thinking": frozenset(types.RedactedThinkingBlockParam.__annotations__),
    "tool_use": frozenset(types.ToolUseBlockParam.__annotations__),
    "tool_result": frozenset(types.ToolResultBlockParam.__annotations__),
}
TOOL_FIELDS = frozenset(types.ToolParam.__annotations__)
SAMPLING = ("temperature", "top_p", "top_k")
# Thinking is on by itself, sampling and prefill are gone, tools cannot be forced.
NEWEST = re.compile(r"-5-[1-9]$")
THINKING = {"claude-sonnet-5-5": {"adaptive", "between_tools"}, "claude-haiku-5-5": {"adaptive", "disabled"}}
NAME = re.compile(r"^[a-zA-Z0-9_-]{1,128}$")
MOST_BREAKPOINTS = 4


class InvalidRequestError(Exception):
    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.failure = Failure(status, message)


def check(body: dict[str, Any], *, counting: bool = False) -> None:
    """Raise `InvalidRequestError` with the first fault found in a request's body."""
    _fields(body, counting)
    _settings(body)
    _tools(body.get("tools", []))
    for block in blocks(body.get("system")):
        _block("system", "system", block)
    _messages(body["messages"])
    _pairs(body["messages"])
    _breakpoints(body)
    _thinking_kept(body)


def _fields(body: dict[str, Any], counting: bool) -> None:
    needed = ("model", "messages") if counting else ("model", "messages", "max_tokens")
    for name in needed:
        if name not in body:
            raise InvalidRequestError(f"{name}: Field required")
    if body["model"] not in MODELS:
        raise InvalidRequestError(f"model: {body['model']}", 404)
    for name in body:
        if name in SAMPLING:
            raise InvalidRequestError(f"`{name}` is not supported for this model.")
        if name not in (COUNT_FIELDS if counting else FIELDS):
            raise InvalidRequestError(f"{name}: Extra inputs are not permitted")
    if not counting and (not isinstance(body["max_tokens"], int) or not 0 <= body["max_tokens"] <= 128_000):
        raise InvalidRequestError("max_tokens: Input should be a whole number from 0 to 128000")


def _settings(body: dict[str, Any]) -> None:
    newest = bool(NEWEST.search(body["model"]))
    thinking = body.get("thinking", {}).get("type")
    allowed = THINKING.get(body["model"], {"adaptive"} if newest else {"adaptive", "enabled", "disabled"})
    if thinking and thinking not in allowed:
        raise InvalidRequestError(f'"thinking.type.{thinking}" is not supported for this model.')
    if body.get("thinking", {}).get("display") not in (None, "summarized", "omitted"):
        raise InvalidRequestError("thinking.display: Input should be 'summarized' or 'omitted'")
    if newest and body.get("tool_choice", {}).get("type") in ("any", "tool"):
        raise InvalidRequestError("tool_choice: forced tool use is not supported for this model.")
    effort = body.get("output_config", {}).get("effort")
    if effort not in (None, "low", "medium", "high", "xhigh", "max"):
        raise InvalidRequestError(f"output_config.effort: {effort!r} is not a level")


def _tools(tools: list[dict[str, Any]]) -> None:
    names = [tool.get("name", "") for tool in tools]
    for index, tool in enumerate(tools):
        if extra := set(tool) - TOOL_FIELDS:
            raise InvalidRequestError(f"tools.{index}.custom.{min(extra)}: Extra inputs are not permitted")
        if not NAME.match(names[index]):
            raise InvalidRequestError(f"tools.{index}.custom.name: String should match pattern '{NAME.pattern}'")
        if tool.get("input_schema", {}).get("type") != "object":
            raise InvalidRequestError(f"tools.{index}.custom.input_schema.type: Field required")
    if len(set(names)) < len(names):
        raise InvalidRequestError("tools: Tool names must be unique.")


def _messages(messages: list[dict[str, Any]]) -> None:
    if not messages:
        raise InvalidRequestError("messages: at least one message is required")
    if messages[0].get("role") != "user":
        raise InvalidRequestError('messages: first message must use the "user" role')
    for index, message in enumerate(messages):
        if extra := set(message) - {"role", "content"}:
            raise InvalidRequestError(f"messages.{index}.{min(extra)}: Extra inputs are not permitted")
        if message["role"] not in ("user", "assistant"):
            raise InvalidRequestError(f"messages.{index}.role: Input should be 'user' or 'assistant'")
        if index and message["role"] == messages[index - 1]["role"]:
            raise InvalidRequestError(f"messages.{index}: roles must alternate between user and assistant")
        if not blocks(message.get("content")):
            raise InvalidRequestError(f"messages.{index}: all messages must have non-empty content")
        for place, block in enumerate(blocks(message["content"])):
            _block(f"messages.{index}.content.{place}", message["role"], block)
    if messages[-1]["role"] == "assistant":
        raise InvalidRequestError(
            "This model does not support assistant message prefill. The conversation must end with a user message."
        )


def _block(path: str, role: str, block: dict[str, Any]) -> None:
    kind = block.get("type", "")
    if kind not in BLOCK_FIELDS or (role == "system" and kind != "text"):
        raise InvalidRequestError(
            f"{path}: Input tag '{kind}' found using 'type' does not match any of the expected tags"
        )
    if (kind in ("tool_use", "thinking", "redacted_thinking")) != (role == "assistant") and kind != "text":
        raise InvalidRequestError(f"{path}: `{kind}` blocks are not allowed in `{role}` messages")
    if extra := set(block) - BLOCK_FIELDS[kind]:
        raise InvalidRequestError(f"{path}.{kind}.{min(extra)}: Extra inputs are not permitted")
    if kind == "text" and not block["text"].strip():
        raise InvalidRequestError("messages: text content blocks must contain non-whitespace text")
    if kind == "tool_use" and not (NAME.match(block["id"]) and isinstance(block["input"], dict)):
        raise InvalidRequestError(f"{path}.tool_use: a valid `id` and a dictionary as `input` are required")


def _pairs(messages: list[dict[str, Any]]) -> None:
    open_calls: list[str] = []
    seen: set[str] = set()
    for index, message in enumerate(messages):
        content = blocks(message["content"])
        results = [block["tool_use_id"] for block in content if block["type"] == "tool_result"]
        if missing := [call for call in open_calls if call not in results]:
            raise InvalidRequestError(
                f"messages.{index - 1}: `tool_use` ids were found without `tool_result` blocks immediately after: "
                f"{', '.join(missing)}. Each `tool_use` block must have a corresponding `tool_result` block in the "
                "next message."
            )
        if strangers := [call for call in results if call not in open_calls]:
            raise InvalidRequestError(
                f"messages.{index}: unexpected `tool_use_id` found in `tool_result` blocks: {', '.join(strangers)}."
            )
        if results and any(block["type"] != "tool_result" for block in content[: len(results)]):
            raise InvalidRequestError(f"messages.{index}: `tool_result` blocks must come first")
        open_calls = [block["id"] for block in content if block["type"] == "tool_use"]
        if len(set(open_calls)) < len(open_calls) or seen & set(open_calls):
            raise InvalidRequestError("messages: `tool_use` ids must be unique")
        seen |= set(open_calls)


def _breakpoints(body: dict[str, Any]) -> None:
    rows = [*body.get("tools", []), *blocks(body.get("system"))]
    rows += [block for message in body["messages"] for block in blocks(message["content"])]
    found = sum(1 for block in rows if block.get("cache_control")) + bool(body.get("cache_control"))
    if found > MOST_BREAKPOINTS:
        raise InvalidRequestError(f"A maximum of 4 blocks with cache_control may be provided. Found {found}.")


def _thinking_kept(body: dict[str, Any]) -> None:
    """Preserved thinking: a block may come back only behind what it was made from, and another model's is ignored."""
    for index, message in enumerate(body["messages"]):
        for place, block in enumerate(blocks(message["content"])):
            if block["type"] != "thinking" or not block["signature"].startswith(f"{body['model']}:"):
                continue
            if block["signature"] != signature(body, index):
                raise InvalidRequestError(
                    f"messages.{index}.content.{place}: Invalid `signature` in `thinking` block. The block is bound to "
                    "a different conversation. Remove the block, or set "
                    '`thinking.block_binding.prefix_mismatch_behavior` to "drop_block".'
                )
