"""The first dice: who somebody is, what she can do, has done and asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import NamedTuple

from talents.demo import looks, work
from talents.demo.bios import HOSTILE, bio
from talents.demo.children import Child
from talents.demo.communities import COMMUNITIES, Community
from talents.demo.names import full_name, given_pool, other_spellings
from talents.demo.speech import accents_of, languages_of
from talents.demo.strengths import skills_of
from talents.vocabulary import CITIES, SKILLS

_CITY_NAMES = dict(CITIES)
_SKILL_NAMES = dict(SKILLS)
_DRAW = tuple(name for name, community in COMMUNITIES.items() for _ in range(community.weight))
_GENDERS = ("woman",) * 45 + ("man",) * 51 + ("non_binary",) * 3 + ("self_described",)
_SOURCES = ("talent",) * 4 + ("agent",) * 4 + ("staff",) * 2 + ("import",)
_METRO = ("mumbai",) * 9 + ("navi_mumbai", "thane")
_AWAY = ("pune",) * 8 + ("delhi",) * 7 + ("gurugram", "gurugram", "noida", "noida", "faridabad", "ghaziabad")
_OTHERS = ("nashik", "bengaluru", "hyderabad", "kolkata", "ahmedabad", "jaipur", "lucknow", "chandigarh", "indore")


class Brief(NamedTuple):
    """What is settled about a person before the dice fall; empty means open."""

    community: str = ""
    gender: str = ""
    youngest: int = 0
    persona: str = ""
    skills: tuple[str, ...] = ()
    city: str = ""
    free_soon: bool = False


@dataclass
class Drawn:
    """What the first dice have said of one person. Lists hold (code, level) or rows that end in source and day."""

    community: Community
    gender: str
    youngest: int
    experience: float
    told: tuple[str, date]
    name: str
    spellings: list[str]
    gender_told: str
    genders_played: list[str] | None
    plays: tuple[int | None, int | None]
    city: str
    locations: list[str] | None
    travel: str
    look: list
    tattoo: bool | None
    licences: list[str] | None
    unions: list[str] | None
    schools: list[str] | None
    passport: date | None
    bio: str
    languages: list[tuple[str, str]]
    accents: list[tuple[str, str]]
    skills: list[tuple[str, str]]
    credits: list[tuple]
    days: list[tuple]
    rates: list[tuple]
    agents: list[tuple]
    child: Child | None = None

    @property
    def height(self) -> int | None:
        return self.look[0]


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


def draw(random: Random, index: int, book: work.Book) -> Drawn:
    """Everything in one order: whoever draws between two dice changes everybody after."""
    wanted = brief(random, index)
    dice, choice = random.random, random.choice
    community = COMMUNITIES[wanted.community or choice(_DRAW)]
    gender = wanted.gender or choice(_GENDERS)
    youngest = wanted.youngest or looks.youngest_played(random)
    experience = work.experience_of(random, youngest)
    city = wanted.city or _city(random, community)
    told = (choice(_SOURCES), book.day_before(random, 420))
    skills = skills_of(random, community, wanted.persona, wanted.skills)
    name = _name(random, community, gender)
    age_known = dice() > 0.1 or bool(wanted.persona)
    words = _bio(random, index, name, community, city, skills, min(experience, (youngest - 14) / 40))
    spellings = other_spellings(name) if dice() < 0.15 else []
    gender_told = gender if dice() > 0.02 else ""
    genders_played = looks.genders_played(random, gender)
    plays = (youngest, youngest + int(5 + dice() * 6)) if age_known else (None, None)
    locations = _working_locations(random, city)
    travel = "" if dice() < 0.25 else choice(("none", "state", "national", "national", "national", "international"))
    *look, tattoo = looks.appearance(random, gender, youngest)
    licences, unions, schools, passport = work.papers(random, experience, book)
    return Drawn(
        *(community, gender, youngest, experience, told, name, spellings, gender_told, genders_played, plays),
        *(city, locations, travel, look, tattoo, licences, unions, schools, passport, words),
        languages_of(random, community, city),
        accents_of(random, community, city),
        skills,
        book.credits(random, gender, youngest, experience),
        book.availabilities(random, wanted.free_soon),
        book.rates(random, experience),
        book.representations(random, experience),
    )


def renamed(drawn: Drawn, name: str) -> Drawn:
    """The same person under another name."""
    drawn.bio = drawn.bio.replace(drawn.name, name)
    drawn.spellings = other_spellings(name) if drawn.spellings else []
    drawn.name = name
    return drawn


def as_child(drawn: Drawn, child: Child) -> Drawn:
    """The same dice, and a child in the grown-up's place."""
    name = full_name(child.random, drawn.community, child.gender)
    drawn.child, drawn.gender, drawn.gender_told = child, child.gender, child.gender
    drawn.name, drawn.spellings, drawn.genders_played = name, [], [child.gender]
    drawn.youngest, drawn.plays, drawn.experience = child.years, child.plays, 0.05
    _, _, _, length, eyes, _ = drawn.look
    drawn.look = [child.height, "slim", "black", length, eyes, ""]
    drawn.tattoo, drawn.licences, drawn.unions, drawn.schools = False, None, None, None
    drawn.skills = child.skills()
    drawn.bio = child.bio(name, _SKILL_NAMES[drawn.skills[0][0]].lower())
    drawn.credits = [(*row[:2], "Child", *row[3:]) for row in drawn.credits if row[1] == "tvc"][:2]
    drawn.rates = [row for row in drawn.rates if row[2] == "day"][:1]
    return drawn


def _bio(
    random: Random, index: int, name: str, community: Community, city: str, skills: list[tuple[str, str]], years: float
) -> str:
    if index in HOSTILE:
        return HOSTILE[index]
    if random.random() < 0.18:
        return ""
    skill = _SKILL_NAMES[skills[0][0]].lower() if skills else ""
    return bio(random, name, _CITY_NAMES[random.choice(community.cities)], _CITY_NAMES.get(city, ""), skill, years)


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
