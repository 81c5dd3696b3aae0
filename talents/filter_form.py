"""The roster's filter form. It only shows and names fields; what a value means is decided by `talents.query_url`."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from django import forms
from django.http import QueryDict

from talents import vocabulary
from talents.query import AGES, Clause, QueryError, TalentQuery
from talents.query_url import from_params, to_params
from talents.wording import clause_words

_ANY = [("", "Any")]
_FLAG = [("", "Any"), ("yes", "Yes"), ("no", "No")]
# A level has a control of its own beside the code that it belongs to: `language=bgc` and `language_level=C1`.
LEVELLED = ("language", "accent", "skill")
_MORE = (
    *("accent", "accent_level", "height.min", "height.max", "build", "hair_colour", "hair_length", "hair_type"),
    *("eye_colour", "facial_hair", "can_portray", "visible_tattoo", "travel", "shoots_in", "licence", "union"),
    *("training", "passport", "right_to_work", "over_age", "availability.days", "rate.all_in"),
)


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
        controls = [name for name in self.fields if name.partition(".")[0] == field]
        named = [name for name in controls if message.lower().startswith(f"{name.partition('.')[2]} ")]
        return next(iter(named or controls), None)

    def main_controls(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name not in _MORE]

    def more_controls(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name in _MORE]

    def more_in_use(self) -> bool:
        return any(self.data.get(name) or self.has_error(name) for name in _MORE)


def plain_params(params: QueryDict) -> QueryDict:
    """The page's parameters with each level joined to its code and nothing empty: what a shared address looks like."""
    plain = params.copy()
    for field in LEVELLED:
        level = plain.pop(f"{field}_level", [""])[-1].strip()
        codes = plain.getlist(field)
        if level and codes and codes[0].strip() and ":" not in codes[0]:
            plain.setlist(field, [f"{codes[0]}:{level}", *codes[1:]])
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
        shown = _shown(clause) if clause.strength == "must" and clause.field in _CONTROLS else {}
        if shown and shown.keys() <= _CONTROLS_IN_ORDER.keys() and not shown.keys() & data.keys():
            data |= shown
            words[clause.field] = clause_words(clause)
        else:
            beside += parse_qsl(to_params(TalentQuery((clause,))))
    for field in errors:
        data |= {name: _typed(params, name) for name in params if name.partition(".")[0] == field}
    return FilterForm(data, errors, words), beside


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
    """What the controls of a clause's field hold: a range in its ends, a level beside its code, all else as written."""
    value = clause.value
    if isinstance(value, dict):
        told = {part: "yes" if text is True else str(text) for part, text in value.items() if text is not None}
        if told.get("currency") == "INR":
            del told["currency"]  # what the amount's label says
        return {f"{clause.field}.{part}": text for part, text in told.items()}
    if clause.field in LEVELLED and len(value) == 1 and value[0]["level"] and len(value[0]) == 2:
        return {clause.field: value[0][clause.field], f"{clause.field}_level": value[0]["level"]}
    return {clause.field: dict(parse_qsl(to_params(TalentQuery((clause,)))))[clause.field]}


def _choice(label: str, choices: list[Any]) -> forms.CharField:
    return forms.CharField(label=label, required=False, widget=forms.Select(choices=choices))


def _number(label: str, placeholder: str) -> forms.CharField:
    attributes = {"inputmode": "numeric", "autocomplete": "off", "placeholder": placeholder}
    return forms.CharField(label=label, required=False, widget=forms.TextInput(attrs=attributes))


def _day(label: str) -> forms.CharField:
    return forms.CharField(label=label, required=False, widget=forms.TextInput(attrs={"type": "date"}))


