"""The sign-ins of demo mode: two casting directors, an assistant, and staff, all with one password."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction

from castmatch import embedded

# user name -> first name, and whether she is staff
ACCOUNTS = {
    "director": ("Dipti", False),
    "director2": ("Devika", False),
    "assistant": ("Arjun", False),
    "staff": ("Savita", True),
}


def password() -> str:
    """DEMO_PASSWORD, or the one made at the first run and kept in the data folder."""
    return settings.DEMO_PASSWORD or embedded.secret("demo-password", size=9)


@transaction.atomic
def ensure() -> list[str]:
    """Makes the accounts, or mends them, so that all four sign in with `password()`; returns those that it changed."""
    return [name for name, (first_name, is_staff) in ACCOUNTS.items() if _ensure(name, first_name, is_staff)]


def _ensure(name: str, first_name: str, is_staff: bool) -> bool:
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
    return changed
