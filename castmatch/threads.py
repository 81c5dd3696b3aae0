"""Work that blocks, done in a thread: with the database for what reads rows, and given back what it had borrowed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, ParamSpec, TypeVar

from django.db import close_old_connections

P = ParamSpec("P")
T = TypeVar("T")


def in_thread(function: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """`function` in a thread of the event loop's own, with a database connection from the pool for as long as it runs.

    What channels' `database_sync_to_async(function, thread_sensitive=False)` does, without the copy of the context
    that nothing here reads: an answer and its page make some thirty such trips.
    """

    async def run(*args: P.args, **named: P.kwargs) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, partial(_with_database, function, *args, **named))

    return run


def _with_database(function: Callable[..., T], *args: Any, **named: Any) -> T:
    close_old_connections()
    try:
        return function(*args, **named)
    finally:
        close_old_connections()
