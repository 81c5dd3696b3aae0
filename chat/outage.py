"""Work that waits for a database which is away for a while, as it is when PostgreSQL restarts."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any

from django.db import Error, InterfaceError, OperationalError

from castmatch.backoff import Backoff
from castmatch.threads import in_thread

logger = logging.getLogger(__name__)
# Longer than any restart. After that the answer is given up by this process, and its lease has long lapsed.
PATIENCE_SECONDS = 300.0
# Starting up, shutting down, too many connections, connection lost; without a state the server was not reached at all.
CODES_OF_ABSENCE = ("57P01", "57P02", "57P03", "08", "53300")


def is_away(error: BaseException) -> bool:
    """Whether this error says that the database is not there, and not that it refuses what it was asked."""
    if not isinstance(error, OperationalError | InterfaceError):
        return False
    state = getattr(error.__cause__, "sqlstate", None)
    return state is None or state.startswith(CODES_OF_ABSENCE)


def outlasting(
    function: Callable[..., Any], patience: float = PATIENCE_SECONDS
) -> Callable[..., Coroutine[Any, Any, Any]]:
    """`function` in a thread of its own, again and again until the database answers; raises after `patience` seconds.

    It may be run twice when the connection is lost just as it ends, so it has to be safe to repeat.
    """
    run = in_thread(function)

    async def patiently(*args: Any, **named: Any) -> Any:
        backoff, end = Backoff(0.1, 2.0), time.monotonic() + patience
        while True:
            try:
                return await run(*args, **named)
            except Error as error:
                if not is_away(error) or time.monotonic() > end:
                    raise
                logger.warning("%s waits for the database: %s", getattr(function, "__name__", function), error)
            await asyncio.sleep(backoff.wait())

    return patiently
