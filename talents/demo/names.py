"""Names for people who do not exist, and the other spellings by which they might be written down."""

from __future__ import annotations

from random import Random

from talents.demo.communities import COMMUNITIES, Community
from talents.demo.known_names import KNOWN_NAMES

# What changes when the same name is spelt by another hand; the first rule that applies is used.
RESPELLINGS = (
    ("Shrivastav", "Srivastav"),
    ("Chatterjee", "Chattopadhyay"),
    ("Banerjee", "Bandyopadhyay"),
    ("Mukherjee", "Mukhopadhyay"),
    ("Choudhary", "Chaudhari"),
    ("ee", "i"),
    ("oo", "u"),
    ("aa", "a"),
    ("ksh", "x"),
    ("sh", "s"),
    ("th", "t"),
    ("v", "w"),
    ("y", "i"),
)


def full_name(random: Random, community: Community, gender: str) -> str:
    """A given and a family name of the community, never those of a known actor or director."""
    given_names = given_pool(community, gender)
    while True:
        name = f"{random.choice(given_names)} {random.choice(community.families)}"
        if name.casefold() not in KNOWN_NAMES:
            return name


def given_pool(community: Community, gender: str) -> tuple[str, ...]:
    if gender == "woman":
        return community.women
    if gender == "man":
        return community.men
    return community.women + community.men


def other_spellings(name: str) -> list[str]:
    """At most one respelling of the name, as an agent's list might carry it."""
    for written, respelt in RESPELLINGS:
        if written in name:
            return [name.replace(written, respelt, 1)]
    return []


def possible_names() -> set[str]:
    """Every combination the pools could make, known names included."""
    return {
        f"{given} {family}"
        for community in COMMUNITIES.values()
        for given in community.women + community.men
        for family in community.families
    }
