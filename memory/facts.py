"""Facts beside the episodes: preferences, decisions, facts about projects and people. Said twice, one row."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db.models import F
from django.utils import timezone

from memory import forgetting, lifetimes, pausing, sameness, screening, similar, traces
from memory.models import LONGEST_SUBJECT, LONGEST_TEXT, Episode, FactSource, Memory, Tombstone
from memory.trace_models import LONGEST_QUOTE
from memory.writing import writing_for

KINDS = (Memory.Kind.PREFERENCE, Memory.Kind.DECISION, Memory.Kind.FACT)


class NotKept(ValueError):  # noqa: N818 (an outcome that its owner is told)
    """Why it was not kept, in a sentence for its owner."""


def add(
    *,
    user_id: int,
    kind: str,
    text: str,
    scope: str = Memory.Scope.ME,
    subject: str = "",
    predicate: str = "",
    value: Any = None,
    author: str = Memory.Author.USER,
    said_by: str = "",
    conversation: int | None = None,
    source_message: int | None = None,
    occurred_at: datetime | None = None,
    expires_at: datetime | None = None,
    importance: int = 3,
    pinned: bool = False,
    data: dict[str, Any] | None = None,
    replaces: str = "",
    sources: Iterable[tuple[Episode, str]] = (),
) -> Memory:
    """Keep a fact and return its row. Said again, or in other words, it is the row there already, with one more source.

    A new value of the same predicate, or the same statement with other figures, supersedes the older row, which stays
    as history; so does the newest that has all the words of `replaces` ("theatre actors"). `sources` are episodes with
    the words that say it. `data["clauses"]` may hold filters that stand for a preference. Raises `NotKept` with the
    reason: it is private, remembering is paused, the conversation was forgotten, or (unless `author` is "user") its
    owner had us forget this before.
    """
    plain = " ".join(text.replace("\0", "").split())[:LONGEST_TEXT]
    occurred_at = occurred_at or timezone.now()
    subject = " ".join(subject.split())[:LONGEST_SUBJECT]
    row = Memory(
        user_id=user_id,
        kind=Memory.Kind(kind),
        scope=Memory.Scope(scope),
        subject=subject,
        predicate=predicate,
        value=value,
        text=plain,
        author=Memory.Author(author),
        said_by=said_by,
        conversation=conversation,
        source_message=source_message,
        occurred_at=occurred_at,
        expires_at=expires_at or lifetimes.expiry(kind, occurred_at),
        importance=importance,
        pinned=pinned,
        data=data or {},
    )
    _allow(row)
    row.digest = digest_of(row)
    row.slot = slot_of(row)
    with writing_for(user_id) as user_exists:
        if not user_exists:
            raise NotKept("This account is gone.")
        _allow_now(row)
        said = _still_there(row, sources)
        kept = _kept(row, replaces)
        _add_sources(kept, said)
    return kept


def edit(memory: Memory, text: str) -> Memory:
    """The owner's own words replace those kept; what she writes beats whatever a rule or a model noted."""
    plain = " ".join(text.replace("\0", "").split())
    if not plain:
        raise NotKept("Text: write what shall be remembered, or forget it instead.")
    if len(plain) > LONGEST_TEXT:
        raise NotKept(f"Text: {len(plain):,} characters; {LONGEST_TEXT:,} are possible. Shorten it.")
    if reason := screening.refusal(plain):
        raise NotKept(f"Text: {reason}")
    with writing_for(memory.user_id):
        forgetting.bury(memory.user_id, [memory.digest])
        quoting = traces.events_of([memory.pk]).for_user(memory.user_id)
        forgetting.forget_episodes(memory.user_id, quoting.values_list("pk", flat=True))
        memory.text, memory.author = plain, Memory.Author.USER
        # What a rule had read from the old words need not hold for the new ones.
        memory.predicate, memory.value, memory.slot = "", None, ""
        memory.data = {key: kept for key, kept in memory.data.items() if key != "clauses"}
        memory.digest = "" if memory.kind == Memory.Kind.SUMMARY else digest_of(memory)
        others = Memory.objects.for_user(memory.user_id).filter(superseded_by=None).exclude(digest="")
        if same := others.filter(digest=memory.digest).exclude(pk=memory.pk).first():
            _retire(same, memory)
        memory.save()
    return memory


def pin(memory: Memory, pinned: bool = True) -> None:
    Memory.objects.for_user(memory.user_id).filter(pk=memory.pk).update(pinned=pinned)
    memory.pinned = pinned


