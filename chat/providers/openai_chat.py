"""OpenAI through its own package: one round of Chat Completions as a stream of events, with the same tools."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import httpx2
import openai
from openai.types.chat import ChatCompletionChunk

from chat.providers import openai_errors as errors
from chat.providers import openai_transcript as transcript
from chat.providers.base import Event, ProviderError, Request
from chat.providers.claude import MAX_TOKENS
from chat.providers.claude_errors import CUT_STREAM
from chat.providers.deadlines import LapsedError, Limits, timed
from chat.providers.openai_rounds import Round
from chat.providers.receipts import ENDED, STOPPED, Receipts

logger = logging.getLogger(__name__)
NAME = "openai"
# ValueError and LookupError: chunks that are no JSON or do not fit together.
FAULTS = (openai.OpenAIError, httpx2.HTTPError, httpx2.StreamError, OSError, ValueError, LookupError)


def label_of(model: str) -> str:
    """ "gpt-5.4-mini" → "OpenAI GPT-5.4 mini"."""
    family, _, rest = model.partition("-")
    version, _, size = rest.partition("-")
    return f"OpenAI {family.upper()}-{version} {size.replace('-', ' ')}".strip()


class OpenAIProvider:
    """Belongs to the event loop in which it is first used; `close` it there."""

    name = NAME

    def __init__(self, key: str, model: str, base_url: str = "", limits: Limits | None = None) -> None:
        self.model = model
        self.label = label_of(model)
        self.limits = limits or Limits()
        self._key, self._base_url = key, base_url
        self._client: openai.AsyncOpenAI | None = None

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        """One round. Ends with `RoundEnd`, or raises `ProviderError`; whatever was yielded before that stands."""
        body: dict[str, Any] = {"messages": transcript.messages(request), "tools": transcript.tools(request)}
        taken, outcome = Round(), STOPPED
        size = len(json.dumps(body, ensure_ascii=False))
        receipts = Receipts(NAME, self.model, request.record, size, request.sent)
        try:
            async with aclosing(timed(self._create(body, receipts), self.limits, _is_content)) as chunks:
                async for chunk in chunks:
                    if (event := taken.take(chunk)) is not None:
                        receipts.first_token()
                        yield event
            if not taken.finished:
                raise errors.raised(CUT_STREAM)
            outcome = ENDED
            yield taken.end()
        except (LapsedError, *FAULTS) as error:
            known = errors.from_sdk(error)
            outcome = known.kind
            raise known from error
        except ProviderError as error:
            outcome = error.kind
            raise
        finally:
            receipts.end(outcome, taken.usage(), stop_reason=taken.stop_reason)
            logger.info("%s %s %s %s", self.model, outcome, taken.stop_reason, taken.usage())

    async def close(self) -> None:
        connected, self._client = self._client, None
        if connected is not None:
            await connected.close()

    async def _create(self, body: dict[str, Any], receipts: Receipts) -> openai.AsyncStream[ChatCompletionChunk]:
        client = self._connected()
        receipts.begin()
        receipts.leaves()
        try:
            stream: openai.AsyncStream[ChatCompletionChunk] = await client.chat.completions.create(
                model=self.model,
                max_completion_tokens=MAX_TOKENS,
                stream=True,
                stream_options={"include_usage": True},
                **body,
            )
        except openai.APIStatusError as error:
            receipts.replied(error.request_id or "", errors.from_sdk(error).kind)
            raise
        except openai.APIConnectionError as error:
            known = errors.unreached(error)
            receipts.replied("", known.kind)
            raise known from error
        receipts.replied(stream.response.headers.get("x-request-id", ""))
        return stream

    def _connected(self) -> openai.AsyncOpenAI:
        if self._client is None:
            timeout = httpx2.Timeout(self.limits.first + self.limits.between, connect=self.limits.connect)
            # It stands in for another provider already: instead of its second try the next one in line answers.
            self._client = openai.AsyncOpenAI(
                api_key=self._key, base_url=self._base_url or None, timeout=timeout, max_retries=0
            )
        return self._client


def _is_content(chunk: ChatCompletionChunk) -> bool:
    return any(choice.delta.content or choice.delta.tool_calls for choice in chunk.choices)
