"""The controls of the roster's filter form, in groups: what everybody asks stands open, the rest folds away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms

from talents import vocabulary
from talents.query import AGES

_ANY = [("", "Any")]
_FLAG = [("", "Any"), ("yes", "Yes"), ("no", "No")]
_DATE = {"type": "date"}


def _choice(label: str, choices: list[Any]) -> Callable[[], forms.CharField]:
    return lambda: forms.CharField(label=label, required=False, widget=forms.Select(choices=choices))


def _text(label: str, placeholder: str = "", **attributes: str) -> Callable[[], forms.CharField]:
    attributes = {"autocomplete": "off", "placeholder": placeholder} | attributes
    return lambda: forms.CharField(label=label, required=False, widget=forms.TextInput(attrs=attributes))


def _number(label: str, placeholder: str) -> Callable[[], forms.CharField]:
    return _text(label, placeholder, inputmode="numeric")


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


_UNITS = vocabulary.RATE_UNITS[1:2] + vocabulary.RATE_UNITS[:1] + vocabulary.RATE_UNITS[2:]
# heading -> control -> field. The first group has no heading and is always open.
GROUPS: dict[str, dict[str, Callable[[], forms.CharField]]] = {
    "": {
        "gender": _choice("Gender", [*_ANY, *vocabulary.GENDERS]),
        "playing_age.min": _number("Plays from", "20"),
        "playing_age.max": _number("Plays to", "25"),
        "place": _choice("Base", _places()),
        "language": _choice("Language", [*_ANY, *sorted(vocabulary.LANGUAGES, key=lambda item: item[1])]),
        "language_level": _choice("Language level", _levels(vocabulary.LANGUAGE_LEVELS)),
        "skill": _choice("Skill", _skills()),
        "skill_level": _choice("Skill level", _levels(vocabulary.SKILL_LEVELS)),
        "rate.amount": _number("Rate up to, ₹", "40000"),
        "rate.unit": _choice("Rate per", _UNITS),
        "availability.from": _text("Free from", **_DATE),
        "availability.to": _text("Free to", **_DATE),
    },
    "Looks": {
        "height.min": _text("Height from", "160 or 5'3\""),
        "height.max": _text("Height to", "175 or 5'9\""),
        "build": _choice("Build", [*_ANY, *vocabulary.BUILDS]),
        "hair_colour": _choice("Hair colour", [*_ANY, *vocabulary.HAIR_COLOURS]),
        "hair_length": _choice("Hair length", [*_ANY, *vocabulary.HAIR_LENGTHS]),
        "hair_type": _choice("Type of hair", [*_ANY, *vocabulary.HAIR_TYPES]),
        "eye_colour": _choice("Eye colour", [*_ANY, *vocabulary.EYE_COLOURS]),
        "facial_hair": _choice("Facial hair", [*_ANY, *vocabulary.FACIAL_HAIR]),
        "visible_tattoo": _choice("Visible tattoo", _FLAG),
        "can_portray": _choice("Can portray", [*_ANY, *vocabulary.PORTRAYALS]),
    },
    "Speech": {
        "accent": _choice("Accent", [*_ANY, *vocabulary.ACCENTS]),
        "accent_level": _choice("Accent level", _levels(vocabulary.ACCENT_LEVELS)),
        "language_able": _choice(
            "In that language", [*_ANY, ("dubs", "dubs"), ("reads", "reads the script"), ("dubs:reads", "both")]
        ),
    },
    "Place and travel": {
        "works_in": _choice("Base or local hire in", _places()),
        "shoots_in": _choice("Can shoot in", _places()),
        "travel": _choice("Travels at least", [*_ANY, *vocabulary.TRAVEL]),
    },
    "Dates and money": {
        "availability.days": _number("Free days in a row", "3"),
        "rate.all_in": _choice("Rate is all-in", [("", "Any"), ("yes", "With agency fee")]),
    },
    "Credits and training": {
        "credit": _choice("Has credits in", [*_ANY, *vocabulary.CREDIT_KINDS]),
        "credit_role_size": _choice("Size of role", [*_ANY, *vocabulary.ROLE_SIZES]),
        "credit_production": _text("Production", "Kaala Sach"),
        "credit_director": _text("Director", "Ira Sen"),
        "credit_company": _text("Company"),
        "credit_platform": _text("Platform"),
        "credit_brand": _text("Brand"),
        "credit_category": _choice("Product", [*_ANY, *vocabulary.PRODUCT_CATEGORIES]),
        "credit_year_from": _number("Year from", "2020"),
        "credit_year_to": _number("Year to", "2026"),
        "training": _choice("Training", [*_ANY, *vocabulary.SCHOOLS]),
        "union": _choice("Union", [*_ANY, *vocabulary.UNIONS]),
    },
    "Papers and promises": {
        "not.exclusivity": _choice("No conflict in", [*_ANY, *vocabulary.PRODUCT_CATEGORIES]),
        "licence": _choice("Licence", [*_ANY, *vocabulary.LICENCES]),
        "passport": _choice("Valid passport", _FLAG),
        "right_to_work": _choice("Right to work in", [*_ANY, *vocabulary.COUNTRIES]),
        "over_age": _choice("Old enough", [*_ANY, *((str(age), f"Over {age}") for age in AGES)]),
    },
    "Name and agent": {
        "name": _text("Name", "Deepika"),
        "agency": _text("Agency"),
    },
}
CONTROLS: dict[str, Callable[[], forms.CharField]] = {
    name: make for controls in GROUPS.values() for name, make in controls.items()
}
