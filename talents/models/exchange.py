"""What other currencies are worth: the office's own figures, each with its day and its source."""

from __future__ import annotations

from decimal import Decimal

from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone

LEAST = Decimal("0.00000001")


class ExchangeRate(models.Model):
    """A currency without a row is worth nothing that is known: rates in it are then told apart, never guessed."""

    currency = models.CharField(max_length=3, primary_key=True, help_text="ISO 4217, such as USD.")
    rupees = models.DecimalField(
        "rupees for one",
        max_digits=16,
        decimal_places=8,
        validators=[MinValueValidator(LEAST, "Rupees: give an amount above 0, such as 83.25.")],
    )
    as_of = models.DateField("rate of", default=timezone.localdate)
    source = models.CharField(max_length=120, help_text="Such as the bank's list, or what the client agreed to.")

    class Meta:
        ordering = ["currency"]
        constraints = [
            models.CheckConstraint(name="exchange_rate_above_zero", condition=models.Q(rupees__gte=LEAST)),
        ]

    def __str__(self) -> str:
        return f"1 {self.currency} = ₹{self.rupees.normalize():f}"
