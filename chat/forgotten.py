"""What has been forgotten is struck out of the answers that it was given to: what they were sent, found and quoted.

Runs inside the transaction that forgets, and once more when an answer that was being written meanwhile has been saved.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from html import unescape
from typing import Any

from django.db import transaction
from django.db.models import F, Q

from chat import answer_log
from chat.memories import TURN
from chat.models import Message, MessageQuerySet
from chat.outcome import EPISODES, FORGOT, KEPT, SET_ASIDE, USED
from chat.providers.base import Remembered
from chat.providers.claude_transcript import SENT, THINKING
from chat.providers.offline_words import literal
from chat.providers.prompt import quoted
from memory import filters
from memory.applying import clauses_of, same, without_memories
from memory.models import Episode, Memory
from memory.writing import writing_for
from talents.query import Clause, TalentQuery
from talents.query_url import to_params
from talents.wording import clause_words

FACTS = (USED, KEPT, SET_ASIDE, FORGOT)
STRUCK = "(forgotten)"
SHORTEST = 12
# Results of tools of which each holds one memory, and those that hold several.
_ONE, _SEVERAL = ("kept", "forgotten", "set_aside_here"), ("memories", "turns", "replaced")


def strike_out(
    *, user_id: int, facts: Collection[Memory] | None, episodes: Collection[Episode] | None, **_: Any
) -> None:
    """For the signal `memory.gone`: facts and episodes that go, or None for all of this user's."""
    rows = Message.objects.exclude(memories={})
    if facts is None or episodes is None:
        answers = [
            (each, _ids(each, FACTS), _ids(each, (EPISODES,))) for each in rows.filter(conversation__user=user_id)
        ]
        said = _texts(Memory, {number for _, told, _ in answers for number in told})
        turned = _texts(Episode, {number for _, _, turns in answers for number in turns})
        for answer, told, turns in answers:
            texts = [*(said[one] for one in told & said.keys()), *(turned[one] for one in turns & turned.keys())]
            _strike(answer, told, turns, texts, _from_memory(answer))
        return
    texts = [*(row.text for row in facts), *(row.text for row in episodes)]
    clauses = [clause for row in facts for clause in clauses_of(row)]
    fact_ids, episode_ids = {row.pk for row in facts}, {row.pk for row in episodes}
    for answer in _given(rows, fact_ids, episode_ids):
        _strike(answer, fact_ids, episode_ids, texts, clauses)


def _texts(kept: type[Memory | Episode], numbers: Collection[int]) -> dict[int, str]:
    return dict(kept._default_manager.filter(pk__in=numbers).values_list("pk", "text"))


def look_again(answer: Message, given: Iterable[Remembered]) -> None:
    """For an answer just saved: what was forgotten while it was being written goes from it too.

    `given` is what its provider was given: of what is gone by now, no row has the words that it may have quoted.
    """
    with writing_for(answer.conversation.user_id):
        facts, episodes = _ids(answer, FACTS), _ids(answer, (EPISODES,))
        left = Memory.objects.filter(pk__in=facts)
        facts = facts - set(left.values_list("pk", flat=True))
        episodes -= set(Episode.objects.filter(pk__in=episodes).values_list("pk", flat=True))
        if facts or episodes:
            backed = [clause for row in left for clause in clauses_of(row)]
            gone = [clause for clause in _from_memory(answer) if not any(same(clause, kept) for kept in backed)]
            texts = [each.text for each in given if each.id in (episodes if each.kind == TURN else facts)]
            _strike(answer, facts, episodes, texts, gone)


def _given(rows: MessageQuerySet, facts: Iterable[int], episodes: Iterable[int]) -> MessageQuerySet:
    given = Q(pk__in=())
    for number in facts:
        for how in FACTS:
            given |= Q(memories__contains={how: [number]})
    for number in episodes:
        given |= Q(memories__contains={EPISODES: [number]})
    return rows.filter(given)


def _ids(answer: Message, how: Iterable[str]) -> set[int]:
    return {number for each in how for number in answer.memories.get(each, ())}


def _from_memory(answer: Message) -> list[Clause]:
    """The filters from memory that it has searched by: the rows that they stood in may be gone."""
    return filters.clauses({"clauses": list(_kept_filters([answer.query, answer.steps]))})


def _kept_filters(data: Any) -> Iterator[dict[str, Any]]:
    """Those of origin "memory" of every query in it, as they were written."""
    if isinstance(data, list):
        for one in data:
            yield from _kept_filters(one)
    elif isinstance(data, dict):
        if isinstance(asked := data.get("clauses"), list):
            yield from (one for one in asked if isinstance(one, dict) and one.get("origin") == "memory")
        for one in data.values():
            yield from _kept_filters(one)


