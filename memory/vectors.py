"""What the embedder is given of memory: each episode by itself, with who said it, and nothing of its neighbours.

So a forgotten episode leaves nothing in another one's vector, and its own goes in the statement that deletes it.
"""

from __future__ import annotations

from django.db import connection

from castmatch.embedder import Text, VectorSet
from memory.models import Episode

PENDING = """
SELECT kept.id, kept.user_id, kept.speaker, kept.text FROM memory_episode AS kept
LEFT JOIN {table} AS there ON there.id = kept.id
WHERE kept.id > %s AND there.id IS NULL AND kept.expires_at > now()
ORDER BY kept.id LIMIT %s
"""


class EpisodeVectors(VectorSet):
    """Found by their owner, never across owners. The words of an episode never change."""

    name, table = "episodes", "memory_vectors"
    parent, key, beside = "memory_episode", "id", "user_id"
    index = "(user_id, id)"

    def pending(self, table: str, after: int, most: int) -> list[Text]:
        with connection.cursor() as cursor:
            cursor.execute(PENDING.format(table=table), [after, most])
            return [
                Text(number, f"{speaker}: {text}" if speaker else text, user_id)
                for number, user_id, speaker, text in cursor.fetchall()
            ]

    def wanted(self) -> int:
        return Episode.objects.live().count()


VECTORS = EpisodeVectors()
