"""Care of the shelf: what has expired goes, and what is beyond the most that one owner may have.

A fact goes with what it had replaced, and with the events of the interface that quote either.
"""

from __future__ import annotations

from typing import Any

from django.db import connection, transaction
from django.db.models import Count
from django.utils import timezone

from memory import keys, lifetimes, traces
from memory.expiring import SWEEP_BATCH
from memory.forgetting import replaced_by
from memory.models import Episode, Memory, MemoryQuerySet
from memory.writing import writing_for_each

# A row that somebody else holds is passed over.
CHOOSE = """
    SELECT id, user_id, conversation, seq FROM memory_episode
    WHERE {which} ORDER BY {order} LIMIT %(batch)s FOR UPDATE SKIP LOCKED
"""
EXPIRED = "expires_at <= %(clock)s"
OLDEST_OF = "user_id = %(user)s AND NOT pinned"


def delete_expired(batch: int = SWEEP_BATCH) -> int:
    """Deletes episodes that have expired, at most `batch` a transaction; returns how many rows went."""
    total, parameters = 0, {"batch": batch, "clock": timezone.now()}
    while gone := _delete(CHOOSE.format(which=EXPIRED, order="expires_at"), parameters):
        total += gone
    return total


def trim(batch: int = SWEEP_BATCH) -> int:
    """Deletes the oldest unpinned rows of owners who have more than `lifetimes` allows; returns how many went."""
    total = 0
    for user_id, excess in _beyond(Episode, lifetimes.MOST_EPISODES):
        while excess > 0:
            parameters = {"batch": min(batch, excess), "user": user_id}
            gone = _delete(CHOOSE.format(which=OLDEST_OF, order="occurred_at"), parameters)
            if not gone:
                break
            total, excess = total + gone, excess - gone
    for user_id, excess in _beyond(Memory, lifetimes.MOST_FACTS):
        oldest = Memory.objects.for_user(user_id).filter(pinned=False).order_by("importance", "occurred_at", "id")
        total += _delete_facts(oldest, min(batch, excess))
    return total


def delete_expired_facts(batch: int = SWEEP_BATCH) -> int:
    """The same of facts."""
    total = 0
    while gone := _delete_facts(Memory.objects.expired().order_by("expires_at"), batch):
        total += gone
    return total


def _beyond(model: type[Episode] | type[Memory], most: int) -> list[tuple[int, int]]:
    """(user, how many too many)"""
    rows = model._default_manager.order_by().values("user").annotate(rows=Count("pk")).filter(rows__gt=most)
    return [(row["user"], row["rows"] - most) for row in rows]


def _delete_facts(which: MemoryQuerySet, most: int) -> int:
    found = dict(which.values_list("pk", "user_id")[:most])
    owners = set(found.values())
    with writing_for_each(owners):
        # Locked before they are deleted: a fact renewed meanwhile stays.
        ids = list(which.filter(pk__in=found).select_for_update(skip_locked=True).values_list("pk", flat=True))
        replaced = [row.pk for row in replaced_by(Memory.objects.filter(user__in=owners), ids)]
        quoting = traces.events_of([*ids, *replaced]).filter(user__in=owners)
        _remove(list(quoting.order_by("pk").values_list("pk", "user_id", "conversation", "seq")))
        return Memory.objects.filter(pk__in=ids).delete()[1].get(Memory._meta.label, 0)


def _delete(statement: str, parameters: dict[str, Any]) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        rows = cursor.fetchall()
        _remove(rows)
    return len(rows)


def _remove(rows: list[tuple[int, int, int | None, int]]) -> None:
    """Of episodes `(id, user, conversation, seq)`. Facts outlive those they were taken from; neighbours that stay get
    keys without the words that went.
    """
    ids = [number for number, *_ in rows]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM memory_factsource WHERE episode_id = ANY(%s)", [ids])
        cursor.execute("DELETE FROM memory_episode WHERE id = ANY(%s)", [ids])
    for user_id in {user for _, user, _, _ in rows}:
        keys.refresh(user_id, {(talk, seq) for _, user, talk, seq in rows if user == user_id})
