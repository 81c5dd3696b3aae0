"""Who was removed from the roster and why: to be read, and changed by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin

from castmatch.read_only import ReadOnly
from talents.models import Removal

if TYPE_CHECKING:
    RemovalAdminBase = admin.ModelAdmin[Removal]
else:
    RemovalAdminBase = admin.ModelAdmin


@admin.register(Removal)
class RemovalAdmin(ReadOnly, RemovalAdminBase):
    list_display = ("talent_id", "removed_at", "why", "removed_by", "kept_until", "what_went")
    list_filter = ("why",)
    date_hierarchy = "removed_at"
    list_select_related = ("removed_by",)

    @admin.display(description="Rows that went")
    def what_went(self, removal: Removal) -> str:
        return ", ".join(f"{count} {name}" for name, count in sorted(removal.rows.items()))
