"""Claude through the anthropic SDK: one round of the Messages API as a stream of events.

The loop that runs the tools is `chat.answering`; what is sent is laid out in `claude_transcript`; what can go wrong is
in `claude_errors`. Nothing here knows a database.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from contextvars import ContextVar
from dataclasses import replace
from typing import Any

import aiohttp
import anthropic
import httpx2

from chat.providers import claude_errors as errors
from chat.providers import claude_events
from chat.providers import claude_transcript as transcript
from chat.providers.base import Event, ProviderError, Request, RoundEnd, TextDelta
from chat.providers.claude_counting import fitting
from chat.providers.claude_http import HttpClient, leaving
from chat.providers.claude_platform import Client, Platform, client
from chat.providers.claude_rounds import Round
from chat.providers.deadlines import LapsedError, Limits, timed
from chat.providers.limits import keeping
from chat.providers.receipts import ENDED, STOPPED, Receipts

logger = logging.getLogger(__name__)
API_ITSELF = Platform()
MAX_TOKENS = 8_000  # thinking counts towards it
EFFORT = "medium"
RETRIES = 2
# Of the request that is made in this context. A client of its own for each would cost more.
counting: ContextVar[Receipts | None] = ContextVar("counting", default=None)
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


def label_of(model: str) -> str:
    """ "claude-sonnet-5-5" → "Claude Sonnet 5.5"; a date, and what other platforms put around it, is left out."""
    bare = re.search(r"claude-.*", model)
    words = re.sub(r"[-@]\d{8}.*$|-v\d+(:\d+)?$", "", bare[0] if bare else model).split("-")
    numbers = [word for word in words if word.isdigit()]
    names = [word.capitalize() for word in words if not word.isdigit()]
    return " ".join([*names, ".".join(numbers)]).strip()


class ClaudeProvider:
    """Belongs to the event loop in which it is first used; `close` it there.

    Leave the stream early by cancelling the task that reads it or by closing the generator: the connection is closed
    and Claude stops writing.
    """

    name = transcript.NAME

    def __init__(
        self, key: str, model: str, base_url: str = "", limits: Limits | None = None, platform: Platform = API_ITSELF
    ) -> None:
        self.model = model
        self.label = label_of(model)
        self.limits = limits or Limits()
        self._reached = (platform, key, base_url)
        self._client: Client | None = None

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        """One round. Ends with `RoundEnd`, or raises `ProviderError`; whatever was yielded before that stands."""
        if request.steps and not request.steps[-1].calls:
            # Nothing is left to say: a process died between the last round and the answer's end.
            yield RoundEnd([])
            return
        for thinking in (True, False):
            sending = await fitting(request, self.model, self._connected(), thinking=thinking)
            try:
                async with aclosing(self._round(sending, request)) as events:
                    async for event in events:
                        yield event
                return
            except anthropic.BadRequestError as error:
                if not thinking or not errors.about_thinking(error):
                    raise errors.from_sdk(error) from error
                logger.warning("Claude refused earlier thinking; sending again without it: %s", error.api_message)

    async def close(self) -> None:
        connected, self._client = self._client, None
        if connected is not None:
            await connected.close()

    async def _round(self, sending: transcript.Transcript, request: Request) -> AsyncGenerator[Event]:
        taken, outcome = Round(), STOPPED
        receipts = Receipts(self.name, self.model, request.record, sending.characters, request.sent)
        try:
            async with aclosing(timed(self._create(sending, receipts), self.limits, _has_content)) as pieces:
                async for piece in pieces:
                    shown = False
                    for event in taken.take_all(piece):
                        receipts.first_token()
                        shown = shown or isinstance(event, TextDelta)
                        yield event
                    if shown:
                        await request.pace()
            if not taken.finished:
                raise errors.raised(errors.CUT_STREAM)
            outcome = ENDED
            yield _ended(taken.end(), None if request.steps else sending.sent)
        except anthropic.BadRequestError:
            outcome = errors.BAD_REQUEST.kind
            raise
        except (LapsedError, *FAULTS) as error:
            known = errors.from_sdk(error)
            outcome = known.kind
            raise known from error
        except ProviderError as error:
            outcome = error.kind
            raise
        finally:
            receipts.end(outcome, taken.usage(), stop_reason=taken.stop_reason)
            logger.info("%s %s %s %s %s", self.model, taken.message_id, outcome, taken.stop_reason, taken.usage())

    async def _create(
        self, sending: transcript.Transcript, receipts: Receipts
    ) -> AbstractAsyncContextManager[AsyncGenerator[list[claude_events.Event], None]]:
        arguments: dict[str, Any] = {
            "model": self.model,
            "max_tokens": MAX_TOKENS,
            "system": sending.system,
            "tools": sending.tools,
            "messages": sending.messages,
            **_thinking(self.model),
        }
        told = counting.set(receipts)
        try:
            return _closing(await self._connected().messages.create(stream=True, **arguments))
        finally:
            counting.reset(told)

    def _connected(self) -> Client:
        if self._client is None:
            # How long a stream may be silent is for `timed` to say: a timer of the socket's own would be set anew with
            # every packet.
            longest = self.limits.first + self.limits.between
            timeout = httpx2.Timeout(longest, connect=self.limits.connect, read=None)
            self._client = client(
                *self._reached,
                timeout=timeout,
                max_retries=RETRIES,
                http_client=HttpClient(timeout=timeout),
                middleware=[_no_long_waits, keeping(self.model), _counted],
            )
        return self._client


def _thinking(model: str) -> dict[str, Any]:
    """Thinking shown in summary, so that something is seen to happen while Claude thinks and between tool calls."""
    if WITHOUT_ADAPTIVE.search(model):
        return {}
    return {"thinking": {"type": "adaptive", "display": "summarized"}, "output_config": {"effort": EFFORT}}


def _ended(end: RoundEnd, sent: dict[str, Any] | None) -> RoundEnd:
    """With what the next request needs to know of this one: see `claude_transcript`."""
    front = [sent] if sent else []
    back = [{"type": transcript.REFUSED}] if end.stop_reason == "refusal" else []
    return replace(end, content=[*front, *end.content, *back])


@asynccontextmanager
async def _closing(
    stream: anthropic.AsyncStream[Any],
) -> AsyncGenerator[AsyncGenerator[list[claude_events.Event], None]]:
    """The events, and the connection closed behind them, so that Claude stops writing for nobody."""
    async with stream, aclosing(claude_events.batches(stream)) as events:
        yield events


def _has_content(piece: list[claude_events.Event]) -> bool:
    """Pings are no events here, so a stream that only pings counts as silent."""
    return any(event.get("type") == "content_block_delta" for event in piece)


async def _counted(request: Any, call_next: Any) -> Any:
    """Middleware is called for every try, so that the SDK's own repetitions have receipts too."""
    receipts = counting.get()
    if receipts is None:
        return await call_next(request)
    receipts.begin()
    told = leaving.set(receipts.leaves)
    try:
        response = await call_next(request)
    except Exception as error:
        receipts.replied("", errors.from_sdk(error).kind)
        raise
    finally:
        leaving.reset(told)
    fault = "" if response.http_response.is_success else errors.of_status(response.http_response.status_code).kind
    receipts.replied(response.headers.get("request-id", ""), fault)
    return response


async def _no_long_waits(request: Any, call_next: Any) -> Any:
    """The SDK would sit through any `retry-after`, an hour included."""
    response = await call_next(request)
    if (errors.waits(response.headers) or 0) > LONGEST_WAIT:
        response.http_response.headers["x-should-retry"] = "false"
    return response
