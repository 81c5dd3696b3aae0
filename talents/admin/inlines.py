"""A talent's rows below her own facts, each list folded away until it is opened."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.widgets import AdminURLFieldWidget
from django.db.models import QuerySet, URLField
from django.http import HttpRequest

from talents import models
from talents.admin import rows
from talents.admin.fields import AddressField

TOLD = ("source", "as_of")


ADDRESSES: dict[Any, Any] = {URLField: {"form_class": AddressField, "widget": AdminURLFieldWidget}}


class _Table(admin.TabularInline):
    extra = 0
    classes = ("collapse",)
    form = rows.RowForm


class _Stack(admin.StackedInline):
    extra = 0
    formfield_overrides = ADDRESSES
    classes = ("collapse",)
    form = rows.RowForm


class LanguageInline(_Table):
    model = models.Language
    fields = ("language", "level", "reads_script", "dubs", *TOLD)


class AccentInline(_Table):
    model = models.Accent
    fields = ("accent", "level", *TOLD)


class SkillInline(_Stack):
    model = models.Skill
    fields = (("skill", "level", "last_done"), ("evidence",), TOLD)


class MarkInline(_Table):
    model = models.Mark
    verbose_name_plural = "tattoos, piercings, scars"
    fields = ("kind", "place", "visible", "coverable", *TOLD)


class CreditInline(_Stack):
    model = models.Credit
    form = rows.CreditForm
    fields = (
        ("production", "kind", "year"),
        ("role", "role_size", "director"),
        ("production_company", "platform", "language"),
        ("brand", "product_category", "casting_director"),
        ("link",),
        TOLD,
    )


class TrainingInline(_Stack):
    model = models.Training
    form = rows.TrainingForm
    verbose_name_plural = "training"
    fields = (("school", "course", "teacher"), ("first_year", "last_year"), TOLD)


class LicenceInline(_Table):
    model = models.Licence
    fields = ("licence", "valid_to", *TOLD)


class UnionMembershipInline(_Table):
    """The card's number is for those who see what is on paper."""

    model = models.UnionMembership
    verbose_name_plural = "unions"

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        number = ("number",) if request.user.has_perm("talents.view_identity") else ()
        return ("union", "status", *number, *TOLD)


class WorkPermitInline(_Table):
    model = models.WorkPermit
    fields = ("country", "kind", "valid_to", *TOLD)


class AvailabilityInline(_Table):
    model = models.Availability
    form = rows.AvailabilityForm
    fields = ("first_day", "last_day", "status", "project", *TOLD)


class RateInline(_Stack):
    model = models.Rate
    form = rows.RateForm
    fields = (
        ("amount", "currency", "unit", "hours"),
        ("work_type", "includes_agency_fee", "includes_gst", "negotiable"),
        ("usage_media", "usage_territory", "usage_months"),
        TOLD,
    )


class ExclusivityInline(_Stack):
    model = models.Exclusivity
    form = rows.ExclusivityForm
    verbose_name_plural = "promises to brands"
    fields = (("brand", "product_category"), ("territory", "media"), ("first_day", "last_day"), TOLD)


class RepresentationInline(_Stack):
    model = models.Representation
    form = rows.RepresentationForm
    autocomplete_fields = ("agency",)
    fields = (
        ("agency", "kind", "exclusive"),
        ("person", "phone", "email"),
        ("territory", "work_types"),
        TOLD,
    )


class MediaInline(_Stack):
    model = models.Media
    verbose_name_plural = "photos and recordings"
    fields = (
        ("kind", "title", "credit"),
        ("url",),
        ("taken_on", "language", "seconds"),
        ("altered", "for_office_only"),
        TOLD,
    )


class LinkInline(_Stack):
    model = models.Link
    verbose_name_plural = "pages elsewhere"
    fields = (("platform", "handle", "followers"), ("url",), TOLD)


class ConsentInline(_Stack):
    model = models.Consent
    form = rows.ConsentForm
    fields = (("purpose", "notice_version", "given_by"), ("given_at", "withdrawn_at", "valid_to"), ("scope",))


class NoteInline(_Stack):
    """One's own notes and those of others that are not for themselves alone."""

    model = models.Note
    form = rows.RowForm
    readonly_fields = ("author", "written_at")
    fields = (("text",), ("colour", "visibility", "project", "rating"), ("author", "written_at"))

    def get_queryset(self, request: HttpRequest) -> QuerySet[models.Note]:
        return super().get_queryset(request).filter(pk__in=models.Note.objects.visible_to(request.user))


FACTS = (
    *(LanguageInline, AccentInline, SkillInline, MarkInline, CreditInline, TrainingInline),
    *(LicenceInline, UnionMembershipInline, WorkPermitInline),
    *(AvailabilityInline, RateInline, ExclusivityInline, RepresentationInline),
    *(MediaInline, LinkInline, ConsentInline, NoteInline),
)
