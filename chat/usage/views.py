"""The staff's page about what answers cost."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from chat.usage import chart, prices, report

SPANS = (7, 30, 90)
USUAL_SPAN = 30


@require_safe
@never_cache
@login_required
def usage(request: HttpRequest) -> HttpResponse:
    if not request.user.is_staff:
        raise PermissionDenied("What answers cost is for staff.")
    days = _days(request)
    requests = report.since(days)
    tiers, users = (report.cost_per_day(requests, series, days) for series in (report.TIER, report.USER))
    context = {
        "days": days,
        "spans": SPANS,
        "totals": report.totals(requests),
        "tables": [("Tier", report.by_tier(requests)), ("User", report.by_user(requests))],
        "charts": [("by tier", chart.draw(tiers)), ("by user", chart.draw(users))],
        "per_day": [(day, tiers.total(number)) for number, day in enumerate(tiers.days) if tiers.total(number)][::-1],
        "checked_on": prices.CHECKED_ON,
    }
    return render(request, "chat/usage.html", context)


def _days(request: HttpRequest) -> int:
    """Anything but a span that is offered means the usual one."""
    asked = request.GET.get("days", "")
    return int(asked) if asked in map(str, SPANS) else USUAL_SPAN
