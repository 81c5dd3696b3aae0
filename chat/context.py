"""What an answer is made from: the question, the turns before it, and what the conversation is about just now."""

from __future__ import annotations

import logging
from typing import Any

from django.utils import timezone

from chat import tools
from chat.models import UNFINISHED, Message, Role
from chat.outage import outlasting
from chat.providers.base import Request, Step, ToolCall, ToolResult, Turn
from memory import forgetting, working
from memory.working import Working

logger = logging.getLogger(__name__)
# Enough for every follow-up we know of, and bounded however long the conversation grows: 20 to 39 turns.
TURNS = 20


def step_from(data: dict[str, Any]) -> Step:
    return Step(
        content=data["content"],
        calls=tuple(ToolCall(**call) for call in data["calls"]),
        results=tuple(ToolResult(**result) for result in data["results"]),
    )


def text_of(steps: list[dict[str, Any]]) -> str:
    """The visible text of the rounds that are finished; a takeover goes on from here."""
    return steps[-1]["text"] if steps else ""


def history(answer: Message) -> tuple[Turn, ...]:
    """The newest turns before this answer, oldest first. An answer that was cut short counts with what was shown."""
    before = Message.objects.filter(conversation=answer.conversation_id, role=Role.ASSISTANT, id__lt=answer.pk)
    ended = before.exclude(state__in=UNFINISHED)
    # Old turns leave in blocks: if one left with every question, no request could read the cache of the one before.
    most = TURNS + ended.count() % TURNS
    earlier = ended.select_related("answer_to").order_by("-id")[:most]
    return tuple(
        Turn(
            question=past.answer_to.text if past.answer_to else "",
            answer=past.text,
            steps=tuple(step_from(step) for step in past.steps),
            provider=past.provider,
        )
        for past in reversed(earlier)
    )


def working_from_rows(answer: Message) -> Working:
    """Working memory as the rows tell it: for when it has expired or Redis is away. What was forgotten stays so."""
    before = Message.objects.filter(conversation=answer.conversation_id, role=Role.ASSISTANT, id__lt=answer.pk)
    since = forgetting.forgotten_at(answer.conversation.user_id, answer.conversation_id)
    if since:
        before = before.filter(created_at__gt=since)
    search = (
        before.filter(query__isnull=False).order_by("-id").values("id", "query", "results", "shown", "focus").first()
    )
    if search is None:
        return Working()
    later = before.filter(id__gt=search["id"], focus__isnull=False).order_by("-id").values_list("focus", flat=True)
    return Working(
        query=search["query"],
        results=tuple(search["results"]),
        shown=search["shown"],
        focus=later.first() or search["focus"],
    )


async def recall(answer: Message) -> Working:
    try:
        found = await working.read(answer.conversation.user_id, answer.conversation_id)
    except working.WorkingMemoryAway as error:
        logger.warning("answer %s goes on from its rows: %s", answer.pk, error)
        found = None
    return found or await outlasting(working_from_rows)(answer)


def may_remember(answer: Message) -> bool:
    """False when the director said "forget" while this answer was being written."""
    return not forgetting.covers(answer.conversation.user_id, answer.conversation_id, answer.created_at)


async def remember(answer: Message, now: Working) -> None:
    if not await outlasting(may_remember)(answer):
        return
    try:
        await working.write(answer.conversation.user_id, answer.conversation_id, now)
    except working.WorkingMemoryAway as error:
        logger.warning("answer %s is remembered by its row alone: %s", answer.pk, error)


async def request_for(answer: Message) -> Request:
    """Everything a provider needs for the first round of this attempt."""
    turns = await outlasting(history)(answer)
    return Request(
        question=answer.answer_to.text if answer.answer_to else "",
        today=timezone.localdate(),
        history=turns,
        steps=tuple(step_from(step) for step in answer.steps),
        working=await recall(answer),
        tools=tools.DEFINITIONS,
        user_id=answer.conversation.user_id,
        answer_id=answer.pk,
        tier=answer.conversation.tier,
    )
