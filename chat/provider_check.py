"""Whether each provider that is set up answers: one real request for each model, and what came of it."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any

from asgiref.sync import async_to_sync
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from chat import tiers
from chat.providers import limits, selection
from chat.providers.base import ProviderError, Receipt, Request, RoundEnd, TextDelta, Usage
from chat.providers.chain import Candidate
from chat.usage import budgets

QUESTION = "This is a check of the connection. Answer with the one word: ready"


@dataclass(frozen=True)
class Outcome:
    """`error` is empty where it answered; `kind` is then empty too. `limits` in words, as the reply gave them."""

    provider: str
    model: str
    tier: str
    seconds: float
    usage: Usage
    kind: str = ""
    error: str = ""
    limits: tuple[str, ...] = ()

    @property
    def tokens(self) -> str:
        taken = self.usage.input_tokens + self.usage.cache_read_tokens + self.usage.cache_write_tokens
        return f"{taken} in, {self.usage.output_tokens} out" if taken or self.usage.output_tokens else "none"


async def check(user_id: int | None = None) -> list[Outcome]:
    """One request to each model of each provider that is set up, one after the other, charged as any other."""
    request = Request(QUESTION, timezone.localdate(), user_id=user_id)
    choices = tiers.every() if selection.claude_is_set_up() else ()
    try:
        return [await _ask(candidate, request) for candidate in selection.candidates_for(choices)]
    finally:
        await selection.close()


async def _ask(candidate: Candidate, request: Request) -> Outcome:
    receipts: list[Receipt] = []
    begun = time.monotonic()
    try:
        await _answered(candidate, replace(request, record=receipts.append), receipts)
        error = None
    except ProviderError as raised:
        error = raised
    return Outcome(
        provider=candidate.provider.label,
        model=candidate.model,
        tier=candidate.tier,
        seconds=time.monotonic() - begun,
        usage=receipts[-1].usage if receipts else Usage(),
        kind=error.kind if error else "",
        error=error.sentence if error else "",
        limits=await limits.in_words(candidate.model) if candidate.house else (),
    )


async def _answered(candidate: Candidate, request: Request, receipts: list[Receipt]) -> None:
    """Returns when it has answered; raises ProviderError otherwise."""
    if not candidate.paid:
        return await _listen(candidate, request)
    reservation = await budgets.reserve(request, candidate.model)
    try:
        await _listen(candidate, request)
    finally:
        await budgets.settle(reservation, receipts)


async def _listen(candidate: Candidate, request: Request) -> None:
    said = False
    stream: AsyncGenerator[object, None] = candidate.provider.stream(request)
    async with aclosing(stream) as events:
        async for event in events:
            # The offline assistant searches for whatever it is told: a call is an answer of this round too.
            said = said or isinstance(event, TextDelta) or (isinstance(event, RoundEnd) and bool(event.calls))
    if not said:
        raise ProviderError("empty", "It ended without a word.")


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def providers(request: HttpRequest) -> HttpResponse:
    """The staff's page: what is set up, and, after the button was pressed, what came of the check."""
    if not request.user.is_staff:
        raise PermissionDenied("The check of providers is for staff.")
    context: dict[str, Any] = {"choices": tiers.every() if selection.claude_is_set_up() else (), "outcomes": None}
    if request.method == "POST":
        context |= {"outcomes": async_to_sync(check)(request.user.pk), "checked_at": timezone.now()}
    return render(request, "chat/providers.html", context)
