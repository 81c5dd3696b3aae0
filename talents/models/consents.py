"""What a talent, or a child's guardian, has agreed to. A withdrawn consent ends at once, a dated one after its day."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils import timezone

from talents import vocabulary
from talents.models.talent import Talent


class ConsentQuerySet(models.QuerySet["Consent"]):
    def live(self, today: date | None = None) -> ConsentQuerySet:
        today = today or timezone.localdate()
        return self.filter(withdrawn_at=None).filter(Q(valid_to=None) | Q(valid_to__gte=today))


class Consent(models.Model):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="consents")
    purpose = models.CharField(max_length=20, choices=vocabulary.CONSENT_PURPOSES)
    notice_version = models.CharField(max_length=20, help_text="Of the notice that was read, such as 2026-11.")
    given_by = models.CharField(max_length=10, choices=vocabulary.CONSENT_GIVERS, default="talent")
    given_at = models.DateTimeField(default=timezone.now)
    valid_to = models.DateField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    scope = models.TextField(blank=True, help_text="What exactly, such as the use of a digital replica.")

    objects = ConsentQuerySet.as_manager()

    class Meta:
        ordering = ["purpose", "-given_at"]
        constraints = [
            models.CheckConstraint(
                name="consent_time_order",
                condition=models.Q(given_at__lte=models.F("withdrawn_at")),
                violation_error_message="Consent: it is withdrawn before it was given.",
            ),
        ]

    def __str__(self) -> str:
        return self.get_purpose_display()

    def is_live(self, today: date) -> bool:
        """The same as `ConsentQuerySet.live`, for a row already read."""
        return self.withdrawn_at is None and (self.valid_to is None or self.valid_to >= today)
