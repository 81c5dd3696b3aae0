"""OpenAI stands in: the same tools and events, the same codes for failures, one receipt for each request."""

import time
from collections.abc import Iterator

import pytest

from chat.providers import selection
from chat.providers.base import ProviderError, Receipt, Step, ToolCall, ToolResult, Turn
from chat.providers.claude_rounds import UNREADABLE
from chat.providers.deadlines import Limits
from chat.providers.openai_chat import OpenAIProvider, label_of
from tests.chat.claude_driving import Answer, ask, found, one_round, question
from tests.fake_claude import error
from tests.fake_openai import FakeOpenAI, failure, text, tools
from tests.fake_openai.server import KEY, counts

MODEL = "gpt-5.4-mini"


@pytest.fixture
def fake() -> Iterator[FakeOpenAI]:
    with FakeOpenAI() as running:
        yield running


def openai(fake: FakeOpenAI, key: str = KEY, **limits: float) -> OpenAIProvider:
    return OpenAIProvider(key, MODEL, fake.url, Limits(**limits))


async def test_an_answer_is_streamed_word_by_word(fake: FakeOpenAI):
    fake.script(text("Three women match."))
    provider = openai(fake)
    answer = await ask(provider, question("who"))
    await provider.close()
    assert answer.pieces == ["Three", " women", " match."]
    assert answer.ends[-1].stop_reason == "end_turn"


async def test_it_calls_the_same_tools_and_reads_their_results(fake: FakeOpenAI):
    fake.script(tools(("search_talents", {"clauses": []}), ("get_talent", {"talent_id": 7})), text("Here."))
    provider = openai(fake)
    answer = await ask(provider, question("who"), found(1, 2))
    await provider.close()
    assert [(call.name, call.input) for call in answer.steps[0].calls] == [
        ("search_talents", {"clauses": []}),
        ("get_talent", {"talent_id": 7}),
    ]
    first, second = fake.bodies
    assert [tool["function"]["name"] for tool in first["tools"]] == ["search_talents", "get_talent"]
    assert [message["role"] for message in second["messages"]][-4:] == ["user", "assistant", "tool", "tool"]
    assert "Talent 1" in second["messages"][-1]["content"]


async def test_it_goes_on_where_claude_failed_and_knows_the_turns_before(fake: FakeOpenAI):
    fake.script(text("Here."))
    call = ToolCall("toolu_1", "search_talents", {"clauses": []})
    content = [{"type": "thinking", "thinking": "…", "signature": "x"}, {"type": "tool_use", "id": "toolu_1"}]
    step = Step(content, (call,), (ToolResult("toolu_1", {"total_matches": 3}),))
    provider = openai(fake)
    await ask(provider, question("and now", Turn("before", "Two women.", provider="claude"), steps=(step,)))
    await provider.close()
    messages = fake.bodies[0]["messages"]
    assert [message["role"] for message in messages] == ["system", "user", "assistant", "user", "assistant", "tool"]
    assert messages[2]["content"] == "Two women."
    assert "thinking" not in str(messages)


async def test_input_that_is_no_json_reaches_the_tool_as_such(fake: FakeOpenAI):
    fake.script(tools(("search_talents", '{"clauses": [')))
    provider, answer = openai(fake), Answer()
    end = await one_round(provider, question("who"), answer)
    await provider.close()
    assert UNREADABLE in end.calls[0].input


