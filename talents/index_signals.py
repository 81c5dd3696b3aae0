"""A saved or deleted fact changes the talent's index row in the same transaction.

Not after the commit: a process that dies between the two would leave a row wrong until the talent is next saved,
and a search inside the transaction would miss what it has just written.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import models
from django.db.models.signals import post_delete, post_migrate, post_save, pre_save

from talents.index import fill_gaps, refresh
from talents.index_models import IndexPlace
from talents.models import (
    Accent,
    Agency,
    Availability,
    Consent,
    Credit,
    Exclusivity,
    Identity,
    Language,
    Licence,
    Mark,
    Rate,
    Representation,
    Skill,
    Talent,
    Training,
    UnionMembership,
    WorkPermit,
)

FACTS: tuple[type[models.Model], ...] = (
    *(Language, Accent, Skill, Credit, Availability, Rate, Representation),
    *(Licence, UnionMembership, WorkPermit, Training, Mark, Exclusivity, Consent, Identity),
)


def connect() -> None:
    post_migrate.connect(migrated, sender=apps.get_app_config("talents"), dispatch_uid="index-gaps")
    post_save.connect(talent_saved, sender=Talent, dispatch_uid="index-talent")
    post_delete.connect(talent_deleted, sender=Talent, dispatch_uid="index-talent-gone")
    post_save.connect(agency_saved, sender=Agency, dispatch_uid="index-agency")
    for fact in FACTS:
        uid = f"index-{fact.__name__}"
        pre_save.connect(fact_about_to_be_saved, sender=fact, dispatch_uid=uid)
        post_save.connect(fact_saved, sender=fact, dispatch_uid=uid)
        post_delete.connect(fact_deleted, sender=fact, dispatch_uid=uid)


def migrated(**_: Any) -> None:
    fill_gaps()


def talent_saved(instance: Talent, **_: Any) -> None:
    refresh([instance.pk])


def talent_deleted(instance: Talent, **_: Any) -> None:
    """The folded index does not know the talent's row, only the place."""
    IndexPlace.objects.filter(talent_id=instance.pk).update(gone=True)


def agency_saved(instance: Agency, created: bool, **_: Any) -> None:
    if not created:
        refresh(instance.representations.values_list("talent_id", flat=True))


def fact_about_to_be_saved(sender: type[models.Model], instance: Any, **_: Any) -> None:
    """Remembers whose fact it was: one that moves to another talent changes both rows."""
    instance.talent_before = None
    if instance.pk:
        instance.talent_before = sender._default_manager.filter(pk=instance.pk).values_list("talent_id").first()


def fact_saved(instance: Any, **_: Any) -> None:
    refresh({instance.talent_id, *(instance.talent_before or ())})


def fact_deleted(instance: Any, origin: Any, **_: Any) -> None:
    """Facts that go because their talent goes need no row, and one made now would point to nobody."""
    if getattr(origin, "model", type(origin)) is not Talent:
        refresh([instance.talent_id])
