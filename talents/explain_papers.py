"""Licences, permits, promises to brands and ages: what is valid on the days that count."""

from __future__ import annotations

from datetime import date

from talents.ages import years_between
from talents.asked import Asked
from talents.days import day_words
from talents.judgement import Judgement, any_of, named
from talents.models import Talent
from talents.query import Clause


def judge_licence(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    """One whose end nobody has told is held all the same."""
    rows = list(talent.licences.all())
    if not rows:
        return ("no", "licences: none") if "licences" in talent.told_none else ("unknown", "licences unknown")
    wanted = [row for row in rows if row.licence in clause.value]
    for row in wanted:
        if row.valid_to is None or row.valid_to >= asked.today:
            return "yes", named("licence", row.licence) + (f", valid to {_day(row.valid_to)}" if row.valid_to else "")
    if wanted:
        return "no", f"{named('licence', wanted[0].licence)}, expired {_day(wanted[0].valid_to)}"
    return "no", ", ".join(named("licence", row.licence) for row in rows)


def judge_right_to_work(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    return any_of(_right_in(country, talent, asked.today) for country in clause.value)


def _right_in(country: str, talent: Talent, today: date) -> Judgement:
    name = named("right_to_work", country)
    if talent.nationality == country:
        return "yes", f"nationality: {name}"
    permits = list(talent.work_permits.all())
    there = [permit for permit in permits if permit.country == country]
    rights = [permit for permit in there if permit.kind != "sponsored"]
    for permit in rights:
        if permit.valid_to is None or permit.valid_to >= today:
            until = f", valid to {_day(permit.valid_to)}" if permit.valid_to else ""
            return "yes", f"{name}: {permit.get_kind_display().lower()}{until}"
    if len(rights) < len(there):
        return "no", f"{name}: needs sponsorship"
    if not talent.nationality or (not permits and "work_permits" not in talent.told_none):
        return "unknown", f"right to work in {name} unknown"
    if rights:
        return "no", f"{name}: permit expired {_day(rights[0].valid_to)}"
    return "no", f"no permit for {name}"


def judge_exclusivity(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    """A promise without a last day binds; one without a first has begun."""
    rows = list(talent.exclusivities.all())
    if not rows:
        none = "exclusivities" in talent.told_none
        return ("no", "bound to no brand") if none else ("unknown", "promises to brands unknown")
    alike = [row for row in rows if row.product_category in clause.value]
    for row in alike:
        for first, last in asked.spans:
            if (row.first_day is None or row.first_day <= last) and (row.last_day is None or row.last_day >= first):
                until = f"to {_day(row.last_day)}" if row.last_day else "with no end told"
                return "yes", f"bound to {row.brand} ({named('exclusivity', row.product_category)}) {until}"
    if alike:
        return "no", f"{alike[0].brand} ({named('exclusivity', alike[0].product_category)}) not on these days"
    bound = ", ".join(dict.fromkeys(named("exclusivity", row.product_category) for row in rows))
    return "no", f"bound in {bound} only"


def judge_over_age(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    """Yes or no, and never how old."""
    identity = getattr(talent, "identity", None)
    if identity is None or identity.date_of_birth is None:
        return "unknown", f"whether over {clause.value} is unknown"
    over = years_between(identity.date_of_birth, asked.today) >= clause.value
    return ("yes", f"over {clause.value}") if over else ("no", f"under {clause.value}")


def _day(day: date | None) -> str:
    return day_words(day) if day else "unknown"
