from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from castmatch import demo_accounts


class Command(BaseCommand):
    help = "What `make run` does before it starts the processes: migrates, fills an empty roster, makes demo accounts."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0)
        call_command("load_demo_roster", stdout=self.stdout)
        if settings.DEMO:
            demo_accounts.ensure()
