"""How staff see suspicious biographies in the admin: a filter of the list, and words for one talent."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from talents import hostile
from talents.models import Talent


class SuspiciousBioFilter(admin.SimpleListFilter):
    title = "bio check"
    parameter_name = "bio_check"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("any", "Suspicious"), *hostile.KINDS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Talent]) -> QuerySet[Talent]:
        kind = self.value()
        if kind == "any":
            return queryset.filter(suspicious_bio__isnull=False)
        return queryset.filter(suspicious_bio__kinds__contains=[kind]) if kind in hostile.KINDS else queryset


def suspicion(talent: Talent) -> str:
    """What the bio does, in words; empty where nothing was found."""
    found = getattr(talent, "suspicious_bio", None)
    if found is None:
        return ""
    does = ", ".join(hostile.KINDS[kind] for kind in found.kinds)
    return f"Suspicious: it {does}. From there on, its line is not searched."
