"""A sender waits for a slow reader.

daphne takes whatever it is given and keeps it in memory until the reader has taken it. With this around the
application, `send` returns only when little is outstanding, so that the application makes the next frame from what is
true then. Servers that wait by themselves (uvicorn, hypercorn) are left alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from castmatch.direct_writes import write_at_once

Send = Callable[[dict[str, Any]], Awaitable[None]]
Application = Callable[[dict[str, Any], Any, Send], Awaitable[None]]


class Valve:
    """Told by Twisted's transport (its IPushProducer) when more than 64 KB wait to be sent, and when all are."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.open.set()

    def pauseProducing(self) -> None:  # noqa: N802
        self.open.clear()

    def resumeProducing(self) -> None:  # noqa: N802
        self.open.set()

    def stopProducing(self) -> None:  # noqa: N802
        self.open.set()


class WaitForSlowReaders:
    """ASGI middleware for WebSockets."""

    def __init__(self, application: Application) -> None:
        self.application = application

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Send) -> None:
        transport = _transport(send)
        if transport is None:
            return await self.application(scope, receive, send)
        valve = Valve()
        # Until here the HTTP side of the connection was told; it has nothing more to send.
        transport.unregisterProducer()
        transport.registerProducer(valve, True)
        write_at_once(transport)

        async def send_in_turn(message: dict[str, Any]) -> None:
            if not valve.open.is_set():
                await valve.open.wait()
            await send(message)

        await self.application(scope, receive, send_in_turn)


def _transport(send: Send) -> Any:
    """The transport of a daphne connection, None on another server: daphne's `send` is a method with its protocol."""
    protocol = send.args[0] if isinstance(send, partial) and send.args else None
    transport = getattr(protocol, "transport", None)
    return transport if hasattr(transport, "registerProducer") else None
