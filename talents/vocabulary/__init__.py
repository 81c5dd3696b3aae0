"""The codes of the field and the words people use for them. Codes follow a standard where one exists."""

from talents.vocabulary.languages import ACCENT_LEVELS, ACCENTS, LANGUAGE_LEVELS, LANGUAGES
from talents.vocabulary.people import (
    BUILDS,
    EYE_COLOURS,
    FACIAL_HAIR,
    GENDERS,
    HAIR_COLOURS,
    HAIR_LENGTHS,
    LICENCES,
    SCHOOLS,
    UNIONS,
)
from talents.vocabulary.places import CITIES, CITY_REGION, REGIONS, TRAVEL
from talents.vocabulary.skills import SKILL_CATEGORY, SKILL_LEVELS, SKILLS
from talents.vocabulary.work import (
    AVAILABILITY_STATUSES,
    CREDIT_KINDS,
    RATE_UNITS,
    REPRESENTATION_KINDS,
    ROLE_SIZES,
)

__all__ = [
    "ACCENTS",
    "ACCENT_LEVELS",
    "AVAILABILITY_STATUSES",
    "BUILDS",
    "CITIES",
    "CITY_REGION",
    "CREDIT_KINDS",
    "EYE_COLOURS",
    "FACIAL_HAIR",
    "GENDERS",
    "HAIR_COLOURS",
    "HAIR_LENGTHS",
    "LANGUAGES",
    "LANGUAGE_LEVELS",
    "LICENCES",
    "RATE_UNITS",
    "REGIONS",
    "REPRESENTATION_KINDS",
    "ROLE_SIZES",
    "SCHOOLS",
    "SKILLS",
    "SKILL_CATEGORY",
    "SKILL_LEVELS",
    "TRAVEL",
    "UNIONS",
]
