"""A few children, each with a guardian; drawn apart, with dice of their own, in place of a grown-up."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

EVERY, PLACE = 100, 45
_SKILLS = ("dance", "singing", "swimming", "skating", "football", "kathak", "karate", "mimicry")
_PARENTS = {"mother": ("Sunanda", "Rohini", "Farida", "Malati"), "father": ("Vilas", "Balwant", "Iqbal", "Devidas")}
_BIO = (
    "{name} is {relation}'s second audition partner after the family dog. Loves {skill}; school first, shoots after.",
    "Written by {relation}: {name} reads everything aloud, knows every advertisement by heart and likes {skill}.",
)


def is_child(index: int) -> bool:
    return index % EVERY == PLACE


class Child:
    """Who stands at this place of the roster: sizes and ages that go together."""

    def __init__(self, seed: int, index: int, today: date) -> None:
        self.random = Random(f"{seed} child {index}")
        self.gender = self.random.choice(("woman", "man"))
        self.years = self.random.randint(6, 13)
        self.born = today - timedelta(days=int(self.years * 365.25) + self.random.randint(2, 360))
        self.height = 90 + 5 * self.years + self.random.randint(2, 12)
        self.plays = (self.years - 1, self.years + 1)
        self.relation = self.random.choice(("mother", "mother", "father"))

    def skills(self) -> list[tuple[str, str]]:
        drawn = self.random.sample(_SKILLS, self.random.randint(1, 2))
        return [(skill, self.random.choice(("beginner", "intermediate", ""))) for skill in drawn]

    def bio(self, name: str, skill: str) -> str:
        relation = {"mother": "Mummy", "father": "Papa"}[self.relation]
        return self.random.choice(_BIO).format(name=name.split()[0], relation=relation, skill=skill)

    def guardians(self, name: str, told: tuple) -> list[tuple]:
        """Name, relation, phone, e-mail, the day on which an ID was seen."""
        given, family = self.random.choice(_PARENTS[self.relation]), name.split()[-1]
        phone = f"+91 55502 {self.random.randint(10_000, 99_999)}"
        seen = told[1] if self.random.random() < 0.7 else None
        address = f"{given}.{family}@home.example".casefold().replace("'", "")
        return [(f"{given} {family}", self.relation, phone, address, seen, *told)]
