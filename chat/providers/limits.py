"""Claude's rate limits: kept from every reply, and respected. Who cannot pass yet waits, each user in turn.

Limits come back evenly until their reset, so what is left now is known between two replies. What was let through since
the last reply is taken off it. A wait of more than `LONGEST_WAIT` is refused instead, and somebody else answers.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

import redis

from castmatch import rate_limits
from castmatch.rate_limits import Limits, Window
from chat.providers.base import Event, ProviderError, Request, Waiting
from chat.providers.claude_errors import waits
from chat.providers.receipts import estimated_tokens

logger = logging.getLogger(__name__)
KINDS = ("requests", "input-tokens", "output-tokens")
# Seconds. Beyond this a director is better served by another tier or the offline assistant.
LONGEST_WAIT = 20.0
LOOK_AGAIN = 0.5
REST = 5.0
# A request that never got a reply is back in the limit by then.
FORGOTTEN_AFTER = 60.0
# An answer's usual length: the most it may have would keep nearly everybody waiting for nothing.
OUTPUT_TOKENS = 600
FRAME_TOKENS = 300
Need = dict[str, float]


def keeping(model: str) -> Callable[[Any, Any], Awaitable[Any]]:
    """Middleware for the SDK's client of one model: writes down the limits that each reply carries, failures too."""

    async def keep(request: Any, call_next: Any) -> Any:
        response = await call_next(request)
        found = measured(model, response.headers, response.http_response.status_code)
        if found is not None:
            # Not waited for: the words of the reply are already on their way.
            asyncio.get_running_loop().run_in_executor(None, rate_limits.keep, found)
        return response

    return keep


def measured(model: str, headers: Mapping[str, str], status: int = 200) -> Limits | None:
    """What a reply's headers say; None where they say nothing (Bedrock, Vertex) or nothing readable."""
    now = time.time()
    windows = tuple(window for kind in KINDS if (window := _window(kind, headers)) is not None)
    wait = max(0.0, waits(headers) or 0.0) if status == 429 else 0.0
    return Limits(model, now, windows, now + wait if wait else 0.0) if windows or wait else None


def _window(kind: str, headers: Mapping[str, str]) -> Window | None:
    name = f"anthropic-ratelimit-{kind}"
    try:
        reset = datetime.fromisoformat(headers[f"{name}-reset"].replace("Z", "+00:00")).timestamp()
        return Window(kind, int(headers[f"{name}-limit"]), int(headers[f"{name}-remaining"]), reset)
    except (KeyError, ValueError):
        return None


def need_of(request: Request) -> Need:
    """What a request will take. What is read from the cache does not count, so of a long history only the new part."""
    sent: list[Any] = [request.question, [step.content for step in request.steps[-1:]]]
    sent += [[result.content for result in step.results] for step in request.steps[-1:]]
    if not request.history and not request.steps:
        sent.append(request.tools)
    size = len(json.dumps(sent, ensure_ascii=False, default=str))
    return {"requests": 1, "input-tokens": estimated_tokens(size) + FRAME_TOKENS, "output-tokens": OUTPUT_TOKENS}


@dataclass(order=True)
class _Ticket:
    """`turn` grows by one with each request that a user has waiting: nobody's tenth comes before another's first."""

    turn: float
    number: int
    need: Need = field(compare=False)


@dataclass
class _Queue:
    """Of one model: who waits, who has been let through since the last reply, and what that reply said."""

    waiting: list[_Ticket] = field(default_factory=list)
    passed: list[tuple[float, Need]] = field(default_factory=list)
    last_turn: dict[int | None, float] = field(default_factory=dict)
    turn: float = 0.0
    known: Limits | None = None
    look_at: float = 0.0
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)


class Gate:
    """One for each event loop. `clock` is Unix time, as the resets are."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._queues: dict[str, _Queue] = defaultdict(_Queue)
        self._numbers = count()

    async def pass_through(self, request: Request, model: str) -> AsyncGenerator[Event, None]:
        """Ends when the request may go out; `Waiting` meanwhile.

        Raises ProviderError of kind "rate_limit" when that would take longer than `LONGEST_WAIT`.
        """
        queue = self._queues[model]
        ticket = self._join(queue, request)
        waited_since = self._clock()
        try:
            while (seconds := await self._seconds(queue, model, ticket)) > 0:
                if seconds + self._clock() - waited_since > LONGEST_WAIT:
                    raise _refused(seconds)
                yield Waiting(max(1.0, seconds))
                await asyncio.sleep(min(seconds, LOOK_AGAIN))
            queue.passed.append((self._clock(), ticket.need))
            queue.turn = max(queue.turn, ticket.turn)
        finally:
            queue.waiting.remove(ticket)
            if not queue.waiting:
                queue.last_turn.clear()

    def _join(self, queue: _Queue, request: Request) -> _Ticket:
        turn = max(queue.turn, queue.last_turn.get(request.user_id, 0.0)) + 1
        queue.last_turn[request.user_id] = turn
        ticket = _Ticket(turn, next(self._numbers), need_of(request))
        queue.waiting.append(ticket)
        return ticket

    async def _seconds(self, queue: _Queue, model: str, ticket: _Ticket) -> float:
        """How long until there is enough for this one and for all whose turn comes before; 0: now."""
        limits = await self._limits(queue, model)
        if limits is None:
            return 0.0
        now = self._clock()
        since = max(limits.measured_at, now - FORGOTTEN_AFTER)
        queue.passed = [(at, need) for at, need in queue.passed if at > since]
        taken = [need for _, need in queue.passed]
        taken += [other.need for other in queue.waiting if other <= ticket]
        return max([limits.blocked_until - now, *(_until(window, limits, taken, now) for window in limits.windows)])

    async def _limits(self, queue: _Queue, model: str) -> Limits | None:
        """What the last reply to any process said. Without Redis, what this process last knew."""
        # One looks for all: nobody passes on what was known before.
        async with queue.looking:
            now = self._clock()
            if now >= queue.look_at:
                try:
                    queue.known = await asyncio.to_thread(rate_limits.of, model)
                    queue.look_at = now + LOOK_AGAIN
                except redis.RedisError as error:
                    queue.look_at = now + REST
                    logger.warning("Redis is away, limits of %s are as last known: %s", model, error)
        return queue.known


def _until(window: Window, limits: Limits, taken: list[Need], now: float) -> float:
    # A request larger than the whole limit is let out when all is there: the provider then says what is wrong.
    wanted = min(sum(need[window.kind] for need in taken), window.limit)
    missing = wanted - window.left_at(limits.measured_at, now)
    span = window.resets_at - limits.measured_at
    if missing <= 0 or span <= 0 or window.limit <= window.left:
        return 0.0
    return missing * span / (window.limit - window.left)


def _refused(seconds: float) -> ProviderError:
    return ProviderError(
        "rate_limit", f"The office has asked Claude too much in a short time. Please retry in {seconds:.0f} seconds."
    )


async def in_words(model: str) -> tuple[str, ...]:
    """What the last reply of a model left of its limits; empty where nothing is known."""
    try:
        found = await asyncio.to_thread(rate_limits.of, model)
    except redis.RedisError as error:
        return (f"unknown, Redis is away: {error}",)
    windows = found.windows if found else ()
    return tuple(f"{window.left:,} of {window.limit:,} {window.kind.replace('-', ' ')} left" for window in windows)
