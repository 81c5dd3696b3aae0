"""The searches that a conversation has made, as its turns tell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chat import call_parts
from chat.providers.base import Turn
from talents.query import QueryError, TalentQuery


def searches(history: Sequence[Turn]) -> Iterator[tuple[Turn, TalentQuery]]:
    """All of them, the newest first."""
    for turn in reversed(history):
        # Of several searches of one round the last is the one that came in force.
        rounds = [[call for call in step.calls if call.name == "search_talents"] for step in turn.steps]
        for call in reversed([calls[-1] for calls in rounds if calls]):
            try:
                query = TalentQuery.from_dict(call.input)
            except QueryError:
                continue
            if query.clauses:
                yield turn, query


def so_far(history: Sequence[Turn], in_force: TalentQuery | None) -> Iterator[tuple[Turn, TalentQuery]]:
    """Those of which the one in force is a change, the newest first."""
    later = in_force
    for turn, query in searches(history):
        if later is None or not call_parts.goes_on_from(query.clauses, later.clauses):
            return
        yield turn, query
        later = query
