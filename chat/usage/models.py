"""Requests to paid APIs, one row each; what may be spent; and what is set aside for requests under way."""

from __future__ import annotations

from decimal import Decimal

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone

# Nine places hold the price of one token exactly, the cheapest model's cache write (0.000000125) included.
PLACES = 9


class ProviderRequest(models.Model):
    """Written once, when the request was over, however it ended. It outlives the answer and the account."""

    provider = models.CharField(max_length=20)
    request_id = models.CharField(
        max_length=120, help_text="The provider's own; where it gave none, made from answer, round and reservation."
    )
    model = models.CharField(max_length=80)
    tier = models.CharField(max_length=10, blank=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    answer = models.ForeignKey("chat.Message", models.SET_NULL, null=True, blank=True, related_name="requests")
    created_at = models.DateTimeField("ended", default=timezone.now)
    input_tokens = models.PositiveIntegerField(default=0, help_text="Neither read from a cache nor written to it.")
    output_tokens = models.PositiveIntegerField(default=0)
    cache_read_tokens = models.PositiveIntegerField(default=0)
    cache_write_tokens = models.PositiveIntegerField(default=0)
    cost = models.DecimalField("cost in US dollars", max_digits=18, decimal_places=PLACES)
    estimated = models.BooleanField(
        default=False, help_text="The tokens were not counted to the end, or the model has no known price."
    )
    prices_of = models.DateField("price table of")
    first_token_ms = models.PositiveIntegerField("first token after (ms)", null=True, blank=True)
    total_ms = models.PositiveIntegerField("total time (ms)")
    stop_reason = models.CharField(max_length=40, blank=True)
    outcome = models.CharField(max_length=40, help_text="“ended”, “stopped”, or the kind of the error.")

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["provider", "request_id"], name="request_once")]
        indexes = [
            # What was spent is summed before every request: from these alone, without visiting the rows.
            models.Index(fields=["created_at"], include=["cost"], name="request_house"),
            models.Index(fields=["user", "created_at"], include=["cost"], name="request_user"),
        ]

    def __str__(self) -> str:
        return f"{self.provider} {self.request_id}"


def amount_field(name: str) -> models.DecimalField:
    return models.DecimalField(
        name,
        max_digits=10,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal(0))],
        help_text="Empty: the office's default. 0: no limit.",
    )


class Budget(models.Model):
    """What one user, or the whole house, may spend. Without a row the defaults of the settings apply."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        help_text="Empty: the house, that is everybody together.",
    )
    daily = amount_field("US dollars a day")
    monthly = amount_field("US dollars a month")

    class Meta:
        ordering = ["user__username"]
        constraints = [
            models.UniqueConstraint(
                fields=["user"],
                nulls_distinct=False,
                name="budget_once",
                violation_error_message="There is a budget for this user, or for the house, already. Change that one.",
            )
        ]

    def __str__(self) -> str:
        return f"Budget of {self.user}" if self.user else "Budget of the house"


class Reservation(models.Model):
    """The most that a request under way can cost. It stops counting by itself: its process may have been killed."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+")
    answer_id = models.PositiveBigIntegerField(null=True)
    round = models.PositiveSmallIntegerField(default=0)
    model = models.CharField(max_length=80)
    input_tokens = models.PositiveIntegerField(default=0, help_text="At most: for a request that is never settled.")
    amount = models.DecimalField(max_digits=18, decimal_places=PLACES)
    created_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, help_text="Empty: the request has not gone out yet, and costs nothing.")
    expires_at = models.DateTimeField(db_index=True)
