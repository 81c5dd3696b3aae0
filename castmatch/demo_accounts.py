"""The sign-ins of demo mode: two casting directors, an assistant, and staff, all with one password.

The supervisor reads this without loading Django's apps: no import of a model here.
"""

from __future__ import annotations

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction

from castmatch import embedded

# user name -> first name, and the role; staff are superusers, who need no group
STAFF = "staff"
ACCOUNTS = {
    "director": ("Dipti", "Casting director"),
    "director2": ("Devika", "Casting director"),
    "assistant": ("Arjun", "Casting assistant"),
    "staff": ("Savita", STAFF),
}


def password() -> str:
    """DEMO_PASSWORD, or the one made at the first run and kept in the data folder."""
    return settings.DEMO_PASSWORD or embedded.secret("demo-password", size=9)


@transaction.atomic
def ensure() -> list[str]:
    """Makes the accounts, or mends them, so that all four sign in with `password()`; returns those that it changed."""
    return [name for name, (first_name, role) in ACCOUNTS.items() if _ensure(name, first_name, role)]


def _ensure(name: str, first_name: str, role: str) -> bool:
    is_staff = role == STAFF
    account, changed = get_user_model().objects.get_or_create(username=name, defaults={"first_name": first_name})
    rights = {"is_active": True, "is_staff": is_staff, "is_superuser": is_staff}
    for right, wanted in rights.items():
        changed = changed or getattr(account, right) != wanted
        setattr(account, right, wanted)
    if not account.check_password(password()):
        account.set_password(password())
        changed = True
    if changed:
        account.save()
    # The roster's migration makes the groups; where an office has removed one, its right went with it.
    missing = apps.get_model("auth", "Group").objects.filter(name=role).exclude(user=account)
    if missing:
        account.groups.add(*missing)
    return changed or bool(missing)
