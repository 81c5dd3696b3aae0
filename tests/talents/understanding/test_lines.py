"""`manage.py understand`: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from django.conf import settings

from talents.query import FIELDS, TalentQuery
from talents.understanding.lines import answers, written
from tests.talents.understanding.corpus import TODAY, corpus


def asked(*rows: Any) -> list[dict[str, Any]]:
    return list(answers([row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows], TODAY))


def request(number: int, text: str, after: Any = None) -> dict[str, Any]:
    return {"id": number, "text": text, "after": after}


def test_a_line_has_the_id_the_clauses_what_was_declined_the_question_and_the_rest():
    (answer,) = asked(request(7, "Only fair girls 20-25, zqwv trained"))
    assert list(answer) == ["id", "clauses", "declined", "question", "not_understood"]
    assert answer["id"] == 7
    assert answer["clauses"][0] == {
        "field": "gender", "operator": "any", "value": ["woman"], "strength": "must", "origin": "typed",
    }  # fmt: skip
    assert len(answer["declined"]) == 1
    assert "skin" in answer["declined"][0]
    assert answer["question"] is None
    assert answer["not_understood"] == ["zqwv"]


@pytest.mark.parametrize(
    "text", ["a" * 300, "Kavya " + "b" * 250, "क" * 300, "Name: " + "B" * 250, "b" * 250 + "wala, 30"]
)
def test_a_word_longer_than_any_search_can_ask_for_is_not_understood_and_the_next_line_is_read(text):
    answer, following = asked(request(1, text), request(2, "woman 20-25"))
    assert not {clause["field"] for clause in answer["clauses"]} & {"name", "text"}
    assert answer["not_understood"]
    assert all(words in text for words in answer["not_understood"])
    assert len(following["clauses"]) == 2


def test_a_question_is_asked_beside_provisional_clauses():
    (answer,) = asked(request(1, "Girl next door, 22"))
    assert answer["question"].endswith("?")
    assert [clause["field"] for clause in answer["clauses"]] == ["gender", "playing_age", "text"]


def test_a_request_that_follows_another_changes_that_one():
    first, other, third, fourth = asked(
        request(1, "woman 20-25, Haryanvi"),
        request(2, "men from Pune"),
        request(3, "same but from Delhi", after=1),
        request(4, "without the age limit", after="3"),
    )
    assert [clause["field"] for clause in third["clauses"]] == ["gender", "playing_age", "place", "language"]
    assert [clause["field"] for clause in fourth["clauses"]] == ["gender", "place", "language"]
    assert other["clauses"][1]["value"] == ["pune"]
    assert len(first["clauses"]) == 3


def test_undo_goes_back_over_what_changed_nothing():
    first, _, _, undone = asked(
        request(1, "woman 20-25, Haryanvi"),
        request(2, "any age, and from Delhi", after=1),
        request(3, "call them", after=2),
        request(4, "undo that", after=3),
    )
    assert undone["clauses"] == first["clauses"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"women from Pune", "not JSON (Expecting value at column 1)"),
        (b'{"id": 1, "text": "a"', "not JSON"),
        (b"\xff\xfe{}", "byte 1 is not UTF-8; save the file as UTF-8"),
        (b'["women"]', "must be an object"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"text": "women"}', "id: give each request its own"),
        (b'{"id": true, "text": "women"}', "id: give each request its own"),
        (b'{"id": 2, "text": 5}', "text: the request must be text"),
        (b'{"id": 2}', "text: the request must be text"),
        (b'{"id": 2, "text": "women", "after": "9"}', "after: no earlier line of this run has the id \u201c9\u201d"),
        (b'{"id": 2, "text": "women", "after": [1]}', "after: no earlier line"),
        (b'{"id": 3, "text": "women", "after": 3}', "after: no earlier line"),
    ],
)
def test_a_bad_line_is_answered_with_its_number_and_the_fix_and_the_next_one_is_read(line, told):
    first, bad, last = asked(request(1, "women"), line, request(4, "men"))
    assert "error" not in first
    assert list(bad) == ["id", "line", "error"]
    assert bad["line"] == 2
    assert bad["error"].startswith("line 2: ")
    assert told in bad["error"]
    assert last["clauses"][0]["value"] == ["man"]


def test_a_bad_line_keeps_its_id_where_it_has_one_and_nothing_can_follow_it():
    bad, lost = asked({"id": "x", "text": None}, request(2, "same but men", after="x"))
    assert bad["id"] == "x"
    assert "x" in lost["error"]


def test_blank_lines_are_passed_over_but_counted():
    answered, bad = asked(b"\n", request(1, "women"), b"  \r\n", b"junk")
    assert answered["id"] == 1
    assert bad["line"] == 4


def test_every_line_written_is_one_line_of_utf_8_in_any_script():
    (answer,) = asked(request(1, "लड़की zqव\u2028 \ud800\ud800☃ क्ष्ज्ञ"))
    line = written(answer)
    assert answer["not_understood"]
    assert "क्ष्ज्ञ" in line
    assert "\n" not in line
    assert json.loads(line.encode("utf-8")) == answer


def test_what_the_corpus_means_can_be_asked_as_it_is_written():
    rows = [request(number, one.text) for number, one in enumerate(corpus())]
    for answer in asked(*rows):
        clauses = json.loads(written(answer))["clauses"]
        assert [clause.to_dict() for clause in TalentQuery.from_dict({"clauses": clauses}).clauses] == clauses
        assert {clause["field"] for clause in clauses} <= set(FIELDS)


def test_more_and_more_never_pages_past_the_end():
    rows = [request(1, "women"), *(request(number, "next 50", after=number - 1) for number in range(2, 40))]
    assert all(len(answer["clauses"]) == 1 for answer in asked(*rows))


def test_the_command_answers_each_line_before_it_reads_the_next():
    command = [sys.executable, "manage.py", "understand", "--today", "2026-10-14"]
    with subprocess.Popen(command, cwd=settings.BASE_DIR, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for text, first, last in (("free tomorrow", "2026-10-15", "2026-10-15"), ("kal", "2026-10-15", "2026-10-15")):
            process.stdin.write(json.dumps(request(1, text)).encode() + b"\n")
            process.stdin.flush()
            clause = json.loads(process.stdout.readline())["clauses"][0]
            assert clause["value"]["from"] == first
            assert clause["value"]["to"] == last
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_without_a_day_today_is_that_of_kolkata():
    from zoneinfo import ZoneInfo

    from django.utils import timezone

    before = timezone.now().astimezone(ZoneInfo("Asia/Kolkata")).date()
    ran = subprocess.run(
        [sys.executable, "manage.py", "understand"],
        cwd=settings.BASE_DIR, input=json.dumps(request(1, "free today")).encode(), capture_output=True, check=True,
    )  # fmt: skip
    after = timezone.now().astimezone(ZoneInfo("Asia/Kolkata")).date()
    assert before <= date.fromisoformat(json.loads(ran.stdout)["clauses"][0]["value"]["from"]) <= after


def test_a_day_that_is_none_is_refused_with_the_fix():
    ran = subprocess.run(
        [sys.executable, "manage.py", "understand", "--today", "14/10"],
        cwd=settings.BASE_DIR, input=b"", capture_output=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 2
    assert "write it like 2026-11-26" in ran.stderr.decode()
