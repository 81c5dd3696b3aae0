"""Derived memory: what was concluded from the episodes. It knows chat only by the ids of conversation and message."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.conf import settings
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.utils import timezone

from memory import lifetimes
from memory.expiring import ExpiringQuerySet
from memory.signs import PlainSigns

LONGEST_TEXT = 2000
LONGEST_SUBJECT = 120


class MemoryQuerySet(ExpiringQuerySet["Memory"]):
    def live(self) -> Self:
        return super().live().filter(superseded_by=None)

    def readable_by(self, user: object) -> Self:
        """The user's own (`user` or the id of one), and what anybody has put in office scope by an explicit act."""
        return self.filter(models.Q(user=user) | models.Q(scope=Memory.Scope.OFFICE))


class Memory(models.Model):
    class Kind(models.TextChoices):
        PREFERENCE = "preference", "Preference"
        DECISION = "decision", "Decision"
        FACT = "fact", "Fact"
        SUMMARY = "summary", "Summary"

    class Scope(models.TextChoices):
        ME = "me", "Me"
        DIRECTOR = "director", "Director or client"
        PROJECT = "project", "Project"
        OFFICE = "office", "Office"

    class Author(models.TextChoices):
        USER = "user", "Said by the owner"
        RULE = "rule", "Noted by a rule"
        MODEL = "model", "Noted by a model"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memories")
    kind = models.CharField(max_length=12, choices=Kind)
    scope = models.CharField(max_length=10, choices=Scope, default=Scope.ME)
    subject = models.CharField(
        max_length=LONGEST_SUBJECT, blank=True, help_text="Whom or what it is about: a director, a client, a project."
    )
    predicate = models.CharField(
        max_length=40, blank=True, help_text="What it says of the subject, where that is known."
    )
    value = models.JSONField(null=True, blank=True, help_text="The predicate's value in its typed form.")
    text = models.CharField(max_length=LONGEST_TEXT)
    conversation = models.PositiveBigIntegerField(null=True, blank=True, help_text="Id of the conversation it is from.")
    source_message = models.PositiveBigIntegerField(null=True, blank=True, help_text="Id of the message it is from.")
    author = models.CharField(max_length=6, choices=Author, default=Author.RULE)
    said_by = models.CharField(max_length=80, blank=True, help_text="Who said it, in words: “Vikram”, “the client”.")
    importance = models.PositiveSmallIntegerField(default=3, help_text="1 to 5, 5 is the most important.")
    pinned = models.BooleanField(default=False, help_text="Always shown to the assistant where its scope applies.")
    times_used = models.PositiveIntegerField(default=0)
    last_used_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    occurred_at = models.DateTimeField(default=timezone.now, help_text="The moment it speaks of.")
    expires_at = models.DateTimeField(blank=True, help_text="Left empty, the lifetime of its kind decides.")
    # Forgetting the newer one must not bring the older back to life, so the older goes with it.
    superseded_by = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="supersedes")
    data = models.JSONField(
        default=dict,
        blank=True,
        help_text="Of a summary: query (filters) and results (ids). Of a preference: clauses (filters for it).",
    )
    # Both are digests, see `memory.sameness`; empty for summaries.
    digest = models.CharField(max_length=64, blank=True, editable=False, help_text="The same thing said again has it.")
    slot = models.CharField(
        max_length=64, blank=True, editable=False, help_text="There is one live value for it; a new one supersedes."
    )
    tsv = models.GeneratedField(
        expression=SearchVector(PlainSigns("subject"), PlainSigns("text"), config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = MemoryQuerySet.as_manager()

    class Meta:
        ordering = ["-occurred_at", "-id"]
        verbose_name_plural = "memories"
        indexes = [
            models.Index(fields=["user", "-occurred_at", "-id"], name="memory_of_user"),
            models.Index(fields=["expires_at"], name="memory_expiry"),
            models.Index(fields=["id"], name="memory_office", condition=models.Q(scope="office")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "conversation"],
                condition=models.Q(kind="summary", superseded_by=None),
                name="one_summary_per_conversation",
            ),
            models.UniqueConstraint(
                fields=["user", "digest"],
                condition=models.Q(superseded_by=None) & ~models.Q(digest=""),
                name="memory_said_once",
            ),
            models.UniqueConstraint(
                fields=["user", "slot"],
                condition=models.Q(superseded_by=None) & ~models.Q(slot=""),
                name="memory_one_value",
            ),
            models.CheckConstraint(
                name="summary_has_conversation",
                condition=~models.Q(kind="summary") | models.Q(conversation__isnull=False),
                violation_error_message="Conversation: a summary needs the conversation it is of.",
            ),
            models.CheckConstraint(
                name="memory_importance_range",
                condition=models.Q(importance__range=(1, 5)),
                violation_error_message="Importance: give a number from 1 to 5.",
            ),
        ]

    def __str__(self) -> str:
        # Never the text: the admin prints this to staff when they delete an account.
        return f"{self.get_kind_display()} {self.pk}"

    def save(self, *args: object, **kwargs: object) -> None:
        if self.expires_at is None:
            self.expires_at = lifetimes.expiry(self.kind, self.occurred_at)
        super().save(*args, **kwargs)  # type: ignore[arg-type]


class ForgottenQuerySet(ExpiringQuerySet["Forgotten"]):
    def mark(self, user_id: int, conversation_id: int | None, at: datetime) -> None:
        """Conversation None: everything."""
        values = {"at": at, "expires_at": at + lifetimes.LONGEST}
        self.update_or_create(user_id=user_id, conversation=conversation_id, defaults=values)


class Forgotten(models.Model):
    """What its owner made us forget must not be learnt again from the same old messages. It keeps no words of it."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    conversation = models.PositiveBigIntegerField(null=True, blank=True, help_text="Empty: all conversations.")
    at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    objects = ForgottenQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "conversation"], nulls_distinct=False, name="forgotten_once_per_conversation"
            )
        ]

    def __str__(self) -> str:
        return f"forgotten by user {self.user_id}"


from memory.episode_models import Episode  # noqa: E402, F401
from memory.trace_models import ConversationPause, FactSource, MemorySettings, MemoryUse, Tombstone  # noqa: E402, F401
