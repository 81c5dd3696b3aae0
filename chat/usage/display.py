"""How a director's budgets stand, in words and as meters, for beside the composer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings

from chat.usage import spending
from chat.usage.budgets import HALF_A_CENT, moment, usd
from chat.usage.spending import DAY, HOUSE, USER, Standing

# Below this share a budget is called nearly used up, and the office's is mentioned at all.
NEAR_THE_END = Decimal("0.2")
LOW, HIGH = 1 - NEAR_THE_END, Decimal("0.95")


@dataclass(frozen=True)
class Meter:
    """`value` to `limit` are plain decimals, as an attribute of a page needs them whatever its language."""

    name: str
    words: str
    value: str
    low: str
    high: str
    limit: str


@dataclass(frozen=True)
class Summary:
    """`notice` is empty while all is well."""

    spent: str
    meters: tuple[Meter, ...]
    notice: str


def is_paid() -> bool:
    """Whether questions may go to somebody who takes money for answers."""
    return bool(settings.ANTHROPIC_API_KEY or settings.OPENAI_API_KEY or settings.ANTHROPIC_PLATFORM != "api")


def summary(user_id: int) -> Summary | None:
    """None where nobody who answers takes money."""
    if not is_paid():
        return None
    now = spending.local_now()
    found = spending.standings(user_id, now)
    mine = [standing for standing in found if standing.owner == USER]
    # Without a limit there is nothing to measure against; what today has cost is still worth knowing.
    spent = "" if mine else f"Today {usd(spending.spent(user_id, now).day)}"
    return Summary(spent, tuple(_meter(standing) for standing in mine), _notice(found))


def _meter(standing: Standing) -> Meter:
    name = "Today" if standing.period == DAY else "This month"
    words = f"{usd(standing.spent)} of {usd(standing.limit)}"
    amounts = (min(standing.spent, standing.limit), standing.limit * LOW, standing.limit * HIGH, standing.limit)
    return Meter(name, words, *(f"{amount:.4f}" for amount in amounts))


def _notice(found: list[Standing]) -> str:
    used_up = [standing for standing in found if standing.left < HALF_A_CENT]
    if used_up:
        last = max(used_up, key=lambda standing: standing.resets_at)
        return f"{_name(last)} is used up: until {moment(last.resets_at)} the roster alone answers."
    near = [standing for standing in found if standing.left < standing.limit * NEAR_THE_END]
    house = next((standing for standing in near if standing.owner == HOUSE), None)
    return f"{_name(house)} is nearly used up." if house else ""


def _name(standing: Standing) -> str:
    owner = "Your budget" if standing.owner == USER else "The office's budget"
    return f"{owner} for {'today' if standing.period == DAY else 'this month'}"
