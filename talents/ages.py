"""Of a date of birth, what may be told: yes, no or unknown. Nobody is told a real age, an adult's or a child's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from talents.models import Guardian, Identity
from talents.models.restricted import ADULT_AGE, years_between


@dataclass(frozen=True)
class Ages:
    """What a regulated advertisement or a shoot with children asks; None is unknown."""

    is_minor: bool | None
    over_18: bool | None
    over_21: bool | None
    over_25: bool | None


def ages_of(talent_ids: Iterable[int], today: date) -> dict[int, Ages]:
    """For each of these talents, in two queries. Somebody who has a guardian and no date of birth counts as a minor."""
    ids = list(talent_ids)
    born = dict(Identity.objects.filter(talent__in=ids).values_list("talent_id", "date_of_birth"))
    guarded = set(Guardian.objects.filter(talent__in=ids).values_list("talent_id", flat=True))
    return {talent_id: _ages(born.get(talent_id), talent_id in guarded, today) for talent_id in ids}


def children(today: date) -> Q:
    """Of talents those who are minors, as `ages_of` tells it, or play nobody of age; to be asked with few rows."""
    return (
        Q(playing_age_max__lt=ADULT_AGE)
        | Q(identity__date_of_birth__gt=_born_of_age(today))
        | Q(identity__date_of_birth=None, guardians__isnull=False)
    )


def _born_of_age(today: date) -> date:
    """The latest day of birth of whoever is of age today."""
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return date(today.year - ADULT_AGE, today.month, day)


def _ages(born: date | None, guarded: bool, today: date) -> Ages:
    if born is None:
        return Ages(True, False, False, False) if guarded else Ages(None, None, None, None)
    years = years_between(born, today)
    return Ages(years < ADULT_AGE, years >= 18, years >= 21, years >= 25)
