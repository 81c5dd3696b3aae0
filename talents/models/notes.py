"""What the office writes about a talent. Written as if the talent reads it: she may ask to."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from talents import vocabulary
from talents.models.talent import Talent

LONGEST_NOTE = 4_000


def short_enough(text: str) -> None:
    if len(text) > LONGEST_NOTE:
        raise ValidationError(f"Note: {len(text):,} characters are too many. At most {LONGEST_NOTE:,}.")


def from_one_to_five(rating: int) -> None:
    if not 1 <= rating <= 5:
        raise ValidationError(f"Rating: {rating} is not from 1 to 5. Leave it empty for none.")


class NoteQuerySet(models.QuerySet["Note"]):
    def visible_to(self, user: Any) -> NoteQuerySet:
        """Her own notes and those that others have written for more than themselves."""
        return self.filter(Q(author=user.pk) | ~Q(visibility="me"))


class Note(models.Model):
    talent = models.ForeignKey(Talent, models.CASCADE, related_name="notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="talent_notes")
    text = models.TextField(validators=[short_enough])
    colour = models.CharField(max_length=10, choices=vocabulary.NOTE_COLOURS, blank=True)
    visibility = models.CharField(max_length=12, choices=vocabulary.NOTE_VISIBILITIES, default="office")
    project = models.CharField(max_length=120, blank=True)
    rating = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[from_one_to_five], help_text="1 to 5; the writer's own."
    )
    written_at = models.DateTimeField(auto_now_add=True)

    objects = NoteQuerySet.as_manager()

    class Meta:
        ordering = ["-written_at", "id"]
        constraints = [
            models.CheckConstraint(
                name="note_rating_range",
                condition=models.Q(rating__range=(1, 5)),
                violation_error_message="Rating: give 1 to 5, or nothing.",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]
