"""Statements whose plans PostgreSQL keeps: they are planned once, see what they should, and outlive a migration."""

from __future__ import annotations

import threading

import psycopg
import pytest
from django.contrib.sessions.models import Session
from django.db import DataError, IntegrityError, NotSupportedError, connection, transaction
from django.test.utils import CaptureQueriesContext

from castmatch.postgresql import prepared
from tests.waiting import until_somebody_waits_for_a_lock

pytestmark = pytest.mark.django_db(transaction=True)
READ = "SELECT label FROM kept_plans WHERE id = %(id)s"
ADD = "INSERT INTO kept_plans (id, label) VALUES (%(id)s, %(label)s)"


@pytest.fixture
def table():
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE kept_plans (id bigint PRIMARY KEY, label varchar(10))")
        cursor.execute("INSERT INTO kept_plans VALUES (1, 'one'), (2, '100%')")
    yield
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE kept_plans")
    leave()


def leave() -> None:
    """Without a connection in the pool that keeps plans of this test."""
    connection.connection.close()
    connection.close()


def kept() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%kept_plans%'")
        return [statement for (statement,) in cursor.fetchall()]


def change_the_column(kind: str = "varchar(20)") -> None:
    """As a migration does it, while this process runs on."""
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as other:
        other.execute(f"ALTER TABLE kept_plans ALTER label TYPE {kind}")


def test_a_statement_is_planned_once_for_a_connection(table):
    for number, label in ((1, "one"), (2, "100%"), (1, "one")):
        assert prepared.execute(READ, {"id": number}).fetchone() == (label,)
    assert len(kept()) == 1


def test_several_are_kept_and_sent_together(table):
    for number in (3, 4):
        _, found = prepared.execute_together([(ADD, {"id": number, "label": "new"}), (READ, {"id": number})])
        assert found.fetchone() == ("new",)
    assert len(kept()) == 2


def test_numbers_of_all_sizes_have_one_plan_and_what_is_not_asked_so_has_none(table):
    for number in (1, 2**15, 2**31, 2**62):
        prepared.execute(READ, {"id": number})
    Session.objects.filter(pk="kept_plans").first()
    assert len(kept()) == 1
    assert not connection.connection._prepared._counts


def test_where_they_are_switched_off_nothing_is_kept(table, settings):
    settings.DATABASE_PREPARED_STATEMENTS = False
    assert prepared.execute(READ, {"id": 1}).fetchone() == ("one",)
    assert prepared.execute_together([(READ, {"id": 2})])[0].fetchone() == ("100%",)
    assert kept() == []


def test_after_a_migration_has_changed_a_column_it_is_planned_anew(table):
    assert prepared.execute(READ, {"id": 1}).fetchone() == ("one",)
    change_the_column()
    assert prepared.execute(READ, {"id": 1}).fetchone() == ("one",)
    assert len(kept()) == 1
    change_the_column("text")
    for _ in range(2):
        added, found = prepared.execute_together(
            [("UPDATE kept_plans SET label = %(label)s", {"label": "other"}), (READ, {"id": 2})]
        )
        assert (added.rowcount, found.fetchone()) == (2, ("other",))
        prepared.execute("UPDATE kept_plans SET label = %(label)s WHERE id = 1", {"label": "one"})


def test_within_a_transaction_that_is_an_error_and_nothing_of_it_stays(table):
    prepared.execute(READ, {"id": 1})
    change_the_column()

    @transaction.atomic
    def add_and_read() -> None:
        prepared.execute(ADD, {"id": 3, "label": "new"})
        prepared.execute(READ, {"id": 1})

    with pytest.raises(NotSupportedError):
        add_and_read()
    assert prepared.execute(READ, {"id": 3}).fetchone() is None


def test_what_is_sent_together_is_all_or_nothing(table):
    with pytest.raises(IntegrityError):
        prepared.execute_together([(ADD, {"id": 3, "label": "new"}), (ADD, {"id": 1, "label": "again"})])
    assert prepared.execute(READ, {"id": 3}).fetchone() is None
    assert prepared.execute(READ, {"id": 1}).fetchone() == ("one",)


@pytest.mark.parametrize("label", ["a\0b", "\ud800"])
def test_nor_does_anything_stay_when_a_later_value_cannot_be_sent(table, label):
    with pytest.raises((DataError, UnicodeEncodeError)):
        prepared.execute_together([(ADD, {"id": 3, "label": "new"}), (ADD, {"id": 4, "label": label})])
    assert prepared.execute(READ, {"id": 3}).fetchone() is None
    with pytest.raises((DataError, UnicodeEncodeError)), transaction.atomic():
        prepared.execute_together([(ADD, {"id": 3, "label": "new"}), (ADD, {"id": 4, "label": label})])
    assert prepared.execute(READ, {"id": 3}).fetchone() is None


def test_what_is_sent_together_each_sees_what_the_one_before_has_waited_for(table):
    found = []

    def wait_and_read() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT")
        lock = ("SELECT FROM kept_plans WHERE id = %(id)s FOR UPDATE", {"id": 1})
        found.extend(prepared.execute_together([lock, (READ, {"id": 2})])[1].fetchone())
        leave()

    reader = threading.Thread(target=wait_and_read)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT FROM kept_plans WHERE id = 1 FOR UPDATE")
        reader.start()
        until_somebody_waits_for_a_lock()
        cursor.execute("UPDATE kept_plans SET label = 'later' WHERE id = 2")
    reader.join()
    assert found == ["later"]


@pytest.mark.parametrize("switch", [True, False])
def test_a_log_shows_them_with_their_values(table, settings, switch):
    settings.DATABASE_PREPARED_STATEMENTS = switch
    with CaptureQueriesContext(connection) as queries:
        prepared.execute(READ, {"id": 2})
        prepared.execute_together([(ADD, {"id": 5, "label": "new"})])
    read, *_, added = (query["sql"] for query in queries)
    assert read.endswith("WHERE id = 2")
    assert added.endswith("VALUES (5, 'new')")
