"""One attempt at one answer: context → provider → tools → text, into the log and the row."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from dataclasses import asdict, replace
from functools import partial

from django.conf import settings

from chat import care, context, doorbell, memories, tools
from chat.models import Message, State
from chat.outcome import USED
from chat.production import Production, SupersededError, database
from chat.providers import failures
from chat.providers.base import (
    Answering,
    Provider,
    ProviderError,
    Request,
    RoundEnd,
    Step,
    TextDelta,
    ToolResult,
    Waiting,
)
from chat.providers.selection import claude_is_set_up, roster_alone
from chat.providers.selection import provider as choose_provider
from chat.usage import budgets
from memory.working import Working

logger = logging.getLogger(__name__)
MOST_ROUNDS = 8


async def produce(production: Production) -> None:
    """Answer, whatever happens: the row ends in a final state, unless another attempt or process has taken over."""
    production.outlet.join(production)
    writing = asyncio.create_task(_write(production))
    await doorbell.ring_readers(production.answer.conversation.group)
    ends = [asyncio.create_task(event.wait()) for event in (production.stop, production.leave, production.lost)]
    try:
        await asyncio.wait([writing, *ends], return_when=asyncio.FIRST_COMPLETED)
        await _end(production, writing)
    except SupersededError:
        logger.warning("answer %s attempt %s was taken over", production.answer.pk, production.answer.attempt)
    finally:
        production.outlet.leave(production)
        for task in (writing, *ends):
            task.cancel()
        await asyncio.gather(writing, *ends, return_exceptions=True)


async def _end(production: Production, writing: asyncio.Task[None]) -> None:
    if writing.done():
        error = writing.exception()
        if isinstance(error, SupersededError):
            raise error
        await (_fail(production, error) if error else production.finish(State.DONE))
        return
    writing.cancel()
    await asyncio.wait([writing])
    if production.lost.is_set():
        raise SupersededError
    if production.stop.is_set():
        await production.finish(State.STOPPED)
    else:
        await production.hand_over()


async def _fail(production: Production, error: BaseException) -> None:
    known = error if isinstance(error, ProviderError) else None
    if known is None:
        logger.error("answer %s failed", production.answer.pk, exc_info=error)
    sentence = (
        known.sentence if known else "Something went wrong on our side. The office's staff can see what. Please retry."
    )
    kind = known.kind if known else "internal"
    if kind in failures.OF_THE_LOOP:
        await failures.report("answers", kind, f"answer {production.answer.pk}")
    # What the director has already read stays; only an answer without any text is called failed.
    state = State.INTERRUPTED if production.text or production.kept else State.FAILED
    await production.finish(state, error_kind=kind, error_sentence=sentence)


async def _write(production: Production) -> None:
    if production.answer.phase == "resuming":
        await production.remember_earlier()
        await budgets.write_off(production.answer.pk, max(0, len(production.kept) - len(production.text)))
    if production.answer.takeovers >= settings.ANSWER_ATTEMPTS:
        raise ProviderError("gave_up", "The process that wrote this answer stopped several times. Please retry later.")
    request, refused = await database(_prepared)(production.answer, await context.in_mind(production.answer))
    request = replace(request, record=production.receipts.append, pace=partial(production.outlet.pace, production))
    production.shown.before, production.shown.occasion = request.working, request.occasion
    production.given = request.memories
    # The rules of the house say no by themselves: what must be refused does not depend on a model's mood.
    provider = roster_alone() if refused else choose_provider()
    if production.kept:
        await production.checkpoint(kept_text=production.kept)
    who: Answering | None = Answering(provider.name, provider.label)
    for _ in range(MOST_ROUNDS):
        request = replace(request, visible=bool(production.text))
        step, stop_reason = await _round(production, provider, request, who)
        who = None
        if not step.calls:
            return _check_end(production, stop_reason)
        request = replace(request, steps=(*request.steps, step), share_left=None)
    raise ProviderError("too_many_rounds", "The assistant kept searching without an answer. Try a shorter question.")


def _prepared(answer: Message, found: Working | None) -> tuple[Request, bool]:
    """The request, and whether the rules of the house refuse it: all that is read, in one thread."""
    request = context.request_for(answer, found)
    refused = care.flag(answer, request)
    if claude_is_set_up():
        request = replace(request, share_left=budgets.share_left(request.user_id))
    return request, refused


def _check_end(production: Production, stop_reason: str) -> None:
    if sentence := failures.ENDS.get(stop_reason):
        raise ProviderError(stop_reason, sentence)
    if not production.text.strip():
        raise ProviderError("empty", "The answer came back empty. Please retry.")


async def _round(
    production: Production, provider: Provider, request: Request, who: Answering | None
) -> tuple[Step, str]:
    """One round with the provider, and the tools it asked for. It is kept: a takeover goes on after it.

    `who` is to be written on the row, unless the provider says somebody else.
    """
    end: RoundEnd | None = None
    first = True
    # Closed at once whatever happens here, so that a provider never goes on writing for nobody.
    async with aclosing(provider.stream(request)) as events:
        async for event in events:
            match event:
                case TextDelta(text):
                    production.add(text, first=first)
                    production.enter("writing")
                    if first:
                        # The first words do not wait for the beat, nor for the row.
                        await production.outlet.flush(production)
                    first = False
                case Waiting(seconds):
                    production.enter(f"waiting {seconds:.0f}")
                case Answering():
                    who = event
                    continue
                case RoundEnd():
                    end = event
            if who:
                await production.answered_by(who)
                who = None
    if end is None:
        raise ProviderError("cut_stream", "The answer broke off before its end. Please retry.")
    results = await _run_tools(production, request, end) if end.calls else ()
    step = Step(end.content, end.calls, results)
    production.steps.append({**asdict(step), "text": production.text})
    if end.calls:
        # A new version, so that readers draw the filters and the reasons before the first card.
        await production.checkpoint(is_news=True, steps=production.steps, **production.shown.fields())
        production.enter("thinking")
    return step, end.stop_reason


async def _run_tools(production: Production, request: Request, end: RoundEnd) -> tuple[ToolResult, ...]:
    production.enter("searching")
    production.shown.ask(end.calls)
    results = []
    for call in end.calls:
        found = await tools.run(call, request.today, production.answer)
        production.shown.note(found)
        production.shown.remember(USED, memories.at_work(request.memories, found.query))
        results.append(ToolResult(call.id, found.content, found.is_error))
    return tuple(results)
