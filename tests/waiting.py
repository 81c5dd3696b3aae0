"""Waiting for the work of another task or process, which tells nobody: it is looked at again and again."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable

import pytest
from django.db import connection

LIMIT, EVERY = 30.0, 0.01
# For all of a test that waits more than once: so long that it is the single wait which tells what did not come about.
OVERALL = 3 * LIMIT


async def until(holds: Callable[[], object], seconds: float = LIMIT) -> None:
    """Returns when this holds; it may be awaited itself. The test fails when it does not come about in time."""
    ends = time.monotonic() + seconds
    while True:
        found = holds()
        if await found if inspect.isawaitable(found) else found:
            return
        if time.monotonic() > ends:
            pytest.fail(f"it did not come about within {seconds:.0f} seconds")
        await asyncio.sleep(EVERY)


def until_somebody_waits_for_a_lock() -> None:
    """Of the database: asked on a connection of this thread, inside its transaction or outside."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    deadline = time.monotonic() + LIMIT
    with connection.cursor() as cursor:
        while True:
            cursor.execute("SELECT pg_stat_clear_snapshot()")
            cursor.execute(waiting)
            if cursor.fetchone()[0]:
                return
            assert time.monotonic() < deadline, "nobody waits for what is held here"
            time.sleep(EVERY)
