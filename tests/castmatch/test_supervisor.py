import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
import pytest

from castmatch import embedded
from tests.castmatch.running import LIMIT, REPLY, Run, environment, free_port, processes_of, wait_until

LAST_LINE = "Stop        Ctrl-C"
NAMES = ("web", "answers", "worker", "beat", "redis", "postgres")
pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def folder():
    made = Path(tempfile.mkdtemp(prefix="castmatch-run-"))
    made.chmod(0o755)
    yield made
    embedded.remove(made / "postgres")
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def runs():
    """Every CastMatch that was started; none outlives its test module."""
    started: list[Run] = []
    yield started
    for run in started:
        run.end(signal.SIGTERM)


@pytest.fixture(scope="module")
def start(folder, runs):
    """Starts a CastMatch on the folder."""

    def begin(port=None):
        runs.append(Run(folder, port or free_port()))
        return runs[-1]

    return begin


@pytest.fixture(scope="module")
def running(start):
    """A CastMatch that is ready, for the tests that leave it running."""
    run = start()
    run.wait_for(LAST_LINE)
    return run


@pytest.fixture
def stopped(running, runs):
    """The same data folder with nothing running on it."""
    for run in runs:
        run.end(signal.SIGTERM)
    return running


def in_database(folder, statement):
    """Asks the embedded PostgreSQL of this folder, from outside."""
    show = "from castmatch import embedded; print(embedded.database_url())"
    found = subprocess.run(
        [sys.executable, "-c", show], cwd=embedded.ROOT, env=environment(folder, 0), capture_output=True, text=True
    )
    with psycopg.connect(found.stdout.strip(), autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


def manage(run, *arguments):
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(
        command, cwd=embedded.ROOT, env=environment(run.data, run.port), capture_output=True, text=True, timeout=LIMIT
    )


def test_it_says_where_to_go_and_how_to_sign_in_once_it_is_ready(running):
    assert f"http://127.0.0.1:{running.port}/" in running.output
    for name in ("director", "director2", "assistant", "staff"):
        assert name in running.output
    assert running.status_of("/health/ready") == 200
    assert running.status_of("/accounts/login/") == 200


@pytest.mark.parametrize("name", ["director", "director2", "assistant", "staff"])
def test_everyone_can_sign_in_with_the_demo_password(running, name):
    browser = running.sign_in(name)
    assert "/accounts/login/" not in browser.open(running.url("/"), timeout=REPLY).url


def test_staff_sees_that_every_process_is_alive(running):
    browser = running.sign_in("staff")

    def page():
        return browser.open(running.url("/status/"), timeout=REPLY).read().decode()

    wait_until(lambda: "Everything answers." in page())
    found = page()
    assert "Everything answers." in found, found
    for name in ("PostgreSQL", "Redis", "answers", "worker", "beat"):
        assert re.search(rf'data-service="{name}">.*?data-state="ok"', found, re.DOTALL), found


def test_stylesheets_come_from_the_web_process_with_a_time_to_live(running):
    import urllib.request

    for path in ("/static/css/tokens.css", "/static/admin/css/base.css"):
        with urllib.request.urlopen(running.url(path), timeout=REPLY) as answer:
            assert answer.headers["Content-Type"].startswith("text/css")
            assert re.fullmatch(r"max-age=\d+, public", answer.headers["Cache-Control"])
            assert answer.headers["ETag"]


def test_the_roster_was_loaded(running):
    ((count,),) = in_database(running.data, "SELECT count(*) FROM talents_talent")
    assert count == 600


def test_a_second_start_from_the_same_folder_says_where_the_first_one_is(running, start):
    second = start()
    assert second.process.wait(LIMIT) == 1
    second.reader.join(5)
    assert f"http://127.0.0.1:{running.port}/" in second.output
    assert len(second.output.splitlines()) == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_killed_process_is_started_again(running, name):
    killed = running.pid(name)
    os.kill(killed, signal.SIGKILL)
    wait_until(lambda: running.pid(name) != killed)
    assert running.pid(name) != killed
    wait_until(lambda: running.status_of("/health/ready") == 200)
    assert running.status_of("/health/ready") == 200
    running.wait_for(f"{name} ended (signal 9). Starting it again.")


def test_a_backup_is_written_while_it_runs_and_a_restore_waits_until_it_stops(running):
    written = manage(running, "backup")
    (backup,) = (running.data / "backups").glob("*.dump")
    assert written.returncode == 0, written.stderr
    assert str(backup) in written.stdout
    refused = manage(running, "restore", str(backup))
    assert refused.returncode != 0
    assert f"http://127.0.0.1:{running.port}/" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_the_data_can_not_be_reset_under_a_running_castmatch(running):
    refused = subprocess.run(
        [sys.executable, "-m", "castmatch.demo_reset"],
        cwd=embedded.ROOT,
        env=environment(running.data, running.port),
        capture_output=True,
        text=True,
    )
    assert refused.returncode == 1
    assert "already runs" in refused.stdout
    assert running.status_of("/health/ready") == 200


def test_after_sigterm_no_process_is_left_and_a_second_start_finds_the_same_data(running, start):
    in_database(running.data, "UPDATE talents_talent SET stage_name = 'Kept Across Starts' WHERE id = 1")
    assert processes_of(running.data)
    first = running.took
    assert running.end(signal.SIGTERM) == 0
    assert "by force" not in running.output
    assert processes_of(running.data) == []
    again = start(running.port)
    again.wait_for(LAST_LINE)
    # No roster has to be loaded.
    assert again.took < first
    kept = in_database(again.data, "SELECT stage_name FROM talents_talent WHERE id = 1")
    assert kept == [("Kept Across Starts",)]
    assert again.sign_in("director").open(again.url("/"), timeout=REPLY).status == 200
    assert again.end(signal.SIGINT) == 0
    assert processes_of(again.data) == []


def test_nothing_outlives_a_killed_supervisor(stopped, start):
    run = start()
    run.wait_for(LAST_LINE)
    assert len(processes_of(run.data)) > len(NAMES)
    run.end(signal.SIGKILL)
    wait_until(lambda: not processes_of(run.data))
    assert processes_of(run.data) == []


def test_ctrl_c_during_the_start_stops_it_cleanly(stopped, start):
    run = start()
    run.wait_for("Starting Redis")
    assert run.end(signal.SIGINT) == 0
    assert "is ready at" not in run.output
    assert processes_of(run.data) == []


def test_a_port_in_use_is_told_with_the_command_that_helps(stopped, start):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = start(port)
        assert run.process.wait(LIMIT) == 1
        run.reader.join(5)
    assert f"Port {port} is in use" in run.output
    assert f"PORT={port + 1} make run" in run.output
    assert len(run.output.splitlines()) == 1


def test_a_damaged_folder_is_told_in_one_line_and_reset_mends_it(stopped, start):
    (stopped.data / "postgres" / "global" / "pg_control").write_bytes(b"")
    run = start()
    assert run.process.wait(LIMIT) == 1
    run.reader.join(5)
    assert "make demo-reset" in run.output.splitlines()[-1]
    assert "Traceback" not in run.output
    assert processes_of(run.data) == []

    backups = list((stopped.data / "backups").iterdir())
    reset = [sys.executable, "-m", "castmatch.demo_reset"]
    subprocess.run(reset, cwd=embedded.ROOT, env=environment(run.data, run.port), check=True, capture_output=True)
    assert list((stopped.data / "backups").iterdir()) == backups
    mended = start()
    mended.wait_for(LAST_LINE)
    assert in_database(mended.data, "SELECT count(*) FROM talents_talent") == [(600,)]
