"""What a model may do with the roster: the tools, their schemas, and what they return. Bad input never raises."""

from __future__ import annotations

from datetime import date
from typing import Any

from talents import budget_tool, draft_tool
from talents.explain import Reason
from talents.models import Talent
from talents.profile_facts import brief, profile
from talents.query import QueryError, TalentQuery
from talents.roster_chips import address
from talents.search import NearMiss, search
from talents.tool_outcomes import LARGEST_ID, ToolOutcome, refused
from talents.tool_schemas import DEFINITIONS as ROSTER_DEFINITIONS
from talents.wording import clause_words

__all__ = ["DEFINITIONS", "ToolOutcome", "run"]

# Of what these tell, some depends on who asks.
FOR_A_VIEWER = frozenset(("draft_messages",))
DEFINITIONS = (*ROSTER_DEFINITIONS, draft_tool.DEFINITION, budget_tool.DEFINITION)


def run(name: str, tool_input: Any, *, today: date, user: Any = None) -> ToolOutcome:
    """Runs one call, of `FOR_A_VIEWER` with the rights of `user`. An input that cannot be used comes back as an error
    that names the field and the fix."""
    if name == "search_talents":
        return search_talents(tool_input, today)
    if name == "get_talent":
        return get_talent(tool_input, today)
    if name == "draft_messages":
        return draft_tool.draft_messages(tool_input, today, user)
    if name == "check_budget":
        return budget_tool.check_budget(tool_input, today)
    names = " or ".join(definition["name"] for definition in DEFINITIONS)
    return refused(f"There is no tool “{str(name)[:60]}”. Use {names}.")


def search_talents(tool_input: Any, today: date) -> ToolOutcome:
    try:
        query = TalentQuery.from_dict(tool_input)
    except QueryError as error:
        return refused(str(error))
    result = search(query, today)
    found = Talent.objects.prefetch_related("rates").in_bulk([hit.talent_id for hit in result.hits])
    talents = [
        brief(found[hit.talent_id]) | {"group": hit.group, "reasons": _told(hit.reasons)}
        for hit in result.hits
        if hit.talent_id in found
    ]
    content = {
        "query": result.query.to_dict(),
        "filters": [clause_words(clause) for clause in result.query.clauses],
        "total_matches": result.match_count,
        "total_unknown": result.unknown_count,
        "totals_exact": result.counts_exact,
        "spelling": [correction.words for correction in result.corrections],
        "near_misses": [_near(near) for near in result.near_misses],
        "offset": result.query.offset,
        "roster_page": address(result.query),
        "talents": talents,
        "today": today.isoformat(),
    }
    return ToolOutcome(content, query=result.query, result=result)


def _near(near: NearMiss) -> dict[str, Any]:
    return {
        "words": near.words,
        "fails": clause_words(near.clause),
        "eased_clause": near.relaxed.to_dict() if near.relaxed else None,
    }


def get_talent(tool_input: Any, today: date) -> ToolOutcome:
    raw = tool_input.get("talent_id") if isinstance(tool_input, dict) else None
    if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) < 20:
        raw = int(raw)
    if not isinstance(raw, int) or isinstance(raw, bool):
        return refused('talent_id: give the whole number of a talent from a search result, like {"talent_id": 12}.')
    talent = None
    if 0 < raw <= LARGEST_ID:
        talent = Talent.objects.listed(today).for_profiles().filter(pk=raw).first()
    if talent is None:
        return refused(f"talent_id: the roster has no talent {str(raw)[:20]}. Use an id from a search result.")
    return ToolOutcome(profile(talent, today), talent_id=talent.pk)


def _told(reasons: tuple[Reason, ...]) -> list[dict[str, str]]:
    return [{"field": reason.field, "verdict": reason.verdict, "text": reason.text} for reason in reasons]
