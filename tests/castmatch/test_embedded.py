"""The embedded servers in a data folder of their own, beside those that the test run uses."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
import pytest

from castmatch import embedded
from castmatch.embedded import places, postgres
from castmatch.embedded.places import BusyError, hold, prepare_data_dir, private_socket_dir
from castmatch.embedded.process import StartError, command_line, stop_leftovers


@pytest.fixture
def data():
    """A folder that every user can pass through, as PostgreSQL of root needs; `closed` ones are made below it."""
    folder = Path(tempfile.mkdtemp(prefix="castmatch-data-"))
    folder.chmod(0o755)
    yield folder
    for link in folder.rglob("postgres"):
        embedded.remove(link)
    embedded.remove(folder)


@pytest.fixture
def sockets():
    folder = Path(tempfile.mkdtemp(prefix="castmatch-s-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


def execute(sockets, statement):
    with psycopg.connect(f"postgresql://castmatch@/castmatch?host={sockets}/p", autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture
def started(data, sockets):
    """Starts PostgreSQL, as often as the test wants; what still runs at the end is stopped."""
    servers = []

    def start():
        servers.append(embedded.start_postgres(data / "postgres", sockets / "p", "fsync=off"))
        return servers[-1]

    yield start
    for server in servers:
        embedded.stop(server)


def test_what_was_written_is_there_after_a_stop_and_a_start(started, sockets):
    server = started()
    execute(sockets, "CREATE TABLE kept AS SELECT 'Meera' AS name")
    assert embedded.stop(server)
    assert server.process.returncode == 0
    started()
    assert execute(sockets, "SELECT name FROM kept") == [("Meera",)]


def test_only_its_owner_can_enter_the_sockets(started, sockets):
    started()
    assert (sockets / "p").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_cannot_enter_is_left_closed(data, sockets):
    closed = data / "closed"
    closed.mkdir(mode=0o700)
    server = embedded.start_postgres(closed / "postgres", sockets / "p", "fsync=off")
    try:
        assert execute(sockets, "SELECT 1") == [(1,)]
        assert closed.stat().st_mode & 0o777 == 0o700
        elsewhere = not (closed / "postgres").resolve().is_relative_to(closed)
        assert elsewhere == (os.geteuid() == 0)
    finally:
        embedded.stop(server)


def test_a_pid_file_left_by_a_hard_kill_does_not_keep_it_from_starting(started, data, sockets):
    server = started()
    execute(sockets, "CREATE TABLE kept AS SELECT 1 AS one")
    note = (data / "postgres" / "postmaster.pid").read_text()
    os.killpg(server.process.pid, signal.SIGKILL)
    server.process.wait()
    # The number in the file now belongs to another process of the same user, which PostgreSQL takes for a server.
    user = {"user": (data / "postgres").stat().st_uid} if os.geteuid() == 0 else {}
    with subprocess.Popen(["sleep", "60"], **user) as other:
        (data / "postgres" / "postmaster.pid").write_text(note.replace(str(server.process.pid), str(other.pid), 1))
        started()
        assert execute(sockets, "SELECT one FROM kept") == [(1,)]
        assert other.poll() is None
        other.kill()


def test_a_damaged_folder_is_told_with_the_fix(started, data):
    embedded.stop(started())
    (data / "postgres" / "global" / "pg_control").write_bytes(b"")
    with pytest.raises(StartError, match="make demo-reset") as told:
        started()
    assert "pg_control" in str(told.value) or "control file" in str(told.value)
    assert "\n" not in str(told.value)


def test_a_folder_of_another_version_is_told_with_the_fix(started, data):
    embedded.stop(started())
    (data / "postgres" / "PG_VERSION").write_text("17\n")
    with pytest.raises(StartError, match=r"PG_VERSION is 17, not 18.*make demo-reset"):
        started()


def test_an_interrupted_first_start_is_begun_anew(started, data, sockets):
    (data / "postgres.new").mkdir()
    (data / "postgres.new" / "PG_VERSION").write_text("18\n")
    started()
    assert execute(sockets, "SELECT 1") == [(1,)]


def test_redis_keeps_what_was_written(data, sockets):
    import redis

    for expected in (None, "1"):
        server = embedded.start_redis(data / "redis", sockets / "r")
        try:
            client = redis.Redis(unix_socket_path=str(sockets / "r/redis.sock"), decode_responses=True)
            assert client.get("kept") == expected
            client.set("kept", "1")
        finally:
            assert embedded.stop(server)


def test_a_damaged_redis_is_told_with_the_fix(data, sockets):
    (data / "redis").mkdir()
    (data / "redis" / "appendonly.aof").write_bytes(b"not a log\n" * 10)
    with pytest.raises(StartError, match="make demo-reset"):
        embedded.start_redis(data / "redis", sockets / "r")


KILLED = """
import os, sys, time
from pathlib import Path
from castmatch import embedded
server = embedded.start_redis(Path(sys.argv[1]) / "redis", Path(sys.argv[2]) / "r")
print(server.process.pid, flush=True)
time.sleep(60)
"""


def start_elsewhere(data, sockets):
    """Redis under a parent that is not this process; returns the parent and the server's process number."""
    command = [sys.executable, "-c", KILLED, data, sockets]
    parent = subprocess.Popen(command, cwd=embedded.ROOT, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    return parent, int(parent.stdout.readline())


def gone(pid, seconds=10):
    end = time.monotonic() + seconds
    while command_line(pid) and time.monotonic() < end:
        time.sleep(0.05)
    return not command_line(pid)


def test_a_server_does_not_outlive_a_killed_parent(data, sockets):
    parent, pid = start_elsewhere(data, sockets)
    assert "redis" in command_line(pid)
    parent.kill()
    parent.communicate()
    assert gone(pid)


def test_what_an_earlier_start_left_running_is_ended(data, sockets):
    parent, pid = start_elsewhere(data, sockets)
    try:
        assert "redis" in command_line(pid)
        assert stop_leftovers(data / "logs") == ["redis"]
        assert gone(pid)
    finally:
        parent.kill()
        parent.communicate()


def test_a_process_that_only_has_the_number_of_a_leftover_is_left_alone(data):
    (data / "logs").mkdir()
    note = data / "logs" / "web.pid"
    note.write_text(json.dumps({"pid": os.getpid(), "mark": "a command that this is not", "signal": 9}))
    assert stop_leftovers(data / "logs") == []
    assert not note.exists()


def test_a_folder_in_use_says_by_whom(data):
    with hold(data, "process 7, http://127.0.0.1:8000/"), pytest.raises(BusyError, match=r"process 7, http://"):
        hold(data, "a second one")


def test_a_folder_is_free_again_when_its_holder_has_ended(data):
    hold(data, "first").close()
    hold(data, "second").close()


def test_a_full_disk_is_told_with_the_fix(data, monkeypatch):
    prepare_data_dir(data)
    monkeypatch.setattr(places.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**9, 10**9, 3 * 2**20))
    with pytest.raises(StartError, match=r"3 MB free .* CASTMATCH_DATA"):
        prepare_data_dir(data)


