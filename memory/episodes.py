"""Keeping episodes: turns and events of the interface, word for word, each once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from memory import forgetting, keys, lifetimes, pausing, screening
from memory.models import Episode
from memory.writing import writing_for

SOURCES = {"user": Episode.Source.USER_TURN, "assistant": Episode.Source.ASSISTANT_TURN}
ROWS_AT_ONCE = 1_000


def keep(
    *,
    user_id: int,
    conversation_id: int,
    message_id: int,
    role: str,
    text: str,
    occurred_at: datetime,
    speaker: str = "",
) -> Episode | None:
    """Keep one turn; `role` is "user" or "assistant". The same message kept again is the same row.

    A turn that was pasted is kept as a document: no fact is ever taken from it. Returns None when nothing of it may be
    kept: it is about a child, remembering is paused, or the owner made us forget this conversation after `occurred_at`.
    """
    source = SOURCES[role]
    if source == Episode.Source.USER_TURN and screening.is_pasted(text):
        source = Episode.Source.DOCUMENT
    kept = screening.episode_text(text, own_words=source == Episode.Source.USER_TURN)
    return _keep(
        user_id,
        Episode(
            conversation=conversation_id,
            seq=message_id,
            key=f"message:{message_id}",
            message=message_id,
            source=source,
            speaker=speaker,
            text=kept,
            occurred_at=occurred_at,
        ),
    )


def reword(user_id: int, message_id: int, text: str) -> None:
    """A message says this from now on: its turn is forgotten as it was, and kept anew where something is left to keep.

    A new row, so that neither its neighbours' keys nor its vector have the former words.
    """
    with writing_for(user_id):
        said = Episode.objects.for_user(user_id).filter(key=f"message:{message_id}").first()
        words = screening.episode_text(text, own_words=False)
        if said is not None and said.text != words:
            forgetting.forget_turn(user_id, message_id)
            said.pk, said.text, said.tsv = None, words, None
            # Nothing new is kept, so pausing does not matter.
            _keep(user_id, said, anew=True)


def keep_event(
    *,
    user_id: int,
    event: str,
    text: str,
    occurred_at: datetime,
    conversation_id: int | None = None,
    message_id: int | None = None,
    speaker: str = "",
) -> Episode | None:
    """Keep what was done in the interface, in words: "Note on Ravi Kumar: too polished for Inspector Shinde".

    `event` names it among all of this owner's ("note:12"); the same one kept again is the same row. Without a
    conversation it stands by itself: it is found by its own words alone.
    """
    return _keep(
        user_id,
        Episode(
            conversation=conversation_id,
            seq=message_id or 0,
            key=f"event:{event}"[:80],
            message=message_id,
            source=Episode.Source.UI_EVENT,
            speaker=speaker,
            text=screening.episode_text(text, own_words=False),
            occurred_at=occurred_at,
        ),
    )


def shelve(user_id: int, episodes: Iterable[Episode]) -> list[Episode]:
    """Put many episodes on the shelf as they are, for imports and measurements; returns them with their ids.

    Nothing is screened here: whoever calls it answers for what is in them. Keys that are kept already are passed over.
    """
    rows = list(episodes)
    with writing_for(user_id) as user_exists:
        if not user_exists:
            return []
        known = set(
            Episode.objects.for_user(user_id).filter(key__in=[row.key for row in rows]).values_list("key", flat=True)
        )
        fresh = [row for row in rows if row.key not in known]
        for row in fresh:
            row.user_id = user_id
            row.expires_at = row.expires_at or lifetimes.episode_expiry(row.source, row.occurred_at)
        kept = Episode.objects.bulk_create(fresh, batch_size=ROWS_AT_ONCE)
        _make_keys(user_id, kept)
    return kept


def _keep(user_id: int, episode: Episode, *, anew: bool = False) -> Episode | None:
    if not episode.text:
        return None
    with writing_for(user_id) as user_exists:
        if not user_exists or (pausing.paused(user_id, episode.conversation) and not anew):
            return None
        if forgetting.covers(user_id, episode.conversation, episode.occurred_at):
            return None
        if forgetting.is_buried(user_id, "episode", episode.key):
            return None
        if known := Episode.objects.for_user(user_id).filter(key=episode.key).first():
            return known
        episode.user_id = user_id
        episode.expires_at = lifetimes.episode_expiry(episode.source, episode.occurred_at)
        episode.save(force_insert=True)
        _make_keys(user_id, [episode])
    return episode


def _make_keys(user_id: int, kept: list[Episode]) -> None:
    keys.refresh(user_id, {(row.conversation, row.seq) for row in kept})
    keys.write([row.pk for row in kept if row.conversation is None])
