"""Requests at once, and a database that goes away: no two pass on the same money, and none is left blocked."""

import asyncio
import threading
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import OperationalError, connection, connections, transaction
from django.utils import timezone

from chat.answering import database
from chat.providers.base import ProviderError
from chat.usage import budgets, lost
from chat.usage.models import Budget, Reservation
from tests.chat.test_usage_budgets import SONNET, _closed, asked, highest, no_limits, nothing_summed  # noqa: F401
from tests.waiting import LIMIT, until_somebody_waits_for_a_lock

pytestmark = pytest.mark.django_db(transaction=True)


def raises(error: Exception) -> Callable[..., None]:
    def function(*_: object) -> None:
        raise error

    return function


async def test_of_many_requests_at_once_no_more_pass_than_the_budget_covers(meera):
    each = highest(asked(meera))
    await Budget.objects.acreate(user=meera, daily=(each * 3 + Decimal("0.01")).quantize(Decimal("0.01")))
    ends = await asyncio.gather(*(budgets.reserve(asked(meera), SONNET) for _ in range(12)), return_exceptions=True)
    assert sum(isinstance(end, Reservation) for end in ends) == 3
    assert {end.kind for end in ends if isinstance(end, ProviderError)} == {"budget"}
    assert len(ends) == 12


@pytest.mark.parametrize("whose", ["user", "house"])
async def test_a_reservation_waits_for_the_lock_of_its_budget_and_sees_what_was_set_aside_under_it(meera, whose):
    each = highest(asked(meera))
    limits = {"daily": (each + Decimal("0.01")).quantize(Decimal("0.01"))}
    await Budget.objects.acreate(user=meera if whose == "user" else None, **limits)
    name = f"castmatch budget {f'user {meera.pk}' if whose == 'user' else 'house'}"
    ends: list[Reservation | ProviderError] = []

    def reserve_late() -> None:
        try:
            ends.append(budgets._reserve(asked(meera), SONNET, 1000, each))
        except ProviderError as error:
            ends.append(error)
        connections.close_all()

    def hold() -> None:
        late = threading.Thread(target=reserve_late)
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [name])
            late.start()
            until_somebody_waits_for_a_lock()
            # Hers first, always: who waits for the house's has it, and who waits for hers has none.
            cursor.execute(
                "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database"
                " WHERE datname = current_database() AND locktype = 'advisory' AND granted AND pid <> pg_backend_pid()"
            )
            assert cursor.fetchone() == (int(whose == "house"),)
            ends_at = timezone.now() + budgets.RESERVED_FOR
            Reservation.objects.create(user=meera, model=SONNET, amount=each, expires_at=ends_at)
        late.join(LIMIT)

    await database(hold)()
    (end,) = ends
    assert isinstance(end, ProviderError)
    assert end.kind == "budget"


async def test_the_houses_last_rupee_is_spent_once_by_whoever_comes_first(django_user_model):
    users = [await django_user_model.objects.acreate(username=f"user{number}") for number in range(8)]
    each = highest(asked(users[0]))
    await Budget.objects.acreate(user=None, monthly=(each + Decimal("0.01")).quantize(Decimal("0.01")))
    await asyncio.gather(*(Budget.objects.acreate(user=user, daily=Decimal(5)) for user in users))
    ends = await asyncio.gather(*(budgets.reserve(asked(user), SONNET) for user in users), return_exceptions=True)
    assert sum(isinstance(end, Reservation) for end in ends) == 1
    assert sum(isinstance(end, ProviderError) for end in ends) == 7


async def test_a_database_that_goes_away_while_what_lapsed_is_written_off_leaves_no_money_blocked(meera, monkeypatch):
    reservation = await budgets.reserve(asked(meera), SONNET)
    past = timezone.now() - timedelta(seconds=1)
    await Reservation.objects.filter(pk=reservation.pk).aupdate(expires_at=past)
    with monkeypatch.context() as context:
        context.setattr(lost, "write_off", raises(OperationalError("gone")))
        kept = await budgets.reserve(asked(meera), SONNET)
    assert {row.pk async for row in Reservation.objects.all()} == {reservation.pk, kept.pk}
