"""What the scheduled checks look at: services and processes every two minutes, the database every five."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import redis
from django.template.defaultfilters import filesizeformat

from castmatch import heartbeat, services

logger = logging.getLogger(__name__)
LONG_QUERY_SECONDS = 30.0
CONNECTIONS_ALMOST_USED_UP = 0.8
FIGURES = """
SELECT pg_database_size(current_database()),
       (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'),
       current_setting('max_connections')::int,
       (SELECT coalesce(max(extract(epoch FROM clock_timestamp() - query_start)), 0)::float FROM pg_stat_activity
         WHERE state = 'active' AND backend_type = 'client backend' AND pid <> pg_backend_pid()),
       current_setting('server_version')
"""
LARGEST_TABLES = """
SELECT relname, pg_total_relation_size(relid), n_live_tup
  FROM pg_stat_user_tables ORDER BY 2 DESC LIMIT 5
"""


@dataclass(frozen=True)
class Table:
    name: str
    size: int  # bytes, with its indexes
    rows: int  # PostgreSQL's estimate


@dataclass(frozen=True)
class Database:
    size: int  # bytes
    connections: int
    most_connections: int
    longest_query: float  # seconds that the longest query has been running for
    version: str
    largest_tables: tuple[Table, ...]

    @property
    def warnings(self) -> list[str]:
        found = []
        if self.connections >= self.most_connections * CONNECTIONS_ALMOST_USED_UP:
            found.append(f"{self.connections} of {self.most_connections} connections are in use")
        if self.longest_query >= LONG_QUERY_SECONDS:
            found.append(f"a query has been running for {self.longest_query:.0f} s")
        return found


def measure_database() -> Database:
    """Figures of the database at this moment. Raises `psycopg.Error`."""
    with services.connect() as connection:
        figures: Any = connection.execute(FIGURES).fetchone()
        tables: Any = connection.execute(LARGEST_TABLES).fetchall()
    size, connections, most_connections, longest_query, version = figures
    largest = tuple(Table(*row) for row in tables)
    return Database(size, connections, most_connections, longest_query, version, largest)


def monitor_database() -> str:
    """One line of figures; what needs attention is logged as a warning too."""
    found = measure_database()
    for warning in found.warnings:
        logger.warning("database: %s", warning)
    size = filesizeformat(found.size).replace("\xa0", " ")
    words = f"{size}, {found.connections} of {found.most_connections} connections, "
    return words + f"longest query {found.longest_query:.1f} s" + "".join(f"; {w}" for w in found.warnings)


def check_services() -> str:
    """One line: what is up and how fast it answers; what is away is logged as a warning too."""
    lines = []
    for service in services.check():
        if not service.up:
            logger.warning("%s is away: %s", service.name, service.error)
        lines.append(f"{service.name} {service.seconds * 1000:.1f} ms" if service.up else f"{service.name} AWAY")
    for name, alive in living_processes().items():
        if not alive:
            logger.warning("no %s process is alive", name)
        lines.append(f"{name} {alive}" if alive else f"{name} AWAY")
    return ", ".join(lines)


def living_processes() -> dict[str, int]:
    """How many processes of each expected kind are alive; empty when Redis, which would know, is away."""
    try:
        found = heartbeat.processes()
    except redis.RedisError:
        return {}
    return {name: sum(p.alive for p in found if p.name == name) for name in heartbeat.EXPECTED}
