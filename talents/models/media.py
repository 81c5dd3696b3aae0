"""Pictures, recordings and the pages where a talent is found."""

from __future__ import annotations

from django.db import models

from talents import vocabulary
from talents.models.sourced import Sourced
from talents.models.talent import Talent


class Media(Sourced):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="media")
    kind = models.CharField(max_length=15, choices=vocabulary.MEDIA_KINDS)
    url = models.URLField("address", max_length=500)
    title = models.CharField(max_length=120, blank=True)
    credit = models.CharField(max_length=120, blank=True, help_text="Who made it.")
    taken_on = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=10, choices=vocabulary.LANGUAGES, blank=True, help_text="BCP 47 tag.")
    seconds = models.PositiveIntegerField("length in seconds", null=True, blank=True)
    altered = models.BooleanField(
        "altered by AI or heavily edited",
        null=True,
        blank=True,
        help_text="Such a picture is marked wherever it is shown.",
    )
    for_office_only = models.BooleanField(default=False, help_text="Not to be shown to directors and clients.")

    class Meta:
        ordering = ["kind", "-taken_on", "id"]
        verbose_name_plural = "media"

    def __str__(self) -> str:
        return self.title or self.get_kind_display()


class Link(Sourced):
    """A page elsewhere. Followers are a figure with a date and never a mark of quality."""

    talent = models.ForeignKey(Talent, models.CASCADE, related_name="links")
    platform = models.CharField(max_length=15, choices=vocabulary.PLATFORMS)
    handle = models.CharField(max_length=120, blank=True, help_text="A handle or an id, such as nm1234567.")
    url = models.URLField("address", max_length=500, blank=True)
    followers = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["platform", "id"]

    def __str__(self) -> str:
        return f"{self.get_platform_display()} {self.handle or self.url}".strip()
