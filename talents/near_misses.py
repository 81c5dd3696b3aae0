"""Who nearly matches: fails one clause and no other, and by how much. Where few match, it is what is asked next.

A clause is eased in small steps, and the first step that lets somebody in is told: "6 more at ₹50,000 a day". Those of
whom it is unknown are no near-misses; they are listed as unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from talents.asked import Asked
from talents.conditions import ALWAYS, Condition, Not, every
from talents.easing import Step, steps
from talents.query import Clause, TalentQuery
from talents.search_predicates import predicate

# With so many matches nobody looks for near ones.
ENOUGH_MATCHES = 10
MOST_TOLD = 5
MOST_OF_ONE = 2
MOST_EASED = 8
# What a director gives up most easily comes first.
_ORDER = (
    *("availability", "rate", "height", "playing_age", "place", "works_in", "shoots_in", "accent", "skill", "language"),
    *("credit", "training", "travel", "licence"),
)
# Somebody else's part: no director means these half.
_KEPT = ("gender", "name", "over_age", "right_to_work")


@dataclass(frozen=True)
class NearMiss:
    """`count` talents fulfil every other clause and fail `clause`; they fulfil `relaxed`, None when it is left out.

    `query` is the whole query eased so.
    """

    clause: Clause
    relaxed: Clause | None
    count: int
    words: str
    query: TalentQuery


@dataclass(frozen=True)
class Trial:
    """One step of easing one clause, and the condition of whom it would let in."""

    clause: Clause
    step: Step
    condition: Condition


def trials(query: TalentQuery, asked: Asked) -> list[Trial]:
    deciding = [clause for clause in query.clauses if not clause.orders_only]
    eased = sorted((clause for clause in deciding if clause.field not in _KEPT), key=_rank)[:MOST_EASED]
    found = []
    for clause in eased:
        others = [predicate(other, asked).yes for other in deciding if other is not clause]
        # Who may fulfil the clause as it stands is unknown, not near.
        failing = Not(predicate(clause, asked).maybe)
        for step in steps(clause):
            let_in = predicate(step.clause, asked).yes if step.clause else ALWAYS
            found.append(Trial(clause, step, every(*others, failing, let_in)))
    return found


def near_misses(query: TalentQuery, tried: Sequence[Trial], counts: Sequence[int]) -> tuple[NearMiss, ...]:
    """Of each clause the first step that lets somebody in, of a range one for each end, of cities the two best."""
    helping = [(trial, count) for trial, count in zip(tried, counts, strict=True) if count]
    told: list[NearMiss] = []
    for clause in dict.fromkeys(id(trial.clause) for trial, _ in helping):
        told += _of_clause(query, [(trial, count) for trial, count in helping if id(trial.clause) == clause])
    return tuple(told[:MOST_TOLD])


def _of_clause(query: TalentQuery, helping: list[tuple[Trial, int]]) -> list[NearMiss]:
    eased = [(trial, count) for trial, count in helping if trial.step.clause]
    first: dict[str, tuple[Trial, int]] = {}
    for trial, count in eased or helping:
        first.setdefault(trial.step.end, (trial, count))
    best = sorted(first.values(), key=lambda pair: -pair[1])[:MOST_OF_ONE]
    return [
        NearMiss(trial.clause, trial.step.clause, count, _words(trial.step.words, count), _eased(query, trial))
        for trial, count in best
    ]


def _words(words: str, count: int) -> str:
    """6 more at ₹50,000 a day; 2 are 1 cm too short."""
    return words.format(f"{count:,}", are="is" if count == 1 else "are")


def _eased(query: TalentQuery, trial: Trial) -> TalentQuery:
    put = (trial.step.clause,) if trial.step.clause else ()
    rest = tuple(clause for clause in query.clauses if clause is not trial.clause)
    return replace(query, clauses=(*rest, *put), offset=0).canonical()


def _rank(clause: Clause) -> int:
    return _ORDER.index(clause.field) if clause.field in _ORDER else len(_ORDER)