def _strike(
    answer: Message, facts: set[int], episodes: set[int], texts: Iterable[str], clauses: Collection[Clause]
) -> None:
    told = [*texts, *(clause_words(clause) for clause in clauses)]
    striking = _Striking(facts, episodes, {text for text in told if text.strip()})
    steps = [striking.step(step) for step in answer.steps]
    asked = [to_params(TalentQuery((clause,))) for clause in clauses]

    def clean(text: str) -> str:
        return _without_words(_without_filters(text, asked), striking.texts)

    kept = {
        how: [n for n in ids if n not in (episodes if how == EPISODES else facts)]
        for how, ids in answer.memories.items()
    }
    Message.objects.filter(pk=answer.pk).update(
        steps=[_cleaned(step, clean, clauses) for step in steps],
        text=clean(answer.text),
        kept_text=clean(answer.kept_text),
        query=without_memories(answer.query, clauses),
        memories={how: ids for how, ids in kept.items() if ids},
        version=F("version") + 1,
    )
    if not answer.unfinished:
        transaction.on_commit(lambda: answer_log.drop(answer))


def _without_words(text: str, told: Iterable[str]) -> str:
    """The text without these words; very short ones only where they stand as a quotation."""
    for each in sorted(told, key=len, reverse=True):
        for words in (literal(each), each):
            text = text.replace(f"“{words}”", STRUCK)
            text = text.replace(words, STRUCK) if len(words) >= SHORTEST else text
    # Some answers put the filters in brackets of their own.
    return text.replace(f"({STRUCK})", STRUCK)


def _without_filters(text: str, asked: Iterable[str]) -> str:
    """The text whose addresses of the roster have lost these parameters."""
    for each in asked:
        text = re.sub(rf"(?<=[?&]){re.escape(each)}(?:&|(?=[\s)]|$))", "", text)
    return text


def _cleaned(data: Any, clean: Callable[[str], str], clauses: Collection[Clause]) -> Any:
    """A round whose texts are clean and whose searches have lost these filters from memory.

    Thinking is signed as it was, so it goes as a whole.
    """
    if isinstance(data, str):
        return clean(data)
    if isinstance(data, dict):
        left = without_memories(data, clauses) if isinstance(data.get("clauses"), list) else data
        return {key: _cleaned(value, clean, clauses) for key, value in (left or {}).items()}
    if isinstance(data, list):
        kept = [one for one in data if not (isinstance(one, dict) and one.get("type") in THINKING)]
        return [_cleaned(one, clean, clauses) for one in kept]
    return data


class _Striking:
    """Strikes memories out of the rounds of one answer, by their ids; gathers the words that go."""

    def __init__(self, facts: set[int], episodes: set[int], texts: set[str]) -> None:
        self.facts, self.episodes, self.texts = facts, episodes, texts

    def step(self, step: dict[str, Any]) -> dict[str, Any]:
        results = [{**result, "content": self._content(result["content"])} for result in step["results"]]
        struck = {result["call_id"] for result, old in zip(results, step["results"], strict=True) if result != old}
        calls = [
            {**call, "input": {}} if call["id"] in struck and call["name"] == "remember" else call
            for call in step["calls"]
        ]
        return {
            **step,
            "content": [self._block(block, struck) for block in step["content"]],
            "calls": calls,
            "results": results,
        }

    def _content(self, content: dict[str, Any]) -> dict[str, Any]:
        found = dict(content)
        for key in _SEVERAL:
            if isinstance(found.get(key), list):
                found[key] = [one for one in found[key] if not self._goes(one, turn=key == "turns")]
        for key in _ONE:
            if isinstance(found.get(key), dict) and self._goes(found[key]):
                found[key] = {"id": found[key]["id"], "text": STRUCK, "filters": []}
        return found

    def _goes(self, one: dict[str, Any], *, turn: bool = False) -> bool:
        goes = one.get("id") in (self.episodes if turn else self.facts)
        if goes and one.get("text", STRUCK) != STRUCK:
            self.texts |= {str(one["text"]), *one.get("filters", ())}
        return goes

    def _block(self, block: dict[str, Any], struck: set[str]) -> dict[str, Any]:
        if block.get("type") == SENT:
            return self._sent(block)
        if block.get("type") == "tool_use" and block.get("id") in struck and block.get("name") == "remember":
            return {**block, "input": {}}
        return block

    def _sent(self, sent: dict[str, Any]) -> dict[str, Any]:
        left = []
        for memory in sent.get("memories", ()):
            if memory["id"] in (self.episodes if memory["kind"] == TURN else self.facts):
                self.texts.add(unescape(memory["said"].partition(">")[2].removesuffix("</memory>")))
            else:
                left.append(memory)
        return {**sent, "memories": left, "context": self._context(sent.get("context", ""))}

    def _context(self, context: str) -> str:
        """The context without the filters of what goes."""
        inside = context.removeprefix("<context>\n").removesuffix("\n</context>")
        if not inside or "filters_from_memory" not in inside:
            return context
        facts = json.loads(inside)
        gone = [one for one in facts["filters_from_memory"] if one["memory"] in self.facts]
        if not gone:
            return context
        lost = [{**clause, "origin": "memory"} for one in gone for clause in one["clauses"]]
        facts["filters_from_memory"] = [one for one in facts["filters_from_memory"] if one not in gone]
        if "filters_in_force" in facts:
            facts["filters_in_force"] = [clause for clause in facts["filters_in_force"] if clause not in lost]
        return f"<context>\n{quoted(facts)}\n</context>"
