"""Claude through the anthropic SDK: one round of the Messages API as a stream of events.

The loop that runs the tools is `chat.answering`; what is sent is laid out in `claude_transcript`; what can go wrong is
in `claude_errors`. Nothing here knows a database.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import anthropic
import httpx2
from anthropic.types import RawMessageStreamEvent

from chat.providers import claude_errors as errors
from chat.providers import claude_transcript as transcript
from chat.providers.base import Event, Request, RoundEnd
from chat.providers.claude_rounds import Round

logger = logging.getLogger(__name__)
API = "https://api.anthropic.com"
MAX_TOKENS = 8_000  # thinking counts towards it
EFFORT = "medium"
RETRIES = 2
# A longer wait is told to the director instead of sat through.
LONGEST_WAIT = 8.0
# Before this generation thinking needs a budget and effort is unknown; a chat does well without both.
WITHOUT_ADAPTIVE = re.compile(r"claude-(3|haiku-4|sonnet-4-5|opus-4-(0|1|5)|opus-4-2|sonnet-4-2)")
# ValueError and LookupError: events that are no JSON or do not fit together.
FAULTS = (
    anthropic.AnthropicError,
    httpx2.HTTPError,
    httpx2.StreamError,
    aiohttp.ClientError,
    OSError,
    ValueError,
    LookupError,
)


@dataclass(frozen=True)
class Limits:
    """Seconds. `first` runs from the request to the first piece of content, the SDK's own retries included."""

    connect: float = 5.0
    first: float = 60.0
    between: float = 60.0
    total: float = 300.0


def label_of(model: str) -> str:
    """ "claude-sonnet-5-5" → "Claude Sonnet 5.5"; a date at the end is left out."""
    words = re.sub(r"-\d{8}$", "", model).split("-")
    numbers = [word for word in words if word.isdigit()]
    names = [word.capitalize() for word in words if not word.isdigit()]
    return " ".join([*names, ".".join(numbers)]).strip()


class ClaudeProvider:
    """Belongs to the event loop in which it is first used; `close` it there.

    Leave the stream early by cancelling the task that reads it or by closing the generator: the connection is closed
    and Claude stops writing.
    """

    name = transcript.NAME

    def __init__(self, key: str, model: str, base_url: str = "", limits: Limits | None = None) -> None:
        self.model = model
        self.label = label_of(model)
        self.limits = limits or Limits()
        self._key = key
        self._base_url = base_url or API
        self._client: anthropic.AsyncAnthropic | None = None

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        """One round. Ends with `RoundEnd`, or raises `ProviderError`; whatever was yielded before that stands."""
        if request.steps and not request.steps[-1].calls:
            # Nothing is left to say: a process died between the last round and the answer's end.
            yield RoundEnd([])
            return
        for thinking in (True, False):
            sending = transcript.build(request, self.model, thinking=thinking)
            try:
                async with aclosing(self._round(sending, first=not request.steps)) as events:
                    async for event in events:
                        yield event
                return
            except anthropic.BadRequestError as error:
                if not thinking or not errors.about_thinking(error):
                    raise errors.from_sdk(error) from error
                logger.warning("Claude refused earlier thinking; sending again without it: %s", error.api_message)

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def _round(self, sending: transcript.Transcript, *, first: bool) -> AsyncGenerator[Event]:
        taken, started = Round(), time.monotonic()
        try:
            async with aclosing(self._events(sending)) as events:
                async for raw in events:
                    if (event := taken.take(raw)) is not None:
                        yield event
            if not taken.finished:
                raise errors.raised(errors.CUT_STREAM)
            yield _ended(taken.end(), sending.sent if first else None)
        except anthropic.BadRequestError:
            raise
        except FAULTS as error:
            raise errors.from_sdk(error) from error
        finally:
            seconds = time.monotonic() - started
            logger.info("%s %s %s %.1f s %s", self.model, taken.message_id, taken.stop_reason, seconds, taken.usage())

    async def _events(self, sending: transcript.Transcript) -> AsyncGenerator[RawMessageStreamEvent]:
        """The SDK's events under our own clocks. It shows no pings, so a stream that only pings counts as silent."""
        loop, limits, begun = asyncio.get_running_loop(), self.limits, False
        ends, first = loop.time() + limits.total, loop.time() + limits.first
        async with await self._within(self._create(sending), first, ends, errors.TIMEOUT_FIRST) as stream:
            events = aiter(stream)
            while True:
                quiet = loop.time() + limits.between if begun else first
                silence = errors.TIMEOUT_BETWEEN if begun else errors.TIMEOUT_FIRST
                event = await self._within(anext(events, None), quiet, ends, silence)
                if event is None:
                    return
                begun = begun or event.type == "content_block_delta"
                yield event

    async def _within(self, waiting: Any, quiet: float, ends: float, silence: errors.Outcome) -> Any:
        try:
            async with asyncio.timeout_at(min(quiet, ends)):
                return await waiting
        except TimeoutError as error:
            raise errors.raised(errors.TIMEOUT_TOTAL if ends <= quiet else silence) from error

    async def _create(self, sending: transcript.Transcript) -> anthropic.AsyncStream[RawMessageStreamEvent]:
        arguments: dict[str, Any] = {
            "model": self.model,
            "max_tokens": MAX_TOKENS,
            "system": sending.system,
            "tools": sending.tools,
            "messages": sending.messages,
            **_thinking(self.model),
        }
        stream: anthropic.AsyncStream[RawMessageStreamEvent]
        stream = await self._connected().messages.create(stream=True, **arguments)
        return stream

    def _connected(self) -> anthropic.AsyncAnthropic:
        if self._client is None:
            timeout = httpx2.Timeout(self.limits.first + self.limits.between, connect=self.limits.connect)
            self._client = anthropic.AsyncAnthropic(
                api_key=self._key,
                base_url=self._base_url,
                timeout=timeout,
                max_retries=RETRIES,
                http_client=anthropic.DefaultAioHttpClient(timeout=timeout),
                middleware=[_no_long_waits],
            )
        return self._client


def _thinking(model: str) -> dict[str, Any]:
    """Thinking shown in summary, so that something is seen to happen while Claude thinks and between tool calls."""
    if WITHOUT_ADAPTIVE.match(model):
        return {}
    return {"thinking": {"type": "adaptive", "display": "summarized"}, "output_config": {"effort": EFFORT}}


def _ended(end: RoundEnd, sent: dict[str, Any] | None) -> RoundEnd:
    """With what the next request needs to know of this one: see `claude_transcript`."""
    front = [sent] if sent else []
    back = [{"type": transcript.REFUSED}] if end.stop_reason == "refusal" else []
    return replace(end, content=[*front, *end.content, *back])


async def _no_long_waits(request: Any, call_next: Any) -> Any:
    """The SDK would sit through any `retry-after`, an hour included."""
    response = await call_next(request)
    if (errors.waits(response.headers) or 0) > LONGEST_WAIT:
        response.http_response.headers["x-should-retry"] = "false"
    return response
