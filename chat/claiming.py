"""The row is the queue: an answer is claimed, kept and given back by conditional updates alone.

Starting and taking over are one mechanism. Every write names the attempt, so that a process that wakes up late
changes nothing.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Now
from django.utils import timezone

from chat import waiting
from chat.models import Message, MessageQuerySet, State


def claim(worker: str, most: int) -> list[Message]:
    """Claim answers that are queued, or running under a lapsed lease, in the order of `chat.waiting`."""
    ids = waiting.next_in_turn(most)
    if not ids:
        return []
    # Looked at once more under the lock: another process may have been quicker.
    open_ = Q(state=State.QUEUED) | Q(state=State.RUNNING, lease_expires_at__lt=Now())
    free = Message.objects.filter(open_, id__in=ids).order_by("id").select_for_update(skip_locked=True)
    lapsed = When(state=State.RUNNING, then=Value(1))
    with transaction.atomic():
        ids = list(free.values_list("id", flat=True))
        Message.objects.filter(id__in=ids).update(
            state=State.RUNNING,
            phase=Case(When(state=State.RUNNING, then=Value("resuming")), default=Value("thinking")),
            takeovers=F("takeovers") + Case(lapsed, default=Value(0)),
            attempt=F("attempt") + 1,
            worker=worker,
            lease_expires_at=timezone.now() + settings.ANSWER_LEASE,
            started_at=timezone.now(),
            version=F("version") + 1,
        )
        return list(Message.objects.filter(id__in=ids).select_related("conversation", "answer_to").order_by("id"))


def held(answer: Message) -> MessageQuerySet:
    """The row, as long as this attempt may write it."""
    return Message.objects.filter(pk=answer.pk, attempt=answer.attempt, state=State.RUNNING)


def checkpoint(answer: Message, **fields: Any) -> bool | None:
    """Save what there is and renew the lease. None: the answer is no longer ours; else whether a stop was asked for."""
    if not held(answer).update(lease_expires_at=timezone.now() + settings.ANSWER_LEASE, **fields):
        return None
    return bool(Message.objects.filter(pk=answer.pk).values_list("stop_requested", flat=True).get())


def finish(answer: Message, state: State, **fields: Any) -> bool:
    """Write the end, once. False: the answer was no longer ours."""
    ended = held(answer).update(
        state=state, finished_at=timezone.now(), lease_expires_at=None, phase="", version=F("version") + 1, **fields
    )
    if ended:
        type(answer.conversation).objects.filter(pk=answer.conversation_id).update(changed_at=timezone.now())
    return bool(ended)


def hand_over(answer: Message, text: str) -> bool:
    """Give the answer back at once (a graceful stop): whoever looks next takes it over."""
    return bool(held(answer).update(text=text, lease_expires_at=timezone.now()))
