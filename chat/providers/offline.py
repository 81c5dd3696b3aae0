"""The assistant that needs no key: it reads the question by rules, calls the same tools, and says what it found."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator
from dataclasses import replace

from django.conf import settings

from chat import call_parts, scenes, searched
from chat.providers import (
    offline_avails,
    offline_budget,
    offline_compare,
    offline_memory,
    offline_memory_words,
    offline_parts,
    offline_pointing,
    offline_release,
)
from chat.providers import offline_words as words
from chat.providers.base import Answer, Event, Request, RoundEnd, Step, TextDelta, ToolCall
from chat.providers.offline_lookup import named_before, pointed_at
from chat.providers.offline_memory import CALL, call_of
from chat.providers.offline_profile import profile_text
from memory import acts
from memory.occasions import occasion, without
from talents.query import TalentQuery
from talents.understanding import Understanding, understand
from talents.understanding.refusal import MINOR_IN_UNSAFE_SCENE
from talents.understanding.several import parts_told

_WORD = re.compile(r"\S+\s*|\s+")
_NAMESAKES = 5
OFFLINE = "offline"


class OfflineProvider:
    """Every round is worked out anew from the request, so a takeover goes on where the other process stopped."""

    name = OFFLINE
    label = "The roster alone, without Claude"

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        request = replace(request, steps=own(request.steps))
        answer = answer_to(request)
        if isinstance(answer, str):
            for word in _WORD.findall(answer):
                yield TextDelta(word)
                await _pace()
            yield RoundEnd([{"type": "text", "text": answer}])
            return
        blocks = [{"type": "tool_use", "id": call.id, "name": call.name, "input": call.input} for call in answer]
        yield RoundEnd(blocks, answer, "tool_use")


async def _pace() -> None:
    speed = settings.OFFLINE_WORDS_PER_SECOND
    await asyncio.sleep(1 / speed if speed > 0 else 0)


def answer_to(request: Request) -> Answer:
    """The next calls, or the text of the answer."""
    judged = (*call_parts.judged(request), *scenes.judged(request))
    refused = next((each for each in judged if MINOR_IN_UNSAFE_SCENE in each.refused), None)
    if refused is not None:
        return words.without_search(refused)
    act = acts.act(request.question)
    is_call = act is None and len(parts_told(request.question, request.today)) > 1
    if not is_call and (act is None or act.deed == "recall") and (errand := _errand(request, act)) is not None:
        return errand
    if act is not None:
        return offline_memory.answer(request, act)
    # Whose film it is for says nothing about whom to look for.
    asked, only_new = offline_pointing.without_those(without(request.question, occasion(request.question)))
    in_force = query_in_force(request)
    part = call_parts.meant(request, asked)
    if part is not None:
        understood = call_parts.understood(part, request.today)
        return first_round(request, understood) if not request.steps else next_round(request, understood)
    understood = understand(
        asked,
        today=request.today,
        previous=in_force,
        before=query_before(request, in_force),
        first=query_first(request, in_force),
    )
    if understood.intent in ("refine", "more") and (question := call_parts.unread(request, asked)):
        return words.without_search(Understanding("none", understood.query, question=question))
    if only_new and request.working.seen:
        return _nobody_seen_before(request, understood)
    if offline_pointing.one_of_those_shown(request, understood):
        return _one_of_those_shown(request, understood)
    return first_round(request, understood) if not request.steps else next_round(request, understood)


def _errand(request: Request, act: acts.Act | None) -> Answer | None:
    """What is asked of talents already named, shown or held: compared, released, asked for their dates or paid less."""
    if named := offline_compare.names_in(request.question):
        return offline_compare.answer(request, named, act, query_in_force(request))
    project = offline_release.project_in(request)
    if project is not None:
        return offline_release.answer(request, project)
    if act is None and (avails := offline_avails.asked_in(request)):
        return offline_avails.answer(request, avails, query_in_force(request))
    if budget := offline_budget.told_in(request, query_in_force(request)):
        return offline_budget.answer(request, budget, query_in_force(request))
    return None


def query_in_force(request: Request) -> TalentQuery | None:
    return TalentQuery.of_kept(request.working.query)


def query_before(request: Request, in_force: TalentQuery | None) -> TalentQuery | None:
    """What "undo" goes back to: of a part of a call what that part was before, else the latest search of the
    conversation that asked for something else than the one in force."""
    if (part := call_parts.before_change(request)) is not None:
        return part
    earlier = (query for _, query in searched.searches(request.history))
    return next((query for query in earlier if in_force and query.clauses != in_force.clauses), None)


def query_first(request: Request, in_force: TalentQuery | None) -> TalentQuery | None:
    """What "the first version" goes back to: the oldest search of which the one in force is a change."""
    return next(reversed([query for _, query in searched.so_far(request.history, in_force)]), None)


def first_round(request: Request, understood: Understanding) -> Answer:
    """The call that the question needs, or the answer itself where it needs none."""
    if understood.parts and (calls := offline_parts.calls(request, understood.parts)):
        return calls
    if understood.intent in ("find", "refine"):
        return (_search(1, offline_memory.with_filters_from_memory(understood.query, request)),)
    if understood.intent == "more":
        query = understood.query.page(request.working.shown or understood.query.offset, understood.count)
        return (_search(1, query),)
    if understood.intent == "show":
        return _show(request, understood)
    if understood.intent == "none" and not understood.refused and occasion(request.question):
        # "Options for Vikram's new action film": what is known to hold for it is all there is to look by.
        known = offline_memory.with_filters_from_memory(TalentQuery(), request)
        if known.clauses:
            return (_search(1, known),)
    return words.without_search(understood)


def own(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The rounds since this assistant took over from a provider that failed; it begins the question anew."""
    others = [number for number, step in enumerate(steps, 1) if not all(_made_here(call) for call in step.calls)]
    return steps[others[-1] :] if others else steps


