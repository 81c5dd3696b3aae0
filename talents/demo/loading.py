"""Writes invented people into the roster with COPY, in blocks, by as many processes as are worth it."""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from talents.demo.copying import TABLES, Job, block_text, copied_columns
from talents.demo.people import BLOCK, SEED
from talents.demo.work import AGENCIES
from talents.models import Agency, Talent

# Below this, starting processes costs more than they save.
WORTH_PROCESSES = 5 * BLOCK
BLOCKS_PER_TRANSACTION = 10
BLOCKS_AHEAD = 2 * BLOCKS_PER_TRANSACTION
Progress = Callable[[int, int, float], None]


def load(count: int, *, seed: int = SEED, today: date, progress: Progress) -> None:
    """Adds `count` people to the roster. `progress(done, count, people per second)` is called now and then.

    A load that is interrupted keeps the people whose transaction had ended. The search index is the caller's business.
    """
    agencies = _agencies()
    blocks = -(-count // BLOCK)
    first_id = _reserve_ids(count)
    jobs = [
        Job(number, min(BLOCK, count - number * BLOCK), seed, today, first_id + number * BLOCK, agencies)
        for number in range(blocks)
    ]
    started = time.monotonic()
    done = 0
    with _texts(jobs, in_processes=count >= WORTH_PROCESSES) as texts:
        for batch in _batches(texts):
            _write(batch)
            done = min(done + len(batch) * BLOCK, count)
            progress(done, count, done / (time.monotonic() - started))


def analyse() -> None:
    """Tells the planner about the new rows; autovacuum would only come round to it in a minute or more."""
    with connection.cursor() as cursor:
        for table in TABLES.values():
            cursor.execute(f"ANALYZE {connection.ops.quote_name(table)}")


def _agencies() -> dict[str, int]:
    for name, city in AGENCIES.items():
        slug = "".join(letter for letter in name.casefold() if letter.isalpha())
        Agency.objects.get_or_create(name=name, defaults={"city": city, "phone": "", "email": f"desk@{slug}.example"})
    return dict(Agency.objects.filter(name__in=AGENCIES).values_list("name", "id"))


def _reserve_ids(count: int) -> int:
    """The first of `count` ids which nobody else will get."""
    sequence = f"pg_get_serial_sequence('{Talent._meta.db_table}', 'id')"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT nextval({sequence})")
        (first,) = cursor.fetchone()
        cursor.execute(f"SELECT setval({sequence}, %s)", [first + count - 1])
    return first


@contextmanager
def _texts(jobs: list[Job], *, in_processes: bool) -> Iterator[Iterable[dict[str, str]]]:
    if not in_processes:
        yield map(block_text, jobs)
        return
    # Spawned, not forked: a fork would share the database connection.
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as workers:
        yield _drawn_ahead(workers, jobs)


def _drawn_ahead(workers: Executor, jobs: list[Job]) -> Iterator[dict[str, str]]:
    """The texts in order. Only so many are drawn before they are wanted, or a million people would lie in memory."""
    waiting: deque[Future[dict[str, str]]] = deque()
    for job in jobs:
        waiting.append(workers.submit(block_text, job))
        if len(waiting) > BLOCKS_AHEAD:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _batches(texts: Iterable[dict[str, str]]) -> Iterator[list[dict[str, str]]]:
    batch: list[dict[str, str]] = []
    for text in texts:
        batch.append(text)
        if len(batch) == BLOCKS_PER_TRANSACTION:
            yield batch
            batch = []
    if batch:
        yield batch


def _write(batch: list[dict[str, str]]) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        _skip_foreign_key_checks(cursor)
        for part, table in TABLES.items():
            columns = ", ".join(map(connection.ops.quote_name, copied_columns(part)))
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for texts in batch:
                    copy.write(texts[part])


def _skip_foreign_key_checks(cursor: CursorWrapper) -> None:
    """Rows point to rows made with them, and checking each costs as much as writing it. Superusers only."""
    cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    if cursor.fetchone() == (True,):
        cursor.execute("SET LOCAL session_replication_role = replica")
