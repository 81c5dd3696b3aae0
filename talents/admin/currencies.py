"""A currency as staff type it."""

from __future__ import annotations

from django import forms

from talents import vocabulary


def checked_currency(typed: str, example: str) -> str:
    """The code of a currency in capitals. Raises `ValidationError` with an `example` for what is none."""
    currency = typed.strip().upper()
    if currency not in vocabulary.CURRENCIES:
        raise forms.ValidationError(f"Currency: give the three letters of ISO 4217, such as {example}.")
    return currency
