"""What providers say is left of their rate limits: kept with its time, and said aloud once as it runs out."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import redis

from castmatch import measurements

logger = logging.getLogger(__name__)
KEY, ALARMS = "rate-limits", "rate-limits:alarm"
# Per cent left. What has been said is said again only after it was clearly better in between.
ALARMS_AT = (5, 20)
CLEARLY_BETTER = 5


@dataclass(frozen=True)
class Window:
    """One limit: `resets_at` (Unix time) is when all of it is there again; it comes back evenly until then."""

    kind: str
    limit: int
    left: int
    resets_at: float

    def left_at(self, measured_at: float, now: float) -> float:
        """What is left by now, if nothing was asked since."""
        span = self.resets_at - measured_at
        if span <= 0 or now >= self.resets_at:
            return float(self.limit)
        return self.left + (self.limit - self.left) * max(0.0, now - measured_at) / span


@dataclass(frozen=True)
class Limits:
    """Those of one model, as its last reply gave them. Until `blocked_until` the provider wants no request at all."""

    model: str
    measured_at: float
    windows: tuple[Window, ...] = ()
    blocked_until: float = 0.0


def keep(found: Limits) -> None:
    """Write down a reply's limits, and raise the alarm for what has fallen to 20 % or 5 %. Blocks: use a thread."""
    unseen: list[Window] = []
    for window in measurements.ask(lambda client: _kept(client, found), unseen):
        _alarm(found.model, window)


def _kept(client: redis.Redis, found: Limits) -> list[Window]:
    """Those of its limits of which this reply is the first to see that they have fallen. One round trip."""
    with client.pipeline(transaction=False) as pipeline:
        pipeline.hset(KEY, found.model, json.dumps(asdict(found)))
        for window in found.windows:
            _change(pipeline, f"{found.model} {window.kind}", per_cent(window))
        _, *changes = pipeline.execute()
    return [window for window, fallen in zip(found.windows, changes, strict=True) if fallen == 1]


def read() -> list[Limits]:
    """The limits of all models, by name. Raises `redis.RedisError` within about a second when Redis is away."""
    kept: Any = measurements.read(lambda client: client.hgetall(KEY))
    return [_decoded(text) for _, text in sorted(kept.items())]


def of(model: str) -> Limits | None:
    """The limits of one model, None before its first reply. Raises as `read`."""
    kept: Any = measurements.read(lambda client: client.hget(KEY, model))
    return _decoded(kept) if kept else None


def per_cent(window: Window) -> float:
    return 100 * window.left / window.limit if window.limit else 100.0


def _alarm(model: str, window: Window) -> None:
    logger.error(
        "rate limit alarm: %s has %d of %d %s left (%.0f %%)",
        model,
        window.left,
        window.limit,
        window.kind.replace("-", " "),
        per_cent(window),
    )
    level = next(level for level in ALARMS_AT if per_cent(window) <= level)
    from castmatch import metrics  # it shows our gauges, so it knows us

    metrics.count("rate_limit_alarms", model=model, kind=window.kind, level=str(level))


def _change(pipeline: Any, field: str, left: float) -> None:
    """Once for each crossing, whichever process sees it first: the one that changes the level is told so."""
    pipeline.eval(CHANGE, 1, ALARMS, field, left, CLEARLY_BETTER, *ALARMS_AT)


# The level last said (100: none) falls at once, and rises only where what is left is clearly above it.
CHANGE = """
local said = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '100')
local left, better, level = tonumber(ARGV[2]), tonumber(ARGV[3]), 100
for index = #ARGV, 4, -1 do
  if left <= tonumber(ARGV[index]) then level = tonumber(ARGV[index]) end
end
if level < said then
  redis.call('HSET', KEYS[1], ARGV[1], level)
  return 1
end
if level > said and left > said + better then
  redis.call('HSET', KEYS[1], ARGV[1], level)
end
return 0
"""


def _decoded(text: str) -> Limits:
    data = json.loads(text)
    return Limits(**{**data, "windows": tuple(Window(**window) for window in data["windows"])})


def figures(found: Sequence[Limits], now: float | None = None) -> list[dict[str, Any]]:
    """For a table: model, age of the measurement in seconds, and each limit with the share that was left."""
    moment = time.time() if now is None else now
    return [
        {
            "model": limits.model,
            "age": max(0.0, moment - limits.measured_at),
            "blocked": max(0.0, limits.blocked_until - moment),
            "lowest": min((per_cent(window) for window in limits.windows), default=100.0),
            "windows": [(window, per_cent(window), max(0.0, window.resets_at - moment)) for window in limits.windows],
        }
        for limits in found
    ]
