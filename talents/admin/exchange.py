"""What other currencies are worth. Searches read it at once; nothing has to be made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import forms
from django.contrib import admin

from talents.admin.currencies import checked_currency
from talents.exchange import HOME
from talents.models import ExchangeRate

if TYPE_CHECKING:
    ExchangeRateAdminBase = admin.ModelAdmin[ExchangeRate]
    FormBase = forms.ModelForm[ExchangeRate]
else:
    ExchangeRateAdminBase = admin.ModelAdmin
    FormBase = forms.ModelForm


class ExchangeRateForm(FormBase):
    class Meta:
        model = ExchangeRate
        fields = ("currency", "rupees", "as_of", "source")

    def clean_currency(self) -> str:
        currency = checked_currency(self.cleaned_data["currency"], "USD")
        if currency == HOME:
            raise forms.ValidationError("Currency: the rupee is what the others are told in. Choose another one.")
        return currency


@admin.register(ExchangeRate)
class ExchangeRateAdmin(ExchangeRateAdminBase):
    form = ExchangeRateForm
    list_display = ("currency", "rupees", "as_of", "source")
    list_editable = ("rupees", "as_of", "source")
    search_fields = ("currency",)

    def get_readonly_fields(self, request: object, obj: ExchangeRate | None = None) -> tuple[str, ...]:
        return ("currency",) if obj else ()
