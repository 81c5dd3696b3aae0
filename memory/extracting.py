"""Learning from conversations that have fallen idle, off the answer's path: each turn is read once, by one worker.

A turn that nobody has read yet carries the flag (`read_at` is empty), so nothing hangs on a message queue or on Redis;
the row locks tell workers apart. Rules read everything. What a model proposes is held to `memory.proposals`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction
from django.utils import timezone

from memory import facts, rules
from memory.facts import NotKept
from memory.models import Episode, Memory

log = logging.getLogger(__name__)
# Of one conversation at one time; the rest is read by the next run.
MOST_TURNS = 60
MOST_FACTS = 10
MOST_CONVERSATIONS = 200
IDLE = """
    SELECT user_id, conversation FROM memory_episode
    WHERE read_at IS NULL AND source = 'user_turn'
    GROUP BY user_id, conversation HAVING max(occurred_at) < %s ORDER BY max(occurred_at) LIMIT %s
"""


@dataclass(frozen=True)
class Talk:
    """The owner's own turns of a conversation, in order, that were read just now."""

    user_id: int
    conversation: int
    turns: tuple[Episode, ...]
    facts: tuple[Memory, ...]


def read_idle(quiet_since: datetime, most: int = MOST_CONVERSATIONS) -> list[Talk]:
    """Read by rules what was said in conversations that have been quiet since then; a second run finds nothing new."""
    with connection.cursor() as cursor:
        cursor.execute(IDLE, [quiet_since, most])
        idle = cursor.fetchall()
    return [talk for user_id, conversation in idle if (talk := read_one(user_id, conversation))]


def read_one(user_id: int, conversation: int) -> Talk | None:
    """Read one conversation; None when another worker does, or nothing is left to read."""
    with transaction.atomic():
        unread = (
            Episode.objects.live()
            .for_user(user_id)
            .filter(conversation=conversation, read_at=None, source=Episode.Source.USER_TURN)
        )
        turns = list(unread.select_for_update(skip_locked=True).order_by("seq", "id")[:MOST_TURNS])
        if not turns:
            _pass_over_expired(user_id, conversation)
            return None
        learnt = _learn(user_id, _not_yet_kept(user_id, turns))
        Episode.objects.filter(pk__in=[turn.pk for turn in turns]).update(read_at=timezone.now())
    return Talk(user_id, conversation, tuple(turns), tuple(learnt))


def _pass_over_expired(user_id: int, conversation: int) -> None:
    """Expired turns are never read: they are marked, so that the search for idle conversations passes over them."""
    expired = Episode.objects.expired().for_user(user_id).filter(conversation=conversation, read_at=None)
    expired.update(read_at=timezone.now())


def _not_yet_kept(user_id: int, turns: Iterable[Episode]) -> list[Episode]:
    """Without those that were asked to be remembered: that was done at once."""
    rows = list(turns)
    messages = [turn.message for turn in rows if turn.message is not None]
    done = Memory.objects.for_user(user_id).filter(source_message__in=messages, author=Memory.Author.USER)
    kept = set(done.values_list("source_message", flat=True))
    return [turn for turn in rows if turn.message not in kept]


def _learn(user_id: int, turns: list[Episode]) -> list[Memory]:
    found: dict[int, Memory] = {}
    project = ""
    for turn in turns:
        drafts, project = rules.read(turn.text, project)
        for draft in drafts:
            if len(found) < MOST_FACTS and (kept := keep(user_id, turn, draft, Memory.Author.RULE)):
                found[kept.pk] = kept
    return list(found.values())


def keep(user_id: int, turn: Episode, draft: rules.Draft, author: str, quote: str = "") -> Memory | None:
    """The fact's row, or None with a line in the log (never its words) when it may not be kept."""
    try:
        return facts.add(
            user_id=user_id,
            kind=draft.kind,
            text=draft.text,
            scope=draft.scope,
            subject=draft.subject,
            predicate=draft.predicate,
            value=draft.value,
            author=author,
            said_by=draft.said_by,
            conversation=turn.conversation,
            source_message=turn.message,
            occurred_at=turn.occurred_at,
            importance=draft.importance,
            replaces=draft.replaces,
            sources=[(turn, quote or draft.text)],
        )
    except NotKept as reason:
        log.info("nothing kept from episode %s: %s", turn.pk, reason)
        return None
