"""What is done in the interface and asked about later: notes on talents, saved searches, memories left out and back.

What is saved is told by signals, so that it is kept however it was written, and kept only once that is committed: a
memory that cannot be kept never breaks the act. What is deleted takes its episode along in the same transaction.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.db import DatabaseError, transaction
from django.db.models.signals import post_save, pre_delete, pre_save
from django.utils import timezone

from memory import allowed, episodes, forgetting, screening
from memory.models import Episode, Memory
from memory.writing import writing_for
from talents import saved_searches
from talents.models import Note, SavedSearch

log = logging.getLogger(__name__)
# Of a saved search, what tells which search it is.
_SAID = {"name", "params"}
# Where a note that is being saved has its author of before.
_AUTHOR_BEFORE = "_memory_author_before"


def connect() -> None:
    pre_save.connect(_note_changing, sender=Note, dispatch_uid="memory.note-changing")
    post_save.connect(_note_written, sender=Note, dispatch_uid="memory.note-written")
    pre_delete.connect(_note_going, sender=Note, dispatch_uid="memory.note-going")
    post_save.connect(_search_saved, sender=SavedSearch, dispatch_uid="memory.search-saved")
    pre_delete.connect(_search_going, sender=SavedSearch, dispatch_uid="memory.search-going")


def after_commit(keep: Callable[..., None], *given: Any) -> None:
    """Keep it when what was done is committed; that it could not be kept is logged, without a word of it."""

    def keeping() -> None:
        try:
            keep(*given)
        except DatabaseError as error:
            log.warning("an event of the interface is not kept: %s", type(error).__name__)

    transaction.on_commit(keeping, robust=True)


def left_out(user_id: int, memory_id: int, *, conversation_id: int, answer_id: int, at: datetime) -> None:
    """A memory of her own was lifted in a conversation, by this answer; again, and it is the same event."""
    _about_fact(user_id, memory_id, "Left out of this conversation", "out", conversation_id, answer_id, at)


def brought_back(user_id: int, memory_id: int, *, conversation_id: int, answer_id: int, at: datetime) -> None:
    """The same memory counts there again."""
    _about_fact(user_id, memory_id, "Brought back in this conversation", "back", conversation_id, answer_id, at)


def _about_fact(
    user_id: int, memory_id: int, deed: str, name: str, conversation_id: int, answer_id: int, at: datetime
) -> None:
    with writing_for(user_id):
        # Of what another has shared no word is kept here: it could be taken back there.
        memory = Memory.objects.live().for_user(user_id).filter(pk=memory_id).first()
        if memory is not None:
            episodes.keep_event(
                user_id=user_id,
                conversation_id=conversation_id,
                message_id=answer_id,
                event=f"fact:{memory_id}:{name}:{answer_id}",
                text=f"{deed}: “{memory.text}”",
                occurred_at=at,
            )


def _note_changing(instance: Note, raw: bool = False, **_: Any) -> None:
    """Whose it was is known before it is saved only."""
    before = Note.objects.filter(pk=instance.pk) if instance.pk and not raw else Note.objects.none()
    setattr(instance, _AUTHOR_BEFORE, before.values_list("author_id", flat=True).first())


def _note_written(instance: Note, raw: bool = False, **_: Any) -> None:
    former = getattr(instance, _AUTHOR_BEFORE)
    if former not in (None, instance.author_id):
        forgetting.forget_event(former, f"note:{instance.pk}")
    if instance.author_id is not None and not raw:
        after_commit(_keep_note, instance.author_id, instance.pk, timezone.now())


def _note_going(instance: Note, **_: Any) -> None:
    if instance.author_id is not None:
        forgetting.forget_event(instance.author_id, f"note:{instance.pk}")


def _search_saved(instance: SavedSearch, raw: bool = False, update_fields: Any = None, **_: Any) -> None:
    if not raw and (update_fields is None or _SAID & set(update_fields)):
        after_commit(_keep_search, instance.user_id, instance.pk, timezone.now())


def _search_going(instance: SavedSearch, **_: Any) -> None:
    forgetting.forget_event(instance.user_id, f"saved:{instance.pk}")


def _keep_note(user_id: int, pk: int, at: datetime) -> None:
    with writing_for(user_id):
        # Read anew under the lock: a note deleted meanwhile leaves nothing behind.
        note = Note.objects.filter(pk=pk, author=user_id).select_related("talent").first()
        if note is not None:
            _keep(user_id, f"note:{pk}", _note_words(note), at)


def _keep_search(user_id: int, pk: int, at: datetime) -> None:
    with writing_for(user_id):
        saved = SavedSearch.objects.filter(pk=pk, user=user_id).defer("seen").first()
        if saved is not None:
            _keep(user_id, f"saved:{pk}", _search_words(saved), at)


def _keep(user_id: int, event: str, text: str, at: datetime) -> None:
    """The event says this from now on; said in other words before, those are forgotten."""
    known = Episode.objects.for_user(user_id).filter(key=f"event:{event}").first()
    if known is None or known.text != screening.episode_text(text, own_words=False):
        forgetting.forget_event(user_id, event)
        episodes.keep_event(user_id=user_id, event=event, text=text, occurred_at=at)


def _note_words(note: Note) -> str:
    """ "Note on Asha Rane, for Night Ferry (2 of 5, red): too theatrical"; empty for what may not be kept."""
    said = screening.episode_text(note.text, own_words=False)
    if not said or not allowed.adults([note.talent_id]):
        return ""
    project = f", for {note.project}" if note.project else ""
    marks = [f"{note.rating} of 5" if note.rating else "", note.get_colour_display().lower()]
    marked = ", ".join(filter(None, marks))
    return f"Note on {note.talent}{project}{f' ({marked})' if marked else ''}: {said}"


def _search_words(saved: SavedSearch) -> str:
    """ "Saved search “Inspector, Pune”: man, from Pune"; empty for a search for children."""
    query = saved_searches.query_of(saved, timezone.localdate())
    if allowed.asks_for_minors(query.clauses):
        return ""
    kept = allowed.summary(", ".join(saved_searches.words_of(saved, timezone.localdate())), {"query": query.to_dict()})
    return f"Saved search “{saved.name}”" + (f": {kept.text}" if kept else "")
