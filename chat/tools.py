"""The tools an answer may call, run with the rights of the one who asked."""

from __future__ import annotations

from datetime import date

from channels.db import database_sync_to_async

from chat.providers.base import ToolCall
from talents import tools as roster

DEFINITIONS = roster.DEFINITIONS


async def run(call: ToolCall, today: date) -> roster.ToolOutcome:
    """Run one call. Wrong input is an outcome with `is_error`, for the model to mend; it never raises."""
    outcome: roster.ToolOutcome = await database_sync_to_async(roster.run, thread_sensitive=False)(
        call.name, call.input, today=today
    )
    return outcome
