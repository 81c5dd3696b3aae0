"""Processes that are started again when they end, each a little later than the last time."""

from __future__ import annotations

import shutil
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from castmatch.embedded.places import full_disk
from castmatch.embedded.process import Server, StartError

# Seconds to wait before the first, second, third start again; from the third crash within a minute on, the last one.
DELAYS = (0.2, 1.0, 15.0)
# What ran for this long was up: that it was ended then, however often, says nothing about its next start.
STEADY_SECONDS = 8.0
QUICK_CRASHES = 3
WINDOW_SECONDS = 60.0
NO_ROOM = 1024 * 1024  # bytes


@dataclass
class Child:
    name: str
    launch: Callable[[], Server]
    say: Callable[[str], None]
    stop_seconds: float = 15.0
    server: Server | None = None
    _crashes: deque[float] = field(default_factory=lambda: deque(maxlen=QUICK_CRASHES))
    _start_at: float = 0.0
    _started: float = 0.0
    _down: bool = False

    def start(self) -> None:
        """Starts the process for the first time or again."""
        self._start_at, self._started = 0.0, time.monotonic()
        try:
            self.server = self.launch()
        except (StartError, OSError) as error:
            self.server = None
            self._crashed(str(error), [])

    def started(self, server: Server) -> None:
        self.server, self._started = server, time.monotonic()

    def watch(self) -> None:
        """Notices an end, and starts again when it is time; to be called several times a second."""
        now = time.monotonic()
        if self._start_at:
            if now >= self._start_at:
                self.start()
        elif self.server and (code := self.server.process.poll()) is not None:
            self._crashed(_how_it_ended(code), self.server.last_lines(5))
        elif self._down and now - self._crashes[-1] > WINDOW_SECONDS:
            self._down = False
            self.say(f"{self.name} runs again.")

    def _crashed(self, how: str, last_lines: list[str]) -> None:
        now = time.monotonic()
        if now - self._started > STEADY_SECONDS:
            self._crashes.clear()
        self._crashes.append(now)
        recent = sum(now - crash <= WINDOW_SECONDS for crash in self._crashes)
        self._start_at = now + DELAYS[min(recent, len(DELAYS)) - 1]
        if recent < QUICK_CRASHES:
            self.say(f"{self.name} ended ({how}). Starting it again.")
        elif not self._down:
            self._down = True
            self.say(self._report(how, last_lines))

    def _report(self, how: str, last_lines: list[str]) -> str:
        where = f"The whole log is {self.server.log}." if self.server else ""
        lines = "".join(f"\n    {line}" for line in [*last_lines, *self._disk_line()])
        return (
            f"{self.name} does not stay up: it ended {QUICK_CRASHES} times within a minute, last by {how}. "
            f"The others go on; it is tried again every {DELAYS[-1]:.0f} s. {where}{lines}"
        )

    def _disk_line(self) -> list[str]:
        """On a full disk the log itself could not be written, so it does not say so."""
        if self.server and shutil.disk_usage(self.server.log.parent).free < NO_ROOM:
            return [full_disk(self.server.log.parent)]
        return []


def _how_it_ended(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"