def _levels(choices: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [("", "any level"), *((code, f"{name} or better") for code, name in choices[:-1]), choices[-1]]


def _places() -> list[Any]:
    regions = [(code, name) for code, name in vocabulary.REGIONS if code not in ("IN-DL", "IN-CH")]
    return [*_ANY, ("Cities", list(vocabulary.CITIES)), ("Regions", regions)]


def _skills() -> list[Any]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for code, name in vocabulary.SKILLS:
        groups.setdefault(vocabulary.SKILL_CATEGORY[code].capitalize(), []).append((code, name))
    return [*_ANY, *groups.items()]


def _fields(data: dict[str, str], words: dict[str, str]) -> dict[str, forms.Field]:
    fields: dict[str, forms.Field] = {name: make() for name, make in _CONTROLS_IN_ORDER.items()}
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


_CONTROLS_IN_ORDER: dict[str, Any] = {
    "gender": lambda: _choice("Gender", [*_ANY, *vocabulary.GENDERS]),
    "playing_age.min": lambda: _number("Playing age from", "20"),
    "playing_age.max": lambda: _number("Playing age to", "25"),
    "place": lambda: _choice("Place", _places()),
    "language": lambda: _choice("Language", [*_ANY, *sorted(vocabulary.LANGUAGES, key=lambda item: item[1])]),
    "language_level": lambda: _choice("Language level", _levels(vocabulary.LANGUAGE_LEVELS)),
    "skill": lambda: _choice("Skill", _skills()),
    "skill_level": lambda: _choice("Skill level", _levels(vocabulary.SKILL_LEVELS)),
    "rate.amount": lambda: _number("Rate up to, ₹", "40000"),
    "rate.unit": lambda: _choice(
        "Rate per", vocabulary.RATE_UNITS[1:2] + vocabulary.RATE_UNITS[:1] + vocabulary.RATE_UNITS[2:]
    ),
    "availability.from": lambda: _day("Free from"),
    "availability.to": lambda: _day("Free to"),
    "availability.days": lambda: _number("Free days in a row", "3"),
    "credit": lambda: _choice("Has credits in", [*_ANY, *vocabulary.CREDIT_KINDS]),
    "accent": lambda: _choice("Accent", [*_ANY, *vocabulary.ACCENTS]),
    "accent_level": lambda: _choice("Accent level", _levels(vocabulary.ACCENT_LEVELS)),
    "height.min": lambda: _number("Height from, cm", "160"),
    "height.max": lambda: _number("Height to, cm", "175"),
    "build": lambda: _choice("Build", [*_ANY, *vocabulary.BUILDS]),
    "hair_colour": lambda: _choice("Hair colour", [*_ANY, *vocabulary.HAIR_COLOURS]),
    "hair_length": lambda: _choice("Hair length", [*_ANY, *vocabulary.HAIR_LENGTHS]),
    "hair_type": lambda: _choice("Type of hair", [*_ANY, *vocabulary.HAIR_TYPES]),
    "eye_colour": lambda: _choice("Eye colour", [*_ANY, *vocabulary.EYE_COLOURS]),
    "facial_hair": lambda: _choice("Facial hair", [*_ANY, *vocabulary.FACIAL_HAIR]),
    "visible_tattoo": lambda: _choice("Visible tattoo", _FLAG),
    "travel": lambda: _choice("Travels at least", [*_ANY, *vocabulary.TRAVEL]),
    "licence": lambda: _choice("Licence", [*_ANY, *vocabulary.LICENCES]),
    "union": lambda: _choice("Union", [*_ANY, *vocabulary.UNIONS]),
    "training": lambda: _choice("Training", [*_ANY, *vocabulary.SCHOOLS]),
    "passport": lambda: _choice("Valid passport", _FLAG),
    "right_to_work": lambda: _choice("Right to work in", [*_ANY, *vocabulary.COUNTRIES]),
    "can_portray": lambda: _choice("Can portray", [*_ANY, *vocabulary.PORTRAYALS]),
    "shoots_in": lambda: _choice("Can shoot in", _places()),
    "over_age": lambda: _choice("Old enough", [*_ANY, *((str(age), f"Over {age}") for age in AGES)]),
    "rate.all_in": lambda: _choice("Rate is all-in", [("", "Any"), ("yes", "With agency fee")]),
}
_CONTROLS = {name.partition(".")[0] for name in _CONTROLS_IN_ORDER}
