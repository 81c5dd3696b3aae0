"""What every fact has: where it comes from and when it was last confirmed."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Source(models.TextChoices):
    TALENT = "talent", "Talent"
    AGENT = "agent", "Agent"
    STAFF = "staff", "Staff"
    IMPORT = "import", "Import"


class Sourced(models.Model):
    """A fact with its origin and its age."""

    source = models.CharField(max_length=10, choices=Source, default=Source.STAFF)
    as_of = models.DateField(null=True, blank=True, help_text="When this was last confirmed.")

    class Meta:
        abstract = True


def codes(choices: list[tuple[str, str]]) -> ArrayField:
    """Codes of a vocabulary. Null is unknown, an empty list is known to be none."""
    return ArrayField(models.CharField(max_length=30, choices=choices), null=True, blank=True)
