"""Agencies and whom they represent."""

from __future__ import annotations

from django.db import models

from talents import vocabulary
from talents.models.sourced import Sourced, codes
from talents.models.talent import Talent


class Agency(models.Model):
    name = models.CharField(max_length=120, unique=True)
    city = models.CharField(max_length=40, choices=vocabulary.CITIES, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    email = models.EmailField(blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "agencies"

    def __str__(self) -> str:
        return self.name


class Representation(Sourced):
    """Several at once, by territory and kind of work. The person's own telephone and address are restricted."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="representations")
    agency = models.ForeignKey(Agency, models.CASCADE, related_name="representations")
    person = models.CharField(max_length=120, blank=True)
    kind = models.CharField(max_length=15, choices=vocabulary.REPRESENTATION_KINDS)
    phone = models.CharField(max_length=30, blank=True, help_text="The person's; blank: the agency's.")
    email = models.EmailField(blank=True, help_text="The person's; blank: the agency's.")
    territory = models.CharField(max_length=6, choices=vocabulary.TERRITORIES, blank=True, help_text="Blank: not told.")
    work_types = codes(vocabulary.CREDIT_KINDS)
    exclusive = models.BooleanField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.agency} ({self.get_kind_display()})"
