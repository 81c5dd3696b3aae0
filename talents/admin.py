"""Staff keep the roster here. Restricted contact details stay with the agencies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.postgres.forms import SimpleArrayField
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils import timezone

from talents import models, vocabulary
from talents.suspicious_admin import SuspiciousBioFilter, suspicion
from talents.templatetags.card_facts import availability, height, playing_age, rate

if TYPE_CHECKING:
    TalentAdminBase = admin.ModelAdmin[models.Talent]
    AgencyAdminBase = admin.ModelAdmin[models.Agency]
    FormBase = forms.ModelForm[models.Talent]
    AvailabilityFormBase = forms.ModelForm[models.Availability]
    RateFormBase = forms.ModelForm[models.Rate]
else:
    TalentAdminBase = AgencyAdminBase = admin.ModelAdmin
    FormBase = AvailabilityFormBase = RateFormBase = forms.ModelForm

# Code lists of the model, and the choices that the form offers for each.
CODE_LISTS: dict[str, list[tuple[str, str]]] = {
    "genders_played": vocabulary.GENDERS,
    "working_locations": vocabulary.CITIES,
    "can_portray": vocabulary.PORTRAYALS,
    "vehicles": vocabulary.VEHICLES,
}
NONE_OF_THESE = "none"
MOST_BOXES = 10


class CodeListField(forms.MultipleChoiceField):
    """A list of codes: nothing ticked is unknown (null), "none of these" is known to be empty."""

    def __init__(self, choices: list[tuple[str, str]], **options: Any) -> None:
        long = len(choices) > MOST_BOXES
        widget = forms.SelectMultiple(attrs={"size": MOST_BOXES}) if long else forms.CheckboxSelectMultiple()
        offered = [(NONE_OF_THESE, "None of these"), *choices]
        super().__init__(choices=offered, required=False, widget=widget, **options)

    def prepare_value(self, value: Any) -> Any:
        return [NONE_OF_THESE] if value == [] else value

    def clean(self, value: Any) -> list[str] | None:
        ticked = super().clean(value)
        if NONE_OF_THESE in ticked and len(ticked) > 1:
            raise forms.ValidationError("Tick “None of these” alone, or untick it.")
        if NONE_OF_THESE in ticked:
            return []
        return ticked or None

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)


class TalentForm(FormBase):
    aliases = SimpleArrayField(
        forms.CharField(max_length=120), required=False, help_text="Other names and spellings, with commas between."
    )
    tags = SimpleArrayField(forms.CharField(max_length=40), required=False, help_text="With commas between.")
    told_none = forms.MultipleChoiceField(
        choices=vocabulary.LISTS, required=False, widget=forms.CheckboxSelectMultiple, label="Known to be none"
    )

    class Meta:
        model = models.Talent
        exclude = ("fact_sources",)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, choices in CODE_LISTS.items():
            label = name.replace("_", " ").capitalize()
            self.fields[name] = CodeListField(choices, label=label, help_text="Tick nothing where it is not known.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        low, high = cleaned.get("playing_age_min"), cleaned.get("playing_age_max")
        if low is not None and high is not None and low > high:
            self.add_error("playing_age_max", f"Playing age: {high} is below the lower end, {low}. Swap them.")
        for name in ("playing_age_min", "playing_age_max"):
            if (cleaned.get(name) or 0) > 120:
                self.add_error(name, f"Playing age: {cleaned[name]} is above 120. Give years.")
        tall = cleaned.get("height_cm")
        if tall is not None and not 30 <= tall <= 260:
            self.add_error("height_cm", f"Height: {tall} is no height in centimetres. 5'6\" is 168.")
        return cleaned


class AvailabilityForm(AvailabilityFormBase):
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("first_day"), cleaned.get("last_day")
        if first and last and last < first:
            self.add_error("last_day", f"Last day: {last} is before the first day, {first}. Swap them.")
        return cleaned


class RateForm(RateFormBase):
    def clean_currency(self) -> str:
        currency = str(self.cleaned_data["currency"]).strip().upper()
        if len(currency) != 3 or not currency.isascii() or not currency.isalpha():
            raise forms.ValidationError("Currency: give the three letters of ISO 4217, such as INR.")
        return currency


class TrainingInline(admin.TabularInline):
    model = models.Training
    extra = 0


class LicenceInline(admin.TabularInline):
    model = models.Licence
    extra = 0


class UnionMembershipInline(admin.TabularInline):
    model = models.UnionMembership
    extra = 0


class MarkInline(admin.TabularInline):
    model = models.Mark
    extra = 0


class LanguageInline(admin.TabularInline):
    model = models.Language
    fields = ("language", "level", "source", "as_of")
    extra = 0


class AccentInline(admin.TabularInline):
    model = models.Accent
    fields = ("accent", "level", "source", "as_of")
    extra = 0


class SkillInline(admin.TabularInline):
    model = models.Skill
    fields = ("skill", "level", "source", "as_of")
    extra = 0


class CreditInline(admin.StackedInline):
    model = models.Credit
    fields = (
        ("production", "kind", "year"),
        ("role", "role_size", "director"),
        ("production_company", "platform"),
        ("source", "as_of"),
    )
    extra = 0


class AvailabilityInline(admin.TabularInline):
    model = models.Availability
    form = AvailabilityForm
    fields = ("first_day", "last_day", "status", "project", "source", "as_of")
    extra = 0


class RateInline(admin.StackedInline):
    model = models.Rate
    form = RateForm
    fields = (
        ("amount", "currency", "unit", "work_type"),
        ("includes_agency_fee", "negotiable"),
        ("source", "as_of"),
    )
    extra = 0


class RepresentationInline(admin.StackedInline):
    model = models.Representation
    fields = (("agency", "kind"), ("person", "exclusive"), ("source", "as_of"))
    autocomplete_fields = ("agency",)
    extra = 0


@admin.register(models.Talent)
class TalentAdmin(TalentAdminBase):
    form = TalentForm
    list_display = (
        "stage_name",
        "gender_identity",
        "plays",
        "base_city",
        "tall",
        "day_rate",
        "dates",
        "bio_check",
        "as_of",
    )
    list_filter = (
        SuspiciousBioFilter,
        "gender_identity",
        "base_city",
        "source",
        "build",
        "willing_to_travel",
    )
    search_fields = ("stage_name", "aliases")
    search_help_text = "Name or another spelling of it"
    date_hierarchy = "as_of"
    raw_id_fields = ("merged_into",)
    list_per_page = 50
    empty_value_display = "unknown"
    show_full_result_count = False
    readonly_fields = ("created_at", "updated_at", "bio_check")
    inlines = (
        *(LanguageInline, AccentInline, SkillInline, CreditInline, AvailabilityInline, RateInline),
        *(TrainingInline, LicenceInline, UnionMembershipInline, MarkInline, RepresentationInline),
    )
    fieldsets = (
        (None, {"fields": ("stage_name", "aliases", "pronouns", "tags", "source", "as_of")}),
        (
            "Playing",
            {"fields": ("gender_identity", "genders_played", "playing_age_min", "playing_age_max", "can_portray")},
        ),
        (
            "Place",
            {
                "fields": (
                    *("base_city", "base_region", "base_country", "working_locations", "willing_to_travel"),
                    *("travel_conditions", "nationality", "passport_valid_to", "vehicles"),
                )
            },
        ),
        (
            "Appearance",
            {
                "fields": (
                    *("height_cm", "build", "hair_colour", "hair_length", "hair_type", "eye_colour", "facial_hair"),
                )
            },
        ),
        ("Terms", {"fields": ("payment_days", "ai_likeness")}),
        ("Lists known to be empty", {"fields": ("told_none",)}),
        ("In their own words", {"fields": ("bio", "bio_check")}),
        ("Keeping", {"fields": ("do_not_contact", "retention_until", "merged_into", "created_at", "updated_at")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[models.Talent]:
        return super().get_queryset(request).prefetch_related("rates", "availabilities", "suspicious_bio")

    @admin.display(description="Plays", ordering="playing_age_min")
    def plays(self, talent: models.Talent) -> str | None:
        return playing_age(talent) or None

    @admin.display(description="Height", ordering="height_cm")
    def tall(self, talent: models.Talent) -> str | None:
        return height(talent.height_cm) or None

    @admin.display(description="Rate")
    def day_rate(self, talent: models.Talent) -> str | None:
        return rate(talent.rates.all()) or None

    @admin.display(description="Dates")
    def dates(self, talent: models.Talent) -> str | None:
        return availability(talent.availabilities.all(), timezone.localdate()) or None

    @admin.display(description="Bio check")
    def bio_check(self, talent: models.Talent) -> str:
        return suspicion(talent)


@admin.register(models.Agency)
class AgencyAdmin(AgencyAdminBase):
    list_display = ("name", "city", "phone", "email", "talents")
    list_filter = ("city",)
    search_fields = ("name",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[models.Agency]:
        return super().get_queryset(request).annotate(talent_count=Count("representations__talent", distinct=True))

    @admin.display(description="Talents", ordering="talent_count")
    def talents(self, agency: models.Agency) -> int:
        return agency.talent_count  # type: ignore[attr-defined]
