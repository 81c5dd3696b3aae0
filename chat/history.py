"""The pages of a conversation: 40 messages each, newest first; in place where htmx asks, else as pages of their own."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.core.paginator import Paginator
from django.http import HttpRequest

from chat.articles import Article
from chat.lacking import PAGE_SIZE
from chat.models import Conversation

# In the list beside a conversation; the rest has a page of its own.
NEWEST_CONVERSATIONS = 40


def asked_for(request: HttpRequest) -> dict[str, int]:
    """`before` or `after` a message's id. Anything that is no id means the newest page."""
    for name in ("before", "after"):
        number = request.GET.get(name, "")
        if number.isdecimal() and len(number) <= 18 and int(number):
            return {name: int(number)}
    return {}


def page(conversation: Conversation, asked: dict[str, int]) -> dict[str, Any]:
    """The messages, and the ids from which there is more: `earlier`, and on a page of the history `later`."""
    messages = conversation.messages.page(PAGE_SIZE, **asked)
    first, last = (messages[0].pk, messages[-1].pk) if messages else (0, 0)
    return {
        "conversation": conversation,
        "messages": [Article(message) for message in messages],
        "earlier": first if conversation.messages.filter(id__lt=first).exists() else None,
        "later": last if asked and conversation.messages.filter(id__gt=last).exists() else None,
        "history": bool(asked),
    }


def beside(conversation: Conversation, user: User) -> dict[str, Any]:
    """The newest conversations of this user, this one among them, and whether there are more."""
    newest = list(Conversation.objects.for_user(user)[: NEWEST_CONVERSATIONS + 1])
    shown = newest[:NEWEST_CONVERSATIONS]
    if conversation not in shown:
        shown.append(conversation)
    return {"conversations": shown, "more_conversations": len(newest) > NEWEST_CONVERSATIONS}


def all_of(user: User, number: str) -> dict[str, Any]:
    """A page of all conversations of this user."""
    pages = Paginator(Conversation.objects.for_user(user), NEWEST_CONVERSATIONS)
    return {"page": pages.get_page(number)}
