"""Keeps the rows of suspicious biographies right, for one talent or for a batch of thousands."""

from __future__ import annotations

from collections.abc import Iterator

from talents import hostile
from talents.models import Talent
from talents.suspicious_models import SuspiciousBio


def refresh(talent_ids: list[int]) -> None:
    """Looks at the bios of these talents again: rows for the suspicious ones, none for the others."""
    found = list(_suspicious(talent_ids))
    SuspiciousBio.objects.filter(talent__in=talent_ids).exclude(talent__in=[row.talent_id for row in found]).delete()
    SuspiciousBio.objects.bulk_create(
        found, update_conflicts=True, unique_fields=["talent"], update_fields=["kinds", "plain", "found_at"]
    )


def _suspicious(talent_ids: list[int]) -> Iterator[SuspiciousBio]:
    told = Talent.objects.filter(pk__in=talent_ids).exclude(bio="").values_list("pk", "bio")
    for talent_id, bio in told:
        if kinds := hostile.kinds(bio):
            yield SuspiciousBio(talent_id=talent_id, kinds=list(kinds), plain=hostile.without(bio))
