"""What the embedder is given of memory: each episode by itself, with who said it, and nothing of its neighbours.

So a forgotten episode leaves nothing in another one's vector, and its own goes in the statement that deletes it.
"""

from __future__ import annotations

from castmatch.embedder import Text, VectorSet
from memory.models import Episode

WITH = "EXISTS (SELECT FROM {table} AS there WHERE there.id = memory_episode.id AND there.{which})"
WITHOUT = "NOT EXISTS (SELECT FROM {table} AS there WHERE there.id = memory_episode.id)"


class EpisodeVectors(VectorSet):
    """Found by their owner, never across owners. The words of an episode never change."""

    name, table = "episodes", "memory_vectors"
    parent, key, beside = "memory_episode", "id", "user_id"
    index = "(user_id, id)"

    def pending(self, table: str, after: int, most: int) -> list[Text]:
        rows = Episode.objects.live().filter(pk__gt=after).extra(where=[WITHOUT.format(table=table)]).order_by("pk")
        return [
            Text(row.pk, f"{row.speaker}: {row.text}" if row.speaker else row.text, row.user_id)
            for row in rows.only("speaker", "text", "user_id")[:most]
        ]

    def wanted(self) -> int:
        return Episode.objects.live().count()

    def _count(self, which: str, model: str) -> int:
        """Of those that are wanted: what nobody may read any more keeps its vector until it goes."""
        if self.numbers(model) is None:
            return 0
        return Episode.objects.live().extra(where=[WITH.format(table=self.table_of(model), which=which)]).count()


VECTORS = EpisodeVectors()
