"""A query made ready: what decides, what orders, and what both ways of searching give back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.db import connection

from talents.asked import Asked
from talents.conditions import Condition
from talents.name_senses import as_written
from talents.query import TalentQuery, split_look
from talents.search_predicates import Predicate, listed, predicate

# For each word of the text: weight -> number of the token that gives it, heaviest first.
Words = tuple[dict[int, int], ...]
ZONES = {"A": 9, "B": 3, "C": 1}
MOST_WORDS = 8


@dataclass(frozen=True)
class Plan:
    """`listed` holds for everybody who may be found at all."""

    listed: Condition
    deciding: tuple[Predicate, ...]
    wishes: tuple[Predicate, ...]
    words: Words

    @property
    def conditions(self) -> list[Condition]:
        return [self.listed] + [
            condition for each in (*self.deciding, *self.wishes) for condition in (each.yes, each.maybe)
        ]

    @property
    def heaviest(self) -> int:
        """The rank of a talent in whose name all the words stand."""
        return len(self.words) * max(ZONES.values())


@dataclass(frozen=True)
class Tally:
    """What orders one talent: fewest missing facts, most wishes, words, standing."""

    talent_id: int
    standing: int
    missing: int
    nice: int
    rank: int

    @property
    def order(self) -> tuple[int, int, int, int, int]:
        return (self.missing, -self.nice, -self.rank, -self.standing, self.talent_id)


@dataclass(frozen=True)
class Found:
    """How many match, of how many it is unknown, and the best of both in their order."""

    matches: int
    unknown: int
    best: tuple[Tally, ...]


def plan(query: TalentQuery, asked: Asked) -> Plan:
    deciding = [clause for clause in query.clauses if not clause.orders_only]
    wishes = [clause for clause in query.clauses if clause.orders_only and clause.field != "text"]
    return Plan(
        listed(asked.today),
        tuple(predicate(clause, asked) for clause in deciding),
        (*(predicate(clause, asked) for clause in wishes), *_as_written(query, asked)),
        _words(" ".join(looks(query))),
    )


def looks(query: TalentQuery) -> list[str]:
    """ "Not glam" must not bring up those who say glam; absence cannot be ranked."""
    said = [split_look(clause.value) for clause in query.clauses if clause.field == "text"]
    return [words for words, wanted in said if wanted]


def _as_written(query: TalentQuery, asked: Asked) -> list[Predicate]:
    """Whose name is spelt as it was typed comes before those who only sound like it."""
    written = [clause for clause in query.clauses if clause.field == "name" and clause.strength == "must"]
    other = [clause for clause in written if asked.senses(clause.value) != as_written(clause.value)]
    return [predicate(clause, replace(asked, names={})) for clause in other]


def _words(text: str) -> Words:
    """The words by their stems; stop words drop out, so that they can move nobody."""
    if not text:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT array_agg(hashtextextended(zone || lexeme, 0) ORDER BY zone) "
            "FROM (SELECT lexeme, positions FROM unnest(to_tsvector('english', %s)) "
            "ORDER BY positions[1] LIMIT %s) AS word, unnest(%s::text[]) AS zone GROUP BY lexeme ORDER BY lexeme",
            [text, MOST_WORDS, sorted(ZONES)],
        )
        return tuple(dict(zip(ZONES.values(), numbers, strict=True)) for (numbers,) in cursor.fetchall())
