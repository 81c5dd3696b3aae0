"""Which provider answers."""

from __future__ import annotations

import asyncio

from django.conf import settings

from chat.providers.base import Provider
from chat.providers.claude import ClaudeProvider

Choice = tuple[str, str, str]
# An HTTP client belongs to its event loop: one for each loop and choice, however many answers run in it.
_open: dict[asyncio.AbstractEventLoop, dict[Choice, ClaudeProvider]] = {}


def provider() -> Provider:
    """Claude where a key is set, else the offline assistant. Call it inside the event loop that will stream."""
    if not settings.ANTHROPIC_API_KEY:
        # Its vocabulary is large; a process that asks Claude does without.
        from chat.providers.offline import OfflineProvider

        return OfflineProvider()
    choice = (settings.ANTHROPIC_API_KEY, settings.ANTHROPIC_MODEL, settings.ANTHROPIC_BASE_URL)
    for gone in [loop for loop in _open if loop.is_closed()]:
        del _open[gone]
    in_this_loop = _open.setdefault(asyncio.get_running_loop(), {})
    if choice not in in_this_loop:
        in_this_loop[choice] = ClaudeProvider(*choice)
    return in_this_loop[choice]


async def close() -> None:
    """Close what this event loop has open; the answering process calls it on its way out."""
    for open_provider in _open.pop(asyncio.get_running_loop(), {}).values():
        await open_provider.close()
