"""The HTTP server: takes a request, checks it, records it, and does what the script or the rules say."""

from __future__ import annotations

import asyncio
import json
import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from tests.fake_claude import prefix, wire
from tests.fake_claude.script import Ending, Failure, Reply, Script
from tests.fake_claude.validation import InvalidRequestError, check

FOREVER = 3600.0
LARGEST_BODY = 32 * 1024 * 1024
GRACE_SECONDS = 0.2


@dataclass
class Recorded:
    """One request as it came in, and how it ended: "whole", "refused", "failed", "cut" or "hung up"."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    raw: bytes
    ended: str = ""
    counts: wire.Counts | None = None
    output_tokens: int = 0
    request_id: str = field(default_factory=lambda: f"req_{secrets.token_hex(12)}")
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def messages(self) -> list[dict[str, Any]]:
        return list(self.body["messages"])

    def wait(self, seconds: float = 30.0) -> str:
        """How the request ended; waits for it."""
        if not self.over.wait(seconds):
            raise AssertionError(f"{self.path} was still going on after {seconds} s")
        return self.ended


class _Patient(RequestHandler):
    """Whose caller is gone is done with a moment later: a whole request that came as his last was made all the same."""

    __slots__ = ()

    def eof_received(self) -> bool:  # type: ignore[override]
        asyncio.get_running_loop().call_later(GRACE_SECONDS, self.force_close)
        return True


class FakeClaude:
    """In a test: a server in a thread of its own, on a free port of the loopback address.

    `answer` decides what to do with a request when the script is empty; without it such a request fails with 500.
    """

    def __init__(
        self, answer: Callable[[dict[str, Any]], Script] | None = None, keys: frozenset[str] | None = None
    ) -> None:
        self.answer = answer
        self.keys = keys
        self.queue: deque[Script] = deque()
        self.requests: list[Recorded] = []
        self.cache = prefix.Cache()
        self.limits = dict(wire.LIMITS)
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fake-claude", daemon=True)
        self._runner: web.AppRunner | None = None
        self._listening: asyncio.Server | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def script(self, *what: Script) -> None:
        """Queue what the next requests shall get, one each."""
        self.queue.extend(what)

    @property
    def last(self) -> Recorded:
        return self.requests[-1]

    def __enter__(self) -> FakeClaude:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self.listen(0), self._loop).result(10)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self.close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def listen(self, port: int) -> None:
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_post("/v1/messages", self._create)
        app.router.add_post("/v1/messages/count_tokens", self._count)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        self._listening = await asyncio.get_running_loop().create_server(self._handler, "127.0.0.1", port)
        self.port = self._listening.sockets[0].getsockname()[1]

    def _handler(self) -> RequestHandler:
        assert self._runner
        assert self._runner.server
        handler = self._runner.server()
        handler.__class__ = _Patient
        return handler

    async def close(self) -> None:
        if self._listening:
            self._listening.close()
        if self._runner:
            await self._runner.cleanup()

    async def _count(self, request: web.Request) -> web.StreamResponse:
        recorded = await self._record(request)
        try:
            self._admit(recorded, counting=True)
        except InvalidRequestError as invalid:
            return self._fail(recorded, invalid.failure)
        return self._json(recorded, {"input_tokens": prefix.count(recorded.body)})

    async def _create(self, request: web.Request) -> web.StreamResponse:
        recorded = await self._record(request)
        try:
            return await self._respond(request, recorded)
        except (asyncio.CancelledError, ConnectionError):
            recorded.ended = recorded.ended or "hung up"
            raise
        finally:
            recorded.over.set()

    async def _record(self, request: web.Request) -> Recorded:
        raw = await request.read()
        try:
            body = json.loads(raw)
        except ValueError:
            body = {}
        recorded = Recorded(request.path, {key.lower(): value for key, value in request.headers.items()}, body, raw)
        self.requests.append(recorded)
        return recorded

    async def _respond(self, request: web.Request, recorded: Recorded) -> web.StreamResponse:
        try:
            self._admit(recorded)
        except InvalidRequestError as invalid:
            return self._fail(recorded, invalid.failure)
        script = self._next(recorded.body)
        if isinstance(script, Failure):
            return self._fail(recorded, script)
        await asyncio.sleep(script.delay)
        if script.ending == Ending("stall", -1):
            await asyncio.sleep(FOREVER)
        recorded.counts = self.cache.counts(recorded.body)
        recorded.output_tokens = wire.output_tokens(script)
        if recorded.body.get("stream"):
            return await self._stream(request, recorded, script)
        made = prefix.signature(recorded.body, len(recorded.messages))
        return self._json(recorded, wire.whole(script, recorded.body["model"], recorded.counts, made))

    def _next(self, body: dict[str, Any]) -> Script:
        if self.queue:
            return self.queue.popleft()
        if self.answer:
            return self.answer(body)
        return Failure(500, "The fake's script is empty: this request was not expected.")

    def _admit(self, recorded: Recorded, *, counting: bool = False) -> None:
        scheme, _, key = recorded.headers.get("authorization", "").partition(" ")
        key = key if scheme == "Bearer" else recorded.headers.get("x-api-key", "")
        if not key or (self.keys is not None and key not in self.keys):
            raise InvalidRequestError("invalid x-api-key" if key else "x-api-key header is required", 401)
        if "anthropic-version" not in recorded.headers:
            raise InvalidRequestError("anthropic-version: header is required")
        check(recorded.body, counting=counting)

    async def _stream(self, request: web.Request, recorded: Recorded, reply: Reply) -> web.StreamResponse:
        headers = wire.headers(recorded.request_id, self.limits) | {"content-type": "text/event-stream; charset=utf-8"}
        response = web.StreamResponse(headers=headers | {"cache-control": "no-cache"})
        await response.prepare(request)
        assert recorded.counts is not None
        for event in wire.opening(recorded.body["model"], recorded.counts):
            await response.write(wire.frame(event))
        made, sent = prefix.signature(recorded.body, len(recorded.messages)), 0
        for event in wire.pieces(reply, made):
            if reply.ending and sent >= reply.ending.after:
                return await self._break(request, recorded, response, reply.ending)
            if event["type"] == "content_block_delta":
                await asyncio.sleep(reply.pace)
                sent += 1
            await response.write(wire.frame(event))
        for event in wire.ending(reply, recorded.counts):
            await response.write(wire.frame(event))
        recorded.ended = "whole"
        await response.write_eof()
        return response

    async def _break(
        self, request: web.Request, recorded: Recorded, response: web.StreamResponse, ending: Ending
    ) -> web.StreamResponse:
        if ending.kind == "stall":
            await asyncio.sleep(FOREVER)
        recorded.ended = "cut"
        if ending.kind == "error":
            await response.write(wire.frame(_without_id(ending.error_type)))
        if ending.kind == "cut" and request.transport:
            request.transport.abort()
            return response
        await response.write_eof()
        return response

    def _fail(self, recorded: Recorded, failure: Failure) -> web.Response:
        headers = wire.headers(recorded.request_id, self.limits)
        if failure.retry_after is not None:
            headers["retry-after"] = f"{failure.retry_after:g}"
        body = wire.error_body(failure.type, failure.message, recorded.request_id)
        recorded.ended = "refused" if failure.status < 500 else "failed"
        return web.json_response(body, status=failure.status, headers=headers)

    def _json(self, recorded: Recorded, body: dict[str, Any]) -> web.Response:
        recorded.ended = "whole"
        recorded.over.set()
        return web.json_response(body, headers=wire.headers(recorded.request_id, self.limits))


def _without_id(error_type: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": error_type, "message": "Overloaded"}}
