"""The talent's own facts. Missing means unknown, never no.

Lists are tables or columns. A column that is null is unknown, an empty one is none. A table without rows is unknown
too, unless `told_none` names it: then somebody has told the office that there are none.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple, TypeVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from talents import vocabulary
from talents.models.sourced import Source, Sourced, codes

# What a profile shows to everybody beyond a card.
SHOWN_BESIDE_CARDS = (
    *("trainings", "licences", "union_memberships", "work_permits", "marks", "exclusivities", "consents"),
    *("media", "links"),
)


Row = TypeVar("Row")


class Told(NamedTuple):
    """Who has told a fact, and when it was last confirmed; None where nobody noted the day."""

    source: str
    as_of: date | None


class TalentQuerySet(models.QuerySet["Talent"]):
    def for_cards(self) -> TalentQuerySet:
        """With all that a card shows, in a fixed number of queries."""
        return self.prefetch_related(
            "languages", "accents", "skills", "credits", "rates", "availabilities", "representations__agency"
        )

    def for_profiles(self) -> TalentQuerySet:
        """With all that a profile shows to everybody; what is restricted is read apart, under the viewer's rights."""
        return self.for_cards().prefetch_related(*SHOWN_BESIDE_CARDS)

    def listed(self, today: date | None = None) -> TalentQuerySet:
        """Without those merged into another row and those whose time in the roster is over."""
        today = today or timezone.localdate()
        return self.filter(merged_into=None).filter(Q(retention_until=None) | Q(retention_until__gte=today))


