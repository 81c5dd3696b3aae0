"""Whom "the second one", "her" or "Aditi" means, from what the conversation has shown."""

from __future__ import annotations

from collections.abc import Iterator

from chat.providers.base import Turn
from memory.working import Working


def pointed_at(working: Working, ordinal: int) -> int | None:
    """Ordinals count from 1 in the order last shown, -1 is the last; 0 is the talent last talked about."""
    if ordinal == 0:
        return working.focus or (working.results[0] if len(working.results) == 1 else None)
    if ordinal < 0:
        return working.results[ordinal] if len(working.results) >= -ordinal else None
    return working.results[ordinal - 1] if len(working.results) >= ordinal else None


def named_before(history: tuple[Turn, ...], name: str) -> int | None:
    """The one talent of that name that this conversation has shown, newest answer first; None if none or several."""
    wanted = set(name.casefold().split())
    for turn in reversed(history):
        found = {talent_id for talent_id, shown in _shown(turn) if wanted <= set(shown.casefold().split())}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _shown(turn: Turn) -> Iterator[tuple[int, str]]:
    for step in turn.steps:
        for result in step.results:
            content = result.content
            for talent in [*content.get("talents", ()), content]:
                if isinstance(talent.get("id"), int) and isinstance(talent.get("name"), str):
                    yield talent["id"], talent["name"]
