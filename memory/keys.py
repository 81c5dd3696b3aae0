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


EARLIER, LATER = "seq DESC, id DESC", "seq, id"


def near(which: str, nearest_first: str, most: int) -> str:
    """SQL for `id`, `text` and `away` (from 1) of those episodes of the row `own`'s conversation that `which` tells;
    `nearest_first` is `EARLIER` where they lie before it and `LATER` where they lie after it.
    """
    return f"""
        SELECT id, text, row_number() OVER (ORDER BY {nearest_first}) AS away FROM memory_episode
        WHERE user_id = own.user_id AND conversation = own.conversation AND {which}
        ORDER BY {nearest_first} LIMIT {most}
    """


def before_it(most: int, which: str = "true") -> str:
    return near(f"(seq, id) < (own.seq, own.id) AND {which}", EARLIER, most)


def after_it(most: int, which: str = "true") -> str:
    return near(f"(seq, id) > (own.seq, own.id) AND {which}", LATER, most)


WORDS = """concat_ws(' ',
        to_char(own.occurred_at AT TIME ZONE %(zone)s, 'FMDD FMMonth YYYY'), own.speaker, own.text,
        to_char(own.occurred_at AT TIME ZONE %(zone)s, 'FMDD FMMonth YYYY'), own.speaker, own.text,
        before.words, after.words)"""
REFRESH = f"""
    UPDATE memory_episode AS kept SET tsv = to_tsvector('english', {signs.plain(WORDS)})
    FROM memory_episode AS own,
        LATERAL (SELECT string_agg(text, ' ') AS words FROM ({before_it(BEFORE)}) AS near) AS before,
        LATERAL (SELECT string_agg(text, ' ') AS words FROM ({after_it(AFTER)}) AS near) AS after
    WHERE own.id = ANY(%(ids)s) AND kept.id = own.id
"""
# Several events of one answer stand in one place: all of them, and those beside the place.
AROUND = f"""
    SELECT near.id FROM (
        SELECT %(user)s AS user_id, conversation, seq
        FROM unnest(%(conversations)s::bigint[], %(places)s::bigint[]) AS gone(conversation, seq)
    ) AS own, LATERAL (
        (SELECT id FROM memory_episode
         WHERE user_id = own.user_id AND conversation = own.conversation AND seq = own.seq)
        UNION (SELECT id FROM ({near("seq < own.seq", EARLIER, AFTER)}) AS before)
        UNION (SELECT id FROM ({near("seq > own.seq", LATER, BEFORE)}) AS after)
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
