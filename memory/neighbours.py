"""What was said right around an episode: the two turns before it and the three after it."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection
from django.utils import timezone

from memory import keys
from memory.models import Episode

BEFORE, AFTER = 2, 3
LIVE = "expires_at > %(now)s"
AROUND = f"""
    SELECT near.id FROM unnest(%(ids)s::bigint[]) WITH ORDINALITY AS found(id, place)
        JOIN memory_episode AS own ON own.id = found.id AND own.user_id = %(user)s,
        LATERAL (({keys.after_it(AFTER, LIVE)}) UNION ALL ({keys.before_it(BEFORE, LIVE)})) AS near
    ORDER BY found.place, near.away, near.id
"""


def around(user_id: int, episodes: Iterable[int]) -> list[Episode]:
    """This user's live episodes beside these, each once: the first one's first, and of each the nearest first."""
    beside = list(episodes)
    if not beside:
        return []
    with connection.cursor() as cursor:
        cursor.execute(AROUND, {"user": user_id, "ids": beside, "now": timezone.now()})
        ids = list(dict.fromkeys(number for (number,) in cursor.fetchall()))
    rows = Episode.objects.for_user(user_id).live().in_bulk(ids)
    return [rows[number] for number in ids if number in rows]
