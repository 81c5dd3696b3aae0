"""How alike in meaning talents are to the soft words of a request: it orders those who fit equally well.

Likeness is scaled to 0..1 over the talents at hand and added to their share of what the words could score; why, and
with which weight, is in docs/decisions/likeness.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from django.db import connection

from castmatch import embedder
from talents.query import TalentQuery
from talents.search_plan import Tally, looks
from talents.vectors import VECTORS

# All words in the name outweigh every likeness, in credits or skills most of it; in a bio they are one sign more.
WORDS_WEIGHT = 2.0
# So many of the whole roster join those whom the words and the filters bring up.
NEAREST = 1_000
# How many a walk through the index keeps in view; it goes on in steps of so many until there are NEAREST.
IN_VIEW = 400
_ALIKE = "SELECT id, 1 - (embedding <=> %s::halfvec) FROM {table} WHERE id = ANY(%s) AND embedding IS NOT NULL"
_NEAREST = "SELECT id FROM {table} WHERE embedding IS NOT NULL ORDER BY embedding <=> %s::halfvec LIMIT %s"


@dataclass(frozen=True)
class Likeness:
    """Of everybody who has a vector to what was asked for."""

    table: str
    vector: str

    def nearest(self) -> list[int]:
        """The most alike of the whole roster, whatever else they are."""
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL hnsw.ef_search = {IN_VIEW}; SET LOCAL hnsw.iterative_scan = relaxed_order")
            cursor.execute(_NEAREST.format(table=self.table), [self.vector, NEAREST])
            return [talent_id for (talent_id,) in cursor.fetchall()]

    def order(
        self, best: Sequence[Tally], heaviest: int, others: Callable[[list[int]], Iterable[Tally]] | None
    ) -> list[Tally]:
        """These by words and likeness, with `others(ids)` of those nearest in meaning who are not among them; None
        where there are no others. `heaviest` is the most that the words can score."""
        known = {tally.talent_id for tally in best}
        more = others([talent_id for talent_id in self.nearest() if talent_id not in known]) if others else ()
        found = [*best, *more]
        scores = fused({tally.talent_id: tally.rank for tally in found}, heaviest, self.to(found))
        return sorted(found, key=lambda tally: (*tally.order[:2], -scores[tally.talent_id], *tally.order[3:]))

    def to(self, tallies: Sequence[Tally]) -> dict[int, float]:
        """How alike each of these is, -1 to 1; who has no vector is left out."""
        with connection.cursor() as cursor:
            cursor.execute(_ALIKE.format(table=self.table), [self.vector, [tally.talent_id for tally in tallies]])
            return dict(cursor.fetchall())


def likeness(query: TalentQuery) -> Likeness | None:
    """None without an embedder, without soft words, without vectors, and when the embedder gives no answer in time."""
    if not embedder.configured() or not (said := looks(query)):
        return None
    model = embedder.embedder().model
    numbers = VECTORS.numbers(model)
    vector = embedder.vector_of(", ".join(said), numbers) if numbers else None
    return Likeness(VECTORS.table_of(model), embedder.literal(vector)) if vector else None


def fused(
    words: Mapping[int, float], heaviest: int, alike: Mapping[int, float], weight: float = WORDS_WEIGHT
) -> dict[int, float]:
    """Who has no vector yet counts as alike as the others are on the average."""
    alike = scaled(alike)
    usual = fmean(alike.values()) if alike else 0.0
    return {key: weight * score / (heaviest or 1) + alike.get(key, usual) for key, score in words.items()}


def scaled(scores: Mapping[int, float]) -> dict[int, float]:
    """From 0 for the least to 1 for the most; all 0 where all are the same."""
    if not scores:
        return {}
    least, most = min(scores.values()), max(scores.values())
    return {key: (score - least) / ((most - least) or 1.0) for key, score in scores.items()}
