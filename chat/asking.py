"""What a director can do in a conversation: ask, stop, retry. Each is one transaction, then the doorbells."""

from __future__ import annotations

import re
import secrets
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, connection, transaction
from django.db.models import F, Field
from django.utils import timezone
from psycopg import sql

from castmatch.postgresql import prepared
from chat import doorbell
from chat.models import RETRYABLE, UNFINISHED, Conversation, Message, Role, State
from chat.rows import NEWEST_FIRST, OF_CONVERSATION

if TYPE_CHECKING:
    from django.contrib.auth.models import User

TITLE_LENGTH = 60


class KeyTakenError(ValueError):
    """The key belongs to a message of another conversation."""


def new_key() -> str:
    return secrets.token_urlsafe(12)


def title_from(text: str) -> str:
    """The first question's first line, shortened at a word."""
    first_line = next((line for line in text.splitlines() if line.strip()), "")
    words = re.sub(r"\s+", " ", first_line).strip()
    return words if len(words) <= TITLE_LENGTH else words[:TITLE_LENGTH].rsplit(" ", 1)[0] + "…"


def start_conversation(user: User) -> Conversation:
    """A new conversation; one that is still empty is used again, so that clicks leave no litter."""
    empty = Conversation.objects.for_user(user).filter(messages__isnull=True).first()
    return empty or Conversation.objects.create(user=user)


def ask(conversation: Conversation, text: str, key: str) -> Message:
    """Write the question and its queued answer. The same key again is the same question.

    Raises KeyTakenError when the key is a message's of another conversation.
    """
    question = Message(conversation=conversation, role=Role.USER, key=key, text=text)
    try:
        question.pk = _write(question)
    except IntegrityError as error:
        # Another message has the key that its answer would get.
        raise KeyTakenError(key) from error
    if question.pk is not None:
        transaction.on_commit(partial(doorbell.ring, conversation.group, "queued"))
        return question
    known = conversation.messages.filter(key=key, role=Role.USER).first()
    if known is None:
        raise KeyTakenError(key)
    return known


# One statement, and so a transaction by itself, where rows written one by one are six, for every message of everybody.
# It is made once, of the model. What a question does not say itself is as in any new message, and written out.
_SAID = {"conversation", "role", "key", "text", "state", "created_at"}
_FIELDS = [field for field in Message._meta.concrete_fields if not field.primary_key]


def _value(field: Field[Any, Any]) -> str:
    if field.name in _SAID:
        return f"%({field.name})s"
    constant = sql.Literal(field.get_db_prep_save(field.get_default(), connection)).as_string()
    return constant.replace("%", "%%")


_ASKED = {field.name: _value(field) for field in _FIELDS}
# In what its answer differs. The turn is read from the last answer, however many there are.
_ANSWER = {
    "role": f"'{Role.ASSISTANT}'",
    "key": "%(key)s || '-answer'",
    "text": "''",
    "state": f"'{State.QUEUED}'",
    "answer_to": "question.id",
    "turn": f"1 + coalesce((SELECT turn FROM chat_message WHERE {OF_CONVERSATION}"
    f" AND role = '{Role.ASSISTANT}' ORDER BY {NEWEST_FIRST} LIMIT 1), 0)",
}
_INTO = f"INSERT INTO chat_message ({', '.join(str(field.column) for field in _FIELDS)})"
ASK = f"""
WITH question AS ({_INTO} VALUES ({", ".join(_ASKED.values())}) ON CONFLICT DO NOTHING RETURNING id),
    answer AS ({_INTO} SELECT {", ".join((_ASKED | _ANSWER).values())} FROM question)
UPDATE chat_conversation AS conversation SET changed_at = %(created_at)s, title = %(title)s
FROM question WHERE conversation.id = %(conversation)s RETURNING question.id
"""


def _write(question: Message) -> int | None:
    """It and its answer, the conversation's time, and its title if it has none.

    Returns the question's id; None if there is a message with its key, and nothing was written.
    """
    conversation = question.conversation
    title = conversation.title or title_from(question.text)
    said = [field for field in _FIELDS if field.name in _SAID]
    row = {field.name: field.get_db_prep_save(field.pre_save(question, True), connection) for field in said}
    written = prepared.execute(ASK, {**row, "title": title}).fetchone()
    if written is None:
        return None
    conversation.title, conversation.changed_at = title, question.created_at
    return int(written[0])


def stop(answer: Message) -> bool:
    """Ask for an end, durably: the flag is on the row, whichever process writes the answer. False if it had ended."""
    waiting = Message.objects.filter(pk=answer.pk, state=State.QUEUED).update(
        state=State.STOPPED, stop_requested=True, finished_at=timezone.now(), version=F("version") + 1
    )
    asked = waiting or Message.objects.filter(pk=answer.pk, state__in=UNFINISHED).update(
        stop_requested=True, version=F("version") + 1
    )
    if asked:
        doorbell.ring(answer.conversation.group, f"stop {answer.pk}")
    return bool(asked)


def retry(answer: Message) -> bool:
    """Queue an ended answer once more; its text gives way to the new one. False if it is not one to retry."""
    queued = Message.objects.filter(pk=answer.pk, state__in=RETRYABLE).update(
        state=State.QUEUED,
        text="",
        kept_text="",
        steps=[],
        phase="",
        query=None,
        results=[],
        reasons={},
        told={},
        error_kind="",
        error_sentence="",
        stop_requested=False,
        takeovers=0,
        finished_at=None,
        version=F("version") + 1,
    )
    if queued:
        doorbell.ring(answer.conversation.group, "queued")
    return bool(queued)
