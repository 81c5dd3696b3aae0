"""Forms of a talent's rows: each refuses what cannot be, with the field's name and the fix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils import timezone

from talents import vocabulary
from talents.admin.currencies import checked_currency
from talents.admin.fields import CodeListField

if TYPE_CHECKING:
    RowFormBase = forms.ModelForm[Any]
else:
    RowFormBase = forms.ModelForm

EARLIEST_YEAR = 1930


class RowForm(RowFormBase):
    """`spans` are pairs of fields of which the second may not lie before the first; `years` are years of a calendar."""

    spans: tuple[tuple[str, str], ...] = ()
    years: tuple[str, ...] = ()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for first, last in self.spans:
            start, end = cleaned.get(first), cleaned.get(last)
            if start and end and end < start:
                self.add_error(
                    last, f"{self._name(last)}: {end} is before the {self._name(first).lower()}, {start}. Swap them."
                )
        latest = timezone.localdate().year + 2
        for year in self.years:
            if cleaned.get(year) and not EARLIEST_YEAR <= cleaned[year] <= latest:
                told = f"{cleaned[year]} is not between {EARLIEST_YEAR} and {latest}. Give four figures."
                self.add_error(year, f"{self._name(year)}: {told}")
        return cleaned

    def _name(self, field: str) -> str:
        return str(self.fields[field].label or field.replace("_", " ").capitalize())


class CreditForm(RowForm):
    years = ("year",)


class TrainingForm(RowForm):
    spans = (("first_year", "last_year"),)
    years = ("first_year", "last_year")


class AvailabilityForm(RowForm):
    spans = (("first_day", "last_day"),)


class ExclusivityForm(RowForm):
    spans = (("first_day", "last_day"),)


class ConsentForm(RowForm):
    spans = (("given_at", "withdrawn_at"),)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["given_at"].label, self.fields["withdrawn_at"].label = "Time given", "Time withdrawn"


class RateForm(RowForm):
    def clean_currency(self) -> str:
        return checked_currency(self.cleaned_data["currency"], "INR")


class RepresentationForm(RowForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["work_types"] = CodeListField(vocabulary.CREDIT_KINDS, label="Kinds of work")


class GuardianForm(RowForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        # Only this talent's consents can be the guardian's.
        mine = self.fields["consent"].queryset  # type: ignore[attr-defined]
        self.fields["consent"].queryset = mine.filter(talent=self.instance.talent_id)  # type: ignore[attr-defined]
