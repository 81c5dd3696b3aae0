"""Rows that expire: a query first, a sweep second. Reads go through `live()`, so a late sweep shows nothing dead."""

from __future__ import annotations

from typing import Self, TypeVar

from django.db import models, transaction
from django.utils import timezone

SWEEP_BATCH = 1000
Row = TypeVar("Row", bound=models.Model, covariant=True)


class ExpiringQuerySet(models.QuerySet[Row]):
    def for_user(self, user: object) -> Self:
        """`user` is a user or the id of one."""
        return self.filter(user=user)

    def live(self) -> Self:
        return self.filter(expires_at__gt=timezone.now())

    def expired(self) -> Self:
        return self.filter(expires_at__lte=timezone.now())

    def delete_expired(self, batch: int = SWEEP_BATCH) -> int:
        """Frees the space of what has expired, at most `batch` rows a transaction; returns how many rows went."""
        total = 0
        while gone := self._delete_batch(batch):
            total += gone
        return total

    def _delete_batch(self, batch: int) -> int:
        with transaction.atomic():
            # Locked before they are deleted: a row renewed meanwhile stays, and two sweeps do not wait for each other.
            rows = self.expired().select_for_update(skip_locked=True).order_by("expires_at")
            keys = list(rows.values_list("pk", flat=True)[:batch])
            return self.filter(pk__in=keys).delete()[1].get(self.model._meta.label, 0) if keys else 0
