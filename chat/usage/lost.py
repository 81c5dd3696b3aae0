"""Requests whose process was killed: whoever takes their answer over writes down what they probably cost.

The provider bills them all the same. Their rows are marked estimated; a process that was only frozen and wakes up late
puts its own count in their place.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from chat.providers.base import Receipt, Usage
from chat.providers.receipts import estimated_tokens
from chat.usage.models import Reservation
from chat.usage.prices import provider_of

LOST = "lost"
# A request that was not lost after all: its own count follows.
TAKE_BACK = f"""
    DELETE FROM chat_providerrequest
    WHERE provider = %(provider)s AND request_id = %(request)s AND outcome = '{LOST}'
"""
Write = Callable[[Reservation, Receipt, str], object]


def write_off(reservations: QuerySet[Reservation], write: Write, characters: int = 0) -> None:
    """Replace reservations that nobody will settle by one row each, or by none where no request had gone out.

    `characters` is how much text the request had brought, as far as it is known; `write` writes the row.
    """
    with transaction.atomic():
        for reservation in reservations.select_for_update():
            usage = Usage(reservation.input_tokens, estimated_tokens(characters), estimated=True)
            waited = round((timezone.now() - reservation.created_at).total_seconds() * 1000)
            receipt = Receipt(provider_of(reservation.model), reservation.model, usage, waited, outcome=LOST)
            if reservation.sent_at:
                write(reservation, receipt, request_id(reservation))
            reservation.delete()


def named(reservation: Reservation) -> dict[str, str]:
    """The row of a request that was written off: the values of `TAKE_BACK`."""
    return {"provider": provider_of(reservation.model), "request": request_id(reservation)}


def request_id(reservation: Reservation) -> str:
    return f"answer-{reservation.answer_id}-round-{reservation.round}-reservation-{reservation.pk}-{LOST}"
