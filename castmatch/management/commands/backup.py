from typing import Any

from django.core.management.base import BaseCommand, CommandError

from castmatch import backups
from castmatch.embedded import StartError


class Command(BaseCommand):
    help = "Writes the whole database into a file in the data folder's `backups`."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            path = backups.backup()
        except StartError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Backed up to {path} ({path.stat().st_size / 2**20:.1f} MB).")
        self.stdout.write(f"To bring it back: make restore FILE={path}")
