"""How the embedder does, measured where it is asked, kept in Redis for the status page."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from castmatch import measurements

KEPT_SECONDS = 2 * 86_400


@dataclass(frozen=True)
class Figures:
    """Of today, in UTC: answers and failures of all processes, what the last answer took and why the last one failed.
    `is_away`: nothing has been answered since the last failure. `refused` are questions that were not taken, though
    others are: no failures."""

    answers: int = 0
    failures: int = 0
    refused: int = 0
    seconds: float | None = None
    error: str = ""
    is_away: bool = False


def answered(seconds: float) -> None:
    """A question, or a batch that is filled in."""

    def change(pipeline: Any) -> None:
        pipeline.hincrby(_key(), "answers", 1)
        pipeline.hset(_key(), mapping={"seconds": seconds, "answered_at": time.time()})
        pipeline.expire(_key(), KEPT_SECONDS)

    measurements.write(change)


def failed(error: str) -> None:
    def change(pipeline: Any) -> None:
        pipeline.hincrby(_key(), "failures", 1)
        pipeline.hset(_key(), mapping={"error": error, "failed_at": time.time()})
        pipeline.expire(_key(), KEPT_SECONDS)

    measurements.write(change)


def refused() -> None:
    def change(pipeline: Any) -> None:
        pipeline.hincrby(_key(), "refused", 1)
        pipeline.expire(_key(), KEPT_SECONDS)

    measurements.write(change)


def read() -> Figures:
    """Raises `redis.RedisError`."""
    kept: Any = measurements.read(lambda client: client.hgetall(_key()))
    return Figures(
        int(kept.get("answers", 0)),
        int(kept.get("failures", 0)),
        int(kept.get("refused", 0)),
        float(kept["seconds"]) if "seconds" in kept else None,
        kept.get("error", ""),
        float(kept.get("failed_at", 0)) > float(kept.get("answered_at", 0)),
    )


def _key() -> str:
    return f"embedder:{datetime.now(UTC):%Y-%m-%d}"
