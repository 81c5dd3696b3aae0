"""Keeps a provider that is down from costing every question its time-out. Its memory is this process's own."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass

FAILURES_TO_OPEN = 3
FIRST_PAUSE = 10.0
LONGEST_PAUSE = 300.0


@dataclass
class _Line:
    failures: int = 0
    pause: float = 0.0
    closed_again_at: float = 0.0
    probing: bool = False


class Breaker:
    """One line for each key, a provider with a model. Seconds by `clock`.

    After `FAILURES_TO_OPEN` failures in a row a line opens and lets nothing pass for a pause. Then one request is let
    through to probe: its success closes the line, its failure doubles the pause, up to `LONGEST_PAUSE`.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lines: dict[Hashable, _Line] = {}

    def admits(self, key: Hashable) -> bool:
        """Whether a request may pass now. Report its end with `succeeded`, `failed` or `abandoned`."""
        line = self._lines.get(key)
        if line is None or not line.pause:
            return True
        if line.probing or self._clock() < line.closed_again_at:
            return False
        line.probing = True
        return True

    def succeeded(self, key: Hashable) -> None:
        self._lines.pop(key, None)

    def failed(self, key: Hashable) -> bool:
        """Count a failure that concerns the provider. True if the line is open from now on."""
        line = self._lines.setdefault(key, _Line())
        line.failures += 1
        # Requests that were under way when the line opened say nothing new.
        already_open = bool(line.pause) and not line.probing
        if line.failures < FAILURES_TO_OPEN or already_open:
            return False
        line.pause = min(line.pause * 2 or FIRST_PAUSE, LONGEST_PAUSE)
        line.closed_again_at = self._clock() + line.pause
        line.probing = False
        return True

    def abandoned(self, key: Hashable) -> None:
        """The request ended without a verdict: it was stopped, or was wrong itself. The next one may probe."""
        if line := self._lines.get(key):
            line.probing = False
