from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from castmatch import backups
from castmatch.embedded import StartError


class Command(BaseCommand):
    help = "Puts a backup in place of what the database holds now."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a file that `backup` wrote")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            backups.restore(options["file"])
        except StartError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Restored {options['file']}; what the database held before is gone.")
