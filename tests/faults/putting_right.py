"""Waiting until what was killed is up again."""

from __future__ import annotations

import psycopg

from castmatch.embedded.redis import answers
from tests.browser.house import answers_http
from tests.castmatch.running import wait_until
from tests.load.office import Office

PATIENCE = 100.0


def all_up(office: Office) -> None:
    """Returns when PostgreSQL, Redis, the web process and an answers process do their work."""
    for what, holds in (
        ("postgres", lambda: _database(office)),
        ("redis", lambda: answers(office.redis_socket)),
        ("web", lambda: answers_http(office.run.port)),
        ("answers", lambda: _ready(office)),
    ):
        wait_until(holds, PATIENCE)
        assert holds(), f"{what} is not up again: {office.run.output[-2000:]}"


def _database(office: Office) -> bool:
    try:
        return office.rows("SELECT 1") == [(1,)]
    except psycopg.Error:
        return False


def _ready(office: Office) -> bool:
    """The last thing that the supervised process said about itself, by its own pid."""
    log = (office.data / "logs/answers.log").read_text(errors="replace")
    return f":{office.run.pid('answers')} is ready" in log
