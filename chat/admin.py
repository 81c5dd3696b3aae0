"""Staff see every request to a paid API, with sums over what is listed, and set budgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse

from castmatch.read_only import ReadOnly
from chat.care_admin import CareFlagAdmin as CareFlagAdmin  # here for Django, which looks for admins in this file
from chat.usage import report
from chat.usage.models import Budget, ProviderRequest

if TYPE_CHECKING:
    RequestAdminBase = admin.ModelAdmin[ProviderRequest]
    BudgetAdminBase = admin.ModelAdmin[Budget]
else:
    RequestAdminBase = BudgetAdminBase = admin.ModelAdmin


@admin.register(ProviderRequest)
class ProviderRequestAdmin(ReadOnly, RequestAdminBase):
    list_display = (
        "created_at",
        "user",
        "model",
        "cost",
        "estimated",
        "input_tokens",
        "output_tokens",
        "cache_read_tokens",
        "cache_write_tokens",
        "first_token_ms",
        "total_ms",
        "outcome",
    )
    list_filter = ("created_at", "tier", "provider", "outcome", "estimated", "user")
    list_select_related = ("user",)
    search_fields = ("request_id", "user__username", "model")
    date_hierarchy = "created_at"
    show_full_result_count = False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The list, and the sums over all that its filters let through, not over one page of it."""
        response = super().changelist_view(request, extra_context)
        context = getattr(response, "context_data", None)
        if context and "cl" in context:
            context["totals"] = report.totals(context["cl"].queryset)
        return response


@admin.register(Budget)
class BudgetAdmin(BudgetAdminBase):
    list_display = ("__str__", "daily", "monthly")
    list_select_related = ("user",)
    search_fields = ("user__username",)
    fields = ("user", "daily", "monthly")
