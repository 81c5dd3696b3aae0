"""The value of each field: what is taken, and its one canonical form."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from talents.names import name_words
from talents.query import ABILITIES, AGES, CREDIT_PARTS, FIELDS, QueryError
from talents.query_codes import CODES, CREDIT_CODES, LEVELS, known_code
from talents.query_parts import listed, refuse_unknown_keys, text, whole
from talents.vocabulary import CURRENCIES

LARGEST_AMOUNT = 2_000_000_000
LONGEST_STRETCH = timedelta(days=366)
# Each day of a window is looked at for itself.
LONGEST_WINDOW = timedelta(days=92)
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)
YEARS = (1900, 2100)
BOUNDS = {"playing_age": (0, 120, "years"), "height": (30, 260, "cm")}


def _codes(field: str, raw: Any) -> list[str]:
    return listed(field, raw, lambda item: known_code(item, CODES[field], field))


def _code(field: str, raw: Any) -> str:
    return known_code(raw, CODES[field], field)


def _levelled(field: str, raw: Any) -> list[dict[str, Any]]:
    abilities = ABILITIES if field == "language" else ()

    def read(item: Any) -> dict[str, Any]:
        if isinstance(item, str):
            item = {field: item}
        if not isinstance(item, dict):
            raise QueryError(f"{field}: each item must be an object; give {FIELDS[field][1]}.", field)
        refuse_unknown_keys(item, (field, "level", *abilities), field)
        level = item.get("level")
        return {
            field: known_code(item.get(field), CODES[field], field),
            "level": known_code(level, LEVELS[field], field, "level") if level else None,
            **{able: True for able in abilities if _asked_for(field, able, item.get(able))},
        }

    return listed(field, raw, read)


def _asked_for(field: str, part: str, raw: Any) -> bool:
    """Such parts are asked for or left open; "must not" is a strength, and belongs to the clause."""
    if raw not in (None, True, False, ""):
        raise QueryError(f"{field}: {part} must be true or left out, not “{str(raw)[:40]}”.", field)
    return raw is True


def _range(field: str, raw: Any) -> dict[str, int | None]:
    lowest, highest, unit = BOUNDS[field]
    if not isinstance(raw, dict):
        raise QueryError(f"{field}: the value must be an object; give {FIELDS[field][1]}.", field)
    refuse_unknown_keys(raw, ("min", "max"), field)
    ends = {
        end: None if raw.get(end) is None else whole(raw[end], lowest, highest, f"{end} ({unit})", field)
        for end in ("min", "max")
    }
    if ends["min"] is None and ends["max"] is None:
        raise QueryError(f"{field}: both ends are open; give min, max or both in {unit}.", field)
    if ends["min"] is not None and ends["max"] is not None and ends["min"] > ends["max"]:
        raise QueryError(f"{field}: min {ends['min']} is above max {ends['max']}; swap them.", field)
    return ends


def _rate(field: str, raw: Any) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise QueryError(f"{field}: the value must be an object; give {FIELDS[field][1]}.", field)
    refuse_unknown_keys(raw, ("amount", "currency", "unit", "all_in"), field)
    currency = raw.get("currency", "INR")
    if not isinstance(currency, str) or not re.fullmatch(r"[A-Za-z]{3}", currency):
        raise QueryError(f"{field}: currency must be three letters such as INR (ISO 4217).", field)
    if currency.upper() not in CURRENCIES:
        raise QueryError(f"{field}: {currency.upper()} is no currency of ISO 4217; use one such as INR or USD.", field)
    return {
        "amount": whole(raw.get("amount"), 1, LARGEST_AMOUNT, "amount", field),
        "currency": currency.upper(),
        "unit": known_code(raw.get("unit", "day"), CODES[field], field, "unit"),
        "all_in": _asked_for(field, "all_in", raw.get("all_in")) or None,
    }


def _day(raw: Any, end: str, field: str) -> date:
    try:
        day = raw if type(raw) is date else date.fromisoformat(raw)
    except (TypeError, ValueError):
        raise QueryError(f"{field}: {end} must be a date like 2026-11-10, not “{str(raw)[:40]}”.", field) from None
    if not EARLIEST <= day <= LATEST:
        raise QueryError(f"{field}: {end} must lie between {EARLIEST} and {LATEST}.", field)
    return day


def _days(field: str, raw: Any) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise QueryError(f"{field}: the value must be an object; give {FIELDS[field][1]}.", field)
    refuse_unknown_keys(raw, ("from", "to", "days"), field)
    first = _day(raw.get("from"), "from", field)
    last = _day(raw.get("to", raw.get("from")), "to", field)
    if first > last:
        raise QueryError(f"{field}: from {first} is after to {last}; swap them.", field)
    if last - first >= LONGEST_STRETCH:
        raise QueryError(f"{field}: the stretch is longer than {LONGEST_STRETCH.days} days; shorten it.", field)
    asked: dict[str, Any] = {"from": first.isoformat(), "to": last.isoformat()}
    if raw.get("days") is None:
        return asked
    if last - first >= LONGEST_WINDOW:
        raise QueryError(f"{field}: a window may have {LONGEST_WINDOW.days} days at most; shorten it.", field)
    length = (last - first).days + 1
    return asked | {"days": whole(raw["days"], 1, length, "days (no more than the window has)", field)}


def _credits(field: str, raw: Any) -> list[dict[str, Any]]:
    return listed(field, raw, lambda item: _credit(field, item))


def _credit(field: str, item: Any) -> dict[str, Any]:
    if isinstance(item, str):
        item = {"kind": item}
    asked = {part: told for part, told in item.items() if told not in (None, "")} if isinstance(item, dict) else {}
    if not asked:
        raise QueryError(f"{field}: each item needs a kind, a production or the like; give {FIELDS[field][1]}.", field)
    refuse_unknown_keys(asked, CREDIT_PARTS, field)
    found: dict[str, Any] = {}
    for part in CREDIT_PARTS:
        if part not in asked:
            continue
        if part in ("year_from", "year_to"):
            found[part] = whole(asked[part], *YEARS, part, field)
        elif part in CREDIT_CODES:
            found[part] = known_code(asked[part], CREDIT_CODES[part], field, part.replace("_", " "))
        else:
            found[part] = text(asked[part], field)
    if found.get("year_from", YEARS[0]) > found.get("year_to", YEARS[1]):
        raise QueryError(f"{field}: year_from {found['year_from']} is after year_to {found['year_to']}; swap.", field)
    return found


def _flag(field: str, raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise QueryError(f"{field}: give true or false, not “{str(raw)[:40]}”.", field)
    return raw


def _age(field: str, raw: Any) -> int:
    age = whole(raw, 0, 120, "the age", field)
    if age not in AGES:
        raise QueryError(f"{field}: only {', '.join(map(str, AGES))} can be asked; use playing_age for others.", field)
    return age


def _name(field: str, raw: Any) -> str:
    name = text(raw, field)
    if not name_words(name):
        raise QueryError(f"{field}: give at least one letter or digit of the name.", field)
    return name


_BY_SHAPE: dict[Callable[[str, Any], Any], tuple[str, ...]] = {
    _codes: (
        *("gender", "place", "works_in", "shoots_in", "build", "hair_colour", "hair_length", "hair_type", "eye_colour"),
        *("facial_hair", "can_portray", "licence", "union", "training", "right_to_work", "exclusivity"),
    ),
    _levelled: ("language", "accent", "skill"),
    _range: ("playing_age", "height"),
    _rate: ("rate",),
    _days: ("availability",),
    _credits: ("credit",),
    _flag: ("visible_tattoo", "passport"),
    _age: ("over_age",),
    _code: ("travel",),
    lambda field, raw: listed(field, raw, lambda item: text(item, field)): ("agency",),
    _name: ("name",),
    lambda field, raw: text(raw, field): ("text",),
}
VALUES = {field: check for check, fields in _BY_SHAPE.items() for field in fields}
