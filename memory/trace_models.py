"""What stands around memories: where each came from, where it was used, what shall not be learnt again, and pauses."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone

from memory.expiring import ExpiringQuerySet

LONGEST_QUOTE = 500


class FactSource(models.Model):
    """The episode that a fact was taken from, with the words. A fact that loses its last source goes too."""

    memory = models.ForeignKey("memory.Memory", models.CASCADE, related_name="sources")
    episode = models.ForeignKey("memory.Episode", models.CASCADE, related_name="facts")
    quote = models.CharField(max_length=LONGEST_QUOTE)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["memory", "episode"], name="fact_source_once")]

    def __str__(self) -> str:
        return f"source of memory {self.memory_id}"


class OwnedQuerySet(models.QuerySet):
    def for_user(self, user: object) -> Self:
        """`user` is a user or the id of one."""
        return self.filter(user=user)


class MemoryUse(models.Model):
    """Which memories one answer was given, without a word of them: "why did you say that"."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    answer = models.PositiveBigIntegerField(help_text="Id of the answer's message.")
    facts = ArrayField(models.BigIntegerField(), default=list)
    episodes = ArrayField(models.BigIntegerField(), default=list)
    tokens = models.PositiveIntegerField(default=0)
    used_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(db_index=True)

    objects = ExpiringQuerySet["MemoryUse"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "answer"], name="memory_use_once")]

    def __str__(self) -> str:
        return f"memories of answer {self.answer}"


class Tombstone(models.Model):
    """A digest of what its owner had us forget, so that it is not derived again. No word can be read from it."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64)
    expires_at = models.DateTimeField(db_index=True)

    objects = ExpiringQuerySet["Tombstone"].as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "digest"], name="tombstone_once")]

    def __str__(self) -> str:
        return f"tombstone of user {self.user_id}"


class MemorySettings(models.Model):
    """What one owner has decided about remembering. Without a row nothing is paused."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, primary_key=True, related_name="+")
    paused_at = models.DateTimeField(null=True, blank=True, help_text="Since when nothing is remembered.")

    objects = OwnedQuerySet.as_manager()

    def __str__(self) -> str:
        return f"memory settings of user {self.user_id}"


class ConversationPause(models.Model):
    """Nothing is remembered of what is said in this conversation while the row is there."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    conversation = models.PositiveBigIntegerField()
    since = models.DateTimeField(default=timezone.now)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "conversation"], name="pause_once")]

    def __str__(self) -> str:
        return f"pause of conversation {self.conversation}"
