"""What not everybody may see, in a table for each right. Nothing here is ever sent to a model or searched.

`talents.rights` says which role sees which table; a page asks it, and reads nothing that the viewer may not see.
"""

from __future__ import annotations

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from talents import vocabulary
from talents.models.sourced import Sourced
from talents.models.talent import Talent

ADULT_AGE = 18


def years_between(born: date, today: date) -> int:
    """Full years; somebody born on 29 February has a birthday on 1 March in other years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


class Identity(Sourced):
    """Who she is on paper. Of the date of birth only `talents.ages` tells more, in yes and no."""

    talent = models.OneToOneField(Talent, models.CASCADE, primary_key=True, related_name="identity")
    legal_name = models.CharField(max_length=160, blank=True)
    date_of_birth = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "identities"

    def __str__(self) -> str:
        return self.legal_name or "Legal name unknown"

    def clean(self) -> None:
        """A child needs a guardian and has no own contact. A form that saves them together with this sets
        `guardian_is_told` and `contact_is_told`.
        """
        born = self.date_of_birth
        if born is None:
            return
        today = timezone.localdate()
        if not date(1900, 1, 1) <= born <= today:
            raise ValidationError(
                {"date_of_birth": f"Date of birth: {born} is not between 1900 and today. Give the year in full."}
            )
        if years_between(born, today) < ADULT_AGE and not self._has_guardian():
            raise ValidationError(
                {"date_of_birth": "Date of birth: somebody under 18 needs a guardian. Add one under “Guardians”."}
            )
        if years_between(born, today) < ADULT_AGE and self._has_contact():
            raise ValidationError(
                {"date_of_birth": "Date of birth: somebody under 18 has no own contact. Move it to the guardian."}
            )

    def _has_guardian(self) -> bool:
        told: bool | None = getattr(self, "guardian_is_told", None)
        return Guardian.objects.filter(talent=self.talent_id).exists() if told is None else told

    def _has_contact(self) -> bool:
        told: bool | None = getattr(self, "contact_is_told", None)
        return Contact.objects.filter(talent=self.talent_id).reachable().exists() if told is None else told


_CHANNEL_NAMES = {"phone": "Phone", "whatsapp": "WhatsApp", "email": "E-mail"}


class ContactQuerySet(models.QuerySet["Contact"]):
    def reachable(self) -> ContactQuerySet:
        return self.exclude(phone="", whatsapp="", email="")


class Contact(Sourced):
    """How an adult is reached herself. A child is reached through the guardian alone."""

    talent = models.OneToOneField(Talent, models.CASCADE, primary_key=True, related_name="contact")
    phone = models.CharField(max_length=30, blank=True)
    whatsapp = models.CharField("WhatsApp", max_length=30, blank=True)
    email = models.EmailField(blank=True)
    preferred_channel = models.CharField(max_length=10, choices=vocabulary.CHANNELS, blank=True)
    call_hours = models.CharField(max_length=60, blank=True, help_text="When she may be called, such as 11 to 20.")

    objects = ContactQuerySet.as_manager()

    def __str__(self) -> str:
        return "Own contact"

    def clean(self) -> None:
        filled = [name for name in _CHANNEL_NAMES if getattr(self, name)]
        if filled and self._is_a_childs():
            told = "this talent is under 18. Write it under “Guardians”; a child is reached through the guardian alone."
            raise ValidationError({name: f"{_CHANNEL_NAMES[name]}: {told}" for name in filled})

    def _is_a_childs(self) -> bool:
        """`is_minor` is set by a form that saves the date of birth with this."""
        told: bool | None = getattr(self, "is_minor", None)
        if told is not None:
            return told
        born = Identity.objects.filter(talent=self.talent_id).values_list("date_of_birth", flat=True).first()
        if born is None:
            return Guardian.objects.filter(talent=self.talent_id).exists()
        return years_between(born, timezone.localdate()) < ADULT_AGE


class Guardian(Sourced):
    """The parent or guardian through whom alone a child is reached."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="guardians")
    name = models.CharField(max_length=120)
    relation = models.CharField(max_length=10, choices=vocabulary.GUARDIAN_RELATIONS)
    phone = models.CharField(max_length=30, blank=True)
    email = models.EmailField(blank=True)
    id_verified_on = models.DateField("ID verified on", null=True, blank=True)
    consent = models.ForeignKey("talents.Consent", models.SET_NULL, null=True, blank=True, related_name="guardians")

    def __str__(self) -> str:
        return f"{self.name} ({self.get_relation_display().lower()})"


def centimetres() -> models.DecimalField:
    return models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)


class SizeCard(Sourced):
    """Measurements in centimetres, for wardrobe alone. Children change fast: `as_of` is the day of measuring."""

    talent = models.OneToOneField(Talent, models.CASCADE, primary_key=True, related_name="size_card")
    weight_kg = models.PositiveSmallIntegerField("weight in kg", null=True, blank=True)
    chest = centimetres()
    waist = centimetres()
    hip = centimetres()
    inseam = centimetres()
    neck = centimetres()
    shoulder = centimetres()
    sleeve = centimetres()
    head = centimetres()
    shoe = models.CharField(max_length=6, blank=True)
    shoe_system = models.CharField(max_length=2, choices=vocabulary.SHOE_SYSTEMS, blank=True)
    suit = models.CharField(max_length=10, blank=True)
    dress = models.CharField(max_length=10, blank=True)
    glove = models.CharField(max_length=10, blank=True)

    def __str__(self) -> str:
        return "Size card"


def answer() -> models.CharField:
    return models.CharField(max_length=4, choices=vocabulary.BOUNDARY_ANSWERS, blank=True)


class Boundaries(Sourced):
    """What a set must respect: what somebody does, does not or wants to be asked about, and what she needs there."""

    talent = models.OneToOneField(Talent, models.CASCADE, primary_key=True, related_name="boundaries")
    intimacy = answer()
    nudity = answer()
    smoking = answer()
    alcohol = answer()
    meat = answer()
    stunts = answer()
    animals = answer()
    brands = models.CharField(max_length=200, blank=True, help_text="Brands and goods she does not advertise.")
    remarks = models.TextField(blank=True)
    disability = models.TextField(blank=True, help_text="Only what she tells of herself, and only to include her.")
    access_needs = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "boundaries"

    def __str__(self) -> str:
        return "Boundaries and access"
