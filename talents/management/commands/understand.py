import sys
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from talents.understanding import lines


def _day(raw: str) -> date:
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise ArgumentTypeError(f"“{raw}” is not a date; write it like 2026-11-26.") from None


class Command(BaseCommand):
    help = 'Reads requests as JSON lines ({"id", "text", "after"}) and writes the filters that they mean, line by line.'
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--today", type=_day, default=None, help="the day that dates are reckoned from")

    def handle(self, *args: Any, **options: Any) -> None:
        today = options["today"] or timezone.localdate()
        for answer in lines.answers(sys.stdin.buffer, today):
            self.stdout.write(lines.written(answer))
            self.stdout.flush()
