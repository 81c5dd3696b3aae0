"""Invented people for demonstrations, tests and benchmarks: the same seed and day give the same people, in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import NamedTuple

from talents.demo import looks, particulars, work
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
        *("eye_colour", "facial_hair", "passport_valid_to", "bio", "pronouns", "can_portray", "base_region"),
        *("base_country", "travel_conditions", "nationality", "hair_type", "vehicles", "payment_days", "ai_likeness"),
        *("tags", "told_none", "fact_sources", "do_not_contact", "source", "as_of"),
    ),
    "languages": ("language", "level", "reads_script", "dubs", "source", "as_of"),
    "accents": ("accent", "level", "source", "as_of"),
    "skills": ("skill", "level", "last_done", "evidence", "source", "as_of"),
    "credits": (
        *("production", "kind", "role", "role_size", "director", "production_company", "platform", "year"),
        *("brand", "product_category", "language", "casting_director", "link", "source", "as_of"),
    ),
    "availabilities": ("first_day", "last_day", "status", "project", "source", "as_of"),
    "rates": (
        *("amount", "currency", "unit", "work_type", "includes_agency_fee", "negotiable"),
        *("hours", "includes_gst", "usage_media", "usage_territory", "usage_months", "source", "as_of"),
    ),
    "trainings": ("school", "course", "teacher", "first_year", "last_year", "source", "as_of"),
    "licences": ("licence", "valid_to", "source", "as_of"),
    "union_memberships": ("union", "status", "number", "source", "as_of"),
    "work_permits": ("country", "kind", "valid_to", "source", "as_of"),
    "marks": ("kind", "place", "visible", "coverable", "source", "as_of"),
    "exclusivities": (
        *("brand", "product_category", "territory", "media", "first_day", "last_day", "source", "as_of"),
    ),
    "representations": (
        *("agency", "person", "kind", "exclusive", "phone", "email", "territory", "work_types", "source", "as_of"),
    ),
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
    trainings: list[tuple]
    licences: list[tuple]
    union_memberships: list[tuple]
    work_permits: list[tuple]
    marks: list[tuple]
    exclusivities: list[tuple]
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
    random, more = Random(f"{seed} {number}"), Random(f"{seed} {number} more")
    book = work.Book(seed, today)
    for index in range(count):
        yield _person(random, more, number * BLOCK + index, book)


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


def _person(random: Random, more: Random, index: int, book: work.Book) -> Person:
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
    told = (source, as_of)
    first_facts = (
        name,
        other_spellings(name) if dice() < 0.15 else [],
        gender if dice() > 0.02 else "",
        looks.genders_played(random, gender),
        youngest if age_known else None,
        youngest + int(5 + dice() * 6) if age_known else None,
        city,
        _working_locations(random, city),
        "" if dice() < 0.25 else choice(("none", "state", "national", "national", "national", "international")),
    )
    *look, tattoo = looks.appearance(random, gender, youngest)
    licences, unions, schools, passport = work.papers(random, experience, book)
    languages = languages_of(random, community, city)
    accents = accents_of(random, community, city)
    credits = book.credits(random, gender, youngest, experience)
    days, rates = book.availabilities(random, wanted.free_soon), book.rates(random, experience)
    agents = book.representations(random, experience)
    # From here on nothing draws from the first dice: those who hang on them stay the same.
    tongue = community.languages[0]
    facts = particulars.own_facts(more, gender, city, tongue)
    none = _told_none(licences=licences, unions=unions, trainings=schools, tattoos=[] if tattoo is False else None)
    return Person(
        (*first_facts, *look, passport, words, *facts, [], none, {}, False, *told),
        [(*row, *particulars.language(more, *row), *told) for row in languages],
        [(*row, *told) for row in accents],
        [(*row, *particulars.skill(more, book.today), *told) for row in skills],
        [(*row[:-2], *particulars.credit(more, row[1], row[6], tongue), *row[-2:]) for row in credits],
        days,
        [(*row[:-2], *particulars.rate(more, row[2], row[3]), *row[-2:]) for row in rates],
        particulars.trainings(more, schools, youngest, told, book.today),
        particulars.licences(more, licences, told, book.today),
        particulars.memberships(more, unions, experience, told),
        particulars.work_permits(more, told, book.today),
        particulars.marks(more, tattoo, told),
        particulars.exclusivities(more, credits, told, book.today),
        [(*row[:-2], *particulars.representation(more), *row[-2:]) for row in agents],
    )


def _told_none(**lists: list[str] | None) -> list[str]:
    """The lists that somebody has told are empty."""
    return [name for name, codes in lists.items() if codes == []]


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
