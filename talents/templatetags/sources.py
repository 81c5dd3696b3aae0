"""Where a fact comes from and how old it is."""

from __future__ import annotations

from datetime import date

from django import template
from django.utils import timezone
from django.utils.formats import date_format

from talents.models import Sourced

register = template.Library()
STALE_DAYS = 183


@register.inclusion_tag("talents/_source.html")
def source(row: Sourced, today: date | None = None) -> dict[str, object]:
    """ "agent, 3 Sep 2026", and whether that is more than half a year ago."""
    today = today or timezone.localdate()
    as_of = date_format(row.as_of, "j M Y") if row.as_of else "date not told"
    stale = row.as_of is None or (today - row.as_of).days > STALE_DAYS
    return {"told_by": row.get_source_display().lower(), "as_of": as_of, "stale": stale}
