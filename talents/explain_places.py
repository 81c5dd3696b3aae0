"""Where a talent is based, works as a local hire, and can be taken to."""

from __future__ import annotations

from talents.asked import Asked
from talents.judgement import Judgement, named
from talents.models import Talent
from talents.query import Clause
from talents.query_codes import CODES, travels_from
from talents.vocabulary import CITY_REGION, CITY_STATE, COUNTRIES, STATES

_STATES, _COUNTRIES = dict(STATES), dict(COUNTRIES)


def judge_base(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    return _lies(clause.value, talent, [talent.base_city])


def judge_works_in(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    return _lies(clause.value, talent, [talent.base_city, *(talent.working_locations or ())])


def judge_shoots_in(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    """Works there, or is willing to travel that far: to anywhere, or within the state where she is based."""
    works, where = judge_works_in(clause, talent, asked)
    if works == "yes":
        return works, where
    travel = talent.willing_to_travel
    if travel in travels_from("national"):
        return "yes", f"travels {CODES['travel'][travel]}"
    if not travel:
        return "unknown", "travel unknown"
    near: Judgement = ("no", where)
    if travel == "state":
        states = {CITY_STATE[city] for city, regions in CITY_REGION.items() if {city, *regions} & set(clause.value)}
        near = _lies(sorted(states), talent, [talent.base_city])
        if near[0] == "yes":
            return "yes", "travels within the state"
    if "unknown" in (works, near[0]):
        return "unknown", "place unknown"
    return "no", f"{where}, travel: {CODES['travel'][travel]}"


def _lies(wanted: list[str], talent: Talent, places: list[str]) -> Judgement:
    """Of some only the region is known: half of what a city needs to be in."""
    cities = [city for city in places if city]
    inside = [city for city in cities if {city, *CITY_REGION.get(city, ())} & set(wanted)]
    if inside:
        return "yes", _told(talent, inside[0])
    region = "" if talent.base_city else talent.base_region
    if region in wanted:
        return "yes", f"based in {_STATES[region]}"
    if region and any(CITY_STATE[city] == region and {city, *CITY_REGION[city]} & set(wanted) for city in CITY_REGION):
        return "unknown", f"based in {_STATES[region]}, city unknown"
    if cities:
        return "no", _told(talent, cities[0])
    if region:
        return "no", f"based in {_STATES[region]}"
    if talent.base_country not in ("", "IN"):
        return "no", f"based in {_COUNTRIES[talent.base_country]}"
    return "unknown", "place unknown"


def _told(talent: Talent, city: str) -> str:
    return f"{'based' if city == talent.base_city else 'works'} in {named('place', city)}"
