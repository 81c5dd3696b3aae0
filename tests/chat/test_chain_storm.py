"""A bad day: 200 questions while Claude fails at random in every way, nearly every third time. Every answer ends."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from castmatch import metrics
from chat import answering, claiming
from chat.models import Message, State
from chat.outlet import Outlet
from chat.providers import claude, selection
from chat.providers.base import Receipt
from chat.usage.models import ProviderRequest, Reservation
from talents.models import Talent
from tests.chat.conftest import ask, beating
from tests.fake_claude import FakeClaude, Script, script
from tests.fake_claude.rules import Rules

pytestmark = pytest.mark.django_db(transaction=True)
QUESTIONS = 200
AT_ONCE = 10
SHARE = 0.3
# Seconds: to connect, to the first token, between tokens, for a round.
LIMITS = (0.5, 0.6, 0.3, 2.0)
LONGEST = 30.0
SEARCH: dict[str, Any] = {"clauses": []}
# Three tiers, and the offline assistant behind them; a search is for the first one.
LABELS = {("claude", "sonnet"), ("claude", "haiku"), ("claude", "opus"), ("offline", "")}
FAULTS: dict[str, Callable[[], Script]] = {
    **{str(status): lambda status=status: script.error(status) for status in script.ERROR_TYPES},  # type: ignore[misc]
    "too long": lambda: script.error(400, "prompt is too long: 1000123 tokens > 1000000 maximum"),
    "no credit": lambda: script.error(400, "Your credit balance is too low to access the Anthropic API."),
    "wait long": lambda: script.error(429, retry_after=1),
    "error event": lambda: script.error_midway("Three women match these filters.", after=3),
    "error event at once": lambda: script.error_midway("Three women match.", after=0),
    "cut": lambda: script.cut("Three women match these filters.", after=3),
    "cut at once": lambda: script.cut("Three women match.", after=0),
    "cut cleanly": lambda: script.cut("Three women match.", after=0, cleanly=True),
    "silence": script.stall,
    "silence after the head": lambda: script.stall("Never said.", after=0),
    "silence midway": lambda: script.stall("Three women match these filters.", after=3),
    "no end": lambda: script.text("word " * 1000, pace=0.01),
    "refusal": script.refusal,
    "max_tokens": lambda: script.max_tokens("Three women match and"),
    "malformed": lambda: script.tools(script.tool_block("search_talents", '{"clauses": [{"field":')),
    "unknown tool": lambda: script.tools(script.tool_block("book_talent", {"talent_id": 1})),
    "another round": lambda: script.tools(script.tool_block("search_talents", SEARCH)),
}


class Weather:
    """Good answers by the fake's rules, and with a seed, so that a storm can be had again, faults in between."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.rules = Rules(pace=0)
        self.given: Counter[str] = Counter()

    def __call__(self, body: dict[str, Any]) -> Script:
        if self.chance.random() >= SHARE:
            return self.rules(body)
        name = self.chance.choice(list(FAULTS))
        self.given[name] += 1
        return FAULTS[name]()


@pytest.fixture
def storm(three_tiers: FakeClaude, monkeypatch) -> Weather:
    monkeypatch.setattr("anthropic._base_client.INITIAL_RETRY_DELAY", 0.01)
    monkeypatch.setattr("chat.providers.breaker.FIRST_PAUSE", 0.2)
    monkeypatch.setattr("chat.providers.breaker.LONGEST_PAUSE", 0.5)
    monkeypatch.setattr(claude, "LONGEST_WAIT", 0.5)
    monkeypatch.setattr(claude.Limits.__init__, "__defaults__", LIMITS)
    three_tiers.answer = weather = Weather(seed=20261121)
    return weather


@pytest.fixture
def counted(monkeypatch) -> Counter[str]:
    found: Counter[str] = Counter()

    def count(name: str, amount: float = 1, **labels: str) -> None:
        if name == "provider_errors":
            found[labels["kind"]] += 1

    monkeypatch.setattr(metrics, "count", count)
    return found


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    await selection.close()


