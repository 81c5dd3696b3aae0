"""The roster's filter form. It only shows and names fields; what a value means is decided by `talents.query_url`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from django import forms
from django.http import QueryDict

from talents.filter_controls import CONTROLS, GROUPS
from talents.heights import centimetres
from talents.query import CREDIT_PARTS, FIELDS, Clause, QueryError, TalentQuery
from talents.query_url import from_params, read_credits, read_parts, to_params, written_credit, written_level
from talents.wording import clause_words

# A level has a control of its own beside the code that it belongs to: `language=bgc` and `language_level=C1`.
LEVELLED = ("language", "accent", "skill")
# So have the parts of a credit, and what else is asked of a language: `credit=tvc` and `credit_brand=Zindori Tea`.
_CREDIT = "credit_"


@dataclass(frozen=True)
class ControlGroup:
    """`used` counts the controls that hold something; the group stands open while one does, or was asked for."""

    heading: str
    controls: list[forms.BoundField]
    used: int
    wrong: bool
    fields: frozenset[str]


class FilterForm(forms.Form):
    """Bound to plain text by control name. Errors come from the query layer, one for each field at most."""

    def __init__(self, data: dict[str, str], errors: dict[str, str], words: dict[str, str]) -> None:
        super().__init__(data, use_required_attribute=False)
        self.fields.update(_fields(data, words))
        self.full_clean()
        for field, message in errors.items():
            if field == "q":  # stands at the search box
                continue
            self.add_error(self._control(field, message), message)

    def _control(self, field: str, message: str) -> str | None:
        """The control that the message is about: a part it names, else the field's first. None: the whole form."""
        controls = [name for name in self.fields if field_of(name) == field]
        named = [name for name in controls if message.lower().startswith(f"{name.partition('.')[2]} ")]
        return next(iter(named or controls), None)

    def groups(self) -> list[ControlGroup]:
        return [
            ControlGroup(
                heading,
                [self[name] for name in controls],
                sum(bool(self.data.get(name)) for name in controls if name not in _PRESELECTED),
                any(self.has_error(name) for name in controls),
                frozenset(map(field_of, controls)),
            )
            for heading, controls in GROUPS.items()
        ]


# These hold something in an empty form too.
_PRESELECTED = ("rate.unit",)


def field_of(control: str) -> str:
    """The field that a control is for: playing_age.min is of playing_age, not.exclusivity of exclusivity."""
    name = control.removeprefix("not.").partition(".")[0]
    return next((field for field in FIELDS if name == field or name.startswith(f"{field}_")), name)


def plain_params(params: QueryDict) -> QueryDict:
    """The page's parameters with each level joined to its code and nothing empty: what a shared address looks like."""
    plain = params.copy()
    for field in LEVELLED:
        level = plain.pop(f"{field}_level", [""])[-1].strip()
        able = plain.pop(f"{field}_able", [""])[-1].strip()
        codes = plain.getlist(field)
        if (level or able) and codes and codes[0].strip() and ":" not in codes[0]:
            plain.setlist(field, [written_level(codes[0], level, *filter(None, [able])), *codes[1:]])
    _join_credit(plain)
    for end in ("height.min", "height.max"):
        height = centimetres(_typed(plain, end))
        if height is not None:
            plain[end] = str(height)
    # One day is asked for by either end alone.
    for end, other in (("from", "to"), ("to", "from")):
        given = _typed(plain, f"availability.{other}")
        if given and not _typed(plain, f"availability.{end}"):
            plain[f"availability.{end}"] = given
    amount = _typed(plain, "rate.amount").replace(",", "").replace("₹", "").strip()
    if amount:
        plain["rate.amount"] = amount
    else:
        plain.pop("rate.unit", None)
    for name in list(plain):
        plain.setlist(name, [value for value in plain.getlist(name) if value.strip()])
        if not plain.getlist(name):
            del plain[name]
    return plain


def _join_credit(plain: QueryDict) -> None:
    """Kind and title stand first, the other parts by name: `tvc::brand=Zindori Tea`."""
    parts = {part: (plain.pop(f"{_CREDIT}{part}", None) or [""])[-1].strip() for part in CREDIT_PARTS if part != "kind"}
    kinds = plain.getlist("credit")
    if not any(parts.values()) or (kinds and (":" in kinds[0] or "," in kinds[0])):
        return
    told: dict[str, Any] = {part: text for part, text in parts.items() if text}
    first = {"kind": kinds[0].strip()} if kinds and kinds[0].strip() else {}
    plain.setlist("credit", [written_credit(first | told), *kinds[1:]])


