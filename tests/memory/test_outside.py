"""The protocol for outside sets, spoken with the command as a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection

from memory import outside
from memory.models import Episode
from tests.memory.dialogues import QUESTIONS, SESSIONS, memories

NOW = "2024-07-01T12:00:00+00:00"


class Bench:
    def __init__(self, process):
        self.process = process

    def send(self, **line):
        return self.raw(json.dumps(line))

    def raw(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def search(self, user, query, k=10):
        return self.send(op="search", user=user, query=query, k=k, now=NOW)["ids"]

    def index_all(self):
        for user in SESSIONS:
            assert self.send(op="index", user=user, memories=memories(user)) == {"ok": True}


@pytest.fixture
def bench(transactional_db):
    """The command on the test's own database."""
    address = os.environ["DATABASE_URL"].replace("@/castmatch?", f"@/{connection.settings_dict['NAME']}?")
    process = subprocess.Popen(
        [sys.executable, str(settings.BASE_DIR / "manage.py"), "memory_bench"],
        env=os.environ | {"DATABASE_URL": address},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        yield Bench(process)


def gone_within(seconds):
    until = time.monotonic() + seconds
    while get_user_model().objects.filter(username__startswith=outside.PREFIX).exists():
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return not Episode.objects.exists()


def test_a_set_is_indexed_searched_deleted_from_and_forgotten(bench):
    bench.index_all()
    assert "1:0" in bench.search("nora", "How often was Ilse stung?", k=3)
    assert "1:1" in bench.search("nora", "eyelid", k=50), "the words of the turn before it find it"
    assert len(bench.search("nora", "honey tea pottery", k=2)) == 2
    assert bench.send(op="delete", user="nora", ids=["1:0", "no such"]) == {"ok": True}
    assert "1:0" not in bench.search("nora", "stung nine times, eyelid like a plum", k=50)
    assert bench.search("nora", "eyelid", k=50) == [], "its words find its neighbours no more"
    assert bench.search("tomas", "honey hives kiln") == []
    assert bench.send(op="forget", user="nora") == {"ok": True}
    assert bench.search("nora", "honey") == []
    assert bench.search("tomas", "regatta")[0] == "1:1"
    assert bench.send(op="close") == {"ok": True}
    assert bench.process.wait(60) == 0
    assert gone_within(30)


def test_what_answers_a_question_is_among_the_first_five(bench):
    bench.index_all()
    found = [place in bench.search(user, question, k=5) for user, question, place in QUESTIONS]
    assert sum(found) >= len(QUESTIONS) - 1


FAULTS = {
    "nonsense": "Expecting value",
    "[]": "a JSON object",
    '{"op": "drop"}': "op: 'drop' is none of index, search",
    '{"op": "search", "user": "nora"}': "query: missing",
    '{"op": "index", "user": "nora", "memories": [{"text": "x"}]}': "id: missing",
    '{"op": "index", "user": "nora", "memories": [7]}': "id: missing",
}


def test_a_bad_line_is_answered_with_its_fault_and_the_next_one_is_read(bench):
    for line, fault in FAULTS.items():
        answer = bench.raw(line)
        assert answer["ok"] is False
        assert fault in answer["error"]
    assert bench.send(op="close") == {"ok": True}


@pytest.mark.parametrize("end", ["end of input", signal.SIGTERM, signal.SIGKILL])
def test_its_users_are_removed_however_it_ends(bench, end):
    bench.index_all()
    assert get_user_model().objects.filter(username__startswith=outside.PREFIX).count() == 2
    bench.process.stdin.close() if end == "end of input" else bench.process.send_signal(end)
    bench.process.wait(60)
    assert gone_within(30)
