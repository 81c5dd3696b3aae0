from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from castmatch import demo_accounts


class Command(BaseCommand):
    help = "Makes the four sign-ins of demo mode, or gives them the password of DEMO_PASSWORD."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError(
                "DATABASE_URL or REDIS_URL is set, so this is not the demo and gets no accounts with a known password. "
                "Make one with `manage.py createsuperuser`."
            )
        changed = demo_accounts.ensure()
        self.stdout.write(f"Demo accounts: {', '.join(changed)} made or changed." if changed else "Demo accounts kept.")
