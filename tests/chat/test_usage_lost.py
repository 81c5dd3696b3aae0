"""What killed processes had asked for is written down by whoever takes the answer over."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connections

from castmatch import measurements
from chat.models import Message, Role
from chat.providers.base import Receipt, Request, Usage
from chat.usage import budgets
from chat.usage.models import ProviderRequest, Reservation
from tests.waiting import LIMIT

pytestmark = pytest.mark.django_db(transaction=True)
SONNET = "claude-sonnet-5-5"


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    # Django's asynchronous queries of the test itself keep a connection in a thread of their own.
    await sync_to_async(connections.close_all)()


@pytest.fixture
async def answer(conversation) -> Message:
    return await Message.objects.acreate(conversation=conversation, role=Role.ASSISTANT, key="a")


def asked(answer: Message) -> Request:
    return Request("woman 20-25", date(2026, 11, 26), user_id=answer.conversation.user_id, answer_id=answer.pk)


async def send(answer: Message) -> Reservation:
    """A request that has gone out."""
    reservation = await budgets.reserve(asked(answer), SONNET)
    budgets.sent(reservation)
    async with asyncio.timeout(LIMIT):
        await asyncio.gather(*budgets._noting)
    return reservation


async def rows() -> list[ProviderRequest]:
    return [row async for row in ProviderRequest.objects.order_by("id")]


async def test_a_request_that_nobody_settles_is_charged_as_estimated(answer):
    await send(answer)
    await budgets.write_off(answer.pk, 300)
    (row,) = await rows()
    assert (row.provider, row.model, row.outcome, row.estimated) == ("claude", SONNET, "lost", True)
    assert (row.answer_id, row.user_id) == (answer.pk, answer.conversation.user_id)
    assert row.output_tokens == 100
    assert row.input_tokens > 0
    assert row.cost > Decimal(0)
    assert await Reservation.objects.acount() == 0


async def test_writing_off_twice_charges_once(answer):
    await send(answer)
    for _ in range(2):
        await budgets.write_off(answer.pk, 300)
    assert len(await rows()) == 1


async def test_of_another_answer_nothing_is_written_off(answer, conversation):
    other = await Message.objects.acreate(conversation=conversation, role=Role.ASSISTANT, key="b")
    await send(answer)
    await budgets.write_off(other.pk, 300)
    assert await rows() == []
    assert await Reservation.objects.acount() == 1


async def test_a_process_that_wakes_up_late_puts_its_own_count_in_the_place_of_the_estimate(answer):
    reservation = await send(answer)
    await budgets.write_off(answer.pk, 300)
    measurements.connection(settings.MEASUREMENTS_URL).delete("metrics:counters")
    for _ in range(2):
        await budgets.settle(reservation, [Receipt("claude", SONNET, Usage(1000, 40), 900, request_id="req_late")])
    (row,) = await rows()
    assert (row.request_id, row.input_tokens, row.output_tokens, row.estimated) == ("req_late", 1000, 40, False)
    counted: Any = measurements.read(lambda redis: redis.hgetall("metrics:counters"))
    assert [float(value) for name, value in counted.items() if name.startswith("provider_requests")] == [1]


async def test_what_had_not_gone_out_yet_costs_nothing(answer):
    await budgets.reserve(asked(answer), SONNET)
    await budgets.write_off(answer.pk, 300)
    assert await rows() == []
    assert await Reservation.objects.acount() == 0
