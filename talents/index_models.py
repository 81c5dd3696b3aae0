"""The search index: a short row and the words of each talent, filled by `talents.index`, and both folded into sets of
places by `talents.fold`. Derived: never edited, always made again from the talent's own rows."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models


class DateMultiRangeField(models.Field):
    """Days as PostgreSQL's `datemultirange`; Django has single ranges only. Written and read in SQL alone."""

    def db_type(self, connection: Any) -> str:
        return "datemultirange"


class IndexRow(models.Model):
    """What a search asks about one talent."""

    talent = models.OneToOneField("talents.Talent", models.CASCADE, primary_key=True, related_name="index_row")
    standing = models.IntegerField(help_text="How complete and how fresh the facts are; orders equals.")
    fresh = models.BooleanField(help_text="Changed since the index was folded: searched row by row.")
    revision = models.BigIntegerField(help_text="Another one at each change.")
    free = DateMultiRangeField(help_text="Days stated as available, not pencilled and not taken.")
    busy = DateMultiRangeField(help_text="Days booked, on hold or booked out.")
    numbers = models.JSONField(help_text='Whole numbers by name: "height", "rate.day", "passport" in days since 2000.')
    facets = ArrayField(models.BigIntegerField(), help_text="Numbers of tokens, see `talents.facets`.")

    class Meta:
        indexes = [models.Index(fields=["talent"], name="index_fresh", condition=models.Q(fresh=True))]

    def __str__(self) -> str:
        return f"Index of talent {self.pk}"


class IndexText(models.Model):
    """The words of one talent; apart, so that the rows that most searches walk stay short."""

    talent = models.OneToOneField("talents.Talent", models.CASCADE, primary_key=True, related_name="index_text")
    words = ArrayField(
        models.BigIntegerField(),
        help_text="Hashes of word stems, each with where it stands: name (A), credits, skills, languages (B), bio (C).",
    )

    def __str__(self) -> str:
        return f"Words of talent {self.pk}"


class IndexFold(models.Model):
    """One folding of all rows. Searches read the newest; the one before is deleted with it."""

    talents = models.IntegerField()
    first_day = models.DateField(null=True, help_text="Days before are told by rows alone; null: there are none.")
    last_day = models.DateField(null=True, help_text="Days after are told by rows alone; null: there are none.")
    folded_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"Fold of {self.talents} talents"


class IndexPlace(models.Model):
    """Where a talent stands in a fold: place 0 has the best standing. Not bound to the talent, who may be gone."""

    pk = models.CompositePrimaryKey("fold_id", "place")
    fold = models.ForeignKey(IndexFold, models.CASCADE, db_index=False, db_constraint=False, related_name="places")
    place = models.IntegerField()
    talent_id = models.BigIntegerField(db_index=True)
    standing = models.IntegerField()
    revision = models.BigIntegerField()
    gone = models.BooleanField(default=False, help_text="Changed or deleted since: this place no longer counts.")

    class Meta:
        indexes = [models.Index(fields=["place"], name="index_gone", condition=models.Q(gone=True))]

    def __str__(self) -> str:
        return f"Place {self.place}"


class IndexBits(models.Model):
    """Of one token the places that have it, in one block of places."""

    pk = models.CompositePrimaryKey("fold_id", "token", "block")
    fold = models.ForeignKey(IndexFold, models.CASCADE, db_index=False, db_constraint=False, related_name="bits")
    token = models.BigIntegerField()
    block = models.SmallIntegerField()
    few = models.BooleanField(help_text="A list of two-byte numbers instead of one bit for each place.")
    bits = models.BinaryField()

    def __str__(self) -> str:
        return f"Bits of token {self.token}, block {self.block}"


class NameWord(models.Model):
    """A word of some name, by which one that is spelt otherwise is found. It may outlive the name."""

    word = models.CharField(max_length=120, primary_key=True)
    sound = models.CharField(max_length=120, db_index=True)
    keys = ArrayField(models.CharField(max_length=121), help_text="See `talents.spelling.keys`.")

    class Meta:
        indexes = [GinIndex(fields=["keys"], name="name_word_keys", fastupdate=False)]

    def __str__(self) -> str:
        return self.word
