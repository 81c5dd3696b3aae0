"""A talent's facts as plain data for a model: bounded, with their age, without anything restricted.

Every fact is named here: what this file does not name never reaches a model.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from talents import vocabulary
from talents.ages import ages_of
from talents.models import Sourced, Talent
from talents.money import rate_words, usual_first
from talents.query_codes import CODES
from talents.wording import height_words

UNKNOWN = "unknown"
_PORTRAYALS, _VEHICLES = dict(vocabulary.PORTRAYALS), dict(vocabulary.VEHICLES)
MOST_CREDITS = 30
MOST_ROWS = 40
LONGEST_BIO = 1500


def brief(talent: Talent) -> dict[str, Any]:
    """The facts of a search result's line; a missing one is the word "unknown"."""
    rates = usual_first(talent.rates.all())
    return {
        "id": talent.pk,
        "name": talent.stage_name,
        "playing_age": playing_age(talent) or UNKNOWN,
        "base": talent.get_base_city_display() or UNKNOWN,
        "height": height_words(talent.height_cm) if talent.height_cm else UNKNOWN,
        "rate": rate_words(rates[0].amount, rates[0].currency, rates[0].unit) if rates else UNKNOWN,
        "as_of": _age(talent),
    }


def profile(talent: Talent, today: date) -> dict[str, Any]:
    """Everything a director may be told. Facts nobody has stated are named under "unknown" and nowhere else."""
    facts = _own_facts(talent, today) | _papers(talent, today) | _listed_facts(talent, today)
    known = {name: fact for name, fact in facts.items() if fact is not None}
    return {
        "id": talent.pk,
        "name": talent.stage_name,
        "aliases": talent.aliases,
        **known,
        **({"wants_no_contact": True} if talent.do_not_contact else {}),
        "bio": {"quoted_bio": talent.bio[:LONGEST_BIO]} if talent.bio else {"quoted_bio": ""},
        "as_of": _age(talent),
        "unknown": [name for name, fact in facts.items() if fact is None],
        "today": today.isoformat(),
    }


def playing_age(talent: Talent) -> str | None:
    low, high = talent.playing_age_min, talent.playing_age_max
    if low is None and high is None:
        return None
    return f"{'?' if low is None else low}–{'?' if high is None else high}"


def _own_facts(talent: Talent, today: date) -> dict[str, Any]:
    shown = talent.portrayals(today)
    likeness, scope = talent.likeness(today)
    return {
        "pronouns": talent.pronouns or None,
        "gender": talent.get_gender_identity_display() or None,
        "genders_played": _names("gender", talent.genders_played),
        "playing_age": playing_age(talent),
        "base": talent.get_base_city_display() or None,
        "working_locations": _names("place", talent.working_locations),
        "willing_to_travel": talent.get_willing_to_travel_display() or None,
        "travel_conditions": talent.travel_conditions or None,
        "can_portray": None if shown is None else [_PORTRAYALS.get(code, code) for code in shown],
        "height": height_words(talent.height_cm) if talent.height_cm else None,
        "build": talent.get_build_display() or None,
        "hair_colour": talent.get_hair_colour_display() or None,
        "hair_length": talent.get_hair_length_display() or None,
        "hair_type": talent.get_hair_type_display() or None,
        "eye_colour": talent.get_eye_colour_display() or None,
        "facial_hair": talent.get_facial_hair_display() or None,
        "visible_tattoo": talent.visible_tattoo,
        "vehicles": None if talent.vehicles is None else [_VEHICLES.get(code, code) for code in talent.vehicles],
        "payment_days": talent.payment_days,
        "ai_likeness": f"{likeness}: {scope}" if scope else likeness or None,
    }


def _papers(talent: Talent, today: date) -> dict[str, Any]:
    """What she holds, with its end; and the yes or no of ages that a regulated advertisement asks for."""
    checks = {
        name: known for name, known in asdict(ages_of([talent.pk], today)[talent.pk]).items() if known is not None
    }
    licences = [f"{row.get_licence_display()}{_until(row.valid_to, today)}" for row in talent.licences.all()]
    unions = [
        row.get_union_display() + ("" if row.status == "member" else f" ({row.get_status_display().lower()})")
        for row in talent.union_memberships.all()
    ]
    schools = [
        ", ".join(filter(None, (row.get_school_display(), row.course, str(row.last_year or ""))))
        for row in talent.trainings.all()
    ]
    permits = [f"{row}{_until(row.valid_to, today)}" for row in talent.work_permits.all()]
    until = talent.passport_valid_to
    return {
        "licences": talent.listed("licences", licences),
        "unions": talent.listed("unions", unions),
        "training": talent.listed("trainings", schools),
        "nationality": talent.get_nationality_display() or None,
        "work_permits": talent.listed("work_permits", permits),
        "passport": f"{'valid to' if until >= today else 'expired'} {until}" if until else None,
        "age_checks": checks or None,
    }


