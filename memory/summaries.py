"""The summary of a conversation: one live row for each, written when it has fallen idle."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from memory import allowed, forgetting, lifetimes, pausing
from memory.models import Memory
from memory.writing import writing_for


def keep(
    user_id: int,
    conversation_id: int,
    source_message: int | None,
    text: str,
    data: dict[str, Any],
    occurred_at: datetime,
) -> Memory | None:
    """Writes or renews the summary; the same call twice leaves one row.

    `data` holds `query` (a `TalentQuery.to_dict()`) and `results` (talent ids). Returns None when nothing of it may be
    kept, or when the owner has made us forget this conversation after `occurred_at`. Older news never replaces newer.
    """
    kept = allowed.summary(text, data)
    if kept is None:
        return None
    values = {
        "source_message": source_message,
        "text": kept.text,
        "data": kept.data,
        "occurred_at": occurred_at,
        "expires_at": lifetimes.expiry(Memory.Kind.SUMMARY, occurred_at),
    }
    with writing_for(user_id) as user_exists:
        if not user_exists or pausing.paused(user_id, conversation_id):
            return None
        if forgetting.covers(user_id, conversation_id, occurred_at):
            return None
        return _upsert({"user_id": user_id, "conversation": conversation_id}, values)


def latest(user_id: int, conversation_id: int) -> Memory | None:
    found = Memory.objects.live().for_user(user_id)
    return found.filter(kind=Memory.Kind.SUMMARY, conversation=conversation_id).first()


def _upsert(place: dict[str, int], values: dict[str, Any]) -> Memory:
    row, made = Memory.objects.get_or_create(kind=Memory.Kind.SUMMARY, superseded_by=None, **place, defaults=values)
    if not made and row.occurred_at <= values["occurred_at"]:
        for name, value in values.items():
            setattr(row, name, value)
        row.save()
    return row
