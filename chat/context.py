"""What an answer is made from: the question, the turns before it, and what the conversation is about just now."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.utils import timezone

from castmatch.postgresql import prepared
from chat import memories, tools
from chat.models import Message, Role
from chat.outcome import FORGOT, IN_FOCUS, Shown
from chat.providers.base import Request, Step, ToolCall, ToolResult, Turn
from chat.rows import NEWEST_FIRST, OF_CONVERSATION
from memory import applying, forgetting, working
from memory.occasions import Occasion, occasion
from memory.working import MOST_IN_FOCUS, MOST_RESULTS, Working

logger = logging.getLogger(__name__)
# Enough for every follow-up we know of, and bounded however long the conversation grows: 20 to 39 turns.
TURNS = 20
# Of so many answers before this one: more has left the director's mind too.
ANSWERS_IN_FOCUS = 10
# Read before every answer: as rows of two models it would cost more than all else that is read there.
HISTORY = f"""
    WITH past AS (
        SELECT * FROM chat_message
        WHERE {OF_CONVERSATION} AND role = 'assistant' AND id < %(before)s AND state NOT IN ('queued', 'running')
        ORDER BY {NEWEST_FIRST} LIMIT %(most)s
    )
    SELECT question.text, past.text, past.steps, past.provider, past.answer_to_id
    FROM past LEFT JOIN chat_message AS question ON question.id = past.answer_to_id
    ORDER BY past.id DESC
"""


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
    # Old turns leave in blocks: if one left with every question, no request could read the cache of the one before.
    most = TURNS + max(answer.turn - 1, 0) % TURNS
    asked = {"conversation": answer.conversation_id, "before": answer.pk, "most": most}
    earlier = prepared.execute(HISTORY, asked).fetchall()
    return tuple(
        Turn(
            question=question or "",
            answer=text,
            steps=tuple(step_from(step) for step in json.loads(steps)),
            provider=provider,
            message=message,
        )
        for question, text, steps, provider, message in reversed(earlier)
    )


def working_from_rows(answer: Message) -> Working:
    """Working memory as the rows tell it: for when it has expired or Redis is away. What was forgotten stays so."""
    before = Message.objects.filter(conversation=answer.conversation_id, role=Role.ASSISTANT, id__lt=answer.pk)
    since = forgetting.forgotten_at(answer.conversation.user_id, answer.conversation_id)
    if since:
        before = before.filter(created_at__gt=since)
    rows = before.order_by("-id").values("id", "query", "results", "shown", "focus", "about", "memories")
    newest: list[Any] = list(rows[:ANSWERS_IN_FOCUS])
    search = next((row for row in newest if row["query"]), None)
    if search is None and len(newest) == ANSWERS_IN_FOCUS:
        search = rows.filter(query__isnull=False).first()
    if not newest or search is None:
        return _in_focus(newest, Working())
    later = next((row["focus"] for row in newest if row["id"] > search["id"] and row["focus"]), None)
    return _in_focus(
        newest,
        Working(
            query=search["query"],
            results=tuple(search["results"]),
            shown=search["shown"],
            focus=later or search["focus"],
        ),
    )


def _in_focus(newest: list[dict[str, Any]], found: Working) -> Working:
    """What the latest answers were about besides their search, newest first."""
    about = [row["about"] for row in newest]
    searches = [row["results"] for row in reversed(newest) if row["query"]]
    touched = [[number for how in IN_FOCUS for number in row["memories"].get(how, ())] for row in newest]
    return replace(
        found,
        seen=tuple(dict.fromkeys(number for results in searches for number in results))[-MOST_RESULTS:],
        talents=tuple(dict.fromkeys(number for each in about for number in each.get("talents", ())))[:MOST_IN_FOCUS],
        occasion=next((each["occasion"] for each in about if each.get("occasion")), None),
        question=about[0].get("question", "") if about else "",
        memories=tuple(next((ids for ids in touched if ids), ()))[:MOST_IN_FOCUS],
    )


async def in_mind(answer: Message) -> Working | None:
    """What the answer before this one left in working memory; None where that is gone: then the rows tell it.

    It may have expired, or Redis is away, or was away then and still holds what an earlier answer had left.
    """
    try:
        found = await working.read(answer.conversation.user_id, answer.conversation_id)
        return found if found and found.turn == answer.turn - 1 else None
    except working.WorkingMemoryAway as error:
        logger.warning("answer %s goes on from its rows: %s", answer.pk, error)
        return None


def _as_it_stands(answer: Message, found: Working | None) -> Working:
    """Without filters from memories that are gone by now, whoever has forgotten them and wherever."""
    held = found or working_from_rows(answer)
    return applying.still_in_force(answer.conversation.user_id, held, answer.conversation.set_aside)


def may_remember(answer: Message, shown: Shown, forgotten_at: datetime | None) -> bool:
    """False when the director said "forget" while this answer was being written: at this time at last."""
    # The answer that carries out "forget that" goes on without it, and with all the rest.
    carried_out = bool(shown.memories.get(FORGOT))
    return carried_out or forgotten_at is None or answer.created_at > forgotten_at


async def remember(answer: Message, shown: Shown) -> None:
    """Into working memory, for the next question; see `may_remember`."""
    left = replace(shown.working(), turn=answer.turn)
    try:
        await working.write(answer.conversation.user_id, answer.conversation_id, left)
    except working.WorkingMemoryAway as error:
        logger.warning("answer %s is remembered by its row alone: %s", answer.pk, error)


def request_for(answer: Message, found: Working | None) -> Request:
    """Everything a provider needs for the first round of this attempt; `found` is what `in_mind` holds."""
    turns, held = history(answer), _as_it_stands(answer, found)
    in_view = [turn.message for turn in turns if turn.message]
    question = answer.answer_to.text if answer.answer_to else ""
    what_for = occasion(question).after(Occasion.from_dict(held.occasion))
    return Request(
        question=question,
        today=timezone.localdate(),
        history=turns,
        steps=tuple(step_from(step) for step in answer.steps),
        working=held,
        occasion=what_for,
        memories=memories.given(answer, what_for, in_view),
        tools=tools.DEFINITIONS,
        user_id=answer.conversation.user_id,
        answer_id=answer.pk,
        tier=answer.conversation.tier,
    )
