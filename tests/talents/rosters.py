"""Talents for tests, in one call each: facts by name, what is left out stays unknown."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from talents.models import Agency, ExchangeRate, Identity, Talent

TODAY = date(2026, 11, 21)
RATE_OF = date(2026, 11, 20)


def worth(currency: str, rupees: str) -> ExchangeRate:
    """What the office has set for one of this currency."""
    return ExchangeRate.objects.create(currency=currency, rupees=Decimal(rupees), as_of=RATE_OF, source="the bank")


def talent(name: str = "Asha Malik", **facts: Any) -> Talent:
    """A saved talent. Lists of facts are given as rows: `languages=[("hi", "C1")]`, `rates=[(40000, "INR", "day")]`,
    `free=[(first, last)]`, `days=[(first, last, status)]` or with a project behind, `credits=[("film", "Kaala Sach")]`;
    also `agency="Sitara"`. A language may say more, `("hi", "C1", {"dubs": True})`, and so may a credit, `("film",
    "Monsoon", {"year": 2024})`, and a rate. `promises=[("telecom", first, last)]`, `permits=[("GB", kind, valid_to)]`,
    `born=day`. `licences`, `unions` and `training` are codes, `[]` for none; `visible_tattoo` is yes, no or None.
    """
    told = {name: facts.pop(name, None) for name in ("licences", "unions", "training", "visible_tattoo")}
    lists = {key: facts.pop(key, ()) for key in ("languages", "accents", "skills", "credits", "rates", "free", "days")}
    agency = facts.pop("agency", None)
    more = {key: facts.pop(key, None) for key in ("promises", "permits", "born", "licence_ends", "portrays_until")}
    none = [*_told_none(told), *facts.pop("told_none", ())]
    person = Talent.objects.create(stage_name=name, told_none=none, **facts)
    for code in told["licences"] or ():
        person.licences.create(licence=code, valid_to=(more["licence_ends"] or {}).get(code))
    for code in told["unions"] or ():
        person.union_memberships.create(union=code)
    for code in told["training"] or ():
        person.trainings.create(school=code)
    if told["visible_tattoo"]:
        person.marks.create(kind="tattoo", visible=True)
    for key, column in (("languages", "language"), ("accents", "accent"), ("skills", "skill")):
        for code, level, *extra in lists[key]:
            getattr(person, key).create(**{column: code, "level": level}, **(extra[0] if extra else {}))
    for kind, production, *extra in lists["credits"]:
        person.credits.create(kind=kind, production=production, **(extra[0] if extra else {}))
    for amount, currency, unit, *extra in lists["rates"]:
        person.rates.create(amount=amount, currency=currency, unit=unit, **(extra[0] if extra else {}))
    _more(person, more)
    for first, last, status, *project in [*((*stretch, "available") for stretch in lists["free"]), *lists["days"]]:
        person.availabilities.create(first_day=first, last_day=last, status=status, project="".join(project))
    if agency:
        person.representations.create(agency=Agency.objects.get_or_create(name=agency)[0], kind="agent")
    return person


def _more(person: Talent, more: dict[str, Any]) -> None:
    for category, first, last in more["promises"] or ():
        person.exclusivities.create(brand="Zindori", product_category=category, first_day=first, last_day=last)
    for country, kind, valid_to in more["permits"] or ():
        person.work_permits.create(country=country, kind=kind, valid_to=valid_to)
    if more["born"]:
        Identity.objects.create(talent=person, date_of_birth=more["born"])
    if more["portrays_until"]:
        person.consents.create(purpose="can_portray", notice_version="1", valid_to=more["portrays_until"])


def _told_none(told: dict[str, Any]) -> list[str]:
    lists = {"licences": "licences", "unions": "unions", "training": "trainings"}
    none = [lists[name] for name in lists if told[name] == []]
    return none if told["visible_tattoo"] is not False else [*none, "tattoos"]