def history(memory: Memory) -> list[Memory]:
    """What it has replaced, the newest first."""
    return [row for row in forgetting.chain(memory) if row.pk != memory.pk]


def digest_of(row: Memory) -> str:
    return sameness.digest(row.scope, row.subject, row.text)


def slot_of(row: Memory) -> str:
    """A subject has one value of a predicate at a time; `value["of"]`, where there is one, is part of the subject."""
    if not row.predicate:
        return ""
    of = str(row.value.get("of", "")) if isinstance(row.value, dict) else ""
    return sameness.digest("slot", row.scope, row.subject, row.predicate, of)


def _allow(row: Memory) -> None:
    if row.kind not in KINDS:
        raise NotKept("Kind: a fact is a preference, a decision or a fact.")
    if not row.text:
        raise NotKept("Text: there is nothing to remember.")
    if reason := screening.refusal(f"{row.subject} {row.text}"):
        raise NotKept(reason)
    if row.author != Memory.Author.USER and row.scope == Memory.Scope.OFFICE:
        raise NotKept("Only its owner puts a memory in office scope.")
    if row.author != Memory.Author.USER and screening.is_order(row.text):
        raise NotKept("Text that gives orders to the software is not remembered.")


def _allow_now(row: Memory) -> None:
    if pausing.paused(row.user_id, row.conversation):
        raise NotKept("Remembering is paused.")
    if row.author == Memory.Author.USER:
        # She says it anew, so what she had us forget may be known again.
        Tombstone.objects.for_user(row.user_id).filter(digest=row.digest).delete()
        return
    if row.conversation is not None and forgetting.covers(row.user_id, row.conversation, row.occurred_at):
        raise NotKept("This conversation was forgotten.")
    if Tombstone.objects.live().for_user(row.user_id).filter(digest=row.digest).exists():
        raise NotKept("This was forgotten before.")


def _kept(row: Memory, replaces: str) -> Memory:
    """The row that says it from now on: one that is there, or the new one in the older one's place."""
    taken_back = similar.speaks_of(row, replaces) if replaces else None
    if not taken_back and (same := similar.same(row)):
        return _renewed(same, row)
    older = taken_back or similar.older(row)
    if older and older.digest == row.digest:
        return _renewed(older, row)
    if older and older.occurred_at > row.occurred_at:
        return older
    if older:
        # Out of the way first: there is one live row for a slot.
        Memory.objects.filter(pk=older.pk).update(slot="", digest="")
    row.save(force_insert=True)
    if older:
        _retire(older, row)
    return row


def _renewed(same: Memory, row: Memory) -> Memory:
    """Said again: it lasts from now on, and is worth as much as the more important saying."""
    same.occurred_at = max(same.occurred_at, row.occurred_at)
    same.expires_at = max(same.expires_at, row.expires_at)
    same.importance = max(same.importance, row.importance)
    same.pinned = same.pinned or row.pinned
    if row.author == Memory.Author.USER:
        same.author, same.kind = row.author, row.kind
    same.data = {**row.data, **same.data}
    same.save()
    return same


def _retire(older: Memory, newer: Memory) -> None:
    older.superseded_by = newer
    older.slot = ""
    older.save(update_fields=["superseded_by", "slot"])


def _still_there(row: Memory, sources: Iterable[tuple[Episode, str]]) -> list[tuple[Episode, str]]:
    """The sources that were not forgotten meanwhile. What was derived from forgotten ones alone is not kept."""
    given = list(sources)
    ids = [episode.pk for episode, _ in given]
    there = set(Episode.objects.for_user(row.user_id).filter(pk__in=ids).values_list("pk", flat=True)) if ids else set()
    if given and not there and row.author != Memory.Author.USER:
        raise NotKept("What it was taken from was forgotten.")
    return [(episode, quote) for episode, quote in given if episode.pk in there]


def _add_sources(memory: Memory, sources: Iterable[tuple[Episode, str]]) -> None:
    FactSource.objects.bulk_create(
        [FactSource(memory=memory, episode=episode, quote=quote[:LONGEST_QUOTE]) for episode, quote in sources],
        ignore_conflicts=True,
    )


def used(user_id: int, fact_ids: Iterable[int]) -> None:
    """Count that these were given to an answer."""
    Memory.objects.for_user(user_id).filter(pk__in=list(fact_ids)).update(
        times_used=F("times_used") + 1, last_used_at=timezone.now()
    )
