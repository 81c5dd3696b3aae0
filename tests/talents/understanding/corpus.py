"""The corpus: requests with the clauses they mean, in a shorthand that is quick to read and to write.

`gender woman|man; age 20-25; language mr:C1; !place delhi; ~skill yoga; rate 40000/day+all_in; credit film+lead;
free 2026-11-10..2026-11-22; free 3 of 2026-11-10..2026-11-22`.
"!" is must_not, "~" nice (text always is). Every third line of the files in `corpus/` is set aside: it is scored and
never looked at while rules are written. `corpus/wordings/` came later, in the ways that directors write; of those only
the clauses, what is declined and whether something is asked are compared, not which words were lost. `text *` stands
for any soft words; `after` is the message before, or a list of those before; `today` the day, where it is another one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from talents.query import FIELDS, TalentQuery
from talents.understanding import Understanding, understand

TODAY = date(2026, 10, 14)  # a Wednesday
FOLDER = Path(__file__).parent / "corpus"
ANY_TEXT = "nice text *"
SHORT_NAMES = {"age": "playing_age", "free": "availability", "tattoo": "visible_tattoo", "facial": "facial_hair"}


@dataclass(frozen=True)
class Request:
    file: str
    line: int
    text: str
    means: frozenset[str]
    after: tuple[str, ...] = ()
    today: date = TODAY
    intent: str | None = None
    limit: int | None = None
    ordinal: int | None = None
    name: str | None = None
    lost: tuple[str, ...] | None = None
    declined: bool = False
    asks: bool = False
    skip: str = ""
    extra: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)

    @property
    def set_aside(self) -> bool:
        return self.line % 3 == 2 and not self.of_wordings

    @property
    def of_wordings(self) -> bool:
        return self.file.startswith("wordings/")

    def __str__(self) -> str:
        return f"{self.file}:{self.line + 1} {self.text}"

    def understood(self) -> Understanding:
        before: TalentQuery | None = None
        previous: TalentQuery | None = None
        first: TalentQuery | None = None
        for earlier in self.after:
            understood = understand(earlier, today=self.today, previous=previous, before=before, first=first)
            before, previous = previous, understood.query
            first = first or previous
        return understand(self.text, today=self.today, previous=previous, before=before, first=first)

    @property
    def said(self) -> frozenset[str]:
        """The clauses that it is understood as, soft words as one where the corpus leaves them open."""
        said = spelt(self.understood())
        if ANY_TEXT not in self.means:
            return said
        return frozenset(ANY_TEXT if clause.startswith("nice text ") else clause for clause in said)


@cache
def corpus() -> tuple[Request, ...]:
    requests = []
    for path in sorted((*FOLDER.glob("*.jsonl"), *FOLDER.glob("wordings/*.jsonl"))):
        for number, line in enumerate(path.read_text().splitlines()):
            row = json.loads(line)
            means = frozenset(clause for short in row.pop("means").split(";") if (clause := canonical(short.strip())))
            lost, after = row.pop("lost", None), row.pop("after", ())
            day = row.pop("today", None)
            known = {
                key: row.pop(key)
                for key in ("intent", "limit", "ordinal", "name", "declined", "asks", "skip")
                if key in row
            }
            text = row.pop("text")
            requests.append(
                Request(
                    _name(path),
                    number,
                    text,
                    means,
                    after=(after,) if isinstance(after, str) else tuple(after),
                    today=date.fromisoformat(day) if day else TODAY,
                    lost=None if lost is None else tuple(lost),
                    extra=row,
                    **known,
                )
            )
    return tuple(requests)


def _name(path: Path) -> str:
    return str(path.relative_to(FOLDER).with_suffix(""))


def canonical(short: str) -> str:
    """One clause of the shorthand in the form that `spelt` gives a real one."""
    if not short:
        return ""
    strength = {"!": "must_not", "~": "nice"}.get(short[0], "must")
    name, _, value = short.lstrip("!~").partition(" ")
    name = SHORT_NAMES.get(name, name)
    assert name in FIELDS, f"no such field: {name}"
    if name == "text":
        strength = "nice"
    if "|" in value:
        value = "|".join(sorted(value.split("|")))
    return f"{strength} {name} {value}"


def spelt(understanding: Understanding) -> frozenset[str]:
    """The clauses in force as strings to compare. The origin is left out: another file tests it."""
    return frozenset(
        f"{clause.strength} {clause.field} {_value(clause.field, clause.value)}"
        for clause in understanding.query.clauses
    )


def _value(name: str, value: Any) -> str:
    if name in ("playing_age", "height"):
        low, high = ("" if value[key] is None else str(value[key]) for key in ("min", "max"))
        return f"{low}-{high}"
    if name == "rate":
        currency = "" if value["currency"] == "INR" else f" {value['currency']}"
        return f"{value['amount']}{currency}/{value['unit']}" + ("+all_in" if value.get("all_in") else "")
    if name == "availability":
        days = f"{value['days']} of " if value.get("days") else ""
        return f"{days}{value['from']}..{value['to']}"
    if isinstance(value, bool):
        return str(value).lower()
    if name in ("language", "accent", "skill"):
        return "|".join(sorted(_levelled(name, item) for item in value))
    if name == "credit":
        return "|".join(sorted(_credit(item) for item in value))
    return "|".join(sorted(value)) if isinstance(value, list) else str(value)


def _levelled(name: str, item: dict[str, Any]) -> str:
    uses = "".join(f"+{use}" for use in ("dubs", "reads") if item.get(use))
    return item[name] + (f":{item['level']}" if item["level"] else "") + uses


def _credit(item: dict[str, Any]) -> str:
    """`film+lead+director=Zoya Akhtar+from=2022`; a production alone is `=Panchayat`."""
    plain = [str(item[key]) for key in ("kind", "role_size") if item.get(key)]
    named = [
        f"{'' if key == 'production' else key.removeprefix('year_')}={item[key]}"
        for key in ("production", "brand", "category", "director", "company", "platform", "year_from", "year_to")
        if item.get(key)
    ]
    return "+".join(plain + named)
