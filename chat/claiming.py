"""The row is the queue: an answer is claimed, kept and given back by conditional updates alone.

Starting and taking over are one mechanism. Every write names the attempt, so that a process that wakes up late
changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import Field
from django.db.models.functions import Now
from django.utils import timezone

from castmatch.postgresql import prepared
from chat import waiting
from chat.models import Conversation, Message, MessageQuerySet, State
from chat.rows import next_of
from memory import forgetting

# Looked at once more under the lock: another process may have been quicker. An answer that is taken over begins with
# the text of its finished rounds, for readers of the new attempt must not find the old one's words in the row. The
# clock is the database's alone (so is Django's `Now()`): leases are compared there, and machines disagree about time.
CLAIM = f"""{waiting.NEXT}, free AS MATERIALIZED (
    SELECT id FROM chat_message
    WHERE id IN (SELECT id FROM next)
        AND (state = 'queued' OR state = 'running' AND lease_expires_at < statement_timestamp())
    ORDER BY id FOR UPDATE SKIP LOCKED
), claimed AS (
    UPDATE chat_message AS message SET
        state = 'running',
        phase = CASE state WHEN 'running' THEN 'resuming' ELSE 'thinking' END,
        takeovers = takeovers + CASE WHEN state = 'running' AND worker <> '' THEN 1 ELSE 0 END,
        kept_text = CASE WHEN state = 'running' AND length(text) > length(kept_text) THEN text ELSE kept_text END,
        text = CASE state WHEN 'running' THEN coalesce(steps -> -1 ->> 'text', '') ELSE text END,
        attempt = attempt + 1,
        worker = %(worker)s,
        lease_expires_at = statement_timestamp() + %(lease)s,
        started_at = statement_timestamp(),
        version = version + 1
    FROM free WHERE message.id = free.id RETURNING message.*
)
SELECT (SELECT count(*) FROM unfinished WHERE waits), {{columns}}
FROM (SELECT) AS always LEFT JOIN claimed ON true
    LEFT JOIN chat_conversation AS conversation ON conversation.id = claimed.conversation_id
    LEFT JOIN chat_message AS question ON question.id = claimed.answer_to_id
ORDER BY claimed.id
"""


@cache
def _claim() -> str:
    """`CLAIM` with the columns of what it gives: of an answer, of its conversation and of its question."""
    of = {"claimed": Message, "conversation": Conversation, "question": Message}
    named = (f"{name}.{field.column}" for name, model in of.items() for field in model._meta.concrete_fields)
    return CLAIM.format(columns=", ".join(named))


def _claimed(row: Sequence[Any]) -> Message:
    values = iter(row)
    answer: Message = next_of(Message, values)
    answer.conversation = next_of(Conversation, values)
    answer.answer_to = next_of(Message, values) if answer.answer_to_id else None
    return answer


@dataclass(frozen=True)
class Claim:
    """`left` is how many still wait: for their turn, or for room here."""

    answers: list[Message]
    left: int


def claim(worker: str, most: int, mine: Collection[int] = ()) -> Claim:
    """Claim answers that are queued, or running under a lapsed lease, in the order of `chat.waiting`.

    `mine` are those that this process is writing: if a lease of theirs has lapsed, it is for the process to renew.
    """
    asked: dict[str, Any] = {
        "of_user": settings.ANSWERS_PER_USER,
        "most": most,
        "mine": list(mine),
        "worker": worker,
        "lease": settings.ANSWER_LEASE,
    }
    # In one statement: what is claimed and never read would wait for its lease to lapse.
    rows = prepared.execute(_claim(), asked).fetchall()
    answers = [_claimed(row) for _, *row in rows if row[0] is not None]
    return Claim(answers, rows[0][0] - len(answers))


# What an attempt may still write. These two are written out because the ORM needs longer to make them than PostgreSQL
# to run them.
HELD = "id = %(id)s AND attempt = %(attempt)s AND state = 'running'"
CHECKPOINT = f"""
    UPDATE chat_message
    SET lease_expires_at = statement_timestamp() + %(lease)s, version = version + %(news)s, {{fields}}
    WHERE {HELD} RETURNING stop_requested
