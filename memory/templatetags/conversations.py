from __future__ import annotations

from collections.abc import Mapping

from django import template

register = template.Library()


@register.filter
def named(names: Mapping[int, str], number: int) -> str:
    """What the list of conversations calls it; "conversation 12" where it is gone."""
    return names.get(number) or f"conversation {number}"
