"""Who is at the door of a conversation: all that a socket needs to know before it opens, in one trip to a thread."""

from __future__ import annotations

from dataclasses import dataclass

from chat import allowance, sessions
from chat.allowance import Entrance
from chat.models import Conversation


@dataclass(frozen=True)
class Visitor:
    """Someone signed in at a conversation of her own; `welcome` is False when she has as many sockets as may be."""

    user_id: int
    session_key: str
    conversation: Conversation
    welcome: bool


def visitor(session_key: str, conversation_id: int, name: str) -> Visitor | None:
    """None for a stranger, a flood, and for somebody else's conversation, which does not exist.

    `name` is the socket's; it counts from here on, if it is welcome, until `allowance.close_socket`.
    """
    user = sessions.signed_in(session_key)
    entrance = allowance.enter(user.pk, name) if user else Entrance.REFUSED
    if user is None or entrance == Entrance.REFUSED:
        return None
    conversation = Conversation.objects.for_user(user).filter(pk=conversation_id).first()
    if conversation is None:
        allowance.close_socket(user.pk, name)
        return None
    return Visitor(user.pk, session_key, conversation, entrance == Entrance.OPEN)
