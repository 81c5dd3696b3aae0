"""Searches that somebody keeps, to run again and see who is new."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models


class SavedSearchQuerySet(models.QuerySet["SavedSearch"]):
    def for_user(self, user: Any) -> SavedSearchQuerySet:
        return self.filter(user=user.pk)


class SavedSearch(models.Model):
    """`params` are those of the roster's page, words included: "free next week" means the week after the day it is
    run. `seen` are the talents that matched when its owner last said that she had seen them, as many as can be
    paged to."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="saved_searches")
    name = models.CharField(max_length=80)
    params = models.TextField()
    seen = ArrayField(models.BigIntegerField(), default=list, blank=True)
    seen_at = models.DateTimeField()
    created_at = models.DateTimeField(auto_now_add=True)

    objects = SavedSearchQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        verbose_name_plural = "saved searches"
        constraints = [models.UniqueConstraint(fields=["user", "name"], name="saved_search_name_once_per_user")]

    def __str__(self) -> str:
        return self.name
