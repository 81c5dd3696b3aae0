"""Which episodes say what a fact says: its sources, and whatever else has its words."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

from memory import signs
from memory.models import FactSource, Memory

# A statement of fewer words than this is no more than a topic: only the episodes it was taken from say it.
FEWEST_WORDS = 3
SAY_IT = f"""
    WITH said AS MATERIALIZED (
        SELECT tsvector_to_array(to_tsvector('english', {signs.plain("words")})) AS lexemes
        FROM unnest(%(texts)s::text[]) AS words
    )
    SELECT DISTINCT episode.id FROM said JOIN memory_episode AS episode
        ON episode.user_id = %(user)s
        AND memory_hashed_words(episode.user_id, episode.tsv) @>
            ARRAY(SELECT hashtextextended(word, %(user)s) FROM unnest(said.lexemes) AS word)
    WHERE cardinality(said.lexemes) >= %(fewest)s
        AND tsvector_to_array(to_tsvector('english', {signs.plain("episode.text")})) @> said.lexemes
"""


def episodes_that_say(user_id: int, facts: Iterable[Memory]) -> list[int]:
    """Ids of this user's episodes."""
    rows = list(facts)
    found = set(FactSource.objects.filter(memory__in=rows).values_list("episode_id", flat=True))
    texts = [row.text for row in rows if row.kind != Memory.Kind.SUMMARY]
    with connection.cursor() as cursor:
        cursor.execute(SAY_IT, {"user": user_id, "texts": texts, "fewest": FEWEST_WORDS})
        found |= {number for (number,) in cursor.fetchall()}
    return sorted(found)
