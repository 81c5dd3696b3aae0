"""A talent's page: what is known, in groups, and what is not, by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format

from talents import vocabulary
from talents.models import Credit, Talent
from talents.templatetags.card_facts import height, playing_age

_CITIES = dict(vocabulary.CITIES)
_LICENCES = dict(vocabulary.LICENCES)
_UNIONS = dict(vocabulary.UNIONS)
_SCHOOLS = dict(vocabulary.SCHOOLS)
_GENDERS = dict(vocabulary.GENDERS)


@dataclass(frozen=True)
class Fact:
    """One label and its value in words; an empty value is not known."""

    label: str
    value: str


@dataclass(frozen=True)
class Profile:
    glance: list[Fact]
    papers: list[Fact]
    credits: list[tuple[str, list[Credit]]]
    unknown: list[str]


def profile(talent: Talent, today: date) -> Profile:
    """Reads prefetched rows only. `unknown` names every fact and list that nobody has told."""
    glance, papers = _glance(talent), _papers(talent, today)
    lists = {
        "Languages": talent.languages.all(),
        "Accents": talent.accents.all(),
        "Skills": talent.skills.all(),
        "Credits": talent.credits.all(),
        "Availability": [row for row in talent.availabilities.all() if row.last_day >= today],
        "Rates": talent.rates.all(),
        "Representation": talent.representations.all(),
        "Bio": talent.bio,
    }
    unknown = [fact.label for fact in (*glance, *papers) if not fact.value]
    unknown += [label for label, told in lists.items() if not told]
    return Profile(_known(glance), _known(papers), _by_kind(talent.credits.all()), unknown)


def _known(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.value]


def _glance(talent: Talent) -> list[Fact]:
    facts = [
        Fact("Gender", talent.get_gender_identity_display()),
        Fact("Plays", _named(talent.genders_played, _GENDERS, "")),
        Fact("Playing age", playing_age(talent)),
        Fact("Base", talent.get_base_city_display()),
        Fact("Local hire in", _named(talent.working_locations, _CITIES, "nowhere but at the base")),
        Fact("Travel", _sentence(talent.get_willing_to_travel_display())),
        Fact("Height", height(talent.height_cm)),
        Fact("Build", talent.get_build_display()),
        Fact("Hair colour", talent.get_hair_colour_display()),
        Fact("Hair length", talent.get_hair_length_display()),
        Fact("Eyes", talent.get_eye_colour_display()),
        Fact("Facial hair", talent.get_facial_hair_display()),
        Fact("Visible tattoo", {None: "", True: "Yes", False: "No"}[talent.visible_tattoo]),
    ]
    # Nobody asks a woman for her beard, so a blank there is no gap.
    return [fact for fact in facts if fact.value or (fact.label, talent.gender_identity) != ("Facial hair", "woman")]


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _papers(talent: Talent, today: date) -> list[Fact]:
    return [
        Fact("Training", _named(talent.schools, _SCHOOLS, "None")),
        Fact("Unions", _named(talent.unions, _UNIONS, "None")),
        Fact("Driving licences", _named(talent.licence_codes, _LICENCES, "None")),
        Fact("Passport", _passport(talent.passport_valid_to, today)),
    ]


def _named(codes: list[str] | None, names: dict[str, str], nothing: str) -> str:
    """An empty list was told and says none; no list was not told."""
    if codes is None:
        return ""
    return ", ".join(names.get(code, code) for code in codes) or nothing


def _passport(until: date | None, today: date) -> str:
    if until is None:
        return ""
    return f"{'Valid to' if until >= today else 'Expired on'} {date_format(until, 'j M Y')}"


def _by_kind(credits: Iterable[Credit]) -> list[tuple[str, list[Credit]]]:
    """Kinds in the order of the vocabulary, newest first within each, undated last."""
    rows = sorted(credits, key=lambda credit: -(credit.year or 0))
    groups = [(name, [row for row in rows if row.kind == kind]) for kind, name in vocabulary.CREDIT_KINDS]
    return [(name, group) for name, group in groups if group]
