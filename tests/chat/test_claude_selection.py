"""Who answers: Claude where a key is set, one client for an event loop, closed with it."""

import asyncio

import pytest

from chat.providers import selection
from chat.providers.chain import Chain
from chat.providers.claude import ClaudeProvider
from tests.chat.claude_driving import ask, question
from tests.fake_claude import FakeClaude, text

pytestmark = pytest.mark.django_db(transaction=True)


async def claude_of(chain: Chain) -> ClaudeProvider:
    """The client that would be asked first."""
    found = (await chain.candidates(question("who")))[0].provider
    assert isinstance(found, ClaudeProvider)
    return found


async def test_without_a_key_the_offline_assistant_answers(settings):
    settings.ANTHROPIC_API_KEY = ""
    assert selection.provider().name == "offline"


async def test_with_a_key_claude_answers_with_the_model_and_address_of_the_settings(fake_claude: FakeClaude, settings):
    settings.ANTHROPIC_MODEL_SONNET = "claude-opus-5-5"
    fake_claude.script(text("Here."))
    chosen = selection.provider()
    assert (chosen.name, chosen.label) == ("claude", "Claude Opus 5.5")
    answer = await ask(chosen, question("who"))
    assert answer.text == "Here."
    assert [(who.name, who.label, who.note) for who in answer.by] == [("claude", "Claude Opus 5.5", "")]
    assert fake_claude.last.body["model"] == "claude-opus-5-5"
    await selection.close()


async def test_all_answers_of_an_event_loop_share_a_client_until_a_setting_changes(fake_claude: FakeClaude, settings):
    first = await claude_of(selection.provider())
    assert await claude_of(selection.provider()) is first
    settings.ANTHROPIC_MODEL_SONNET = "claude-haiku-5-5"
    assert await claude_of(selection.provider()) is not first
    await selection.close()
    settings.ANTHROPIC_MODEL_SONNET = first.model
    assert await claude_of(selection.provider()) is not first
    await selection.close()


@pytest.mark.usefixtures("fake_claude")
def test_another_event_loop_has_a_client_of_its_own():
    async def chosen():
        return await claude_of(selection.provider())

    assert asyncio.run(chosen()) is not asyncio.run(chosen())
