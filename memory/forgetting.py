"""Forgetting: the row, the working memory, and a mark so that old messages are not learnt from again."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from memory import working
from memory.models import Forgotten, Memory
from memory.writing import writing_for


def forget(memory: Memory) -> None:
    """Deletes the memory and what it had replaced, and empties the working memory of its conversation.

    Raises `WorkingMemoryAway` when Redis is away: the row is gone all the same, working memory then ends by itself.
    """
    with writing_for(memory.user_id):
        memory.delete()
        if memory.conversation is not None:
            Forgotten.objects.mark(memory.user_id, memory.conversation, timezone.now())
    if memory.conversation is not None:
        working.forget_now(memory.user_id, memory.conversation)


def forget_conversation(user_id: int, conversation_id: int) -> None:
    """Empties the working memory of a conversation and deletes its summary, which says the same in other words.

    Raises `WorkingMemoryAway` like `forget`.
    """
    with writing_for(user_id):
        Memory.objects.for_user(user_id).filter(kind=Memory.Kind.SUMMARY, conversation=conversation_id).delete()
        Forgotten.objects.mark(user_id, conversation_id, timezone.now())
    working.forget_now(user_id, conversation_id)


def knows(user_id: int, conversation_id: int) -> bool:
    """Whether there is anything to forget of this conversation. May raise `WorkingMemoryAway`."""
    summaries = Memory.objects.for_user(user_id).filter(kind=Memory.Kind.SUMMARY, conversation=conversation_id)
    return summaries.exists() or any(held.conversation == conversation_id for held in working.live_for(user_id))


def forget_all(user_id: int) -> int:
    """Deletes every memory of this user, expired ones too, and all working memory; returns how many rows went.

    Raises `WorkingMemoryAway` like `forget`.
    """
    with writing_for(user_id):
        count, _ = Memory.objects.for_user(user_id).delete()
        Forgotten.objects.for_user(user_id).delete()
        Forgotten.objects.mark(user_id, None, timezone.now())
    working.forget_all_now(user_id)
    return count


def forgotten_at(user_id: int, conversation_id: int) -> datetime | None:
    """Since when this conversation starts afresh: messages up to then must not be learnt from or continued."""
    marks = Forgotten.objects.for_user(user_id).filter(Q(conversation=conversation_id) | Q(conversation=None))
    return max(marks.values_list("at", flat=True), default=None)


def covers(user_id: int, conversation_id: int, occurred_at: datetime) -> bool:
    since = forgotten_at(user_id, conversation_id)
    return since is not None and occurred_at <= since
