"""Fills the browser tests' database: `python -m tests.browser.furnishing` migrates, loads the roster, adds the cast."""

import os

import django

CAST = ("meera", "kabir")
PASSWORD = "a-long-test-password"


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")
    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("load_demo_roster")
    for name in CAST:
        get_user_model().objects.create_user(name, password=PASSWORD)


if __name__ == "__main__":
    main()
