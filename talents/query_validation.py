"""Checks queries from outside and writes them in their one canonical form. A refusal names the field and the fix."""

from __future__ import annotations

from typing import Any, cast

from talents.query import (
    FIELDS,
    LARGEST_PAGE,
    MOST_CLAUSES,
    ORIGINS,
    PAGE_SIZE,
    REACHABLE,
    STRENGTHS,
    Clause,
    Origin,
    QueryError,
    Strength,
    TalentQuery,
    operators,
)
from talents.query_codes import misspelt_places, nearest_field
from talents.query_parts import refuse_unknown_keys, whole
from talents.query_values import VALUES


def checked_query(data: Any) -> TalentQuery:
    if not isinstance(data, dict):
        raise QueryError('The query must be an object like {"clauses": [...], "limit": 10, "offset": 0}.')
    refuse_unknown_keys(data, ("clauses", "limit", "offset"), "query")
    raw = data.get("clauses", [])
    if not isinstance(raw, list | tuple):
        raise QueryError("clauses: give a list of clauses, each with field and value.", "clauses")
    if len(raw) > MOST_CLAUSES:
        raise QueryError(f"clauses: {len(raw)} are too many; give at most {MOST_CLAUSES}.", "clauses")
    limit = whole(data.get("limit", PAGE_SIZE), 1, LARGEST_PAGE, "limit", "limit")
    offset = whole(data.get("offset", 0), 0, REACHABLE - 1, "offset", "offset")
    if offset + limit > REACHABLE:
        raise QueryError(
            f"offset: only the first {REACHABLE} talents can be paged to; narrow the filters instead.", "offset"
        )
    return TalentQuery(_in_order([checked_clause(clause) for clause in raw]), limit, offset)


def checked_clause(data: Any) -> Clause:
    if not isinstance(data, dict):
        raise QueryError("clauses: every clause must be an object with field and value.", "clauses")
    name = str(data.get("field"))
    if name not in FIELDS:
        raise QueryError(f"field: “{name[:40]}” does not exist. {nearest_field(name, list(FIELDS))}", "field")
    refuse_unknown_keys(data, ("field", "operator", "value", "strength", "origin"), name)
    operator = _operator(name, data)
    strength = _one_of(data.get("strength", "must"), STRENGTHS, "strength", name)
    origin = _one_of(data.get("origin", "typed"), ORIGINS, "origin", name)
    if name == "text":
        if strength == "must_not":
            raise QueryError("text: it only orders results and cannot exclude; use a field, or leave it out.", name)
        strength = "nice"
    if data.get("value") is None:
        raise QueryError(f"{name}: the value is missing; give {FIELDS[name][1]}.", name)
    value = data["value"]
    if operator == "free_days" and isinstance(value, dict) and value.get("days") is None:
        raise QueryError(f"{name}: say how many days in a row; give {operators(name)[operator]}.", name)
    if operator == "free" and isinstance(value, dict):
        value = {end: day for end, day in value.items() if end != "days"}
    checked = VALUES[name](name, value)
    return Clause(
        name, operator, checked, cast(Strength, strength), cast(Origin, origin), tuple(misspelt_places(name, value))
    )


def _in_order(clauses: list[Clause]) -> tuple[Clause, ...]:
    order = list(FIELDS)
    placed = sorted(clauses, key=lambda clause: (order.index(clause.field), STRENGTHS.index(clause.strength)))
    once: list[Clause] = []
    for clause in placed:
        if all((clause.field, clause.strength, clause.value) != (c.field, c.strength, c.value) for c in once):
            once.append(clause)
    return tuple(once)


def _one_of(raw: Any, allowed: tuple[str, ...], what: str, field: str) -> str:
    if raw not in allowed:
        raise QueryError(f"{field}: {what} must be one of {', '.join(allowed)}, not “{str(raw)[:40]}”.", field)
    return str(raw)


def _operator(name: str, data: dict[str, Any]) -> str:
    """The one given, or the field's own; where there are several, the value tells which is meant."""
    allowed = operators(name)
    given = data.get("operator")
    if given is None:
        value = data.get("value")
        counted = "free_days" in allowed and isinstance(value, dict) and value.get("days") is not None
        return "free_days" if counted else FIELDS[name][0]
    if given not in allowed:
        raise QueryError(f"{name}: “{str(given)[:40]}” is not its operator; use “{'” or “'.join(allowed)}”.", name)
    return str(given)
