"""Forgetting: the rows, what was derived from them, working memory, and a mark so that nothing is learnt again.

Each deed is one transaction over facts, their sources, episodes, their neighbours' keys and the record of use; then
working memory is emptied. Whoever searches in the same second finds nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import connection
from django.utils import timezone

from castmatch.postgresql import prepared
from memory import keys, lifetimes, sameness, traces, working
from memory.gone import gone
from memory.models import Episode, FactSource, Forgotten, Memory, MemoryQuerySet, MemoryUse, Tombstone
from memory.writing import writing_for

# Asked for every answer: as the ORM's it would take longer to be made than to be run.
SINCE = """
    SELECT max(at) FROM memory_forgotten
    WHERE user_id = %(user)s AND (conversation = %(conversation)s OR conversation IS NULL)
"""


def forget(memory: Memory) -> None:
    """Deletes the memory with all it had replaced, every episode that says it, and its conversation's summary and
    working memory.

    Raises `WorkingMemoryAway` when Redis is away: the rows are gone all the same, working memory then ends by itself.
    """
    with writing_for(memory.user_id):
        rows = chain(memory)
        said = traces.episodes_that_say(memory.user_id, rows)
        _delete_episodes(memory.user_id, Episode.objects.for_user(memory.user_id).filter(pk__in=said))
        _delete_facts(memory.user_id, Memory.objects.for_user(memory.user_id).filter(pk__in=[row.pk for row in rows]))
        if memory.conversation is not None:
            _summary(memory.user_id, memory.conversation).delete()
            Forgotten.objects.mark(memory.user_id, memory.conversation, timezone.now())
    if memory.conversation is not None:
        working.forget_now(memory.user_id, memory.conversation)


def forget_episodes(user_id: int, episode_ids: Iterable[int]) -> int:
    """Deletes these episodes of this user, and every fact that has no other source; returns how many episodes went."""
    with writing_for(user_id):
        return _delete_episodes(user_id, Episode.objects.for_user(user_id).filter(pk__in=list(episode_ids)))


def forget_turn(user_id: int, message_id: int) -> None:
    """Deletes the turn of a message that says something else by now; it may be kept again."""
    _forget_key(user_id, f"message:{message_id}")


def forget_event(user_id: int, event: str) -> None:
    """Deletes an event of the interface whose page is gone or says something else; its name may be kept again."""
    _forget_key(user_id, f"event:{event}")


def _forget_key(user_id: int, key: str) -> None:
    with writing_for(user_id):
        _delete_episodes(user_id, Episode.objects.for_user(user_id).filter(key=key), bury=False)


def forget_conversation(user_id: int, conversation_id: int) -> None:
    """Forgets all of a conversation: its episodes, what was derived from them, its summary, its working memory.

    Raises `WorkingMemoryAway` like `forget`.
    """
    with writing_for(user_id):
        _delete_episodes(user_id, Episode.objects.for_user(user_id).filter(conversation=conversation_id), bury=False)
        _delete_facts(user_id, Memory.objects.for_user(user_id).filter(conversation=conversation_id))
        Forgotten.objects.mark(user_id, conversation_id, timezone.now())
    working.forget_now(user_id, conversation_id)


def knows(user_id: int, conversation_id: int) -> bool:
    """Whether there is anything to forget of this conversation. May raise `WorkingMemoryAway`."""
    return (
        Memory.objects.for_user(user_id).filter(conversation=conversation_id).exists()
        or Episode.objects.for_user(user_id).filter(conversation=conversation_id).exists()
        or any(held.conversation == conversation_id for held in working.live_for(user_id))
    )


def forget_all(user_id: int) -> int:
    """Deletes everything of this user, expired rows too, and all working memory; returns how many memories went.

    Pauses stay: they say what shall not be remembered. Raises `WorkingMemoryAway` like `forget`.
    """
    with writing_for(user_id):
        count = Memory.objects.for_user(user_id).count() + Episode.objects.for_user(user_id).count()
        for model in (MemoryUse, Tombstone, Forgotten):
            model._default_manager.filter(user=user_id).delete()
        gone.send(sender=Memory, user_id=user_id, facts=None, episodes=None)
        FactSource.objects.filter(memory__user=user_id).delete()
        Memory.objects.for_user(user_id).delete()
        _empty_shelf(user_id)
        Forgotten.objects.mark(user_id, None, timezone.now())
    working.forget_all_now(user_id)
    return count


def forgotten_at(user_id: int, conversation_id: int | None) -> datetime | None:
    """Since when this conversation (None: whatever is in none) starts afresh: what was said up to then must not be
    learnt from or continued.
    """
    since: datetime | None
    (since,) = prepared.execute(SINCE, {"user": user_id, "conversation": conversation_id}).fetchone()
    return since


def covers(user_id: int, conversation_id: int | None, occurred_at: datetime) -> bool:
    since = forgotten_at(user_id, conversation_id)
    return since is not None and occurred_at <= since


def bury(user_id: int, digests: Iterable[str]) -> None:
    """What has one of these digests (see `memory.sameness`) is not derived again."""
    ends = timezone.now() + lifetimes.LONGEST
    rows = [Tombstone(user_id=user_id, digest=digest, expires_at=ends) for digest in set(digests) if digest]
    Tombstone.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["user", "digest"], update_fields=["expires_at"]
    )


def is_buried(user_id: int, *parts: str) -> bool:
    return Tombstone.objects.live().for_user(user_id).filter(digest=sameness.digest(*parts)).exists()


def _summary(user_id: int, conversation_id: int) -> MemoryQuerySet:
    return Memory.objects.for_user(user_id).filter(kind=Memory.Kind.SUMMARY, conversation=conversation_id)


def chain(memory: Memory) -> list[Memory]:
    """The memory and everything it has replaced, however long ago."""
    return [memory, *replaced_by(Memory.objects.for_user(memory.user_id), [memory.pk])]


def replaced_by(among: MemoryQuerySet, ids: Iterable[int]) -> list[Memory]:
    """Those of `among` that the facts with these ids have replaced, however long ago."""
    found: list[Memory] = []
    newest = list(ids)
    while rows := list(among.filter(superseded_by__in=newest).order_by("-id")):
        found += rows
        newest = [row.pk for row in rows]
    return found


def _delete_facts(user_id: int, facts: Iterable[Memory]) -> None:
    rows = list(facts)
    ids = [row.pk for row in rows]
    _delete_episodes(user_id, traces.events_of(ids).for_user(user_id))
    gone.send(sender=Memory, user_id=user_id, facts=rows, episodes=())
    bury(user_id, [row.digest for row in rows])
    Memory.objects.for_user(user_id).filter(pk__in=ids).delete()
    _unuse(user_id, "facts", ids)


def _delete_episodes(user_id: int, episodes: Iterable[Episode], *, bury: bool = True) -> int:
    rows = list(episodes)
    ids = [row.pk for row in rows]
    if not ids:
        return 0
    if bury:
        _bury_episodes(user_id, rows)
    only_here = Memory.objects.for_user(user_id).filter(sources__episode__in=ids)
    only_here = only_here.exclude(sources__in=FactSource.objects.exclude(episode__in=ids))
    _delete_facts(user_id, only_here.distinct())
    gone.send(sender=Episode, user_id=user_id, facts=(), episodes=rows)
    Episode.objects.filter(pk__in=ids).delete()
    keys.refresh(user_id, {(row.conversation, row.seq) for row in rows})
    _unuse(user_id, "episodes", ids)
    return len(ids)


def _bury_episodes(user_id: int, rows: Iterable[Episode]) -> None:
    bury(user_id, [sameness.digest("episode", row.key) for row in rows])


def _empty_shelf(user_id: int) -> None:
    """All episodes at once: of a busy owner there are too many to load, and no neighbour is left to be told."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM memory_episode WHERE user_id = %s", [user_id])


def _unuse(user_id: int, column: str, ids: list[int]) -> None:
    """The record of what was used where does not name what is gone."""
    if ids:
        with connection.cursor() as cursor:
            cursor.execute(
                f"UPDATE memory_memoryuse SET {column} = ARRAY("
                f"SELECT kept FROM unnest({column}) AS kept WHERE kept <> ALL(%(ids)s::bigint[])) "
                f"WHERE user_id = %(user)s AND {column} && %(ids)s::bigint[]",
                {"user": user_id, "ids": ids},
            )
