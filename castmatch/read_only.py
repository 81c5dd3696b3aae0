"""Rows of the admin that are a record of what was: to be read, and changed by nobody."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest


class ReadOnly:
    """Stands before `ModelAdmin`."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