@pytest.mark.parametrize(
    ("script", "stop_reason"),
    [
        (text("Three women and", finish="length"), "max_tokens"),
        (text("", finish="content_filter"), "refusal"),
        (text("", refusal="I would rather not."), "refusal"),
    ],
)
async def test_an_end_that_is_no_answer_is_named_as_claudes_are(fake: FakeOpenAI, script, stop_reason):
    fake.script(script)
    provider, answer = openai(fake), Answer()
    assert (await one_round(provider, question("who"), answer)).stop_reason == stop_reason
    await provider.close()


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (failure(401, "invalid_api_key"), "bad_key"),
        (failure(429, "insufficient_quota"), "no_credit"),
        (failure(429, "rate_limit_exceeded"), "rate_limit"),
        (failure(403), "permission"),
        (failure(404, "model_not_found"), "unknown_model"),
        (failure(400, "context_length_exceeded"), "too_long"),
        (failure(400), "bad_request"),
        (failure(500), "server_error"),
        (failure(503), "overloaded"),
        (text("Three women match.", ending="error", after=2), "server_error"),
        (text("Three women match.", ending="cut", after=2), "cut_stream"),
        (text("Three women match.", ending="close", after=2), "cut_stream"),
        (text("Three women match.", ending="stall", after=0), "timeout_first_token"),
        (text("Three women match.", ending="stall", after=2), "timeout_between_tokens"),
    ],
)
async def test_each_failure_has_its_kind_its_sentence_and_one_receipt(fake: FakeOpenAI, script, kind):
    fake.script(script)
    # Only the clock that is to run out is short: a busy machine is silent too.
    limits = {"timeout_first_token": {"first": 0.5}, "timeout_between_tokens": {"between": 0.3}}
    provider, receipts, started = openai(fake, KEY, **limits.get(kind, {})), list[Receipt](), time.monotonic()
    with pytest.raises(ProviderError) as caught:
        await one_round(provider, question("who", record=receipts.append), Answer())
    await provider.close()
    assert time.monotonic() - started < 10
    assert caught.value.kind == kind
    assert "Claude" not in caught.value.sentence
    assert [receipt.outcome for receipt in receipts] == [kind]
    assert receipts[0].request_id.startswith("req_")
    assert len(fake.bodies) == 1


async def test_a_receipt_has_openais_own_counts(fake: FakeOpenAI):
    reply = text("Three women match.", cached=40)
    fake.script(reply)
    provider, receipts = openai(fake), list[Receipt]()
    await one_round(provider, question("who", record=receipts.append), Answer())
    await provider.close()
    (receipt,), counted = receipts, counts(fake.bodies[0], reply)
    assert (receipt.provider, receipt.model, receipt.outcome) == ("openai", MODEL, "ended")
    assert receipt.usage.input_tokens + receipt.usage.cache_read_tokens == counted["prompt_tokens"]
    assert receipt.usage.cache_read_tokens == 40
    assert receipt.usage.output_tokens == counted["completion_tokens"]
    assert not receipt.usage.estimated


async def test_a_server_that_is_not_there_costs_nothing(unused_tcp_port: int):
    provider, receipts = OpenAIProvider(KEY, MODEL, f"http://127.0.0.1:{unused_tcp_port}/v1"), list[Receipt]()
    with pytest.raises(ProviderError, match="unreachable"):
        await one_round(provider, question("who", record=receipts.append), Answer())
    await provider.close()
    assert [(receipt.outcome, receipt.usage.input_tokens) for receipt in receipts] == [("unreachable", 0)]


def test_a_model_is_named_in_words():
    assert label_of("gpt-5.4-mini") == "OpenAI GPT-5.4 mini"
    assert label_of("gpt-5.4") == "OpenAI GPT-5.4"


@pytest.mark.django_db(transaction=True)
async def test_where_a_key_is_set_it_answers_instead_of_claude_and_says_so(fake: FakeOpenAI, fake_claude, settings):
    settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL = KEY, fake.url
    fake_claude.script(error(401))
    fake.script(text("Three women match."))
    answer = await ask(selection.provider(), question("who"))
    await selection.close()
    assert answer.text == "Three women match."
    assert [(who.name, who.label, who.note) for who in answer.by] == [
        ("openai", "OpenAI GPT-5.4 mini", "Instead of Claude Sonnet 5.5, whose key was not accepted.")
    ]
    assert len(fake_claude.requests) == 1


@pytest.mark.django_db(transaction=True)
async def test_alone_it_is_the_first_choice(fake: FakeOpenAI, settings):
    settings.ANTHROPIC_API_KEY = ""
    settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL = KEY, fake.url
    fake.script(text("Three women match."))
    chain = selection.provider()
    answer = await ask(chain, question("who"))
    await selection.close()
    assert (chain.label, answer.text, answer.by[0].note) == ("OpenAI GPT-5.4 mini", "Three women match.", "")
