"""Which codes each field of a query takes, and the nearest ones to a code that does not exist."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache, lru_cache

from talents import vocabulary
from talents.query import QueryError
from talents.spelling import distance
from talents.vocabulary.places import CITY_ALIASES, REGION_ALIASES

_PLACES = {**dict(vocabulary.CITIES), **dict(vocabulary.REGIONS)}
CODES: dict[str, dict[str, str]] = {
    "gender": dict(vocabulary.GENDERS),
    "place": _PLACES,
    "works_in": _PLACES,
    "shoots_in": _PLACES,
    "language": dict(vocabulary.LANGUAGES),
    "accent": dict(vocabulary.ACCENTS),
    "skill": dict(vocabulary.SKILLS),
    "rate": dict(vocabulary.RATE_UNITS),
    "credit": dict(vocabulary.CREDIT_KINDS),
    "build": dict(vocabulary.BUILDS),
    "hair_colour": dict(vocabulary.HAIR_COLOURS),
    "hair_length": dict(vocabulary.HAIR_LENGTHS),
    "hair_type": dict(vocabulary.HAIR_TYPES),
    "eye_colour": dict(vocabulary.EYE_COLOURS),
    "facial_hair": dict(vocabulary.FACIAL_HAIR),
    "can_portray": dict(vocabulary.PORTRAYALS),
    "exclusivity": dict(vocabulary.PRODUCT_CATEGORIES),
    "travel": dict(vocabulary.TRAVEL),
    "licence": dict(vocabulary.LICENCES),
    "union": dict(vocabulary.UNIONS),
    "training": dict(vocabulary.SCHOOLS),
    "right_to_work": dict(vocabulary.COUNTRIES),
}
CREDIT_CODES: dict[str, dict[str, str]] = {
    "kind": CODES["credit"],
    "role_size": dict(vocabulary.ROLE_SIZES),
    "category": CODES["exclusivity"],
}
# Lowest first: "at least" reads these orders.
LEVELS: dict[str, dict[str, str]] = {
    "language": dict(vocabulary.LANGUAGE_LEVELS),
    "accent": dict(vocabulary.ACCENT_LEVELS),
    "skill": dict(vocabulary.SKILL_LEVELS),
}


_PLACE_ALIASES = {
    alias: code for names in (CITY_ALIASES, REGION_ALIASES) for code, known in names.items() for alias in known
}
# Other names of codes, besides the ones above.
ALIASES: dict[str, dict[str, str]] = {
    "place": _PLACE_ALIASES,
    "works_in": _PLACE_ALIASES,
    "shoots_in": _PLACE_ALIASES,
    "right_to_work": {"uk": "GB", "great britain": "GB", "usa": "US", "america": "US", "uae": "AE"},
}


def levels_from(field: str, lowest: str | None) -> list[str]:
    """The levels of this field that are at least `lowest`; all of them for None."""
    order = list(LEVELS[field])
    return order[order.index(lowest) :] if lowest else order


def travels_from(least: str) -> list[str]:
    order = list(CODES["travel"])
    return order[order.index(least) :]


def skills_counting_as(skill: str) -> set[str]:
    """A skill named like its category ("dance") is shown by every skill of that category."""
    members = {code for code, category in vocabulary.SKILL_CATEGORY.items() if category == skill}
    return {skill} | members


def known_code(raw: object, choices: dict[str, str], field: str, what: str = "code") -> str:
    """The code meant by a code or by a name that is known, in any case. Raises `QueryError` with the nearest codes."""
    if not isinstance(raw, str):
        raise QueryError(f"{field}: the {what} must be text, such as {_shown(choices, list(choices)[:3])}.", field)
    wanted = raw.strip().lower()
    for code, name in choices.items():
        if wanted in (code.lower(), name.lower()):
            return code
    if wanted in ALIASES.get(field, {}):
        return ALIASES[field][wanted]
    if field in PLACES and (place := nearest_place(wanted)):
        return place
    raise QueryError(
        f"{field}: “{raw.strip()[:40]}” is not a known {what}. {_nearest(wanted[:40], choices)}",
        field,
    )


PLACES = ("place", "works_in", "shoots_in")


@cache
def _place_spellings() -> dict[str, str]:
    named = {name.lower(): code for code, name in reversed(_PLACES.items())}
    return {**_PLACE_ALIASES, **named}


@lru_cache(maxsize=1024)
def nearest_place(wanted: str) -> str | None:
    """The one place that this may be a misspelling of, in Latin letters or in Devanagari."""
    found: dict[int, set[str]] = {}
    for spelling, code in _place_spellings().items():
        far = distance(wanted, spelling)
        if far is not None:
            found.setdefault(far, set()).add(code)
    nearest = found[min(found)] if found else set()
    return nearest.pop() if len(nearest) == 1 else None


def misspelt_places(field: str, raw: object) -> list[tuple[str, str]]:
    """Of places as they came in, those that only a guess at the spelling made known: (as written, code)."""
    if field not in PLACES:
        return []
    items = [item.strip() for item in (raw if isinstance(raw, list | tuple) else [raw]) if isinstance(item, str)]
    codes = {code.lower() for code in _PLACES} | _place_spellings().keys()
    return [(item, place) for item in items if item.lower() not in codes and (place := nearest_place(item.lower()))]


def nearest_field(raw: str, fields: list[str]) -> str:
    near = get_close_matches(raw.strip().lower().replace(" ", "_")[:40], fields, n=2, cutoff=0.6)
    return f"Did you mean {' or '.join(near)}?" if near else f"Take one of: {', '.join(fields)}."


def _nearest(wanted: str, choices: dict[str, str]) -> str:
    spellings: dict[str, str] = {}
    for code, name in choices.items():
        for spelling in (code, name, *name.split()):
            spellings.setdefault(spelling.lower(), code)
    near = get_close_matches(wanted, list(spellings), n=4, cutoff=0.6)
    codes = list(dict.fromkeys(spellings[spelling] for spelling in near))[:3]
    if codes:
        return f"Did you mean {_shown(choices, codes)}?"
    if len(choices) <= 10:
        return f"Take one of: {_shown(choices, list(choices))}."
    return f"Codes look like {_shown(choices, list(choices)[:3])}."


def _shown(choices: dict[str, str], codes: list[str]) -> str:
    return ", ".join(code if choices[code].lower() == code else f"{code} ({choices[code]})" for code in codes)
