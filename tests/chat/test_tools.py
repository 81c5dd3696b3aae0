"""What a tool does when it cannot do what it was asked: an outcome in words, a count, and never a longer wait."""

import time
from datetime import date

import pytest
from django.db import connection

from castmatch import metrics
from chat import tools
from chat.models import Message
from chat.providers.base import ToolCall
from chat.providers.claude_rounds import UNREADABLE

pytestmark = pytest.mark.django_db(transaction=True)
TODAY = date(2026, 11, 21)
SEARCH = ToolCall("1", "search_talents", {"clauses": []})


@pytest.fixture
def counted(monkeypatch) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    monkeypatch.setattr(metrics, "count", lambda name, **labels: found.append((labels["provider"], labels["kind"])))
    return found


async def test_a_search_that_works_is_no_failure(counted):
    assert not (await tools.run(SEARCH, TODAY, Message())).is_error
    assert counted == []


async def test_an_unknown_tool_is_refused_in_words_and_counted(counted):
    outcome = await tools.run(ToolCall("1", "book_talent", {"talent_id": 1}), TODAY, Message())
    assert outcome.is_error
    assert "book_talent" in outcome.content["error"]
    assert counted == [("tools", "unknown_tool")]


async def test_input_that_is_no_json_is_refused_in_words_and_counted(counted):
    outcome = await tools.run(ToolCall("1", "search_talents", {UNREADABLE: '{"clauses": [{'}), TODAY, Message())
    assert outcome.is_error
    assert counted == [("tools", "malformed_tool_input")]


async def test_a_tool_that_breaks_is_an_outcome_without_its_innards(counted, monkeypatch, caplog):
    def breaks(*_, **__):
        raise RuntimeError("secret innards")

    monkeypatch.setattr(tools.roster, "run", breaks)
    outcome = await tools.run(SEARCH, TODAY, Message())
    assert outcome.is_error
    assert "secret" not in str(outcome.content)
    assert "secret innards" in caplog.text
    assert counted == [("tools", "tool_failure")]


async def test_a_slow_statement_is_ended_by_the_database(counted, monkeypatch):
    monkeypatch.setattr(tools, "DEADLINE", 0.5)
    ended = []

    def sleeps(*_, **__):
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_sleep(5)")
        finally:
            ended.append(time.monotonic())

    monkeypatch.setattr(tools.roster, "run", sleeps)
    started = time.monotonic()
    outcome = await tools.run(SEARCH, TODAY, Message())
    assert time.monotonic() - started < 4.5
    assert ended
    assert outcome.is_error
    assert counted == [("tools", "tool_timeout")]


async def test_a_tool_that_hangs_outside_the_database_is_not_waited_for(counted, monkeypatch):
    monkeypatch.setattr(tools, "DEADLINE", 0.3)
    monkeypatch.setattr(tools.roster, "run", lambda *_, **__: time.sleep(3))
    started = time.monotonic()
    outcome = await tools.run(SEARCH, TODAY, Message())
    assert time.monotonic() - started < 2.5
    assert "not waited for" in outcome.content["error"]
    assert counted == [("tools", "tool_timeout")]
