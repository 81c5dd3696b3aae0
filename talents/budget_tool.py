"""`check_budget`: whom of a list a rate still pays for, who is above it and by how much, and whose rate is unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

from talents.asked import Asked
from talents.explain_rates import excess, judge_rate
from talents.models import Talent
from talents.money import rate_words
from talents.query import Clause, QueryError, TalentQuery
from talents.query_parts import refuse_unknown_keys
from talents.tool_outcomes import ToolOutcome, refused, talent_ids
from talents.wording import clause_words

_GROUPS = {"yes": "stays", "no": "over", "unknown": "unknown"}
_DESCRIPTION = """Split a list of talents by a rate, when the budget has changed: who stays, who is over it and by how \
much ("over_by"), of whom the rate is unknown; those over it come nearest first, and whose rate is negotiable is said. \
For "half the budget" work out the new amount from the rate clause in force, or from the role's rate in a memory; \
without one ask. Then search again with the new rate, so that it is in force."""
DEFINITION: dict[str, Any] = {
    "name": "check_budget",
    "description": _DESCRIPTION,
    "input_schema": {
        "type": "object",
        "properties": {
            "talent_ids": {
                "type": "array",
                "items": {"type": "integer", "minimum": 1},
                "description": "The list, in its order.",
            },
            "rate": {"type": "object", "description": "What is paid now, in the shape of search_talents' rate."},
        },
        "required": ["talent_ids", "rate"],
        "additionalProperties": False,
    },
}


def check_budget(tool_input: Any, today: date) -> ToolOutcome:
    if not isinstance(tool_input, dict):
        return refused("check_budget: give talent_ids and rate.")
    try:
        refuse_unknown_keys(tool_input, ("talent_ids", "rate"), "check_budget")
        wanted = talent_ids(tool_input.get("talent_ids"))
        clause = Clause.from_dict({"field": "rate", "value": tool_input.get("rate")})
    except QueryError as error:
        return refused(str(error))
    found = Talent.objects.listed(today).prefetch_related("rates").in_bulk(wanted)
    asked = Asked.by(TalentQuery((clause,)), today)
    judged = [_judged(clause, found[number], asked) for number in wanted if number in found]
    content = {
        "rate": clause_words(clause),
        "talents": [told for _, told in sorted(judged, key=lambda each: each[0])],
        "not_in_the_roster": len(wanted) - len(judged),
        "today": today.isoformat(),
    }
    return ToolOutcome(content)


def _judged(clause: Clause, talent: Talent, asked: Asked) -> tuple[tuple[int, int], dict[str, Any]]:
    verdict, text = judge_rate(clause, talent, asked)
    over = excess(clause, talent, asked) if verdict == "no" else 0
    told = {"id": talent.pk, "name": talent.stage_name, "group": _GROUPS[verdict], "text": text}
    if over:
        told["over_by"] = rate_words(over, clause.value["currency"], clause.value["unit"])
    return (list(_GROUPS).index(verdict), over), told
