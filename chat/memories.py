"""The memories that a question is given: those whose filters hold for it, then what is about it, inside a budget."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

from django.utils import timezone

from chat.models import Message
from chat.outcome import EPISODES, USED, Shown
from chat.providers.base import Remembered
from memory import applying, injection, presence
from memory.applying import Holding
from memory.injection import Injected
from memory.occasions import Occasion
from talents.query import TalentQuery

TURN = "turn"


def given(answer: Message, occasion: Occasion, in_view: Collection[int] = ()) -> tuple[Remembered, ...]:
    """What this answer's provider is given, oldest first; `in_view` are messages that it is sent anyway."""
    conversation = answer.conversation
    there = presence.of(conversation.user_id)
    if not there.findable:
        return ()
    aside = set(conversation.set_aside)
    holding = applying.holding(conversation.user_id, occasion, aside) if there.standing else []
    picked = injection.pick(
        user_id=conversation.user_id,
        question=answer.answer_to.text if answer.answer_to else "",
        conversation_id=conversation.pk,
        in_view=in_view,
        subjects=[name for name in (occasion.director, occasion.project) if name],
        there=there,
    )
    known = {one.memory.pk for one in holding} | aside
    others = [item for item in picked.items if item.memory.is_episode or item.memory.id not in known]
    found = [*(_holding(one, conversation.user_id) for one in holding), *(_picked(item) for item in others)]
    return tuple(sorted(found, key=lambda memory: memory.on))


def at_work(memories: Iterable[Remembered], query: TalentQuery | None) -> list[int]:
    """Ids of the memories whose filters a search has in force."""
    asked = [clause for clause in query.clauses if clause.origin == "memory"] if query else []
    return [
        memory.id
        for memory in memories
        if any(applying.same(clause, other) for clause in memory.clauses for other in asked)
    ]


def note_given(shown: Shown, memories: Iterable[Remembered]) -> None:
    """A model has read them all: each is one that its answer may rest on."""
    every = list(memories)
    shown.remember(USED, [memory.id for memory in every if memory.kind != TURN])
    shown.remember(EPISODES, [memory.id for memory in every if memory.kind == TURN])


def _holding(one: Holding, user_id: int) -> Remembered:
    memory = one.memory
    who = "you" if memory.user_id == user_id else "the office"
    return Remembered(memory.pk, memory.kind, memory.text, _day(memory.occurred_at), who, one.clauses)


def _picked(item: Injected) -> Remembered:
    memory = item.memory
    kind = TURN if memory.is_episode else memory.kind
    return Remembered(memory.id, kind, memory.text, _day(memory.occurred_at), str(item.data()["source"]))


def _day(moment: datetime) -> date:
    return timezone.localtime(moment).date()
