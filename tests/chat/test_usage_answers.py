"""A day of questions through the whole way: the loop, the chain, budgets and rows, and HTTP to the fake Claude.

The fake's own counts are the truth that the rows, the admin and the chart are compared with.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.db import connections
from django.urls import reverse

from castmatch import measurements
from chat import answering, claiming
from chat.answering import database
from chat.models import Conversation, Message, State
from chat.providers import selection
from chat.providers.base import Usage
from chat.usage import display, prices, report, spending
from chat.usage.models import Budget, ProviderRequest, Reservation
from talents.models import Talent
from tests.chat.conftest import ask, beating, produce_next
from tests.fake_claude import FakeClaude, error, error_midway, refusal, text
from tests.fake_claude.rules import Rules
from tests.waiting import OVERALL, until

pytestmark = pytest.mark.django_db(transaction=True)
QUESTIONS = ["woman 20-25", "tell me about the second one", "same but not from Delhi", "thanks"]


@pytest.fixture(autouse=True)
def nothing_summed():
    """What a process remembers of earlier days is of another test's rows."""
    spending._earlier.cache_clear()


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    await selection.close()
    # Django's asynchronous queries of the test itself keep a connection in a thread of their own.
    await sync_to_async(connections.close_all)()


@pytest.fixture(autouse=True)
def nothing_counted(settings):
    measurements.connection(settings.MEASUREMENTS_URL).flushdb()


@pytest.fixture
def ruled(fake_claude: FakeClaude) -> FakeClaude:
    people = [("Asha Rane", 20, 25), ("Bela Kulkarni", 21, 26), ("Chitra Iyer", 22, 24)]
    for name, low, high in people:
        Talent.objects.create(stage_name=name, gender_identity="woman", playing_age_min=low, playing_age_max=high)
    fake_claude.answer = Rules(pace=0)
    return fake_claude


def counted(fake: FakeClaude) -> dict[str, int]:
    """What the fake sent out, added up by itself."""
    counts = [recorded.counts for recorded in fake.requests if recorded.counts]
    return {
        "input_tokens": sum(found.input_tokens for found in counts),
        "cache_read_tokens": sum(found.cache_read_input_tokens for found in counts),
        "cache_write_tokens": sum(found.cache_creation_input_tokens for found in counts),
        "output_tokens": sum(recorded.output_tokens for recorded in fake.requests),
    }


def asked_of(fake: FakeClaude) -> int:
    """How many answers were asked of it; counting tokens is free."""
    return sum(recorded.path == "/v1/messages" for recorded in fake.requests)


def tokens_of(found: dict) -> dict[str, int]:
    return {name: found[name] for name in report.TOKENS}


def priced(fake: FakeClaude) -> Decimal:
    """What the fake's own counts cost, each request at the price of its model."""
    return sum(
        (
            prices.cost(
                recorded.body["model"],
                Usage(
                    input_tokens=recorded.counts.input_tokens,
                    output_tokens=recorded.output_tokens,
                    cache_read_tokens=recorded.counts.cache_read_input_tokens,
                    cache_write_tokens=recorded.counts.cache_creation_input_tokens,
                ),
            ).usd
            for recorded in fake.requests
            if recorded.counts
        ),
        Decimal(0),
    )


async def spend(user, usd: Decimal) -> None:
    """As if an earlier request of today had cost that much."""
    await ProviderRequest.objects.acreate(
        provider="claude",
        request_id=f"earlier-{user.pk}",
        model="claude-opus-5-5",
        tier="opus",
        user=user,
        cost=usd,
        prices_of=prices.CHECKED_ON,
        total_ms=1,
        outcome="ended",
    )


async def answered(user, *questions: str) -> list[Message]:
    conversation = await Conversation.objects.acreate(user=user)
    answers = []
    for question in questions:
        await ask(conversation, question)
        answers.append(await produce_next())
    return answers


