"""A process that is frozen in mid-answer loses it to another one, and changes nothing when it wakes up."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

from castmatch import embedded
from castmatch.embedded.process import Server, spawn
from tests.browser.house import House, open_house
from tests.castmatch.running import wait_until

pytestmark = [pytest.mark.faults, pytest.mark.timeout(240)]
QUESTION = "woman 20-25, Mumbai, top 5"


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    """One whose assistant writes slowly; its answers process can be frozen."""
    with open_house(os.environ["DATABASE_URL"], OFFLINE_WORDS_PER_SECOND="4") as opened:
        yield opened


def ask(house: House, key: str) -> None:
    """Writes a question as `chat.asking.ask` does, in a process of its own."""
    script = (
        "import django; django.setup()\n"
        "from django.contrib.auth.models import User; from chat import asking\n"
        f"asking.ask(asking.start_conversation(User.objects.get(username='meera')), {QUESTION!r}, {key!r})"
    )
    environment = house.environment | {"DJANGO_SETTINGS_MODULE": "castmatch.settings"}
    asked = spawn("asking", [sys.executable, "-c", script], house.folder, env=environment, cwd=embedded.ROOT)
    assert asked.process.wait(60) == 0, asked.last_lines(20)


def answer(house: House, key: str) -> tuple[str, int, str, str]:
    """Its state, attempt, worker and text."""
    query = "SELECT state, attempt, worker, text FROM chat_message WHERE key = %s"
    (row,) = house.rows(query, f"{key}-answer")
    return row


def start_another(house: House) -> Server:
    command = [sys.executable, "manage.py", "runanswers"]
    return spawn("answers-too", command, house.folder, env=house.environment, cwd=embedded.ROOT)


def test_an_answer_is_finished_by_at_most_one_attempt(house):
    frozen = house.answers.process.pid
    ask(house, "frozen")
    wait_until(lambda: answer(house, "frozen")[0] == "running" and len(answer(house, "frozen")[3]) > 10)
    os.kill(frozen, signal.SIGSTOP)
    frozen_at = time.monotonic()
    other = start_another(house)
    try:
        wait_until(lambda: answer(house, "frozen")[1] == 2, 15)
        assert answer(house, "frozen")[1] == 2
        assert time.monotonic() - frozen_at < 12
        wait_until(lambda: answer(house, "frozen")[0] == "done", 60)
        ended = answer(house, "frozen")
        assert ended[:2] == ("done", 2)
        assert not ended[2].endswith(f":{frozen}")
        os.kill(frozen, signal.SIGCONT)
        ask(house, "after")
        wait_until(lambda: answer(house, "after")[0] == "done", 60)
        assert answer(house, "after")[0] == "done"
        assert answer(house, "frozen") == ended
        assert house.answers.process.poll() is None
    finally:
        os.kill(frozen, signal.SIGCONT)
        embedded.stop(other)
