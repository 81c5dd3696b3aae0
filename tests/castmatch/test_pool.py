"""The pool of database connections: what is handed out is there, and finding that out is cheap."""

from __future__ import annotations

import psycopg
import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import DatabaseError, connection, connections
from psycopg_pool import ConnectionPool

from castmatch.postgresql import base
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
    monkeypatch.setattr(base, "ASKED_SECONDS", -1.0)
    whole_pool()
    known = set(asked)
    assert known
    asked.clear()
    monkeypatch.setattr(base, "ASKED_SECONDS", 3600.0)
    whole_pool()
    assert not known.intersection(asked)


def test_a_connection_is_asked_again_after_a_while(asked, monkeypatch):
    monkeypatch.setattr(base, "ASKED_SECONDS", -1.0)
    whole_pool()
    asked.clear()
    borrow()
    assert len(asked) == 1


def test_a_connection_that_the_server_has_ended_is_never_handed_out(monkeypatch):
    monkeypatch.setattr(base, "ASKED_SECONDS", 3600.0)
    ended = whole_pool()
    assert whole_pool() & ended, "they are handed out as long as they are there"
    for number in ended:
        end(number)
    assert not whole_pool() & ended


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
