"""What a tool gives back, whichever it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from talents.query import QueryError, TalentQuery
from talents.query_parts import whole
from talents.search import SearchResult

LARGEST_ID = 2**63 - 1
MOST_AT_ONCE = 50


@dataclass(frozen=True)
class ToolOutcome:
    """`content` is what the model reads; the rest is for the caller."""

    content: dict[str, Any]
    is_error: bool = False
    query: TalentQuery | None = None
    result: SearchResult | None = None
    talent_id: int | None = None


def refused(message: str) -> ToolOutcome:
    return ToolOutcome({"error": message}, is_error=True)


def talent_ids(raw: Any) -> list[int]:
    """Whole numbers, each once, in their order. Raises `QueryError`."""
    if not isinstance(raw, list | tuple) or not raw:
        raise QueryError("talent_ids: give the whole numbers of talents from a result, like [12, 40].", "talent_ids")
    if len(raw) > MOST_AT_ONCE:
        raise QueryError(f"talent_ids: {len(raw)} are too many; give at most {MOST_AT_ONCE}.", "talent_ids")
    return list(dict.fromkeys(whole(each, 1, LARGEST_ID, "each", "talent_ids") for each in raw))
