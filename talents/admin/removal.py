"""Who was removed from the roster and why: to be read, and changed by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest

from talents.models import Removal

if TYPE_CHECKING:
    RemovalAdminBase = admin.ModelAdmin[Removal]
else:
    RemovalAdminBase = admin.ModelAdmin


@admin.register(Removal)
class RemovalAdmin(RemovalAdminBase):
    list_display = ("talent_id", "removed_at", "why", "removed_by", "kept_until", "what_went")
    list_filter = ("why",)
    date_hierarchy = "removed_at"
    list_select_related = ("removed_by",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description="Rows that went")
    def what_went(self, removal: Removal) -> str:
        return ", ".join(f"{count} {name}" for name, count in sorted(removal.rows.items()))
