"""Clauses of days side by side: stretches that meet are one, and a week named for its days is only those days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from talents.query import Clause


def joined_days(made: list[Clause]) -> list[Clause]:
    kept: list[Clause] = []
    for clause in made:
        if not is_of_days(clause):
            kept.append(clause)
            continue
        other = next((one for one in kept if is_of_days(one) and _meets(one, clause)), None)
        if other is None:
            kept.append(clause)
        else:
            kept[kept.index(other)] = _together(other, clause)
    return kept


def without_banned_days(made: list[Clause], held: Sequence[Clause] = ()) -> list[Clause]:
    """ "1–10 Dec but not the 5th" are two stretches; days that are left out of nothing are no wish.

    A ban stays one where it takes back days that the request before, `held`, asked for.
    """
    bans = [clause for clause in made if _is_ban(clause)]
    kept = [clause for clause in made if not _is_ban(clause)]
    for ban in bans:
        if any(is_of_days(one) and _holds(one, ban) for one in kept):
            kept = [left for one in kept for left in _without(one, ban)]
        elif any(is_of_days(one) for one in held) and not any(is_of_days(one) for one in kept):
            kept.append(ban)
    return kept


def first_day_held(clauses: Sequence[Clause]) -> date | None:
    """The first of the days that are asked for."""
    return min((_ends(clause)[0] for clause in clauses if clause.field == "availability"), default=None)


def _is_ban(clause: Clause) -> bool:
    return clause.field == "availability" and clause.strength == "must_not"


def length(clause: Clause) -> int:
    """Days of a stretch, both ends included."""
    first, last = _ends(clause)
    return (last - first).days + 1


def _holds(one: Clause, other: Clause) -> bool:
    (first, last), (other_first, other_last) = _ends(one), _ends(other)
    return first <= other_first and other_last <= last


def _without(one: Clause, ban: Clause) -> list[Clause]:
    if not is_of_days(one) or not _holds(one, ban):
        return [one]
    (first, last), (ban_first, ban_last) = _ends(one), _ends(ban)
    day = timedelta(days=1)
    left = [(first, ban_first - day), (ban_last + day, last)]
    return [replace(one, value={"from": f"{start}", "to": f"{end}"}) for start, end in left if start <= end]


def is_of_days(clause: Clause) -> bool:
    """Whether all days of a stretch are asked for, and not so many within it."""
    return clause.field == "availability" and clause.strength == "must" and "days" not in clause.value


def each_day(clause: Clause) -> list[date]:
    """Each day of a stretch, both ends included."""
    return [_ends(clause)[0] + timedelta(days=ahead) for ahead in range(length(clause))]


def in_runs(days: Iterable[date]) -> list[list[date]]:
    """Days in their order, as runs of such as follow one another."""
    runs: list[list[date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


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
