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
_NOT_CLAUSES = {"q", "page", "sort", "view", "limit", "offset", "csrfmiddlewaretoken"}
_PARTS = {
    "playing_age": ("min", "max"),
    "height": ("min", "max"),
    "availability": ("from", "to"),
    "rate": ("amount", "currency", "unit"),
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
            value = {part: text for part, text in given.items() if text}
            # A currency or a unit is preselected in a form; only an amount makes it a filter.
            if value and (field != "rate" or "amount" in value):
                yield {"field": field, "strength": strength, "value": value}


def _written(clause: Clause) -> str:
    return _FORMS[clause.field][0](clause.value)


def _read(field: str, text: str) -> Any:
    return _FORMS[field][1](field, text.strip())


# --- How each shape of value is written, and read ------------------------------------------------------------------


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace(",", "%2C").replace(":", "%3A")


def _unescaped(text: str) -> str:
    return text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]


def _write_levels(items: list[dict[str, str | None]]) -> str:
    return ",".join(":".join(part for part in item.values() if part) for item in items)


def _read_levels(field: str, text: str) -> list[dict[str, str | None]]:
    pairs = [item.partition(":") for item in _items(text)]
    return [{field: code, "level": level or None} for code, _, level in pairs]


def _write_range(ends: dict[str, int | None]) -> str:
    return "-".join("" if end is None else str(end) for end in (ends["min"], ends["max"]))


def _read_range(field: str, text: str) -> dict[str, str | None]:
    low, dash, high = text.replace("–", "-").partition("-")
    return {"min": low or None, "max": high or None if dash else low}


def _write_rate(rate: dict[str, Any]) -> str:
    return f"{rate['amount']}:{rate['currency']}:{rate['unit']}"


def _read_rate(field: str, text: str) -> dict[str, str]:
    return dict(zip(("amount", "currency", "unit"), text.split(":"), strict=False))


def _write_days(days: dict[str, str]) -> str:
    return f"{days['from']}..{days['to']}"


def _read_days(field: str, text: str) -> dict[str, str]:
    first, dots, last = text.partition("..")
    return {"from": first, "to": last if dots else first}


def _write_credits(items: list[dict[str, str]]) -> str:
    return ",".join(
        item.get("kind", "") + (f":{_escaped(item['production'])}" if "production" in item else "") for item in items
    )


def _read_credits(field: str, text: str) -> list[dict[str, str]]:
    pairs = [item.partition(":") for item in _items(text)]
    return [{"kind": kind, "production": _unescaped(production)} for kind, _, production in pairs]


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
    **dict.fromkeys(("name", "text", "travel"), _TEXT),
    "rate": (_write_rate, _read_rate),
    "availability": (_write_days, _read_days),
    "credit": (_write_credits, _read_credits),
    "agency": (
        lambda names: ",".join(map(_escaped, names)),
        lambda field, text: [_unescaped(name) for name in _items(text)],
    ),
}
