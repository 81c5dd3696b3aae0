"""Budgets: what a request can cost at most is set aside before it, and what it did cost is written down after it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import InterfaceError, OperationalError
from django.utils import timezone

from castmatch import metrics
from castmatch.postgresql import prepared
from chat.outage import outlasting
from chat.providers import front
from chat.providers.base import ProviderError, Receipt, Request
from chat.providers.claude_rounds import storable
from chat.usage import lost, noting, prices, spending
from chat.usage.models import ProviderRequest, Reservation
from chat.usage.spending import DAY, HOUSE, USER, Standing

logger = logging.getLogger(__name__)
# Longer than the longest request with its wait for the provider's limits; a killed process blocks money no longer.
RESERVED_FOR = timedelta(minutes=10)
# As many as a request may ask for; a test compares this with what the provider sends.
MOST_OUTPUT_TOKENS = 8_000
# No tokeniser makes more tokens than this of English, of Devanagari (three bytes a letter) or of JSON.
BYTES_PER_TOKEN = 3
FRAME_TOKENS = 1_500  # context, memories and what the API adds for tools
# While the database is away. A process that is told to stop and cannot wait so long leaves the reservation behind,
# which is charged as lost.
SETTLE_SECONDS = 60.0
HALF_A_CENT = Decimal("0.005")
# These go around every request: as the ORM's they would take longer to be made than to be run, and as statements sent
# one by one longer to be sent. What is sent together is one transaction. The user before the house, always: nobody who
# holds the house's lock waits for another. What others have set aside under the locks is seen, for each statement looks
# anew.
LOCK_USER = f"SELECT pg_advisory_xact_lock(hashtextextended('castmatch budget {USER} ' || %(whose)s::text, 0))"
LOCK_HOUSE = (
    f"SELECT pg_advisory_xact_lock(hashtextextended('castmatch budget {HOUSE}', 0)) FROM {spending.HOUSE_LIMITS}"
)
SET_ASIDE = f"""
    WITH used AS MATERIALIZED ({spending.USED}), set_aside AS (
        INSERT INTO chat_reservation (user_id, answer_id, round, model, input_tokens, amount, created_at, expires_at)
        SELECT %(user)s, %(answer)s, %(round)s, %(model)s, %(tokens)s, %(amount)s, %(now)s, %(end)s
        WHERE NOT EXISTS (
            SELECT FROM used
                JOIN (VALUES ('{USER}', %(user_earlier)s::numeric), ('{HOUSE}', %(house_earlier)s::numeric))
                AS month (owner, earlier) USING (owner)
            WHERE daily > 0 AND greatest(daily - today - reserved, 0) < %(amount)s
                OR monthly > 0 AND greatest(monthly - earlier - today - reserved, 0) < %(amount)s
        )
        RETURNING id
    )
    SELECT (SELECT id FROM set_aside), EXISTS (
        SELECT FROM chat_reservation WHERE user_id IS NOT DISTINCT FROM %(user)s AND expires_at <= %(now)s
    )
"""
END = "DELETE FROM chat_reservation WHERE id = %(id)s"
# The account or the conversation may have been deleted while the answer was written. A second row of the same request
# is left out.
WRITE_DOWN = """
    INSERT INTO chat_providerrequest ({names}, user_id, answer_id)
    VALUES ({values},
        (SELECT id FROM auth_user WHERE id = %(user)s), (SELECT id FROM chat_message WHERE id = %(answer)s))
    ON CONFLICT DO NOTHING
