"""A request is counted before it is sent, exactly where it is near the limit, and cut at whole turns until it fits."""

import json

import pytest

from chat.providers import claude_counting as counting
from chat.providers import claude_transcript as transcript
from chat.providers.base import ProviderError, Turn
from tests.chat.claude_driving import MODEL, ask, claude, question
from tests.fake_claude import FakeClaude, prefix, text

COUNT = "/v1/messages/count_tokens"
HINDI = "हरियाणवी बोलने वाली लड़की चाहिए, कुश्ती आती हो। "


def told(count: int, words: str, each: int) -> tuple[Turn, ...]:
    return tuple(Turn(f"question {number}", words * each, (), "offline") for number in range(count))


def paths(fake: FakeClaude) -> list[str]:
    return [request.path for request in fake.requests]


async def sent(fake: FakeClaude, history: tuple[Turn, ...], words: str = "and now?"):
    fake.script(text("Here."))
    provider = claude(fake)
    try:
        return await ask(provider, question(words, *history))
    finally:
        await provider.close()


async def test_far_from_the_limit_the_estimate_is_enough(fake_claude: FakeClaude):
    await sent(fake_claude, told(5, "They dance. ", 100))
    assert paths(fake_claude) == ["/v1/messages"]


async def test_near_the_limit_claude_counts_and_what_fits_is_sent_whole(fake_claude: FakeClaude, monkeypatch):
    monkeypatch.setattr(counting, "estimate", lambda _: counting.MOST_TOKENS + 1)
    await sent(fake_claude, told(5, "They dance. ", 100))
    assert paths(fake_claude) == [COUNT, "/v1/messages"]
    assert len(fake_claude.last.messages) == 11


async def test_what_does_not_fit_loses_old_turns_whole_and_keeps_the_newest(fake_claude: FakeClaude, monkeypatch):
    monkeypatch.setattr(counting, "MOST_TOKENS", 12_000)
    history = told(30, "They dance. ", 400)
    await sent(fake_claude, history)
    assert prefix.count(fake_claude.last.body) <= 12_000 < prefix.count(fake_claude.requests[0].body)
    messages = fake_claude.last.messages
    assert messages[-2]["content"][0]["text"] == history[-1].answer
    questions = [message["content"][0]["text"] for message in messages if message["role"] == "user"][:-1]
    assert questions == [turn.question for turn in history[-len(questions) :]]


async def test_what_is_too_long_without_any_history_is_told(fake_claude: FakeClaude, monkeypatch):
    monkeypatch.setattr(counting, "MOST_TOKENS", 3_000)
    with pytest.raises(ProviderError) as raised:
        await sent(fake_claude, (), "word " * 20_000)
    assert raised.value.kind == "too_long"
    assert set(paths(fake_claude)) == {COUNT}


async def test_where_claude_cannot_count_the_estimate_holds(fake_claude: FakeClaude, monkeypatch):
    monkeypatch.setattr(counting, "MOST_TOKENS", 12_000)
    monkeypatch.setattr(fake_claude, "keys", frozenset({"another"}))
    with pytest.raises(ProviderError, match="bad_key"):
        await sent(fake_claude, told(30, "They dance. ", 400))
    assert paths(fake_claude)[0] == COUNT
    body = fake_claude.last.body
    assert len(json.dumps(body, ensure_ascii=False).encode()) / 3 < 12_500


@pytest.mark.parametrize("words", ["They dance in Pune. ", HINDI, '{"id": 7, "name": "Asha"}'])
def test_the_estimate_is_never_below_what_the_fake_counts(words):
    sending = transcript.build(question(words * 50, *told(5, words, 100)), MODEL)
    body = {"system": sending.system, "tools": sending.tools, "messages": sending.messages}
    assert counting.estimate(sending) >= prefix.count(body)


def test_cutting_in_blocks_keeps_the_beginning_for_many_questions():
    history = told(60, "They dance. ", 400)
    firsts = {transcript.recent(history[: length + 1], 40_000)[0].question for length in range(60)}
    assert 1 < len(firsts) < 20
