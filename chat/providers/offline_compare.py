"""Talents that are named to be compared: their facts side by side, and what the record says; never a verdict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from chat.providers.base import Answer, Request, ToolCall
from chat.providers.offline_memory import call_of
from chat.providers.offline_memory_words import NO_RECORD, recalled
from chat.providers.offline_words import SAID_FIRST, card, listed, literal
from memory.acts import Act
from talents.comparison import LEAST, MOST, compare_url
from talents.query import TalentQuery

_LEAD = re.compile(
    r"\s*(?:please |pls |can you |could you )?compare(?: karo)?\s+(?P<names>.+)", re.IGNORECASE | re.DOTALL
)
_TAIL = re.compile(
    r"(?P<names>.+?)\s+(?:ka |ko |ki )?(?:compare|comparison|tulna)(?: karo| kar do| please| pls)*\W*", re.IGNORECASE
)
_VERSUS = re.compile(r"(?P<names>\S.+?\s+(?:vs\.?|versus)\s+.+)", re.IGNORECASE)
# What a role or a question adds to the names ends them.
_END = re.compile(r"\s+(?:for|as|on|in|ke liye|mein)\b|\s[—–-]\s|[?;:.](?:\s|$)|\bke liye\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|&|\band\b|\baur\b|\bwith\b|\bvs\b\.?|\bversus\b|\bऔर\b)\s*", re.IGNORECASE)
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w.'’-]*|[\u0900-\u097F]+)(?: (?:[A-ZÀ-Þ][\w.'’-]*|[\u0900-\u097F]+)){0,3}")
_OF_A_NAME = 5
_ROWS = (("playing_age", "Playing age"), ("base", "Based in"), ("height", "Height"), ("rate", "Rate"))


def names_in(question: str) -> tuple[str, ...]:
    """The names that are to stand side by side; empty where the question asks for something else."""
    match = _LEAD.fullmatch(question) or _TAIL.fullmatch(question) or _VERSUS.fullmatch(question)
    if match is None:
        return ()
    end = _END.search(match["names"])
    told = names_only(match["names"][: end.start()] if end else match["names"])
    return told if LEAST <= len(told) <= MOST else ()


def names_only(said: str) -> tuple[str, ...]:
    """The names of people that these words are, each once; empty where they are anything else."""
    told = tuple(dict.fromkeys(part.strip() for part in _BETWEEN.split(said) if part.strip()))
    return told if all(map(_NAME.fullmatch, told)) else ()


def answer(request: Request, names: Sequence[str], act: Act | None, in_force: TalentQuery | None) -> Answer:
    """Looks for each name and, where the question is of the past, in memory; then tells both."""
    if not request.steps:
        return searches(names, act, in_force)
    results = [result.content for result in request.steps[-1].results]
    record = [_record(results.pop(0))] if act else []
    found = dict(zip(names, results, strict=False))
    open_ones = [unsure(name, content) for name, content in found.items() if len(content.get("talents", ())) != 1]
    if open_ones:
        return "\n\n".join([f"{SAID_FIRST}no comparison yet.", *record, *open_ones])
    record += [f"{literal(words)}." for content in found.values() for words in content["spelling"]]
    return "\n\n".join(_side_by_side([content["talents"][0] for content in found.values()], record))


def searches(names: Sequence[str], act: Act | None, in_force: TalentQuery | None) -> tuple[ToolCall, ...]:
    """The search in force is made again at the end, and stays in force."""
    asked: list[tuple[str, dict[str, Any]]] = [("recall_memory", {"query": act.text})] if act else []
    asked += [("search_talents", _called(name).to_dict()) for name in names]
    asked.append(("search_talents", (in_force or TalentQuery(limit=1)).to_dict()))
    return tuple(call_of(number, tool, **given) for number, (tool, given) in enumerate(asked, 1))


def _called(name: str) -> TalentQuery:
    return TalentQuery.from_dict({"clauses": [{"field": "name", "value": name}], "limit": _OF_A_NAME})


def _record(content: dict[str, Any]) -> str:
    return recalled(content) if "error" not in content else NO_RECORD


def unsure(name: str, content: dict[str, Any]) -> str:
    others = [literal(talent["name"]) for talent in content.get("talents", ())]
    if not others:
        return f"Nobody is called “{literal(name)}”."
    more = content["total_matches"] - len(others)
    return f"Several are called “{literal(name)}”: {listed([*others, *([f'{more} more'] if more > 0 else [])])}. Which?"


def _side_by_side(talents: Sequence[dict[str, Any]], record: list[str]) -> list[str]:
    names = [literal(talent["name"]) for talent in talents]
    lines = [f"| | {' | '.join(names)} |", "|---" * (len(talents) + 1) + "|"]
    lines += [f"| {label} | {' | '.join(literal(talent[key]) for talent in talents)} |" for key, label in _ROWS]
    return [
        f"{SAID_FIRST}{listed(names)}, fact by fact. Who is better is yours to say.",
        *record,
        "\n".join(lines),
        *(card(talent["id"]) for talent in talents),
        f"[Everything side by side, with what is unknown]({compare_url(talent['id'] for talent in talents)})",
    ]
