"""Requests over HTTP: one trip to a thread for the view and nearly all that stands around it, as all of it blocks.

Django's own handler takes every middleware as asynchronous that can be, and then goes to the thread and back for what
each does before and after the view: nineteen trips for a page, counted, where this makes two.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from asgiref.sync import AsyncToSync, sync_to_async
from django import db
from django.core import signals
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.security import SecurityMiddleware


class Handler(ASGIHandler):
    _middleware_chain: Any

    def __init__(self) -> None:
        super().__init__()
        # A request has a thread of its own: at its beginning there is no old connection in it, and no list of queries.
        signals.request_started.disconnect(db.reset_queries)
        signals.request_started.disconnect(db.close_old_connections)

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
