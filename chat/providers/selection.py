"""Who may answer, in order: Claude where it is set up, OpenAI where a key is set, the offline assistant always."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from django.conf import settings

from chat import tiers
from chat.providers.base import Provider, Request
from chat.providers.breaker import Breaker
from chat.providers.chain import Candidate, Chain
from chat.providers.claude import ClaudeProvider
from chat.providers.claude_platform import Platform
from chat.providers.limits import Gate
from chat.usage import budgets


class Client(Provider, Protocol):
    """A provider with a connection of its own."""

    async def close(self) -> None: ...


@dataclass
class _Open:
    """What one event loop has open. An HTTP client belongs to its loop, and all answers in it share one."""

    clients: dict[Hashable, Client] = field(default_factory=dict)
    breaker: Breaker = field(default_factory=Breaker)
    gate: Gate = field(default_factory=Gate)


_open: dict[asyncio.AbstractEventLoop, _Open] = {}


def provider() -> Chain:
    """The chain for one answer. Call it inside the event loop that will stream."""
    here = _here()
    if claude_is_set_up():
        first: Provider = _claude(tiers.model(tiers.SONNET))
    else:
        first = _openai() if settings.OPENAI_API_KEY else roster_alone()
    return Chain(first, _candidates, here.breaker, budgets, here.gate)


def claude_is_set_up() -> bool:
    return bool(settings.ANTHROPIC_API_KEY) or settings.ANTHROPIC_PLATFORM != "api"


async def close() -> None:
    """Close what this event loop has open; the answering process calls it on its way out."""
    with suppress(KeyError):
        for client in _open.pop(asyncio.get_running_loop()).clients.values():
            await client.close()


async def _candidates(request: Request) -> Sequence[Candidate]:
    return candidates_for(await tiers.route(request) if claude_is_set_up() else ())


def candidates_for(choices: Sequence[tiers.Choice]) -> list[Candidate]:
    """Claude as chosen, in that order, and whoever else can answer. Call it inside the event loop that will ask."""
    claude = [Candidate(_claude(choice.model), "claude", choice.model, choice.tier, choice.note) for choice in choices]
    openai = [Candidate(_openai(), "openai", settings.OPENAI_MODEL)] if settings.OPENAI_API_KEY else []
    return [*claude, *openai, Candidate(roster_alone())]


def _here() -> _Open:
    for gone in [loop for loop in _open if loop.is_closed()]:
        del _open[gone]
    return _open.setdefault(asyncio.get_running_loop(), _Open())


def _claude(model: str) -> Client:
    platform = Platform(settings.ANTHROPIC_PLATFORM, settings.ANTHROPIC_REGION, settings.ANTHROPIC_PROJECT)
    reached = (settings.ANTHROPIC_API_KEY, model, settings.ANTHROPIC_BASE_URL)
    return _kept((*reached, platform), lambda: ClaudeProvider(*reached, platform=platform))


def _openai() -> Client:
    # Its package takes half a second to load: only a process that may ask it does.
    from chat.providers.openai_chat import OpenAIProvider

    reached = (settings.OPENAI_API_KEY, settings.OPENAI_MODEL, settings.OPENAI_BASE_URL)
    return _kept(("openai", *reached), lambda: OpenAIProvider(*reached))


def _kept(setup: Hashable, make: Callable[[], Client]) -> Client:
    clients = _here().clients
    if setup not in clients:
        clients[setup] = make()
    return clients[setup]


def roster_alone() -> Provider:
    """The offline assistant, whatever else is set up."""
    # Its vocabulary is large: only a process that answers loads it.
    from chat.providers.offline import OfflineProvider

    return OfflineProvider()
