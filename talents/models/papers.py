"""What a talent holds on paper: licences, union cards, the right to work in a country."""

from __future__ import annotations

from django.db import models

from talents import vocabulary
from talents.models.sourced import Sourced
from talents.models.talent import Talent


class Licence(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="licences")
    licence = models.CharField(max_length=15, choices=vocabulary.LICENCES)
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talent", "licence"], name="licence_once_per_talent")]

    def __str__(self) -> str:
        return self.get_licence_display()


class UnionMembership(Sourced):
    """Where somebody stands with a union. Only a member counts as one; the card's number is restricted."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="union_memberships")
    union = models.CharField(max_length=15, choices=vocabulary.UNIONS)
    status = models.CharField(max_length=10, choices=vocabulary.UNION_STATUSES, default="member")
    number = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talent", "union"], name="union_once_per_talent")]

    def __str__(self) -> str:
        return f"{self.get_union_display()}, {self.get_status_display().lower()}"


class WorkPermit(Sourced):
    """The right to work in a country, apart from nationality and from looks. No scans are kept."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="work_permits")
    country = models.CharField(max_length=2, choices=vocabulary.COUNTRIES, help_text="ISO 3166-1.")
    kind = models.CharField(max_length=15, choices=vocabulary.PERMIT_KINDS)
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talent", "country", "kind"], name="permit_once_per_talent")]

    def __str__(self) -> str:
        return f"{self.get_country_display()}: {self.get_kind_display().lower()}"
