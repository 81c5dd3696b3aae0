"""Staff see what was declined, and tick what they have looked into. Nobody adds or changes a flag's content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.http import HttpRequest

from chat.care_models import CareFlag

if TYPE_CHECKING:
    CareBase = admin.ModelAdmin[CareFlag]
else:
    CareBase = admin.ModelAdmin


@admin.register(CareFlag)
class CareFlagAdmin(CareBase):
    list_display = ("created_at", "urgent", "kinds", "asked_by", "words", "seen")
    list_filter = ("urgent", "seen", "created_at")
    list_editable = ("seen",)
    list_select_related = ("question__conversation__user",)
    search_fields = ("question__text", "question__conversation__user__username")
    readonly_fields = ("created_at", "urgent", "kinds", "asked_by", "words")
    fields = (*readonly_fields, "seen")

    @admin.display(description="Asked by")
    def asked_by(self, flag: CareFlag) -> str:
        return str(flag.question.conversation.user)

    @admin.display(description="Question")
    def words(self, flag: CareFlag) -> str:
        return flag.question.text[:500]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False
