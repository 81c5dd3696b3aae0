"""A director at one tab: reads a conversation by the socket as the page does, asks and stops over HTTP.

Like the page it comes back by itself when the socket is lost, later each time and never at the same moment as others,
and asks for news meanwhile. It may have several addresses of CastMatch and takes another one at each return.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import aiohttp
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from tests.load.novelist import why_not_one_request
from tests.load.page import Answer, Page

FIRST_WAIT, LONGEST_WAIT = 0.5, 5.0
PATIENCE = 3.0
ASK_AGAIN = 1.0
# Seconds for what must come in the end, on a machine of any speed.
LIMIT = 120.0
TOKEN = "a" * 32
PONG = "pong"
AWAY = (aiohttp.ClientError, WebSocketException, OSError, TimeoutError, EOFError)


@dataclass
class Seen:
    """What one answer went through on this page: states, status lines, and when."""

    asked_at: float = 0.0
    first_word_at: float = 0.0
    ended_at: float = 0.0
    states: list[str] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)
    resumed: list[float] = field(default_factory=list)


class Visitor:
    def __init__(self, http: aiohttp.ClientSession, session: str, addresses: Sequence[str], seed: int = 0) -> None:
        self.http = http
        self.session = session
        self.cookies = {"Cookie": f"sessionid={session}; csrftoken={TOKEN}"}
        self.addresses = itertools.cycle(addresses)
        self.address = next(self.addresses)
        self.random = random.Random(seed)
        self.path = ""
        self.page = Page('<div id="messages"></div>')
        self.seen: dict[str, Seen] = {}
        self.wrong: list[str] = []
        self.returns: list[float] = []
        self.frames = 0
        self.received = 0
        self.socket: ClientConnection | None = None
        self.following: asyncio.Task[None] | None = None
        self.changed = asyncio.Event()
        self._tries = 0

    # --- Over HTTP --------------------------------------------------------------------------------------------------

    async def get(self, path: str) -> str:
        async with self.http.get(self.address + path, headers=self.cookies) as answer:
            answer.raise_for_status()
            return await answer.text()

    async def post(self, path: str, **fields: str) -> tuple[str, str]:
        """The path it ended at and the text."""
        headers = self.cookies | {"X-CSRFToken": TOKEN}
        async with self.http.post(self.address + path, data=fields, headers=headers) as answer:
            answer.raise_for_status()
            return answer.url.path, await answer.text()

    async def start(self) -> None:
        """A new conversation, open and followed."""
        self.path, html = await self.post("/chat/new/")
        await self._open(html)

    async def visit(self, path: str) -> None:
        """A conversation that there is, at a path like `/chat/12/`."""
        self.path = path
        await self._open(await self.get(path))

    async def _open(self, html: str) -> None:
        self.page = Page(html)
        self._look()
        self.following = asyncio.create_task(self._follow())

    async def ask(self, text: str, key: str) -> None:
        self.seen[key] = Seen(asked_at=time.monotonic())
        await self.post(f"{self.path}messages/", text=text, key=key)

    async def ask_until_taken(self, text: str, key: str, seconds: float = LIMIT) -> None:
        """Asks again with the same key while the server is away, as a person does who presses Send again."""
        await self.insist(lambda: self.ask(text, key), seconds)

    async def insist(self, action: Callable[[], Awaitable[None]], seconds: float = LIMIT) -> None:
        """The same again, at another address if there is one, until it gets through."""
        end = time.monotonic() + seconds
        while True:
            try:
                return await action()
            except AWAY:
                if time.monotonic() > end:
                    raise
                await asyncio.sleep(0.3 + self.random.random())
                self.address = next(self.addresses)

    async def stop(self, key: str) -> None:
        article = self.page.elements[f"m-{key}-answer"]
        await self.post(f"/chat/messages/{article.attributes['data-id']}/stop/")

    async def retry(self, key: str) -> None:
        article = self.page.elements[f"m-{key}-answer"]
        await self.post(f"/chat/messages/{article.attributes['data-id']}/retry/")

    async def fresh(self) -> Page:
        """The same conversation, loaded anew."""
        return Page(await self.get(self.path))

    # --- By the socket ----------------------------------------------------------------------------------------------

    async def _follow(self) -> None:
        lost_at = time.monotonic()
        while True:
            with suppress(*AWAY):
                opened = await self._connect()
                self.returns.append(time.monotonic() - lost_at)
                async for frame in opened:
                    self._tries = 0
                    self.take(str(frame))
            if self.socket is not None:
                lost_at, self.socket = time.monotonic(), None
                self.address = next(self.addresses)
            await self._wait(lost_at)

    async def _connect(self) -> ClientConnection:
        url = f"ws{self.address.removeprefix('http')}/ws{self.path}?have={self.page.have}"
        headers = self.cookies | {"Origin": self.address}
        self.socket = await connect(url, additional_headers=headers, compression=None, max_queue=None, open_timeout=10)
        return self.socket

    async def _wait(self, lost_at: float) -> None:
        """Until the next try; a page without a socket for three seconds asks for news meanwhile."""
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2**self._tries)
        self._tries += 1
        end = time.monotonic() + wait / 2 + self.random.random() * wait / 2
        while (left := end - time.monotonic()) > 0:
            if time.monotonic() - lost_at > PATIENCE:
                with suppress(*AWAY):
                    self.take(await self.get(f"{self.path}live/?have={self.page.have}"))
            await asyncio.sleep(min(left, ASK_AGAIN))

    def drop(self) -> None:
        """As a train in a tunnel does: the connection is gone, nobody says goodbye."""
        if self.socket is not None:
            self.socket.transport.abort()

    async def leave(self) -> None:
        if self.following:
            self.following.cancel()
            await asyncio.gather(self.following, return_exceptions=True)
        if self.socket:
            await self.socket.close()

    def take(self, frame: str) -> None:
        if frame == PONG:
            return
        self.frames += 1
        self.received += len(frame)
        self.page.take(frame)
        self._look()
        self.changed.set()

    # --- What is seen -----------------------------------------------------------------------------------------------

    def _look(self) -> None:
        now = time.monotonic()
        for key, state in self.page.states().items():
            seen = self.seen.setdefault(key, Seen())
            if seen.ended_at and seen.states[-1] == state:
                continue
            answer = self.page.answer(key)
            assert answer
            if seen.states[-1:] != [answer.state]:
                seen.states.append(answer.state)
            if answer.status and seen.statuses[-1:] != [answer.status]:
                seen.statuses.append(answer.status)
                seen.resumed += [now] if "Resuming" in answer.status else []
            if answer.text.strip() and not seen.first_word_at:
                seen.first_word_at = now
            seen.ended_at = now if answer.ended else 0.0
            if why := why_not_one_request(answer.text):
                self.wrong.append(f"{key}: {why}")

    def answer(self, key: str) -> Answer | None:
        return self.page.answer(key)

    async def until(self, holds: Callable[[], bool], seconds: float = LIMIT) -> None:
        """Wait for frames until this holds. Raises AssertionError when the time is up."""
        end = time.monotonic() + seconds
        while not holds():
            assert self.following
            if self.following.done():
                self.following.result()
            self.changed.clear()
            left = end - time.monotonic()
            assert left > 0, f"not seen within {seconds} s; the page has {list(self.page.answers().values())}"
            with suppress(TimeoutError):
                await asyncio.wait_for(self.changed.wait(), min(left, 0.5))

    async def until_words(self, key: str, least: int, seconds: float = LIMIT) -> Answer:
        await self.until(lambda: bool((found := self.answer(key)) and len(found.words) >= least), seconds)
        found = self.answer(key)
        assert found
        return found

    async def until_status(self, key: str, words: str, seconds: float = LIMIT) -> None:
        await self.until(lambda: any(words in status for status in self.seen[key].statuses), seconds)

    async def until_ended(self, key: str, seconds: float = LIMIT) -> Answer:
        await self.until(lambda: bool((found := self.answer(key)) and found.ended), seconds)
        found = self.answer(key)
        assert found
        return found
