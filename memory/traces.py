"""Which episodes say what a fact says: its sources, and whatever else has its words."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection
from django.db.models import F, Func, TextField, Value

from memory import signs
from memory.episode_models import EpisodeQuerySet
from memory.models import Episode, FactSource, Memory

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


def events_of(facts: Iterable[int]) -> EpisodeQuerySet:
    """What their owners did in the interface with these facts (ids): such an event quotes the fact."""
    number = Func(F("key"), Value(":"), Value(3), function="split_part", output_field=TextField())
    events = Episode.objects.filter(source=Episode.Source.UI_EVENT, key__startswith="event:fact:")
    return events.alias(fact=number).filter(fact__in=[str(each) for each in facts])


def episodes_that_say(user_id: int, facts: Iterable[Memory]) -> list[int]:
    """Ids of this user's episodes."""
    rows = list(facts)
    found = set(FactSource.objects.filter(memory__in=rows).values_list("episode_id", flat=True))
    texts = [row.text for row in rows if row.kind != Memory.Kind.SUMMARY]
    with connection.cursor() as cursor:
        cursor.execute(SAY_IT, {"user": user_id, "texts": texts, "fewest": FEWEST_WORDS})
        found |= {number for (number,) in cursor.fetchall()}
    return sorted(found)
