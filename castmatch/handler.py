"""Requests over HTTP: one trip to a thread for the view and nearly all that stands around it, as all of it blocks.

Django's own handler takes every middleware as asynchronous that can be, and then goes to the thread and back for what
each does before and after the view: nineteen trips for a page, counted, where this makes five.
"""

from __future__ import annotations

from typing import Any

from asgiref.sync import AsyncToSync, sync_to_async
from django.core.handlers.asgi import ASGIHandler


class Handler(ASGIHandler):
    _middleware_chain: Any

    def load_middleware(self, is_async: bool = False) -> None:
        """From the view outwards all is synchronous, up to what can only be asynchronous: static files."""
        super().load_middleware(is_async=False)
        chain = self._middleware_chain
        # What is outermost was adapted for callers that block; this one waits by itself.
        self._middleware_chain = chain.awaitable if isinstance(chain, AsyncToSync) else sync_to_async(chain)
