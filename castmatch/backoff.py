"""How long to wait before the next try: longer each time, and never in step with everybody else who waits."""

from __future__ import annotations

import random


class Backoff:
    """Seconds double from `first` to `longest`; each wait is a random point in the second half of that."""

    def __init__(self, first: float = 0.25, longest: float = 5.0) -> None:
        self.first, self.longest = first, longest
        self._next = first

    def wait(self) -> float:
        """The seconds to wait now."""
        seconds, self._next = self._next, min(self._next * 2, self.longest)
        return random.uniform(seconds / 2, seconds)

    def reset(self) -> None:
        """It worked: the next failure starts from the beginning."""
        self._next = self.first
