"""Clauses of days side by side: stretches that meet are one, and a week named for its days is only those days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from talents.query import Clause


def joined_days(made: list[Clause]) -> list[Clause]:
    kept: list[Clause] = []
    for clause in made:
        if not _is_plain(clause):
            kept.append(clause)
            continue
        other = next((one for one in kept if _is_plain(one) and _meets(one, clause)), None)
        if other is None:
            kept.append(clause)
        else:
            kept[kept.index(other)] = _together(other, clause)
    return kept


def _is_plain(clause: Clause) -> bool:
    return clause.field == "availability" and clause.strength == "must" and "days" not in clause.value


def _ends(clause: Clause) -> tuple[date, date]:
    return date.fromisoformat(clause.value["from"]), date.fromisoformat(clause.value["to"])


def _meets(one: Clause, other: Clause) -> bool:
    (first, last), (other_first, other_last) = _ends(one), _ends(other)
    day = timedelta(days=1)
    return first <= other_last + day and other_first <= last + day


def _together(one: Clause, other: Clause) -> Clause:
    """ "Next week, Monday to Wednesday" are three days; "the 14th and the 15th" are two."""
    (first, last), (other_first, other_last) = _ends(one), _ends(other)
    if first <= other_first and other_last <= last:
        return other
    if other_first <= first and last <= other_last:
        return one
    value = {"from": min(first, other_first).isoformat(), "to": max(last, other_last).isoformat()}
    return replace(one, value=value)
