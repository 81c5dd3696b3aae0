"""Filters as they were kept (a `TalentQuery.to_dict()`), read back and told in words."""

from __future__ import annotations

import logging
from typing import Any

from talents.query import Clause, QueryError
from talents.wording import clause_words

log = logging.getLogger(__name__)


def clauses(query: dict[str, Any] | None) -> list[Clause]:
    """The clauses of a kept query; what today's roster cannot be asked (any more) is left out."""
    return [clause for kept in (query or {}).get("clauses", ()) if (clause := _clause(kept))]


def words(query: dict[str, Any] | None) -> list[str]:
    """One phrase for each filter, as on the chips: "woman", "playing age 20–25"."""
    return [clause_words(clause) for clause in clauses(query)]


def _clause(kept: object) -> Clause | None:
    try:
        return Clause.from_dict(kept)
    except QueryError as error:
        # Its own words may be private: the log gets the field only.
        log.warning("a kept filter is left out, its field: %s", error.field)
        return None
