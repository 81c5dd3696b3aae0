"""Working memory: per conversation, in Redis, with a sliding lifetime."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Working:
    """What the conversation is about just now.

    `query` is a `TalentQuery.to_dict()` (the filters in force), `results` the talents last shown, in their order,
    `shown` how many hits of that query have been shown so far, `focus` the talent last talked about.
    """

    query: dict[str, Any] | None = None
    results: tuple[int, ...] = ()
    shown: int = 0
    focus: int | None = None
