"""What a page lacks of its conversation: messages that it does not have, or has in an older state.

Every page asks this for every question, so the statements are written out: building them anew cost more than asking.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from castmatch.postgresql import prepared
from chat.models import Conversation, Message, State
from chat.rows import NEWEST_FIRST, OF_CONVERSATION, next_of

PAGE_SIZE = 40
# What a page says of a message that was not finished when it got it: no version tells how far its text has come.
UNSETTLED, NO_VERSION = "u", -1
# No more figures than an id, or a version, can have.
_HAD = re.compile(rf"(\d{{1,18}})\.(\d{{1,9}}|{UNSETTLED})")
# The rounds of an answer are for whoever writes it; those with tools are long.
_NOT_SHOWN = {"steps", "kept_text", "worker", "lease_expires_at"}
_FIELDS = [field for field in Message._meta.concrete_fields if field.name not in _NOT_SHOWN]
_COLUMNS = ", ".join(f"whole.{field.column}" for field in _FIELDS)
# Versions, and the rows of those that are lacking: a page that has everything costs no text, however long its answers.
NEWEST = f"""
WITH newest AS (
    SELECT id, version, state FROM chat_message
    WHERE {OF_CONVERSATION} ORDER BY {NEWEST_FIRST} LIMIT {PAGE_SIZE}
)
SELECT newest.id, {_COLUMNS}
FROM newest LEFT JOIN unnest(%(ids)s::bigint[], %(versions)s::int[]) AS had (id, version) ON had.id = newest.id
    LEFT JOIN chat_message AS whole
        ON whole.id = newest.id AND (had.version IS DISTINCT FROM newest.version OR newest.state = %(also)s)
ORDER BY newest.id DESC
"""
OLDER = """
SELECT id, version, state FROM chat_message
WHERE conversation_id = %(conversation)s AND id < %(before)s
    AND (state IN ('queued', 'running') OR id = ANY(%(watched)s::bigint[]))
"""
WHOLE = f"SELECT {_COLUMNS} FROM chat_message AS whole WHERE conversation_id = %s AND id = ANY(%s)"
BETWEEN = f"""
SELECT id FROM chat_message WHERE {OF_CONVERSATION} AND id > %(after)s AND id < %(before)s
ORDER BY {NEWEST_FIRST} LIMIT 1
"""


def parse_have(text: str) -> dict[int, int]:
    """What a page says it has, `id.version,id.version`; anything else in it is left out (the page then gets more)."""
    known = {}
    for item in text[:4000].split(","):
        if found := _HAD.fullmatch(item):
            number, version = found.groups()
            known[int(number)] = NO_VERSION if version == UNSETTLED else int(version)
    return known


def lacking(
    conversation: Conversation, have: dict[int, int], *, also_running: bool = False, watched: Collection[int] = ()
) -> list[Message]:
    """The messages that a page with these versions lacks or has in an older state; `conversation` is its reader's own.

    Recent ones, and older ones that are being written again; name those in `watched` to be told of their end. What was
    unfinished there is told again however old it is. `also_running` adds the answer that is being written: its text
    grows without a new version. Where the page lacks still earlier ones, the first of the recent ones says so: see
    `chat.articles.frames`.
    """
    also = State.RUNNING.value if also_running else None
    values = {"conversation": conversation.pk, "ids": list(have), "versions": list(have.values()), "also": also}
    recent = _rows(NEWEST, values)
    messages = [_message(row) for _, *row in recent if row[0] is not None]
    first = recent[-1][0] if len(messages) == PAGE_SIZE else None
    known = {row[0] for row in recent}
    wanted = [pk for pk, version in have.items() if version == NO_VERSION and pk not in known][-PAGE_SIZE:]
    if len(recent) == PAGE_SIZE:
        older = _rows(OLDER, {"conversation": conversation.pk, "before": recent[-1][0], "watched": list(watched)})
        wanted += [pk for pk, version, state in older if have.get(pk) != version or state == also]
    if wanted:
        messages += map(_message, _rows(WHOLE, [conversation.pk, wanted]))
    for message in messages:
        message.conversation = conversation
        message.after_gap = message.pk == first and _has_between(conversation, max(have, default=0), first)
    return sorted(messages, key=lambda message: message.pk)


def _message(row: Sequence[Any]) -> Message:
    found: Message = next_of(Message, iter(row), _FIELDS)
    return found


def _has_between(conversation: Conversation, known: int, first: int) -> bool:
    return bool(_rows(BETWEEN, {"conversation": conversation.pk, "after": known, "before": first}))


def _rows(statement: str, values: Any) -> list[Any]:
    return prepared.execute(statement, values).fetchall()
