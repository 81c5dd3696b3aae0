from __future__ import annotations

from django import template

from talents.models import Rate
from talents.money import rate_words

register = template.Library()


@register.simple_tag
def rate_in_words(rate: Rate) -> str:
    """₹32,000 a day."""
    return rate_words(rate.amount, rate.currency, rate.unit)
