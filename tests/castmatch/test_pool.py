"""The pool of database connections: what is handed out is there, and finding that out is cheap."""

from __future__ import annotations

import threading
import time
from typing import cast

import psycopg
import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import DatabaseError, connection, connections
from psycopg_pool import ConnectionPool, PoolTimeout

from castmatch.postgresql import pool
from castmatch.postgresql.base import DatabaseWrapper
from castmatch.postgresql.pool import Pool
from castmatch.threads import in_thread

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def asked(monkeypatch):
    """Connections that were asked whether they are there."""
    found = []
    ask = ConnectionPool.check_connection

    def note(one):
        found.append(one)
        ask(one)

    monkeypatch.setattr(ConnectionPool, "check_connection", note)
    return found


def process_number() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return int(cursor.fetchone()[0])


def end(number: int) -> None:
    """By a connection that is not the pool's."""
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as other:
        assert other.execute("SELECT pg_terminate_backend(%s, 5000)", [number]).fetchone() == (True,)


def borrow() -> int:
    number = process_number()
    connection.close()
    return number


def whole_pool() -> set[int]:
    """The pool hands out its connections in turn."""
    return {borrow() for _ in range(settings.DATABASE_POOL_SIZE)}


def test_a_connection_that_was_just_asked_is_handed_out_without_a_question(asked, monkeypatch):
    monkeypatch.setattr(pool, "ASKED_SECONDS", -1.0)
    whole_pool()
    known = set(asked)
    assert known
    asked.clear()
    monkeypatch.setattr(pool, "ASKED_SECONDS", 3600.0)
    whole_pool()
    assert not known.intersection(asked)


def test_a_connection_is_asked_again_after_a_while(asked, monkeypatch):
    monkeypatch.setattr(pool, "ASKED_SECONDS", -1.0)
    whole_pool()
    asked.clear()
    borrow()
    assert len(asked) == 1


def fill() -> set[int]:
    """As many as there may be, all in the pool."""
    ours = cast(DatabaseWrapper, connection).pool
    assert ours is not None
    lent = [ours.getconn() for _ in range(settings.DATABASE_POOL_SIZE)]
    for one in lent:
        ours.putconn(one)
    return {one.info.backend_pid for one in lent}


def test_of_a_whole_pool_that_the_server_has_ended_none_is_handed_out_and_nobody_waits_for_seconds(monkeypatch):
    monkeypatch.setattr(pool, "ASKED_SECONDS", 3600.0)
    connection.ensure_connection()
    connection.close()
    ended = fill()
    assert len(ended) == settings.DATABASE_POOL_SIZE
    assert whole_pool() == ended, "they are handed out as long as they are there"
    for number in ended:
        end(number)
    # Waiting after each, as psycopg's own check does, would be counted here.
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    assert not whole_pool() & ended
    assert pauses in ([], [pool.PAUSE_SECONDS])


def test_a_connection_that_is_ended_while_its_server_is_asked_is_not_handed_out(monkeypatch):
    monkeypatch.setattr(pool, "ASKED_SECONDS", -1.0)
    ended = {borrow()} | whole_pool()
    for number in ended:
        end(number)
    assert borrow() not in ended


@pytest.fixture
def away():
    """A pool whose server is away, in which many have asked for a connection in vain; and how it comes back."""
    params = connection.get_connection_params()
    wrong = {**params, "host": "/nowhere"}
    options = {**connection.settings_dict["OPTIONS"]["pool"], "timeout": 0.1}
    with Pool(kwargs=lambda: wrong, open=True, **options) as found:
        ends = time.monotonic() + 2 * pool.CONNECTING_SECONDS
        while time.monotonic() < ends:
            with pytest.raises(PoolTimeout):
                found.getconn()

        def come_back() -> None:
            wrong.update(params)

        yield found, come_back


def test_a_server_that_was_away_is_found_by_itself_within_a_second_of_its_return(away):
    found, come_back = away
    come_back()
    # psycopg alone would try again after 1, 3, 7 and 15 seconds.
    lent = found.getconn(timeout=2.0)
    assert lent.execute("SELECT 1").fetchone() == (1,)
    found.putconn(lent)


def test_who_waits_longer_than_a_connection_is_tried_is_served_when_the_server_returns(away):
    found, come_back = away
    back = threading.Timer(2 * pool.CONNECTING_SECONDS, come_back)
    back.start()
    lent = found.getconn(timeout=3 * pool.CONNECTING_SECONDS)
    assert lent.execute("SELECT 1").fetchone() == (1,)
    found.putconn(lent)


def test_while_nobody_waits_no_connection_is_tried(away):
    found, _ = away
    time.sleep(pool.CONNECTING_SECONDS)
    before = found.get_stats()["connections_num"]
    time.sleep(pool.CONNECTING_SECONDS)
    assert found.get_stats()["connections_num"] == before
    with pytest.raises(PoolTimeout):
        found.getconn()
    assert found.get_stats()["connections_num"] > before


def test_a_server_that_cuts_each_connection_at_the_first_question_is_not_asked_in_a_busy_loop(monkeypatch):
    options = {"kwargs": connection.get_connection_params(), "min_size": 1, "max_size": 2, "timeout": 2.0}
    with Pool(open=True, **options) as found:
        monkeypatch.setattr(pool, "is_there", lambda connection: False)
        with pytest.raises(PoolTimeout):
            found.getconn()
        # Two that could have been left from before, and then one after each pause.
        assert found.get_stats()["connections_num"] < 12


def test_who_waits_for_a_connection_is_told_for_how_long(away):
    with pytest.raises(PoolTimeout, match=r"no database connection within 0\.2 seconds"):
        away[0].getconn(timeout=0.2)


async def test_a_thread_gives_its_connection_back_even_when_the_work_fails():
    lent = []

    def fail() -> None:
        User.objects.exists()
        lent.append(connections["default"])
        assert lent[0].connection is not None
        raise DatabaseError("on purpose")

    with pytest.raises(DatabaseError, match="on purpose"):
        await in_thread(fail)()
    assert lent[0].connection is None
