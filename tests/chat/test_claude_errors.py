"""Each way in which Claude fails: its kind, its sentence for the director, and never a longer wait than stated."""

import asyncio
import time

import pytest

from chat.providers import claude_errors as errors
from chat.providers.base import ProviderError, TextDelta
from chat.providers.claude import ClaudeProvider, Limits
from tests.chat.claude_driving import MODEL, Answer, ask, claude, one_round, question
from tests.fake_claude import FakeClaude, cut, error, error_midway, stall, text
from tests.fake_claude.fixtures import KEY


@pytest.fixture(autouse=True)
def _quick_retries(monkeypatch):
    """The SDK's own pauses between its tries, made short."""
    monkeypatch.setattr("anthropic._base_client.INITIAL_RETRY_DELAY", 0.01)


async def fails(fake: FakeClaude, words: str = "women 20-25", **limits: float) -> tuple[ProviderError, Answer]:
    provider, answer = claude(fake, limits=Limits(**limits)), Answer()
    with pytest.raises(ProviderError) as caught:
        await one_round(provider, question(words), answer)
    await provider.close()
    assert caught.value.sentence.endswith(".")
    assert not answer.ends
    return caught.value, answer


@pytest.mark.parametrize(
    ("status", "kind", "retryable", "next_step"),
    [
        (400, "bad_request", True, "new conversation"),
        (401, "bad_key", False, "ANTHROPIC_API_KEY"),
        (402, "no_credit", False, "staff"),
        (403, "permission", False, "staff"),
        (404, "unknown_model", False, "ANTHROPIC_MODEL"),
        (413, "too_long", False, "Shorten"),
    ],
)
async def test_what_cannot_get_better_is_told_at_once(fake_claude: FakeClaude, status, kind, retryable, next_step):
    fake_claude.script(error(status))
    failed, _ = await fails(fake_claude)
    assert (failed.kind, failed.retryable) == (kind, retryable)
    assert next_step in failed.sentence
    assert len(fake_claude.requests) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [(429, "rate_limit"), (500, "server_error"), (504, "server_error"), (529, "overloaded")],
)
async def test_what_may_pass_is_tried_three_times_and_then_told(fake_claude: FakeClaude, status, kind):
    fake_claude.script(*[error(status)] * 5)
    failed, _ = await fails(fake_claude)
    assert (failed.kind, failed.retryable) == (kind, True)
    assert len(fake_claude.requests) == 3


async def test_a_fault_that_passes_is_not_seen(fake_claude: FakeClaude):
    fake_claude.script(error(529), error(500), text("All is well."))
    provider = claude(fake_claude)
    assert (await ask(provider, question("who"))).text == "All is well."
    await provider.close()


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("prompt is too long: 1000123 tokens > 1000000 maximum", "too_long"),
        ("Your credit balance is too low to access the Anthropic API.", "no_credit"),
    ],
)
async def test_a_400_that_says_more_is_told_apart(fake_claude: FakeClaude, message, kind):
    fake_claude.script(error(400, message))
    failed, _ = await fails(fake_claude)
    assert failed.kind == kind


async def test_a_long_wait_is_told_and_not_sat_through(fake_claude: FakeClaude):
    fake_claude.script(*[error(429, retry_after=40)] * 3)
    started = time.monotonic()
    failed, _ = await fails(fake_claude)
    assert time.monotonic() - started < 20
    assert failed.kind == "rate_limit"
    assert "40 seconds" in failed.sentence
    assert len(fake_claude.requests) == 1


async def test_a_short_wait_is_kept_and_the_answer_comes(fake_claude: FakeClaude):
    fake_claude.script(error(429, retry_after=0.2), text("Here."))
    provider, started = claude(fake_claude), time.monotonic()
    assert (await ask(provider, question("who"))).text == "Here."
    assert time.monotonic() - started >= 0.2
    await provider.close()


