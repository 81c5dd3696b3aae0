"""Days, money, and what a talent has promised to advertisers."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Upper

from talents import vocabulary
from talents.models.sourced import Sourced
from talents.models.talent import Talent


class Availability(Sourced):
    """A stretch of days. A day that no row covers is unknown, not free."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="availabilities")
    first_day = models.DateField()
    last_day = models.DateField()
    status = models.CharField(max_length=15, choices=vocabulary.AVAILABILITY_STATUSES)
    project = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["first_day", "id"]
        verbose_name_plural = "availabilities"
        constraints = [
            models.CheckConstraint(
                name="availability_day_order",
                condition=models.Q(first_day__lte=models.F("last_day")),
                violation_error_message="Availability: the last day is before the first.",
            ),
        ]
        # Whom a project keeps waiting is asked by its name, in any capitals; most rows have none.
        indexes = [models.Index(Upper("project"), name="availability_project", condition=~models.Q(project=""))]

    def __str__(self) -> str:
        return f"{self.get_status_display()} {self.first_day}–{self.last_day}"


class Rate(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="rates")
    amount = models.PositiveIntegerField()
    currency = models.CharField(max_length=3, default="INR", help_text="ISO 4217.")
    unit = models.CharField(max_length=10, choices=vocabulary.RATE_UNITS)
    hours = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Of a day or shift: 8, 12.")
    work_type = models.CharField(
        max_length=15, choices=vocabulary.CREDIT_KINDS, blank=True, help_text="Blank: any work."
    )
    includes_agency_fee = models.BooleanField(null=True, blank=True)
    includes_gst = models.BooleanField("includes GST", null=True, blank=True)
    negotiable = models.BooleanField(null=True, blank=True)
    usage_media = models.CharField(max_length=15, choices=vocabulary.USAGE_MEDIA, blank=True)
    usage_territory = models.CharField(max_length=6, choices=vocabulary.TERRITORIES, blank=True)
    usage_months = models.PositiveSmallIntegerField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.currency} {self.amount} a {self.unit}"


class Exclusivity(Sourced):
    """A promise to a brand not to advertise the like. An open end binds until somebody has told its last day."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="exclusivities")
    brand = models.CharField(max_length=80)
    product_category = models.CharField(max_length=20, choices=vocabulary.PRODUCT_CATEGORIES)
    territory = models.CharField(
        max_length=6, choices=vocabulary.TERRITORIES, blank=True, help_text="ISO 3166; blank: not told."
    )
    media = models.CharField(max_length=15, choices=vocabulary.USAGE_MEDIA, blank=True)
    first_day = models.DateField(null=True, blank=True)
    last_day = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-last_day", "id"]
        verbose_name_plural = "exclusivities"
        constraints = [
            models.CheckConstraint(
                name="exclusivity_day_order",
                condition=models.Q(first_day__lte=models.F("last_day")),
                violation_error_message="Exclusivity: the last day is before the first.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.brand} ({self.get_product_category_display()})"
