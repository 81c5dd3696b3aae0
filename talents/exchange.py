"""What currencies are worth, as the office has set it; read once for a search that asks about money."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from talents.models.exchange import ExchangeRate

HOME = "INR"


@dataclass(frozen=True)
class Worth:
    rupees: Decimal
    as_of: date


@dataclass(frozen=True)
class Exchange:
    """Rupees for one of each currency that is set. The rupee needs no setting."""

    worth: Mapping[str, Worth] = field(default_factory=dict)

    def factor(self, currency: str, into: str) -> Fraction | None:
        """How many of `into` are as much as one of `currency`; None where nobody has set one of them."""
        if currency == into:
            return Fraction(1)
        one, other = self._rupees(currency), self._rupees(into)
        return one / other if one and other else None

    def comparable_with(self, currency: str) -> Iterable[str]:
        """The currencies that can be turned into this one, itself first."""
        others = (HOME, *self.worth)
        return [currency, *(each for each in others if each != currency and self.factor(each, currency))]

    def _rupees(self, currency: str) -> Fraction | None:
        if currency == HOME:
            return Fraction(1)
        found = self.worth.get(currency)
        return Fraction(found.rupees) if found else None


def current() -> Exchange:
    return Exchange({row.currency: Worth(row.rupees, row.as_of) for row in ExchangeRate.objects.all()})
