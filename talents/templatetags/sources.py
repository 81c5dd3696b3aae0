"""Where a fact comes from and how old it is."""

from __future__ import annotations

from datetime import date, timedelta

from django import template
from django.utils import timezone

from talents.days import day_words
from talents.facts import Line, is_stale
from talents.models import Source, Sourced

register = template.Library()
_NAMES = {code: name.lower() for code, name in Source.choices}


@register.inclusion_tag("talents/_source.html")
def source(row: Sourced, today: date | None = None, key: str = "") -> dict[str, object]:
    """ "agent, 3 weeks ago" of a row, and whether it is to be asked again; `key` names the fact, which tells how long
    it lasts."""
    today = today or timezone.localdate()
    return _context(row.source, row.as_of, is_stale(key or "rates", row.as_of, today), today)


@register.inclusion_tag("talents/_source.html")
def line_source(line: Line, today: date) -> dict[str, object]:
    """The same of a line; a line that nobody told (an age, which is counted) has none."""
    return _context(line.told.source, line.told.as_of, line.stale, today) if line.told else {}


def _context(told_by: str, as_of: date | None, stale: bool, today: date) -> dict[str, object]:
    return {"told_by": _NAMES.get(told_by, told_by), "as_of": as_of, "ago": ago(as_of, today), "stale": stale}


def ago(day: date | None, today: date) -> str:
    """today, 5 days ago, 3 weeks ago, 4 months ago, 2 years ago; a day ahead by its date."""
    if day is None:
        return "date not told"
    gone = (today - day) // timedelta(days=1)
    if gone < 0:
        return day_words(day)
    for least, length, unit in ((730, 365, "year"), (61, 30, "month"), (14, 7, "week"), (2, 1, "day")):
        if gone >= least:
            return f"{gone // length} {unit}s ago"
    return "yesterday" if gone else "today"
