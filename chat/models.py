"""Conversations and their messages, one row each. An answer is a row with a state, and the row is also the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.urls import reverse
from django.utils import timezone

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


class ConversationQuerySet(models.QuerySet["Conversation"]):
    def for_user(self, user: AbstractBaseUser | AnonymousUser) -> ConversationQuerySet:
        """The only way to a conversation: somebody else's does not exist."""
        return self.filter(user_id=user.pk) if user.pk else self.none()

    def idle(self, moment: Any) -> ConversationQuerySet:
        """Conversations whose last answer came before this moment and is not yet in episodic memory."""
        fresh = models.Q(summarised_at__isnull=True) | models.Q(summarised_at__lt=models.F("changed_at"))
        return self.filter(fresh, changed_at__lt=moment)


class Conversation(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="conversations")
    title = models.CharField(max_length=80, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    tier = models.CharField(max_length=10, blank=True, help_text="Fixed by the director; blank: chosen per question.")
    changed_at = models.DateTimeField(default=timezone.now, help_text="When something was last asked or answered.")
    summarised_at = models.DateTimeField(null=True, blank=True)
    set_aside = models.JSONField(
        default=list, blank=True, help_text="Ids of memories that the director has lifted in this conversation."
    )

    objects = ConversationQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at", "-id"]
        indexes = [models.Index(fields=["user", "-changed_at"], name="conversation_newest")]

    def __str__(self) -> str:
        return self.title or "New conversation"

    def get_absolute_url(self) -> str:
        return reverse("conversation", args=[self.pk])

    @property
    def group(self) -> str:
        """The name of the doorbell that readers of this conversation listen to."""
        return f"conversation-{self.pk}"


class State(models.TextChoices):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    FAILED = "failed"


UNFINISHED = (State.QUEUED, State.RUNNING)
RETRYABLE = (State.STOPPED, State.INTERRUPTED, State.FAILED)


class Role(models.TextChoices):
    USER = "user"
    ASSISTANT = "assistant"


class MessageQuerySet(models.QuerySet["Message"]):
    def for_user(self, user: AbstractBaseUser | AnonymousUser) -> MessageQuerySet:
        return self.filter(conversation__user_id=user.pk) if user.pk else self.none()

    def answers(self) -> MessageQuerySet:
        return self.filter(role=Role.ASSISTANT)

    def page(self, size: int, before: int | None = None, after: int | None = None) -> list[Message]:
        """The newest messages, the newest ones before this id, or the oldest ones after that id; oldest first."""
        if after is not None:
            return list(self.filter(id__gt=after).order_by("id")[:size])
        earlier = self.filter(id__lt=before) if before else self
        return list(reversed(earlier.order_by("-id")[:size]))


class Message(models.Model):
    """A question, or an answer to one. The fields from `answer_to` on belong to answers."""

    # Its index is `message_in_conversation`; with one of its own, the newest were sought among all of a conversation.
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="messages", db_index=False)
    role = models.CharField(max_length=10, choices=Role)
    key = models.CharField(
        max_length=80, unique=True, help_text="Made in the browser; a second POST of it is the same question."
    )
    text = models.TextField(blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=12, choices=State, default=State.DONE)
    version = models.PositiveIntegerField(
        default=0, help_text="Grows with every change of state, so that readers see what they lack."
    )

    kept_text = models.TextField(
        blank=True, help_text="The most that an attempt which broke off had shown: kept if no later one gets further."
    )
    answer_to = models.OneToOneField("self", models.CASCADE, null=True, blank=True, related_name="answer")
    turn = models.PositiveIntegerField(default=0, help_text="Which answer of its conversation it is, from 1.")
    attempt = models.PositiveSmallIntegerField(default=0, help_text="Every write of an answer is conditional on it.")
    takeovers = models.PositiveSmallIntegerField(
        default=0, help_text="How often its process died since it was asked for."
    )
    lease_expires_at = models.DateTimeField(null=True, blank=True)
    worker = models.CharField(max_length=80, blank=True)
    stop_requested = models.BooleanField(default=False)
    phase = models.CharField(max_length=12, blank=True)
    provider = models.CharField(max_length=20, blank=True)
    provider_label = models.CharField(max_length=80, blank=True)
    provider_note = models.CharField(max_length=200, blank=True, help_text="Why not who was meant to answer.")
    tier = models.CharField(max_length=10, blank=True)
    error_kind = models.CharField(max_length=40, blank=True)
    error_sentence = models.CharField(max_length=300, blank=True)
    steps = models.JSONField(
        default=list, blank=True, help_text="Finished rounds: what the provider said, what tools returned."
    )
    query = models.JSONField(null=True, blank=True, help_text="The search in force after this answer.")
    results = models.JSONField(default=list, blank=True, help_text="Talents shown, in order.")
    reasons = models.JSONField(default=dict, blank=True, help_text="Why each talent was shown, by id.")
    told = models.JSONField(
        default=dict, blank=True, help_text="Ids, names and ages that its tools returned: what it may say unmarked."
    )
    shown = models.PositiveIntegerField(default=0, help_text="How many hits of the search have been shown so far.")
    focus = models.PositiveBigIntegerField(null=True, blank=True, help_text="The talent last talked about.")
    about = models.JSONField(
        default=dict, blank=True, help_text="What it was for, what it asked back, the talents in focus."
    )
    memories = models.JSONField(
        default=dict, blank=True, help_text="Ids of the memories that it used, kept and forgot; never their words."
    )
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["conversation", "id"], name="message_in_conversation"),
            # The queue: small however long the history grows.
            models.Index(fields=["id"], name="message_unfinished", condition=models.Q(state__in=UNFINISHED)),
            # Which answers were given a memory: looked up by its id when it is forgotten.
            GinIndex(
                fields=["memories"],
                name="message_memories",
                opclasses=["jsonb_path_ops"],
                condition=~models.Q(memories={}),
            ),
            # Which answers told of a talent: looked up when she is removed from the roster.
            GinIndex(
                OpClass(models.F("told__ids"), name="jsonb_path_ops"),
                name="message_told",
                condition=~models.Q(told={}),
            ),
            models.Index(fields=["conversation"], name="message_in_turn", condition=models.Q(state__in=UNFINISHED)),
        ]

    # That a page which is sent this message lacks earlier ones too; see chat.lacking.
    after_gap = False

    def __str__(self) -> str:
        return f"{self.role} {self.pk} ({self.state})"

    @property
    def dom_id(self) -> str:
        return f"m-{self.key}"

    @property
    def unfinished(self) -> bool:
        return self.state in UNFINISHED

    @property
    def can_stop(self) -> bool:
        return self.role == Role.ASSISTANT and self.unfinished and not self.stop_requested

    @property
    def can_retry(self) -> bool:
        return self.role == Role.ASSISTANT and self.state in RETRYABLE


from chat.care_models import CareFlag  # noqa: E402, F401
from chat.usage.models import Budget, ProviderRequest, Reservation  # noqa: E402, F401
