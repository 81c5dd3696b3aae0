"""Requests that were declined, wholly or in part, for staff to see."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone


class CareFlag(models.Model):
    """One question. `kinds` are those of the understander: "minor", "skin", "contact" and so on."""

    question = models.OneToOneField("chat.Message", models.CASCADE, related_name="care_flag")
    kinds = ArrayField(models.CharField(max_length=20))
    urgent = models.BooleanField(default=False, help_text="A minor in an unsafe scene.")
    created_at = models.DateTimeField(default=timezone.now)
    seen = models.BooleanField(default=False, help_text="Ticked by staff who have looked into it.")

    class Meta:
        ordering = ["seen", "-urgent", "-created_at"]
        verbose_name = "request with care"
        verbose_name_plural = "requests with care"

    def __str__(self) -> str:
        return ", ".join(self.kinds)
