"""Appearance of invented people: playing ages, heights, hair. Some of it is missing, as in life."""

from __future__ import annotations

from random import Random

_BUILDS = {
    "woman": ("slim",) * 5 + ("average",) * 6 + ("athletic",) * 4 + ("plus",) * 2 + ("broad", "muscular"),
    "man": ("slim",) * 3 + ("average",) * 6 + ("athletic",) * 4 + ("muscular",) * 3 + ("broad",) * 2 + ("plus",),
}
_HAIR_LENGTHS = {
    "woman": ("long",) * 10 + ("medium",) * 6 + ("short",) * 3,
    "man": ("short",) * 14 + ("medium",) * 4 + ("long", "bald"),
}
_EYES = ("brown",) * 6 + ("black",) * 6 + ("hazel", "green", "grey")
_FACIAL_HAIR = ("clean",) * 5 + ("stubble",) * 5 + ("moustache",) * 2 + ("beard",) * 5


def youngest_played(random: Random) -> int:
    """The lower end of a playing age: adults all, some of whom play 16; most are in their twenties and thirties."""
    roll = random.random()
    if roll < 0.04:
        return 16
    if roll < 0.62:
        return 18 + int(random.random() * 14)
    if roll < 0.88:
        return 30 + int(random.random() * 18)
    return 46 + int(random.random() * 24)


def genders_played(random: Random, gender: str) -> list[str] | None:
    if random.random() < 0.15:
        return None
    if gender in ("woman", "man"):
        return [gender] if random.random() < 0.95 else [gender, "non_binary"]
    return [gender, *(other for other in ("woman", "man") if random.random() < 0.6)]


def appearance(random: Random, gender: str, age: int) -> tuple[int | None, str, str, str, str, str, bool | None]:
    """Height in cm, build, hair colour, hair length, eye colour, facial hair, visible tattoo."""
    dice, choice = random.random, random.choice
    body = gender if gender in ("woman", "man") else choice(("woman", "man"))
    return (
        _height(random, body) if dice() > 0.12 else None,
        choice(_BUILDS[body]) if dice() > 0.2 else "",
        _hair_colour(random, age) if dice() > 0.16 else "",
        choice(_HAIR_LENGTHS[body]) if dice() > 0.14 else "",
        choice(_EYES) if dice() > 0.3 else "",
        choice(_FACIAL_HAIR) if body == "man" and dice() > 0.15 else "",
        dice() < 0.14 if dice() > 0.28 else None,
    )


def _height(random: Random, body: str) -> int:
    if body == "woman":
        return min(max(round(random.gauss(160, 6)), 145), 182)
    return min(max(round(random.gauss(173, 6.5)), 155), 196)


def _hair_colour(random: Random, age: int) -> str:
    roll = random.random()
    if age > 58:
        return "white" if roll < 0.3 else "grey" if roll < 0.6 else "salt_pepper" if roll < 0.85 else "black"
    if age > 42:
        return "salt_pepper" if roll < 0.4 else "grey" if roll < 0.48 else "black"
    return "black" if roll < 0.72 else "brown" if roll < 0.94 else "coloured"
