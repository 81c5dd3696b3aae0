"""Biographies in which something speaks to the software: a row each, made with the search index."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models


class SuspiciousBio(models.Model):
    talent = models.OneToOneField("talents.Talent", models.CASCADE, primary_key=True, related_name="suspicious_bio")
    kinds = ArrayField(models.CharField(max_length=10), help_text="Codes of talents.hostile.KINDS.")
    plain = models.TextField(
        blank=True, help_text="The bio's lines up to a suspicious sentence; only this is searched."
    )
    found_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return ", ".join(self.kinds)
