"""Conversations that have fallen idle leave a summary in episodic memory: what was looked for, and who was shown."""

from __future__ import annotations

from django.conf import settings
from django.utils import timezone

from chat.models import Conversation, Message, Role
from memory import summaries
from talents.query import TalentQuery
from talents.wording import clause_words

MOST_AT_ONCE = 500


def summarise_idle_conversations() -> int:
    """Summarise what has been quiet for as long as working memory lives; returns how many. Safe to run twice."""
    quiet_since = timezone.now() - settings.WORKING_MEMORY_LIFETIME
    idle = list(Conversation.objects.idle(quiet_since).order_by("id")[:MOST_AT_ONCE])
    for conversation in idle:
        summarise(conversation)
    return len(idle)


def summarise(conversation: Conversation) -> None:
    answers = conversation.messages.filter(role=Role.ASSISTANT, query__isnull=False)
    last = answers.order_by("-id").first()
    if last is not None:
        _keep(conversation, last)
    Conversation.objects.filter(pk=conversation.pk).update(summarised_at=timezone.now())


def _keep(conversation: Conversation, answer: Message) -> None:
    query = TalentQuery.from_dict(answer.query)
    words = ", ".join(clause_words(clause) for clause in query.clauses)
    summaries.keep(
        user_id=conversation.user_id,
        conversation_id=conversation.pk,
        source_message=answer.pk,
        text=f"Looked for: {words}" if words else "Looked through the whole roster",
        data={"query": answer.query, "results": answer.results},
        occurred_at=answer.finished_at or answer.created_at,
    )
