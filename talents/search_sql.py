"""The one statement of a search: matches, then the unknown, counted up to a bound, ranked, cut to a page.

Candidates come in the order of their standing, `REACHABLE` at most for each group. Where something ranks (nice clauses,
text), those who have it are fetched as candidates too, `PREFERRED` at most for each way of having it: names, all words,
any word.

What is common is found soonest by walking the rows in order, what is rare by an index. The planner's estimates for
combined facets are off by a hundred times, and a walk for something rare reads the whole roster; so the statement tries
a few pages itself and lets their share of hits decide.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from talents.query import REACHABLE, TalentQuery
from talents.search_predicates import (
    ALWAYS,
    NEVER,
    Condition,
    Predicate,
    all_of,
    either,
    has_any,
    in_texts,
    negated,
    predicate,
    quoted_words,
)

PREFERRED = 300
_STATEMENT = """
WITH roster AS MATERIALIZED (
    SELECT greatest(reltuples, 1)::float8 AS talents FROM pg_class WHERE oid = 'talents_indexrow'::regclass
), {groups}candidate AS (
    SELECT true AS matches, * FROM matching
    {also}UNION ALL SELECT false AS matches, * FROM doubtful
), page AS (
    SELECT talent_id, matches, nice + least({rank}, 0.999) AS score,
        row_number() OVER (ORDER BY matches DESC, missing, nice DESC, {rank} DESC, standing DESC, talent_id) AS place
    FROM candidate{ranks} ORDER BY place LIMIT %s OFFSET %s
)
SELECT (SELECT count(*) FROM matching), (SELECT count(*) FROM doubtful), talent_id, matches, score
FROM (VALUES (1)) AS always(one) LEFT JOIN page ON true ORDER BY place
"""
# Walking costs most / share rows, the index share * talents: they are equal where share is sqrt(most / talents).
# "+ 0" keeps the second way from walking too; the huge limit keeps the filter of the first above its ordered walk.
_GROUP = """{name}_tried AS MATERIALIZED (
    SELECT count(*) > {tried} * sqrt({most} / (SELECT talents FROM roster)) AS common
    FROM {sample} TABLESAMPLE SYSTEM (least(100, 100 * {tried} / (SELECT talents FROM roster))) REPEATABLE (1)
    WHERE {trial}
), {name} AS MATERIALIZED (
    (SELECT talent_id, standing, {missing} AS missing, {nice} AS nice
    FROM (SELECT * FROM talents_indexrow ORDER BY standing DESC, talent_id LIMIT 2000000000) AS talents_indexrow
    WHERE (SELECT common FROM {name}_tried) AND {walked} LIMIT {most})
    UNION ALL
    (SELECT talent_id, standing, {missing} AS missing, {nice} AS nice
    FROM talents_indexrow
    WHERE NOT (SELECT common FROM {name}_tried) AND {found} ORDER BY standing + 0 DESC, talent_id LIMIT {most})
), """
TRIED = 1000
_ALL_WORDS = "document @@ plainto_tsquery('english', %s)"
# Any of the words, each by its stem; stop words drop out, so that they can match nobody.
_ANY = "replace(plainto_tsquery('english', %s)::text, '&', '|')::tsquery"
_ANY_WORD = f"document @@ {_ANY}"
# Four decimals: what differs by less is equal, and the standing decides.
_RANKS = f""" LEFT JOIN (
    SELECT talent_id, round(ts_rank('{{{{0, 0.1, 0.4, 1.0}}}}', document, {_ANY})::numeric, 4)::float8 AS rank
    FROM talents_indextext WHERE talent_id IN ({{ranked}})
) AS ranks USING (talent_id)"""


@dataclass(frozen=True)
class Statement:
    sql: str
    parameters: tuple[Any, ...]


def statement(query: TalentQuery, today: date) -> Statement:
    """The statement of a canonical query. Its rows: matches, unknown (both counts at most REACHABLE + 1),
    talent id, whether it matches, score; one row with nulls for the last three when the page is empty.
    """
    return _Building(query, today).statement()


@dataclass(frozen=True)
class _Words:
    """A condition on `talents_indextext`, for a walk that looks up each row's text and for the text's own index."""

    condition: Condition

    @property
    def of_this_row(self) -> Condition:
        lookup = "(SELECT {} FROM talents_indextext AS text WHERE text.talent_id = talents_indexrow.talent_id)"
        return Condition(lookup.format(self.condition.sql), self.condition.parameters)

    @property
    def by_index(self) -> Condition:
        return in_texts(self.condition)


@dataclass(frozen=True)
class _Way:
    """Whom a group takes in: rows that fulfil `where` and whose text has the words, if any."""

    where: Condition
    words: _Words | None = None


class _Building:
    def __init__(self, query: TalentQuery, today: date) -> None:
        self.query = query
        # "Not glam" must not bring up those who say glam; absence cannot be ranked.
        looks = [clause.value for clause in query.clauses if clause.field == "text"]
        self.words = " ".join(look for look in looks if not look.lower().startswith("not "))
        deciding = [clause for clause in query.clauses if not clause.orders_only]
        wishes = [clause for clause in query.clauses if clause.orders_only and clause.field != "text"]
        self.deciding = [predicate(clause, today) for clause in deciding]
        self.wishes = [predicate(clause, today) for clause in wishes]
        # Those whose time in the roster is over; nearly always none, read once by an index of their own.
        self.kept = Condition("talent_id NOT IN (SELECT id FROM talents_talent WHERE retention_until < %s)", (today,))
        self.matches = all_of([each.yes for each in self.deciding])

    def statement(self) -> Statement:
        groups = [
            self._group("matching", _Way(self.matches)),
            self._group("doubtful", _Way(self._doubt()), self._missing()),
        ]
        ways = self._findable_wishes()
        names = [f"preferred_{number}" for number in range(len(ways))]
        groups += [self._group(name, way, most=PREFERRED) for name, way in zip(names, ways, strict=True)]
        ranked = " UNION ALL ".join(f"SELECT talent_id FROM {name}" for name in ("doubtful", *names))
        sql = _STATEMENT.format(
            groups="".join(group.sql for group in groups),
            also="".join(f"UNION SELECT true, * FROM {name} " for name in names),
            rank="coalesce(rank, 0)" if self.words else "0::float8",
            ranks=_RANKS.format(ranked=ranked) if self.words else "",
        )
        words = (self.words,) if self.words else ()
        values = (value for group in groups for value in group.parameters)
        return Statement(sql, (*values, *words, self.query.limit, self.query.offset))

    def _group(self, name: str, way: _Way, missing: Condition | None = None, most: int | None = None) -> Condition:
        missing = missing or Condition("0")
        nice = _count([wish.yes for wish in self.wishes])
        where = all_of([way.where, self.kept])
        walked = all_of([where, way.words.of_this_row]) if way.words else where
        found = all_of([where, way.words.by_index]) if way.words else where
        trial = way.words.condition if way.words else way.where
        sql = _GROUP.format(
            name=name,
            most=most or REACHABLE + 1,
            tried=TRIED,
            sample="talents_indextext" if way.words else "talents_indexrow",
            missing=missing.sql,
            nice=nice.sql,
            trial=f"({trial.sql})",
            walked=f"({walked.sql})",
            found=f"({found.sql})",
        )
        columns = (*missing.parameters, *nice.parameters)
        return Condition(sql, (*trial.parameters, *columns, *walked.parameters, *columns, *found.parameters))

    def _doubt(self) -> Condition:
        """Nothing speaks against the talent, but something is missing."""
        if not self.deciding:
            return NEVER
        if len(self.deciding) == 1:
            return self.deciding[0].unknown
        maybe = [each.maybe for each in self.deciding]
        return all_of([_some_gap(self.deciding), *maybe, negated(self.matches)])

    def _missing(self) -> Condition:
        """How many facts are missing: those with the fewest come first."""
        return _count([each.unknown for each in self.deciding])

    def _findable_wishes(self) -> list[_Way]:
        """What is worth fetching candidates for, in ways that an index finds."""
        wishes = [wish.yes for wish in self.wishes if wish.indexed]
        asked = [all_of(wishes)] if wishes else []
        asked += [either(wishes)] if len(wishes) > 1 else []
        ways = [_Way(all_of([self.matches, wish])) for wish in asked]
        if self.words:
            ways += [_Way(self.matches, _Words(condition)) for condition in _ways_to_have(self.words)]
        return ways


def _ways_to_have(words: str) -> list[Condition]:
    named = [f"'{word}'" for word in quoted_words(words)]
    ways = [Condition("names @@ %s::tsquery", (" | ".join(named),))] if named else []
    ways += [Condition(_ALL_WORDS, (words,))] if len(named) > 1 else []
    return [*ways, Condition(_ANY_WORD, (words,))]


def _some_gap(predicates: list[Predicate]) -> Condition:
    """True of every row that is unknown; by the index where tokens tell all the gaps."""
    tokens: list[str] = []
    for each in predicates:
        if each.gap is None:
            return ALWAYS
        tokens += each.gap
    return has_any(tokens) if tokens else NEVER


def _count(conditions: list[Condition]) -> Condition:
    sql = " + ".join(f"({condition.sql})::integer" for condition in conditions)
    return Condition(sql or "0", tuple(value for each in conditions for value in each.parameters))
