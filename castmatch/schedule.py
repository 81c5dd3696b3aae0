"""Signs of life of the Celery processes: beat at each turn of its loop, a worker while the broker gives it tasks."""

from __future__ import annotations

from typing import Any

from celery import bootsteps
from celery.beat import PersistentScheduler

from castmatch import heartbeat

SECONDS_BETWEEN = 5.0


class ReportingScheduler(PersistentScheduler):
    def tick(self, *args: Any, **kwargs: Any) -> float:
        heartbeat.beat("beat")
        return super().tick(*args, **kwargs)

    def close(self) -> None:
        heartbeat.end("beat")
        super().close()


class SignsOfLife(bootsteps.StartStopStep):
    """Begins when the worker takes tasks, ends when it leaves or loses the broker.

    Celery's own heartbeats are not used: it repeats one for ever while the broker is away, and hears no SIGTERM then.
    """

    requires = ("celery.worker.consumer.tasks:Tasks",)

    def __init__(self, consumer: Any, **kwargs: Any) -> None:
        super().__init__(consumer, **kwargs)
        self.timed: Any = None

    def start(self, consumer: Any) -> None:
        heartbeat.beat("worker")
        self.timed = consumer.timer.call_repeatedly(SECONDS_BETWEEN, heartbeat.beat, ("worker",))

    def stop(self, consumer: Any) -> None:
        if self.timed:
            consumer.timer.cancel(self.timed)
            self.timed = None
            heartbeat.end("worker")
