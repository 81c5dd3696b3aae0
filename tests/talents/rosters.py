"""Talents for tests, in one call each: facts by name, what is left out stays unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

from talents.models import Agency, Talent

TODAY = date(2026, 11, 21)


def talent(name: str = "Asha Malik", **facts: Any) -> Talent:
    """A saved talent. Lists of facts are given as rows: `languages=[("hi", "C1")]`, `rates=[(40000, "INR", "day")]`,
    `free=[(first, last)]`, `days=[(first, last, status)]`, `credits=[("film", "Kaala Sach")]`; also `agency="Sitara"`.
    """
    lists = {key: facts.pop(key, ()) for key in ("languages", "accents", "skills", "credits", "rates", "free", "days")}
    agency = facts.pop("agency", None)
    person = Talent.objects.create(stage_name=name, **facts)
    for key, column in (("languages", "language"), ("accents", "accent"), ("skills", "skill")):
        for code, level in lists[key]:
            getattr(person, key).create(**{column: code, "level": level})
    for kind, production in lists["credits"]:
        person.credits.create(kind=kind, production=production)
    for amount, currency, unit in lists["rates"]:
        person.rates.create(amount=amount, currency=currency, unit=unit)
    for first, last, status in [*((*stretch, "available") for stretch in lists["free"]), *lists["days"]]:
        person.availabilities.create(first_day=first, last_day=last, status=status)
    if agency:
        person.representations.create(agency=Agency.objects.get_or_create(name=agency)[0], kind="agent")
    return person
