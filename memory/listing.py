"""What the owner's page lists: everything newest first, one kind or scope of it, or what a search finds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import User
from django.core.paginator import Page, Paginator
from django.http import QueryDict

from memory import pausing, showing
from memory.forms import TURN, ListForm
from memory.models import ConversationPause, Episode, Memory
from memory.showing import Found
from memory.working import WorkingMemoryAway

PAGE_SIZE = 20


def page(user_id: int, wanted: QueryDict) -> dict[str, Any]:
    """The context of the page: `form`, `found` cards and turns, `page` unless searched, `in_force`, pauses, and the
    names of the conversations on it.
    """
    form = ListForm(
        {name: wanted.get(name, "").replace("\0", "").strip()[:200] for name in ("q", "kind", "scope")}, label_suffix=""
    )
    form.is_valid()
    words, kind, scope = (form.cleaned_data.get(name, "") for name in ("q", "kind", "scope"))
    if words:
        found, rows = showing.found(user_id, words, kind, scope), None
    else:
        rows = Paginator(_rows(user_id, kind, scope), PAGE_SIZE).get_page(wanted.get("page"))
        found = _as_found(user_id, rows, kind)
    pauses = list(ConversationPause.objects.for_user(user_id).order_by("-since")[:PAGE_SIZE])
    held = _in_force(user_id)
    return {
        "form": form,
        "found": found,
        "page": rows,
        "words": words,
        "narrowed": bool(words or kind or scope),
        "turns": Episode.objects.live().for_user(user_id).count(),
        "paused": pausing.paused(user_id),
        "pauses": pauses,
        "names": _names(user_id, (*_talks(found), *(each.conversation for each in (*pauses, *held["in_force"])))),
        **held,
    }


def count(user_id: int) -> int:
    """How many memories and turns "forget everything" is about."""
    return Memory.objects.live().for_user(user_id).count() + Episode.objects.live().for_user(user_id).count()


def _rows(user_id: int, kind: str, scope: str) -> Any:
    if kind == TURN:
        return Episode.objects.live().for_user(user_id)
    rows = Memory.objects.live().readable_by(user_id).select_related("user")
    rows = rows.order_by("-pinned", "-occurred_at", "-id")
    rows = rows.filter(kind=kind) if kind else rows
    return rows.filter(scope=scope) if scope else rows


def _as_found(user_id: int, rows: Page, kind: str) -> list[Found]:
    if kind == TURN:
        return [Found(episode=row) for row in rows]
    return [Found(card=card) for card in showing.cards(user_id, rows)]


def _talks(found: list[Found]) -> list[int]:
    rows = [one.card.memory if one.card else one.episode for one in found]
    return [row.conversation for row in rows if row and row.conversation]


def _names(user_id: int, talks: Iterable[int]) -> dict[int, str]:
    """Of her own conversations alone: a memory that another has shared may be from any."""
    return {number: str(talk) for number, talk in User(pk=user_id).conversations.in_bulk(set(talks)).items()}


def _in_force(user_id: int) -> dict[str, Any]:
    try:
        return {"in_force": showing.in_force(user_id), "away": False}
    except WorkingMemoryAway:
        return {"in_force": [], "away": True}