@pytest.mark.parametrize(
    ("error_type", "kind"),
    [("overloaded_error", "overloaded"), ("api_error", "server_error"), ("rate_limit_error", "rate_limit")],
)
async def test_an_error_in_mid_stream_keeps_the_text_and_says_what_it_was(fake_claude: FakeClaude, error_type, kind):
    fake_claude.script(error_midway("Three women match these filters.", after=3, error_type=error_type))
    failed, answer = await fails(fake_claude)
    assert failed.kind == kind
    assert answer.text == "Three women match"
    assert len(fake_claude.requests) == 1


@pytest.mark.parametrize("cleanly", [False, True])
async def test_a_cut_connection_is_no_end_of_an_answer(fake_claude: FakeClaude, cleanly):
    fake_claude.script(cut("Three women match these filters.", after=2, cleanly=cleanly))
    failed, answer = await fails(fake_claude)
    assert failed.kind == "cut_stream"
    assert answer.text == "Three women"


async def test_silence_before_the_first_word_ends_in_time(fake_claude: FakeClaude):
    fake_claude.script(stall())
    started = time.monotonic()
    failed, _ = await fails(fake_claude, first=0.3)
    # Otherwise it is waited for thirty seconds.
    assert time.monotonic() - started < 10
    assert failed.kind == "timeout_first_token"
    assert await asyncio.to_thread(fake_claude.last.wait) == "hung up"


async def test_an_answer_that_opens_but_says_nothing_counts_as_silent(fake_claude: FakeClaude):
    fake_claude.script(stall("Never said.", after=0))
    failed, answer = await fails(fake_claude, first=0.3)
    assert failed.kind == "timeout_first_token"
    assert not answer.pieces


async def test_silence_in_mid_stream_ends_in_time_and_keeps_the_text(fake_claude: FakeClaude):
    fake_claude.script(stall("Three women match these filters.", after=3))
    started = time.monotonic()
    failed, answer = await fails(fake_claude, between=0.3)
    # Not only when the first word would have been too late.
    assert time.monotonic() - started < 10
    assert failed.kind == "timeout_between_tokens"
    assert answer.text == "Three women match"
    assert await asyncio.to_thread(fake_claude.last.wait) == "hung up"


async def test_an_answer_without_end_is_ended(fake_claude: FakeClaude):
    fake_claude.script(text("word " * 1000, pace=0.01))
    failed, answer = await fails(fake_claude, total=0.5)
    assert failed.kind == "timeout_total"
    assert answer.pieces


async def test_a_slow_reader_is_not_taken_for_a_silent_claude(fake_claude: FakeClaude):
    fake_claude.script(text("one two three"))
    provider = claude(fake_claude, limits=Limits(between=0.5))
    words = ""
    async for event in provider.stream(question("count")):
        if isinstance(event, TextDelta):
            words += event.text
            await asyncio.sleep(0.6)
    await provider.close()
    assert words == "one two three"


async def test_a_server_that_is_not_there_is_told_in_plain_words(unused_tcp_port: int):
    provider = ClaudeProvider(KEY, MODEL, f"http://127.0.0.1:{unused_tcp_port}", Limits(connect=0.5))
    with pytest.raises(ProviderError) as caught:
        await ask(provider, question("who"))
    await provider.close()
    assert caught.value.kind == "unreachable"


async def test_a_wrong_key_is_refused_by_the_server_itself(fake_claude: FakeClaude):
    provider = ClaudeProvider("sk-ant-wrong", MODEL, fake_claude.url)
    with pytest.raises(ProviderError, match="bad_key"):
        await ask(provider, question("who"))
    await provider.close()


async def test_an_unknown_model_is_refused_by_the_server_itself(fake_claude: FakeClaude):
    provider = claude(fake_claude, model="claude-sonnet-9")
    with pytest.raises(ProviderError, match="unknown_model"):
        await ask(provider, question("who"))
    await provider.close()


def test_a_wait_may_be_given_as_a_date():
    in_a_while = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 90))
    wait = errors.waits({"retry-after": in_a_while})
    assert wait is not None
    assert 80 < wait < 95
    assert errors.waits({}) is None
