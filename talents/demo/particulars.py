"""What else is told of invented people: particulars of each row, and rows of their own. Much stays unknown, as in life.

All is drawn with dice of their own (`more`), so that what hangs on the first ones stays as it is.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from talents.demo.productions import BRAND_CATEGORIES, BRANDS
from talents.vocabulary import CITY_STATE

_CATEGORIES = dict(zip(BRANDS, BRAND_CATEGORIES, strict=True))
_HAIR_TYPES = ("straight",) * 5 + ("wavy",) * 4 + ("curly",) * 2 + ("coily",)
_PRONOUNS = {"woman": "she/her", "man": "he/him", "non_binary": "they/them", "self_described": "they/them"}
_NORTH_EAST = frozenset({"as", "mni"})
_CONDITIONS = ("Stay and conveyance paid", "Train in AC class, stay paid", "Flight for outstation, stay paid")
_PLACES = ("forearm", "forearm", "upper_arm", "back", "neck", "leg", "hand", "shoulder")
_CASTING = ("Gauri Phansalkar", "Team Nakshatra Casting", "Rubina Dastoor", "Casting Adda", "Mihir Sarvate")
_COURSES = {"nsd": ("Diploma in dramatic arts", 3), "ftii": ("Screen acting", 2), "bna": ("Dramatics", 2)}
_TEACHERS = ("Vasudha Ranade", "Haider Mirza", "Lorna Pinto", "Shyamal Ghosh", "")
_TAKEN = ("no", "ask", "ask", "scope")


def own_facts(more: Random, gender: str, city: str, tongue: str) -> tuple:
    """Pronouns, can portray, region, country, terms of travel, nationality, type of hair, vehicles, days of credit,
    and what is said of an AI likeness."""
    dice, choice = more.random, more.choice
    portrays = None
    if dice() < 0.4:
        portrays = ["south_asian", *(["north_east_indian", "southeast_asian"] if tongue in _NORTH_EAST else [])]
        portrays += [each for each, share in (("middle_eastern", 0.12), ("mixed", 0.06)) if dice() < share]
    return (
        _PRONOUNS.get(gender, "") if dice() < 0.45 else "",
        portrays,
        CITY_STATE[city] if city else "",
        "IN" if city else "",
        choice(_CONDITIONS) if dice() < 0.15 else "",
        "IN" if dice() < 0.7 else choice(("NP", "GB", "US", "CA", "AU")) if dice() < 0.06 else "",
        choice(_HAIR_TYPES) if dice() < 0.6 else "",
        None if dice() < 0.5 else [each for each in ("car", "motorcycle", "scooter") if dice() < 0.3],
        choice((30, 45, 60, 90, 90)) if dice() < 0.35 else None,
        choice(_TAKEN) if dice() < 0.3 else "",
    )


def language(more: Random, code: str, level: str) -> tuple:
    """Reads the script, dubs in it."""
    dice = more.random
    well = level in ("C1", "C2", "native")
    return (None if dice() < 0.4 else dice() < (0.9 if well else 0.5), None if dice() < 0.75 else well and dice() < 0.5)


def skill(more: Random, today: date) -> tuple:
    """The month in which it was last done, and the address of a clip."""
    dice = more.random
    last = (today - timedelta(days=int(dice() ** 2 * 2_500))).replace(day=1) if dice() < 0.35 else None
    clip = f"https://clips.example/{int(dice() * 10**9)}" if dice() < 0.12 else ""
    return last, clip


def credit(more: Random, kind: str, platform: str, tongue: str) -> tuple:
    """Brand, category of the product, language, casting director, link."""
    dice, choice = more.random, more.choice
    brand = platform if kind == "tvc" else ""
    return (
        brand,
        _CATEGORIES[brand] if brand and dice() > 0.08 else "",
        ("hi" if dice() < 0.7 else tongue) if dice() > 0.25 else "",
        choice(_CASTING) if dice() < 0.3 else "",
        f"https://watch.example/{int(dice() * 10**9)}" if dice() < 0.1 else "",
    )


def rate(more: Random, unit: str, work_type: str) -> tuple:
    """Hours of a shift, GST, and the usage that an advertisement's rate pays for."""
    dice, choice = more.random, more.choice
    used = work_type == "tvc" and dice() < 0.6
    return (
        choice((8, 10, 12, 12)) if unit == "day" and dice() < 0.5 else None,
        None if dice() < 0.5 else dice() < 0.25,
        choice(("all", "digital", "tv")) if used else "",
        "IN" if used else "",
        choice((6, 12, 12, 24)) if used else None,
    )


