"""The clocks that every stream of a provider runs under. No wait is longer than they say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

AGAIN = 0.05  # seconds
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
    with _Clock(limits) as clock:
        async with await clock.within(opening) as stream:
            events = aiter(stream)
            while True:
                clock.check_total()
                event = await clock.within(anext(events, None))
                if event is None:
                    return
                if is_content(event):
                    clock.content_has_begun()
                yield event


@dataclass
class _Wait:
    """`cancelling` is how often somebody else has asked the task to end before."""

    task: asyncio.Task[Any]
    since: float
    cancelling: int


class _Clock:
    """One timer for all the waits of a stream: it looks again when the earliest of them could be over.

    A timer for each wait would cost more than what a token goes through besides.
    """

    def __init__(self, limits: Limits) -> None:
        self._loop = asyncio.get_running_loop()
        self._between = limits.between
        self._end = self._loop.time() + limits.total
        self._first: float | None = self._loop.time() + limits.first
        self._wait: _Wait | None = None
        self._lapsed = ""
        self._timer = self._loop.call_at(min(self._end, self._first), self._look)

    def __enter__(self) -> _Clock:
        return self

    def __exit__(self, *error: object) -> None:
        self._timer.cancel()

    def content_has_begun(self) -> None:
        if self._first is None:
            return
        self._first = None
        # The timer stands at the end of the first wait, which may be long after silence is too long from here on.
        if (due := self._loop.time() + self._between) < self._timer.when():
            self._timer.cancel()
            self._look_at(due)

    def check_total(self) -> None:
        """What came in meanwhile is there without a wait, which the timer could end."""
        if self._loop.time() >= self._end:
            raise LapsedError(TOTAL)

    async def within(self, waiting: Awaitable[Any]) -> Any:
        task = asyncio.current_task()
        assert task is not None
        self._wait = _Wait(task, self._loop.time(), task.cancelling())
        try:
            return await waiting
        except asyncio.CancelledError as error:
            if self._lapsed and task.uncancel() <= self._wait.cancelling:
                raise LapsedError(self._lapsed) from error
            raise
        finally:
            self._wait = None

    def _look(self) -> None:
        now = self._loop.time()
        if self._wait is None:
            # The reader has what came last, and its time is not the provider's: the next wait begins after now.
            self._look_at(now + (AGAIN if self._first is not None else self._between))
            return
        quiet = self._first if self._first is not None else self._wait.since + self._between
        if now < min(quiet, self._end):
            self._look_at(quiet)
            return
        self._lapsed = TOTAL if self._end <= quiet else BETWEEN if self._first is None else FIRST
        self._wait.task.cancel()

    def _look_at(self, when: float) -> None:
        self._timer = self._loop.call_at(min(when, max(self._end, self._loop.time() + AGAIN)), self._look)
