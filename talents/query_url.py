"""A query as the readable parameters of a URL, and back: `gender=woman&playing_age=20-25&not.place=delhi`.

A comma means "any of", a parameter given twice means "all of", `not.` and `nice.` before the field its strength.
A URL carries no origin: whoever opens it has typed it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict

from talents.query import FIELDS, PAGE_SIZE, Clause, QueryError, TalentQuery
from talents.query_codes import nearest_field

_PREFIXES = {"must": "", "nice": "nice.", "must_not": "not."}
# Parameters of the pages themselves, and parts of a plain HTML form that fill one clause.
_NOT_CLAUSES = {"q", "page", "sort", "view", "saved", "edit", "limit", "offset", "csrfmiddlewaretoken"}
_PARTS = {
    "playing_age": ("min", "max"),
    "height": ("min", "max"),
    "availability": ("from", "to", "days"),
    "rate": ("amount", "currency", "unit", "all_in"),
}


def to_params(query: TalentQuery) -> str:
    """The part of a URL after its question mark; empty for the empty query."""
    pairs = [
        (f"{_PREFIXES[clause.strength] if clause.field != 'text' else ''}{clause.field}", _written(clause))
        for clause in query.canonical().clauses
    ]
    pairs += [("limit", str(query.limit))] if query.limit != PAGE_SIZE else []
    pairs += [("offset", str(query.offset))] if query.offset else []
    return urlencode(pairs, safe=",:")


def from_params(params: QueryDict) -> TalentQuery:
    """The canonical query of a page's parameters. Raises `QueryError`; empty parameters are no clauses.

    Beside the written form it takes the parts of a plain HTML form: `playing_age.min`, `availability.from`, …
    """
    clauses: list[dict[str, Any]] = []
    for key, values in params.lists():
        strength, name = _strength_and_name(str(key))
        field, _, part = name.partition(".")
        if name in _NOT_CLAUSES:
            continue
        if field not in FIELDS or (part and part not in _PARTS.get(field, ())):
            raise QueryError(f"{name[:40]}: there is no such filter. {nearest_field(name, list(FIELDS))}", name[:40])
        if not part:
            clauses += [
                {"field": field, "strength": strength, "value": _read(field, str(value))}
                for value in values
                if str(value).strip()
            ]
    clauses += _form_clauses(params)
    paging = {key: params[key] for key in ("limit", "offset") if params.get(key)}
    return TalentQuery.from_dict({"clauses": clauses, **paging})


def _strength_and_name(key: str) -> tuple[str, str]:
    for strength, prefix in _PREFIXES.items():
        if prefix and key.startswith(prefix):
            return strength, key.removeprefix(prefix)
    return "must", key


def _form_clauses(params: QueryDict) -> Iterable[dict[str, Any]]:
    for field, parts in _PARTS.items():
        for strength, prefix in _PREFIXES.items():
            given = {part: params.get(f"{prefix}{field}.{part}", "").strip() for part in parts}
            value: dict[str, Any] = {part: text for part, text in given.items() if text}
            # A currency or a unit is preselected in a form; only an amount makes it a filter.
            if value and (field != "rate" or "amount" in value):
                if "all_in" in value:
                    value = value | {"all_in": _read_flag(field, value["all_in"])}
                yield {"field": field, "strength": strength, "value": value}


def _written(clause: Clause) -> str:
    return _FORMS[clause.field][0](clause.value)


def _read(field: str, text: str) -> Any:
    return _FORMS[field][1](field, text.strip())


def read_parts(field: str, text: str) -> dict[str, str]:
    """A value by the parts that a plain form has for it: of the playing age 20-25 `playing_age.min` and its `max`.
    Nobody has checked them. Empty for a field without parts."""
    if field not in _PARTS:
        return {}
    told = {part: "yes" if value is True else value for part, value in _read(field, text).items()}
    return {f"{field}.{part}": value for part, value in told.items() if value}


# --- How each shape of value is written, and read ------------------------------------------------------------------


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace(",", "%2C").replace(":", "%3A")


def _unescaped(text: str) -> str:
    return text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]


def _write_levels(items: list[dict[str, Any]]) -> str:
    """hi, hi:C1, hi:C1:dubs, hi::reads."""

    def written(item: dict[str, Any]) -> str:
        code, level, *abilities = item
        return written_level(item[code], item[level] or "", *abilities)

    return ",".join(map(written, items))


def written_level(code: str, level: str, *abilities: str) -> str:
    return ":".join([code, level, *abilities]).rstrip(":")


def _read_levels(field: str, text: str) -> list[dict[str, Any]]:
    found = []
    for item in _items(text):
        code, level, *abilities = [*item.split(":"), ""]
        found.append({field: code, "level": level or None} | {able: True for able in abilities if able})
    return found


def _write_range(ends: dict[str, int | None]) -> str:
    return "-".join("" if end is None else str(end) for end in (ends["min"], ends["max"]))


def _read_range(field: str, text: str) -> dict[str, str | None]:
    low, dash, high = text.replace("–", "-").partition("-")
    return {"min": low or None, "max": high or None if dash else low}


def _write_rate(rate: dict[str, Any]) -> str:
    return f"{rate['amount']}:{rate['currency']}:{rate['unit']}" + (":all_in" if rate.get("all_in") else "")


def _read_rate(field: str, text: str) -> dict[str, Any]:
    *parts, last = text.split(":")
    all_in = last == "all_in"
    rate = dict(zip(("amount", "currency", "unit"), parts if all_in else [*parts, last], strict=False))
    return rate | ({"all_in": True} if all_in else {})


def _write_days(days: dict[str, Any]) -> str:
    return f"{days['from']}..{days['to']}" + (f":{days['days']}" if "days" in days else "")


def _read_days(field: str, text: str) -> dict[str, Any]:
    span, _, days = text.partition(":")
    first, dots, last = span.partition("..")
    return {"from": first, "to": last if dots else first} | ({"days": days} if days else {})


def _write_credits(items: list[dict[str, Any]]) -> str:
    return ",".join(map(written_credit, items))


def written_credit(item: dict[str, Any]) -> str:
    """film, film:Title, tvc::brand=X:year_from=2020."""
    named = [f"{part}={_escaped(str(told))}" for part, told in item.items() if part not in ("kind", "production")]
    first = [item.get("kind", ""), _escaped(item.get("production", ""))]
    return ":".join([*first, *named]).rstrip(":") if named or first[1] else first[0]


def read_credits(field: str, text: str) -> list[dict[str, str]]:
    found = []
    for item in _items(text):
        kind, production, *others = [*item.split(":"), ""]
        parts = {"kind": kind, "production": _unescaped(production)}
        for other in filter(None, others):
            part, equals, told = other.partition("=")
            if not equals:
                raise QueryError(f"{field}: write {part[:40]} with its name, like director=…", field)
            parts[part] = _unescaped(told)
        found.append(parts)
    return found


def _read_flag(field: str, text: str) -> bool:
    words = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
    if text.lower() not in words:
        raise QueryError(f"{field}: give yes or no, not “{text[:40]}”.", field)
    return words[text.lower()]


def _as_it_is(field: str, text: str) -> str:
    return text


_Form = tuple[Callable[[Any], str], Callable[[str, str], Any]]
_CODES: _Form = (",".join, lambda field, text: _items(text))
_LEVELS: _Form = (_write_levels, _read_levels)
_RANGE: _Form = (_write_range, _read_range)
_FLAG: _Form = (lambda flag: "yes" if flag else "no", _read_flag)
_TEXT: _Form = (str, _as_it_is)
_FORMS: dict[str, _Form] = {
    **dict.fromkeys(FIELDS, _CODES),
    **dict.fromkeys(("language", "accent", "skill"), _LEVELS),
    **dict.fromkeys(("playing_age", "height"), _RANGE),
    **dict.fromkeys(("visible_tattoo", "passport"), _FLAG),
    **dict.fromkeys(("name", "text", "travel", "over_age"), _TEXT),
    "rate": (_write_rate, _read_rate),
    "availability": (_write_days, _read_days),
    "credit": (_write_credits, read_credits),
    "agency": (
        lambda names: ",".join(map(_escaped, names)),
        lambda field, text: [_unescaped(name) for name in _items(text)],
    ),
}
