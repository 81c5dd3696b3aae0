"""Requests written by people who had not seen the rules: `aside` to score, the others to learn from.

Thirteen of fifteen authors wrote them; `dev` and `aside` are two halves of what the first one did, the others what
later ones did (of the last eight, a part each), for whom this was mended after the first score of 0.927 and 0.781,
0.772 and 0.745, 0.610 and 0.660, 0.875 and 0.830, 0.73 and 0.86, then 0.93 and 0.86 exact.

Nobody reads `corpus/blind/aside.jsonl` to write rules; of it, ids and figures are printed. The day is 26 November 2026.
Soft words are compared as one: no two people cut them alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from talents.query import Clause, TalentQuery
from talents.understanding import understand
from talents.understanding.lines import told

TODAY = date(2026, 11, 26)
FOLDER = Path(__file__).parent / "corpus" / "blind"
_LATER = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
TO_LEARN_FROM = ("dev", *_LATER, "thirteenth")
HALVES = (*TO_LEARN_FROM, "aside")
SOFT = "nice text"


@dataclass(frozen=True)
class Outcome:
    id: str
    text: str
    said: frozenset[str]
    means: frozenset[str]
    declines: bool
    declined: bool
    note: str = ""

    @property
    def exact(self) -> bool:
        return self.said == self.means and self.declines == self.declined

    def __str__(self) -> str:
        wrong = [f"missing: {clause}" for clause in sorted(self.means - self.said)]
        wrong += [f"too much: {clause}" for clause in sorted(self.said - self.means)]
        wrong += [f"declined: {self.declines}, not {self.declined}"] if self.declines != self.declined else []
        return f"{self.id} {self.text!r}\n    {'; '.join(wrong)}\n    {self.note}"


@dataclass
class Half:
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def exact_share(self) -> float:
        return sum(outcome.exact for outcome in self.outcomes) / len(self.outcomes)

    @property
    def f1(self) -> float:
        right = sum(len(outcome.said & outcome.means) for outcome in self.outcomes)
        return 2 * right / sum(len(outcome.said) + len(outcome.means) for outcome in self.outcomes)

    @property
    def wrong(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if not outcome.exact]


@cache
def half(name: str) -> Half:
    return Half(list(_outcomes([json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text().splitlines()])))


def _outcomes(rows: list[dict[str, Any]]) -> Iterator[Outcome]:
    in_force: dict[str, TalentQuery] = {}
    for row in rows:
        understood = understand(row["text"], today=TODAY, previous=in_force.get(row.get("after", "")))
        in_force[row["id"]] = understood.query
        answer = told(understood)
        yield Outcome(
            row["id"],
            row["text"],
            said=_clauses(answer["clauses"]),
            means=_clauses(row["clauses"]),
            declines=bool(answer["declined"]),
            declined=bool(row["declined"]),
            note=row.get("note", ""),
        )


def _clauses(rows: list[dict[str, Any]]) -> frozenset[str]:
    return frozenset(_spelt(Clause.from_dict(row)) for row in rows)


def _spelt(clause: Clause) -> str:
    if clause.field == "text":
        return SOFT
    value = json.dumps(_in_order(clause.value), ensure_ascii=False, sort_keys=True).casefold()
    return f"{clause.strength} {clause.field} {clause.operator} {value}"


def _in_order(value: Any) -> Any:
    return sorted(value, key=lambda item: json.dumps(item, sort_keys=True)) if isinstance(value, list) else value