def _made_here(call: ToolCall) -> bool:
    return call.id.startswith(CALL)


def _search(number: int, query: TalentQuery) -> ToolCall:
    return call_of(number, "search_talents", **query.to_dict())


def _get(number: int, talent_id: int) -> ToolCall:
    return call_of(number, "get_talent", talent_id=talent_id)


def _show(request: Request, understood: Understanding) -> Answer:
    if understood.name:
        known = named_before(request.history, understood.name)
        return (_get(1, known),) if known else (_search(1, _of_that_name(understood.name)),)
    found = pointed_at(request.working, understood.ordinal or 0)
    return (_get(1, found),) if found else words.nobody_there(understood, request.working)


def _nobody_seen_before(request: Request, understood: Understanding) -> Answer:
    """ "Not those from before": the search in force, or what was asked with it, without whom the director has seen."""
    if not request.steps:
        query = understood.query if understood.intent in ("find", "refine") else query_in_force(request)
        if query is None:
            return words.without_search(understood)
        query = offline_memory.with_filters_from_memory(query, request)
        return (_search(1, offline_pointing.with_room_for_those(query, request)),)
    last = request.steps[-1].results[-1]
    if last.is_error:
        return words.failure(last.content)
    found = offline_pointing.only_new(request, last.content)
    return words.search_text(found, understood, offline_memory_words.from_memory(request.memories, found))


def _one_of_those_shown(request: Request, understood: Understanding) -> Answer:
    """ "The Pune guy": looked for among those shown; where nobody of them fits, it is a search like any other."""
    in_force = query_in_force(request)
    if not request.steps:
        first = _search(1, offline_pointing.narrowed(in_force, understood))
        # The last search stays in force, and a look at one talent must not change which that is.
        return (first, _search(2, in_force)) if in_force else (first,)
    step = request.steps[-1]
    failed = next((result for result in step.results if result.is_error), None)
    if failed is not None:
        return words.failure(failed.content)
    if step.calls[-1].name == "get_talent":
        return profile_text(step.results[-1].content, understood)
    if len(request.steps) > 1:
        return words.search_text(step.results[-1].content, understood)
    meant = offline_pointing.meant(request, step.results[0].content)
    if len(meant) == 1:
        return (_get(len(step.calls) + 1, meant[0]),)
    if meant:
        return words.several_meant(meant)
    return (_search(len(step.calls) + 1, offline_memory.with_filters_from_memory(understood.query, request)),)


def _of_that_name(name: str) -> TalentQuery:
    clause = {"field": "name", "operator": "matches", "value": name, "strength": "must", "origin": "typed"}
    return TalentQuery.from_dict({"clauses": [clause], "limit": _NAMESAKES})


def next_round(request: Request, understood: Understanding) -> Answer:
    """What follows from the results of the round before."""
    step = request.steps[-1]
    if understood.parts:
        return offline_parts.text(request, understood)
    failed = next((result for result in step.results if result.is_error), None)
    if failed is not None:
        return words.failure(failed.content)
    last = step.results[-1].content
    if step.calls[-1].name == "get_talent":
        return profile_text(last, understood)
    if understood.intent == "show" and last["total_matches"] == 1 and last["talents"]:
        return (_get(len(request.steps) + 1, int(last["talents"][0]["id"])),)
    remembered = offline_memory_words.from_memory(request.memories, last)
    return words.search_text(last, understood, remembered)
