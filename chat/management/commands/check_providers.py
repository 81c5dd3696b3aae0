from __future__ import annotations

import asyncio
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from chat import provider_check
from chat.provider_check import Outcome

ROW = "{:<22} {:<7} {:>8}  {:<18} {}"


class Command(BaseCommand):
    help = "Sends one real request to each model of each provider that is set up. Fails if one of them does."

    def handle(self, **options: Any) -> None:
        outcomes = asyncio.run(provider_check.check())
        self.stdout.write(ROW.format("Provider", "Tier", "Seconds", "Tokens", "Outcome"))
        for outcome in outcomes:
            self._show(outcome)
        if failed := [outcome.provider for outcome in outcomes if outcome.error]:
            raise CommandError(f"{len(failed)} of {len(outcomes)} failed: {', '.join(failed)}.")

    def _show(self, outcome: Outcome) -> None:
        said = f"{outcome.kind}: {outcome.error}" if outcome.error else "answers"
        seconds = f"{outcome.seconds:.2f}"
        self.stdout.write(ROW.format(outcome.provider, outcome.tier or "-", seconds, outcome.tokens, said))
        for words in outcome.limits:
            self.stdout.write(f"    {words}")
