"""Checks queries from outside and writes them in their one canonical form. A refusal names the field and the fix."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, cast

from talents.names import name_words
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
)
from talents.query_codes import CODES, LEVELS, known_code, nearest_field

MOST_ITEMS = 20
LONGEST_TEXT = 200
LARGEST_AMOUNT = 2_000_000_000
LONGEST_STRETCH = timedelta(days=366)
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)
BOUNDS = {"playing_age": (0, 120, "years"), "height": (30, 260, "cm")}


def checked_query(data: Any) -> TalentQuery:
    if not isinstance(data, dict):
        raise QueryError('The query must be an object like {"clauses": [...], "limit": 10, "offset": 0}.')
    _refuse_unknown_keys(data, ("clauses", "limit", "offset"), "query")
    raw = data.get("clauses", [])
    if not isinstance(raw, list | tuple):
        raise QueryError("clauses: give a list of clauses, each with field and value.", "clauses")
    if len(raw) > MOST_CLAUSES:
        raise QueryError(f"clauses: {len(raw)} are too many; give at most {MOST_CLAUSES}.", "clauses")
    limit = _whole(data.get("limit", PAGE_SIZE), 1, LARGEST_PAGE, "limit", "limit")
    offset = _whole(data.get("offset", 0), 0, REACHABLE - 1, "offset", "offset")
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
    _refuse_unknown_keys(data, ("field", "operator", "value", "strength", "origin"), name)
    operator = FIELDS[name][0]
    if data.get("operator", operator) != operator:
        raise QueryError(f"{name}: “{str(data['operator'])[:40]}” is not its operator; use “{operator}”.", name)
    strength = _one_of(data.get("strength", "must"), STRENGTHS, "strength", name)
    origin = _one_of(data.get("origin", "typed"), ORIGINS, "origin", name)
    if name == "text":
        if strength == "must_not":
            raise QueryError("text: it only orders results and cannot exclude; use a field, or leave it out.", name)
        strength = "nice"
    if data.get("value") is None:
        raise QueryError(f"{name}: the value is missing; give {FIELDS[name][1]}.", name)
    return Clause(name, operator, _VALUES[name](name, data["value"]), cast(Strength, strength), cast(Origin, origin))


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


def _refuse_unknown_keys(data: dict[Any, Any], allowed: tuple[str, ...], field: str) -> None:
    for key in data:
        if key not in allowed:
            raise QueryError(f"{field}: “{str(key)[:40]}” does not belong here; allowed: {', '.join(allowed)}.", field)


def _whole(raw: Any, lowest: int, highest: int, what: str, field: str) -> int:
    number = raw
    if isinstance(raw, str) and re.fullmatch(r"\s*-?[0-9]{1,12}\s*", raw):
        number = int(raw)
    if isinstance(number, float) and number == number and abs(number) <= 10**12:
        number = int(number)
    if isinstance(number, bool) or not isinstance(number, int):
        raise QueryError(f"{field}: {what} must be a whole number, not “{str(raw)[:40]}”.", field)
    if not lowest <= number <= highest:
        raise QueryError(f"{field}: {what} must be from {lowest} to {highest}, not {str(number)[:20]}.", field)
    return number


def _text(raw: Any, field: str) -> str:
    if not isinstance(raw, str):
        raise QueryError(f"{field}: give text, not {type(raw).__name__}.", field)
    # Lone surrogates and control characters cannot be stored, so nothing can match them.
    storable = raw.encode("utf-8", "ignore").decode()
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in storable).split())
    if not text:
        raise QueryError(f"{field}: the text is empty; give at least one word.", field)
    if len(text) > LONGEST_TEXT:
        raise QueryError(f"{field}: the text is too long; give at most {LONGEST_TEXT} characters.", field)
    return text


def _list(field: str, raw: Any, read: Callable[[Any], Any]) -> list[Any]:
    items = list(raw) if isinstance(raw, list | tuple) else [raw]
    if not items:
        raise QueryError(f"{field}: the list is empty; give {FIELDS[field][1]}.", field)
    if len(items) > MOST_ITEMS:
        raise QueryError(f"{field}: {len(items)} values are too many; give at most {MOST_ITEMS}.", field)
    found: list[Any] = []
    for item in map(read, items):
        if item not in found:
            found.append(item)
    return found


def _codes(field: str, raw: Any) -> list[str]:
    return _list(field, raw, lambda item: known_code(item, CODES[field], field))


def _code(field: str, raw: Any) -> str:
    return known_code(raw, CODES[field], field)


def _levelled(field: str, raw: Any) -> list[dict[str, str | None]]:
    def read(item: Any) -> dict[str, str | None]:
        if isinstance(item, str):
            item = {field: item}
        if not isinstance(item, dict):
            raise QueryError(f"{field}: each item must be an object; give {FIELDS[field][1]}.", field)
        _refuse_unknown_keys(item, (field, "level"), field)
        level = item.get("level")
        return {
            field: known_code(item.get(field), CODES[field], field),
            "level": known_code(level, LEVELS[field], field, "level") if level else None,
        }

    return _list(field, raw, read)


def _range(field: str, raw: Any) -> dict[str, int | None]:
    lowest, highest, unit = BOUNDS[field]
    if not isinstance(raw, dict):
        raise QueryError(f"{field}: the value must be an object; give {FIELDS[field][1]}.", field)
    _refuse_unknown_keys(raw, ("min", "max"), field)
    ends = {
        end: None if raw.get(end) is None else _whole(raw[end], lowest, highest, f"{end} ({unit})", field)
        for end in ("min", "max")
    }
    if ends["min"] is None and ends["max"] is None:
        raise QueryError(f"{field}: both ends are open; give min, max or both in {unit}.", field)
    if ends["min"] is not None and ends["max"] is not None and ends["min"] > ends["max"]:
        raise QueryError(f"{field}: min {ends['min']} is above max {ends['max']}; swap them.", field)
    return ends


def _rate(field: str, raw: Any) -> dict[str, int | str]:
    if not isinstance(raw, dict):
        raise QueryError(f"{field}: the value must be an object; give {FIELDS[field][1]}.", field)
    _refuse_unknown_keys(raw, ("amount", "currency", "unit"), field)
    currency = raw.get("currency", "INR")
    if not isinstance(currency, str) or not re.fullmatch(r"[A-Za-z]{3}", currency):
        raise QueryError(f"{field}: currency must be three letters such as INR (ISO 4217).", field)
    return {
        "amount": _whole(raw.get("amount"), 1, LARGEST_AMOUNT, "amount", field),
        "currency": currency.upper(),
        "unit": known_code(raw.get("unit", "day"), CODES[field], field, "unit"),
    }


def _day(raw: Any, end: str, field: str) -> date:
    try:
        day = raw if type(raw) is date else date.fromisoformat(raw)
    except (TypeError, ValueError):
        raise QueryError(f"{field}: {end} must be a date like 2026-11-10, not “{str(raw)[:40]}”.", field) from None
    if not EARLIEST <= day <= LATEST:
        raise QueryError(f"{field}: {end} must lie between {EARLIEST} and {LATEST}.", field)
    return day


def _days(field: str, raw: Any) -> dict[str, str]:
    if not isinstance(raw, dict):
        raise QueryError(f"{field}: the value must be an object; give {FIELDS[field][1]}.", field)
    _refuse_unknown_keys(raw, ("from", "to"), field)
    first = _day(raw.get("from"), "from", field)
    last = _day(raw.get("to", raw.get("from")), "to", field)
    if first > last:
        raise QueryError(f"{field}: from {first} is after to {last}; swap them.", field)
    if last - first >= LONGEST_STRETCH:
        raise QueryError(f"{field}: the stretch is longer than {LONGEST_STRETCH.days} days; shorten it.", field)
    return {"from": first.isoformat(), "to": last.isoformat()}


def _credits(field: str, raw: Any) -> list[dict[str, str]]:
    def read(item: Any) -> dict[str, str]:
        if isinstance(item, str):
            item = {"kind": item}
        if not isinstance(item, dict) or not (item.get("kind") or item.get("production")):
            raise QueryError(f"{field}: each item needs a kind or a production; give {FIELDS[field][1]}.", field)
        _refuse_unknown_keys(item, ("kind", "production"), field)
        found: dict[str, str] = {}
        if item.get("kind"):
            found["kind"] = known_code(item["kind"], CODES[field], field, "kind")
        if item.get("production"):
            found["production"] = _text(item["production"], field)
        return found

    return _list(field, raw, read)


def _flag(field: str, raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise QueryError(f"{field}: give true or false, not “{str(raw)[:40]}”.", field)
    return raw


def _name(field: str, raw: Any) -> str:
    text = _text(raw, field)
    if not name_words(text):
        raise QueryError(f"{field}: give at least one letter or digit of the name.", field)
    return text


_BY_SHAPE: dict[Callable[[str, Any], Any], tuple[str, ...]] = {
    _codes: (
        "gender",
        "place",
        "works_in",
        "build",
        "hair_colour",
        "hair_length",
        "facial_hair",
        "licence",
        "union",
        "training",
    ),
    _levelled: ("language", "accent", "skill"),
    _range: ("playing_age", "height"),
    _rate: ("rate",),
    _days: ("availability",),
    _credits: ("credit",),
    _flag: ("visible_tattoo", "passport"),
    _code: ("travel",),
    lambda field, raw: _list(field, raw, lambda item: _text(item, field)): ("agency",),
    _name: ("name",),
    lambda field, raw: _text(raw, field): ("text",),
}
_VALUES = {field: check for check, fields in _BY_SHAPE.items() for field in fields}
