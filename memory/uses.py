"""Which memories an answer was given: kept for 30 days as numbers, without a word of them."""

from __future__ import annotations

from django.utils import timezone

from memory import facts, lifetimes
from memory.injection import Injection
from memory.models import MemoryUse
from memory.writing import writing_for


def record(user_id: int, answer_id: int, given: Injection) -> None:
    """Write down what this answer was given; again, and the newer list stands. Nothing is written for nothing."""
    note(user_id, answer_id, given.facts, given.episodes, given.tokens)


def note(user_id: int, answer_id: int, fact_ids: list[int], episode_ids: list[int], tokens: int) -> None:
    """The same from ids: also of what was recalled while the answer was written."""
    if not (fact_ids or episode_ids):
        return
    now = timezone.now()
    values = {
        "facts": fact_ids,
        "episodes": episode_ids,
        "tokens": tokens,
        "used_at": now,
        "expires_at": now + lifetimes.USES,
    }
    with writing_for(user_id) as user_exists:
        if not user_exists:
            return
        _, first = MemoryUse.objects.update_or_create(user_id=user_id, answer=answer_id, defaults=values)
        if first:
            facts.used(user_id, fact_ids)
