"""What was spent, what is set aside, and how that stands against each budget. Days and months are Indian ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.utils import timezone

from castmatch.postgresql import prepared

USER, HOUSE = "user", "house"
DAY, MONTH = "day", "month"
# What is reserved counts until it lapses, whichever day it was set aside on.
_TODAY = """
    (SELECT coalesce(sum(cost), 0) FROM chat_providerrequest WHERE created_at >= %(day)s {whose}) AS today,
    (SELECT coalesce(sum(amount), 0) FROM chat_reservation WHERE expires_at > %(now)s {whose}) AS reserved
"""
# Without a row of its own, or without an amount in it, an owner has what the settings say.
_LIMITS = """
    (SELECT coalesce(max(daily), %({owner}_daily)s) AS daily, coalesce(max(monthly), %({owner}_monthly)s) AS monthly
    FROM chat_budget WHERE {whose}) AS limits WHERE {there} AND (daily > 0 OR monthly > 0)
"""
_HERS = _LIMITS.format(owner=USER, whose="user_id = %(user)s", there="%(user)s IS NOT NULL")
HOUSE_LIMITS = _LIMITS.format(owner=HOUSE, whose="user_id IS NULL", there="true")
# What limits, and what of it is used, by owner; nothing of an owner without a limit. One statement, so that a request
# which is settled just now is seen once: as reserved, or as spent.
USED = f"""
    SELECT '{USER}' AS owner, daily, monthly, {_TODAY.format(whose="AND user_id = %(user)s")} FROM {_HERS}
    UNION ALL SELECT '{HOUSE}', daily, monthly, {_TODAY.format(whose="")} FROM {HOUSE_LIMITS}
"""
EARLIER = """
    SELECT coalesce(sum(cost), 0) FROM chat_providerrequest
    WHERE created_at >= %(month)s AND created_at < %(day)s {owner}
"""
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
    ((today, reserved),) = _rows(f"SELECT {_TODAY.format(whose=_of(user_id))}", **moments(user_id, now))
    return Spent(today, today + earlier(user_id, now), reserved)


def moments(user_id: int | None, now: datetime) -> dict[str, Any]:
    """Whose, when and what the settings allow: the values of `USED`."""
    usual = {
        f"{owner}_{name}": getattr(settings, f"BUDGET_{owner}_{name}_USD".upper())
        for owner in (USER, HOUSE)
        for name in ("daily", "monthly")
    }
    return {**usual, "user": user_id, "now": now, "day": day_start(now)}


def earlier(user_id: int | None, now: datetime) -> Decimal:
    """In this month before this day, in US dollars."""
    return _earlier(user_id, day_start(now), int(now.timestamp() // SUM_AGAIN_SECONDS))


@lru_cache(maxsize=2_000)
def _earlier(user_id: int | None, day: datetime, slot: int) -> Decimal:
    """In this month before this day. Summed once per `slot`: over 120,000 rows that is most of a reservation's time."""
    ((found,),) = _rows(EARLIER.format(owner=_of(user_id)), user=user_id, month=day.replace(day=1), day=day)
    amount: Decimal = found
    return amount


def _of(owner: int | None) -> str:
    return "" if owner is None else "AND user_id = %(user)s"


def _rows(statement: str, **values: Any) -> list[tuple[Any, ...]]:
    return prepared.execute(statement, values).fetchall()


def standings(user_id: int | None, now: datetime) -> list[Standing]:
    """Every budget that limits this user's next request: her own first, the day before the month."""
    found: list[Standing] = []
    for owner, daily, monthly, today, reserved in _rows(f"{USED} ORDER BY owner DESC", **moments(user_id, now)):
        month = today + earlier(user_id if owner == USER else None, now) if monthly else today
        found += _standings(owner, {DAY: daily, MONTH: monthly}, Spent(today, month, reserved), now)
    return found


def share_left(found: Iterable[Standing]) -> float:
    """Of the budget that is nearest its end: 1 nothing used, 0 nothing left; 1 where nothing is limited."""
    return min((standing.share_left for standing in found), default=1.0)


def _standings(owner: str, limits: dict[str, Decimal], used: Spent, now: datetime) -> Iterable[Standing]:
    """US dollars; a limit of 0 is none."""
    for period, gone in ((DAY, used.day), (MONTH, used.month)):
        if limits[period]:
            yield Standing(owner, period, limits[period], gone, used.reserved, resets(now)[period])
