"""Requests over HTTP: one trip to a thread for the view and nearly all that stands around it, as all of it blocks.

Django's own handler takes every middleware as asynchronous that can be, and then goes to the thread and back for what
each does before and after the view: nineteen trips for a page, counted, where this makes two. And it starts a thread
for each request, and another to end that one, while everything that streams waits for both to be there.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from asgiref.sync import AsyncToSync, ThreadSensitiveContext, sync_to_async
from django import db
from django.core import signals
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.security import SecurityMiddleware

# Threads that are kept for the next requests. More at once have theirs, which end with them.
KEPT_THREADS = 16


class Handler(ASGIHandler):
    _middleware_chain: Any

    def __init__(self) -> None:
        super().__init__()
        self._idle: list[ThreadPoolExecutor] = []
        # A request has a thread to itself, and what it borrowed is given back at its end: at the beginning of the next
        # there is no old connection. Nor is there a list of queries.
        signals.request_started.disconnect(db.reset_queries)
        signals.request_finished.connect(db.reset_queries, sender=type(self))
        signals.request_started.disconnect(db.close_old_connections)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Django's own, but for the thread: it is one that has served before, wherever there is one."""
        thread = self._idle.pop() if self._idle else ThreadPoolExecutor(1, thread_name_prefix="request")
        try:
            async with ThreadSensitiveContext(executor=thread):
                await self.handle(scope, receive, send)
        except BaseException:
            # Something may still be running in it. Behind that, what it borrowed is given back.
            thread.submit(db.close_old_connections)
            thread.shutdown(wait=False)
            raise
        if len(self._idle) < KEPT_THREADS:
            self._idle.append(thread)
        else:
            thread.shutdown(wait=False)

    def load_middleware(self, is_async: bool = False) -> None:
        """From the view outwards all is synchronous, up to what can only be asynchronous: static files."""
        super().load_middleware(is_async=False)
        chain = self._middleware_chain
        # What is outermost was adapted for callers that block; this one waits by itself.
        self._middleware_chain = chain.awaitable if isinstance(chain, AsyncToSync) else sync_to_async(chain)
        outermost = getattr(self._middleware_chain, "__wrapped__", None)
        if isinstance(outermost, SecurityMiddleware) and outermost.async_mode:
            # Around static files too, and so asynchronous; it looks at headers alone and needs no thread for that.
            vars(outermost)["__acall__"] = partial(_secured, outermost)


async def _secured(middleware: SecurityMiddleware, request: HttpRequest) -> HttpResponseBase:
    response = middleware.process_request(request) or await middleware.get_response(request)  # type: ignore[misc]
    return middleware.process_response(request, response)
