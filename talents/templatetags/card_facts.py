"""The facts of a talent card in words. Each reads prefetched rows only, and is empty for what is not known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django import template
from django.utils import timezone
from django.utils.formats import date_format

from talents.money import rate_words, usual_first
from talents.wording import height_words

if TYPE_CHECKING:
    from talents.models import Accent, Availability, Language, Rate, Skill, Talent

register = template.Library()
UNKNOWN = ""
MONTHS_TOLD_APART = timedelta(days=300)
# Of several rows that cover a day, the one that binds most is told.
BINDING = ["available", "on_avail", "pencil", "hold", "booked_out", "booked"]


@register.filter
def playing_age(talent: Talent) -> str:
    """Years, "20–25"; one open end is told in words."""
    low, high = talent.playing_age_min, talent.playing_age_max
    if low is None and high is None:
        return UNKNOWN
    if low is None or high is None:
        return f"{low} and over" if high is None else f"up to {high}"
    return f"{low}–{high}" if low != high else str(low)


@register.filter
def height(cm: int | None) -> str:
    """Centimetres, and feet with inches as casting sheets print them: 165 cm (5'5")."""
    return height_words(cm) if cm else UNKNOWN


@register.filter
def rate(rates: Iterable[Rate]) -> str:
    """The lowest rate, a day's if there is one: ₹32,000 a day."""
    known = usual_first(rates)
    if not known:
        return UNKNOWN
    return rate_words(known[0].amount, known[0].currency, known[0].unit)


@register.filter
def level(row: Language | Skill | Accent) -> str:
    """The level without its code: "fluent"."""
    return row.get_level_display().partition(" (")[0] or "level unknown"


@register.filter
def strongest(rows: Iterable[Language | Skill | Accent], count: int) -> list[Any]:
    """The `count` rows with the highest levels; those without a level come last."""
    known = list(rows)
    order = [code for code, _ in known[0]._meta.get_field("level").flatchoices] if known else []
    return sorted(known, key=lambda row: -order.index(row.level) if row.level else 1)[:count]


@register.filter
def availability(rows: Iterable[Availability], today: date | None = None) -> str:
    """What binds today, else what comes next: "Available to 22 Nov", "Booked from 1 Dec"."""
    today = today or timezone.localdate()
    ahead = [row for row in rows if row.last_day >= today]
    now = [row for row in ahead if row.first_day <= today]
    if now:
        row = max(now, key=lambda row: BINDING.index(row.status))
        return f"{row.get_status_display()} to {_day(row.last_day, today)}"
    if ahead:
        row = min(ahead, key=lambda row: row.first_day)
        return f"{row.get_status_display()} from {_day(row.first_day, today)}"
    return UNKNOWN


def _day(day: date, today: date) -> str:
    """The year only where the month alone could mean two."""
    return date_format(day, "j M" if day - today < MONTHS_TOLD_APART else "j M Y")
