"""Everything that is remembered of one owner, as JSON: hers to take along."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.utils import timezone

from memory import pausing, working
from memory.models import Episode, Memory
from memory.working import WorkingMemoryAway

ROWS_AT_ONCE = 1000


def pieces(user_id: int, name: str) -> Iterator[str]:
    """The document piece by piece, so that a hundred thousand turns need no memory: `owner`, `exported_at`,
    `remembering`, `in_force`, `memories` (those replaced too, with `replaced_by`) and `turns`.
    """
    head = {"owner": name, "exported_at": timezone.now().isoformat(), "remembering": not pausing.paused(user_id)}
    yield json.dumps(head | {"in_force": _in_force(user_id)}, ensure_ascii=False)[:-1]
    yield ', "memories": '
    yield from _listed(_memory(row) for row in Memory.objects.for_user(user_id).order_by("id").iterator(ROWS_AT_ONCE))
    yield ', "turns": '
    turns = Episode.objects.live().for_user(user_id).order_by("id")
    yield from _listed(_turn(row) for row in turns.iterator(ROWS_AT_ONCE))
    yield "}\n"


def _listed(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    yield "["
    for place, row in enumerate(rows):
        yield (",\n" if place else "\n") + json.dumps(row, ensure_ascii=False, default=str)
    yield "]"


def _in_force(user_id: int) -> list[dict[str, Any]]:
    try:
        held = working.live_for(user_id)
    except WorkingMemoryAway:
        return []
    return [
        {"conversation": one.conversation, "query": one.working.query, "results": one.working.results} for one in held
    ]


def _memory(row: Memory) -> dict[str, Any]:
    return {
        "id": row.pk,
        "kind": row.kind,
        "scope": row.scope,
        "subject": row.subject,
        "text": row.text,
        "data": row.data,
        "conversation": row.conversation,
        "source_message": row.source_message,
        "said_by": row.said_by,
        "noted_by": row.author,
        "pinned": row.pinned,
        "occurred_at": row.occurred_at.isoformat(),
        "expires_at": row.expires_at.isoformat(),
        "replaced_by": row.superseded_by_id,
        "times_used": row.times_used,
    }


def _turn(row: Episode) -> dict[str, Any]:
    return {
        "id": row.pk,
        "source": row.source,
        "text": row.text,
        "conversation": row.conversation,
        "message": row.message,
        "occurred_at": row.occurred_at.isoformat(),
        "expires_at": row.expires_at.isoformat(),
    }
