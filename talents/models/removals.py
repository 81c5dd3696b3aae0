"""That somebody was removed from the roster, when and why: kept without her name."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone


class Removal(models.Model):
    class Why(models.TextChoices):
        RETENTION = "retention", "Her time in the roster was over"
        STAFF = "staff", "Staff removed her"

    talent_id = models.BigIntegerField("talent", help_text="The number that the row had; nothing else is kept of it.")
    kept_until = models.DateField(null=True, blank=True)
    why = models.CharField(max_length=10, choices=Why)
    removed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    removed_at = models.DateTimeField(default=timezone.now)
    rows = models.JSONField(default=dict, help_text="How many rows of each table went with it.")

    class Meta:
        ordering = ["-removed_at", "-id"]

    def __str__(self) -> str:
        return f"Talent {self.talent_id}"
