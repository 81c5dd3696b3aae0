"""Idle conversations are learnt from: by rules always, and once by the cheapest Claude where one is set up."""

from __future__ import annotations

import logging
from contextlib import aclosing
from dataclasses import replace

from asgiref.sync import async_to_sync
from django.conf import settings
from django.utils import timezone

from castmatch.threads import in_thread
from chat import tiers
from chat.providers import selection
from chat.providers.base import Provider, ProviderError, Receipt, Request, TextDelta
from chat.usage import budgets
from memory import extracting, proposals
from memory.extracting import Talk

logger = logging.getLogger(__name__)
# Conversations that a model is asked about in one run of the task; rules read them all.
MOST_ASKED = 20
LONGEST_ANSWER = 20_000  # characters


def learn_from_idle_conversations() -> dict[str, int]:
    """How many conversations were read, and how many facts by whom. Safe to run twice, and by several workers."""
    talks = extracting.read_idle(timezone.now() - settings.WORKING_MEMORY_LIFETIME)
    proposed = async_to_sync(_ask_about)(talks[:MOST_ASKED]) if talks and selection.claude_is_set_up() else 0
    return {
        "conversations": len(talks),
        "facts by rule": sum(len(talk.facts) for talk in talks),
        "facts by model": proposed,
    }


async def _ask_about(talks: list[Talk]) -> int:
    kept = 0
    try:
        for talk in talks:
            try:
                kept += await _ask(talk)
            except ProviderError as error:
                # What the rules found is kept; the turns count as read, so nobody is charged for them twice.
                logger.warning("conversation %s is learnt from by rules alone: %s", talk.conversation, error.kind)
                if error.kind in ("budget", "authentication", "billing"):
                    break
    finally:
        await selection.close()
    return kept


async def _ask(talk: Talk) -> int:
    """One request, charged to the owner like any other; returns how many facts came of it."""
    asked = proposals.question(talk)
    request = Request(asked.text, timezone.localdate(), user_id=talk.user_id, tier=tiers.HAIKU)
    choice = tiers.Choice(tiers.HAIKU, tiers.model(tiers.HAIKU), "learning from an idle conversation")
    candidate = selection.candidates_for((choice,))[0]
    receipts: list[Receipt] = []
    reservation = await budgets.reserve(request, candidate.model)
    try:
        answer = await _listen(candidate.provider, request, receipts)
    finally:
        await budgets.settle(reservation, receipts)
    accept = in_thread(proposals.accept)
    return len(await accept(talk, asked.turns, answer))


async def _listen(provider: Provider, request: Request, receipts: list[Receipt]) -> str:
    said = ""
    async with aclosing(provider.stream(replace(request, record=receipts.append))) as events:
        async for event in events:
            if isinstance(event, TextDelta):
                said = (said + event.text)[:LONGEST_ANSWER]
    return said
