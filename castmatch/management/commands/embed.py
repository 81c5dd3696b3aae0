"""`manage.py embed`: fills in the vectors of the roster and of memory until none is missing; see docs/deployment.md."""

from __future__ import annotations

import math
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from castmatch.embedder import EmbedderError, configured, filling


class Command(BaseCommand):
    help = "Embeds what has no vector yet or has changed. Needs EMBEDDER_URL; the worker does the same bit by bit."

    def add_arguments(self, parser: ArgumentParser) -> None:
        either = parser.add_mutually_exclusive_group()
        either.add_argument("--anew", action="store_true", help="Drop all vectors first.")
        either.add_argument("--drop", action="store_true", help="Drop all vectors and embed nothing.")

    def handle(self, *args: Any, anew: bool = False, drop: bool = False, **options: Any) -> None:
        if drop:
            filling.drop_all()
            self.stdout.write("All vectors are dropped.")
            return
        if not configured():
            raise CommandError(
                "EMBEDDER_URL is not set, so there is nothing to embed with; see docs/deployment.md. "
                "--drop removes vectors."
            )
        try:
            if anew:
                filling.drop_all()
            done = filling.fill(math.inf, lambda name, count: self.stdout.write(f"{name}: {count:,}"))
        except EmbedderError as error:
            raise CommandError(f"{error}. What is done is kept; run it again to go on.") from error
        self.stdout.write(", ".join(f"{name} {count:,}" for name, count in done.items()) or "Another run is at it.")
