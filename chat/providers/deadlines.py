"""The clocks that every stream of a provider runs under. No wait is longer than they say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

CONNECT, FIRST, BETWEEN, TOTAL = "timeout_connect", "timeout_first_token", "timeout_between_tokens", "timeout_total"


@dataclass(frozen=True)
class Limits:
    """Seconds. `first` runs from the request to the first piece of content, a package's own retries included."""

    connect: float = 5.0
    first: float = 30.0
    between: float = 60.0
    total: float = 300.0


class LapsedError(Exception):
    """`kind` names the clock that ran out."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


async def timed(
    opening: Awaitable[AbstractAsyncContextManager[Any]], limits: Limits, is_content: Callable[[Any], bool]
) -> AsyncGenerator[Any, None]:
    """The events of the stream that `opening` gives. Raises LapsedError; a slow reader is not taken for silence."""
    loop, begun = asyncio.get_running_loop(), False
    ends, first = loop.time() + limits.total, loop.time() + limits.first
    async with await _within(opening, first, ends, FIRST) as stream:
        events = aiter(stream)
        while True:
            quiet = loop.time() + limits.between if begun else first
            event = await _within(anext(events, None), quiet, ends, BETWEEN if begun else FIRST)
            if event is None:
                return
            begun = begun or is_content(event)
            yield event
            if loop.time() > ends:
                # What has come in meanwhile is read without a wait, which no clock could end.
                raise LapsedError(TOTAL)


async def _within(waiting: Awaitable[Any], quiet: float, ends: float, silence: str) -> Any:
    try:
        async with asyncio.timeout_at(min(quiet, ends)):
            return await waiting
    except TimeoutError as error:
        raise LapsedError(TOTAL if ends <= quiet else silence) from error
