"""What an answer has shown so far: the search in force, the talents in their order, and why each is there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from chat.truth import told_by
from memory.occasions import Occasion
from memory.working import LONGEST_QUESTION, MOST_IN_FOCUS, MOST_RESULTS, Working
from talents.query import LARGEST_PAGE

if TYPE_CHECKING:
    from chat.models import Message
    from chat.providers.base import ToolCall
    from talents.tools import ToolOutcome

# How an answer's text refers to a talent; see chat/rendering.py.
TALENT = re.compile(r"\[talent:(\d{1,18})\]")
_ASKED_BACK = re.compile(r"[^.!?\n]+\?\s*\Z")
# What an answer has done with a memory, and the episodes it was given. A memory set aside still counts elsewhere.
USED, KEPT, FORGOT, SET_ASIDE, EPISODES = "used", "kept", "forgot", "set_aside", "episodes"
# Which of them "that" means in the next question, in this order.
IN_FOCUS = (KEPT, SET_ASIDE, USED)


@dataclass
class Shown:
    """`query` is this answer's own search, None if it made none; `before` is what was in force when it was asked.

    `memories` holds ids by what was done with them: used, kept, forgot, set_aside, episodes; `talents`
    whom it has talked about, the latest first. `parts` is how many searches of its own its last round with any made,
    where there were several: then no one search is what the answer shows.
    """

    query: dict[str, Any] | None = None
    results: list[int] = field(default_factory=list)
    reasons: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    shown: int = 0
    focus: int | None = None
    talents: list[int] = field(default_factory=list)
    question: str = ""
    parts: int = 0
    memories: dict[str, list[int]] = field(default_factory=dict)
    occasion: Occasion = field(default_factory=Occasion)
    before: Working = field(default_factory=Working)

    @classmethod
    def of(cls, answer: Message) -> Shown:
        return cls(
            query=answer.query,
            results=list(answer.results),
            reasons=dict(answer.reasons),
            told=dict(answer.told),
            shown=answer.shown,
            focus=answer.focus,
            talents=list(answer.about.get("talents", ())),
            question=answer.about.get("question", ""),
            parts=answer.about.get("parts", 0),
            memories={name: list(ids) for name, ids in answer.memories.items()},
            occasion=Occasion.from_dict(answer.about.get("occasion")),
        )

    def ask(self, calls: Iterable[ToolCall]) -> None:
        """Take in what a round is about to look for."""
        if own := own_searches(calls, self.before.query):
            self.parts = own if own > 1 else 0

    def note(self, outcome: ToolOutcome) -> None:
        """Take in what a tool found. A failed call changes nothing."""
        if outcome.is_error:
            return
        self.told = told_by(outcome.content, self.told)
        for how, ids in getattr(outcome, "memories", {}).items():
            self.remember(how, ids)
        if listed := getattr(outcome, "listed", None):
            self.query, self.results, self.shown, self.focus = listed.query, listed.results, len(listed.results), None
        if outcome.talent_id is not None:
            self.focus = outcome.talent_id
            self.talents = _latest_first([outcome.talent_id], self.talents)
        if outcome.query is not None and outcome.result is not None:
            if outcome.query.offset and not outcome.result.hits:
                # "Next 5" past the end: those shown before are still the ones that "the second one" means.
                return
            self.query = outcome.query.to_dict()
            self.results = [hit.talent_id for hit in outcome.result.hits]
            self.shown = outcome.query.offset + len(self.results)
            self.focus = None
            for hit in outcome.result.hits:
                said = [[reason.field, reason.verdict, reason.text, reason.wish] for reason in hit.reasons]
                self.reasons[str(hit.talent_id)] = {"group": hit.group, "reasons": said}

    def remember(self, how: str, ids: Iterable[int]) -> None:
        if ids := list(ids):
            self.memories[how] = list(dict.fromkeys([*self.memories.get(how, ()), *ids]))

    def look_at(self, text: str) -> None:
        """The director counts what she sees: "the second one" is the second card, not a tool result's second row."""
        # Looked for at every letter, so only where there is one.
        asked = _ASKED_BACK.search(text) if text.rstrip().endswith("?") else None
        self.question = asked[0].strip()[:LONGEST_QUESTION] if asked else ""
        seen = list(dict.fromkeys(int(number) for number in TALENT.findall(text)))
        if self.query is not None and seen:
            self.results = seen

    def fields(self) -> dict[str, Any]:
        return {
            "query": self.query,
            "results": self.results,
            "reasons": self.reasons,
            "told": self.told,
            "shown": self.shown,
            "focus": self.focus,
            "about": self.about(),
            "memories": self.memories,
        }

    def about(self) -> dict[str, Any]:
        told: dict[str, Any] = {"talents": self.talents, "question": self.question, "parts": self.parts}
        told["occasion"] = self.occasion.to_dict()
        return {name: value for name, value in told.items() if value}

    def working(self) -> Working:
        """What the conversation is about after this answer; a look at one talent leaves the search in force."""
        now = replace(
            self.before,
            talents=tuple(_latest_first(self.talents, self.before.talents)),
            occasion=self.occasion.to_dict() or self.before.occasion,
            question=self.question,
            memories=tuple(self._in_focus()),
        )
        if self.query is None:
            return replace(now, focus=self.focus or self.before.focus)
        results = tuple(self.results[:LARGEST_PAGE])
        seen = tuple(dict.fromkeys([*self.before.seen, *results]))[-MOST_RESULTS:]
        return replace(now, query=self.query, results=results, shown=self.shown, focus=self.focus, seen=seen)

    def _in_focus(self) -> list[int]:
        """What "that" means next: a memory just kept before one just used, and never one that is gone."""
        now = [number for how in IN_FOCUS for number in self.memories.get(how, ())]
        gone = set(self.memories.get(FORGOT, ()))
        return [number for number in _latest_first(now, () if now else self.before.memories) if number not in gone]


def own_searches(calls: Iterable[ToolCall], in_force: dict[str, Any] | None = None) -> int:
    """How many lists a round looks for; several are a call's parts, each on its own.

    Names, and the search in force once more, are none; nor is a search for one talent beside others, whose list is not
    shown.
    """
    searches = [call.input for call in calls if call.name == "search_talents" and call.input != in_force]
    own = [search for search in searches if "name" not in _fields_of(search)]
    return sum(search.get("limit") != 1 for search in own) or len(own)


def _fields_of(search: dict[str, Any]) -> set[str]:
    """A model's input may have any shape."""
    clauses = search.get("clauses")
    rows = clauses if isinstance(clauses, list) else []
    return {str(clause.get("field")) for clause in rows if isinstance(clause, dict)}


def _latest_first(new: Iterable[int], before: Iterable[int]) -> list[int]:
    return list(dict.fromkeys([*new, *before]))[:MOST_IN_FOCUS]
