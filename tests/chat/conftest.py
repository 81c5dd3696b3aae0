"""A named cast: Meera directs, Kabir is another director; and a provider whose words the test decides."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from chat import answer_log, answering, asking, claiming, turns
from chat.models import Conversation, Message
from chat.outlet import Outlet
from chat.providers.base import Event, Request, RoundEnd, TextDelta, ToolCall
from tests.chat.pages import Page, socket


@pytest.fixture(autouse=True)
def _turns_are_kept_at_once(monkeypatch, request):
    """As the worker does it, without the worker."""
    if "worker" not in request.keywords:
        monkeypatch.setattr(turns, "keep_later", turns.keep_now)


@pytest.fixture
def meera(django_user_model):
    return django_user_model.objects.create_user("meera", password="pw")


@pytest.fixture
def kabir(django_user_model):
    return django_user_model.objects.create_user("kabir", password="pw")


@pytest.fixture
def conversation(meera) -> Conversation:
    return Conversation.objects.create(user=meera)


def said(*words: str) -> list[Event]:
    """A round that says these words."""
    return [*(TextDelta(word) for word in words), RoundEnd([{"type": "text", "text": "".join(words)}])]


def called(name: str, tool_input: dict[str, Any], call_id: str = "call-1") -> list[Event]:
    """A round that asks for a tool."""
    block = {"type": "tool_use", "id": call_id, "name": name, "input": tool_input}
    return [RoundEnd([block], (ToolCall(call_id, name, tool_input),), "tool_use")]


class ScriptedProvider:
    """Plays one list of events for each round. `gate` holds it before every event, so that a test decides the pace."""

    name = "scripted"
    label = "A script"

    def __init__(self, *rounds: list[Any]) -> None:
        self.rounds = list(rounds)
        self.requests: list[Request] = []
        self.gate: asyncio.Semaphore | None = None

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        self.requests.append(request)
        for event in self.rounds.pop(0):
            if self.gate:
                await self.gate.acquire()
            if isinstance(event, BaseException):
                raise event
            yield event


@pytest.fixture
def script(monkeypatch) -> Callable[..., ScriptedProvider]:
    def play(*rounds: list[Any]) -> ScriptedProvider:
        provider = ScriptedProvider(*rounds)
        monkeypatch.setattr(answering, "choose_provider", lambda: provider)
        return provider

    return play


@asynccontextmanager
async def beating() -> AsyncGenerator[Outlet, None]:
    """An outlet as the answers process runs it."""
    client = answer_log.connect()
    outlet = Outlet(client)
    beat = asyncio.create_task(outlet.run())
    try:
        yield outlet
    finally:
        beat.cancel()
        await asyncio.gather(beat, return_exceptions=True)
        await client.aclose()


async def produce_next(worker: str = "test") -> Message:
    """Claim the oldest waiting answer and produce it to its end, as the answers process does."""
    (answer,) = (await answering.database(claiming.claim)(worker, 1)).answers
    async with beating() as outlet:
        await answering.produce(answering.Production(answer, outlet))
    return await answering.database(Message.objects.get)(pk=answer.pk)


async def ask(conversation: Conversation, text: str, key: str | None = None) -> Message:
    return await answering.database(asking.ask)(conversation, text, key or asking.new_key())


@pytest.fixture
async def opened():
    """Opens pages, and closes them whatever the test's end."""
    pages = []

    async def open_(conversation, user, have="") -> Page:
        communicator = await socket(conversation, user, have)
        connected, _ = await communicator.connect()
        assert connected
        assert await communicator.receive_from() == "pong"
        pages.append(Page(communicator))
        return pages[-1]

    yield open_
    for page in pages:
        await page.communicator.disconnect()


@pytest.fixture
def doorbells_alone(monkeypatch):
    """Without the looks of every 20 seconds, which on a slow machine would do a doorbell's work in time for a test."""
    monkeypatch.setattr("chat.following.QUIET_SECONDS", 600)
    monkeypatch.setattr("chat.doorkeeper.LOOK_SECONDS", 600)
