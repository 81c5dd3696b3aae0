"""Invented people for demonstrations, tests and benchmarks: the same seed and day give the same people, in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import NamedTuple

from talents.demo import looks, work
from talents.demo.bios import HOSTILE, bio
from talents.demo.communities import COMMUNITIES, Community
from talents.demo.names import full_name, given_pool, other_spellings
from talents.demo.speech import accents_of, languages_of
from talents.demo.strengths import skills_of
from talents.vocabulary import CITIES, SKILLS

# People are drawn in blocks, each with a generator of its own, so that several processes can share the work.
BLOCK = 1000
SEED = 2026
COLUMNS: dict[str, tuple[str, ...]] = {
    "talent": (
        *("stage_name", "aliases", "gender_identity", "genders_played", "playing_age_min", "playing_age_max"),
        *("base_city", "working_locations", "willing_to_travel", "height_cm", "build", "hair_colour", "hair_length"),
        *("eye_colour", "facial_hair", "visible_tattoo", "licences", "unions", "training", "passport_valid_to"),
        *("bio", "source", "as_of"),
    ),
    "languages": ("language", "level", "source", "as_of"),
    "accents": ("accent", "level", "source", "as_of"),
    "skills": ("skill", "level", "source", "as_of"),
    "credits": (
        *("production", "kind", "role", "role_size", "director", "production_company", "platform", "year"),
        *("source", "as_of"),
    ),
    "availabilities": ("first_day", "last_day", "status", "project", "source", "as_of"),
    "rates": ("amount", "currency", "unit", "work_type", "includes_agency_fee", "negotiable", "source", "as_of"),
    "representations": ("agency", "person", "kind", "exclusive", "source", "as_of"),
}
_CITY_NAMES = dict(CITIES)
_SKILL_NAMES = dict(SKILLS)
_DRAW = tuple(name for name, community in COMMUNITIES.items() for _ in range(community.weight))
_GENDERS = ("woman",) * 45 + ("man",) * 51 + ("non_binary",) * 3 + ("self_described",)
_SOURCES = ("talent",) * 4 + ("agent",) * 4 + ("staff",) * 2 + ("import",)
_METRO = ("mumbai",) * 9 + ("navi_mumbai", "thane")
_AWAY = ("pune",) * 8 + ("delhi",) * 7 + ("gurugram", "gurugram", "noida", "noida", "faridabad", "ghaziabad")
_OTHERS = ("nashik", "bengaluru", "hyderabad", "kolkata", "ahmedabad", "jaipur", "lucknow", "chandigarh", "indore")


class Person(NamedTuple):
    """`talent` is one row, the others are lists of rows; columns are in `COLUMNS`, codes in the vocabulary.

    The first column of a representation is the name of an agency out of `work.AGENCIES`.
    """

    talent: tuple
    languages: list[tuple]
    accents: list[tuple]
    skills: list[tuple]
    credits: list[tuple]
    availabilities: list[tuple]
    rates: list[tuple]
    representations: list[tuple]


class Brief(NamedTuple):
    """What is settled about a person before the dice fall; empty means open."""

    community: str = ""
    gender: str = ""
    youngest: int = 0
    persona: str = ""
    skills: tuple[str, ...] = ()
    city: str = ""
    free_soon: bool = False


def people(count: int, seed: int = SEED, today: date | None = None) -> Iterator[Person]:
    """`count` people with dates around `today`. Fewer people are a prefix of more."""
    today = today or date.today()
    for number in range(-(-count // BLOCK)):
        yield from block(number, min(BLOCK, count - number * BLOCK), seed, today)


def block(number: int, count: int, seed: int, today: date) -> Iterator[Person]:
    """The first `count` people of a block of `BLOCK`."""
    random = Random(f"{seed} {number}")
    book = work.Book(seed, today)
    for index in range(count):
        yield _person(random, number * BLOCK + index, book)


def brief(random: Random, index: int) -> Brief:
    """Every office has some people whom everybody asks for; a few in each hundred are drawn to order."""
    if index % 40 == 7:
        sports = random.choice((("wrestling",), ("kabaddi",), ("wrestling", "kabaddi"), ("kabaddi", "athletics")))
        city = random.choice(("delhi", "gurugram", "rohtak", "hisar", "mumbai", "mumbai", "delhi", ""))
        return Brief(
            "haryanvi", "woman", random.choice((18, 19, 20, 21)), "athlete", sports, city, random.random() < 0.5
        )
    if index % 100 == 23:
        forms = random.choice((("kathak", "salsa"), ("hip_hop",), ("contemporary", "ballet"), ("bollywood_dance",)))
        return Brief("", "", 20, "dancer", forms, "pune", random.random() < 0.5)
    if index % 100 == 61:
        return Brief("bengali", "woman", random.choice((20, 21, 22)), "speaker", ("debating",))
    if index % 100 == 88:
        return Brief("", "woman", random.choice((62, 65, 68)), "comic", ("comic_timing",))
    return Brief()


def _person(random: Random, index: int, book: work.Book) -> Person:
    wanted = brief(random, index)
    dice, choice = random.random, random.choice
    community = COMMUNITIES[wanted.community or choice(_DRAW)]
    gender = wanted.gender or choice(_GENDERS)
    youngest = wanted.youngest or looks.youngest_played(random)
    experience = work.experience_of(random, youngest)
    city = wanted.city or _city(random, community)
    source, as_of = choice(_SOURCES), book.day_before(random, 420)
    skills = skills_of(random, community, wanted.persona, wanted.skills)
    name = _name(random, community, gender)
    age_known = dice() > 0.1 or bool(wanted.persona)
    if index in HOSTILE:
        words = HOSTILE[index]
    elif dice() < 0.18:
        words = ""
    else:
        skill = _SKILL_NAMES[skills[0][0]].lower() if skills else ""
        words = bio(
            random,
            name,
            _CITY_NAMES[choice(community.cities)],
            _CITY_NAMES.get(city, ""),
            skill,
            min(experience, (youngest - 14) / 40),
        )
    talent = (
        name,
        other_spellings(name) if dice() < 0.15 else [],
        gender if dice() > 0.02 else "",
        looks.genders_played(random, gender),
        youngest if age_known else None,
        youngest + int(5 + dice() * 6) if age_known else None,
        city,
        _working_locations(random, city),
        "" if dice() < 0.25 else choice(("none", "state", "national", "national", "national", "international")),
        *looks.appearance(random, gender, youngest),
        *work.papers(random, experience, book),
        words,
        source,
        as_of,
    )
    return Person(
        talent,
        [(*row, source, as_of) for row in languages_of(random, community, city)],
        [(*row, source, as_of) for row in accents_of(random, community, city)],
        [(*row, source, as_of) for row in skills],
        book.credits(random, gender, youngest, experience),
        book.availabilities(random, wanted.free_soon),
        book.rates(random, experience),
        book.representations(random, experience),
    )


def _name(random: Random, community: Community, gender: str) -> str:
    name = full_name(random, community, gender)
    if random.random() > 0.12:
        return name
    given, _, family = name.partition(" ")
    middle = random.choice(given_pool(community, "man"))
    return name if middle == given else f"{given} {middle} {family}"


def _city(random: Random, community: Community) -> str:
    roll = random.random()
    if roll < 0.09:
        return ""
    if roll < 0.64:
        return random.choice(_METRO)
    if roll < 0.78:
        return random.choice(_AWAY)
    if roll < 0.95:
        return random.choice(community.cities)
    return random.choice(_OTHERS)


def _working_locations(random: Random, city: str) -> list[str] | None:
    """Places where somebody works as a local hire."""
    if not city or random.random() < 0.3:
        return None
    if random.random() < 0.6:
        return [city]
    other = random.choice(("mumbai", "pune", "delhi", "nashik"))
    return [city] if other == city else [city, other]
