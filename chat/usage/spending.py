"""What was spent, what is set aside, and how that stands against each budget. Days and months are Indian ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils import timezone

USER, HOUSE = "user", "house"
DAY, MONTH = "day", "month"
# One statement, so that a request which is settled just now is seen once: as reserved, or as spent. What is reserved
# counts until it lapses, whichever day it was set aside on.
TODAY = """
    SELECT {place},
        (SELECT coalesce(sum(cost), 0) FROM chat_providerrequest WHERE created_at >= %(day)s {owner}),
        (SELECT coalesce(sum(amount), 0) FROM chat_reservation WHERE expires_at > %(now)s {owner})
"""
EARLIER = """
    SELECT coalesce(sum(cost), 0) FROM chat_providerrequest
    WHERE created_at >= %(month)s AND created_at < %(day)s {owner}
"""
# As the ORM this, asked twice for every answer, would take longer to be made than to be run.
LIMITS = "SELECT user_id, daily, monthly FROM chat_budget WHERE user_id = %s OR user_id IS NULL"
# A budget's own limits for the day and the month; None is the setting's.
Kept = tuple[Decimal | None, Decimal | None]
# The month's days before today do not change any more, but for a request that was settled across midnight.
SUM_AGAIN_SECONDS = 600


@dataclass(frozen=True)
class Spent:
    """US dollars: since the day and the month began, and set aside for requests under way."""

    day: Decimal
    month: Decimal
    reserved: Decimal


@dataclass(frozen=True)
class Standing:
    """One budget of one owner. Amounts in US dollars; `resets_at` is when it starts anew."""

    owner: str
    period: str
    limit: Decimal
    spent: Decimal
    reserved: Decimal
    resets_at: datetime

    @property
    def left(self) -> Decimal:
        return max(self.limit - self.spent - self.reserved, Decimal(0))

    @property
    def share_left(self) -> float:
        return float(self.left / self.limit)


def local_now() -> datetime:
    return timezone.now().astimezone(timezone.get_default_timezone())


def day_start(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def resets(now: datetime) -> dict[str, datetime]:
    today = day_start(now)
    return {DAY: today + timedelta(days=1), MONTH: (today.replace(day=1) + timedelta(days=32)).replace(day=1)}


def spent(user_id: int | None, now: datetime) -> Spent:
    """By one user, or with None by the house: everybody together."""
    (found,) = _spent([user_id], now)
    return found


def _spent(owners: Sequence[int | None], now: datetime) -> list[Spent]:
    """The same for a user, the house, or both, at one moment."""
    day = day_start(now)
    each = (TODAY.format(place=place, owner=_of(owner)) for place, owner in enumerate(owners))
    rows = _rows(f"{' UNION ALL '.join(each)} ORDER BY 1", max(filter(None, owners), default=None), now=now, day=day)
    slot = int(now.timestamp() // SUM_AGAIN_SECONDS)
    return [
        Spent(today, today + _earlier(owner, day, slot), reserved)
        for owner, (_, today, reserved) in zip(owners, rows, strict=True)
    ]


@lru_cache(maxsize=2_000)
def _earlier(user_id: int | None, day: datetime, slot: int) -> Decimal:
    """In this month before this day. Summed once per `slot`: over 120,000 rows that is most of a reservation's time."""
    ((found,),) = _rows(EARLIER.format(owner=_of(user_id)), user_id, month=day.replace(day=1), day=day)
    amount: Decimal = found
    return amount


def _of(owner: int | None) -> str:
    return "" if owner is None else "AND user_id = %(user)s"


def _rows(statement: str, user_id: int | None, **moments: datetime) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, {"user": user_id, **moments})
        return cursor.fetchall()


@dataclass(frozen=True)
class Limits:
    """US dollars; 0 is no limit."""

    daily: Decimal
    monthly: Decimal

    def __bool__(self) -> bool:
        return bool(self.daily or self.monthly)


def limits(user_id: int | None) -> dict[str, Limits]:
    """The user's and the house's, from their rows or else from the settings. Without a user only the house's."""
    with connection.cursor() as cursor:
        cursor.execute(LIMITS, [user_id])
        rows = cursor.fetchall()
    kept: dict[int | None, Kept] = {owner: (daily, monthly) for owner, daily, monthly in rows}
    found = {} if user_id is None else {USER: _limits(kept.get(user_id), "USER")}
    return {**found, HOUSE: _limits(kept.get(None), "HOUSE")}


def standings(user_id: int | None, now: datetime, of: dict[str, Limits] | None = None) -> list[Standing]:
    """Every budget that limits this user's next request: her own first, the day before the month."""
    limited = {owner: limit for owner, limit in (of if of is not None else limits(user_id)).items() if limit}
    if not limited:
        return []
    used = _spent([user_id if owner == USER else None for owner in limited], now)
    each = zip(limited.items(), used, strict=True)
    return [standing for (owner, limit), gone in each for standing in _standings(owner, limit, gone, now)]


def share_left(found: Iterable[Standing]) -> float:
    """Of the budget that is nearest its end: 1 nothing used, 0 nothing left; 1 where nothing is limited."""
    return min((standing.share_left for standing in found), default=1.0)


def _standings(owner: str, limit: Limits, used: Spent, now: datetime) -> Iterable[Standing]:
    for period, amount, gone in ((DAY, limit.daily, used.day), (MONTH, limit.monthly, used.month)):
        if amount:
            yield Standing(owner, period, amount, gone, used.reserved, resets(now)[period])


def _limits(kept: Kept | None, owner: str) -> Limits:
    default = [getattr(settings, f"BUDGET_{owner}_{period}_USD") for period in ("DAILY", "MONTHLY")]
    daily, monthly = (usual if own is None else own for own, usual in zip(kept or (None, None), default, strict=True))
    return Limits(daily, monthly)
