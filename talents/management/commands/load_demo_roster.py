from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from talents.demo.filling import fill
from talents.models import Talent


class Command(BaseCommand):
    help = "Loads 600 invented people into an empty roster."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--count", type=int, default=600, help="how many people (600)")
        parser.add_argument("--force", action="store_true", help="add them although the roster is not empty")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["count"] < 1:
            raise CommandError(f"--count {options['count']}: give a number of people from 1 on.")
        held = Talent.objects.count()
        if held and not options["force"]:
            self.stdout.write(f"The roster already holds {held:,} talents; nothing was loaded. --force adds the demo.")
            return
        fill(options["count"], today=timezone.localdate(), say=self.stdout.write)
