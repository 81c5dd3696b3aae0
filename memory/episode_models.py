"""Episodes: what was said and done, one row each, word for word. What is derived stands beside them, in `Memory`."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import count
from typing import Any, Self

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import connection, models
from django.db.models import Exists, OuterRef, Q, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone

from memory.expiring import ExpiringQuerySet
from talents.ages import children
from talents.models import Note, Talent

LONGEST_EPISODE = 4000
NOTE_KEY = "event:note:"
# An event that stands by itself has a page: the first part of its key, and the view that opens it.
PAGES = {"note": "note", "saved": "saved-search"}


class HashedWords(models.Func):
    """The words of a search vector as numbers, different for every owner: one index then finds one owner's rows."""

    function = "memory_hashed_words"


class EpisodeQuerySet(ExpiringQuerySet["Episode"]):
    def live(self) -> Self:
        """Without expired ones, and without notes that nobody could write down any more: on somebody who is a child by
        now or hidden by the roster, or not their owner's.
        """
        return super().live().filter(_not_a_note_or_readable(timezone.localdate()))


# Made once a day: making it takes longer than most reads.
@lru_cache(maxsize=2)
def _not_a_note_or_readable(today: date) -> Combinable:
    about = Talent.objects.listed(today).filter(pk=OuterRef("talent"))
    child = Talent.objects.filter(children(today), pk=OuterRef("talent"))
    notes = Note.objects.filter(Exists(about), ~Exists(child), pk=_note_of(OuterRef("key")), author=OuterRef("user"))
    return ~Q(source=Episode.Source.UI_EVENT, key__startswith=NOTE_KEY) | Exists(notes)


@lru_cache(maxsize=2)
def readable(today: date) -> tuple[str, dict[str, Any]]:
    """The same as SQL, about the row `kept` of a longer statement, and the statement's parameters for it."""
    query = Episode.objects.filter(_not_a_note_or_readable(today)).query
    text, values = query.get_compiler(connection=connection).compile(query.where)
    numbers = count()
    named = re.sub("%s", lambda _: f"%(readable{next(numbers)})s", text)
    about = named.replace(f"{connection.ops.quote_name(Episode._meta.db_table)}.", "kept.")
    return about, {f"readable{place}": value for place, value in enumerate(values)}


def _note_of(key: OuterRef) -> Cast:
    """The number in "event:note:12"; null in any other key."""
    number = models.Func(key, Value(rf"^{NOTE_KEY}(\d+)$"), function="substring", output_field=models.TextField())
    return Cast(number, models.BigIntegerField())


class Episode(models.Model):
    class Source(models.TextChoices):
        USER_TURN = "user_turn", "Said by the owner"
        ASSISTANT_TURN = "assistant_turn", "Said by the assistant"
        UI_EVENT = "ui_event", "Done in the interface"
        DOCUMENT = "document", "Pasted or imported text"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="episodes")
    conversation = models.PositiveBigIntegerField(
        null=True, blank=True, help_text="Id of the conversation it is from; empty: it stands by itself."
    )
    seq = models.BigIntegerField(help_text="Its place in the conversation.")
    key = models.CharField(max_length=80, help_text="The same thing kept again has the same key.")
    message = models.PositiveBigIntegerField(null=True, blank=True, help_text="Id of the message it is from.")
    source = models.CharField(max_length=14, choices=Source)
    speaker = models.CharField(max_length=80, blank=True, help_text="Who said it, where there are more than two.")
    text = models.CharField(max_length=LONGEST_EPISODE)
    occurred_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    pinned = models.BooleanField(default=False)
    read_at = models.DateTimeField(null=True, blank=True, help_text="When facts were looked for in it.")
    # Its own words twice, those of the two before and the one after it once: `memory.keys` writes it.
    tsv = SearchVectorField(null=True, editable=False)

    objects = EpisodeQuerySet.as_manager()

    class Meta:
        ordering = ["-occurred_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="episode_kept_once")]
        indexes = [
            models.Index(fields=["user", "conversation", "seq", "id"], name="episode_place"),
            models.Index(fields=["user", "-occurred_at"], name="episode_newest"),
            models.Index(fields=["expires_at"], name="episode_expiry"),
            models.Index(
                fields=["conversation", "occurred_at"],
                name="episode_unread",
                condition=models.Q(read_at=None, source="user_turn"),
            ),
            # No pending list: a search must not pay for the turns kept before it.
            GinIndex(HashedWords("user_id", "tsv"), name="episode_words", fastupdate=False),
        ]

    def __str__(self) -> str:
        # Never the text: the admin prints this to staff when they delete an account.
        return f"{self.get_source_display()} {self.pk}"

    @property
    def source_url(self) -> str:
        """Where it is read: the message in its conversation, the note, the saved search; "" for none of these."""
        if self.message is not None:
            return reverse("message", args=[self.message])
        what, _, number = self.key.removeprefix("event:").partition(":")
        return reverse(PAGES[what], args=[number]) if what in PAGES else ""
