"""The tools an answer may call, run with the rights of the one who asked, inside a deadline."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

from django.db import connection, transaction

from chat import memory_tool_schemas, memory_tools
from chat.models import Message
from chat.outage import outlasting
from chat.providers import failures
from chat.providers.base import ToolCall
from chat.providers.claude_rounds import UNREADABLE
from talents import tools as roster

DEFINITIONS = (*roster.DEFINITIONS, *memory_tool_schemas.DEFINITIONS)
NAMES = frozenset(definition["name"] for definition in DEFINITIONS)
# Seconds for a whole call. The database ends a statement a little earlier, so that no thread is left at work.
DEADLINE = 10.0
STATEMENT_SHARE = 0.9
LATE = "The roster took longer than {seconds:.0f} seconds and was not waited for. Ask for less, with fewer filters."
FAILED = "The roster could not be read just now. Please try again; staff find the reason in the log."


async def run(call: ToolCall, today: date, answer: Message) -> roster.ToolOutcome:
    """Run one call for this answer, and so for the user whose conversation it is in.

    Wrong input, a failure and a lapsed deadline are outcomes with `is_error`; it never raises.
    """
    if call.name not in NAMES:
        await failures.report("tools", "unknown_tool", repr(call.name[:60]))
    elif UNREADABLE in call.input:
        await failures.report("tools", "malformed_tool_input", call.name)
    # Cancelling would wait for the thread's end, however long that takes.
    work = asyncio.ensure_future(outlasting(_read, DEADLINE)(call, today, answer))
    work.add_done_callback(_looked_at)
    await asyncio.wait([work], timeout=DEADLINE)
    if not work.done():
        return await _failed("tool_timeout", call, LATE.format(seconds=DEADLINE))
    if (error := work.exception()) is not None:
        canceled = "statement timeout" in str(error)
        words = LATE.format(seconds=DEADLINE) if canceled else FAILED
        return await _failed("tool_timeout" if canceled else "tool_failure", call, words, error)
    outcome: roster.ToolOutcome = work.result()
    return outcome


def _read(call: ToolCall, today: date, answer: Message) -> roster.ToolOutcome:
    with transaction.atomic():
        with connection.cursor() as cursor:
            milliseconds = int(DEADLINE * STATEMENT_SHARE * 1000)
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [str(milliseconds)])
        if call.name in memory_tool_schemas.NAMES:
            return memory_tools.run(call.name, call.input, answer, today)
        user = answer.conversation.user if call.name in roster.FOR_A_VIEWER else None
        return roster.run(call.name, call.input, today=today, user=user)


async def _failed(kind: str, call: ToolCall, words: str, error: BaseException | None = None) -> roster.ToolOutcome:
    await failures.report("tools", kind, call.name, error)
    return roster.ToolOutcome({"error": words}, is_error=True)


def _looked_at(work: asyncio.Future[Any]) -> None:
    """A late end is nobody's any more, and no reason for asyncio to complain."""
    if not work.cancelled():
        work.exception()
