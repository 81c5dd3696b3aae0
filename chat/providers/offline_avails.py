""" "Check avails for the top 6, any 3 days 5-15 Jan": the questions to their agents, for those shown or found now."""

from __future__ import annotations

import re
from typing import Any

from chat.providers import offline_compare, offline_memory
from chat.providers.base import Answer, Request, ToolCall, ToolResult
from chat.providers.offline_drafts import drafts_text
from chat.providers.offline_lookup import pointed_at
from chat.providers.offline_words import SAID_FIRST, failure, nobody_there, search_text, without_search
from talents.query import TalentQuery
from talents.understanding import Understanding, understand

WHICH_DAYS = "Which days are needed, and how many of them in a row?"
MOST_ASKED = 20
_AVAILS = r"(?:avails?|availabilit(?:y|ies)|dates)"
_WHOSE = r"(?:(?:the|their|all|her|his) )?"
_CHECKS = r"(?:checks?|quer(?:y|ies)|questions?)"
_AGENTS = r"(?:with )?(?:their|the|her|his) (?:agents?|reps?|agenc(?:y|ies)|managers?)"
_ASKED = re.compile(
    r"\b(?:"
    rf"(?:(?:draft|write|do|run|send) )?{_WHOSE}{_AVAILS} {_CHECKS}|"
    rf"(?:check|ask|ask for|get|find out) {_WHOSE}{_AVAILS}|confirm {_WHOSE}avail\w*|"
    rf"{_AVAILS} (?:check|confirm|p(?:oo|u)ch\w*)(?: kar\w*| lo| le| do| lena)*|"
    rf"(?:check|ask) {_AGENTS}|"
    r"(?:check|ask|find out)(?: with)?(?: them)? (?:if|whether)(?=[^.;?]{1,60}\b(?:available|free|avail)\b)"
    r")(?: (?:with|from|of) (?:the |their )?(?:agents?|reps?))?(?![\w-])",
    re.IGNORECASE,
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_FIRST = re.compile(
    rf"\b(?:the )?(?:top|first|pehle|pahle|all(?: the)?) (?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})\b"
    r"(?![-–]| (?:days?|din|nights?|weeks?|months?|years?)\b)",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:these|those|them|they|their|everyone|everybody|all of|(?:short)?list|(?:in ?|un ?)?sab(?:hi)?(?:k[aeio])?|"
    r"[iu]nk[aeio])\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:her|him|his|she|he|uski|uske|iski|iske)\b", re.IGNORECASE)


def asked_in(request: Request) -> str:
    """The message that asks for an availability check, "" if this one does not. Where we had asked back for the days,
    it is read together with what was asked first."""
    said = request.question
    if request.working.question == WHICH_DAYS and request.history and _only_tells_days(request):
        said = f"{request.history[-1].question}, {said}"
    return said if _ASKED.search(said) else ""


def _only_tells_days(request: Request) -> bool:
    alone = understand(_as_search(request.question), today=request.today)
    others = [part for part in alone.not_understood if not _ALL.search(part)]
    return not alone.refused and not others and {clause.field for clause in alone.added} == {"availability"}


def _as_search(said: str) -> str:
    """The message as one that looks for talents. A number of them ends in a comma: else it is read with the days that
    follow it, as an age."""
    counted = _FIRST.sub(lambda first: f"top {first['count']}, ", _ASKED.sub(" available ", said, count=1))
    return " ".join(counted.split())


def answer(request: Request, said: str, in_force: TalentQuery | None) -> Answer:
    """A search where nobody is meant who was shown, then the drafts."""
    understood = understand(_as_search(said), today=request.today, previous=in_force)
    days = [one.value for one in understood.query.clauses if one.field == "availability" and one.strength == "must"]
    if understood.refused or not days:
        return without_search(understood) if understood.refused else f"From the roster, without Claude. {WHICH_DAYS}"
    if not request.steps:
        meant = _meant(request, said, understood)
        if meant is not None:
            return (_drafts(1, meant, days),) if meant else nobody_there(understood, request.working)
        if names := _names(understood):
            return offline_compare.searches(names, None, in_force)
        query = offline_memory.with_filters_from_memory(understood.query, request)
        return (offline_memory.call_of(1, "search_talents", **query.to_dict()),)
    content = request.steps[-1].results[-1].content
    if request.steps[-1].results[-1].is_error:
        return failure(content)
    if request.steps[-1].calls[-1].name == "draft_messages":
        return "\n\n".join([*_found(request, understood), *drafts_text(content)])
    if names := _names(understood):
        return _of_names(names, request.steps[-1].results, days)
    found = [talent["id"] for talent in content["talents"]][:MOST_ASKED]
    return (_drafts(2, found, days),) if found else search_text(content, understood)


def _names(understood: Understanding) -> tuple[str, ...]:
    """Whose names the message tells, where it tells nothing else of whom it is about."""
    if any(clause.field != "availability" for clause in understood.added):
        return ()
    return offline_compare.names_only(", ".join(understood.not_understood))


def _of_names(names: tuple[str, ...], results: tuple[ToolResult, ...], days: list[dict[str, Any]]) -> Answer:
    """The drafts where each name is somebody's and nobody else's; else who could be meant."""
    found = [(name, result.content) for name, result in zip(names, results, strict=False)]
    open_ones = [offline_compare.unsure(name, content) for name, content in found if len(content["talents"]) != 1]
    if open_ones:
        return "\n\n".join([f"{SAID_FIRST}nothing is drafted yet.", *open_ones])
    return (_drafts(len(results) + 1, [content["talents"][0]["id"] for _, content in found], days),)


def _found(request: Request, understood: Understanding) -> list[str]:
    first = request.steps[0].results[-1].content
    if request.steps[0].calls[-1].name == "draft_messages":
        return [f"{SAID_FIRST}the availability check, for those shown."]
    if _names(understood):
        return [f"{SAID_FIRST}the availability check, for those named."]
    return [search_text(first, understood)]


def _meant(request: Request, said: str, understood: Understanding) -> list[int] | None:
    """Those of the list shown, where the message says no more of whom it is about; None where it is to be searched."""
    if any(clause.field not in ("availability", "gender") for clause in understood.added):
        return None
    shown = list(request.working.results)
    if first := _FIRST.search(said):
        count = _number(first["count"])
        return shown[:count] if 0 < count <= len(shown) else None
    if _ALL.search(said):
        return shown[:MOST_ASKED]
    one = pointed_at(request.working, 0)
    return ([one] if one else []) if _ONE.search(said) else None


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else _NUMBERS.index(said.lower()) + 1


def _drafts(number: int, talents: list[int], days: list[dict[str, Any]]) -> ToolCall:
    return offline_memory.call_of(number, "draft_messages", purpose="avails", talent_ids=talents, dates=days)
