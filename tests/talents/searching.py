"""Queries in one line, and whom they find."""

from __future__ import annotations

from typing import Any

from talents.models import Talent
from talents.query import TalentQuery
from talents.search import search
from tests.talents.rosters import TODAY


def asked(*clauses: tuple[str, Any] | tuple[str, Any, str], **paging: int) -> TalentQuery:
    return TalentQuery.from_dict(
        {
            "clauses": [{"field": c[0], "value": c[1], "strength": c[2] if len(c) > 2 else "must"} for c in clauses],
            **paging,
        }
    )


def names(query: TalentQuery) -> tuple[list[str], list[str]]:
    """The stage names of the matches, and of those of whom it is unknown."""
    called = dict(Talent.objects.values_list("pk", "stage_name"))
    hits = search(query, TODAY).hits
    return (
        [called[hit.talent_id] for hit in hits if hit.group == "match"],
        [called[hit.talent_id] for hit in hits if hit.group == "unknown"],
    )
