"""How a process that ends is started again; with real processes, and short delays."""

import shutil
import time

import pytest

from castmatch import children
from castmatch.children import Child
from castmatch.embedded.process import StartError, spawn, stop
from tests.castmatch.running import wait_until


class Scripted(Child):
    script = "sleep 60"


@pytest.fixture(autouse=True)
def short_delays(monkeypatch):
    monkeypatch.setattr(children, "DELAYS", (0.01, 0.02, 0.05))


@pytest.fixture
def said():
    return []


@pytest.fixture
def child(tmp_path, said):
    """A child that runs what its `script` says at the time."""
    made = Scripted("answers", lambda: spawn("answers", ["sh", "-c", made.script], tmp_path, cwd=tmp_path), said.append)
    made.start()
    yield made
    if made.server:
        stop(made.server)


def watch_until(child, holds, seconds=60):
    wait_until(lambda: child.watch() or holds(), seconds)
    assert holds()


def test_a_process_that_runs_is_left_alone(child, said):
    pid = child.server.process.pid
    child.watch()
    assert child.server.process.pid == pid
    assert said == []


def test_a_process_that_is_killed_is_started_again(child, said):
    killed = child.server.process
    killed.kill()
    watch_until(child, lambda: child.server.process is not killed)
    assert child.server.process.poll() is None
    assert said == ["answers ended (signal 9). Starting it again."]


def test_three_crashes_within_a_minute_are_told_once_with_the_log(child, said, tmp_path):
    child.script = "echo no such table: talents >&2; exit 3"
    child.server.process.kill()
    watch_until(child, lambda: len(said) == 3)
    report = said[2]
    assert "ended 3 times within a minute, last by exit code 3" in report
    assert "no such table: talents" in report
    assert str(tmp_path / "answers.log") in report
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        child.watch()
        time.sleep(0.01)
    assert len(said) == 3


def test_a_full_disk_is_told_though_no_log_could_be_written(child, said, monkeypatch):
    monkeypatch.setattr(children.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**9, 10**9, 0))
    child.script = "exit 1"
    child.server.process.kill()
    watch_until(child, lambda: len(said) == 3)
    assert "The disk is full: 0 MB free" in said[2]


def test_what_would_not_stay_up_and_then_does_is_told_too(child, said, monkeypatch):
    child.script = "exit 3"
    child.server.process.kill()
    watch_until(child, lambda: len(said) == 3)
    child.script = "sleep 60"
    monkeypatch.setattr(children, "WINDOW_SECONDS", 0.2)
    watch_until(child, lambda: len(said) == 4)
    assert said[3] == "answers runs again."


def test_crashes_that_lie_far_apart_are_not_taken_for_one_trouble(child, said, monkeypatch):
    monkeypatch.setattr(children, "WINDOW_SECONDS", 0.05)
    for _ in range(4):
        time.sleep(0.1)
        killed = child.server.process
        killed.kill()
        watch_until(child, lambda killed=killed: child.server.process is not killed)
    assert said == ["answers ended (signal 9). Starting it again."] * 4


def test_a_process_that_was_up_is_started_again_at_once_however_often_it_is_killed(child, said, monkeypatch):
    monkeypatch.setattr(children, "DELAYS", (0.01, 0.02, 60.0))
    monkeypatch.setattr(children, "STEADY_SECONDS", 0.05)
    for _ in range(5):
        time.sleep(0.1)
        killed = child.server.process
        killed.kill()
        watch_until(child, lambda killed=killed: child.server.process is not killed)
    assert said == ["answers ended (signal 9). Starting it again."] * 5


def test_a_program_that_cannot_be_started_is_tried_again(tmp_path, said):
    attempts = []

    def launch():
        attempts.append(1)
        if len(attempts) < 3:
            raise StartError("the disk is full")
        return spawn("answers", ["sleep", "60"], tmp_path)

    child = Child("answers", launch, said.append)
    child.start()
    watch_until(child, lambda: child.server is not None)
    assert child.server
    assert stop(child.server)
    assert said == ["answers ended (the disk is full). Starting it again."] * 2
