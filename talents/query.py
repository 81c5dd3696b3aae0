"""One typed form for every search of the roster: three ways in (a tool call, typed words, a URL), one way out (`search`).

A clause is field, operator, value, strength, origin. Fields, operators and the shapes of values are in `FIELDS`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

Strength = Literal["must", "nice", "must_not"]
Origin = Literal["typed", "role", "memory", "assumed"]

# field -> (operator, shape of the value). Lists mean "any of"; several clauses of one field mean "all of".
FIELDS: dict[str, tuple[str, str]] = {
    "gender": ("any", "list of gender codes"),
    "playing_age": ("overlaps", '{"min": years or null, "max": years or null}'),
    "place": ("in", "list of city or region codes"),
    "language": ("any", 'list of {"language": code, "level": code or null}; level means at least'),
    "accent": ("any", 'list of {"accent": code, "level": code or null}'),
    "skill": ("any", 'list of {"skill": code, "level": code or null}'),
    "height": ("between", '{"min": cm or null, "max": cm or null}'),
    "rate": ("at_most", '{"amount": number, "currency": "INR", "unit": code}'),
    "availability": ("free", '{"from": ISO date, "to": ISO date}, both days included'),
    "credit": ("any", 'list of {"kind": code} or {"production": text}, or both'),
    "build": ("any", "list of codes"),
    "hair_colour": ("any", "list of codes"),
    "hair_length": ("any", "list of codes"),
    "facial_hair": ("any", "list of codes"),
    "visible_tattoo": ("is", "true or false"),
    "travel": ("at_least", "code"),
    "licence": ("any", "list of codes"),
    "union": ("any", "list of codes"),
    "training": ("any", "list of school codes"),
    "passport": ("is", "true or false: a passport that is valid today"),
    "agency": ("any", "list of agency names"),
    "name": ("matches", "text"),
    "text": ("matches", "words looked for in names, credits, skills and bio; orders results, never excludes"),
}
PAGE_SIZE = 10
LARGEST_PAGE = 50


class QueryError(ValueError):
    """A query that cannot be understood; the message names the field and the fix."""


@dataclass(frozen=True)
class Clause:
    field: str
    operator: str
    value: Any
    strength: Strength = "must"
    origin: Origin = "typed"

    def to_dict(self) -> dict[str, Any]:
        return {
            "field": self.field,
            "operator": self.operator,
            "value": self.value,
            "strength": self.strength,
            "origin": self.origin,
        }


@dataclass(frozen=True)
class TalentQuery:
    clauses: tuple[Clause, ...] = field(default_factory=tuple)
    limit: int = PAGE_SIZE
    offset: int = 0

    def to_dict(self) -> dict[str, Any]:
        return {"clauses": [clause.to_dict() for clause in self.clauses], "limit": self.limit, "offset": self.offset}

    def page(self, offset: int, limit: int | None = None) -> TalentQuery:
        return replace(self, offset=offset, limit=limit or self.limit)
