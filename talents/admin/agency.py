"""Agencies, with how many of the roster they represent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from talents.models import Agency

if TYPE_CHECKING:
    AgencyAdminBase = admin.ModelAdmin[Agency]
else:
    AgencyAdminBase = admin.ModelAdmin


@admin.register(Agency)
class AgencyAdmin(AgencyAdminBase):
    list_display = ("name", "city", "phone", "email", "talents")
    list_filter = ("city",)
    search_fields = ("name",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Agency]:
        return super().get_queryset(request).annotate(talent_count=Count("representations__talent", distinct=True))

    @admin.display(description="Talents", ordering="talent_count")
    def talents(self, agency: Agency) -> int:
        return agency.talent_count  # type: ignore[attr-defined]
