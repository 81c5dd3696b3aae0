"""How many tokens a request has, before it is sent; and history cut at whole turns until it fits.

Most requests are far from the limit: an estimate that is never too low is enough. Near it Claude itself counts. What
does not fit loses the older half of its history, in blocks as ever, so that the next questions find the rest cached.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import anthropic

from chat.providers import claude_errors as errors
from chat.providers import claude_transcript as transcript
from chat.providers.base import Request
from chat.providers.claude_platform import Client
from chat.providers.claude_transcript import Transcript

logger = logging.getLogger(__name__)
# Under the 100,000 above which Haiku is charged five times as much, with room for what its tools will return.
MOST_TOKENS = 80_000
# No tokenizer makes more tokens than this of English, of Devanagari (three bytes a letter) or of JSON.
BYTES_PER_TOKEN = 3
LEAST_HISTORY = transcript.MOST_CHARACTERS // 8
COUNT_SECONDS = 5.0


async def fitting(request: Request, model: str, connected: Client, *, thinking: bool) -> Transcript:
    """The request with as much history as fits. Raises ProviderError of kind "too_long" when it fits with none."""
    most = transcript.MOST_CHARACTERS
    while True:
        sending = transcript.build(request, model, thinking=thinking, most=most)
        if await _fits(sending, model, connected):
            return sending
        if not request.history or most < LEAST_HISTORY:
            raise errors.raised(errors.TOO_LONG)
        most //= 2


def estimate(sending: Transcript) -> int:
    """Never less than the tokens it has."""
    return sending.bytes // BYTES_PER_TOKEN


async def _fits(sending: Transcript, model: str, connected: Client) -> bool:
    estimated = estimate(sending)
    if estimated <= MOST_TOKENS:
        return True
    tokens = await _count(sending, model, connected)
    logger.info("%s: %s tokens counted, %s estimated", model, tokens, estimated)
    return (estimated if tokens is None else tokens) <= MOST_TOKENS


async def _count(sending: Transcript, model: str, connected: Client) -> int | None:
    """As Claude counts; None where it does not say so in time: then the estimate holds."""
    # Without the middleware that keeps limits: counting has limits of its own.
    counting = connected.with_options(middleware=[], max_retries=0)
    sent: dict[str, Any] = {"system": sending.system, "tools": sending.tools, "messages": sending.messages}
    try:
        async with asyncio.timeout(COUNT_SECONDS):
            return (await counting.messages.count_tokens(model=model, **sent)).input_tokens
    except (anthropic.AnthropicError, TimeoutError) as error:
        logger.warning("%s did not count the tokens: %s", model, error)
        return None
