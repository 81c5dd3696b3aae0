"""The HTTP client under the SDK, which tells just when the bytes of a request go out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextvars import ContextVar
from typing import Any

import anthropic
import httpx2

# Called by the request that is sent in this context, once for each try.
leaving: ContextVar[Callable[[], None] | None] = ContextVar("leaving", default=None)


class HttpClient(anthropic.DefaultAioHttpClient):
    async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        if (tell := leaving.get()) is not None:
            request = httpx2.Request(
                request.method,
                request.url,
                headers=request.headers,
                stream=_Body(await request.aread(), tell),
                extensions=request.extensions,
            )
        return await super().send(request, **options)


class _Body(httpx2.AsyncByteStream):
    """Asked for its bytes only when there is a connection; they and the headers are then written without a pause."""

    def __init__(self, content: bytes, tell: Callable[[], None]) -> None:
        self._content, self._tell = content, tell

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        self._tell()
        yield self._content
