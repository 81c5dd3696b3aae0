"""Kill -9, in mid-answer: the answer ends all the same, nothing is lost, nothing is doubled."""

import os
import re
import shutil
import signal
import tempfile
import time
from pathlib import Path

import pytest

from castmatch import embedded
from tests.castmatch.running import Run, free_port, wait_until
from tests.faults.asking import Director

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]
QUESTION = "woman 20-25, Mumbai, top 5"


@pytest.fixture(scope="module")
def run():
    """A whole CastMatch whose assistant writes slowly enough to be killed in mid-answer."""
    folder = Path(tempfile.mkdtemp(prefix="castmatch-faults-"))
    folder.chmod(0o755)
    os.environ["OFFLINE_WORDS_PER_SECOND"] = "4"
    started = Run(folder, free_port())
    started.wait_for("Stop        Ctrl-C")
    yield started
    del os.environ["OFFLINE_WORDS_PER_SECOND"]
    started.end(signal.SIGTERM)
    embedded.remove(folder / "postgres")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def director(run):
    visitor = Director(run)
    visitor.start_conversation()
    return visitor


def kill(run, name):
    pid = run.pid(name)
    os.kill(pid, signal.SIGKILL)
    return pid


def back(run, name, pid):
    wait_until(lambda: run.pid(name) != pid, 20)
    assert run.pid(name) != pid


def test_when_the_web_process_dies_the_answer_is_undisturbed_and_the_page_comes_back(run, director):
    director.ask(QUESTION, "web-killed")
    before = director.wait_for("web-killed", "running", words=3)
    pid = kill(run, "web")
    back(run, "web", pid)
    ended = director.wait_for("web-killed", "done")
    assert ended.words > before.words
    assert [message.key for message in director.shown()] == ["web-killed", "web-killed-answer"]


def test_when_the_answers_process_dies_another_one_finishes_the_answer_within_seconds(run, director):
    director.ask(QUESTION, "answers-killed")
    director.wait_for("answers-killed", "running", words=3)
    pid = kill(run, "answers")
    killed_at = time.monotonic()
    back(run, "answers", pid)
    wait_until(lambda: "Resuming" in director.page(), 15)
    assert time.monotonic() - killed_at < 12
    cards = re.findall(r'data-talent="(\d+)"', director.wait_for("answers-killed", "done").html)
    assert len(cards) == len(set(cards)) == 5
    assert [message.key for message in director.shown()] == ["answers-killed", "answers-killed-answer"]


def test_a_question_that_comes_while_no_answers_process_lives_is_answered_later(run, director):
    pid = kill(run, "answers")
    director.ask(QUESTION, "nobody-there")
    assert director.answer("nobody-there").state in ("queued", "running")
    back(run, "answers", pid)
    director.wait_for("nobody-there", "done")
