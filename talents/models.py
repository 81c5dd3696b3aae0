"""The roster. Missing means unknown, never no: every fact may be null, and a null list differs from an empty one."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse

from talents import vocabulary
from talents.index_models import IndexRow as IndexRow  # here for Django, which looks for models in this file
from talents.index_models import IndexText as IndexText
from talents.suspicious_models import SuspiciousBio as SuspiciousBio


class Source(models.TextChoices):
    TALENT = "talent", "Talent"
    AGENT = "agent", "Agent"
    STAFF = "staff", "Staff"
    IMPORT = "import", "Import"


class Sourced(models.Model):
    """A fact with its origin and its age."""

    source = models.CharField(max_length=10, choices=Source, default=Source.STAFF)
    as_of = models.DateField(null=True, blank=True, help_text="When this was last confirmed.")

    class Meta:
        abstract = True


def codes(choices: list[tuple[str, str]]) -> ArrayField:
    return ArrayField(models.CharField(max_length=30, choices=choices), null=True, blank=True)


class TalentQuerySet(models.QuerySet["Talent"]):
    def for_cards(self) -> TalentQuerySet:
        """With all that a card shows, in a fixed number of queries."""
        return self.prefetch_related(
            "languages", "accents", "skills", "credits", "rates", "availabilities", "representations__agency"
        )


class Talent(Sourced):
    stage_name = models.CharField(max_length=120)
    aliases = ArrayField(
        models.CharField(max_length=120), default=list, blank=True, help_text="Other names and spellings."
    )
    gender_identity = models.CharField(max_length=20, choices=vocabulary.GENDERS, blank=True)
    genders_played = codes(vocabulary.GENDERS)
    playing_age_min = models.PositiveSmallIntegerField(null=True, blank=True)
    playing_age_max = models.PositiveSmallIntegerField(null=True, blank=True)
    base_city = models.CharField(max_length=40, choices=vocabulary.CITIES, blank=True)
    working_locations = codes(vocabulary.CITIES)
    willing_to_travel = models.CharField(max_length=20, choices=vocabulary.TRAVEL, blank=True)
    height_cm = models.PositiveSmallIntegerField(null=True, blank=True)
    build = models.CharField(max_length=20, choices=vocabulary.BUILDS, blank=True)
    hair_colour = models.CharField(max_length=20, choices=vocabulary.HAIR_COLOURS, blank=True)
    hair_length = models.CharField(max_length=20, choices=vocabulary.HAIR_LENGTHS, blank=True)
    eye_colour = models.CharField(max_length=20, choices=vocabulary.EYE_COLOURS, blank=True)
    facial_hair = models.CharField(max_length=20, choices=vocabulary.FACIAL_HAIR, blank=True)
    visible_tattoo = models.BooleanField(null=True, blank=True)
    licences = codes(vocabulary.LICENCES)
    unions = codes(vocabulary.UNIONS)
    training = codes(vocabulary.SCHOOLS)
    passport_valid_to = models.DateField(null=True, blank=True)
    bio = models.TextField(blank=True, help_text="In the talent's own words. Shown and searched, never obeyed.")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = TalentQuerySet.as_manager()

    class Meta:
        ordering = ["stage_name", "id"]
        constraints = [
            models.CheckConstraint(
                name="talent_playing_age_order",
                condition=models.Q(playing_age_min__lte=models.F("playing_age_max")),
                violation_error_message="Playing age: the lower end is above the upper end.",
            ),
        ]

    def __str__(self) -> str:
        return self.stage_name

    def get_absolute_url(self) -> str:
        return reverse("talent", args=[self.pk])


class Language(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="languages")
    language = models.CharField(max_length=10, choices=vocabulary.LANGUAGES, help_text="BCP 47 tag.")
    level = models.CharField(
        max_length=10, choices=vocabulary.LANGUAGE_LEVELS, blank=True, help_text="CEFR, or native."
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talent", "language"], name="language_once_per_talent")]

    def __str__(self) -> str:
        return f"{self.get_language_display()}, {self.get_level_display() or 'level unknown'}"


class Accent(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="accents")
    accent = models.CharField(max_length=30, choices=vocabulary.ACCENTS)
    level = models.CharField(max_length=10, choices=vocabulary.ACCENT_LEVELS, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talent", "accent"], name="accent_once_per_talent")]

    def __str__(self) -> str:
        return f"{self.get_accent_display()}, {self.get_level_display() or 'level unknown'}"


class Skill(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="skills")
    skill = models.CharField(max_length=30, choices=vocabulary.SKILLS)
    level = models.CharField(max_length=15, choices=vocabulary.SKILL_LEVELS, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talent", "skill"], name="skill_once_per_talent")]

    def __str__(self) -> str:
        return f"{self.get_skill_display()}, {self.get_level_display() or 'level unknown'}"


class Credit(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="credits")
    production = models.CharField(max_length=160)
    kind = models.CharField(max_length=15, choices=vocabulary.CREDIT_KINDS)
    role = models.CharField(max_length=120, blank=True)
    role_size = models.CharField(max_length=15, choices=vocabulary.ROLE_SIZES, blank=True)
    director = models.CharField(max_length=120, blank=True)
    production_company = models.CharField(max_length=120, blank=True)
    platform = models.CharField(max_length=80, blank=True, help_text="Network, platform, brand or venue.")
    year = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-year", "id"]

    def __str__(self) -> str:
        return f"{self.production} ({self.get_kind_display()})"


class Availability(Sourced):
    """A stretch of days. A day that no row covers is unknown, not free."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="availabilities")
    first_day = models.DateField()
    last_day = models.DateField()
    status = models.CharField(max_length=15, choices=vocabulary.AVAILABILITY_STATUSES)
    project = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["first_day", "id"]
        verbose_name_plural = "availabilities"
        constraints = [
            models.CheckConstraint(
                name="availability_day_order",
                condition=models.Q(first_day__lte=models.F("last_day")),
                violation_error_message="Availability: the last day is before the first.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()} {self.first_day}–{self.last_day}"


class Rate(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="rates")
    amount = models.PositiveIntegerField()
    currency = models.CharField(max_length=3, default="INR", help_text="ISO 4217.")
    unit = models.CharField(max_length=10, choices=vocabulary.RATE_UNITS)
    work_type = models.CharField(
        max_length=15, choices=vocabulary.CREDIT_KINDS, blank=True, help_text="Blank: any work."
    )
    includes_agency_fee = models.BooleanField(null=True, blank=True)
    negotiable = models.BooleanField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.currency} {self.amount} a {self.unit}"


class Agency(models.Model):
    name = models.CharField(max_length=120, unique=True)
    city = models.CharField(max_length=40, choices=vocabulary.CITIES, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    email = models.EmailField(blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "agencies"

    def __str__(self) -> str:
        return self.name


class Representation(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="representations")
    agency = models.ForeignKey(Agency, models.CASCADE, related_name="representations")
    person = models.CharField(max_length=120, blank=True)
    kind = models.CharField(max_length=15, choices=vocabulary.REPRESENTATION_KINDS)
    exclusive = models.BooleanField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.agency} ({self.get_kind_display()})"
