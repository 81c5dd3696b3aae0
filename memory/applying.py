"""Preferences that filters stand for: which of them hold for a search, and which of those in force still do."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from memory import filters
from memory.models import Memory
from memory.occasions import Occasion
from memory.subjects import same_subject
from memory.working import Working
from talents.query import Clause

# Of the newest; a director has tens of them at the very most.
MOST_READ = 200
MOST_HOLDING = 10


@dataclass(frozen=True)
class Holding:
    """A memory with the filters it stands for, each of origin "memory"."""

    memory: Memory
    clauses: tuple[Clause, ...]


def holding(user_id: int, occasion: Occasion, set_aside: Collection[int] = ()) -> list[Holding]:
    """The preferences that hold for a search for this occasion, the newest first; one query."""
    found = []
    for memory in _preferences(user_id).exclude(pk__in=set_aside)[:MOST_READ]:
        if applies(memory, occasion) and (clauses := clauses_of(memory)):
            found.append(Holding(memory, clauses))
    return found[:MOST_HOLDING]


def applies(memory: Memory, occasion: Occasion) -> bool:
    """Whether it is about this director's or project's work, of this kind, for this part; what is open fits all."""
    if memory.subject and not any(same_subject(memory.subject, name) for name in (occasion.director, occasion.project)):
        return False
    genres, part = memory.data.get("genres") or (), memory.data.get("part") or ""
    return set(genres) <= set(occasion.genres) and part in ("", occasion.part)


def clauses_of(memory: Memory) -> tuple[Clause, ...]:
    kept = filters.clauses({"clauses": memory.data.get("clauses") or ()})
    return tuple(replace(clause, origin="memory") for clause in kept)


def same(one: Clause, other: Clause) -> bool:
    """Whether two clauses ask the same, wherever they come from."""
    return (one.field, one.strength, one.value) == (other.field, other.strength, other.value)


def still_in_force(user_id: int, working: Working, set_aside: Collection[int] = ()) -> Working:
    """Working memory without the filters of memories that are forgotten, expired, superseded or set aside by now.

    One query, and only where a filter from memory is in force. Everything that reads working memory goes through this.
    """
    if not any(_is_from_memory(clause) for clause in (working.query or {}).get("clauses", ())):
        return working
    live = _preferences(user_id).exclude(pk__in=set_aside)[:MOST_READ]
    backed = [clause for memory in live for clause in clauses_of(memory)]
    return replace(working, query=without(working.query, lambda clause: not any(same(clause, kept) for kept in backed)))


def without_memories(query: dict[str, Any] | None, gone: Iterable[Clause]) -> dict[str, Any] | None:
    """The query (a `TalentQuery.to_dict()`) without its filters from memory that ask the same as one of these."""
    lost = list(gone)
    return without(query, lambda clause: any(same(clause, each) for each in lost))


def without(query: dict[str, Any] | None, ends: Any) -> dict[str, Any] | None:
    """`ends` is asked of every filter from memory."""
    if query is None:
        return None
    kept = []
    for raw in query.get("clauses", ()):
        read = filters.clauses({"clauses": [raw]}) if _is_from_memory(raw) else []
        if not (read and ends(read[0])):
            kept.append(raw)
    # Fewer filters find others first, so paging begins anew.
    return query if len(kept) == len(query.get("clauses", ())) else {**query, "clauses": kept, "offset": 0}


def _preferences(user_id: int) -> Any:
    return Memory.objects.live().readable_by(user_id).filter(kind=Memory.Kind.PREFERENCE, data__has_key="clauses")


def _is_from_memory(raw: Any) -> bool:
    return isinstance(raw, dict) and raw.get("origin") == "memory"
