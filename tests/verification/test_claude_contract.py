"""One contract, kept by the fake and by the real API: what we send is taken, what comes back is understood.

The real one is asked only where `VERIFY_ANTHROPIC_API_KEY` is set (and costs a few cents); `VERIFY_ANTHROPIC_MODEL`
names another model than the default. The usual variables do not serve: the test run takes them away.
"""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from chat.providers.base import ProviderError
from chat.providers.claude import ClaudeProvider
from tests.chat.claude_driving import MODEL, ask, found, question
from tests.fake_claude import FakeClaude
from tests.fake_claude.fixtures import KEY as FAKE_KEY
from tests.fake_claude.rules import Rules

KEY = os.environ.get("VERIFY_ANTHROPIC_API_KEY", "")
REAL = pytest.param("real", marks=pytest.mark.skipif(not KEY, reason="VERIFY_ANTHROPIC_API_KEY is not set"))
DEMO = "woman 20-25, Haryanvi, wrestling or kabaddi"


@dataclass
class Service:
    key: str
    model: str
    url: str = ""

    def provider(self, **changes: str) -> ClaudeProvider:
        return ClaudeProvider(changes.get("key", self.key), changes.get("model", self.model), self.url)


@pytest.fixture(params=["fake", REAL])
def service(request, fake_claude: FakeClaude) -> Service:
    if request.param == "real":
        request.getfixturevalue("outside_network")
        return Service(KEY, os.environ.get("VERIFY_ANTHROPIC_MODEL", MODEL))
    fake_claude.answer = Rules(pace=0)
    return Service(FAKE_KEY, MODEL, fake_claude.url)


@pytest.fixture
async def provider(service: Service) -> AsyncIterator[ClaudeProvider]:
    made = service.provider()
    yield made
    await made.close()


async def test_a_question_is_searched_for_and_answered_with_the_ids_that_were_found(provider: ClaudeProvider):
    answer = await ask(provider, question(DEMO), found(41, 42))
    assert answer.ends[0].calls[0].name == "search_talents"
    assert answer.ends[-1].stop_reason == "end_turn"
    assert "[talent:41]" in answer.text
    assert "[talent:42]" in answer.text


async def test_every_round_is_counted(provider: ClaudeProvider):
    answer = await ask(provider, question(DEMO), found(41, 42))
    for end in answer.ends:
        assert end.usage.output_tokens > 0
        assert end.usage.input_tokens + end.usage.cache_read_tokens + end.usage.cache_write_tokens > 500
        assert not end.usage.estimated


async def test_a_follow_up_takes_the_whole_history_and_reads_it_from_the_cache(provider: ClaudeProvider):
    first = await ask(provider, question(DEMO), found(41, 42))
    history = first.turn(DEMO)
    second = await ask(provider, question("tell me about the second one", history), found(42))
    assert second.text
    assert second.ends[0].usage.cache_read_tokens > 0
    third = await ask(provider, question("thanks", history, second.turn("tell me about the second one")), found(42))
    assert third.text


async def test_a_wrong_key_and_an_unknown_model_are_told_apart(service: Service):
    for changes, kind in (({"key": "sk-ant-wrong"}, "bad_key"), ({"model": "claude-sonnet-9"}, "unknown_model")):
        wrong = service.provider(**changes)
        with pytest.raises(ProviderError) as caught:
            await ask(wrong, question("who"))
        await wrong.close()
        assert caught.value.kind == kind