"""


async def reserve(request: Request, model: str) -> Reservation:
    """Set aside the most that one request to this model can cost. `settle` it, however the request ended.

    Raises ProviderError of kind "budget" when a budget of the user or of the house does not cover it. Two requests
    at once never pass on the same money; what a killed process has reserved lapses after `RESERVED_FOR`.
    """
    tokens = most_tokens(request)
    amount = prices.highest(model, tokens, MOST_OUTPUT_TOKENS)
    reservation: Reservation = await outlasting(_reserve)(request, model, tokens, amount)
    return reservation


def sent(reservation: Reservation) -> None:
    """The request goes out just now: from here on it costs, also if this process is killed. Not waited for."""
    if not line.note(reservation.pk):
        _note_later(reservation.pk)


def _note_later(reservation_id: int) -> None:
    task = asyncio.get_running_loop().create_task(_note_sent(reservation_id))
    # Until it is done somebody has to hold it.
    _noting.add(task)
    task.add_done_callback(_noting.discard)


# The answers process keeps it open; elsewhere each note goes the way of all queries.
line = noting.Line(_note_later)
_noting: set[asyncio.Task[None]] = set()


async def _note_sent(reservation_id: int) -> None:
    try:
        await outlasting(Reservation.objects.filter(pk=reservation_id).update, SETTLE_SECONDS)(sent_at=timezone.now())
    except (OperationalError, InterfaceError) as error:
        logger.warning("if the process dies now, a request is not charged: %s", error)


async def settle(reservation: Reservation, receipts: Sequence[Receipt]) -> None:
    """Replace the reservation by a row for each request that was made, none if none was. Safe to repeat."""
    try:
        await outlasting(_settle, SETTLE_SECONDS)(reservation, receipts)
    except (OperationalError, InterfaceError) as error:
        # The log keeps what the database could not; the answer itself may still be saved later.
        logger.error("not written down, the database is away: %s: %s", receipts, error)


async def write_off(answer_id: int, characters: int) -> None:
    """Write down what earlier attempts at this answer asked for and never settled, for their process was killed.

    `characters` is how much text they had brought. Call it only from the attempt that has taken the answer over.
    """
    await outlasting(lost.write_off)(Reservation.objects.filter(answer_id=answer_id), _write, characters)


def share_left(user_id: int | None) -> float:
    """Of the budget nearest its end, the house's included: 1 nothing used, 0 nothing left.

    One query, and every ten minutes two for the days before today.
    """
    return spending.share_left(spending.standings(user_id, spending.local_now()))


async def ashare_left(user_id: int | None) -> float:
    """`share_left` from asyncio."""
    found: float = await outlasting(share_left)(user_id)
    return found


def most_tokens(request: Request) -> int:
    """More input tokens than this request has, for any tokeniser."""
    sent = [request.history, request.question, request.steps]
    size = front.of(request.tools).bytes + len(json.dumps(sent, ensure_ascii=False, default=vars).encode())
    return size // BYTES_PER_TOKEN + FRAME_TOKENS


def _reserve(request: Request, model: str, tokens: int, amount: Decimal) -> Reservation:
    while True:
        now = spending.local_now()
        reservation = Reservation(
            user_id=request.user_id,
            answer_id=request.answer_id,
            round=len(request.steps),
            model=model,
            input_tokens=tokens,
            amount=amount,
            created_at=now,
            expires_at=now + RESERVED_FOR,
        )
        reservation.pk, others_lapsed = _set_aside(reservation)
        if others_lapsed:
            _write_off_lapsed(request.user_id, now)
        if reservation.pk is not None:
            return reservation
        short = [found for found in spending.standings(request.user_id, now) if found.left < amount]
        if short:
            raise ProviderError("budget", refusal(max(short, key=lambda found: found.resets_at)), retryable=False)
        # Another request has ended in between, and left enough.


def _write_off_lapsed(user_id: int | None, now: datetime) -> None:
    """What the next request would write off as well does not take this one along, whose money is set aside."""
    try:
        lost.write_off(Reservation.objects.filter(user=user_id, expires_at__lte=now), _write)
    except (OperationalError, InterfaceError) as error:
        logger.warning("what has lapsed is written off with the next request: %s", error)


def _set_aside(reservation: Reservation) -> tuple[int | None, bool]:
    """Its id, None where a budget does not cover it; and whether reservations of this user have lapsed."""
    user_id, now = reservation.user_id, reservation.created_at
    row = {
        **spending.moments(user_id, now),
        "whose": str(user_id),
        "answer": reservation.answer_id,
        "round": reservation.round,
        "model": reservation.model,
        "tokens": reservation.input_tokens,
        "amount": reservation.amount,
        "end": reservation.expires_at,
        "user_earlier": spending.earlier(user_id, now) if user_id else Decimal(0),
        "house_earlier": spending.earlier(None, now),
    }
    *_, cursor = prepared.execute_together((statement, row) for statement in (LOCK_USER, LOCK_HOUSE, SET_ASIDE))
    number, others_lapsed = cursor.fetchone()
    return number, others_lapsed


def refusal(standing: Standing) -> str:
    """Whose budget it is, how it stands, and when it starts anew."""
    owner = "Your budget" if standing.owner == USER else "The office's budget"
    period = "today" if standing.period == DAY else "this month"
    left = "is used up" if standing.left < HALF_A_CENT else f"has {usd(standing.left)} left, too little for this"
    return f"{owner} for {period}, {usd(standing.limit)}, {left}. It starts anew on {moment(standing.resets_at)}."


def usd(amount: Decimal) -> str:
    return f"${amount:,.2f}"


def moment(at: datetime) -> str:
    return f"{at:%-d %b at %H:%M}"


def _settle(reservation: Reservation, receipts: Sequence[Receipt]) -> None:
    """The same receipts again change nothing, and are counted once. All or nothing of it, in one trip."""
    rows = [
        _row(receipt, receipt.request_id or _made_id(reservation, number)) for number, receipt in enumerate(receipts, 1)
    ]
    one = {"id": reservation.pk, **lost.named(reservation)}
    said = [(END, one), (lost.TAKE_BACK, one), *(_written(reservation, row) for row in rows)]
    ended, taken_back, *_ = prepared.execute_together(said)
    if ended.rowcount or taken_back.rowcount:
        _count([ProviderRequest(**row) for row in rows])


def _write(reservation: Reservation, receipt: Receipt, request_id: str) -> None:
    """Once: a second row of the same request is left out."""
    prepared.execute(*_written(reservation, _row(receipt, request_id)))


def _written(reservation: Reservation, row: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    values = ", ".join(f"%({name})s" for name in row)
    whose = {"user": reservation.user_id, "answer": reservation.answer_id}
    return WRITE_DOWN.format(names=", ".join(row), values=values), row | whose


def _made_id(reservation: Reservation, number: int) -> str:
    """A reservation belongs to one attempt at one round, so this is unique and the same whenever it is settled."""
    return f"answer-{reservation.answer_id}-round-{reservation.round}-reservation-{reservation.pk}-{number}"


def _row(receipt: Receipt, request_id: str) -> dict[str, Any]:
    try:
        prices.rate_of(receipt.model)
    except prices.UnknownModelError as error:
        logger.error("%s", error)
    cost, usage = prices.cost(receipt.model, receipt.usage), receipt.usage
    return {
        "provider": receipt.provider,
        "request_id": storable(request_id),
        "model": receipt.model,
        "tier": prices.tier_of(receipt.model),
        "created_at": spending.local_now(),
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cache_read_tokens": usage.cache_read_tokens,
        "cache_write_tokens": usage.cache_write_tokens,
        "cost": cost.usd,
        "estimated": cost.estimated,
        "prices_of": prices.CHECKED_ON,
        "first_token_ms": receipt.first_token_ms,
        "total_ms": receipt.total_ms,
        "stop_reason": storable(receipt.stop_reason),
        "outcome": receipt.outcome,
    }


def _count(rows: Sequence[ProviderRequest]) -> None:
    metrics.count_all(count for row in rows for count in _counts(row))


def _counts(row: ProviderRequest) -> Iterator[tuple[str, float, dict[str, str]]]:
    labels = {"provider": row.provider, "tier": row.tier}
    yield "provider_requests", 1, {**labels, "outcome": row.outcome}
    yield "provider_cost_usd", float(row.cost), labels
    for kind in ("input", "output", "cache_read", "cache_write"):
        if tokens := getattr(row, f"{kind}_tokens"):
            yield "provider_tokens", tokens, {**labels, "kind": kind}
