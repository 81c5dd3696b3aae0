"""What a talent speaks and can do, and the marks a camera sees."""

from __future__ import annotations

from django.db import models

from talents import vocabulary
from talents.models.sourced import Sourced
from talents.models.talent import Talent


class Language(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="languages")
    language = models.CharField(max_length=10, choices=vocabulary.LANGUAGES, help_text="BCP 47 tag.")
    level = models.CharField(
        max_length=10, choices=vocabulary.LANGUAGE_LEVELS, blank=True, help_text="CEFR, or native."
    )
    reads_script = models.BooleanField("reads the script", null=True, blank=True)
    dubs = models.BooleanField("dubs in it", null=True, blank=True)

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
    last_done = models.DateField(
        null=True, blank=True, help_text="The day, or the first of the month, as near as told."
    )
    evidence = models.URLField("clip", blank=True, help_text="Address of a clip that shows it.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["talent", "skill"], name="skill_once_per_talent")]

    def __str__(self) -> str:
        return f"{self.get_skill_display()}, {self.get_level_display() or 'level unknown'}"


class Mark(Sourced):
    """A tattoo, a piercing or a scar. Whether any tattoo shows is read from these rows: `Talent.visible_tattoo`."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="marks")
    kind = models.CharField(max_length=10, choices=vocabulary.MARK_KINDS)
    place = models.CharField(max_length=20, choices=vocabulary.MARK_PLACES, blank=True)
    visible = models.BooleanField(null=True, blank=True, help_text="In everyday clothes.")
    coverable = models.BooleanField(null=True, blank=True, help_text="With make-up or clothes.")

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.get_kind_display(), self.get_place_display().lower())))
