"""The search index: a short row and a text per talent, filled by `talents.index`, read by `talents.search`."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models


class DateMultiRangeField(models.Field):
    """Days as PostgreSQL's `datemultirange`; Django has single ranges only. Written and read in SQL alone."""

    def db_type(self, connection: Any) -> str:
        return "datemultirange"


class IndexRow(models.Model):
    """What a search asks about one talent. Derived: never edited, always made again from the talent's own rows."""

    talent = models.OneToOneField("talents.Talent", models.CASCADE, primary_key=True, related_name="index_row")
    standing = models.IntegerField(help_text="How complete and how fresh the facts are; orders equals.")
    playing_age_min = models.SmallIntegerField(null=True)
    playing_age_max = models.SmallIntegerField(null=True)
    height_cm = models.SmallIntegerField(null=True)
    day_rate = models.IntegerField(null=True, help_text="The lowest rate for a day, in rupees.")
    passport_valid_to = models.DateField(null=True)
    free = DateMultiRangeField(help_text="Days stated as available and not pencilled.")
    busy = DateMultiRangeField(help_text="Days booked, on hold or booked out.")
    rates = models.JSONField(help_text='The lowest amount for each "currency:unit".')
    facets = ArrayField(models.BigIntegerField(), help_text="Numbers of tokens, see `talents.facets`.")

    class Meta:
        indexes = [
            models.Index(models.F("standing").desc(), "talent", name="index_standing"),
            # No pending list: a search must not pay for the saves before it.
            GinIndex(fields=["facets"], name="index_facets", fastupdate=False),
            models.Index(fields=["height_cm"], name="index_height"),
            models.Index(fields=["day_rate"], name="index_day_rate"),
        ]

    def __str__(self) -> str:
        return f"Index of talent {self.pk}"


class IndexText(models.Model):
    """The words of one talent; apart, so that the rows that most searches walk stay short."""

    talent = models.OneToOneField("talents.Talent", models.CASCADE, primary_key=True, related_name="index_text")
    names = SearchVectorField(help_text="Words of the stage name and the aliases, as written.")
    document = SearchVectorField(help_text="Names (A), credits, skills and languages (B), bio (C).")

    class Meta:
        indexes = [
            GinIndex(fields=["names"], name="index_names", fastupdate=False),
            GinIndex(fields=["document"], name="index_document", fastupdate=False),
        ]

    def __str__(self) -> str:
        return f"Words of talent {self.pk}"
