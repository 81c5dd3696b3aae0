"""The last run of each recurring job: when, how long, how it ended, what it did."""

from __future__ import annotations

import functools
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, ParamSpec, TypeVar

from castmatch import measurements

P = ParamSpec("P")
R = TypeVar("R")
KEY = "jobs"
LONGEST_NOTE = 300


@dataclass(frozen=True)
class Run:
    name: str
    started_at: float  # Unix time
    seconds: float
    outcome: str  # "done" or "failed"
    did: str  # what the job returned, or why it failed

    @property
    def failed(self) -> bool:
        return self.outcome == "failed"


def record_run(name: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Decorates a job: its last run is kept under `name`, with what it returned in words. Errors pass through."""

    def decorate(job: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(job)
        def recorded(*args: P.args, **kwargs: P.kwargs) -> R:
            started, clock = time.time(), time.perf_counter()
            try:
                result = job(*args, **kwargs)
            except Exception as error:
                _keep(Run(name, started, time.perf_counter() - clock, "failed", f"{type(error).__name__}: {error}"))
                raise
            _keep(Run(name, started, time.perf_counter() - clock, "done", in_words(result)))
            return result

        return recorded

    return decorate


def in_words(result: object) -> str:
    """What a job returned, for a person: a count, counts by name, or text."""
    if result is None:
        return ""
    if isinstance(result, dict):
        return ", ".join(f"{key} {in_words(value)}" for key, value in result.items())
    return f"{result:,}" if isinstance(result, int) else str(result)


def _keep(run: Run) -> None:
    kept = asdict(run) | {"did": run.did[:LONGEST_NOTE]}
    measurements.write(lambda pipeline: pipeline.hset(KEY, run.name, json.dumps(kept)))


def last_runs() -> dict[str, Run]:
    """The last run of every job that has run, by name. Raises `redis.RedisError`."""
    kept: Any = measurements.read(lambda redis: redis.hgetall(KEY))
    return {name: Run(**json.loads(text)) for name, text in kept.items()}
