"""What becomes of a turn once its answer has ended, off its path: it is kept, and what it used is written down."""

from __future__ import annotations

from collections.abc import Iterable

from chat import forgotten
from chat.models import Message
from chat.outcome import EPISODES, USED
from memory import episodes, injection, uses
from memory.models import Memory


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


def close(answer_id: int) -> None:
    """All that is left to do for an answer that has ended."""
    answer = Message.objects.select_related("conversation", "answer_to").get(pk=answer_id)
    if answer.memories:
        forgotten.look_again(answer)
        _note_uses(answer)
    keep(answer)


def _note_uses(answer: Message) -> None:
    used, turns = answer.memories.get(USED, []), answer.memories.get(EPISODES, [])
    texts = Memory.objects.filter(pk__in=used).values_list("text", flat=True)
    uses.note(answer.conversation.user_id, answer.pk, used, turns, _tokens(texts))


def _tokens(texts: Iterable[str]) -> int:
    return sum(injection.tokens_of(text) for text in texts)
