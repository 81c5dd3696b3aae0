"""Signs of life of the long-running processes: each says "I am here" every few seconds; silence is noticed."""

from __future__ import annotations

import json
import os
import socket
import time
from dataclasses import dataclass

from castmatch import measurements

PREFIX = "heartbeat:"
# A process that has been silent for this long is not running; then the page stops listing it.
ALIVE_SECONDS = 20.0
FORGOTTEN_SECONDS = 3600
# The processes without which CastMatch does not do its work, in the order in which the status page lists them.
EXPECTED = ("answers", "worker", "beat")
_started_at = time.time()


@dataclass(frozen=True)
class Process:
    name: str
    host: str
    pid: int
    started_at: float  # Unix time
    age: float  # seconds since the last sign of life

    @property
    def alive(self) -> bool:
        return self.age <= ALIVE_SECONDS


def beat(process_name: str) -> None:
    """Says that this process is alive. Takes one round trip to Redis; call it every five seconds or so."""
    host, pid, now = socket.gethostname(), os.getpid(), time.time()
    kept = json.dumps({"name": process_name, "host": host, "pid": pid, "started_at": _started_at, "at": now})
    measurements.write(
        lambda pipeline: pipeline.set(f"{PREFIX}{process_name}:{host}:{pid}", kept, ex=FORGOTTEN_SECONDS)
    )


def end(process_name: str) -> None:
    """Takes the sign of life back, when a process leaves in good order."""
    key = f"{PREFIX}{process_name}:{socket.gethostname()}:{os.getpid()}"
    measurements.write(lambda pipeline: pipeline.delete(key))


def processes() -> list[Process]:
    """Every process heard of within the hour, the liveliest first. Raises `redis.RedisError`."""
    now = time.time()

    def look(redis):  # type: ignore[no-untyped-def]
        keys = list(redis.scan_iter(f"{PREFIX}*", count=500))
        return [json.loads(text) for text in redis.mget(keys) if text] if keys else []

    found = [
        Process(kept["name"], kept["host"], kept["pid"], kept["started_at"], max(0.0, now - kept["at"]))
        for kept in measurements.read(look)
    ]
    return sorted(found, key=lambda process: process.age)
