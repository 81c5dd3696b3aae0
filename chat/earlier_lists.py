"""The list of an earlier search: "last time wala list", "the list for Kaala Sach". Only what memory still knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from chat.models import Message, Role
from memory import filters, recall, time_words
from memory.applying import without
from memory.models import Episode
from memory.occasions import Occasion
from talents.models import Talent
from talents.profile_facts import brief

_ASKS = re.compile(
    r"\b(?:lists?|line-?up|last time|pichh?li baar|pichh?le baar|jais[aei]|same as (?:last|before)|"
    r"what did (?:we|i) (?:look for|search)|"
    r"(?:last|purani?) (?:wala|wali))\b|पिछली बार",
    re.IGNORECASE,
)
# Words that ask for a list and say nothing of which.
_CUES = re.compile(
    r"\b(?:the|that|show|give|me|us|we|our|had|made|did|what|was|which|who|whom|lists?|line-?up|last|time|times?['’]?s?|from|of|for|in|"
    r"please|pls|wal[aei]|baar|pichh?l[ei]|purani?|ki|ke|ka|jais[aei]|dikhao|dikha|do|batao|same|as|before|and|why|par|but|thoda|"
    r"younger|older|in|it|this|yesterday|kal|hafte|mahine|saal|look(?:ed)?|search(?:ed)?|got|month|week|year|ago|liye|mein|hai|tha|thi|the|were|shown|see|saw|again|to|you|did|i)\b|['’]s\b",
    re.IGNORECASE,
)
CONVERSATIONS_LOOKED_AT = 8
HITS_LOOKED_AT = 30
LEAST_SHARE = 0.4
MOST_TALENTS = 20


@dataclass(frozen=True)
class EarlierList:
    """`results` are those still in the roster, in their order then; `query` the filters that found them."""

    content: dict[str, Any]
    query: dict[str, Any]
    results: list[int]


def asks_for_one(query: str) -> bool:
    return _ASKS.search(query) is not None


def find(answer: Message, query: str) -> EarlierList | None:
    """The newest list of another conversation that fits what the question names; None when there is no record."""
    for found in _answers(answer, query):
        talents = Talent.objects.listed().prefetch_related("rates").in_bulk(found.results[:MOST_TALENTS])
        there = [talents[number] for number in found.results[:MOST_TALENTS] if number in talents]
        if there:
            # A filter from a memory is that memory's to tell, and may be gone by now.
            asked = without(found.query, lambda clause: True) or {}
            return EarlierList(_content(found, asked, there), asked, [talent.pk for talent in there])
    return None


def _content(found: Message, asked: dict[str, Any], there: list[Talent]) -> dict[str, Any]:
    was_for = Occasion.from_dict(found.about.get("occasion"))
    return {
        "earlier_list": {
            "date": timezone.localtime(found.created_at).date().isoformat(),
            "conversation": found.conversation.title,
            "query": asked,
            "asked": found.answer_to.text if found.answer_to else "",
            "for": " ".join(was_for.words()),
            "filters": filters.words(asked),
            "no_longer_in_the_roster": len(found.results) - len(there),
        },
        "talents": [brief(talent) for talent in there],
    }


def _answers(answer: Message, query: str) -> Iterator[Message]:
    user = answer.conversation.user_id
    with_results = Message.objects.filter(conversation__user=user, role=Role.ASSISTANT).exclude(results=[])
    with_results = with_results.select_related("conversation", "answer_to")
    for conversation, message in _places(answer, query):
        here = with_results.filter(conversation=conversation)
        yield from here.filter(answer_to=message)[:1]
        yield from here.order_by("-id")[:1]


def _places(answer: Message, query: str) -> Iterator[tuple[int, int | None]]:
    """Other conversations that memory knows, each with the message that fits best, the likeliest first."""
    asked = time_words.read(query, timezone.now())
    words = " ".join(_CUES.sub(" ", asked.words).split()).strip(" ,.?!")
    places = _named(answer, query, words) if words else _newest(answer, asked.window)
    seen: set[int] = set()
    for conversation, message in places:
        if conversation != answer.conversation_id and conversation not in seen:
            seen.add(conversation)
            yield conversation, message
        if len(seen) >= CONVERSATIONS_LOOKED_AT:
            return


def _named(answer: Message, query: str, words: str) -> Iterator[tuple[int, int | None]]:
    when = time_words.read(query, timezone.now()).window
    for hit in recall.search(user_id=answer.conversation.user_id, query=words, k=HITS_LOOKED_AT):
        if hit.conversation is not None and hit.share >= LEAST_SHARE and _in(when, hit.occurred_at):
            yield hit.conversation, hit.messages[0] if hit.messages else None


def _newest(answer: Message, window: time_words.Window | None) -> Iterator[tuple[int, int | None]]:
    rows = Episode.objects.live().for_user(answer.conversation.user_id).exclude(conversation=answer.conversation_id)
    if window and window.start and window.end:
        rows = rows.filter(occurred_at__gte=window.start, occurred_at__lt=window.end)
    for conversation in rows.order_by("-occurred_at").values_list("conversation", flat=True)[:200]:
        if conversation is not None:
            yield conversation, None


def _in(window: time_words.Window | None, moment: datetime) -> bool:
    return window is None or window.holds(moment)
