from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from talents.demo.filling import fill
from talents.demo.people import SEED


class Command(BaseCommand):
    help = "Adds any number of invented people to the roster, for benchmarks."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--count", type=int, required=True, help="how many people")
        parser.add_argument("--seed", type=int, default=SEED, help=f"another seed gives other people ({SEED})")
        parser.add_argument("--today", type=date.fromisoformat, default=None, help="the day that dates turn around")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["count"] < 1:
            raise CommandError(f"--count {options['count']}: give a number of people from 1 on.")
        today = options["today"] or timezone.localdate()
        fill(options["count"], seed=options["seed"], today=today, say=self.stdout.write)
