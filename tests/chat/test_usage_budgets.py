"""Budgets against a real PostgreSQL: what is set aside, what is refused, and what two requests at once may do."""

import itertools
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from asgiref.sync import sync_to_async
from django.contrib.auth import get_user_model
from django.db import OperationalError, connections
from django.utils import timezone

from castmatch import measurements
from chat.answering import database
from chat.models import Conversation, Message, Role
from chat.providers import claude
from chat.providers.base import ProviderError, Receipt, Request, Step, Usage
from chat.usage import budgets, prices, spending
from chat.usage.models import Budget, ProviderRequest, Reservation

pytestmark = pytest.mark.django_db(transaction=True)
SONNET = "claude-sonnet-5-5"
TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def nothing_summed():
    """What a process remembers of earlier days is of another test's rows."""
    spending._earlier.cache_clear()


@pytest.fixture(autouse=True)
def no_limits(settings):
    for name in ("USER_DAILY", "USER_MONTHLY", "HOUSE_DAILY", "HOUSE_MONTHLY"):
        setattr(settings, f"BUDGET_{name}_USD", Decimal(0))


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    # Django's asynchronous queries of the test itself keep a connection in a thread of their own.
    await sync_to_async(connections.close_all)()


def asked(user, **fields) -> Request:
    return Request("woman 20-25", TODAY, user_id=user and user.pk, **fields)


def receipt(request_id="req_1", model=SONNET, outcome="ended", **tokens) -> Receipt:
    usage = Usage(**tokens) if tokens else Usage(100, 50)
    return Receipt("claude", model, usage, 900, 300, request_id, "end_turn", outcome)


def highest(request: Request, model: str = SONNET) -> Decimal:
    return prices.highest(model, budgets.most_tokens(request), budgets.MOST_OUTPUT_TOKENS)


async def spend(user, usd: str, at: datetime | None = None) -> None:
    """As if requests of this user had cost that much."""
    reservation = await budgets.reserve(asked(None), SONNET)
    reservation.user_id = user.pk
    await budgets.settle(reservation, [receipt(f"req_{usd}_{user.pk}_{at}")])
    row = ProviderRequest.objects.filter(user=user)
    await database(row.update)(cost=Decimal(usd), **({"created_at": at} if at else {}))


async def refused(user, model: str = SONNET) -> str:
    with pytest.raises(ProviderError) as caught:
        await budgets.reserve(asked(user), model)
    assert caught.value.kind == "budget"
    return caught.value.sentence


async def count(model) -> int:
    return await model.objects.acount()


async def test_a_request_is_reserved_at_the_most_it_can_cost_and_settled_at_what_it_cost(meera):
    reservation = await budgets.reserve(asked(meera), SONNET)
    assert reservation.amount == highest(asked(meera)) > Decimal("0.08")
    await budgets.settle(reservation, [receipt()])
    row = await ProviderRequest.objects.aget()
    assert (row.cost, row.tier, row.user_id) == (Decimal("0.0007"), "sonnet", meera.pk)
    assert (row.input_tokens, row.output_tokens, row.total_ms, row.first_token_ms) == (100, 50, 900, 300)
    assert row.prices_of == prices.CHECKED_ON
    assert await count(Reservation) == 0


async def test_a_request_never_has_more_tokens_than_were_reserved():
    assert budgets.MOST_OUTPUT_TOKENS >= claude.MAX_TOKENS
    long = Request("ए" * 9_000, TODAY, steps=(Step([{"type": "text", "text": "x" * 3_000}]),))
    assert budgets.most_tokens(long) > 9_000 + 1_000 + budgets.FRAME_TOKENS


async def test_requests_that_were_never_made_cost_nothing(meera):
    reservation = await budgets.reserve(asked(meera), SONNET)
    assert await count(Reservation) == 1
    await budgets.settle(reservation, [])
    assert (await count(Reservation), await count(ProviderRequest)) == (0, 0)


async def test_what_cannot_be_kept_of_the_providers_words_takes_no_request_away(meera):
    reservation = await budgets.reserve(asked(meera), SONNET)
    odd = Receipt("claude", SONNET, Usage(1000, 40), 900, request_id="req\udcff_1", stop_reason="end\0\ud800")
    await budgets.settle(reservation, [odd])
    assert [(row.request_id, row.stop_reason) async for row in ProviderRequest.objects.all()] == [("req?_1", "end?")]
    assert not await Reservation.objects.aexists()


