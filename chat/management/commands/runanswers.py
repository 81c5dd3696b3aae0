from __future__ import annotations

import asyncio
from typing import Any

from django.core.management.base import BaseCommand

from chat.answers_process import AnswersProcess


class Command(BaseCommand):
    help = "Produces the answers: claims them from the database, many at once, until it is told to stop."

    def handle(self, **options: Any) -> None:
        asyncio.run(AnswersProcess().run())