async def test_a_day_of_three_directors_one_without_money_adds_up_to_the_fakes_own_counts(
    meera, kabir, django_user_model, ruled: FakeClaude, client
):
    asha = await django_user_model.objects.acreate(username="asha")
    for user, daily in ((meera, "5"), (kabir, "0.50"), (asha, "2")):
        await Budget.objects.acreate(user=user, daily=Decimal(daily))
    await spend(asha, Decimal(2))
    for user in (meera, kabir):
        assert {answer.provider for answer in await answered(user, *QUESTIONS)} == {"claude"}
    requests = asked_of(ruled)
    poor = await answered(asha, *QUESTIONS)
    assert asked_of(ruled) == requests > len(QUESTIONS)

    # She gets the roster's own answers, and is told why.
    assert {(answer.state, answer.provider) for answer in poor} == {(State.DONE, "offline")}
    assert poor[0].results
    assert poor[0].provider_note.startswith("Your budget for today, $2.00, is used up. It starts anew on ")

    totals = await database(report.totals)(ProviderRequest.objects.all())
    assert tokens_of(totals) == counted(ruled)
    assert totals["requests"] == requests + 1
    assert totals["dollars"] == priced(ruled) + 2
    assert not await Reservation.objects.aexists()
    by_user = await database(report.by_user)(ProviderRequest.objects.all())
    assert {row["series"] for row in by_user} == {"meera", "kabir", "asha"}

    summary = await database(display.summary)(kabir.pk)
    spent = next(row["dollars"] for row in by_user if row["series"] == "kabir")
    assert summary.meters[0].words == f"${spent:.2f} of $0.50"
    await database(_compare_pages)(client, django_user_model, totals)
    metrics: Any = measurements.read(lambda redis: redis.hgetall("metrics:counters"))
    in_metrics = [float(value) for name, value in metrics.items() if name.startswith("provider_tokens")]
    assert sum(in_metrics) == sum(counted(ruled).values())


def _compare_pages(client, users, totals) -> None:
    """What staff read in the admin and in the chart is the same sum."""
    client.force_login(users.objects.create_superuser("savita"))
    words = (
        f"{totals['requests']} requests: {totals['input_tokens']:,} input, {totals['output_tokens']:,} output, "
        f"{totals['cache_read_tokens']:,} cache read and {totals['cache_write_tokens']:,} cache write tokens, "
        f"${totals['dollars'].quantize(Decimal('0.000001'), ROUND_HALF_UP)}"  # as templates round
    )
    assert words in client.get(reverse("admin:chat_providerrequest_changelist")).content.decode()
    page = client.get(reverse("usage")).content.decode()
    cells = re.findall(r"<td>([\d,.]+)</td>", page.partition("<tfoot>")[2].partition("</tfoot>")[0])
    assert cells[:5] == [f"{totals[name]:,}" for name in ("requests", *report.TOKENS)]
    bars = [Decimal(amount) for amount in re.findall(r"<title>[^<]*\$([\d.]+)</title>", page)]
    # Both charts show the whole, each bar rounded to a hundredth of a cent.
    assert sum(bars) == pytest.approx(2 * totals["dollars"], abs=Decimal("0.0005"))


async def test_a_budget_that_ends_in_the_day_is_never_overdrawn(meera, ruled: FakeClaude, settings):
    for tier in ("HAIKU", "SONNET", "OPUS"):
        setattr(settings, f"ANTHROPIC_MODEL_{tier}", "claude-sonnet-5-5")
    await Budget.objects.acreate(user=meera, daily=Decimal("0.16"))
    answers = await answered(meera, *QUESTIONS * 3)
    assert {answer.state for answer in answers} == {State.DONE}
    providers = [answer.provider for answer in answers]
    assert providers[0] == "claude"
    assert providers[-1] == "offline"
    totals = await database(report.totals)(ProviderRequest.objects.all())
    assert 0 < totals["dollars"] <= Decimal("0.16")
    assert tokens_of(totals) == counted(ruled)


@pytest.mark.parametrize(
    ("script", "outcome"),
    [
        (text("Nobody."), "ended"),
        (refusal(), "ended"),
        (error(529), "overloaded"),
        (error_midway("Let me", error_type="overloaded_error"), "overloaded"),
    ],
)
async def test_a_request_is_one_row_however_it_ended(conversation, fake_claude: FakeClaude, script, outcome):
    fake_claude.answer = lambda body: script
    await ask(conversation, "woman")
    answer = await produce_next()
    rows = [row async for row in ProviderRequest.objects.filter(answer=answer)]
    assert {row.outcome for row in rows} == {outcome}
    assert len({row.request_id for row in rows}) == len(rows) >= 1
    assert all(row.user_id == conversation.user_id for row in rows)
    assert not await Reservation.objects.aexists()


async def test_an_answer_that_was_stopped_leaves_one_row_marked_estimated(conversation, fake_claude: FakeClaude):
    fake_claude.script(text("word " * 400, pace=0.02))
    await ask(conversation, "woman")
    (answer,) = (await database(claiming.claim)("test", 1)).answers
    async with beating() as outlet, asyncio.timeout(OVERALL):
        production = answering.Production(answer, outlet)
        producing = asyncio.create_task(answering.produce(production))
        await until(lambda: production.text)
        production.stop.set()
        await producing
    row = await ProviderRequest.objects.aget()
    assert (row.outcome, row.estimated, row.answer_id) == ("stopped", True, answer.pk)
    told = counted(fake_claude)
    assert (row.input_tokens, row.cache_write_tokens) == (told["input_tokens"], told["cache_write_tokens"])
    assert row.cost > 0
    assert not await Reservation.objects.aexists()
