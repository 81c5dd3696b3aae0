"""What an episode is found by: its own words twice, those of the two episodes before it and the one after it once.

A turn alone is often too short to be found ("yes, her, for the inspector"); its neighbours say what it was about.
Only the turn itself is ever shown. Nothing of a key is kept as text: `tsv` is made from the rows whenever one changes.
"""

from __future__ import annotations

from collections.abc import Collection

from django.conf import settings
from django.db import connection

from memory import signs

BEFORE, AFTER = 2, 1
# What one keeping or forgetting touches is small; what is read from outside comes in thousands.
BATCH = 5_000

NEIGHBOURS = """
    SELECT string_agg(near.text, ' ') AS words FROM (
        SELECT text FROM memory_episode
        WHERE user_id = own.user_id AND conversation = own.conversation AND (seq, id) {side} (own.seq, own.id)
        ORDER BY seq {order}, id {order} LIMIT {most}
    ) AS near
"""
WORDS = """concat_ws(' ',
        to_char(own.occurred_at AT TIME ZONE %(zone)s, 'FMDD FMMonth YYYY'), own.speaker, own.text,
        to_char(own.occurred_at AT TIME ZONE %(zone)s, 'FMDD FMMonth YYYY'), own.speaker, own.text,
        before.words, after.words)"""
REFRESH = f"""
    UPDATE memory_episode AS kept SET tsv = to_tsvector('english', {signs.plain(WORDS)})
    FROM memory_episode AS own,
        LATERAL ({NEIGHBOURS.format(side="<", order="DESC", most=BEFORE)}) AS before,
        LATERAL ({NEIGHBOURS.format(side=">", order="ASC", most=AFTER)}) AS after
    WHERE own.id = ANY(%(ids)s) AND kept.id = own.id
"""
AROUND = f"""
    SELECT near.id FROM unnest(%(conversations)s::bigint[], %(places)s::bigint[]) AS gone(conversation, seq), LATERAL (
        (SELECT id FROM memory_episode
         WHERE user_id = %(user)s AND conversation = gone.conversation AND seq <= gone.seq
         ORDER BY seq DESC, id DESC LIMIT {AFTER + 1})
        UNION
        (SELECT id FROM memory_episode
         WHERE user_id = %(user)s AND conversation = gone.conversation AND seq >= gone.seq
         ORDER BY seq, id LIMIT {BEFORE + 1})
    ) AS near
"""


def refresh(user_id: int, places: Collection[tuple[int | None, int]]) -> int:
    """Make the keys anew around these places, each `(conversation, seq)`; returns how many rows were written.

    What stands in no conversation has no neighbours: `write` makes its key.

    Call it in the transaction in which the episodes there came or went.
    """
    talks = sorted((conversation, seq) for conversation, seq in places if conversation is not None)
    if not talks:
        return 0
    conversations, seqs = zip(*talks, strict=True)
    with connection.cursor() as cursor:
        cursor.execute(AROUND, {"user": user_id, "conversations": list(conversations), "places": list(seqs)})
        ids = sorted({number for (number,) in cursor.fetchall()})
    return write(ids)


def write(ids: list[int]) -> int:
    """Make the keys of these episodes anew."""
    with connection.cursor() as cursor:
        for start in range(0, len(ids), BATCH):
            cursor.execute(REFRESH, {"zone": settings.TIME_ZONE, "ids": ids[start : start + BATCH]})
    return len(ids)
