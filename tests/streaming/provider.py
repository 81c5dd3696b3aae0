"""A Claude that costs next to nothing, so that 300 streams leave the machine to what is measured.

`python -m tests.streaming.provider PORT` answers POST /v1/messages with 300 tokens at 50 a second, 200 ms after the
request, whoever asks. The question must hold `stream-<number>`; GET /sent tells, by that number, when the request came
and when each token left, in seconds of the machine's monotonic clock.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from functools import lru_cache
from typing import Any

from tests.fake_claude import wire
from tests.fake_claude.script import Reply
from tests.streaming.sample import tokens_of

PACE = 0.02
FIRST = 0.2
MARK = re.compile(rb"stream-(\d+)")
LENGTH = re.compile(rb"content-length: *(\d+)", re.I)
MODEL = re.compile(rb'"model": ?"([^"]+)"')
COUNTS = wire.Counts(3000)


def chunk(*events: dict[str, Any]) -> bytes:
    body = b"".join(wire.frame(event) for event in events)
    return f"{len(body):x}\r\n".encode() + body + b"\r\n"


@lru_cache(maxsize=1_000)
def pieces(stream: int) -> list[bytes]:
    return [
        chunk({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": piece}})
        for piece in tokens_of(stream)
    ]


LAST = chunk({"type": "content_block_stop", "index": 0}, *wire.ending(Reply(()), COUNTS)) + b"0\r\n\r\n"


def head(model: str) -> bytes:
    headers = {**wire.headers("req_bench"), "content-type": "text/event-stream", "transfer-encoding": "chunked"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    block = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    return f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode() + chunk(*wire.opening(model, COUNTS), block)


class Connection(asyncio.Protocol):
    sent: dict[int, list[float]] = {}  # the request's arrival, then each token

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.buffer = transport, b""
        self.loop = asyncio.get_running_loop()

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        length = LENGTH.search(self.buffer[:end])
        size = end + 4 + (int(length[1]) if length else 0)
        if len(self.buffer) >= size:
            request, self.buffer = self.buffer[:size], self.buffer[size:]
            self._answer(request)

    def _answer(self, request: bytes) -> None:
        if request.startswith(b"GET /sent"):
            body = json.dumps(self.sent).encode()
            self.sent.clear()
            self.transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
            return
        marks, model = MARK.findall(request), MODEL.search(request)
        stream = int(marks[-1]) if marks else 0
        times = self.sent[stream] = [time.monotonic()]
        self.loop.call_later(FIRST, self._begin, model[1].decode() if model else "", times, pieces(stream))

    def _begin(self, model: str, times: list[float], left: list[bytes]) -> None:
        self.transport.write(head(model))
        self._token(0, times, left, self.loop.time())

    def _token(self, number: int, times: list[float], left: list[bytes], due: float) -> None:
        if self.transport.is_closing():
            return
        times.append(time.monotonic())
        self.transport.write(left[number])
        if number + 1 < len(left):
            self.loop.call_at(due + PACE, self._token, number + 1, times, left, due + PACE)
        else:
            self.transport.write(LAST)


async def main(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", port, backlog=1000)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
