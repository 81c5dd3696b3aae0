"""What is worth asking about a call for several parts as a whole: dates, rates, and how well a language is spoken."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from talents.query import Clause
from talents.understanding.meaning import Part
from talents.wording import code_words

_MOST_NAMED = 3


def worth_asking(parts: Sequence[Part]) -> tuple[str, ...]:
    """At most three short questions, of what is missing or was left open."""
    asked = (_dates(parts), _rates(parts), _levels(parts))
    return tuple(question for question in asked if question)


def _dates(parts: Sequence[Part]) -> str:
    lacking = _without(parts, "availability")
    if lacking:
        return f"Which shoot dates{_for(lacking, parts)}?"
    months = [month for clause in _clauses(parts, "availability") if (month := _whole_month(clause.value))]
    return f"Which days in {_listed(months)}?" if months else ""


def _rates(parts: Sequence[Part]) -> str:
    lacking = _without(parts, "rate")
    return f"Which rate a day{_for(lacking, parts)}?" if lacking else ""


def _levels(parts: Sequence[Part]) -> str:
    """Dialects and tongues of which no level was said."""
    spoken = [item for clause in _clauses(parts, "language") if not clause.excludes for item in clause.value]
    open_ = [code_words("language", item["language"]) for item in spoken if item["level"] is None]
    return f"How fluent must the {_listed(open_)} be?" if open_ else ""


def _whole_month(days: dict[str, Any]) -> str:
    first, last = date.fromisoformat(days["from"]), date.fromisoformat(days["to"])
    whole = first.day == 1 and (first.year, first.month) == (last.year, last.month)
    whole = whole and last.day == monthrange(last.year, last.month)[1] and "days" not in days
    return f"{first:%B %Y}" if whole else ""


def _without(parts: Sequence[Part], field: str) -> list[Part]:
    return [part for part in parts if not _has(part, lambda clause: clause.field == field and not clause.excludes)]


def _has(part: Part, fits: Callable[[Clause], bool]) -> bool:
    return any(fits(clause) for clause in part.query.clauses)


def _clauses(parts: Sequence[Part], field: str) -> list[Clause]:
    return [clause for part in parts for clause in part.query.clauses if clause.field == field]


def _for(lacking: Sequence[Part], parts: Sequence[Part]) -> str:
    """Whom it is asked for, where others have it."""
    if len(lacking) == len(parts):
        return ""
    named = [part.name for part in lacking[:_MOST_NAMED]]
    more = len(lacking) - len(named)
    return f" for {_listed([*named, *([f'{more} more'] if more else [])])}"


def _listed(words: Iterable[str]) -> str:
    found = list(dict.fromkeys(words))
    return " and ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)
