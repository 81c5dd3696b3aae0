"""What Claude is sent of a conversation: always valid, always the same bytes in front, never longer than the budget."""

import json
from dataclasses import replace

import pytest

from chat.providers import claude_transcript as transcript
from chat.providers import prompt
from chat.providers.base import Request, Step, ToolCall, ToolResult, Turn
from memory.working import Working
from tests.chat.claude_driving import MODEL, Answer, ask, claude, found, one_round, question
from tests.fake_claude import FakeClaude, prefix, refusal, text, tool_block, tools

CALL = {"type": "tool_use", "id": "toolu_1", "name": "search_talents", "input": {"clauses": []}}


def searching(words: str, *, thinking: str = "She wants to see who there is."):
    return tools(tool_block("search_talents", {"clauses": [{"field": "text", "value": words}]}), thinking=thinking)


async def talk(fake: FakeClaude, questions: list[str], history: tuple[Turn, ...] = ()) -> tuple[Turn, ...]:
    """Each question costs two rounds, a search and the words; every request passes the fake's checks or this fails."""
    provider = claude(fake)
    for number, words in enumerate(questions):
        fake.script(searching(words), text(f"Here is one.\n\n[talent:{number + 1}]", thinking="Enough."))
        working = Working({"clauses": [{"field": "text", "value": words}]}, (number + 1,), 1)
        answer = await ask(provider, question(words, *history, working=working), found(number + 1))
        history = (*history, answer.turn(words))
    await provider.close()
    return history


def bare(fake: FakeClaude, index: int) -> list[str]:
    """A request's blocks in order, without cache breakpoints."""
    return [piece.whole for piece in prefix.pieces(fake.requests[index].body)]


async def test_every_request_begins_with_the_whole_request_before_it(fake_claude: FakeClaude):
    await talk(fake_claude, ["wrestlers", "same but from Delhi", "next 5", "only women", "thanks, who is free?"])
    assert len(fake_claude.requests) == 10
    for index in range(1, 10):
        before, now = bare(fake_claude, index - 1), bare(fake_claude, index)
        assert now[: len(before)] == before
        assert len(now) > len(before)


async def test_the_questions_after_the_first_read_nearly_all_from_the_cache(fake_claude: FakeClaude):
    await talk(fake_claude, [f"question {number} about wrestlers" for number in range(10)])
    later = [request.counts for request in fake_claude.requests[2:] if request.counts]
    assert len(later) == 18
    read = sum(counts.cache_read_input_tokens for counts in later)
    whole = sum(counts.input_tokens + counts.cache_creation_input_tokens for counts in later) + read
    assert read / whole > 0.9


async def test_past_answers_go_back_as_claude_gave_them_with_the_results_of_their_tools(fake_claude: FakeClaude):
    await talk(fake_claude, ["wrestlers", "next 5"])
    messages = fake_claude.last.messages
    assert [message["role"] for message in messages] == [*["user", "assistant"] * 3, "user"]
    assert [block["type"] for block in messages[1]["content"]] == ["thinking", "tool_use"]
    assert messages[2]["content"][0]["tool_use_id"] == messages[1]["content"][1]["id"]
    assert messages[3]["content"][-1]["text"] == "Here is one.\n\n[talent:1]"


async def test_no_date_no_filter_and_no_id_stands_before_the_history(fake_claude: FakeClaude):
    await talk(fake_claude, ["wrestlers"])
    body = fake_claude.last.body
    assert "2026-11-21" in json.dumps(body["messages"])
    assert "2026" not in json.dumps([body["system"], body["tools"]])
    assert body["messages"][0]["content"][0]["text"] == "wrestlers"
    assert body["messages"][0]["content"][1]["text"].startswith("<context>")


async def test_another_days_context_changes_nothing_of_what_went_before(fake_claude: FakeClaude):
    history = await talk(fake_claude, ["wrestlers"])
    tomorrow = question("and now?", *history, working=Working(focus=5))
    tomorrow = replace(tomorrow, today=tomorrow.today.replace(day=22))
    fake_claude.script(text("The same."))
    provider = claude(fake_claude)
    await ask(provider, tomorrow)
    await provider.close()
    before, now = bare(fake_claude, 1), bare(fake_claude, 2)
    assert now[: len(before)] == before
    assert "2026-11-22" in now[-1]


