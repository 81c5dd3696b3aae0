"""A pasted call for several parts: one search for each, and an answer with a block for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from chat.providers import offline_words as words
from chat.providers.base import Request, ToolCall
from chat.providers.offline_memory import CALL, call_of, with_filters_from_memory
from chat.providers.offline_memory_words import from_memory
from chat.providers.offline_words import SAID_FIRST, literal
from talents.query import TalentQuery
from talents.understanding import Part, Understanding
from talents.understanding.part_questions import worth_asking
from talents.understanding.questions import NEARLY_EVERYTHING

# With more parts fewer of each, so that the answer can still be read at a glance.
_MANY_PARTS = 3
_MOST_EACH, _FEW_EACH = 3, 2
_MOST_NEAR = 2


def calls(request: Request, parts: Sequence[Part]) -> tuple[ToolCall, ...]:
    """All in one round. The first part comes last: its filters stay in force, and its reasons on a card for two."""
    most = _FEW_EACH if len(parts) > _MANY_PARTS else _MOST_EACH
    return tuple(
        call_of(
            number,
            "search_talents",
            **with_filters_from_memory(TalentQuery(part.query.clauses, limit=most), request).to_dict(),
        )
        for number, part in reversed(list(enumerate(parts, 1)))
        if part.query.clauses
    )


def text(request: Request, understood: Understanding) -> str:
    found = {result.call_id: result.content for result in request.steps[-1].results}
    parts = understood.parts
    told = [words.remarks(part.meaning) for part in parts]
    common = [said for said in told[0] if all(said in each for each in told)]
    blocks = [_opening(understood), *_remembered(request, found.values()), *common]
    shown: set[int] = set()
    for number, (part, said) in enumerate(zip(parts, told, strict=True), 1):
        blocks.append(f"**{number}. {literal(part.name)}** — {_filters(found.get(f'{CALL}{number}'))}")
        blocks += [remark for remark in said if remark not in common]
        blocks += _own_question(part)
        if (content := found.get(f"{CALL}{number}")) is not None:
            blocks += _hits(content, part.meaning, shown)
    return "\n\n".join([*blocks, *_ending(understood)])


def _opening(understood: Understanding) -> str:
    count, more = len(understood.parts), understood.left_out
    beyond = f" {more} more left out: send {'it' if more == 1 else 'them'} apart." if more else ""
    return (
        f"{SAID_FIRST}**{count} parts**, each searched on its own.{beyond} "
        "They are drafts in this conversation; CastMatch keeps no projects or roles."
    )


def _remembered(request: Request, contents: Iterable[dict[str, Any]]) -> list[str]:
    clauses = [clause for content in contents for clause in content.get("query", {}).get("clauses", ())]
    return from_memory(request.memories, {"query": {"clauses": clauses}})


def _filters(content: dict[str, Any] | None) -> str:
    if content is None:
        return "no filter was understood, so nobody was looked for."
    if "error" in content:
        return f"the search could not be made. {literal(content['error'])}"
    return " · ".join(literal(each) for each in content["filters"])


def _hits(content: dict[str, Any], understood: Understanding, shown: set[int]) -> list[str]:
    """How many, the way to all of them, and the best; `shown` are those who have a card already."""
    if "error" in content:
        return []
    said = [f"{_sentence(words.counts(content, understood))} [Open in the roster]({content['roster_page']})"]
    said += words.spelling(content)
    if not content["talents"]:
        said += [f"Nearly: {literal(near['words'])}." for near in content["near_misses"][:_MOST_NEAR]]
    new = [talent for talent in content["talents"] if talent["id"] not in shown]
    # Who matches comes first; of whom a fact is unknown, the card says so.
    said += [words.card(talent["id"]) for talent in new]
    again = [words.card(talent["id"]) for talent in content["talents"] if talent["id"] in shown]
    said += [f"Also for this part: {words.listed(again)}."] if again else []
    shown |= {talent["id"] for talent in new}
    return said


def _sentence(said: str) -> str:
    start = len(said) - len(said.lstrip("*"))
    return said[:start] + said[start : start + 1].upper() + said[start + 1 :]


def _own_question(part: Part) -> list[str]:
    asked = part.meaning.question
    return [literal(asked)] if asked and asked != NEARLY_EVERYTHING else []


def _ending(understood: Understanding) -> list[str]:
    first, *others = (literal(part.name) for part in understood.parts)
    asked = worth_asking(understood.parts)
    return [
        f"Say “more for {others[0]}”, or “{first} ke liye aur dikhao”; without a name I go on with {first}.",
        *([f"Worth asking: {literal(' '.join(asked))}"] if asked else []),
    ]