def _until(day: date | None, today: date) -> str:
    return f" ({'valid to' if day >= today else 'expired'} {day})" if day else ""


def _listed_facts(talent: Talent, today: date) -> dict[str, Any]:
    rows: dict[str, list[dict[str, Any]]] = {
        "languages": [
            {
                "language": row.get_language_display(),
                "level": row.get_level_display() or UNKNOWN,
                **_known(reads_script=row.reads_script, dubs=row.dubs),
                "as_of": _age(row),
            }
            for row in talent.languages.all()
        ],
        "accents": [
            {"accent": row.get_accent_display(), "level": row.get_level_display() or UNKNOWN, "as_of": _age(row)}
            for row in talent.accents.all()
        ],
        "skills": [
            {
                "skill": row.get_skill_display(),
                "level": row.get_level_display() or UNKNOWN,
                **_known(last_done=row.last_done and row.last_done.isoformat()),
                "as_of": _age(row),
            }
            for row in talent.skills.all()
        ],
        "credits": _credits(talent),
        "rates": [
            {
                "rate": rate_words(row.amount, row.currency, row.unit),
                "for": row.get_work_type_display() or "any work",
                "includes_agency_fee": UNKNOWN if row.includes_agency_fee is None else row.includes_agency_fee,
                **_known(includes_gst=row.includes_gst, hours=row.hours, usage_months=row.usage_months),
                **_known(usage_media=row.get_usage_media_display()),
                "negotiable": UNKNOWN if row.negotiable is None else row.negotiable,
                "as_of": _age(row),
            }
            for row in usual_first(talent.rates.all())
        ],
        "availability": [
            {
                "from": row.first_day.isoformat(),
                "to": row.last_day.isoformat(),
                "status": row.get_status_display(),
                "as_of": _age(row),
            }
            for row in talent.availabilities.all()
            if row.last_day >= today
        ],
        "representation": [
            {
                "agency": row.agency.name,
                "kind": row.get_kind_display(),
                "exclusive": UNKNOWN if row.exclusive is None else row.exclusive,
                "as_of": _age(row),
            }
            for row in talent.representations.all()
        ],
    }
    rows["exclusivities"] = [
        {
            "brand": row.brand,
            "product_category": row.get_product_category_display(),
            **_known(territory=row.get_territory_display(), media=row.get_media_display()),
            **_known(first_day=row.first_day and row.first_day.isoformat()),
            "last_day": row.last_day.isoformat() if row.last_day else UNKNOWN,
            "as_of": _age(row),
        }
        for row in talent.exclusivities.all()
        if row.last_day is None or row.last_day >= today
    ]
    return {name: talent.listed(name, found[:MOST_ROWS]) for name, found in rows.items()}


def _known(**facts: Any) -> dict[str, Any]:
    """Of particulars of a row only those that somebody has told: rows are many."""
    return {name: fact for name, fact in facts.items() if fact not in (None, "")}


def _credits(talent: Talent) -> list[dict[str, Any]]:
    rows = sorted(talent.credits.all(), key=lambda row: (-(row.year or 0), row.pk))[:MOST_CREDITS]
    return [
        {
            "production": row.production,
            "kind": row.get_kind_display(),
            "role": row.role or UNKNOWN,
            "role_size": row.get_role_size_display() or UNKNOWN,
            "director": row.director or UNKNOWN,
            "platform": row.platform or UNKNOWN,
            **_known(brand=row.brand, product_category=row.get_product_category_display()),
            **_known(language=row.get_language_display(), casting_director=row.casting_director),
            "year": row.year or UNKNOWN,
            "as_of": _age(row),
        }
        for row in rows
    ]


def _names(field: str, codes: list[str] | None) -> list[str] | None:
    return None if codes is None else [CODES[field].get(code, code) for code in codes]


def _age(fact: Sourced) -> str:
    return fact.as_of.isoformat() if fact.as_of else UNKNOWN
