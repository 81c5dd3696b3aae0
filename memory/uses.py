"""Which memories an answer was given: kept for 30 days as numbers, without a word of them."""

from __future__ import annotations

from django.utils import timezone

from memory import facts, lifetimes
from memory.injection import Injection
from memory.models import Episode, Memory, MemoryUse
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


def of_answer(user_id: int, answer_id: int) -> tuple[list[Memory], list[Episode]]:
    """The memories that this answer was given and that are still there."""
    use = MemoryUse.objects.live().for_user(user_id).filter(answer=answer_id).first()
    if use is None:
        return [], []
    kept = Memory.objects.readable_by(user_id).in_bulk(use.facts)
    said = Episode.objects.live().for_user(user_id).in_bulk(use.episodes)
    return [kept[pk] for pk in use.facts if pk in kept], [said[pk] for pk in use.episodes if pk in said]


def answers_given(user_id: int, memory_id: int) -> list[int]:
    """Ids of the answers of the last 30 days that were given this fact, the newest first."""
    uses = MemoryUse.objects.live().for_user(user_id).filter(facts__contains=[memory_id])
    return list(uses.order_by("-used_at").values_list("answer", flat=True))
