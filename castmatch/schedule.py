"""Signs of life of the Celery processes: beat at each turn of its loop, a worker at each of Celery's own heartbeats."""

from __future__ import annotations

import time
from typing import Any

from celery.beat import PersistentScheduler
from celery.signals import heartbeat_sent, worker_shutdown

from castmatch import heartbeat

SECONDS_BETWEEN = 5.0
_last_sign = 0.0


class ReportingScheduler(PersistentScheduler):
    def tick(self, *args: Any, **kwargs: Any) -> float:
        heartbeat.beat("beat")
        return super().tick(*args, **kwargs)

    def close(self) -> None:
        heartbeat.end("beat")
        super().close()


@heartbeat_sent.connect
def worker_lives(**kwargs: Any) -> None:
    global _last_sign
    if time.monotonic() - _last_sign >= SECONDS_BETWEEN:
        _last_sign = time.monotonic()
        heartbeat.beat("worker")


@worker_shutdown.connect
def worker_leaves(**kwargs: Any) -> None:
    heartbeat.end("worker")
