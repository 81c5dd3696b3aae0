"""One way to fill the roster, for the demo and for benchmarks: people, statistics for the planner, search index."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from talents import index
from talents.demo import loading
from talents.demo.people import SEED


def fill(count: int, *, seed: int = SEED, today: date, say: Callable[[str], object]) -> None:
    """Adds `count` people and makes them searchable; `say` is given progress in lines."""
    started = time.monotonic()

    def progress(done: int, wanted: int, rate: float) -> None:
        if done == wanted or (done // 10_000) % 5 == 0:
            say(f"  {done:,} of {wanted:,} talents, {rate:,.0f} a second")

    say(f"Writing {count:,} invented people into the roster")
    loading.load(count, seed=seed, today=today, progress=progress)
    loading.analyse()
    say("Building the search index")
    index.refresh_all(progress)
    say(f"Ready: {count:,} talents in {time.monotonic() - started:.1f} s")
