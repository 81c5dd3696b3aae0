"""A note that a request has left is on its way when the request is, also if the process dies in that moment."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from django.db import connection

from chat.answering import database
from chat.usage import noting
from chat.usage.models import Reservation
from tests.castmatch.running import wait_until
from tests.waiting import until

pytestmark = pytest.mark.django_db(transaction=True)
# Notes and dies at once: nothing after the note is done, not even another turn of the event loop.
NOTES_AND_DIES = """
import asyncio, os, signal, sys
import django
django.setup()
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[2]
from chat.usage import noting

async def main():
    line = noting.Line(print)
    open_ = asyncio.create_task(line.run())
    while not line.note(int(sys.argv[1])):
        await asyncio.sleep(0.01)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.fixture
async def reservation() -> Reservation:
    return await database(reserve)()


def reserve() -> Reservation:
    return Reservation.objects.create(model="claude-sonnet-5-5", amount=1, expires_at="2030-01-01T00:00Z")


@pytest.fixture
async def lost() -> list[int]:
    """Notes that the line has given back."""
    return []


@pytest.fixture
async def line(lost) -> AsyncIterator[noting.Line]:
    opened = noting.Line(lost.append)
    running = asyncio.create_task(opened.run())
    yield opened
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def noted(line: noting.Line, reservation: Reservation) -> None:
    await until(lambda: line.note(reservation.pk))


async def sent(reservation: Reservation) -> None:
    await until(lambda: database(sent_at)(reservation))


def sent_at(reservation: Reservation) -> object:
    return Reservation.objects.values_list("sent_at", flat=True).get(pk=reservation.pk)


async def test_many_notes_at_once_all_arrive(line, reservation):
    others = [await database(reserve)() for _ in range(50)]
    await noted(line, reservation)
    for other in others:
        assert line.note(other.pk)
    for one in (reservation, *others):
        await sent(one)
    await until(lambda: not line._unheard)


async def test_a_lost_line_gives_back_what_may_be_lost_and_is_opened_again(line, lost, reservation):
    await noted(line, reservation)
    await sent(reservation)
    with ThreadPoolExecutor(1) as thread:
        # The event loop stands still meanwhile, so it does not hear of it: the line takes the note, and gives it back.
        thread.submit(end_lines).result(10)
    assert line.note(reservation.pk)
    await until(lambda: bool(lost))
    assert lost == [reservation.pk]
    other = await database(reserve)()
    await noted(line, other)
    await sent(other)


def end_lines() -> None:
    with connection.cursor() as cursor:
        query = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database()"
        cursor.execute(f"{query} AND query LIKE 'UPDATE chat_reservation%' AND pid <> pg_backend_pid()")
        assert cursor.fetchall() == [(True,)]
    connection.close()


async def test_without_a_line_or_from_another_loop_the_note_is_not_taken(line, reservation):
    assert not noting.Line(print).note(reservation.pk)
    await noted(line, reservation)

    async def elsewhere() -> bool:
        return line.note(reservation.pk)

    assert not await asyncio.to_thread(asyncio.run, elsewhere())


def test_a_note_arrives_also_if_the_process_is_killed_in_that_moment():
    reservation = reserve()
    name = settings.DATABASES["default"]["NAME"]
    command = [sys.executable, "-c", NOTES_AND_DIES, str(reservation.pk), str(name)]
    done = subprocess.run(command, env=os.environ, capture_output=True, text=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    wait_until(lambda: sent_at(reservation) is not None, 60)
    assert sent_at(reservation)