@pytest.mark.parametrize("outcome", ["ended", "stopped", "overloaded"])
async def test_a_request_is_written_once_however_it_ended_and_however_often_it_is_settled(meera, outcome):
    reservation = await budgets.reserve(asked(meera), SONNET)
    for _ in range(2):
        await budgets.settle(reservation, [receipt(outcome=outcome)])
    assert [row.outcome async for row in ProviderRequest.objects.all()] == [outcome]
    counters = measurements.read(lambda redis: redis.hgetall("metrics:counters"))
    assert any("provider_tokens" in field for field in counters)


async def test_requests_without_an_id_of_the_provider_get_one_each_and_keep_it(conversation, meera):
    answer = await Message.objects.acreate(conversation=conversation, role=Role.ASSISTANT, key="a")
    request = asked(meera, answer_id=answer.pk, steps=(Step([]),))
    for _ in range(2):
        reservation = await budgets.reserve(request, SONNET)
        for _ in range(2):
            await budgets.settle(reservation, [receipt(""), receipt("")])
    rows = [row async for row in ProviderRequest.objects.all()]
    assert len({row.request_id for row in rows}) == len(rows) == 4
    assert all(row.request_id.startswith(f"answer-{answer.pk}-round-1-") for row in rows)
    assert {row.answer_id for row in rows} == {answer.pk}


async def test_the_same_id_of_two_providers_is_two_requests(meera):
    reservation = await budgets.reserve(asked(meera), SONNET)
    other = Receipt("openai", "gpt-5.4-mini", Usage(10, 10), 5, request_id="req_1")
    await budgets.settle(reservation, [receipt("req_1"), other])
    assert await count(ProviderRequest) == 2


async def test_the_cost_stays_when_the_conversation_or_the_account_is_gone(conversation, meera):
    answer = await Message.objects.acreate(conversation=conversation, role=Role.ASSISTANT, key="a")
    before = await budgets.reserve(asked(meera, answer_id=answer.pk), SONNET)
    during = await budgets.reserve(asked(meera, answer_id=answer.pk), SONNET)
    await budgets.settle(before, [receipt("req_before")])
    await Conversation.objects.filter(pk=conversation.pk).adelete()
    await get_user_model().objects.filter(pk=meera.pk).adelete()
    await budgets.settle(during, [receipt("req_during")])
    assert [(row.user_id, row.answer_id) async for row in ProviderRequest.objects.all()] == [(None, None)] * 2


async def test_an_exhausted_budget_says_whose_it_is_how_much_and_until_when(meera, kabir):
    await Budget.objects.acreate(user=meera, daily=Decimal("0.50"))
    await budgets.settle(await budgets.reserve(asked(meera), SONNET), [])
    await spend(meera, "0.50")
    tomorrow = spending.local_now() + timedelta(days=1)
    assert await refused(meera) == (
        f"Your budget for today, $0.50, is used up. It starts anew on {tomorrow:%-d %b} at 00:00."
    )
    assert (await budgets.reserve(asked(kabir), SONNET)).amount > 0


async def test_what_is_left_but_too_little_is_said_and_a_cheaper_model_may_still_answer(meera):
    await Budget.objects.acreate(user=meera, monthly=Decimal("10"))
    await spend(meera, "9.95")
    assert "Your budget for this month, $10.00, has $0.05 left, too little for this" in await refused(meera)
    assert (await budgets.reserve(asked(meera), "claude-haiku-5-5")).amount < Decimal("0.05")


async def test_the_houses_budget_is_everybodys(meera, kabir):
    await Budget.objects.acreate(user=None, daily=Decimal("1"))
    await spend(meera, "0.95")
    assert (await refused(kabir)).startswith("The office's budget for today, $1.00, has $0.05 left")
    assert await budgets.ashare_left(kabir.pk) == pytest.approx(0.05)


async def test_defaults_come_from_the_settings_a_row_comes_before_them_and_0_is_no_limit(meera, kabir, settings):
    settings.BUDGET_USER_DAILY_USD = Decimal("0.01")
    await Budget.objects.acreate(user=kabir, daily=Decimal(0))
    assert "$0.01" in await refused(meera)
    assert (await budgets.reserve(asked(kabir), SONNET)).amount > Decimal("0.01")


