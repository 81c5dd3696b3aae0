"""Talents for tests, in one call each: facts by name, what is left out stays unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

from talents.models import Agency, Talent

TODAY = date(2026, 11, 21)


def talent(name: str = "Asha Malik", **facts: Any) -> Talent:
    """A saved talent. Lists of facts are given as rows: `languages=[("hi", "C1")]`, `rates=[(40000, "INR", "day")]`,
    `free=[(first, last)]`, `days=[(first, last, status)]`, `credits=[("film", "Kaala Sach")]`; also `agency="Sitara"`.
    `licences`, `unions` and `training` are codes, `[]` for none; `visible_tattoo` is yes, no or None.
    """
    told = {name: facts.pop(name, None) for name in ("licences", "unions", "training", "visible_tattoo")}
    lists = {key: facts.pop(key, ()) for key in ("languages", "accents", "skills", "credits", "rates", "free", "days")}
    agency = facts.pop("agency", None)
    person = Talent.objects.create(stage_name=name, told_none=_told_none(told), **facts)
    for code in told["licences"] or ():
        person.licences.create(licence=code)
    for code in told["unions"] or ():
        person.union_memberships.create(union=code)
    for code in told["training"] or ():
        person.trainings.create(school=code)
    if told["visible_tattoo"]:
        person.marks.create(kind="tattoo", visible=True)
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


def _told_none(told: dict[str, Any]) -> list[str]:
    lists = {"licences": "licences", "unions": "unions", "training": "trainings"}
    none = [lists[name] for name in lists if told[name] == []]
    return none if told["visible_tattoo"] is not False else [*none, "tattoos"]
