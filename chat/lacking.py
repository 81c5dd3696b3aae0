"""What a page lacks of its conversation: messages that it does not have, or has in an older state.

Every page asks this for every question, so the statements are written out: building them anew cost more than asking.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import connection

from chat.models import UNFINISHED, Conversation, Message, State

PAGE_SIZE = 40
# What a page says of a message that was not finished when it got it: no version tells how far its text has come.
UNSETTLED, NO_VERSION = "u", -1
VERSIONS = "SELECT id, version, state FROM chat_message WHERE conversation_id = %s"
NEWEST = f"{VERSIONS} ORDER BY id DESC LIMIT {PAGE_SIZE}"
OLDER = f"{VERSIONS} AND id < %s AND (state = ANY(%s) OR id = ANY(%s)) ORDER BY id DESC"
# The rounds of an answer are for whoever writes it; those with tools are long.
_NOT_SHOWN = {"steps", "kept_text", "worker", "lease_expires_at"}
_COLUMNS = ", ".join(str(field.column) for field in Message._meta.concrete_fields if field.name not in _NOT_SHOWN)
WHOLE = f"SELECT {_COLUMNS} FROM chat_message WHERE conversation_id = %s AND id = ANY(%s) ORDER BY id"
BETWEEN = "SELECT EXISTS (SELECT FROM chat_message WHERE conversation_id = %s AND id > %s AND id < %s)"


def parse_have(text: str) -> dict[int, int]:
    """What a page says it has, `id.version,id.version`; anything else in it is left out (the page then gets more)."""
    known = {}
    for item in text[:4000].split(","):
        number, _, version = item.partition(".")
        if number.isdecimal() and (version.isdecimal() or version == UNSETTLED):
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
    # Versions first: a page that has everything costs no text, however long its answers are.
    recent = _rows(NEWEST, conversation.pk)
    running = State.RUNNING if also_running else None
    wanted = [pk for pk, version, state in recent if have.get(pk) != version or state == running]
    first = recent[-1][0] if len(wanted) == PAGE_SIZE else None
    if len(recent) == PAGE_SIZE:
        older = _rows(OLDER, conversation.pk, recent[-1][0], list(UNFINISHED), list(watched))
        wanted += [pk for pk, version, state in older if have.get(pk) != version or state == running]
    wanted += [pk for pk, version in have.items() if version == NO_VERSION][-PAGE_SIZE:]
    messages = list(Message.objects.raw(WHOLE, [conversation.pk, wanted])) if wanted else []
    for message in messages:
        message.conversation = conversation
        message.after_gap = message.pk == first and _has_between(conversation, max(have, default=0), first)
    return messages


def _has_between(conversation: Conversation, known: int, first: int) -> bool:
    return bool(_rows(BETWEEN, conversation.pk, known, first)[0][0])


def _rows(statement: str, *values: Any) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()
