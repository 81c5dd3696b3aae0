"""What an answer has shown so far: the search in force, the talents in their order, and why each is there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from chat.truth import told_by
from memory.working import Working
from talents.query import LARGEST_PAGE

if TYPE_CHECKING:
    from chat.models import Message
    from talents.tools import ToolOutcome

# How an answer's text refers to a talent; see chat/rendering.py.
TALENT = re.compile(r"\[talent:(\d{1,18})\]")


@dataclass
class Shown:
    """`query` is this answer's own search, None if it made none; `before` is what was in force when it was asked."""

    query: dict[str, Any] | None = None
    results: list[int] = field(default_factory=list)
    reasons: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    shown: int = 0
    focus: int | None = None
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
        )

    def note(self, outcome: ToolOutcome) -> None:
        """Take in what a tool found. A failed call changes nothing."""
        if outcome.is_error:
            return
        self.told = told_by(outcome.content, self.told)
        if outcome.talent_id is not None:
            self.focus = outcome.talent_id
        if outcome.query is not None and outcome.result is not None:
            if outcome.query.offset and not outcome.result.hits:
                # "Next 5" past the end: those shown before are still the ones that "the second one" means.
                return
            self.query = outcome.query.to_dict()
            self.results = [hit.talent_id for hit in outcome.result.hits]
            self.shown = outcome.query.offset + len(self.results)
            self.focus = None
            for hit in outcome.result.hits:
                said = [[reason.field, reason.verdict, reason.text] for reason in hit.reasons]
                self.reasons[str(hit.talent_id)] = {"group": hit.group, "reasons": said}

    def look_at(self, text: str) -> None:
        """The director counts what she sees: "the second one" is the second card, not a tool result's second row."""
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
        }

    def working(self) -> Working:
        """What the conversation is about after this answer; a look at one talent leaves the search in force."""
        if self.query is None:
            return replace(self.before, focus=self.focus or self.before.focus)
        return Working(query=self.query, results=tuple(self.results[:LARGEST_PAGE]), shown=self.shown, focus=self.focus)