def read_filters(params: QueryDict) -> tuple[TalentQuery, dict[str, str]]:
    """The filters that can be read, and for each field that cannot, what is wrong with it."""
    clauses: list[Clause] = []
    errors: dict[str, str] = {}
    for field, part in _by_field(params).items():
        try:
            clauses += from_params(part).clauses
        except QueryError as error:
            errors[error.field or field] = error_sentence(error)
    return TalentQuery(tuple(clauses)), errors


def form_of(query: TalentQuery, params: QueryDict, errors: dict[str, str]) -> tuple[FilterForm, list[tuple[str, str]]]:
    """The form showing this query, with what was typed where it was wrong, and the parameters it has no control for."""
    data: dict[str, str] = {}
    words: dict[str, str] = {}
    beside: list[tuple[str, str]] = []
    for clause in query.clauses:
        shown = _shown(clause)
        if shown and shown.keys() <= CONTROLS.keys() and not shown.keys() & data.keys():
            data |= shown
            words[clause.field] = clause_words(clause)
        else:
            beside += parse_qsl(to_params(TalentQuery((clause,))))
    for field in errors:
        data |= _as_typed(params, field)
    return FilterForm(data, errors, words), beside


def _as_typed(params: QueryDict, field: str) -> dict[str, str]:
    """What was typed for a field that cannot be read, in its controls."""
    given = {name: _typed(params, name) for name in params if name.partition(".")[0] == field}
    if field in given and (parts := read_parts(field, given[field])):
        return parts
    if field == "credit" and ":" in given.get("credit", ""):
        with suppress(QueryError):
            told = read_credits(field, given["credit"])[0]
            return {"credit" if part == "kind" else f"{_CREDIT}{part}": text for part, text in told.items()}
    return given


def _typed(params: QueryDict, name: str) -> str:
    return str(params.get(name, "")).strip()


def _by_field(params: QueryDict) -> dict[str, QueryDict]:
    """The parameters of each field apart, so that one bad value does not hide the others."""
    parts: dict[str, QueryDict] = {}
    for name, values in params.lists():
        key = name.removeprefix("not.").removeprefix("nice.").partition(".")[0]
        parts.setdefault(key, QueryDict(mutable=True)).setlist(name, values)
    return parts


def error_sentence(error: QueryError) -> str:
    """Without the field's code, which the control's label tells better."""
    told = str(error).partition(": ")[2] or str(error)
    return told[0].upper() + told[1:]


def _shown(clause: Clause) -> dict[str, str]:
    """What the controls of a clause's field hold: a range in its ends, a level beside its code, all else as written.
    Nothing where no control says so."""
    value = clause.value
    if clause.excludes:
        return {f"not.{clause.field}": ",".join(value)} if f"not.{clause.field}" in CONTROLS else {}
    if clause.strength != "must":
        return {}
    if isinstance(value, dict):
        told = {part: "yes" if text is True else str(text) for part, text in value.items() if text is not None}
        if told.get("currency") == "INR":
            del told["currency"]  # what the amount's label says
        return {f"{clause.field}.{part}": text for part, text in told.items()}
    if clause.field in LEVELLED and len(value) == 1:
        code, level, *able = value[0]
        parts = {f"{clause.field}_level": value[0][level], f"{clause.field}_able": ":".join(able)}
        return {clause.field: value[0][code]} | {name: told for name, told in parts.items() if told}
    if clause.field == "credit" and len(value) == 1:
        return {"credit" if part == "kind" else f"{_CREDIT}{part}": str(told) for part, told in value[0].items()}
    return {clause.field: dict(parse_qsl(to_params(TalentQuery((clause,)))))[clause.field]}


def _fields(data: dict[str, str], words: dict[str, str]) -> dict[str, forms.Field]:
    fields: dict[str, forms.Field] = {name: make() for name, make in CONTROLS.items()}
    for name, field in fields.items():
        held = data.get(name, "")
        if isinstance(field.widget, forms.Select) and held and held not in _codes(field.widget.choices):
            # "Delhi or Gurugram" is one choice more here, so that the control can show it and keep it.
            field.widget.choices = [*field.widget.choices, (held, words.get(name, held))]
    return fields


def _codes(choices: Any) -> set[str]:
    found: set[str] = set()
    for code, name in choices:
        found |= _codes(name) if isinstance(name, list) else {code}
    return found
