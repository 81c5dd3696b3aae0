"""The form and the list of talents."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join

from talents import leaving
from talents.admin.form import OWN_FACTS, TalentForm
from talents.admin.inlines import FACTS
from talents.admin.restricted import RESTRICTED, tell_each_other
from talents.admin.suspicion import SuspiciousBioFilter, suspicion
from talents.facts import joined
from talents.models import Note, Removal, Source, Talent
from talents.templatetags.card_facts import availability, height, playing_age, rate

if TYPE_CHECKING:
    TalentAdminBase = admin.ModelAdmin[Talent]
else:
    TalentAdminBase = admin.ModelAdmin
FOLDED = ("collapse",)


@admin.register(Talent)
class TalentAdmin(TalentAdminBase):
    form = TalentForm
    list_display = ("stage_name", "plays", "base_city", "tall", "day_rate", "dates", "bio_warns", "as_of")
    list_filter = (
        *(SuspiciousBioFilter, "gender_identity", "base_city", "source", "build", "willing_to_travel"),
        *("do_not_contact", ("merged_into", admin.EmptyFieldListFilter)),
    )
    search_fields = ("stage_name", "aliases")
    search_help_text = "Name or another spelling of it"
    date_hierarchy = "as_of"
    list_per_page = 50
    autocomplete_fields = ("merged_into",)
    empty_value_display = "unknown"
    show_full_result_count = False
    readonly_fields = ("created_at", "updated_at", "bio_check", "told_apart")
    inlines = (*FACTS, *RESTRICTED)
    fieldsets = (
        (None, {"fields": (("stage_name", "pronouns"), "aliases", "tags", ("told_by", "told_on"))}),
        (
            "Playing",
            {"fields": (("gender_identity", "playing_age_min", "playing_age_max"), "genders_played", "can_portray")},
        ),
        (
            "Place and travel",
            {
                "fields": (
                    ("base_city", "base_region", "base_country"),
                    ("willing_to_travel", "travel_conditions"),
                    ("nationality", "passport_valid_to"),
                    "working_locations",
                    "vehicles",
                ),
                "classes": FOLDED,
            },
        ),
        (
            "Appearance",
            {
                "fields": (
                    ("height_cm", "build", "facial_hair"),
                    ("hair_colour", "hair_length", "hair_type", "eye_colour"),
                ),
                "classes": FOLDED,
            },
        ),
        ("Terms", {"fields": (("payment_days", "ai_likeness"),), "classes": FOLDED}),
        (
            "Lists known to be empty",
            {
                "fields": ("told_none",),
                "classes": FOLDED,
                "description": "A list without rows is unknown. Tick it where somebody said that there are none.",
            },
        ),
        ("In their own words", {"fields": ("bio", "bio_check"), "classes": FOLDED}),
        (
            "Keeping",
            {
                "fields": (
                    ("source", "as_of"),
                    "told_apart",
                    ("do_not_contact", "retention_until"),
                    "merged_into",
                    ("created_at", "updated_at"),
                ),
                "classes": FOLDED,
            },
        ),
    )

    class Media:
        css = {"all": ("css/roster-admin.css",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Talent]:
        return super().get_queryset(request).prefetch_related("rates", "availabilities", "suspicious_bio")

    def save_model(self, request: HttpRequest, obj: Talent, form: TalentForm, change: bool) -> None:
        """A fact that was changed here has been told by whom the form says, on that day; the others keep theirs."""
        if change:
            for fact in OWN_FACTS.intersection(form.changed_data):
                obj.note_source(fact, form.cleaned_data["told_by"], form.cleaned_data["told_on"])
        super().save_model(request, obj, form, change)

    def delete_model(self, request: HttpRequest, obj: Talent) -> None:
        leaving.remove([obj.pk], Removal.Why.STAFF, request.user)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Talent]) -> None:
        leaving.remove(list(queryset.values_list("pk", flat=True)), Removal.Why.STAFF, request.user)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        for row in formset.save(commit=False):
            if isinstance(row, Note) and row.pk is None:
                row.author = request.user
            row.save()
        for row in formset.deleted_objects:
            row.delete()
        formset.save_m2m()

    def get_inline_formsets(
        self, request: HttpRequest, formsets: list[Any], inline_instances: list[Any], obj: Any = None
    ) -> list[Any]:
        """Each folded list says how many rows are in it; inlines are made for each request."""
        for formset, inline in zip(formsets, inline_instances, strict=True):
            count = formset.initial_form_count()
            told = str(count) if count else "none told"
            inline.verbose_name_plural = f"{inline.verbose_name_plural} · {told}"
            if formset.max_num == 1:
                inline.verbose_name = f"{inline.verbose_name} · {'told' if count else 'nothing told'}"
        return super().get_inline_formsets(request, formsets, inline_instances, obj)

    def _create_formsets(self, request: HttpRequest, obj: Any, change: bool) -> Any:
        formsets, instances = super()._create_formsets(request, obj, change)  # type: ignore[misc]
        if request.method == "POST":
            tell_each_other(formsets)
        return formsets, instances

    @admin.display(description="Plays", ordering="playing_age_min")
    def plays(self, talent: Talent) -> str | None:
        return joined(talent.get_gender_identity_display(), playing_age(talent)) or None

    @admin.display(description="Height", ordering="height_cm")
    def tall(self, talent: Talent) -> str | None:
        return height(talent.height_cm) or None

    @admin.display(description="Rate")
    def day_rate(self, talent: Talent) -> str | None:
        return rate(talent.rates.all()) or None

    @admin.display(description="Dates")
    def dates(self, talent: Talent) -> str | None:
        return availability(talent.availabilities.all(), timezone.localdate()) or None

    @admin.display(description="Bio check")
    def bio_check(self, talent: Talent) -> str:
        return suspicion(talent)

    @admin.display(description="Bio", empty_value="–")
    def bio_warns(self, talent: Talent) -> str | None:
        """A word for the list, with why as its title; the form tells it too."""
        why = suspicion(talent)
        return format_html('<span title="{}">suspicious</span>', why) if why else None

    @admin.display(description="Facts told apart")
    def told_apart(self, talent: Talent) -> str:
        """The facts of the row that somebody else told, or on another day."""
        sources = dict(Source.choices)
        facts = [(fact, talent.told(fact)) for fact in sorted(talent.fact_sources)]
        lines = [
            (fact.removesuffix("_cm").replace("_", " "), sources[told.source].lower(), _day(told.as_of))
            for fact, told in facts
        ]
        return format_html_join("; ", "{}: {}, {}", lines) or "none"


def _day(day: date | None) -> str:
    return date_format(day, "j M Y") if day else "date not told"
