"""What a talent has done and learned."""

from __future__ import annotations

from django.db import models

from talents import vocabulary
from talents.models.sourced import Sourced
from talents.models.talent import Talent


class Credit(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="credits")
    production = models.CharField(max_length=160)
    kind = models.CharField(max_length=15, choices=vocabulary.CREDIT_KINDS)
    role = models.CharField(max_length=120, blank=True)
    role_size = models.CharField(max_length=15, choices=vocabulary.ROLE_SIZES, blank=True)
    director = models.CharField(max_length=120, blank=True)
    production_company = models.CharField(max_length=120, blank=True)
    platform = models.CharField(max_length=80, blank=True, help_text="Network, platform or venue.")
    brand = models.CharField(max_length=80, blank=True, help_text="What an advertisement sells.")
    product_category = models.CharField(max_length=20, choices=vocabulary.PRODUCT_CATEGORIES, blank=True)
    language = models.CharField(max_length=10, choices=vocabulary.LANGUAGES, blank=True, help_text="BCP 47 tag.")
    casting_director = models.CharField(max_length=120, blank=True)
    link = models.URLField(blank=True)
    year = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-year", "id"]

    def __str__(self) -> str:
        return f"{self.production} ({self.get_kind_display()})"


class Training(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="trainings")
    school = models.CharField(max_length=30, choices=vocabulary.SCHOOLS)
    course = models.CharField(max_length=120, blank=True)
    teacher = models.CharField(max_length=120, blank=True)
    first_year = models.PositiveSmallIntegerField(null=True, blank=True)
    last_year = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-last_year", "id"]
        constraints = [
            models.CheckConstraint(
                name="training_year_order",
                condition=models.Q(first_year__lte=models.F("last_year")),
                violation_error_message="Training: the last year is before the first.",
            ),
        ]

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.get_school_display(), self.course)))
