"""Whatever the fake sends parses strictly with the SDK's own types, and holds no field that they do not know."""

import json
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from anthropic import AsyncAnthropic, BaseModel
from anthropic.types import Message, RawMessageStreamEvent
from anthropic.types.shared import ErrorResponse
from pydantic import TypeAdapter

from tests.fake_claude import (
    FakeClaude,
    Reply,
    error,
    error_midway,
    max_tokens,
    refusal,
    text,
    text_block,
    thinking_block,
    tool_block,
)
from tests.fake_claude.fixtures import KEY
from tests.fake_claude.script import ERROR_TYPES

HEADERS = {"authorization": f"Bearer {KEY}", "anthropic-version": "2026-10-21"}
BODY: dict[str, Any] = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 1000,
    "messages": [{"role": "user", "content": "Who is there?"}],
}
EVERYTHING = Reply(
    (thinking_block("Let me see."), text_block("I look."), tool_block("search_talents", {"clauses": [1, {"é": None}]})),
    stop_reason="tool_use",
)
STREAM: TypeAdapter[Any] = TypeAdapter(RawMessageStreamEvent)
FAILURE = TypeAdapter(ErrorResponse)


def post(fake: FakeClaude, **changes: Any) -> httpx2.Response:
    return httpx2.post(f"{fake.url}/v1/messages", json=BODY | changes, headers=HEADERS)


def events(fake: FakeClaude, reply: Reply) -> list[dict[str, Any]]:
    fake.script(reply)
    found = []
    for frame in post(fake, stream=True).text.strip().split("\n\n"):
        name, data = frame.split("\n")
        found.append(json.loads(data.removeprefix("data: ")))
        assert name == f"event: {found[-1]['type']}"
    return found


def unknown_fields(model: Any) -> list[str]:
    """Fields that the SDK's type does not name, however deep."""
    if isinstance(model, list):
        return [name for item in model for name in unknown_fields(item)]
    if not isinstance(model, BaseModel):
        return []
    values = [getattr(model, name) for name in type(model).model_fields]
    return [*(model.model_extra or {}), *unknown_fields(values)]


@pytest.mark.parametrize("reply", [EVERYTHING, text("Hello there."), max_tokens("Hel"), refusal(), refusal("I")])
def test_every_event_of_a_stream_parses(fake_claude: FakeClaude, reply: Reply):
    sent = [event for event in events(fake_claude, reply) if event["type"] != "ping"]
    for event in sent:
        parsed = STREAM.validate_json(json.dumps(event), strict=True)
        assert parsed.type == event["type"]
        assert unknown_fields(parsed) == []
    assert (sent[0]["type"], sent[-1]["type"]) == ("message_start", "message_stop")


def test_the_check_for_unknown_fields_sees_them():
    event = {"type": "content_block_stop", "index": 0, "surprise": 1}
    assert unknown_fields(STREAM.validate_json(json.dumps(event), strict=True)) == ["surprise"]


def test_a_stream_has_the_apis_order(fake_claude: FakeClaude):
    kinds = [event["type"] for event in events(fake_claude, replace(EVERYTHING, blocks=(text_block("Two words."),)))]
    block = ["content_block_start", "content_block_delta", "content_block_delta", "content_block_stop"]
    assert kinds == ["message_start", "ping", *block, "message_delta", "message_stop"]


def test_a_tools_input_comes_in_pieces_that_make_its_json(fake_claude: FakeClaude):
    deltas = [event["delta"] for event in events(fake_claude, EVERYTHING) if event["type"] == "content_block_delta"]
    pieces = [delta["partial_json"] for delta in deltas if delta["type"] == "input_json_delta"]
    assert len(pieces) > 2
    assert json.loads("".join(pieces)) == {"clauses": [1, {"é": None}]}


@pytest.mark.parametrize("reply", [EVERYTHING, refusal("I"), max_tokens("Hel")])
def test_a_message_that_is_not_streamed_parses(fake_claude: FakeClaude, reply: Reply):
    fake_claude.script(reply)
    parsed = TypeAdapter(Message).validate_json(post(fake_claude).text, strict=True)
    assert unknown_fields(parsed) == []
    assert parsed.stop_reason == reply.stop_reason


@pytest.mark.parametrize("status", [status for status in ERROR_TYPES if status != 413])
def test_every_error_parses(fake_claude: FakeClaude, status: int):
    fake_claude.script(error(status))
    response = post(fake_claude)
    parsed = FAILURE.validate_json(response.text, strict=True)
    assert unknown_fields(parsed) == []
    assert (response.status_code, parsed.error.type) == (status, ERROR_TYPES[status])
    assert parsed.request_id == response.headers["request-id"]


def test_413_has_the_type_that_the_api_documents_though_the_sdk_does_not_list_it(fake_claude: FakeClaude):
    fake_claude.script(error(413))
    body = post(fake_claude).json()
    assert body["error"]["type"] == "request_too_large"
    FAILURE.validate_python(body | {"error": body["error"] | {"type": "api_error"}}, strict=True)


def test_an_error_in_mid_stream_parses(fake_claude: FakeClaude):
    last = events(fake_claude, error_midway("One two three.", after=1))[-1]
    assert unknown_fields(FAILURE.validate_json(json.dumps(last), strict=True)) == []


@pytest.mark.parametrize("streamed", [True, False])
def test_every_reply_carries_a_request_id_and_the_rate_limits(fake_claude: FakeClaude, streamed: bool):
    fake_claude.script(text("Hello."), error(429, retry_after=7))
    fine, limited = post(fake_claude, stream=streamed), post(fake_claude, stream=streamed)
    for response in (fine, limited):
        assert response.headers["request-id"].startswith("req_")
        for kind in ("requests", "input-tokens", "output-tokens"):
            found = [response.headers[f"anthropic-ratelimit-{kind}-{part}"] for part in ("limit", "remaining", "reset")]
            assert int(found[1]) <= int(found[0])
    assert limited.headers["retry-after"] == "7"


async def test_the_sdk_counts_tokens_and_reads_whole_messages_in_its_strict_mode(fake_claude: FakeClaude):
    fake_claude.script(EVERYTHING)
    client = AsyncAnthropic(api_key=KEY, base_url=fake_claude.url, _strict_response_validation=True)
    counted = await client.messages.count_tokens(model=BODY["model"], messages=BODY["messages"])
    whole = await client.messages.create(**BODY)
    await client.close()
    assert counted.input_tokens == whole.usage.input_tokens > 0
    assert [block.type for block in whole.content] == ["thinking", "text", "tool_use"]
