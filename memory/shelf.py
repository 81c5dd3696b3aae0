"""Care of the shelf of episodes: what has expired goes, and what is beyond the most that one owner may have."""

from __future__ import annotations

from django.db import connection, transaction
from django.db.models import Count

from memory import keys, lifetimes
from memory.expiring import SWEEP_BATCH
from memory.models import Episode, Memory

# A row that somebody else holds is passed over.
CHOOSE = """
    SELECT id, user_id, conversation, seq FROM memory_episode
    WHERE {which} ORDER BY {order} LIMIT %(batch)s FOR UPDATE SKIP LOCKED
"""
EXPIRED = "expires_at <= now()"
OLDEST_OF = "user_id = %(user)s AND NOT pinned"


def delete_expired(batch: int = SWEEP_BATCH) -> int:
    """Deletes episodes that have expired, at most `batch` a transaction; returns how many rows went."""
    total = 0
    while gone := _delete(CHOOSE.format(which=EXPIRED, order="expires_at"), {"batch": batch}):
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
        keys_of = list(oldest.values_list("pk", flat=True)[: min(batch, excess)])
        total += Memory.objects.filter(pk__in=keys_of).delete()[0]
    return total


def _beyond(model: type[Episode] | type[Memory], most: int) -> list[tuple[int, int]]:
    """(user, how many too many)"""
    rows = model._default_manager.order_by().values("user").annotate(rows=Count("pk")).filter(rows__gt=most)
    return [(row["user"], row["rows"] - most) for row in rows]


def _delete(statement: str, parameters: dict[str, int]) -> int:
    """Facts outlive the episodes they were taken from; neighbours that stay get keys without the words that went."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        rows = cursor.fetchall()
        ids = [number for number, *_ in rows]
        cursor.execute("DELETE FROM memory_factsource WHERE episode_id = ANY(%s)", [ids])
        cursor.execute("DELETE FROM memory_episode WHERE id = ANY(%s)", [ids])
        for user_id in {user for _, user, _, _ in rows}:
            keys.refresh(user_id, {(talk, seq) for _, user, talk, seq in rows if user == user_id})
    return len(rows)
