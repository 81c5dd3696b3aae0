"""Claude's stream, through the real SDK and real HTTP, against the fake."""

import asyncio
import time
from contextlib import aclosing

import pytest

from chat.providers.base import ProviderError, RoundEnd, TextDelta, Usage
from chat.providers.claude import label_of
from tests.chat.claude_driving import Answer, ask, claude, found, one_round, question
from tests.fake_claude import FakeClaude, max_tokens, refusal, text, tool_block, tools
from tests.waiting import until


async def test_text_comes_in_the_pieces_in_which_claude_writes_it(fake_claude: FakeClaude):
    fake_claude.script(text("Three women match. [talent:12]", pace=0.1))
    provider, times = claude(fake_claude), []
    async for event in provider.stream(question("women 20-25")):
        if isinstance(event, TextDelta):
            times.append(time.monotonic())
    await provider.close()
    assert len(times) == 4
    assert times[-1] - times[0] > 0.04


async def test_a_round_ends_with_its_text_and_the_tokens_that_claude_counted(fake_claude: FakeClaude):
    fake_claude.script(text("Nobody on the roster matches."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("women 20-25"))
    await provider.close()
    counts = fake_claude.last.counts
    assert answer.text == "Nobody on the roster matches."
    assert counts is not None
    assert answer.ends[0].usage == Usage(
        counts.input_tokens,
        fake_claude.last.output_tokens,
        counts.cache_read_input_tokens,
        counts.cache_creation_input_tokens,
    )
    assert counts.input_tokens + counts.cache_creation_input_tokens > 500


async def test_tools_are_called_over_several_rounds_and_their_results_reach_claude(fake_claude: FakeClaude):
    fake_claude.script(
        tools(tool_block("search_talents", {"clauses": [{"field": "gender", "value": ["woman"]}]}), thinking="Search."),
        tools(tool_block("get_talent", {"talent_id": 7}), tool_block("get_talent", {"talent_id": 9})),
        text("Here she is.\n\n[talent:7]"),
    )
    provider = claude(fake_claude)
    answer = await ask(provider, question("the best wrestler"), found(7, 9))
    await provider.close()
    assert [[call.name for call in end.calls] for end in answer.ends] == [["search_talents"], ["get_talent"] * 2, []]
    assert answer.ends[0].calls[0].input == {"clauses": [{"field": "gender", "value": ["woman"]}]}
    assert answer.text == "Here she is.\n\n[talent:7]"
    results = fake_claude.last.messages[-1]["content"]
    assert [block["tool_use_id"] for block in results] == [call.id for call in answer.ends[1].calls]
    assert '"Talent 7"' in results[0]["content"]


async def test_while_claude_thinks_or_writes_a_call_there_are_signs_of_life(fake_claude: FakeClaude):
    call = tool_block("search_talents", {"clauses": []})
    fake_claude.script(tools(call, thinking="She wants a wrestler who speaks Haryanvi."), text("Done."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("a wrestler"), found(1))
    await provider.close()
    assert answer.thought > 7
    assert "Haryanvi" not in answer.text


async def test_thinking_goes_back_within_the_answer_exactly_as_it_came(fake_claude: FakeClaude):
    call = tool_block("search_talents", {"clauses": []})
    fake_claude.script(tools(call, thinking="A wrestler, then."), text("Done."))
    provider = claude(fake_claude)
    await ask(provider, question("a wrestler"), found(1))
    await provider.close()
    block = fake_claude.last.messages[1]["content"][0]
    assert block["thinking"] == "A wrestler, then."
    assert block["signature"].startswith("claude-sonnet-5-5:")


@pytest.mark.parametrize(
    ("script", "reason"), [(max_tokens("The first three are"), "max_tokens"), (refusal("I"), "refusal")]
)
async def test_an_answer_that_claude_ends_early_says_why(fake_claude: FakeClaude, script, reason):
    fake_claude.script(script)
    provider = claude(fake_claude)
    answer = await ask(provider, question("a wrestler"))
    await provider.close()
    assert answer.ends[0].stop_reason == reason
    assert answer.text


async def test_a_call_with_unreadable_input_reaches_the_tool_as_such(fake_claude: FakeClaude):
    fake_claude.script(tools(tool_block("search_talents", '{"clauses": [')), text("Sorry."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("a wrestler"))
    await provider.close()
    assert [call.input for call in answer.ends[0].calls] == [{"unreadable_json": '{"clauses": ['}]
    assert answer.text == "Sorry."


async def test_what_the_database_cannot_hold_is_left_out(fake_claude: FakeClaude):
    call = tool_block("search_talents", '{"clauses": [{"field": "text", "value": "a\\u0000b\\ud800"}]}')
    fake_claude.script(tools(call, before="Let\0 me look."), text("No\0body."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("a wrestler"))
    await provider.close()
    assert answer.text == "Let me look.Nobody."
    assert answer.ends[0].calls[0].input == {"clauses": [{"field": "text", "value": "ab?"}]}


async def test_cancelling_an_answer_hangs_up_on_claude_at_once(fake_claude: FakeClaude):
    fake_claude.script(text("word " * 500, pace=0.02))
    provider, answer = claude(fake_claude), Answer()
    task = asyncio.create_task(one_round(provider, question("a long story"), answer))
    await until(lambda: answer.pieces)
    task.cancel()
    started = time.monotonic()
    with pytest.raises(asyncio.CancelledError):
        await task
    # The whole story takes ten seconds.
    assert time.monotonic() - started < 5
    assert await asyncio.to_thread(fake_claude.last.wait) == "hung up"
    await provider.close()


async def test_leaving_the_stream_early_hangs_up_too(fake_claude: FakeClaude):
    fake_claude.script(text("word " * 500, pace=0.02))
    provider = claude(fake_claude)
    async with aclosing(provider.stream(question("a long story"))) as events:
        async for event in events:
            if isinstance(event, TextDelta):
                break
    assert await asyncio.to_thread(fake_claude.last.wait) == "hung up"
    await provider.close()


async def test_many_answers_stream_at_once_through_one_client(fake_claude: FakeClaude):
    fake_claude.script(*[text(f"Answer {number} of forty.", pace=0.2) for number in range(40)])
    provider, started = claude(fake_claude), time.monotonic()
    answers = await asyncio.gather(*(ask(provider, question("who")) for _ in range(40)))
    await provider.close()
    assert {answer.text for answer in answers} == {f"Answer {number} of forty." for number in range(40)}
    # One after the other they take half a minute.
    assert time.monotonic() - started < 20


async def test_a_closed_provider_opens_again_when_it_is_asked(fake_claude: FakeClaude):
    fake_claude.script(text("One."), text("Two."))
    provider = claude(fake_claude)
    assert (await ask(provider, question("first"))).text == "One."
    await provider.close()
    assert (await ask(provider, question("second"))).text == "Two."
    await provider.close()


async def test_an_answer_that_was_already_whole_is_not_asked_for_again(fake_claude: FakeClaude):
    fake_claude.script(text("All of it."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("who"))
    again = [event async for event in provider.stream(question("who", steps=tuple(answer.steps)))]
    await provider.close()
    assert again == [RoundEnd([])]
    assert len(fake_claude.requests) == 1


@pytest.mark.parametrize("model", ["claude-haiku-5-5", "claude-opus-5-5", "claude-haiku-4-5-20251001"])
async def test_every_tier_takes_what_is_sent(fake_claude: FakeClaude, model: str):
    fake_claude.script(text("Yes."))
    provider = claude(fake_claude, model=model)
    assert (await ask(provider, question("who"))).text == "Yes."
    await provider.close()


async def test_the_fake_would_refuse_a_forced_tool_or_a_temperature(fake_claude: FakeClaude, monkeypatch):
    forced = {"tool_choice": {"type": "any"}, "extra_body": {"temperature": 0}}
    for name, value in forced.items():
        monkeypatch.setattr("chat.providers.claude._thinking", lambda _, name=name, value=value: {name: value})
        provider = claude(fake_claude)
        with pytest.raises(ProviderError, match="bad_request"):
            await ask(provider, question("who"))
        await provider.close()


@pytest.mark.parametrize(
    ("model", "label"),
    [
        ("claude-sonnet-5-5", "Claude Sonnet 5.5"),
        ("claude-opus-5", "Claude Opus 5"),
        ("claude-haiku-4-5-20251001", "Claude Haiku 4.5"),
    ],
)
def test_a_model_is_shown_by_its_everyday_name(model: str, label: str):
    assert label_of(model) == label
