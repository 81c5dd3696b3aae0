"""What a load balancer asks: is this process alive, and can it serve."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from castmatch import services


@require_safe
@never_cache
def live(request: HttpRequest) -> JsonResponse:
    """200 whenever this process answers at all."""
    return JsonResponse({"status": "live"})


@require_safe
@never_cache
def ready(request: HttpRequest) -> JsonResponse:
    """200 when PostgreSQL and Redis answer; otherwise 503, naming what is away. Reasons are for staff: see /status/."""
    checked = services.check()
    away = [service.name for service in checked if not service.up]
    answer = {
        "status": "away: " + ", ".join(away) if away else "ready",
        "services": {s.name: {"up": s.up, "milliseconds": round(s.seconds * 1000, 1)} for s in checked},
    }
    return JsonResponse(answer, status=503 if away else 200)
