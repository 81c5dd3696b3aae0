"""Whose time in the roster is over goes from it for good: a query hides her first (`TalentQuerySet.listed`), this
removes her later, with all that hangs on her, and notes that it did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from django.dispatch import Signal
from django.utils import timezone

from talents.models import Removal, Talent

# Sent inside the transaction that removes, with `people`: whoever has written them down elsewhere strikes them out.
leaving = Signal()


@dataclass(frozen=True)
class Person:
    talent_id: int
    names: tuple[str, ...]


def remove_past(today: date | None = None) -> int:
    """Removes those whose last day lies RETENTION_GRACE_DAYS and more behind; returns how many talents went.

    Each goes in a transaction of her own: of the users whose answers told of her nothing can be remembered meanwhile,
    and a sweep that breaks off has done what it has done.
    """
    last = (today or timezone.localdate()) - timedelta(days=settings.RETENTION_GRACE_DAYS + 1)
    past = Q(retention_until__lte=last)
    ids = list(Talent.objects.filter(past).order_by("pk").values_list("pk", flat=True))
    # Who is merged into another may have gone with her by then.
    return sum(remove([number], Removal.Why.RETENTION, only=past) for number in ids)


@transaction.atomic
def remove(talent_ids: Iterable[int], why: str, by: Any = None, only: Q | None = None) -> int:
    """Removes these talents and all that are merged into them, one through another; returns how many rows of talents
    went. Of whom `only` no longer holds once her row is locked, because a date was mended meanwhile, she stays."""
    chosen = Talent.objects.filter(only or Q(), pk__in=list(talent_ids))
    going = _with_merged(list(chosen.select_for_update().order_by("pk")))
    people = [Person(talent.pk, (talent.stage_name, *talent.aliases)) for talent in going]
    leaving.send(sender=Talent, people=people)
    ids = [person.talent_id for person in people]
    _forget_in_the_log(ids)
    # Each goes by herself and has a note of her own; none goes unseen with the one she is merged into.
    Talent.objects.filter(pk__in=ids).update(merged_into=None)
    for talent in going:
        number, until = talent.pk, talent.retention_until
        rows = _without_index(talent.delete()[1])
        Removal.objects.create(talent_id=number, kept_until=until, why=why, removed_by=by, rows=rows)
    return len(people)


def _with_merged(talents: list[Talent]) -> list[Talent]:
    """These, then all that are merged into them, then all that are merged into those, and so on; each is locked."""
    found = {talent.pk: talent for talent in talents}
    newest = list(found)
    while newest:
        merged = Talent.objects.select_for_update().filter(merged_into__in=newest).exclude(pk__in=found).order_by("pk")
        newest = [talent.pk for talent in merged]
        found |= {talent.pk: talent for talent in merged}
    return list(found.values())


def _without_index(counts: dict[str, int]) -> dict[str, int]:
    """Rows by table, as `Credit: 4`; the index is derived and no fact."""
    named = {label.rpartition(".")[2]: count for label, count in counts.items() if count}
    return {name: count for name, count in named.items() if not name.startswith("Index")}


def _forget_in_the_log(talent_ids: list[int]) -> None:
    """The admin's own log names whom it changed, and whose guardian was added."""
    rows = LogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(Talent), object_id__in=[str(number) for number in talent_ids]
    )
    rows.update(object_repr="a talent who was removed", change_message="")
