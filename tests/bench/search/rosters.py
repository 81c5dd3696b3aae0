"""Rosters of 10,000 to 1,000,000 invented people, each in a database of its own, kept between runs.

They lie in BENCH_DATA (`var/bench` unless set) under a server that ends with the bench. The first run of a million
takes about fifteen minutes, later ones seconds.
"""

from __future__ import annotations

import atexit
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import cast

from django.core.management import call_command
from django.db import connection, connections, transaction
from django.db.backends.postgresql.base import DatabaseWrapper

from castmatch import embedded
from talents import index
from talents.demo.filling import fill
from talents.models import Talent
from tests.bench.search.by_hand import INDEXES

FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=512MB", "max_wal_size=4GB")


def folder() -> Path:
    return Path(os.environ.get("BENCH_DATA") or embedded.ROOT / "var" / "bench").absolute()


def start() -> None:
    """From here on Django speaks with the kept server."""
    folder().mkdir(parents=True, exist_ok=True)
    server = embedded.start_postgres(folder() / "postgres", folder() / "p", *FAST)
    atexit.register(embedded.stop, server)
    _connect("postgres")
    connection.settings_dict |= {"HOST": str(folder() / "p"), "USER": "castmatch", "PORT": "", "PASSWORD": ""}


def use(count: int, today: date) -> None:
    """The roster of so many; made if it is not there."""
    _connect("postgres")
    name = f"bench_{count}"
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if not cursor.fetchone():
            cursor.execute(f"CREATE DATABASE {name}")
    _connect(name)
    call_command("migrate", verbosity=0)
    missing = count - Talent.objects.count()
    if missing > 0:
        fill(missing, today=today, say=lambda line: print(line, flush=True))
    with connection.cursor() as cursor:
        for statement in INDEXES:
            cursor.execute(statement)
        cursor.execute("SELECT count(*) FROM pg_stat_user_tables WHERE last_vacuum IS NOT NULL")
        if cursor.fetchone() == (0,):
            cursor.execute("VACUUM (ANALYZE)")


def _connect(name: str) -> None:
    wrapper = cast(DatabaseWrapper, connections["default"])
    wrapper.close()
    wrapper.close_pool()
    wrapper.settings_dict["NAME"] = name


@contextmanager
def changed(count: int) -> Iterator[float]:
    """As many rows as wait for the next fold at most, as after an import; taken back at the end. Yields seconds."""
    ids = list(Talent.objects.order_by("pk").values_list("pk", flat=True))
    with transaction.atomic():
        began = time.perf_counter()
        index.refresh(ids[:: max(len(ids) // count, 1)][:count])
        yield time.perf_counter() - began
        transaction.set_rollback(True)


def costs() -> list[str]:
    """What the index takes on the disk, and what it adds to a save."""
    sizes = ", ".join(f"{table} {size}" for table, size in _sizes())
    talents = list(Talent.objects.order_by("pk")[:30])
    whole = _milliseconds(lambda talent: talent.save(), talents)
    alone = _milliseconds(lambda talent: index.refresh([talent.pk]), talents)
    return [
        f"On the disk with indexes: {sizes}.",
        f"Saving one talent: {whole:.1f} ms, of which the index row, the words and the place take {alone:.1f} ms.",
    ]


def _milliseconds(deed: Callable[[Talent], object], talents: list[Talent]) -> float:
    began = time.perf_counter()
    for talent in talents:
        deed(talent)
    return (time.perf_counter() - began) * 1000 / len(talents)


def _sizes() -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, pg_size_pretty(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND "
            "(relname LIKE 'talents_index%%' OR relname IN ('talents_talent', 'talents_nameword')) ORDER BY 1"
        )
        return cursor.fetchall()