"""
FINISH = f"""
    WITH ended AS (
        UPDATE chat_message
        SET state = %(state)s, finished_at = %(now)s, lease_expires_at = NULL, phase = '', version = version + 1,
            {{fields}}
        WHERE {HELD} RETURNING conversation_id
    )
    UPDATE chat_conversation SET changed_at = %(now)s FROM ended WHERE id = conversation_id
"""


def held(answer: Message) -> MessageQuerySet:
    """The row, as long as this attempt may write it."""
    return Message.objects.filter(pk=answer.pk, attempt=answer.attempt, state=State.RUNNING)


def checkpoint(answer: Message, *, is_news: bool = False, **fields: Any) -> bool | None:
    """Save what there is and renew the lease. None: the answer is no longer ours; else whether a stop was asked for.

    `is_news`: as a new version, so that readers see what they lack.
    """
    given = {"lease": settings.ANSWER_LEASE, "news": int(is_news)}
    row = prepared.execute(*_writing(CHECKPOINT, answer, fields, given)).fetchone()
    return row[0] if row else None


def _writing(
    statement: str, answer: Message, fields: dict[str, Any], given: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    of_model: dict[str, Field[Any, Any]] = {field.name: field for field in Message._meta.concrete_fields}
    values = {name: of_model[name].get_db_prep_save(value, connection) for name, value in fields.items()}
    written = statement.format(fields=", ".join(f"{name} = %({name})s" for name in fields))
    return written, {"id": answer.pk, "attempt": answer.attempt, **given, **values}


CHECKPOINT_ALL = """
    UPDATE chat_message AS message
    SET text = saved.text, phase = saved.phase, lease_expires_at = statement_timestamp() + %(lease)s
    FROM unnest(%(ids)s::bigint[], %(attempts)s::int[], %(texts)s::text[], %(phases)s::text[])
        AS saved (id, attempt, text, phase)
    WHERE message.id = saved.id AND message.attempt = saved.attempt AND message.state = 'running'
    RETURNING message.id, message.stop_requested
"""


def checkpoint_all(rows: Sequence[tuple[Message, str, str]]) -> dict[int, bool]:
    """The same for many answers at once, each with its text and phase. By id, whether a stop was asked for.

    An answer that is missing in the result is no longer ours.
    """
    saved: dict[str, Any] = {
        "lease": settings.ANSWER_LEASE,
        "ids": [answer.pk for answer, _, _ in rows],
        "attempts": [answer.attempt for answer, _, _ in rows],
        "texts": [text for _, text, _ in rows],
        "phases": [phase for _, _, phase in rows],
    }
    return dict(prepared.execute(CHECKPOINT_ALL, saved).fetchall())


@dataclass(frozen=True)
class Ended:
    """`forgotten_at` is since when, at the end, the conversation starts afresh; see `forgetting.forgotten_at`."""

    forgotten_at: datetime | None


def finish(answer: Message, state: State, **fields: Any) -> Ended | None:
    """Write the end, once. None: the answer was no longer ours."""
    given = {"state": state.value, "now": timezone.now()}
    whose = {"user": answer.conversation.user_id, "conversation": answer.conversation_id}
    # Two statements: the second looks when the row is ours, and sees what the first has waited for.
    ended, since = prepared.execute_together([_writing(FINISH, answer, fields, given), (forgetting.SINCE, whose)])
    return Ended(*since.fetchone()) if ended.rowcount else None


def hand_over(answer: Message, text: str) -> bool:
    """Give the answer back at once (a graceful stop): whoever looks next takes it over."""
    return bool(held(answer).update(text=text, worker="", lease_expires_at=Now()))
