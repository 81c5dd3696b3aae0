"""Remember, forget, "not for this one" and "who did we reject": the same tools a model has, called by rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from chat.providers import offline_memory_words as words
from chat.providers.base import Answer, Request, Step, ToolCall, ToolResult
from memory.acts import Act
from memory.applying import same
from talents.query import MOST_CLAUSES, Clause, TalentQuery
from talents.understanding import Understanding, understand

CALL = "offline-"
# "Last time's list, but younger": what follows is a change to it.
_CHANGE = re.compile(
    r"(?:[,.;]|\b)\s*(?:par|but|lekin|magar|only|sirf|bas|same but)\s+(?P<change>[^.;]+)$", re.IGNORECASE
)


def answer(request: Request, act: Act) -> Answer:
    """The next call for this act, or the words when nothing is left to call."""
    if not request.steps:
        return _first(request, act)
    step = request.steps[-1]
    failed = next((result for result in step.results if result.is_error), None)
    if failed is not None:
        return words.refused(act, failed.content)
    return _after(request, act, step)


def with_filters_from_memory(query: TalentQuery, request: Request) -> TalentQuery:
    """The query with the filters that hold for this occasion; what the director asks for herself comes first."""
    typed = {clause.field for clause in query.clauses if clause.origin != "memory"}
    clauses = list(query.clauses)
    for memory in request.memories:
        for clause in memory.clauses:
            if clause.field not in typed and not any(same(clause, other) for other in clauses):
                clauses.append(clause)
    return replace(query, clauses=tuple(clauses[:MOST_CLAUSES]))


def _first(request: Request, act: Act) -> Answer:
    if act.deed == "recall":
        return (call_of(1, "recall_memory", query=act.text),)
    if act.deed == "remember":
        return (call_of(1, "remember", text=act.text, quote=act.text),) if act.text else words.remember_what()
    if act.about:
        return (call_of(1, "recall_memory", query=act.about),)
    meant = _meant(request, act)
    if len(meant) > 1 and act.deed == "forget":
        return words.which_one(len(meant))
    if not meant:
        return words.nothing_meant(act)
    here = {"only_here": True} if act.deed == "set_aside" else {}
    return tuple(call_of(place, "forget", memory_id=number, **here) for place, number in enumerate(meant, 1))


def _meant(request: Request, act: Act) -> list[int]:
    """Ids that "that", "the second one" or "this one" stand for."""
    known = list(request.working.memories)
    if act.ordinal:
        place = act.ordinal - 1 if act.ordinal > 0 else act.ordinal
        return [known[place]] if -len(known) <= place < len(known) else []
    if act.deed == "forget":
        return known
    at_work = [memory.id for memory in request.memories if memory.clauses and memory.id in known]
    return at_work or [memory.id for memory in request.memories if memory.clauses]


def _after(request: Request, act: Act, step: Step) -> Answer:
    last = step.calls[-1].name
    if last == "remember":
        return words.kept(step.results[-1].content)
    if last == "recall_memory" and act.deed == "forget":
        return _forget_found(request, step.results[-1].content)
    if last == "recall_memory":
        return _changed_list(request, act, step.results[-1].content) or _recalled(
            request, act, step.results[-1].content
        )
    if last == "forget":
        return _search_again(request) or words.lifted(act, _contents(request.steps))
    return words.search_after(act, _contents(request.steps), _understood(request))


def _recalled(request: Request, act: Act, found: dict[str, Any]) -> str:
    """Without a record, what the part needs is asked, where a list was to be changed: such a question is for people."""
    said = words.recalled(found)
    is_for_people = said == words.NO_RECORD and _CHANGE.search(act.text)
    asked = understand(request.question, today=request.today).question if is_for_people else None
    return f"{said} {asked.rpartition('. ')[2]}" if asked else said


def _forget_found(request: Request, found: dict[str, Any]) -> Answer:
    memories = found["memories"]
    if len(memories) == 1:
        return (call_of(len(request.steps) + 1, "forget", memory_id=memories[0]["id"]),)
    return words.several(memories) if memories else words.no_record()


def _search_again(request: Request) -> Answer | None:
    """The search in force without the filters that have just gone, where anything is left to look for."""
    before = TalentQuery.of_kept(request.working.query)
    gone = {result.content[key]["id"] for result in _forgets(request.steps) for key in _GONE if key in result.content}
    lost = [clause for memory in request.memories if memory.id in gone for clause in memory.clauses]
    if before is None or not lost:
        return None
    rest = [clause for clause in before.clauses if clause.origin != "memory" or not _is_among(clause, lost)]
    if len(rest) == len(before.clauses) or not rest:
        return None
    query = replace(before, clauses=tuple(rest), offset=0)
    return (call_of(len(request.steps) + 1, "search_talents", **query.to_dict()),)


_GONE = ("forgotten", "set_aside_here")


def _changed_list(request: Request, act: Act, found: dict[str, Any]) -> Answer | None:
    """ "Last time wala list, par thoda younger": the earlier filters, changed as asked, searched anew."""
    change = _CHANGE.search(act.text)
    before = TalentQuery.of_kept(found.get("earlier_list", {}).get("query"))
    if change is None or before is None:
        return None
    understood = understand(f"same but {change['change']}", today=request.today, previous=before)
    if understood.intent != "refine":
        return None
    return (call_of(len(request.steps) + 1, "search_talents", **understood.query.to_dict()),)


def _understood(request: Request) -> Understanding:
    """What the search of this answer is told with: nothing was typed, so nothing was misunderstood."""
    return Understanding("find", TalentQuery.of_kept(request.steps[-1].results[-1].content["query"]) or TalentQuery())


def _is_among(clause: Clause, others: Iterable[Clause]) -> bool:
    return any(same(clause, other) for other in others)


def _forgets(steps: Iterable[Step]) -> list[ToolResult]:
    pairs = [(call, result) for step in steps for call, result in zip(step.calls, step.results, strict=False)]
    return [result for call, result in pairs if call.name == "forget"]


def _contents(steps: Iterable[Step]) -> list[dict[str, Any]]:
    return [result.content for step in steps for result in step.results]


def call_of(number: int, name: str, **tool_input: Any) -> ToolCall:
    return ToolCall(f"{CALL}{number}", name, tool_input)
