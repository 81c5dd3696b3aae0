"""The form of a talent's own facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.contrib.postgres.forms import SimpleArrayField
from django.utils import timezone

from talents import vocabulary
from talents.admin.fields import CodeListField, HeightField
from talents.models import Source, Talent

if TYPE_CHECKING:
    FormBase = forms.ModelForm[Talent]
else:
    FormBase = forms.ModelForm

# Code lists of the model, and the choices that the form offers for each.
CODE_LISTS: dict[str, list[tuple[str, str]]] = {
    "genders_played": vocabulary.GENDERS,
    "can_portray": vocabulary.PORTRAYALS,
    "working_locations": vocabulary.CITIES,
    "vehicles": vocabulary.VEHICLES,
}
# What is about the row and not about the person has no source of its own.
_ABOUT_THE_ROW = {"source", "as_of", "tags", "told_none", "do_not_contact", "retention_until", "merged_into"}
_MADE = {"id", "fact_sources", "created_at", "updated_at", "base_region", "base_country"}
OWN_FACTS = frozenset(field.name for field in Talent._meta.concrete_fields) - _ABOUT_THE_ROW - _MADE


class TalentForm(FormBase):
    aliases = SimpleArrayField(
        forms.CharField(max_length=120),
        required=False,
        widget=forms.TextInput(attrs={"size": 60}),
        help_text="Other names and spellings, with commas between.",
    )
    tags = SimpleArrayField(
        forms.CharField(max_length=40),
        required=False,
        widget=forms.TextInput(attrs={"size": 60}),
        help_text="The office's own words, with commas between.",
    )
    told_by = forms.ChoiceField(
        choices=Source.choices, required=False, initial=Source.STAFF, help_text="Of what you change on this page."
    )
    told_on = forms.DateField(required=False, initial=timezone.localdate, widget=AdminDateWidget())
    told_none = forms.MultipleChoiceField(
        choices=vocabulary.LISTS, required=False, widget=forms.CheckboxSelectMultiple, label="Known to be none"
    )
    height_cm = HeightField(label="Height")

    class Meta:
        model = Talent
        exclude = ("fact_sources",)
        widgets = {
            "travel_conditions": forms.TextInput(attrs={"size": 40}),
            "bio": forms.Textarea(attrs={"rows": 6, "cols": 80}),
        }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, choices in CODE_LISTS.items():
            label = name.replace("_", " ").capitalize()
            self.fields[name] = CodeListField(choices, label=label, help_text="Tick nothing where it is not known.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        cleaned["told_by"] = cleaned.get("told_by") or Source.STAFF
        low, high = cleaned.get("playing_age_min"), cleaned.get("playing_age_max")
        if low is not None and high is not None and low > high:
            self.add_error("playing_age_max", f"Playing age: {high} is below the lower end, {low}. Swap them.")
        for name in ("playing_age_min", "playing_age_max"):
            if (cleaned.get(name) or 0) > 120:
                self.add_error(name, f"Playing age: {cleaned[name]} is above 120. Give years.")
        into = cleaned.get("merged_into")
        if into is not None and into.pk == self.instance.pk:
            self.add_error("merged_into", "Merged into: a talent cannot be merged into itself. Choose the other row.")
        elif into is not None and into.merged_into_id:
            self.add_error("merged_into", f"Merged into: {into} is merged herself. Choose the row that is kept.")
        return cleaned
