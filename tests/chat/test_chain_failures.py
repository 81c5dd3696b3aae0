"""Each way to fail, driven by the fake: what the director sees, what staff read in the log, and what is counted."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import pytest

from castmatch import metrics
from chat import answering
from chat.models import Message, State
from chat.providers import claude, selection
from talents.models import Talent
from tests.chat.conftest import ask, produce_next
from tests.fake_claude import FakeClaude, Script, script
from tests.fake_claude.rules import Rules

pytestmark = pytest.mark.django_db(transaction=True)
# Seconds: to connect, to the first token, between tokens, for a round. Only the clock that is to run out is short: a
# busy machine is silent too.
LIMITS = (5.0, 10.0, 10.0, 30.0)
SHORT = {
    "timeout_first_token": (5.0, 0.5, 10.0, 30.0),
    "timeout_between_tokens": (5.0, 10.0, 0.3, 30.0),
    "timeout_total": (5.0, 10.0, 10.0, 1.0),
}
# What is tried is over in a second; nothing waits for a clock that it is not about.
LONGEST = 9.0
WORDS = "Three women match these filters."
Make = Callable[[], Script]


@pytest.fixture(autouse=True)
async def _quick(monkeypatch, settings, request) -> AsyncIterator[None]:
    tried = request.node.callspec.params.get("kind", "") if hasattr(request.node, "callspec") else ""
    monkeypatch.setattr("anthropic._base_client.INITIAL_RETRY_DELAY", 0.01)
    monkeypatch.setattr(claude.Limits.__init__, "__defaults__", SHORT.get(tried, LIMITS))
    settings.OFFLINE_WORDS_PER_SECOND = 0
    yield
    await selection.close()


@pytest.fixture
def counted(monkeypatch) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()

    def count(name: str, amount: float = 1, **labels: str) -> None:
        if name == "provider_errors":
            found.add((labels["provider"], labels["kind"]))

    monkeypatch.setattr(metrics, "count", count)
    return found


async def answered(conversation: Any, fake: FakeClaude, make: Make) -> Message:
    """The answer to a search of a roster of one, with a Claude that does nothing but this."""
    fake.answer = lambda _: make()
    create = answering.database(Talent.objects.create)
    await create(stage_name="Asha Rane", gender_identity="woman", playing_age_min=20, playing_age_max=25)
    await ask(conversation, "woman 20-25")
    started = time.monotonic()
    answer = await produce_next()
    assert time.monotonic() - started < LONGEST
    return answer


@pytest.mark.parametrize(
    ("make", "kind", "note"),
    [
        (lambda: script.error(401), "bad_key", "whose key was not accepted"),
        (lambda: script.error(402), "no_credit", "has no credit left"),
        (lambda: script.error(400, "Your credit balance is too low"), "no_credit", "has no credit left"),
        (lambda: script.error(403), "permission", "may not use"),
        (lambda: script.error(404), "unknown_model", "is not known there"),
        (lambda: script.error(413), "too_long", "too long"),
        (lambda: script.error(400, "prompt is too long: 9 tokens > 8 maximum"), "too_long", "too long"),
        (lambda: script.error(429, retry_after=40), "rate_limit", "too much in a short time"),
        (lambda: script.error(529), "overloaded", "is overloaded"),
        (lambda: script.error(500), "server_error", "had a fault"),
        (script.stall, "timeout_first_token", "did not begin to answer in time"),
        (lambda: script.stall(WORDS, after=0), "timeout_first_token", "did not begin to answer in time"),
        (lambda: script.error_midway(WORDS, after=0), "overloaded", "is overloaded"),
        (lambda: script.cut(WORDS, after=0), "cut_stream", "the connection broke off"),
        (lambda: script.cut(WORDS, after=0, cleanly=True), "cut_stream", "the connection broke off"),
    ],
)
async def test_before_the_first_word_the_offline_assistant_answers_and_says_why(
    conversation, fake_claude: FakeClaude, counted, caplog, make: Make, kind, note
):
    answer = await answered(conversation, fake_claude, make)
    assert (answer.state, answer.provider, answer.error_sentence) == (State.DONE, "offline", "")
    assert answer.provider_note.startswith("Instead of Claude Sonnet 5.5,")
    assert note in answer.provider_note
    assert "[talent:" in answer.text
    assert counted == {("claude", kind)}
    assert f"provider failure: claude {kind} claude-sonnet-5-5" in caplog.text


@pytest.mark.parametrize(
    ("make", "kind", "next_step"),
    [
        (lambda: script.error_midway(WORDS, after=2), "overloaded", "retry"),
        (lambda: replace(script.cut(WORDS, after=2), pace=0.05), "cut_stream", "retry"),
        (lambda: script.stall(WORDS, after=2), "timeout_between_tokens", "retry"),
        (lambda: script.text("word " * 1000, pace=0.02), "timeout_total", "ask for less"),
        (lambda: script.max_tokens(WORDS), "max_tokens", "ask for"),
        (lambda: script.refusal(WORDS), "refusal", "say it differently"),
    ],
)
async def test_after_the_first_word_the_text_stands_and_retry_is_offered(
    conversation, fake_claude: FakeClaude, counted, caplog, make: Make, kind, next_step
):
    answer = await answered(conversation, fake_claude, make)
    assert (answer.state, answer.provider, answer.error_kind) == (State.INTERRUPTED, "claude", kind)
    assert answer.text
    assert answer.can_retry
    assert next_step in answer.error_sentence.lower()
    assert counted == {("claude", kind)}
    assert f"provider failure: claude {kind}" in caplog.text
    assert len(fake_claude.requests) == 1


async def test_a_refusal_without_a_word_is_told_with_a_next_step(conversation, fake_claude: FakeClaude, counted):
    answer = await answered(conversation, fake_claude, script.refusal)
    assert (answer.state, answer.error_kind, answer.can_retry) == (State.FAILED, "refusal", True)
    assert "differently" in answer.error_sentence
    assert counted == {("claude", "refusal")}


async def test_a_search_without_end_is_ended_after_its_rounds(conversation, fake_claude: FakeClaude, counted):
    def again() -> Script:
        return script.tools(script.tool_block("search_talents", {"clauses": []}))

    answer = await answered(conversation, fake_claude, again)
    assert (answer.state, answer.error_kind) == (State.FAILED, "too_many_rounds")
    assert counted == {("answers", "too_many_rounds")}


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        (script.tool_block("search_talents", '{"clauses": [{"field":'), "malformed_tool_input"),
        (script.tool_block("book_talent", {"talent_id": 1}), "unknown_tool"),
    ],
)
async def test_a_wrong_call_is_told_to_claude_which_mends_it(
    conversation, fake_claude: FakeClaude, counted, call, kind
):
    answers = iter([script.tools(call), script.text("I could not look that up.")])
    answer = await answered(conversation, fake_claude, lambda: next(answers))
    assert (answer.state, answer.provider) == (State.DONE, "claude")
    assert fake_claude.last.messages[-1]["content"][0]["is_error"]
    assert counted == {("tools", kind)}


async def test_another_tier_answers_first_where_only_one_is_ill(conversation, three_tiers: FakeClaude, counted):
    well = Rules(pace=0)
    three_tiers.answer = lambda body: script.error(529) if "sonnet" in body["model"] else well(body)
    await ask(conversation, "woman 20-25")
    answer = await produce_next()
    assert (answer.state, answer.provider, answer.tier) == (State.DONE, "claude", "haiku")
    assert answer.provider_note == "Instead of Claude Sonnet 5.5, which is overloaded."
    assert counted == {("claude", "overloaded")}