async def test_the_context_of_an_answer_stays_the_same_over_its_rounds(fake_claude: FakeClaude):
    fake_claude.script(searching("a"), searching("b"), text("Done."))
    provider = claude(fake_claude)
    request = question("a", working=Working(results=(1,)))
    for number in range(3):
        end = await one_round(provider, request, Answer())
        results = tuple(ToolResult(call.id, {}) for call in end.calls)
        steps = (*request.steps, Step(end.content, end.calls, results))
        request = replace(request, steps=steps, working=Working(focus=number))
    await provider.close()
    assert bare(fake_claude, 2)[: len(bare(fake_claude, 0))] == bare(fake_claude, 0)


async def test_turns_of_other_providers_are_told_in_words_and_keep_the_talents(fake_claude: FakeClaude):
    offline = Turn("wrestlers", "Two match.\n\n[talent:3]\n[talent:4]", (Step([{"type": "search"}]),), "offline")
    await talk(fake_claude, ["next 5"], (offline,))
    first = fake_claude.requests[0].messages
    assert first[0]["content"] == [{"type": "text", "text": "wrestlers"}]
    assert first[1]["content"][0]["text"] == "Two match.\n\n[talent:3]\n[talent:4]"


async def test_stopped_failed_and_offline_turns_between_claudes_own_leave_every_request_valid(fake_claude: FakeClaude):
    history = await talk(fake_claude, ["wrestlers"])
    stopped_early = Turn("only women", "", (), "claude")
    stopped_late = replace(
        history[0], question="from Delhi", answer="I looked, and", steps=_renamed(history[0].steps[:1])
    )
    offline = Turn("next 5", "Here.\n\n[talent:3]", (), "offline")
    history = await talk(fake_claude, ["a", "b"], (*history, stopped_early, stopped_late, offline))
    assert len(fake_claude.requests) == 6
    told = json.dumps(fake_claude.last.messages)
    assert "I looked, and\\n\\n(This answer was cut short.)" in told
    assert len(history) == 6


