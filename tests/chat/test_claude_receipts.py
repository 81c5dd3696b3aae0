"""Every HTTP request to Claude has one receipt, however it ended, with the tokens that Claude counted."""

import asyncio
from contextlib import aclosing, suppress

import pytest

from chat.providers.base import ProviderError, Receipt, TextDelta
from chat.providers.claude import ClaudeProvider, Limits
from chat.providers.claude_platform import Platform, client
from tests.chat.claude_driving import MODEL, Answer, claude, found, one_round, question
from tests.chat.claude_driving import ask as answered
from tests.fake_claude import FakeClaude, cut, error, error_midway, max_tokens, refusal, stall, text, tool_block, tools
from tests.fake_claude.fixtures import KEY
from tests.waiting import until


@pytest.fixture(autouse=True)
def _quick_retries(monkeypatch):
    """The SDK's own pauses between its tries, made short."""
    monkeypatch.setattr("anthropic._base_client.INITIAL_RETRY_DELAY", 0.01)


async def receipts_of(fake: FakeClaude, **limits: float) -> list[Receipt]:
    provider, receipts = claude(fake, limits=Limits(**limits)), list[Receipt]()
    with suppress(ProviderError):
        await one_round(provider, question("women 20-25", record=receipts.append), Answer())
    await provider.close()
    return receipts


async def test_an_answer_of_two_rounds_has_two_receipts_with_the_fakes_own_counts(fake_claude: FakeClaude):
    fake_claude.script(tools(tool_block("search_talents", {"clauses": []})), text("Here they are."))
    provider, receipts = claude(fake_claude), list[Receipt]()
    await answered(provider, question("women 20-25", record=receipts.append), found(1, 2))
    await provider.close()
    assert len({receipt.request_id for receipt in receipts}) == 2
    for receipt, request in zip(receipts, fake_claude.requests, strict=True):
        counts, usage = request.counts, receipt.usage
        assert counts is not None
        assert (usage.input_tokens, usage.cache_write_tokens, usage.cache_read_tokens, usage.output_tokens) == (
            counts.input_tokens,
            counts.cache_creation_input_tokens,
            counts.cache_read_input_tokens,
            request.output_tokens,
        )
        assert not usage.estimated
        assert receipt.first_token_ms is not None
        assert 0 <= receipt.first_token_ms <= receipt.total_ms
    assert [receipt.stop_reason for receipt in receipts] == ["tool_use", "end_turn"]


@pytest.mark.parametrize(
    ("script", "outcome", "stop_reason"),
    [
        (refusal("I would rather not."), "ended", "refusal"),
        (max_tokens("Three women"), "ended", "max_tokens"),
        (error_midway("Three women match."), "overloaded", ""),
        (cut("Three women match."), "cut_stream", ""),
        (stall("Three women match.", after=2), "timeout_between_tokens", ""),
    ],
)
async def test_a_request_that_began_to_answer_has_one_receipt_however_it_ended(
    fake_claude: FakeClaude, script, outcome, stop_reason
):
    fake_claude.script(script)
    (receipt,) = await receipts_of(fake_claude, between=0.3)
    assert (receipt.outcome, receipt.stop_reason) == (outcome, stop_reason)
    assert receipt.request_id.startswith("req_")
    counts = fake_claude.last.counts
    assert counts is not None
    assert receipt.usage.input_tokens == counts.input_tokens
    assert receipt.usage.estimated == (outcome != "ended")
    assert receipt.usage.output_tokens >= 1


async def test_a_request_that_was_stopped_has_one_receipt_with_an_estimate_of_what_was_written(fake_claude: FakeClaude):
    fake_claude.script(text("word " * 400, pace=0.005))
    provider, receipts, read = claude(fake_claude), list[Receipt](), ""
    async with aclosing(provider.stream(question("who", record=receipts.append))) as events:
        async for event in events:
            read += event.text if isinstance(event, TextDelta) else ""
            if len(read) > 100:
                break
    await provider.close()
    (receipt,) = receipts
    assert receipt.outcome == "stopped"
    assert receipt.usage.estimated
    assert len(read) / 4 <= receipt.usage.output_tokens <= len(read)


async def test_a_request_that_was_cancelled_while_claude_was_silent_has_one_receipt(fake_claude: FakeClaude):
    fake_claude.script(stall())
    task = asyncio.create_task(_cancelled(fake_claude))
    await until(lambda: fake_claude.requests)
    task.cancel()
    (receipt,) = await task
    assert (receipt.outcome, receipt.usage.estimated) == ("stopped", True)
    assert receipt.usage.input_tokens > 0


async def _cancelled(fake: FakeClaude) -> list[Receipt]:
    provider, receipts = claude(fake), list[Receipt]()
    with suppress(asyncio.CancelledError):
        await one_round(provider, question("who", record=receipts.append), Answer())
    await provider.close()
    return receipts


async def test_each_try_that_the_sdk_repeats_has_a_receipt_and_costs_nothing(fake_claude: FakeClaude):
    fake_claude.script(error(529), error(500), text("Here."))
    receipts = await receipts_of(fake_claude)
    assert [receipt.outcome for receipt in receipts] == ["overloaded", "server_error", "ended"]
    assert [receipt.usage.cache_write_tokens > 0 for receipt in receipts] == [False, False, True]
    assert len({receipt.request_id for receipt in receipts}) == len(fake_claude.requests) == 3


async def test_what_is_refused_costs_nothing(fake_claude: FakeClaude):
    fake_claude.script(error(401))
    (receipt,) = await receipts_of(fake_claude)
    assert (receipt.outcome, receipt.usage.input_tokens, receipt.usage.output_tokens) == ("bad_key", 0, 0)


async def test_a_server_that_is_not_there_costs_nothing(unused_tcp_port: int):
    provider, receipts = ClaudeProvider(KEY, MODEL, f"http://127.0.0.1:{unused_tcp_port}"), list[Receipt]()
    with pytest.raises(ProviderError, match="unreachable"):
        await one_round(provider, question("who", record=receipts.append), Answer())
    await provider.close()
    assert {receipt.outcome for receipt in receipts} == {"unreachable"}
    assert not any(receipt.usage.input_tokens for receipt in receipts)


async def test_other_platforms_are_a_choice_of_the_sdks_own_clients():
    for platform, name in (
        (Platform("api"), "AsyncAnthropic"),
        (Platform("bedrock", "ap-south-1"), "AsyncAnthropicBedrock"),
        (Platform("vertex", "asia-south1", "casting"), "AsyncAnthropicVertex"),
    ):
        made = client(platform, "key", "")
        assert type(made).__name__ == name
        assert platform.region in str(made.base_url)
        await made.close()
