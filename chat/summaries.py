"""Conversations that have fallen idle leave a summary in episodic memory: what was looked for, and who was shown."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from chat import turns
from chat.models import UNFINISHED, Conversation, Message, Role
from memory import summaries
from talents.query import TalentQuery
from talents.wording import clause_words

MOST_AT_ONCE = 500


def summarise_idle_conversations() -> int:
    """Summarise what has been quiet for as long as working memory lives; returns how many.

    Each conversation is summed up once, also with several workers: the flag is on its row, and a row that another
    worker holds is passed over.
    """
    quiet_since = timezone.now() - settings.WORKING_MEMORY_LIFETIME
    done = 0
    while done < MOST_AT_ONCE and _summarise_next(quiet_since):
        done += 1
    return done


def _summarise_next(quiet_since: datetime) -> bool:
    with transaction.atomic():
        idle = Conversation.objects.idle(quiet_since).select_for_update(skip_locked=True)
        conversation = idle.order_by("id").first()
        if conversation is not None:
            summarise(conversation)
    return conversation is not None


def summarise(conversation: Conversation) -> None:
    """Its turns that are not kept yet (their process died) become episodes, then its latest search is summed up."""
    ended = conversation.messages.answers().exclude(state__in=UNFINISHED).select_related("conversation", "answer_to")
    since = conversation.summarised_at
    for answer in (ended.filter(finished_at__gte=since) if since else ended).order_by("id"):
        turns.keep(answer)
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
