"""The staff's page about CastMatch itself. Everything on it is measured while it is drawn; nothing is remembered."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import psycopg
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from castmatch import embedder, heartbeat, jobs, measurements, monitoring, rate_limits, services
from castmatch.embedder import figures as embedder_figures

# Beat and worker need a moment; only a run that is later than this is called overdue.
LATE_SECONDS = 30.0


@dataclass(frozen=True)
class Row:
    """One line of a table: `state` is "ok", "away" or "unknown", `words` says it in words."""

    name: str
    state: str
    words: str
    figures: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class JobRow:
    name: str
    run: jobs.Run | None
    age: str
    next_run: str

    @property
    def started_at(self) -> datetime | None:
        return datetime.fromtimestamp(self.run.started_at, UTC) if self.run else None


@require_safe
@never_cache
@login_required
def status(request: HttpRequest) -> HttpResponse:
    if not request.user.is_staff:
        raise PermissionDenied("The status page is for staff.")
    return render(request, "castmatch/status.html", page())


def page() -> dict[str, Any]:
    """The context of the page: services, processes and jobs as rows, and when this was measured."""
    checked = {service.name: service for service in services.check()}
    redis_is_up = checked["redis"].up
    rows = [_postgres(checked["postgresql"]), _redis(checked["redis"])]
    if embedder.configured():
        rows.append(_embedder(checked["postgresql"].up, redis_is_up))
    processes = _processes() if redis_is_up else [_unknown(name) for name in heartbeat.EXPECTED]
    runs = jobs.last_runs() if redis_is_up else {}
    scheduled = [_job(name, entry, runs.get(entry["task"])) for name, entry in settings.CELERY_BEAT_SCHEDULE.items()]
    return {
        "services": rows,
        "processes": processes,
        "jobs": scheduled,
        "limits": [_limit(row) for row in rate_limits.figures(rate_limits.read())] if redis_is_up else [],
        "redis_is_up": redis_is_up,
        "all_well": all(row.state == "ok" for row in (*rows[:2], *processes))
        and all(row.state != "away" for row in rows),
        "measured_at": datetime.now(UTC),
    }


def _postgres(service: services.Service) -> Row:
    if not service.up:
        return Row("PostgreSQL", "away", "away", [service.error])
    try:
        found = monitoring.measure_database()
    except psycopg.Error as error:
        return Row("PostgreSQL", "away", "answers, but not with its figures", [str(error)])
    figures = [
        f"answers in {service.seconds * 1000:.1f} ms",
        f"{found.size / 2**20:,.1f} MB",
        f"{found.connections} of {found.most_connections} connections",
        f"longest query running {found.longest_query:.1f} s",
        f"version {found.version}",
        *(f"{table.name}: {table.rows:,} rows, {table.size / 2**20:,.1f} MB" for table in found.largest_tables),
    ]
    return Row("PostgreSQL", "ok", "; ".join(found.warnings) or "up", figures)


def _redis(service: services.Service) -> Row:
    if not service.up:
        return Row("Redis", "away", "away", [service.error])
    found: dict[str, Any] = measurements.read(lambda client: client.info())
    figures = [
        f"answers in {service.seconds * 1000:.1f} ms",
        f"{found['used_memory'] / 2**20:,.1f} MB in memory",
        f"{found['connected_clients']} clients",
        f"up for {in_words(found['uptime_in_seconds'])}",
        f"version {found['redis_version']}",
    ]
    return Row("Redis", "ok", "up", figures)


def _embedder(postgres_is_up: bool, redis_is_up: bool) -> Row:
    """What answers do without while it is away is the likeness of meaning; words still find."""
    model = embedder.embedder().model
    vectors = [_vectors(each, model) for each in (embedder.registered() if postgres_is_up else ())]
    if not redis_is_up:
        return Row("Embedder", "unknown", "unknown while Redis is away", [f"model {model}", *vectors])
    found = embedder_figures.read()
    took = [f"last answer {found.seconds * 1000:.0f} ms"] if found.seconds is not None else []
    failures = f"{found.failures:,} failures today" + (f", the last: {found.error}" if found.error else "")
    refused = [f"{found.refused:,} questions refused today"] if found.refused else []
    words = "away, words alone rank" if found.is_away else "up" if found.answers else "not asked yet today"
    state = "away" if found.is_away else "ok" if found.answers else "unknown"
    return Row("Embedder", state, words, [f"model {model}", *vectors, *took, failures, *refused])


def _vectors(each: embedder.VectorSet, model: str) -> str:
    """A text that the model refuses has no vector and is waited for no more."""
    told = f"{each.name}: {each.count(model):,} of {each.wanted():,} vectors"
    return f"{told}, {refused:,} refused" if (refused := each.refused(model)) else told


def _processes() -> list[Row]:
    heard = heartbeat.processes()
    names = [*heartbeat.EXPECTED, *sorted({process.name for process in heard} - set(heartbeat.EXPECTED))]
    return [_process(name, [process for process in heard if process.name == name]) for name in names]


def _process(name: str, heard: list[heartbeat.Process]) -> Row:
    alive = [process for process in heard if process.alive]
    figures = [
        f"{process.host} process {process.pid}, up for {in_words(time.time() - process.started_at)}, "
        f"last sign of life {in_words(process.age)} ago"
        for process in alive or heard[:1]
    ]
    if alive:
        return Row(name, "ok", f"{len(alive)} running", figures)
    return Row(name, "away", "none running", figures or ["no sign of life within the hour"])


def _limit(row: dict[str, Any]) -> Row:
    figures = [
        f"{window.left:,} of {window.limit:,} {window.kind.replace('-', ' ')} left ({share:.0f} %), "
        f"all of them in {in_words(seconds)}"
        for window, share, seconds in row["windows"]
    ]
    figures.append(f"as its last reply said, {in_words(row['age'])} ago")
    if row["blocked"]:
        return Row(row["model"], "away", f"takes no request for {in_words(row['blocked'])}", figures)
    short = row["lowest"] <= max(rate_limits.ALARMS_AT)
    return Row(row["model"], "away" if short else "ok", "nearly used up" if short else "enough left", figures)


def _unknown(name: str) -> Row:
    return Row(name, "unknown", "unknown while Redis is away")


def _job(name: str, entry: dict[str, Any], run: jobs.Run | None) -> JobRow:
    if run is None:
        return JobRow(name, None, "", "")
    last = datetime.fromtimestamp(run.started_at, UTC)
    left = entry["schedule"].remaining_estimate(last).total_seconds()
    next_run = f"in {in_words(left)}" if left > -LATE_SECONDS else f"overdue by {in_words(-left)}"
    return JobRow(name, run, in_words(time.time() - run.started_at), next_run)


def in_words(seconds: float) -> str:
    """A duration for a person, in its largest unit."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.0f} {unit}"
    return f"{max(0.0, seconds):.0f} s"
