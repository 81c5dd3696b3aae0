"""Searching index rows one by one, in SQL: all of a small roster, and what has changed since the index was folded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import connection

from talents.conditions import AtLeast, Condition, Credited, Every, Free, Has, Not, Some, Stretch, Taken
from talents.facets import facet_number
from talents.index_sql_facts import SQUEEZED
from talents.search_plan import Found, Plan, Tally, Words

_SPAN = "daterange(%s, %s, '[)')"
_LEFT = {
    True: f"free * datemultirange({_SPAN})",
    False: f"datemultirange({_SPAN}) - busy",
}
_STATEMENT = """
WITH found AS MATERIALIZED (
    SELECT talent_id, standing, {missing} AS missing, {nice} AS nice, {rank} AS rank
    FROM talents_indexrow {texts} WHERE {where}
)
SELECT (SELECT count(*) FROM found WHERE missing = 0), (SELECT count(*) FROM found WHERE missing > 0),
    talent_id, standing, missing, nice, rank
FROM (VALUES (1)) AS always(one) LEFT JOIN (
    SELECT * FROM found ORDER BY missing, nice DESC, rank DESC, standing DESC, talent_id LIMIT %s
) AS best ON true
"""
_TEXTS = "LEFT JOIN talents_indextext USING (talent_id)"


@dataclass(frozen=True)
class Sql:
    """Text with `%s` for each of its parameters."""

    text: str
    parameters: tuple[Any, ...] = ()


def search_rows(plan: Plan, wanted: int, *, everybody: bool, among: list[int] | None = None) -> Found:
    """The best `wanted` of the rows that are not in the folded index, or of all rows; `among` of these talents'."""
    missing = _count([Not(each.yes) for each in plan.deciding])
    nice = _count([each.yes for each in plan.wishes])
    rank = _rank(plan.words)
    these = [] if among is None else [Sql("talent_id = ANY(%s)", (among,))]
    where = _joined(" AND ", [*these, sql(plan.listed), *(sql(each.maybe) for each in plan.deciding)], "true")
    text = _STATEMENT.format(
        missing=missing.text,
        nice=nice.text,
        rank=rank.text,
        texts=_TEXTS if plan.words else "",
        where=where.text if everybody else f"fresh AND {where.text}",
    )
    parameters = (*missing.parameters, *nice.parameters, *rank.parameters, *where.parameters, wanted)
    with connection.cursor() as cursor:
        cursor.execute(text, parameters)
        rows = cursor.fetchall()
    matches, unknown = rows[0][:2]
    return Found(matches, unknown, tuple(Tally(*row[2:]) for row in rows if row[2] is not None))


def count_rows(plan: Plan, conditions: Sequence[Condition], *, everybody: bool) -> list[int]:
    """How many of the rows that fail one deciding clause fulfil each of these conditions: one walk, then few rows."""
    failed = _count([Not(each.yes) for each in plan.deciding])
    near = _joined(" AND ", [sql(plan.listed), Sql(f"{failed.text} = 1", failed.parameters)], "true")
    counted = [sql(condition) for condition in conditions]
    columns = ", ".join(f"count(*) FILTER (WHERE {each.text})" for each in counted)
    scope = near.text if everybody else f"fresh AND {near.text}"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM (SELECT * FROM talents_indexrow WHERE {scope} OFFSET 0) AS talents_indexrow",
            [*(value for each in counted for value in each.parameters), *near.parameters],
        )
        return list(cursor.fetchone())


def any_row(condition: Condition, *, everybody: bool) -> bool:
    asked = sql(condition)
    scope = asked.text if everybody else f"fresh AND {asked.text}"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT EXISTS (SELECT FROM talents_indexrow WHERE {scope})", asked.parameters)
        return bool(cursor.fetchone()[0])


def sql(condition: Condition) -> Sql:
    match condition:
        case Has(tokens):
            return Sql("facets && %s::bigint[]", ([facet_number(token) for token in tokens],))
        case AtLeast(number, bound):
            return Sql("coalesce((numbers ->> %s)::bigint >= %s, false)", (number, bound))
        case Free(first, last):
            return Sql(f"free @> {_SPAN}", (first, last + timedelta(days=1)))
        case Taken(first, last):
            return Sql(f"busy && {_SPAN}", (first, last + timedelta(days=1)))
        case Stretch(first, last, days, stated):
            long = f"SELECT FROM unnest({_LEFT[stated]}) AS stretch WHERE upper(stretch) - lower(stretch) >= %s"
            return Sql(f"EXISTS ({long})", (first, last + timedelta(days=1), days))
        case Credited():
            return _credited(condition)
        case Every(parts):
            return _joined(" AND ", [sql(part) for part in parts], "true")
        case Some(parts):
            return _joined(" OR ", [sql(part) for part in parts], "false")
        case Not(part):
            inner = sql(part)
            return Sql(f"NOT ({inner.text})", inner.parameters)


_COLUMNS = {"category": "product_category", "company": "production_company"}
_CODES = ("kind", "role_size", "category")


def _credited(asked: Credited) -> Sql:
    """Where parts may be unknown, a blank one counts: of a brand only in an advertisement."""
    wheres = ["talents_credit.talent_id = talents_indexrow.talent_id"]
    values: list[Any] = []
    for part, told in asked.parts:
        column = _COLUMNS.get(part, part)
        if part in ("year_from", "year_to"):
            text, blank = f"year {'>=' if part == 'year_from' else '<='} %s", "year IS NULL"
        else:
            text = f"{column if part in _CODES else SQUEEZED.format(column)} = ANY(%s)"
            blank = f"{column} = ''" + (" AND kind = 'tvc'" if part in ("brand", "category") else "")
        wheres.append(f"coalesce({text}, false)" if asked.stated else f"(coalesce({text}, false) OR {blank})")
        values.append(told[0] if part in ("year_from", "year_to") else list(told))
    return Sql(f"EXISTS (SELECT FROM talents_credit WHERE {' AND '.join(wheres)})", tuple(values))


def _joined(word: str, parts: Sequence[Sql], none: str) -> Sql:
    if not parts:
        return Sql(none)
    text = word.join(f"({part.text})" for part in parts)
    return Sql(f"({text})" if len(parts) > 1 else text, tuple(value for part in parts for value in part.parameters))


def _count(conditions: Sequence[Condition]) -> Sql:
    parts = [sql(condition) for condition in conditions]
    text = " + ".join(f"({part.text})::integer" for part in parts)
    return Sql(text or "0", tuple(value for part in parts for value in part.parameters))


def _rank(words: Words) -> Sql:
    """Each word counts by the best place it stands in: name, then credits and skills, then bio."""
    parts = [
        f"CASE {' '.join(f'WHEN words && %s::bigint[] THEN {weight}' for weight in weights)} ELSE 0 END"
        for weights in (list(word) for word in words)
    ]
    values = [[number] for word in words for number in word.values()]
    return Sql(" + ".join(parts) or "0", tuple(values))