async def test_days_and_months_begin_at_midnight_in_mumbai(meera, monkeypatch):
    await Budget.objects.acreate(user=meera, daily=Decimal("1"), monthly=Decimal("3"))
    await spend(meera, "1", at=datetime(2026, 11, 30, 18, 29, tzinfo=UTC))

    def share_at(month: int, day: int, hour: int, minute: int) -> float:
        monkeypatch.setattr(timezone, "now", lambda: datetime(2026, month, day, hour, minute, tzinfo=UTC))
        return budgets.share_left(meera.pk)

    assert await database(share_at)(11, 30, 18, 29) == 0
    assert await database(share_at)(11, 30, 18, 31) == 1
    assert await database(share_at)(11, 30, 10, 0) == 0
    assert await database(share_at)(12, 5, 0, 0) == 1


async def test_the_days_before_today_are_summed_anew_every_ten_minutes(meera, monkeypatch):
    await Budget.objects.acreate(user=meera, monthly=Decimal("3"))
    moment = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
    await spend(meera, "1", at=moment - timedelta(days=3))

    def share_after(seconds: int) -> float:
        monkeypatch.setattr(timezone, "now", lambda: moment + timedelta(seconds=seconds))
        return budgets.share_left(meera.pk)

    assert await database(share_after)(0) == pytest.approx(2 / 3)
    await ProviderRequest.objects.all().aupdate(cost=Decimal("2"))
    assert await database(share_after)(599) == pytest.approx(2 / 3)
    assert await database(share_after)(600) == pytest.approx(1 / 3)


async def test_what_the_days_before_have_cost_counts_against_the_month(meera, kabir, monkeypatch):
    moment = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
    for owner in (meera, None):
        await Budget.objects.acreate(user=owner, monthly=Decimal("10"))
    await spend(meera, "9.95", at=moment - timedelta(days=3))
    monkeypatch.setattr(timezone, "now", lambda: moment)
    assert "Your budget for this month, $10.00, has $0.05 left" in await refused(meera)
    assert "The office's budget for this month, $10.00, has $0.05 left" in await refused(kabir)
    monkeypatch.setattr(timezone, "now", lambda: moment + timedelta(days=11))
    assert (await budgets.reserve(asked(meera), SONNET)).amount > Decimal("0.05")


async def test_what_a_killed_process_had_reserved_lapses_without_a_sweep(meera):
    await Budget.objects.acreate(user=meera, daily=Decimal("0.15"))
    left_behind = await budgets.reserve(asked(meera), SONNET)
    assert "too little" in await refused(meera)
    await Reservation.objects.filter(pk=left_behind.pk).aupdate(expires_at=timezone.now())
    assert await budgets.ashare_left(meera.pk) == 1
    await budgets.reserve(asked(meera), SONNET)
    # The next one of the same user also removes the row.
    assert not await Reservation.objects.filter(pk=left_behind.pk).aexists()


@pytest.mark.parametrize("has_user", [True, False], ids=["a user", "nobody"])
async def test_what_has_lapsed_is_removed_by_the_next_request_of_the_same_user_alone(meera, kabir, has_user):
    user = meera if has_user else None
    await budgets.reserve(asked(user), SONNET)
    others = await budgets.reserve(asked(kabir), SONNET)
    await Reservation.objects.aupdate(expires_at=timezone.now())
    new = await budgets.reserve(asked(user), SONNET)
    left = {row.pk async for row in Reservation.objects.all()}
    assert left == {others.pk, new.pk}


async def test_a_request_that_outlives_its_reservation_is_still_written(meera):
    reservation = await budgets.reserve(asked(meera), SONNET)
    await Reservation.objects.all().adelete()
    await budgets.settle(reservation, [receipt()])
    assert await count(ProviderRequest) == 1


@pytest.mark.parametrize(("failures", "rows"), [(2, 1), (1_000_000, 0)])
async def test_a_database_that_is_away_for_a_moment_loses_no_row_and_one_that_stays_away_is_logged(
    meera, monkeypatch, caplog, failures, rows
):
    reservation = await budgets.reserve(asked(meera), SONNET)
    settle, tries = budgets._settle, itertools.count()

    def away(*arguments):
        if next(tries) < failures:
            raise OperationalError("the connection is closed")
        return settle(*arguments)

    monkeypatch.setattr(budgets, "_settle", away)
    monkeypatch.setattr(budgets, "SETTLE_SECONDS", 0.5)
    await budgets.settle(reservation, [receipt("req_lost")])
    assert await count(ProviderRequest) == rows
    assert ("req_lost" in caplog.text) == (rows == 0)