async def produce_all(answers: list[Message], seconds: dict[int, float]) -> dict[int, list[Receipt]]:
    """As the answers process does it: many at a time. How long each took goes into `seconds`."""
    turns, receipts = asyncio.Semaphore(AT_ONCE), {}

    async def produce(answer: Message, outlet: Outlet) -> None:
        async with turns:
            production, started = answering.Production(answer, outlet), time.monotonic()
            await answering.produce(production)
            seconds[answer.pk], receipts[answer.pk] = time.monotonic() - started, production.receipts

    async with beating() as outlet:
        await asyncio.gather(*(produce(answer, outlet) for answer in answers))
    return receipts


def tokens(usage: Any) -> Counter[str]:
    names = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens")
    return Counter({name: getattr(usage, name) for name in names})


def fakes_tokens(request: Any) -> Counter[str]:
    counts = request.counts
    return Counter(
        input_tokens=counts.input_tokens,
        output_tokens=request.output_tokens,
        cache_read_tokens=counts.cache_read_input_tokens,
        cache_write_tokens=counts.cache_creation_input_tokens,
    )


async def test_two_hundred_questions_end_labelled_and_their_receipts_add_up(
    meera, storm: Weather, counted: Counter[str], fake_claude: FakeClaude, settings
):
    settings.ANSWER_LEASE *= 100
    settings.ANSWERS_PER_USER = QUESTIONS
    settings.OFFLINE_WORDS_PER_SECOND = 0
    for name in ("BUDGET_USER_DAILY_USD", "BUDGET_USER_MONTHLY_USD", "BUDGET_HOUSE_DAILY_USD"):
        setattr(settings, name, 0)
    await answering.database(Talent.objects.bulk_create)(
        [
            Talent(stage_name=f"Woman {n}", gender_identity="woman", playing_age_min=20, playing_age_max=25)
            for n in "abc"
        ]
    )
    for _ in range(QUESTIONS):
        conversation = await answering.database(meera.conversations.create)()
        await ask(conversation, "woman 20-25")
    seconds: dict[int, float] = {}
    claimed = (await answering.database(claiming.claim)("test", QUESTIONS)).answers
    receipts = await produce_all(claimed, seconds)

    answers = await answering.database(lambda: list(Message.objects.answers()))()
    assert len(answers) == QUESTIONS
    assert set(storm.given) == set(FAULTS)
    assert {answer.state for answer in answers} <= {State.DONE, State.INTERRUPTED, State.FAILED}
    assert max(seconds.values()) < LONGEST
    for answer in answers:
        assert (answer.provider, answer.tier) in LABELS
        assert answer.provider_label
        assert (answer.tier != "sonnet") == bool(answer.provider_note), answer.provider_note
        assert bool(answer.error_sentence) == (answer.state != State.DONE)
        assert answer.text or answer.error_sentence
    ends = Counter((answer.provider, str(answer.state)) for answer in answers)
    assert ends["claude", "done"] > QUESTIONS / 3
    assert {answer.tier for answer in answers if answer.provider == "claude"} == {"sonnet", "haiku", "opus"}

    # One receipt for each request that reached the fake, and one row for each receipt.
    made = [receipt for found in receipts.values() for receipt in found]
    assert len(made) == len(fake_claude.requests)
    assert await answering.database(ProviderRequest.objects.count)() == len(made)
    assert await answering.database(Reservation.objects.count)() == 0
    whole = {request.request_id: fakes_tokens(request) for request in fake_claude.requests if request.ended == "whole"}
    # Of what was sent whole, a machine that is too slow for the limits above may hear the end too late.
    late = {receipt.request_id for receipt in made if receipt.usage.estimated and receipt.outcome.startswith("timeout")}
    exact = {receipt.request_id: tokens(receipt.usage) for receipt in made if not receipt.usage.estimated}
    # What was refused cost nothing.
    heard = {number: counts for number, counts in exact.items() if counts.total()}
    assert heard == {number: counts for number, counts in whole.items() if number not in late}
    assert len(heard) > QUESTIONS / 3
    wanted = {"bad_key", "no_credit", "permission", "unknown_model", "too_long", "bad_request", "rate_limit"}
    wanted |= {"overloaded", "timeout_first_token", "timeout_between_tokens", "timeout_total", "cut_stream"}
    assert wanted | {"refusal", "max_tokens", "malformed_tool_input", "unknown_tool"} <= set(counted)
