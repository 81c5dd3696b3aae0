"""The pieces that values of clauses are made of: whole numbers, texts, lists. A refusal names the field and the fix."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from talents.query import FIELDS, QueryError

MOST_ITEMS = 20
LONGEST_TEXT = 200


def refuse_unknown_keys(data: dict[Any, Any], allowed: tuple[str, ...], field: str) -> None:
    for key in data:
        if key not in allowed:
            raise QueryError(f"{field}: “{str(key)[:40]}” does not belong here; allowed: {', '.join(allowed)}.", field)


def whole(raw: Any, lowest: int, highest: int, what: str, field: str) -> int:
    number = raw
    if isinstance(raw, str) and re.fullmatch(r"\s*-?[0-9]{1,18}\s*", raw):
        number = int(raw)
    if isinstance(number, float) and number.is_integer() and abs(number) <= 10**12:
        number = int(number)
    if isinstance(number, bool) or not isinstance(number, int):
        raise QueryError(f"{field}: {what} must be a whole number, not “{str(raw)[:40]}”.", field)
    if not lowest <= number <= highest:
        raise QueryError(f"{field}: {what} must be from {lowest} to {highest}, not {str(number)[:20]}.", field)
    return number


def text(raw: Any, field: str) -> str:
    if not isinstance(raw, str):
        raise QueryError(f"{field}: give text, not {type(raw).__name__}.", field)
    # Lone surrogates and control characters cannot be stored, so nothing can match them.
    storable = raw.encode("utf-8", "ignore").decode()
    found = " ".join("".join(letter if letter.isprintable() else " " for letter in storable).split())
    if not found:
        raise QueryError(f"{field}: the text is empty; give at least one word.", field)
    if len(found) > LONGEST_TEXT:
        raise QueryError(f"{field}: the text is too long; give at most {LONGEST_TEXT} characters.", field)
    return found


def listed(field: str, raw: Any, read: Callable[[Any], Any]) -> list[Any]:
    items = list(raw) if isinstance(raw, list | tuple) else [raw]
    if not items:
        raise QueryError(f"{field}: the list is empty; give {FIELDS[field][1]}.", field)
    if len(items) > MOST_ITEMS:
        raise QueryError(f"{field}: {len(items)} values are too many; give at most {MOST_ITEMS}.", field)
    found: list[Any] = []
    for item in map(read, items):
        if item not in found:
            found.append(item)
    return found
