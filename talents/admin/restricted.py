"""What is restricted, in the admin: each list shows to those alone who have the right to its table."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils import timezone

from talents import models
from talents.admin import rows
from talents.admin.inlines import TOLD
from talents.models.restricted import ADULT_AGE, years_between


class _Restricted(admin.StackedInline):
    extra = 0
    classes = ("collapse",)
    form = rows.RowForm


class GuardianInline(_Restricted):
    model = models.Guardian
    form = rows.GuardianForm
    verbose_name_plural = "guardians (restricted): the only contact of a child"
    fields = (("name", "relation"), ("phone", "email"), ("id_verified_on", "consent"), TOLD)


class IdentityInline(_Restricted):
    model = models.Identity
    verbose_name = "on paper (restricted)"
    fields = (("legal_name", "date_of_birth"), TOLD)


class ContactInline(_Restricted):
    model = models.Contact
    verbose_name = "own contact (restricted)"
    fields = (("phone", "whatsapp", "email"), ("preferred_channel", "call_hours"), TOLD)


class SizeCardInline(_Restricted):
    model = models.SizeCard
    verbose_name = "size card (restricted), in centimetres"
    fields = (
        ("weight_kg", "chest", "waist", "hip"),
        ("inseam", "neck", "shoulder", "sleeve", "head"),
        ("shoe", "shoe_system", "suit", "dress", "glove"),
        TOLD,
    )


class BoundariesInline(_Restricted):
    model = models.Boundaries
    verbose_name = "boundaries and access (restricted)"
    fields = (
        ("intimacy", "nudity", "stunts", "animals"),
        ("smoking", "alcohol", "meat"),
        ("brands",),
        ("remarks",),
        ("disability", "access_needs"),
        TOLD,
    )


RESTRICTED = (GuardianInline, IdentityInline, ContactInline, SizeCardInline, BoundariesInline)


def tell_each_other(formsets: list[Any]) -> None:
    """Guardians, date of birth and contact are saved together, so each is judged by what the others are about to be.

    Called before any of them is validated, so it reads what was sent.
    """
    by_model = {formset.model: formset for formset in formsets}
    guardians, contacts = _kept(by_model.get(models.Guardian)), _kept(by_model.get(models.Contact))
    identities = _kept(by_model.get(models.Identity))
    for form in identities or ():
        form.instance.guardian_is_told = None if guardians is None else bool(guardians)
        # A child's contact is refused where it stands.
        form.instance.contact_is_told = None if contacts is None else False
    born = next((day for day in map(_born, identities or ()) if day), None)
    for form in contacts or ():
        if born:
            form.instance.is_minor = years_between(born, timezone.localdate()) < ADULT_AGE
        elif identities is not None and guardians is not None:
            form.instance.is_minor = bool(guardians)


def _kept(formset: Any) -> list[Any] | None:
    """The forms that hold something and are not to be deleted; None where the viewer does not see the list."""
    if formset is None:
        return None
    filled = [form for form in formset.forms if form.has_changed() or form.instance.pk]
    return [form for form in filled if not (formset.can_delete and form["DELETE"].data)]


def _born(form: Any) -> date | None:
    try:
        day: date | None = form.fields["date_of_birth"].clean(form["date_of_birth"].data)
    except ValidationError:
        return None  # told by the form itself
    return day
