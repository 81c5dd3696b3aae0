"""What a director can do in a conversation: ask, stop, retry. Each is one transaction, then the doorbells."""

from __future__ import annotations

import re
import secrets
from functools import partial
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from chat import doorbell
from chat.models import RETRYABLE, UNFINISHED, Conversation, Message, Role, State

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
    try:
        with transaction.atomic():
            question = Message.objects.create(conversation=conversation, role=Role.USER, key=key, text=text)
            Message.objects.create(
                conversation=conversation,
                role=Role.ASSISTANT,
                key=f"{key}-answer",
                state=State.QUEUED,
                answer_to=question,
                turn=_turns(conversation) + 1,
            )
            conversation.changed_at = timezone.now()
            conversation.title = conversation.title or title_from(text)
            conversation.save(update_fields=["changed_at", "title"])
            transaction.on_commit(partial(doorbell.ring, conversation.group, "queued"))
    except IntegrityError as error:
        known = conversation.messages.filter(key=key, role=Role.USER).first()
        if known is None:
            raise KeyTakenError(key) from error
        return known
    return question


def _turns(conversation: Conversation) -> int:
    """How many answers this conversation has; read from the last one, however many there are."""
    return conversation.messages.answers().order_by("-id").values_list("turn", flat=True).first() or 0


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
