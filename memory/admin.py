"""Staff see how much is remembered, never what: there is no page here that shows a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Min, Q
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone

from memory.models import Episode, Memory


@admin.register(Memory)
class MemoryCounts(admin.ModelAdmin):
    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.counts)
        return [path("", view, name="memory_memory_changelist")]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Memory | None = None) -> bool:
        return False

    def counts(self, request: HttpRequest) -> HttpResponse:
        if not self.has_view_permission(request):
            raise PermissionDenied
        context = {**self.admin_site.each_context(request), "title": "Memories", "rows": rows(), "kinds": Memory.Kind}
        return TemplateResponse(request, "memory/admin_counts.html", context)


def rows() -> list[Mapping[str, Any]]:
    """For each user with memories: `username`, a count for each kind and of `turns`, `expired`, `next_expiry`."""
    by_kind = {kind: Count("pk", filter=Q(kind=kind)) for kind in Memory.Kind.values}
    expired = Count("pk", filter=Q(expires_at__lte=timezone.now()))
    users = Memory.objects.order_by("user__username").values("user__username")
    found = {
        row["user__username"]: dict(row)
        for row in users.annotate(**by_kind, expired=expired, next_expiry=Min("expires_at"))
    }
    turns = Episode.objects.order_by("user__username").values("user__username").annotate(turns=Count("pk"))
    for row in turns:
        found.setdefault(row["user__username"], {"user__username": row["user__username"]})["turns"] = row["turns"]
    return [found[name] for name in sorted(found)]