def _renamed(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The same steps as another answer would have them: with call ids of their own."""
    raw = json.dumps([step.content for step in steps]).replace("toolu_", "toolu_other_")
    return tuple(
        replace(
            step,
            content=content,
            calls=tuple(replace(call, id=call.id.replace("toolu_", "toolu_other_")) for call in step.calls),
            results=tuple(
                replace(result, call_id=result.call_id.replace("toolu_", "toolu_other_")) for result in step.results
            ),
        )
        for step, content in zip(steps, json.loads(raw), strict=True)
    )


async def test_a_call_whose_process_died_before_its_tool_ran_is_closed(fake_claude: FakeClaude):
    died = Turn("wrestlers", "", (Step([CALL], (ToolCall("toolu_1", "search_talents", {}),)),), "claude")
    fake_claude.script(text("Here."))
    provider = claude(fake_claude)
    await ask(provider, question("once more", died))
    await provider.close()
    closed = fake_claude.last.messages[2]["content"][0]
    assert (closed["tool_use_id"], closed["is_error"]) == ("toolu_1", True)


async def test_the_fake_would_refuse_a_call_left_open(fake_claude: FakeClaude, monkeypatch):
    monkeypatch.setattr(transcript, "rounds", lambda steps, thinking: [transcript.said([CALL])])
    died = Turn("wrestlers", "", (Step([CALL]),), "claude")
    provider = claude(fake_claude)
    with pytest.raises(Exception, match="bad_request"):
        await ask(provider, question("once more", died))
    await provider.close()
    assert fake_claude.last.ended == "refused"


async def test_an_answer_taken_over_from_another_provider_goes_on_with_its_results(fake_claude: FakeClaude):
    call = ToolCall("search:1", "search_talents", {"clauses": []})
    step = Step([{"type": "query"}], (call,), (ToolResult("search:1", {"talents": [{"id": 3}]}),))
    fake_claude.script(text("[talent:3]"))
    provider = claude(fake_claude)
    await ask(provider, question("wrestlers", steps=(step,)))
    await provider.close()
    messages = fake_claude.last.messages
    assert messages[1]["content"][0]["id"] == messages[2]["content"][0]["tool_use_id"] == "search_1"


async def test_a_refused_question_is_not_sent_again(fake_claude: FakeClaude):
    fake_claude.script(refusal(), text("Gladly."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("something it will not answer"))
    await ask(provider, question("wrestlers", answer.turn("something it will not answer")))
    await provider.close()
    assert "will not answer" in fake_claude.requests[0].raw.decode()
    assert "will not answer" not in fake_claude.requests[1].raw.decode()


async def test_thinking_is_left_out_where_what_stood_before_it_has_changed(fake_claude: FakeClaude, monkeypatch):
    history = await talk(fake_claude, ["wrestlers", "next 5"])
    assert '"thinking": "Enough."' in json.dumps(fake_claude.last.messages)
    monkeypatch.setattr(prompt, "SYSTEM", prompt.SYSTEM + "\nA new rule.")
    history = await talk(fake_claude, ["only women"], history)
    assert "Enough." not in json.dumps(fake_claude.last.messages)
    await talk(fake_claude, ["from Delhi"], history)
    assert json.dumps(fake_claude.last.messages).count("Enough.") == 1


async def test_another_models_thinking_is_not_sent(fake_claude: FakeClaude):
    history = await talk(fake_claude, ["wrestlers"])
    fake_claude.script(text("Yes."))
    provider = claude(fake_claude, model="claude-haiku-5-5")
    await ask(provider, question("next 5", *history))
    await provider.close()
    assert "signature" not in fake_claude.last.raw.decode()


async def test_where_claude_refuses_earlier_thinking_all_the_same_it_is_sent_without(fake_claude: FakeClaude):
    history = await talk(fake_claude, ["wrestlers"])
    broken = json.loads(json.dumps(history[0].steps[0].content).replace("claude-sonnet-5-5:", "claude-sonnet-5-5:x"))
    spoilt = replace(history[0], steps=(replace(history[0].steps[0], content=broken), *history[0].steps[1:]))
    fake_claude.script(text("Here."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("next 5", spoilt))
    await provider.close()
    assert answer.text == "Here."
    assert [request.ended for request in fake_claude.requests[-2:]] == ["refused", "whole"]


async def test_blank_text_is_never_sent(fake_claude: FakeClaude):
    blank = Turn(" \n", "  ", (Step([{"type": "text", "text": " \n"}, CALL], (), ()), Step([])), "claude")
    fake_claude.script(text("Yes."))
    provider = claude(fake_claude)
    answer = await ask(provider, question("  ", blank, Turn("hello", "", (), "offline")))
    await provider.close()
    assert answer.text == "Yes."


def turn(number: int, size: int) -> Turn:
    step = Step([{"type": "text", "text": f"{number} " + "x" * size}])
    return Turn(f"question {number}", "", (step,), "claude")


def test_history_is_cut_at_whole_turns_and_keeps_the_newest():
    history = tuple(turn(number, 10_000) for number in range(60))
    kept = transcript.recent(history)
    assert kept[-1] is history[-1]
    assert 5 <= len(kept) < 20
    assert all(one in history for one in kept)


def test_history_is_cut_seldom_so_that_its_beginning_stays_in_the_cache():
    history = tuple(turn(number, 10_000) for number in range(60))
    firsts = [transcript.recent(history[: length + 1])[0].question for length in range(60)]
    assert len(set(firsts)) < 10


def test_what_is_sent_is_bounded_whatever_a_turn_holds():
    huge = Turn("question", "word " * 200_000, (Step([{"type": "text", "text": "word " * 200_000}]),), "claude")
    request = Request("next", question("x").today, (huge,) * 5)
    sent = json.dumps(transcript.build(request, MODEL).messages)
    assert len(sent) < transcript.MOST_CHARACTERS + 20_000


def test_an_answer_that_was_stopped_is_told_up_to_where_it_was_read():
    steps = (Step([{"type": "text", "text": "I will look."}, CALL], (), (ToolResult("toolu_1", {}),)),)
    stopped = Turn("who", "I will look.\n\nThere are thr", steps, "claude")
    assert (
        transcript.past(stopped, thinking=True)[-1]["content"][0]["text"] == "There are thr\n\n" + transcript.CUT_SHORT
    )


def test_breakpoints_stand_after_the_system_prompt_the_history_and_the_question():
    request = question("next 5", Turn("wrestlers", "Two.", (), "offline"))
    sent = transcript.build(request, MODEL)
    marked = [block.get("cache_control") is not None for message in sent.messages for block in message["content"]]
    assert sent.system[-1]["cache_control"] == {"type": "ephemeral"}
    assert marked == [False, True, False, True]
