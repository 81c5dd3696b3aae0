"""Pages that read a conversation over its socket, through the whole application: origin, session, one's own."""

from __future__ import annotations

import asyncio

from asgiref.testing import ApplicationCommunicator
from channels.testing import WebsocketCommunicator
from django.conf import settings
from django.test import Client

from castmatch.asgi import application
from chat import answering

PATIENCE = 30.0
ORIGIN = (b"origin", b"http://localhost")


class Socket(WebsocketCommunicator):
    """Channels' own communicator keeps connections from going back to the pool (for tests inside a transaction).

    And it waits for one second, which a busy machine may need for a page's first look at the database.
    """

    send_input = ApplicationCommunicator.send_input
    receive_output = ApplicationCommunicator.receive_output

    async def connect(self, timeout: float = PATIENCE):  # noqa: ASYNC109
        return await super().connect(timeout)

    async def receive_from(self, timeout: float = PATIENCE):  # noqa: ASYNC109
        return await super().receive_from(timeout)

    async def disconnect(self, code: int = 1000, timeout: float = PATIENCE):  # noqa: ASYNC109
        await super().disconnect(code, timeout)


def cookie(user) -> list[tuple[bytes, bytes]]:
    client = Client()
    client.force_login(user)
    return [(b"cookie", f"{settings.SESSION_COOKIE_NAME}={client.cookies['sessionid'].value}".encode())]


async def socket(conversation, user=None, have="", origin=ORIGIN) -> Socket:
    headers = [(b"host", b"localhost"), *([origin] if origin else [])]
    if user:
        headers += await answering.database(cookie)(user)
    return Socket(application, f"/ws/chat/{conversation.pk}/?have={have}", headers=headers)


class Page:
    """A page as the browser keeps it: messages by id, blocks of the open answer, replaced and appended by frames."""

    def __init__(self, communicator):
        self.communicator = communicator
        self.frames: list[str] = []

    async def until(self, words: str, seconds: float = PATIENCE) -> str:
        async with asyncio.timeout(seconds):
            while not any(words in frame for frame in self.frames):
                self.frames.append(await self.communicator.receive_from(timeout=seconds))
        return next(frame for frame in self.frames if words in frame)

    async def until_ended(self, state: str) -> str:
        """The answer's last frame: the whole message from its row."""
        return await self.until(f'data-role="assistant" data-state="{state}"')