def representation(more: Random) -> tuple:
    """The person's own telephone and e-mail, territory, kinds of work."""
    dice = more.random
    return (
        f"+91 55500 {int(dice() * 90_000) + 10_000}" if dice() < 0.4 else "",
        "",
        "IN" if dice() < 0.6 else "",
        None if dice() < 0.6 else ["tvc"] if dice() < 0.4 else ["film", "ott", "tv"],
    )


def licences(more: Random, held: list[str] | None, told: tuple, today: date) -> list[tuple]:
    dice = more.random
    return [
        (code, today + timedelta(days=int(dice() * 5_000) - 250) if dice() < 0.5 else None, *told)
        for code in held or ()
    ]


def memberships(more: Random, unions: list[str] | None, experience: float, told: tuple) -> list[tuple]:
    """Union, status, number. Some who are no members yet are on the way."""
    if unions:
        number = f"C{int(more.random() * 90_000) + 10_000}" if more.random() < 0.5 else ""
        return [(code, "member", number, *told) for code in unions]
    if unions is not None and more.random() < 0.12 + experience * 0.2:
        return [("cintaa", more.choice(("eligible", "pending")), "", *told)]
    return []


def trainings(more: Random, schools: list[str] | None, youngest: int, told: tuple, today: date) -> list[tuple]:
    """School, course, teacher, first and last year."""
    rows = []
    for school in schools or ():
        course, length = _COURSES.get(school, ("Acting for camera", 1))
        last = today.year - int(more.random() * max(youngest - 19, 1))
        known = more.random() < 0.6
        what = course if more.random() < 0.7 else ""
        years = (last - length, last) if known else (None, None)
        rows.append((school, what, more.choice(_TEACHERS), *years, *told))
    return rows


def marks(more: Random, visible_tattoo: bool | None, told: tuple) -> list[tuple]:
    """Kind, place, visible, coverable."""
    dice, choice = more.random, more.choice
    rows: list[tuple] = []
    if visible_tattoo:
        rows.append(("tattoo", choice(_PLACES) if dice() < 0.8 else "", True, None if dice() < 0.5 else dice() < 0.8))
    elif visible_tattoo is False and dice() < 0.08:
        rows.append(("tattoo", choice(("back", "shoulder", "leg")), False, True))
    if dice() < 0.12:
        rows.append(("piercing", choice(("ear", "ear", "nose")), True, True))
    if dice() < 0.05:
        rows.append(("scar", choice(("face", "forearm", "leg")), dice() < 0.6, dice() < 0.8))
    return [(*row, *told) for row in rows]


def work_permits(more: Random, told: tuple, today: date) -> list[tuple]:
    """Country, kind, last day. Few have asked for one."""
    if more.random() > 0.04:
        return []
    kind = more.choice(("citizen", "resident", "work_visa", "work_visa", "sponsored"))
    ends = today + timedelta(days=int(more.random() * 1_500) - 200) if kind == "work_visa" else None
    return [(more.choice(("GB", "GB", "US", "CA", "AE", "AU")), kind, ends, *told)]


def exclusivities(more: Random, credits: list[tuple], told: tuple, today: date) -> list[tuple]:
    """Promises that hang on recent advertisements: brand, category, territory, media, first and last day."""
    dice, choice = more.random, more.choice
    recent = dict.fromkeys(row[6] for row in credits if row[1] == "tvc" and (row[7] or 0) >= today.year - 2)
    rows = []
    for brand in recent:
        if dice() < 0.55:
            first = today - timedelta(days=int(dice() * 500))
            last = first + timedelta(days=choice((180, 365, 365, 730))) if dice() < 0.85 else None
            media = choice(("all", "all", "tv", "digital", ""))
            rows.append((brand, _CATEGORIES[brand], "IN" if dice() < 0.9 else "", media, first, last, *told))
    return rows
