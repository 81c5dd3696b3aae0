"""Whoever can answer, answers: the first choice, then the others in order, the offline assistant last.

A failure before the director has read a word is silent: the next candidate starts, and the answer's label says who and
why. After that the failure is raised; the text stands and Retry is offered.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from chat.providers import failures
from chat.providers.base import Answering, Event, Provider, ProviderError, Receipt, Request, RoundEnd, TextDelta
from chat.providers.breaker import Breaker

# A paid candidate is not begun later than this after its round began: its own time-outs still follow.
LATEST_START = 45.0


@dataclass(frozen=True)
class Candidate:
    """`house` is whose account is charged; without one the candidate is free and asked whatever happened before."""

    provider: Provider
    house: str = ""
    model: str = ""
    tier: str = ""
    note: str = ""

    @property
    def key(self) -> Hashable:
        return self.house, self.model

    @property
    def paid(self) -> bool:
        return bool(self.house)


class Purse(Protocol):
    """Where the money comes from: see `chat.usage.budgets`."""

    async def reserve(self, request: Request, model: str) -> Any: ...

    def sent(self, reservation: Any) -> None: ...

    async def settle(self, reservation: Any, receipts: Sequence[Receipt]) -> None: ...


class Gate(Protocol):
    """Where a request waits until the provider's limits let it pass: see `chat.providers.limits`."""

    def pass_through(self, request: Request, model: str) -> AsyncGenerator[Event, None]: ...


Candidates = Callable[[Request], Awaitable[Sequence[Candidate]]]


class Chain:
    """One for each answer: the candidate that wrote a round is the first to be asked for the next."""

    def __init__(self, first: Provider, candidates: Candidates, breaker: Breaker, purse: Purse, gate: Gate) -> None:
        self.name, self.label = first.name, first.label
        self.candidates = candidates
        self._breaker = breaker
        self._purse = purse
        self._gate = gate
        self._writer: Candidate | None = None

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        """One round by one candidate. Raises `ProviderError` after visible text only: the last candidate is free."""
        if request.steps and not request.steps[-1].calls:
            # Nothing is left to say: a process died between the last round and the answer's end.
            yield RoundEnd([])
            return
        begun, down, first = time.monotonic(), set[str](), None
        candidates = await self._in_order(request)
        for candidate in candidates:
            late = time.monotonic() - begun > LATEST_START
            if error := self._passed_over(candidate, down, late):
                first = first or failures.instead_of(candidate.provider.label, error)
                continue
            visible = request.visible
            try:
                async with aclosing(self._attempt(candidate, request)) as events:
                    async for event in events:
                        if (who := self._announcement(candidate, first)) is not None:
                            yield who
                        visible = visible or isinstance(event, TextDelta)
                        if isinstance(event, RoundEnd) and event.stop_reason in failures.ENDS:
                            await failures.report(candidate.provider.name, event.stop_reason, candidate.model)
                        yield event
                return
            except ProviderError as error:
                await failures.report(candidate.provider.name, error.kind, candidate.model)
                if visible or candidate is candidates[-1]:
                    raise
                first = first or failures.instead_of(candidate.provider.label, error)
                if error.kind in failures.OF_THE_HOUSE:
                    down.add(candidate.house)

    async def _in_order(self, request: Request) -> Sequence[Candidate]:
        found = list(await self.candidates(request))
        if self._writer is not None:
            keys = [candidate.key for candidate in found]
            start = keys.index(self._writer.key) if self._writer.key in keys else 0
            # Who was passed over in an earlier round of this answer is not asked again: voices would alternate.
            found = found[start:]
        return found

    def _passed_over(self, candidate: Candidate, down: set[str], late: bool) -> ProviderError | None:
        """Why this candidate is not even asked."""
        if not candidate.paid:
            return None
        if late:
            return ProviderError(failures.LATE, "")
        if candidate.house in down or not self._breaker.admits(candidate.key):
            return ProviderError(failures.RESTING, "")
        return None

    async def _attempt(self, candidate: Candidate, request: Request) -> AsyncGenerator[Event, None]:
        if not candidate.paid:
            async with aclosing(candidate.provider.stream(request)) as events:
                async for event in events:
                    yield event
            return
        try:
            async with aclosing(self._charged(candidate, request)) as events:
                async for event in events:
                    yield event
            self._breaker.succeeded(candidate.key)
        except ProviderError as error:
            if failures.concerns_provider(error.kind) and self._breaker.failed(candidate.key):
                await failures.report(candidate.provider.name, "breaker_open", candidate.model)
            raise
        finally:
            self._breaker.abandoned(candidate.key)

    async def _charged(self, candidate: Candidate, request: Request) -> AsyncGenerator[Event, None]:
        receipts: list[Receipt] = []

        def record(receipt: Receipt) -> None:
            receipts.append(receipt)
            request.record(receipt)

        reservation = await self._purse.reserve(request, candidate.model)
        try:
            async with aclosing(self._gate.pass_through(request, candidate.model)) as waits:
                async for wait in waits:
                    yield wait
            asked = replace(request, record=record, sent=partial(self._purse.sent, reservation))
            async with aclosing(candidate.provider.stream(asked)) as events:
                async for event in events:
                    yield event
        finally:
            # Also when the answer was stopped: what was spent is spent.
            await _in_any_case(self._purse.settle(reservation, receipts))

    def _announcement(self, candidate: Candidate, note: str | None) -> Answering | None:
        """Who writes, if that has not been said yet."""
        provider = candidate.provider
        if self._writer is not None and self._writer.key == candidate.key:
            return None
        self._writer = candidate
        return Answering(provider.name, provider.label, candidate.tier, note or candidate.note)


async def _in_any_case(work: Awaitable[None]) -> None:
    """Wait for the end of `work` even where this task is being cancelled."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
