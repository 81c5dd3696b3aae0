"""What the embedder is given of a talent: how she looks, what she can do and has played, and her own words.

Every fact is named here, and all are among those that a model may see (`talents.profile_facts`). No name, age, place,
contact or measurement: soft words are not about those.
"""

from __future__ import annotations

from django.db import connection

from castmatch.embedder import Text, VectorSet
from talents.models import Talent
from talents.profile_facts import LONGEST_BIO, MOST_CREDITS, MOST_ROWS

PENDING = """
SELECT row.talent_id, row.revision, coalesce(kept.digest, '') FROM talents_indexrow AS row
LEFT JOIN {table} AS kept ON kept.id = row.talent_id
WHERE row.talent_id > %s AND kept.revision IS DISTINCT FROM row.revision
ORDER BY row.talent_id LIMIT %s
"""


class TalentVectors(VectorSet):
    """Bound to the index rows: who is merged into another talent has none, and no vector."""

    name, table = "talents", "talents_vectors"
    parent, key, beside = "talents_indexrow", "talent_id", "revision"
    # Twice as dense as pgvector's own choice: docs/measured/likeness.md tells what that finds and costs.
    index = "USING hnsw (embedding halfvec_cosine_ops) WITH (m = 32, ef_construction = 200)"

    def pending(self, table: str, after: int, most: int) -> list[Text]:
        with connection.cursor() as cursor:
            cursor.execute(PENDING.format(table=table), [after, most])
            rows = cursor.fetchall()
        # Read after the revision: a change in between makes it pending once more.
        told = Talent.objects.select_related("suspicious_bio").prefetch_related("skills", "credits")
        found = told.in_bulk([talent_id for talent_id, *_ in rows])
        return [
            Text(talent_id, text_of(found[talent_id]), revision, digest)
            for talent_id, revision, digest in rows
            if talent_id in found
        ]

    def wanted(self) -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM talents_indexrow")
            return int(cursor.fetchone()[0])


VECTORS = TalentVectors()


def text_of(talent: Talent) -> str:
    """A suspicious bio counts without the sentences that speak to the software."""
    suspicious = getattr(talent, "suspicious_bio", None)
    credits = sorted(talent.credits.all(), key=lambda row: (-(row.year or 0), row.pk))[:MOST_CREDITS]
    parts = [
        (suspicious.plain if suspicious else talent.bio)[:LONGEST_BIO].strip(),
        ", ".join(row.role for row in credits if row.role),
        ", ".join(row.get_skill_display() for row in list(talent.skills.all())[:MOST_ROWS]),
        ", ".join(
            filter(None, (talent.get_build_display(), talent.get_hair_type_display(), talent.get_facial_hair_display()))
        ),
    ]
    return "\n".join(filter(None, parts)) or "unknown"
