"""Who sees what is restricted. Each restricted table has Django's own permissions; the roles are groups of them.

The groups are made once, by the migration; what staff change in them stays.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db.models import Model

from talents.models import Boundaries, Contact, Guardian, Identity, SizeCard

RESTRICTED: tuple[type[Model], ...] = (Identity, Contact, Guardian, SizeCard, Boundaries)
DIRECTOR, ASSISTANT, STAFF = "Casting director", "Casting assistant", "Roster staff"
# What a role sees. An assistant takes notes and nothing restricted; legal names and dates of birth are for staff alone.
SEES: dict[str, tuple[type[Model], ...]] = {
    DIRECTOR: (Contact, Guardian, SizeCard, Boundaries),
    ASSISTANT: (),
}


def may_see(user: Any, table: type[Model]) -> bool:
    return bool(user.has_perm(f"talents.view_{table._meta.model_name}"))


def ensure_groups(**_: Any) -> None:
    """Makes the groups that do not exist yet; run after every migration."""
    if Group.objects.filter(name__in=(DIRECTOR, ASSISTANT, STAFF)).count() == 3:
        return
    create_permissions(apps.get_app_config("talents"), verbosity=0)
    ours = Permission.objects.filter(content_type__app_label="talents")
    for name, tables in SEES.items():
        codes = [f"view_{table._meta.model_name}" for table in tables] + ["view_note", "add_note"]
        _ensure(name, ours.filter(codename__in=codes))
    _ensure(STAFF, ours)


def _ensure(name: str, permissions: Any) -> None:
    group, made = Group.objects.get_or_create(name=name)
    if made:
        group.permissions.set(permissions)
