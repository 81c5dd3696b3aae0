"""`manage.py memory_bench`: runs an outside set on CastMatch's memory, JSON lines in and out; see docs/memory.md."""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from memory import outside


class Command(BaseCommand):
    help = "Speaks JSON lines: index, search, delete, forget, close. Its users are removed at the end."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--remove", metavar="RUN", help="Wait until standard input ends, then remove that run's users."
        )

    def handle(self, *args: Any, remove: str | None = None, **options: Any) -> None:
        if remove:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            sys.stdin.read()
            outside.remove(remove)
            return
        run = f"{os.getpid()}-{secrets.token_hex(4)}"
        signal.signal(signal.SIGTERM, _leave)
        # It outlives a kill of this process, which nothing in here could clean up after.
        watch = [sys.executable, str(settings.BASE_DIR / "manage.py"), "memory_bench", "--remove", run]
        with subprocess.Popen(watch, stdin=subprocess.PIPE, start_new_session=True):
            try:
                self._serve(outside.Outside(run))
            finally:
                outside.remove(run)

    def _serve(self, sets: outside.Outside) -> None:
        for raw in sys.stdin:
            if not raw.strip():
                continue
            line, answer = _answer(sets, raw)
            self.stdout.write(json.dumps(answer))
            self.stdout.flush()
            if line.get("op") == "close":
                return


def _answer(sets: outside.Outside, raw: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The line, and what it is answered with; a bad line is answered with its fault, and the next one is read."""
    try:
        line = json.loads(raw)
        if not isinstance(line, dict):
            raise outside.BadLine("A line is a JSON object with an op.")
        return line, sets.do(line)
    except (outside.BadLine, json.JSONDecodeError, TypeError, ValueError) as error:
        return {}, {"ok": False, "error": str(error)}


def _leave(*args: object) -> None:
    raise SystemExit(1)
