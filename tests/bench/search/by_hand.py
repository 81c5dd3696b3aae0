"""The same questions as SQL by hand on the roster's own tables, with the indexes that such SQL calls for.

Matches only, the first ten and the count up to a thousand: less than a search gives, which also counts and ranks the
unknown. Questions for which the tables have no answer of their own (words, names by sound, wishes) have no SQL here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from talents.query import Clause, TalentQuery
from talents.query_codes import levels_from, skills_counting_as, travels_from
from talents.vocabulary import CITY_REGION

INDEXES = tuple(
    f"CREATE INDEX IF NOT EXISTS by_hand_{number} ON {on}"
    for number, on in enumerate(
        (
            "talents_language (language, level, talent_id)",
            "talents_skill (skill, level, talent_id)",
            "talents_accent (accent, level, talent_id)",
            "talents_credit (kind, talent_id)",
            "talents_rate (unit, currency, amount, talent_id)",
            "talents_availability (talent_id, first_day, last_day, status)",
            "talents_talent (as_of DESC NULLS LAST, id)",
            "talents_talent (base_city, playing_age_min)",
            "talents_talent (height_cm)",
        )
    )
)
_STATEMENT = """
WITH found AS (
    SELECT t.id, t.as_of FROM talents_talent t WHERE {where} ORDER BY t.as_of DESC NULLS LAST, t.id LIMIT 1001
)
SELECT (SELECT count(*) FROM found), id FROM found ORDER BY as_of DESC NULLS LAST, id LIMIT 10
"""
Written = tuple[str, list[Any]]


def by_hand(query: TalentQuery) -> Written | None:
    """The statement and its parameters, or None where there is none."""
    if query.offset:
        return None
    wheres, values = ["true"], []
    for clause in query.clauses:
        if clause.orders_only or clause.field not in _WRITTEN:
            return None
        written = _WRITTEN[clause.field](clause)
        if written is None:
            return None
        wheres.append(f"NOT ({written[0]})" if clause.excludes else written[0])
        values += written[1]
    return _STATEMENT.format(where=" AND ".join(wheres)), values


def _has(table: str, where: str) -> str:
    return f"EXISTS (SELECT FROM talents_{table} x WHERE x.talent_id = t.id AND {where})"


def _gender(clause: Clause) -> Written:
    played = "CASE WHEN cardinality(genders_played) > 0 THEN genders_played ELSE ARRAY[gender_identity] END"
    return f"({played}) && %s::varchar[]", [clause.value]


def _age(clause: Clause) -> Written:
    return "playing_age_min <= %s AND playing_age_max >= %s", [clause.value["max"], clause.value["min"]]


def _place(clause: Clause) -> Written:
    cities = [city for city, regions in CITY_REGION.items() if {city, *regions} & set(clause.value)]
    return "base_city = ANY(%s)", [cities]


def _levelled(table: str) -> Callable[[Clause], Written]:
    def written(clause: Clause) -> Written:
        parts, values = [], []
        for item in clause.value:
            codes = sorted(skills_counting_as(item[table])) if table == "skill" else [item[table]]
            parts.append(f"({table} = ANY(%s)" + (" AND level = ANY(%s))" if item["level"] else ")"))
            values += [codes, *([levels_from(table, item["level"])] if item["level"] else [])]
        return _has(table, f"({' OR '.join(parts)})"), values

    return written


def _height(clause: Clause) -> Written:
    ends = {"height_cm >= %s": clause.value["min"], "height_cm <= %s": clause.value["max"]}
    told = {sql: bound for sql, bound in ends.items() if bound is not None}
    return " AND ".join(told), list(told.values())


def _rate(clause: Clause) -> Written | None:
    if clause.value["all_in"] or clause.value["currency"] != "INR":
        return None
    return _has("rate", "unit = %s AND currency = 'INR' AND amount <= %s"), [
        clause.value["unit"],
        clause.value["amount"],
    ]


def _availability(clause: Clause) -> Written | None:
    if "days" in clause.value:
        return None
    first, last = (date.fromisoformat(clause.value[end]) for end in ("from", "to"))
    taken = "status IN ('booked', 'hold', 'booked_out') AND first_day <= %s AND last_day >= %s"
    covered = (
        "daterange(%s, %s, '[]') <@ (SELECT range_agg(daterange(first_day, last_day, '[]')) "
        "FROM talents_availability a WHERE a.talent_id = t.id AND a.status = 'available')"
    )
    return f"NOT {_has('availability', taken)} AND {covered}", [last, first, first, last]


def _credit(clause: Clause) -> Written | None:
    (item,) = clause.value
    columns = {"kind": "kind = %s", "role_size": "role_size = %s", "year_from": "year >= %s"}
    columns |= {"production": "lower(production) = lower(%s)", "brand": "lower(brand) = lower(%s)"}
    return _has("credit", " AND ".join(columns[part] for part in item)), list(item.values())


def _one_of(column: str) -> Callable[[Clause], Written]:
    return lambda clause: (f"{column} = ANY(%s)", [clause.value])


def _rows(table: str, column: str) -> Callable[[Clause], Written]:
    return lambda clause: (_has(table, f"{column} = ANY(%s)"), [clause.value])


_WRITTEN: dict[str, Callable[[Clause], Written | None]] = {
    "gender": _gender,
    "playing_age": _age,
    "place": _place,
    "language": _levelled("language"),
    "skill": _levelled("skill"),
    "accent": _levelled("accent"),
    "height": _height,
    "rate": _rate,
    "availability": _availability,
    "credit": _credit,
    **{field: _one_of(field) for field in ("build", "hair_length", "facial_hair", "eye_colour")},
    "union": _rows("unionmembership", '"union"'),
    "training": _rows("training", "school"),
    "licence": _rows("licence", "licence"),
    "travel": lambda clause: ("willing_to_travel = ANY(%s)", [travels_from(clause.value)]),
    "passport": lambda clause: ("passport_valid_to >= current_date", []),
    "visible_tattoo": lambda clause: (_has("mark", "kind = 'tattoo' AND visible = %s"), [clause.value]),
}
