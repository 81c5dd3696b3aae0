"""Sums of the requests for staff: in all, by day and series, by user. Days are Indian ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Case, Count, F, QuerySet, Sum, Value, When
from django.db.models.functions import Coalesce, TruncDate

from chat.usage import spending
from chat.usage.models import ProviderRequest

TOKENS = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens")
SUMS = {
    "requests": Count("pk"),
    **{name: Coalesce(Sum(name), 0) for name in TOKENS},
    "dollars": Coalesce(Sum("cost"), Decimal(0)),
}
# A request of no tier is named by its provider, one of a deleted account by what is left of it.
TIER = Case(When(tier="", then=F("provider")), default=F("tier"))
USER = Coalesce(F("user__username"), Value("(account deleted)"))
# More series than this cannot be told apart; the rest are added up.
MOST_SERIES = 6
OTHERS = "others"


@dataclass(frozen=True)
class Days:
    """Cost in US dollars: `costs[series][n]` is that of `days[n]`. The dearest series comes first."""

    days: tuple[date, ...]
    costs: dict[str, tuple[Decimal, ...]]

    def total(self, day: int) -> Decimal:
        return sum((series[day] for series in self.costs.values()), Decimal(0))


def since(days: int) -> QuerySet[ProviderRequest]:
    """The requests of the last so many days, today included."""
    start = spending.day_start(spending.local_now()) - timedelta(days=days - 1)
    return ProviderRequest.objects.filter(created_at__gte=start)


def totals(requests: QuerySet[ProviderRequest]) -> dict[str, Any]:
    """`requests`, each of `TOKENS`, and `dollars`."""
    return requests.order_by().aggregate(**SUMS)


def by_user(requests: QuerySet[ProviderRequest]) -> list[dict[str, Any]]:
    """The same for each user (`series` is her name), the dearest first."""
    return _by(requests, USER)


def by_tier(requests: QuerySet[ProviderRequest]) -> list[dict[str, Any]]:
    return _by(requests, TIER)


def cost_per_day(requests: QuerySet[ProviderRequest], series: Any, days: int) -> Days:
    """By `TIER` or by `USER`, for the last so many days."""
    today = spending.local_now().date()
    shown = tuple(today - timedelta(days=days - 1 - number) for number in range(days))
    rows = requests.order_by().annotate(series=series, day=TruncDate("created_at", tzinfo=spending.local_now().tzinfo))
    found: dict[str, dict[date, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for row in rows.values("series", "day").annotate(dollars=SUMS["dollars"]):
        found[row["series"]][row["day"]] += row["dollars"]
    return Days(shown, _bounded({name: tuple(costs[day] for day in shown) for name, costs in found.items()}))


def _by(requests: QuerySet[ProviderRequest], series: Any) -> list[dict[str, Any]]:
    rows = requests.order_by().annotate(series=series).values("series").annotate(**SUMS)
    return sorted(map(dict, rows), key=lambda row: row["dollars"], reverse=True)


def _bounded(costs: dict[str, tuple[Decimal, ...]]) -> dict[str, tuple[Decimal, ...]]:
    dearest = dict(sorted(costs.items(), key=lambda item: sum(item[1]), reverse=True))
    if len(dearest) <= MOST_SERIES:
        return dearest
    names = list(dearest)
    rest: Sequence[tuple[Decimal, ...]] = [dearest[name] for name in names[MOST_SERIES - 1 :]]
    kept = {name: dearest[name] for name in names[: MOST_SERIES - 1]}
    return {**kept, OTHERS: tuple(sum(day, Decimal(0)) for day in zip(*rest, strict=True))}
