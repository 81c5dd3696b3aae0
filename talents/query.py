"""One typed form for every search of the roster: three ways in (tool call, typed words, URL), one way out (`search`).

A clause is field, operator, value, strength, origin. Fields, operators and the shapes of values are in `FIELDS`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from dataclasses import field as field_
from typing import Any, Literal, get_args

Strength = Literal["must", "nice", "must_not"]
Origin = Literal["typed", "role", "memory", "assumed"]
STRENGTHS: tuple[str, ...] = get_args(Strength)
ORIGINS: tuple[str, ...] = get_args(Origin)

# field -> (operator, shape of the value). Lists mean "any of"; several clauses of one field mean "all of".
FIELDS: dict[str, tuple[str, str]] = {
    "gender": ("any", "list of gender codes"),
    "playing_age": ("overlaps", '{"min": years or null, "max": years or null}'),
    "place": ("in", "list of city or region codes"),
    "works_in": ("in", "list of city or region codes: the base, or a city of local hire"),
    "shoots_in": ("in", "list of city or region codes: the base, a city of local hire, or goes that far"),
    "language": (
        "any",
        'list of {"language": code, "level": code or null}; level means at least; also "dubs": true, "reads": true',
    ),
    "accent": ("any", 'list of {"accent": code, "level": code or null}'),
    "skill": ("any", 'list of {"skill": code, "level": code or null}'),
    "height": ("between", '{"min": cm or null, "max": cm or null}'),
    "rate": ("at_most", '{"amount": number, "currency": "INR", "unit": code, "all_in": true or null}'),
    "availability": ("free", '{"from": ISO date, "to": ISO date}, both days included'),
    "credit": (
        "any",
        'list of {"kind": code, "production": text, "role_size": code, "brand": text, "category": code, '
        '"director": text, "company": text, "platform": text, "year_from": year, "year_to": year}, '
        "at least one; one credit has them all",
    ),
    "exclusivity": ("any", "list of product category codes: bound to such a brand today or on the days asked for"),
    "build": ("any", "list of codes"),
    "hair_colour": ("any", "list of codes"),
    "hair_length": ("any", "list of codes"),
    "hair_type": ("any", "list of codes"),
    "eye_colour": ("any", "list of codes"),
    "facial_hair": ("any", "list of codes"),
    "can_portray": ("any", "list of codes, as the talent says of herself"),
    "visible_tattoo": ("is", "true or false"),
    "travel": ("at_least", "code"),
    "licence": ("any", "list of codes: one that is valid today"),
    "union": ("any", "list of codes"),
    "training": ("any", "list of school codes"),
    "passport": ("is", "true or false: a passport that is valid today"),
    "right_to_work": ("any", "list of ISO 3166-1 alpha-2 country codes: by nationality or by a permit valid today"),
    "over_age": ("is", "18, 21 or 25: that old today, never how old"),
    "agency": ("any", "list of agency names"),
    "name": ("matches", "text"),
    "text": ("matches", "words looked for in names, credits, skills and bio; orders results, never excludes"),
}
# Fields with a second operator -> (operator, shape of its value).
SECOND_OPERATORS: dict[str, tuple[str, str]] = {
    "availability": ("free_days", '{"from": ISO date, "to": ISO date, "days": number}: so many in a row within'),
}
ABILITIES = ("dubs", "reads")
AGES = (18, 21, 25)
CREDIT_PARTS = (
    *("kind", "production", "role_size", "brand", "category", "director", "company", "platform"),
    *("year_from", "year_to"),
)
PAGE_SIZE = 10
LARGEST_PAGE = 50
# Talents that can be counted and paged to; past them a director narrows the filters.
REACHABLE = 1000
MOST_CLAUSES = 30


def operators(field: str) -> dict[str, str]:
    """The operators of a field, its own first, each with the shape of its value."""
    return dict([FIELDS[field], *([SECOND_OPERATORS[field]] if field in SECOND_OPERATORS else [])])


def split_look(said: str) -> tuple[str, bool]:
    """The words of a look, and whether they are wanted: "not glam" is glam, and it is not."""
    unwanted = said[:4].lower() == "not "
    return said[4:] if unwanted else said, not unwanted


class QueryError(ValueError):
    """A query that cannot be understood; the message names the field and the fix."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Clause:
    field: str
    operator: str
    value: Any
    strength: Strength = "must"
    origin: Origin = "typed"
    # Places that were misspelt where the clause came in: (as written, code). No part of what it means.
    misspelt: tuple[tuple[str, str], ...] = field_(default=(), compare=False, repr=False)

    @classmethod
    def from_dict(cls, data: Any) -> Clause:
        """A canonical clause from data that nobody has checked. Raises `QueryError`."""
        from talents.query_validation import checked_clause

        return checked_clause(data)

    def to_dict(self) -> dict[str, Any]:
        return {
            "field": self.field,
            "operator": self.operator,
            "value": self.value,
            "strength": self.strength,
            "origin": self.origin,
        }

    @property
    def excludes(self) -> bool:
        return self.strength == "must_not"

    @property
    def orders_only(self) -> bool:
        """Whether it moves talents up and down without shutting anyone out."""
        return self.strength == "nice" or self.field == "text"


@dataclass(frozen=True)
class TalentQuery:
    clauses: tuple[Clause, ...] = field_(default_factory=tuple)
    limit: int = PAGE_SIZE
    offset: int = 0

    @classmethod
    def from_dict(cls, data: Any) -> TalentQuery:
        """A canonical query from data that nobody has checked. Raises `QueryError`."""
        from talents.query_validation import checked_query

        return checked_query(data)

    @classmethod
    def of_kept(cls, data: dict[str, Any] | None) -> TalentQuery | None:
        """A query that was kept, `to_dict`; None where there is none, or one of an older version of the vocabulary."""
        try:
            return cls.from_dict(data) if data else None
        except QueryError:
            return None

    def to_dict(self) -> dict[str, Any]:
        return {"clauses": [clause.to_dict() for clause in self.clauses], "limit": self.limit, "offset": self.offset}

    def canonical(self) -> TalentQuery:
        """The one way to write this query: values complete, no clause twice, clauses in the order of `FIELDS`."""
        return TalentQuery.from_dict(self.to_dict())

    def page(self, offset: int, limit: int | None = None) -> TalentQuery:
        return replace(self, offset=offset, limit=limit or self.limit)

    def merge(
        self,
        *,
        put: Iterable[Clause] = (),
        add: Iterable[Clause] = (),
        drop: Iterable[Clause | str] = (),
    ) -> TalentQuery:
        """The query of a follow-up, from its first page on.

        `put` takes the place of clauses of the same field ("same but under 30k"; a must_not takes the place of a
        must_not only), `add` stands beside them ("and speaks Marathi"), `drop` removes clauses, or all of a field.
        """
        put, gone = tuple(put), tuple(drop)
        replaced = {(clause.field, clause.excludes) for clause in put}
        kept = [
            clause
            for clause in self.clauses
            if clause not in gone and clause.field not in gone and (clause.field, clause.excludes) not in replaced
        ]
        return replace(self, clauses=(*kept, *put, *add), offset=0).canonical()
