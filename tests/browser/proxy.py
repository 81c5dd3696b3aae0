"""A small proxy between browser and web process, as offices and phones have them: it can spoil sockets in many ways."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Proxy:
    """What it does with the next socket is its `mode`; plain requests pass in every mode but "away".

    - "pass": as if it were not there
    - "strip": takes the upgrade out of the request, as old proxies do
    - "swallow": accepts the socket itself, and then carries nothing
    - "drop": accepts it and closes at once, without a word
    - "away": nobody answers
    """

    def __init__(self, port: int) -> None:
        self.target = port
        self.mode = "pass"
        self.port = 0
        self.sockets: list[Tunnel] = []
        self.loop = asyncio.new_event_loop()
        self.listening = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()
        self.listening.wait(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def silence(self) -> None:
        """Open sockets carry nothing from now on, and nobody is told."""
        for tunnel in self.sockets:
            tunnel.silent = True

    def cut(self) -> None:
        """Open sockets are closed under their users."""
        for tunnel in self.sockets:
            self.loop.call_soon_threadsafe(tunnel.close)

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        server = self.loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self.listening.set()
        self.loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self.loop.run_until_complete(asyncio.sleep(0.05))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            await self._answer(await reader.readuntil(b"\r\n\r\n"), reader, writer)
        writer.close()

    async def _answer(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = head.split(b"\r\n")
        upgrade = any(line.lower().startswith(b"upgrade:") for line in lines)
        if self.mode == "away":
            return
        if upgrade and self.mode in ("swallow", "drop"):
            writer.write(_accepted(lines))
            if self.mode == "swallow":
                await reader.read()
            return
        carried = upgrade and self.mode == "pass"
        if not carried:
            gone = (b"upgrade:", b"connection:", b"sec-websocket-")
            lines = [line for line in lines[:-2] if not line.lower().startswith(gone)]
            lines += [b"Connection: close", b"", b""]
        onward_reader, onward = await asyncio.open_connection("127.0.0.1", self.target)
        onward.write(b"\r\n".join(lines))
        tunnel = Tunnel(writer, onward)
        if carried:
            self.sockets.append(tunnel)
        await asyncio.gather(tunnel.carry(reader, onward), tunnel.carry(onward_reader, writer))


class Tunnel:
    def __init__(self, *ends: asyncio.StreamWriter) -> None:
        self.ends = ends
        self.silent = False

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                if not self.silent:
                    writer.write(data)
                    await writer.drain()
        if not self.silent:
            writer.close()

    def close(self) -> None:
        for end in self.ends:
            end.transport.abort()


def _accepted(lines: list[bytes]) -> bytes:
    key = next(line for line in lines if line.lower().startswith(b"sec-websocket-key:")).partition(b":")[2].strip()
    accept = base64.b64encode(hashlib.sha1(key + MAGIC).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + accept
        + b"\r\n\r\n"
    )


@contextmanager
def open_proxy(port: int) -> Iterator[Proxy]:
    proxy = Proxy(port)
    try:
        yield proxy
    finally:
        proxy.stop()
