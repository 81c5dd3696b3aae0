"""Judges one clause on one talent, in Python, and says why. The search does the same in SQL for the whole roster.

What a talent's rows do not say is "unknown", never "no".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from talents.explain_days import free_days
from talents.models import Talent
from talents.money import rate_words
from talents.names import is_named, name_words, squeezed
from talents.query import Clause
from talents.query_codes import CODES, levels_from, skills_counting_as, travels_from
from talents.vocabulary import CITY_REGION
from talents.wording import code_words, height_words, level_words

Verdict = Literal["yes", "no", "unknown"]
# What the roster says, before `must_not` turns it round.
Judgement = tuple[Verdict, str]
_OPPOSITE: dict[Verdict, Verdict] = {"yes": "no", "no": "yes", "unknown": "unknown"}
# Everything a judgement reads, for one query per table.
PREFETCH = (
    "languages",
    "accents",
    "skills",
    "credits",
    "availabilities",
    "rates",
    "representations__agency",
    "suspicious_bio",
    "licences",
    "union_memberships",
    "trainings",
    "marks",
)


@dataclass(frozen=True)
class Reason:
    """`verdict` answers the clause as asked: "yes" to "not from Delhi" means that the talent is not from there."""

    field: str
    verdict: Verdict
    text: str


def judge(clause: Clause, talent: Talent, today: date) -> Reason:
    """Whether the talent fulfils a canonical clause, with the fact that decides. Reads prefetched rows only."""
    verdict, text = _JUDGES[clause.field](clause, talent, today)
    return Reason(clause.field, _OPPOSITE[verdict] if clause.excludes else verdict, text)


def any_of(judgements: Iterable[Judgement]) -> Judgement:
    """Yes when one is, unknown when one may be; the text tells of those that decide."""
    found = list(judgements)
    for verdict in ("yes", "unknown", "no"):
        texts = [text for each, text in found if each == verdict]
        if texts:
            return verdict, ", ".join(dict.fromkeys(texts))
    return "no", ""


def _gender(clause: Clause, talent: Talent, today: date) -> Judgement:
    genders = talent.genders_played or ([talent.gender_identity] if talent.gender_identity else [])
    return _codes("gender", "gender", genders or None, clause.value)


def _codes(field: str, what: str, have: list[str] | None, wanted: list[str]) -> Judgement:
    if have is None:
        return "unknown", f"{what} unknown"
    shared = [code for code in have if code in wanted]
    named = ", ".join(_code(field, code) for code in shared or have)
    return ("yes" if shared else "no"), named or f"{what}: none"


def _code(field: str, code: str) -> str:
    return code_words(field, code) if code in CODES[field] else code


def _one_code(attribute: str, what: str) -> Callable[[Clause, Talent, date], Judgement]:
    def judged(clause: Clause, talent: Talent, today: date) -> Judgement:
        code = getattr(talent, attribute)
        verdict, text = _codes(clause.field, what, [code] if code else None, clause.value)
        return verdict, text if verdict == "unknown" or what == "facial hair" else f"{what}: {text}"

    return judged


def _several_codes(attribute: str, what: str) -> Callable[[Clause, Talent, date], Judgement]:
    return lambda clause, talent, today: _codes(clause.field, what, getattr(talent, attribute), clause.value)


def _playing_age(clause: Clause, talent: Talent, today: date) -> Judgement:
    low, high = talent.playing_age_min, talent.playing_age_max
    wanted_low = -1 if clause.value["min"] is None else clause.value["min"]
    wanted_high = 999 if clause.value["max"] is None else clause.value["max"]
    if low is None and high is None:
        return "unknown", "playing age unknown"
    text = f"playing age {'?' if low is None else low}–{'?' if high is None else high}"
    if (low is not None and low > wanted_high) or (high is not None and high < wanted_low):
        return "no", text
    # The end that is known stands in for the other: it lies within the talent's range in any case.
    start, end = (high if low is None else low), (low if high is None else high)
    return ("yes" if start <= wanted_high and end >= wanted_low else "unknown"), text  # type: ignore[operator]


def _place(clause: Clause, talent: Talent, today: date) -> Judgement:
    return _lies(clause, talent, [talent.base_city])


def _works_in(clause: Clause, talent: Talent, today: date) -> Judgement:
    return _lies(clause, talent, [talent.base_city, *(talent.working_locations or ())])


def _lies(clause: Clause, talent: Talent, places: list[str]) -> Judgement:
    cities = [city for city in places if city]
    if not cities:
        return "unknown", "place unknown"
    inside = [city for city in cities if {city, *CITY_REGION.get(city, ())} & set(clause.value)]
    city = (inside or cities)[0]
    text = f"based in {_code('place', city)}" if city == talent.base_city else f"works in {_code('place', city)}"
    return ("yes" if inside else "no"), text


def _levelled(field: str, rows_name: str, what: str) -> Callable[[Clause, Talent, date], Judgement]:
    def judged(clause: Clause, talent: Talent, today: date) -> Judgement:
        rows = list(getattr(talent, rows_name).all())
        if not rows:
            return "unknown", f"{what} unknown"
        return any_of(_level(field, item, rows) for item in clause.value)

    return judged


def _level(field: str, item: dict[str, Any], rows: list[Any]) -> Judgement:
    codes = skills_counting_as(item[field]) if field == "skill" else {item[field]}
    found = [row for row in rows if getattr(row, field) in codes]
    if not found:
        return "no", f"{code_words(field, item[field])}: not listed"
    return any_of(_level_of(field, item["level"], row) for row in found)


def _level_of(field: str, least: str | None, row: Any) -> Judgement:
    name = _code(field, getattr(row, field))
    text = f"{name}: {level_words(field, row.level) if row.level else 'level unknown'}"
    if least is None:
        return "yes", text
    if not row.level:
        return "unknown", text
    return ("yes" if row.level in levels_from(field, least) else "no"), text


def _height(clause: Clause, talent: Talent, today: date) -> Judgement:
    height = talent.height_cm
    if height is None:
        return "unknown", "height unknown"
    low, high = clause.value["min"], clause.value["max"]
    fits = (low is None or height >= low) and (high is None or height <= high)
    return ("yes" if fits else "no"), height_words(height)


def _rate(clause: Clause, talent: Talent, today: date) -> Judgement:
    rates = sorted(talent.rates.all(), key=lambda rate: rate.amount)
    if not rates:
        return "unknown", "rate unknown"
    asked = clause.value
    for rate in rates:
        if (rate.currency, rate.unit) == (asked["currency"], asked["unit"]):
            words = rate_words(rate.amount, rate.currency, rate.unit) + (", negotiable" if rate.negotiable else "")
            return ("yes" if rate.amount <= asked["amount"] else "no"), words
    return "unknown", f"rate for another unit: {rate_words(rates[0].amount, rates[0].currency, rates[0].unit)}"


def _availability(clause: Clause, talent: Talent, today: date) -> Judgement:
    first, last = (date.fromisoformat(clause.value[end]) for end in ("from", "to"))
    return free_days(first, last, list(talent.availabilities.all()))


def _credit(clause: Clause, talent: Talent, today: date) -> Judgement:
    rows = list(talent.credits.all())
    if not rows:
        return "unknown", "credits unknown"
    for item in clause.value:
        title = squeezed(item.get("production", ""))
        for row in rows:
            if item.get("kind", row.kind) == row.kind and title in ("", squeezed(row.production)):
                return "yes", f"{_code('credit', row.kind)}: {row.production}"
    return "no", f"{len(rows)} {'credit' if len(rows) == 1 else 'credits'}, none like that"


def _tattoo(clause: Clause, talent: Talent, today: date) -> Judgement:
    if talent.visible_tattoo is None:
        return "unknown", "tattoos unknown"
    text = "visible tattoo" if talent.visible_tattoo else "no visible tattoo"
    return ("yes" if talent.visible_tattoo is clause.value else "no"), text


def _travel(clause: Clause, talent: Talent, today: date) -> Judgement:
    if not talent.willing_to_travel:
        return "unknown", "travel unknown"
    text = f"travel: {CODES['travel'][talent.willing_to_travel]}"
    return ("yes" if talent.willing_to_travel in travels_from(clause.value) else "no"), text


def _passport(clause: Clause, talent: Talent, today: date) -> Judgement:
    until = talent.passport_valid_to
    if until is None:
        return "unknown", "passport unknown"
    valid = until >= today
    text = f"passport valid to {until}" if valid else f"passport expired {until}"
    return ("yes" if valid is clause.value else "no"), text


def _agency(clause: Clause, talent: Talent, today: date) -> Judgement:
    names = [row.agency.name for row in talent.representations.all()]
    if not names:
        return "unknown", "representation unknown"
    wanted = {squeezed(name) for name in clause.value}
    found = [name for name in names if squeezed(name) in wanted]
    return ("yes" if found else "no"), ", ".join(found or names)


def _name(clause: Clause, talent: Talent, today: date) -> Judgement:
    names = [talent.stage_name, *talent.aliases]
    called = ", ".join(names)
    return ("yes" if is_named(clause.value, names) else "no"), called


def _text(clause: Clause, talent: Talent, today: date) -> Judgement:
    """Only for the reason shown: the words of the request that the profile contains."""
    rows = talent.credits.all()
    told = [talent.stage_name, *talent.aliases, _counted_bio(talent), *(row.production for row in rows)]
    told += [row.get_skill_display() for row in talent.skills.all()]
    told += [text for row in rows for text in (row.role, row.director, row.production_company, row.platform)]
    have = set(name_words(*told))
    found = [word for word in name_words(clause.value) if word in have]
    return ("yes", f"mentions {', '.join(found)}") if found else ("no", f"no mention of “{clause.value}”")


def _counted_bio(talent: Talent) -> str:
    """As the search index reads it: without sentences that speak to the software."""
    suspicious = getattr(talent, "suspicious_bio", None)
    return suspicious.plain if suspicious else talent.bio


_JUDGES: dict[str, Callable[[Clause, Talent, date], Judgement]] = {
    "gender": _gender,
    "playing_age": _playing_age,
    "place": _place,
    "works_in": _works_in,
    "language": _levelled("language", "languages", "languages"),
    "accent": _levelled("accent", "accents", "accents"),
    "skill": _levelled("skill", "skills", "skills"),
    "height": _height,
    "rate": _rate,
    "availability": _availability,
    "credit": _credit,
    "build": _one_code("build", "build"),
    "hair_colour": _one_code("hair_colour", "hair colour"),
    "hair_length": _one_code("hair_length", "hair length"),
    "facial_hair": _one_code("facial_hair", "facial hair"),
    "visible_tattoo": _tattoo,
    "travel": _travel,
    "licence": _several_codes("licence_codes", "licences"),
    "union": _several_codes("unions", "unions"),
    "training": _several_codes("schools", "training"),
    "passport": _passport,
    "agency": _agency,
    "name": _name,
    "text": _text,
}
