"""What the owner's page shows: kept ids and filters, put in words and names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from memory import filters, working
from memory.models import Memory
from talents.models import Talent


@dataclass(frozen=True)
class Shown:
    """`talents` in the order they were shown; `gone` counts those that the roster lacks by now."""

    filters: list[str]
    talents: list[Talent]
    gone: int


@dataclass(frozen=True)
class InForce:
    conversation: int
    shown: Shown
    focus: Talent | None
    minutes_left: int


def in_force(user_id: int) -> list[InForce]:
    """The working memory of this user, freshest first. Raises `WorkingMemoryAway`."""
    held = working.live_for(user_id)
    names = _names(number for one in held for number in (*one.working.results, one.working.focus) if number)
    return [
        InForce(
            one.conversation,
            _shown(one.working.query, one.working.results, names),
            names.get(one.working.focus or 0),
            # Rounded up: "0 minutes left" would read as gone.
            one.seconds_left // 60 + 1,
        )
        for one in held
    ]


def with_names(memories: Iterable[Memory]) -> list[tuple[Memory, Shown]]:
    """Each memory with what its data holds beyond its text: the owner sees all that is kept, and nothing twice."""
    rows = list(memories)
    names = _names(number for row in rows for number in row.data.get("results", ()))
    return [(row, _beyond(row.text, _shown(row.data.get("query"), row.data.get("results", ()), names))) for row in rows]


def _beyond(text: str, shown: Shown) -> Shown:
    return replace(shown, filters=[phrase for phrase in shown.filters if phrase not in text])


def _names(ids: Iterable[int]) -> dict[int, Talent]:
    return Talent.objects.only("stage_name").in_bulk(set(ids))


def _shown(query: dict[str, Any] | None, results: Iterable[int], names: dict[int, Talent]) -> Shown:
    ids = list(results)
    found = [names[number] for number in ids if number in names]
    return Shown(filters.words(query), found, len(ids) - len(found))
