"""Recall with an embedder: the same one statement, in which episodes are also compared by what they mean.

The newest `COMPARED` of the owner are compared one by one: within one owner that is exact and quick, and an index over
everybody's vectors would have to leave out all others first. The nearest join those that the words bring up, and
likeness is added to the score by words, scaled. An episode is as alike as it and the one before it are on the average:
the turn that answers often has nothing of what was asked. Why, and with which weight, is in
docs/decisions/likeness-in-memory.md.
"""

from __future__ import annotations

from castmatch import embedder
from memory import recall_sql
from memory.vectors import VECTORS

COMPARED, NEAREST = 20_000, 200
# What the likest episode adds, of the best score by words.
ALIKE_WEIGHT = 0.4
# How far beyond the likest of unrelated ones an episode is wholly about the question, in deviations.
ABOUT_WITHIN = 3.0

# Of n that have nothing to do with a question the likest stands out by about sqrt(2 ln n) deviations.
ALIKE = f"""
), alike AS MATERIALIZED (
    SELECT id, likeness, (likeness - avg(likeness) OVER ()) / nullif(stddev(likeness) OVER (), 0)
        - sqrt(2 * ln(count(*) OVER ())) AS beyond
    FROM (
        SELECT id, avg(compared.likeness) OVER (
            PARTITION BY coalesce(conversation, -id) ORDER BY seq, id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW
        ) AS likeness
        FROM (
            SELECT id, 1 - (embedding <=> %(vector)s::halfvec) AS likeness FROM {{table}}
            WHERE user_id = %(user)s AND embedding IS NOT NULL ORDER BY id DESC LIMIT {COMPARED}
        ) AS compared JOIN memory_episode AS kept USING (id)
        WHERE {{live}}
    ) AS told
"""
NEAR = f"""
    UNION (SELECT id FROM alike ORDER BY likeness DESC LIMIT {NEAREST})
"""
FUSED = f"""
), fused AS MATERIALIZED (
    SELECT episode.id, conversation, occurred_at,
        greatest(met, whole.idf * least(1, greatest(0, beyond / {ABOUT_WITHIN}))) AS met,
        score + {ALIKE_WEIGHT}::float8 * greatest(max(score) OVER (), 0.000001) * coalesce(
            (likeness - min(likeness) OVER ()) / nullif(max(likeness) OVER () - min(likeness) OVER (), 0), 0) AS score
    FROM episode LEFT JOIN alike USING (id), whole
    ORDER BY score DESC, occurred_at DESC, episode.id DESC LIMIT {recall_sql.KEPT}
"""


def parts(question: str, live: str) -> tuple[dict[str, str], dict[str, str]]:
    """What the statement for this question has besides, and the parameters of that; none where no vector is in time."""
    if embedder.configured() and question.strip():
        model = embedder.embedder().model
        numbers = VECTORS.numbers(model)
        if numbers and (vector := embedder.vector_of(question, numbers)):
            alike = ALIKE.format(table=VECTORS.table_of(model), live=live)
            return {"alike": alike, "near": NEAR, "fused": FUSED}, {"vector": embedder.literal(vector)}
    return {}, {}
