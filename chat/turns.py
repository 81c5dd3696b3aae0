"""What becomes of a turn once its answer has ended, off its path: it is kept, and what it used is written down."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

from django.utils import timezone
from kombu.exceptions import KombuError
from redis import RedisError

from chat import forgotten
from chat.models import Message
from chat.outcome import EPISODES, SET_ASIDE, USED
from chat.providers.base import Remembered
from memory import episodes, events, injection, uses
from memory.models import Memory

logger = logging.getLogger(__name__)
# One thread for all: a Redis that has gone silent holds up this queue and no answer.
_telling = ThreadPoolExecutor(1, "turns")


def keep(answer: Message) -> None:
    """Keep question and answer, unless paused or forgotten; the same call twice leaves the same rows.

    An answer that tells of memories is not kept: they would come back from it as new ones.
    """
    conversation = answer.conversation
    for message in (answer.answer_to, None if answer.memories else answer):
        if message is not None and message.text.strip():
            episodes.keep(
                user_id=conversation.user_id,
                conversation_id=conversation.pk,
                message_id=message.pk,
                role=message.role,
                text=message.text,
                occurred_at=message.created_at,
            )
    for memory_id in answer.memories.get(SET_ASIDE, ()):
        place = {"conversation_id": conversation.pk, "answer_id": answer.pk}
        events.left_out(conversation.user_id, memory_id, **place, at=answer.created_at)


def keep_brought_back(answer: Message, memory_id: int) -> None:
    place = {"conversation_id": answer.conversation_id, "answer_id": answer.pk}
    events.brought_back(answer.conversation.user_id, memory_id, **place, at=timezone.now())


def settle(answer_id: int, given: Iterable[Remembered]) -> None:
    """For an answer with memories, at once: what was forgotten meanwhile goes from it, what it used is written down.

    `given` are the memories that its provider was given.
    """
    answer = _answer(answer_id)
    forgotten.look_again(answer, given)
    _note_uses(answer)


def keep_later(answer_id: int) -> None:
    """Have the worker keep the turn: it costs as much as a good part of the answer, and nobody waits for it.

    What the worker never hears of, because Redis is away, is kept when the conversation falls idle.
    """
    _telling.submit(_tell, answer_id)


def keep_now(answer_id: int) -> None:
    keep(_answer(answer_id))


def _tell(answer_id: int) -> None:
    from chat.tasks import keep_turn  # it knows this module

    try:
        keep_turn.apply_async((answer_id,), retry=False)
    except (KombuError, RedisError, OSError) as error:
        logger.warning("the turn of answer %s is kept when its conversation falls idle: %s", answer_id, error)


def _answer(answer_id: int) -> Message:
    return Message.objects.select_related("conversation", "answer_to").get(pk=answer_id)


def _note_uses(answer: Message) -> None:
    used, turns = answer.memories.get(USED, []), answer.memories.get(EPISODES, [])
    texts = Memory.objects.filter(pk__in=used).values_list("text", flat=True)
    uses.note(answer.conversation.user_id, answer.pk, used, turns, _tokens(texts))


def _tokens(texts: Iterable[str]) -> int:
    return sum(injection.tokens_of(text) for text in texts)
