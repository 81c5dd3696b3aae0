"""Counters and durations from every process, added up in Redis, in Prometheus' text form at `/metrics`."""

from __future__ import annotations

import json
import re
import secrets
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import redis
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from castmatch import heartbeat, jobs, measurements, rate_limits, services

COUNTERS, DURATIONS = "metrics:counters", "metrics:durations"
# Upper bounds in seconds, from a search in the database to the longest answer; the last one takes everything.
BOUNDS = (0.005, 0.025, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 180.0)
NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


def count(name: str, amount: float = 1, **labels: str) -> None:
    """Adds to the counter `castmatch_<name>_total`. One round trip to Redis; from asyncio, call it in a thread."""
    measurements.write(lambda pipeline: pipeline.hincrbyfloat(COUNTERS, _field(name, labels), amount))


def count_all(counts: Iterable[tuple[str, float, dict[str, str]]]) -> None:
    """`count` for many, each (name, amount, labels), in one round trip."""
    fields = [(_field(name, labels), amount) for name, amount, labels in counts]

    def change(pipeline: Any) -> None:
        for field, amount in fields:
            pipeline.hincrbyfloat(COUNTERS, field, amount)

    if fields:
        measurements.write(change)


def observe(name: str, seconds: float, **labels: str) -> None:
    """Adds a duration to the histogram `castmatch_<name>_seconds`. One round trip to Redis, as `count`."""
    bound = next((str(limit) for limit in BOUNDS if seconds <= limit), "+Inf")
    field = _field(name, labels)

    def change(pipeline) -> None:  # type: ignore[no-untyped-def]
        pipeline.hincrby(DURATIONS, f"{field}|{bound}", 1)
        pipeline.hincrbyfloat(DURATIONS, f"{field}|sum", seconds)

    measurements.write(change)


def _field(name: str, labels: dict[str, str]) -> str:
    for word in (name, *labels):
        if not NAME.match(word):
            raise ValueError(f"{word!r} cannot name a metric or label: use small letters, digits and _")
    return f"{name}|{json.dumps(labels, sort_keys=True)}"


class Measured(Collector):
    """What all processes have counted, and the state of services and processes measured at this moment."""

    def collect(self) -> Iterator[Metric]:
        yield from self._services()
        try:
            counters: Any = measurements.read(lambda client: client.hgetall(COUNTERS))
            durations: Any = measurements.read(lambda client: client.hgetall(DURATIONS))
            processes, runs = heartbeat.processes(), jobs.last_runs()
            limits = rate_limits.read()
        except redis.RedisError:
            return  # castmatch_service_up says so
        yield from _counters(counters)
        yield from _durations(durations)
        yield from _processes(processes)
        yield from _runs(runs)
        yield from _limits(limits)

    def _services(self) -> Iterator[Metric]:
        up = GaugeMetricFamily("castmatch_service_up", "1 when the service answers", labels=["service"])
        took = GaugeMetricFamily("castmatch_service_answer_seconds", "How long it took to answer", labels=["service"])
        for service in services.check():
            up.add_metric([service.name], float(service.up))
            took.add_metric([service.name], service.seconds)
        yield from (up, took)


def _counters(kept: dict[str, str]) -> Iterator[Metric]:
    families: dict[tuple[str, tuple[str, ...]], CounterMetricFamily] = {}
    for field, value in sorted(kept.items()):
        name, labels = _split(field)
        key = (name, tuple(labels))
        if key not in families:
            families[key] = CounterMetricFamily(f"castmatch_{name}", _help(name), labels=list(labels))
        families[key].add_metric(list(labels.values()), float(value))
    yield from families.values()


def _durations(kept: dict[str, str]) -> Iterator[Metric]:
    series: dict[str, dict[str, float]] = defaultdict(dict)
    for field, value in sorted(kept.items()):
        head, _, part = field.rpartition("|")
        series[head][part] = float(value)
    families: dict[tuple[str, tuple[str, ...]], HistogramMetricFamily] = {}
    for head, parts in series.items():
        name, labels = _split(head)
        key = (name, tuple(labels))
        if key not in families:
            families[key] = HistogramMetricFamily(f"castmatch_{name}_seconds", _help(name), labels=list(labels))
        buckets, total = [], 0.0
        for bound in (*map(str, BOUNDS), "+Inf"):
            total += parts.get(bound, 0)
            buckets.append((bound, total))
        families[key].add_metric(list(labels.values()), buckets, sum_value=parts.get("sum", 0.0))
    yield from families.values()


def _processes(found: list[heartbeat.Process]) -> Iterator[Metric]:
    running = GaugeMetricFamily("castmatch_processes", "Processes that are alive", labels=["process"])
    for name in sorted({*heartbeat.EXPECTED, *(process.name for process in found)}):
        running.add_metric([name], sum(process.alive for process in found if process.name == name))
    yield running


def _runs(found: dict[str, jobs.Run]) -> Iterator[Metric]:
    age = GaugeMetricFamily("castmatch_job_age_seconds", "Since the job last began", labels=["job"])
    took = GaugeMetricFamily("castmatch_job_seconds", "How long its last run took", labels=["job"])
    failed = GaugeMetricFamily("castmatch_job_failed", "1 when its last run failed", labels=["job"])
    for name, run in sorted(found.items()):
        age.add_metric([name], time.time() - run.started_at)
        took.add_metric([name], run.seconds)
        failed.add_metric([name], float(run.failed))
    yield from (age, took, failed)


def _limits(found: list[rate_limits.Limits]) -> Iterator[Metric]:
    labels = ["model", "kind"]
    most = GaugeMetricFamily("castmatch_rate_limit", "What the provider allows", labels=labels)
    left = GaugeMetricFamily("castmatch_rate_limit_left", "What was left of it at the last reply", labels=labels)
    resets = GaugeMetricFamily("castmatch_rate_limit_reset_seconds", "Until all of it is back", labels=labels)
    age = GaugeMetricFamily("castmatch_rate_limit_age_seconds", "Since the last reply", labels=["model"])
    for row in rate_limits.figures(found):
        age.add_metric([row["model"]], row["age"])
        for window, _, seconds in row["windows"]:
            names = [row["model"], window.kind]
            most.add_metric(names, window.limit)
            left.add_metric(names, window.left)
            resets.add_metric(names, seconds)
    yield from (most, left, resets, age)


def _split(field: str) -> tuple[str, dict[str, str]]:
    name, _, labels = field.partition("|")
    return name, json.loads(labels)


def _help(name: str) -> str:
    return f"{name.replace('_', ' ').capitalize()}, added up over all processes"


@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Prometheus' text form, for staff or whoever has the METRICS_TOKEN."""
    if not (_has_token(request) or (request.user.is_active and request.user.is_staff)):
        return HttpResponse(
            "Sign in as staff, or send the header `Authorization: Bearer <METRICS_TOKEN>`.\n",
            status=403 if request.user.is_authenticated else 401,
            headers={"WWW-Authenticate": "Bearer"},
            content_type="text/plain",
        )
    registry = CollectorRegistry(auto_describe=False)
    registry.register(Measured())
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


def _has_token(request: HttpRequest) -> bool:
    sent, wanted = request.headers.get("Authorization", ""), f"Bearer {settings.METRICS_TOKEN}"
    return bool(settings.METRICS_TOKEN) and secrets.compare_digest(sent.encode(), wanted.encode())
