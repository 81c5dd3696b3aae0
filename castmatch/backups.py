"""Backup and restore of the whole database with PostgreSQL's own tools, embedded or not."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from castmatch import embedded
from castmatch.embedded import StartError
from castmatch.embedded.places import BusyError, hold, prepare_data_dir, private_socket_dir
from castmatch.embedded.postgres import installed
from castmatch.embedded.process import stop_leftovers

# Vectors are made again from the rows, and a server without pgvector must be able to take the backup.
LEFT_OUT = ("--exclude-table=*_vectors_*", "--exclude-extension=vector")
MAKE_ROOM = "DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;\n"


def backup() -> Path:
    """Writes `backups/<time>.dump` in the data folder. A file with this name is always a whole, readable backup."""
    folder = embedded.data_dir() / "backups"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{datetime.now():%Y-%m-%d-%H%M%S}.dump"
    aside = path.with_suffix(".partial")
    with _database_running(may_be_busy=True):
        try:
            _run(
                "pg_dump",
                "--format=custom",
                "--no-owner",
                "--no-privileges",
                *LEFT_OUT,
                "--file",
                str(aside),
                *_target(),
            )
            _run("pg_restore", "--list", str(aside))
        except StartError:
            aside.unlink(missing_ok=True)
            raise
    aside.chmod(0o600)
    aside.rename(path)
    return path


def restore(file: Path) -> None:
    """Replaces all that the database holds, in one transaction: it comes back whole, or nothing changes.

    Then it is migrated to this version, and the embedded Redis is emptied: what it holds belongs to other rows.
    """
    if not file.is_file():
        raise StartError(f"There is no file {file}: `make restore FILE=…` takes one that `make backup` wrote")
    _run("pg_restore", "--list", str(file))
    with _database_running(may_be_busy=False):
        _replay(file)
        call_command("migrate", verbosity=0)
        if settings.EMBEDDED_REDIS:
            embedded.remove(embedded.data_dir() / "redis")


def _replay(file: Path) -> None:
    """Turns the backup into SQL, whole, before psql runs it after a statement that clears the way."""
    with tempfile.TemporaryDirectory(dir=embedded.data_dir()) as folder:
        script = Path(folder) / "restore.sql"
        _run("pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(file))
        once = ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", f"--output={os.devnull}"]
        try:
            _run("psql", *once, *_target(), f"--command={MAKE_ROOM}", f"--file={script}")
        except StartError as error:
            raise StartError(f"{file} was not restored and the database is as it was: {error}") from error


@contextmanager
def _database_running(may_be_busy: bool) -> Iterator[None]:
    """The embedded PostgreSQL for as long as it takes, unless one runs already or DATABASE_URL names another."""
    if not settings.EMBEDDED_DATABASE:
        yield
        return
    folder = embedded.data_dir()
    prepare_data_dir(folder)
    try:
        held = hold(folder, f"process {os.getpid()}, backup or restore")
    except BusyError:
        if not may_be_busy:
            raise
        yield
        return
    with held:
        stop_leftovers(folder / "logs")
        server = embedded.start_postgres(folder / "postgres", private_socket_dir(embedded.socket_dir()) / "postgres")
        try:
            yield
        finally:
            _close_connections()
            embedded.stop(server)
            embedded.remove(embedded.socket_dir())


def _close_connections() -> None:
    from django.db import connection

    connection.close()
    if hasattr(connection, "close_pool"):
        connection.close_pool()


def _target() -> list[str]:
    """Where the tools connect to; the password goes by the environment, where `ps` does not show it."""
    parts: dict[str, Any] = dict(conninfo_to_dict(settings.DATABASE_URL))
    parts.pop("password", None)
    parts["dbname"] = settings.DATABASES["default"]["NAME"]
    return ["--dbname", make_conninfo("", **parts)]


def _environment() -> dict[str, str]:
    password = conninfo_to_dict(settings.DATABASE_URL).get("password")
    return {**os.environ, **({"PGPASSWORD": str(password)} if password else {})}


def _run(tool: str, *arguments: str) -> None:
    command: list[str | Path] = [installed(None) / "bin" / tool, *arguments]
    ran = subprocess.run(command, env=_environment(), capture_output=True, text=True)
    if ran.returncode:
        lines = [line for line in ran.stderr.splitlines() if line.strip()] or ["nothing"]
        raise StartError(next((line for line in lines if "ERROR" in line), lines[-1]))
