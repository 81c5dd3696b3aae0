"""Pauses: for one conversation, or for good. While one lasts nothing new is kept; what was kept before stays."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.db.models import Exists, OuterRef
from django.utils import timezone

from memory.models import ConversationPause, MemorySettings
from memory.writing import writing_for


def paused(user_id: int, conversation_id: int | None = None) -> bool:
    """Whether nothing may be remembered now, of this conversation or (with None) at all."""
    if MemorySettings.objects.for_user(user_id).filter(paused_at__isnull=False).exists():
        return True
    if conversation_id is None:
        return False
    return ConversationPause.objects.for_user(user_id).filter(conversation=conversation_id).exists()


def pause_for_good(user_id: int) -> None:
    with writing_for(user_id) as user_exists:
        if user_exists:
            MemorySettings.objects.update_or_create(user_id=user_id, defaults={"paused_at": timezone.now()})


def resume(user_id: int) -> None:
    """End the pause for good; pauses of single conversations stay."""
    with writing_for(user_id):
        MemorySettings.objects.for_user(user_id).update(paused_at=None)


def pause_conversation(user_id: int, conversation_id: int) -> None:
    with writing_for(user_id) as user_exists:
        if user_exists:
            ConversationPause.objects.get_or_create(user_id=user_id, conversation=conversation_id)


def resume_conversation(user_id: int, conversation_id: int) -> None:
    with writing_for(user_id):
        ConversationPause.objects.for_user(user_id).filter(conversation=conversation_id).delete()


def state(user_id: int, conversation_id: int) -> dict[str, bool]:
    """`for_good`: nothing is remembered at all; `here`: nothing of this conversation. One query."""
    for_good = MemorySettings.objects.filter(user=OuterRef("pk"), paused_at__isnull=False)
    here = ConversationPause.objects.filter(user=OuterRef("pk"), conversation=conversation_id)
    asked = get_user_model().objects.filter(pk=user_id).annotate(for_good=Exists(for_good), here=Exists(here))
    for_good_now, here_now = asked.values_list("for_good", "here").first() or (False, False)
    return {"for_good": for_good_now, "here": here_now}
