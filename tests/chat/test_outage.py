"""Waiting for a database that is away, and for nothing else."""

import psycopg
import pytest
from django.db import OperationalError, ProgrammingError
from psycopg import errors

from chat.outage import is_away, outlasting
from tests.castmatch.test_pool import end, process_number, whole_pool

pytestmark = pytest.mark.django_db(transaction=True)


def raised(error: psycopg.Error) -> OperationalError:
    """As Django passes on what PostgreSQL said."""
    found = OperationalError(str(error))
    found.__cause__ = error
    return found


class Restarting:
    """A query whose first tries fail."""

    def __init__(self, failures: int, error: Exception) -> None:
        self.failures, self.error, self.tries = failures, error, 0

    def __call__(self) -> int:
        self.tries += 1
        if self.tries <= self.failures:
            raise self.error
        return 7


async def test_work_is_done_when_the_database_is_back():
    work = Restarting(3, raised(errors.AdminShutdown("terminating connection")))
    assert await outlasting(work, 30)() == 7
    assert work.tries == 4


async def test_after_its_patience_the_error_is_raised():
    work = Restarting(1_000_000, raised(errors.CannotConnectNow("starting up")))
    with pytest.raises(OperationalError):
        await outlasting(work, 0.3)()
    assert work.tries > 1


@pytest.mark.parametrize(
    "error", [raised(errors.QueryCanceled("statement timeout")), ProgrammingError("no such column"), ValueError("no")]
)
async def test_what_the_database_refuses_is_not_asked_again(error):
    work = Restarting(1, error)
    with pytest.raises(type(error)):
        await outlasting(work, 30)()
    assert work.tries == 1


async def test_a_connection_that_the_server_has_ended_is_replaced():
    # The pool's and no others: other threads of this process keep connections for the tests to come.
    ended = await outlasting(whole_pool)()
    for number in ended:
        end(number)
    assert await outlasting(process_number)() not in ended


def test_a_server_that_cannot_be_reached_is_away():
    assert is_away(raised(psycopg.OperationalError("connection refused")))
    assert not is_away(raised(errors.DeadlockDetected("deadlock")))