def test_a_file_in_the_place_of_the_folder_is_told(data):
    (data / "var").write_text("")
    with pytest.raises(StartError, match="is a file"):
        prepare_data_dir(data / "var")


def test_a_socket_folder_that_somebody_else_has_made_is_refused(sockets, monkeypatch):
    private_socket_dir(sockets / "mine")
    assert private_socket_dir(sockets / "mine") == sockets / "mine"
    monkeypatch.setattr(places.os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(StartError, match="belongs to somebody else"):
        private_socket_dir(sockets / "mine")


def test_a_link_in_the_place_of_the_socket_folder_is_refused(sockets):
    (sockets / "theirs").mkdir()
    (sockets / "mine").symlink_to(sockets / "theirs")
    with pytest.raises(StartError, match="belongs to somebody else"):
        private_socket_dir(sockets / "mine")


def test_a_path_too_long_for_a_socket_is_told(sockets):
    with pytest.raises(StartError, match="TMPDIR"):
        private_socket_dir(sockets / ("long" * 30))


def test_processes_that_start_together_share_one_secret(data, monkeypatch):
    monkeypatch.setenv("CASTMATCH_DATA", str(data))
    code = "from castmatch import embedded; print(embedded.secret('shared'))"
    starts = [
        subprocess.Popen([sys.executable, "-c", code], cwd=embedded.ROOT, stdout=subprocess.PIPE) for _ in range(4)
    ]
    assert len({start.communicate()[0] for start in starts}) == 1
    assert len((data / "shared").read_text()) > 30


def test_programs_copied_out_of_a_closed_environment_find_their_libraries(data, monkeypatch):
    install = postgres.installed(None)
    monkeypatch.setattr(postgres, "SHELTER", data)
    postgres._copy(install, data / "copied")
    for program in ("postgres", "initdb"):
        command = [data / "copied" / install.parent.name / install.name / "bin" / program, "--version"]
        ran = subprocess.run(command, capture_output=True, text=True)
        assert ran.stdout.startswith(f"{program} (PostgreSQL) 18"), ran.stderr


def test_a_machine_without_a_redis_is_told_what_to_do(data, sockets, monkeypatch):
    from castmatch.embedded import redis as embedded_redis

    monkeypatch.setattr(embedded_redis.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(embedded_redis.shutil, "which", lambda name: None)
    with pytest.raises(StartError, match=r"install redis-server, use Python 3\.11 or 3\.12, or set REDIS_URL"):
        embedded.start_redis(data / "redis", sockets / "r")