class Talent(Sourced):
    """`source` and `as_of` hold for every fact of the row that `fact_sources` does not tell apart."""

    stage_name = models.CharField(max_length=120)
    aliases = ArrayField(
        models.CharField(max_length=120), default=list, blank=True, help_text="Other names and spellings."
    )
    pronouns = models.CharField(max_length=30, blank=True)
    gender_identity = models.CharField(max_length=20, choices=vocabulary.GENDERS, blank=True)
    genders_played = codes(vocabulary.GENDERS)
    can_portray = codes(vocabulary.PORTRAYALS)
    playing_age_min = models.PositiveSmallIntegerField(null=True, blank=True)
    playing_age_max = models.PositiveSmallIntegerField(null=True, blank=True)
    base_city = models.CharField(max_length=40, choices=vocabulary.CITIES, blank=True)
    base_region = models.CharField(max_length=6, choices=vocabulary.STATES, blank=True, help_text="ISO 3166-2.")
    base_country = models.CharField(max_length=2, choices=vocabulary.COUNTRIES, blank=True, help_text="ISO 3166-1.")
    working_locations = codes(vocabulary.CITIES)
    willing_to_travel = models.CharField(max_length=20, choices=vocabulary.TRAVEL, blank=True)
    travel_conditions = models.CharField(max_length=200, blank=True, help_text="Such as stay and conveyance paid.")
    nationality = models.CharField(max_length=2, choices=vocabulary.COUNTRIES, blank=True, help_text="ISO 3166-1.")
    passport_valid_to = models.DateField(null=True, blank=True)
    height_cm = models.PositiveSmallIntegerField("height", null=True, blank=True)
    build = models.CharField(max_length=20, choices=vocabulary.BUILDS, blank=True)
    hair_colour = models.CharField(max_length=20, choices=vocabulary.HAIR_COLOURS, blank=True)
    hair_length = models.CharField(max_length=20, choices=vocabulary.HAIR_LENGTHS, blank=True)
    hair_type = models.CharField(max_length=20, choices=vocabulary.HAIR_TYPES, blank=True)
    eye_colour = models.CharField(max_length=20, choices=vocabulary.EYE_COLOURS, blank=True)
    facial_hair = models.CharField(max_length=20, choices=vocabulary.FACIAL_HAIR, blank=True)
    vehicles = codes(vocabulary.VEHICLES)
    payment_days = models.PositiveSmallIntegerField("days of credit", null=True, blank=True)
    ai_likeness = models.CharField("AI likeness", max_length=10, choices=vocabulary.AI_LIKENESS, blank=True)
    bio = models.TextField(blank=True, help_text="In the talent's own words. Shown and searched, never obeyed.")
    tags = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    told_none = ArrayField(
        models.CharField(max_length=20, choices=vocabulary.LISTS),
        default=list,
        blank=True,
        help_text="Known to be none.",
    )
    fact_sources = models.JSONField(
        default=dict, blank=True, help_text='Facts told by others or later: {"height_cm": ["agent", "2026-09-03"]}.'
    )
    do_not_contact = models.BooleanField(default=False)
    retention_until = models.DateField(
        "kept until", null=True, blank=True, help_text="From the next day on nobody finds this talent."
    )
    merged_into = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="merged")
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
            models.CheckConstraint(
                name="talent_not_merged_into_itself",
                condition=~models.Q(merged_into=models.F("id")),
                violation_error_message="Merged into: a talent cannot be merged into itself.",
            ),
        ]

    def __str__(self) -> str:
        return self.stage_name

    def get_absolute_url(self) -> str:
        return reverse("talent", args=[self.pk])

    def save(self, *args: Any, **options: Any) -> None:
        """A city tells its region and its country."""
        if self.base_city:
            self.base_region, self.base_country = vocabulary.CITY_STATE[self.base_city], "IN"
            if options.get("update_fields"):
                options["update_fields"] = {*options["update_fields"], "base_region", "base_country"}
        super().save(*args, **options)

    def has_left(self, today: date) -> bool:
        """Her time in the roster is over, as `listed` asks it of the database."""
        return self.retention_until is not None and self.retention_until < today

    def told(self, fact: str) -> Told:
        """Who told one fact of this row and when."""
        source, as_of = self.fact_sources.get(fact, (self.source, self.as_of))
        return Told(source, date.fromisoformat(as_of) if isinstance(as_of, str) else as_of)

    def note_source(self, fact: str, source: Source | str, as_of: date | None) -> None:
        """Notes that somebody else has told this fact, or on another day; the caller saves."""
        self.fact_sources = self.fact_sources | {fact: [str(source), as_of and as_of.isoformat()]}

    # The lists below are read from prefetched rows. None is unknown.
    @property
    def unions(self) -> list[str] | None:
        """Those of which she is a member."""
        rows = self.union_memberships.all()
        members = [row.union for row in rows if row.status == "member"]
        return members if rows else self.listed("unions", members)

    @property
    def schools(self) -> list[str] | None:
        return self.listed("trainings", [row.school for row in self.trainings.all()])

    @property
    def visible_tattoo(self) -> bool | None:
        tattoos = [row.visible for row in self.marks.all() if row.kind == "tattoo"]
        if True in tattoos:
            return True
        return False if "tattoos" in self.told_none or (tattoos and None not in tattoos) else None

    def listed(self, name: str, rows: list[Row]) -> list[Row] | None:
        """These rows; without any, an empty list where it is known that there are none, else None for unknown."""
        return rows or ([] if name in self.told_none else None)

    def media_for(self, user: Any, today: date) -> list[Any]:
        """Pictures and recordings, as long as she agrees that they are shown; some are for who keeps the roster."""
        if not any(row.purpose == "media" and row.is_live(today) for row in self.consents.all()):
            return []
        keeps = user.has_perm("talents.change_talent")
        return [row for row in self.media.all() if keeps or not row.for_office_only]

    def likeness(self, today: date) -> tuple[str, str]:
        """What holds for a replica of her voice or face, and its scope: agreed as long as the consent lasts."""
        if self.ai_likeness != "scope":
            return self.get_ai_likeness_display(), ""
        live = [row for row in self.consents.all() if row.purpose == "ai_likeness" and row.is_live(today)]
        if not live:
            return "Ask first", "no consent to it is in force"
        return self.get_ai_likeness_display(), "; ".join(filter(None, (row.scope for row in live)))

    def portrayals(self, today: date) -> list[str] | None:
        """What she says she can portray, as long as she agrees that it is shown."""
        agreed = any(row.purpose == "can_portray" and row.is_live(today) for row in self.consents.all())
        return self.can_portray if agreed else None
