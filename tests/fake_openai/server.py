"""The server, and what it can be told to do with the next request."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web

FOREVER = 3600.0
KEY = "sk-openai-test"


@dataclass(frozen=True)
class Call:
    id: str
    name: str
    arguments: str


@dataclass(frozen=True)
class Reply:
    """`ending` breaks the stream after so many pieces: the connection is cut, an error event comes, or silence."""

    words: str = ""
    calls: tuple[Call, ...] = ()
    finish: str = "stop"
    ending: Literal["", "cut", "close", "stall", "error"] = ""
    after: int = 0
    cached: int = 0
    refusal: str = ""


@dataclass(frozen=True)
class Failure:
    status: int
    code: str = ""


Script = Reply | Failure


def text(words: str, **more: Any) -> Reply:
    return Reply(words, **more)


def tools(*calls: tuple[str, dict[str, Any] | str], words: str = "") -> Reply:
    """A round that asks for tools; input that is a string is sent as it is."""
    made = tuple(
        Call(f"call_{number}", name, given if isinstance(given, str) else json.dumps(given))
        for number, (name, given) in enumerate(calls, 1)
    )
    return Reply(words, made, "tool_calls")


def failure(status: int, code: str = "") -> Failure:
    return Failure(status, code)


@dataclass
class FakeOpenAI:
    queue: deque[Script] = field(default_factory=deque)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    port: int = 0

    def script(self, *what: Script) -> None:
        self.queue.extend(what)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def __enter__(self) -> FakeOpenAI:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fake-openai", daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._runner.cleanup(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _listen(self) -> None:
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._create)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]

    async def _create(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.bodies.append(body)
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return _failed(Failure(401, "invalid_api_key"))
        if problem := problem_of(body):
            return web.json_response({"error": {"message": problem, "type": "invalid_request_error"}}, status=400)
        script = self.queue.popleft()
        return _failed(script) if isinstance(script, Failure) else await _stream(request, body, script)


def problem_of(body: dict[str, Any]) -> str:
    """What the real API would refuse: a call without its result, a result without its call, an unknown shape."""
    waiting: list[str] = []
    for message in body["messages"]:
        if message["role"] == "tool":
            if message["tool_call_id"] not in waiting:
                return "messages with role 'tool' must be a response to a preceding message with 'tool_calls'"
            waiting.remove(message["tool_call_id"])
        elif waiting:
            return f"tool_call_ids did not have response messages: {waiting}"
        waiting += [call["id"] for call in message.get("tool_calls", ())]
        if not message.get("content") and not message.get("tool_calls"):
            return "content is required"
    if waiting:
        return f"tool_call_ids did not have response messages: {waiting}"
    return "" if body.get("stream_options") == {"include_usage": True} else "the app should ask for usage"


def counts(body: dict[str, Any], reply: Reply) -> dict[str, Any]:
    made = len(reply.words) + sum(len(call.arguments) for call in reply.calls)
    sent, written = len(json.dumps(body["messages"])) // 4, max(1, made // 4)
    return {
        "prompt_tokens": sent,
        "completion_tokens": written,
        "total_tokens": sent + written,
        "prompt_tokens_details": {"cached_tokens": reply.cached},
    }


def _failed(script: Failure) -> web.Response:
    error = {"message": "The fake was told to fail.", "type": "error", "code": script.code or None, "param": None}
    return web.json_response({"error": error}, status=script.status, headers={"x-request-id": _id()})


def _id() -> str:
    return f"req_{secrets.token_hex(12)}"


def _deltas(reply: Reply) -> Iterator[dict[str, Any]]:
    yield {"role": "assistant", "content": ""}
    for word in re.findall(r"\s*\S+", reply.words):
        yield {"content": word}
    if reply.refusal:
        yield {"refusal": reply.refusal}
    for index, call in enumerate(reply.calls):
        head = {"name": call.name, "arguments": ""}
        yield {"tool_calls": [{"index": index, "id": call.id, "type": "function", "function": head}]}
        for start in range(0, len(call.arguments), 7):
            part = {"arguments": call.arguments[start : start + 7]}
            yield {"tool_calls": [{"index": index, "function": part}]}


async def _stream(request: web.Request, body: dict[str, Any], reply: Reply) -> web.StreamResponse:
    response = web.StreamResponse(headers={"content-type": "text/event-stream", "x-request-id": _id()})
    await response.prepare(request)
    head = {"id": f"chatcmpl-{_id()}", "object": "chat.completion.chunk", "created": 1, "model": body["model"]}

    async def send(choices: list[dict[str, Any]], usage: dict[str, Any] | None = None) -> None:
        event = {**head, "choices": choices, "usage": usage}
        await response.write(f"data: {json.dumps(event)}\n\n".encode())

    for sent, delta in enumerate(_deltas(reply)):
        if reply.ending and sent > reply.after:
            return await _break(request, response, reply.ending)
        await send([{"index": 0, "delta": delta, "finish_reason": None}])
    await send([{"index": 0, "delta": {}, "finish_reason": reply.finish}])
    await send([], counts(body, reply))
    await response.write(b"data: [DONE]\n\n")
    await response.write_eof()
    return response


async def _break(request: web.Request, response: web.StreamResponse, ending: str) -> web.StreamResponse:
    if ending == "stall":
        await asyncio.sleep(FOREVER)
    if ending == "error":
        error = {"error": {"message": "Overloaded", "type": "server_error", "code": "server_error"}}
        await response.write(f"data: {json.dumps(error)}\n\n".encode())
    if ending == "cut" and request.transport:
        request.transport.abort()
        return response
    await response.write_eof()
    return response
