"""Random talents and random clauses over few codes, so that they meet often."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from talents.query import ABILITIES
from talents.query import AGES as AGES_ASKED
from talents.query_codes import CODES, LEVELS
from tests.talents.rosters import TODAY

# Few codes, so that clauses and facts meet often.
FEW = {
    "gender": ["woman", "man", "non_binary"],
    "place": ["mumbai", "pune", "delhi", "noida"],
    "language": ["hi", "bgc", "mr"],
    "accent": ["rp", "glasgow"],
    "skill": ["wrestling", "kathak", "salsa", "dance"],
    "credit": ["film", "tvc"],
    "rate": ["day", "week", "episode"],
    "right_to_work": ["IN", "GB"],
    "exclusivity": ["telecom", "banking"],
    "can_portray": ["south_asian", "mixed"],
}
PLACES = ("place", "works_in", "shoots_in")
TITLES = ["Kaala Sach", "kaala  sach", "Monsoon", "Who?", "50% O'Neil: \\ a,b"]
AGENCIES = ["Sitara", "Nukkad & Co"]
NAMES = ["Asha Malik", "Deepika O'Rourke-Sen", "Ravi", "मीरा जोशी", "Zoë"]
DAYS = st.integers(-5, 20).map(lambda number: TODAY + timedelta(days=number))
AGES = st.integers(18, 60)
# Their birthdays lie before, on and after today.
BORN = [date(year, 11, day) for year in (2001, 2005, 2008, 2009) for day in (20, 21, 22)] + [date(2008, 2, 29)]
REGIONS = [{"base_region": "IN-MH", "base_country": "IN"}, {"base_country": "GB"}, {"base_country": "IN"}]
NAMED = ["", "Ira Sen", "ira  SEN"]
MORE = st.fixed_dictionaries(
    {
        "role_size": st.sampled_from(["", "lead", "cameo"]),
        "director": st.sampled_from(NAMED),
        "production_company": st.sampled_from(NAMED),
        "platform": st.sampled_from(NAMED),
        "brand": st.sampled_from(NAMED),
        "product_category": st.sampled_from(["", "telecom", "banking"]),
        "year": st.none() | st.integers(2020, 2022),
    }
)


def few(field: str) -> list[str]:
    return FEW.get("place" if field in PLACES else field, list(CODES[field]))


def maybe(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.none() | values


def pair(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.tuples(values, values).map(sorted)


def some(values: list[str], least: int = 0) -> st.SearchStrategy:
    return st.lists(st.sampled_from(values), min_size=least, max_size=3, unique=True)


def blank_or(field: str) -> st.SearchStrategy:
    return st.sampled_from(["", *few(field)])


def levelled(field: str) -> st.SearchStrategy:
    told = {key: st.none() | st.booleans() for key in ("dubs", "reads_script")} if field == "language" else {}
    rows = st.tuples(
        st.sampled_from(few(field)), st.sampled_from(["", *LEVELS[field]]), st.fixed_dictionaries({}, optional=told)
    )
    return st.lists(rows, max_size=3, unique_by=lambda row: row[0])


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Any]:
    low, high = draw(pair(AGES))
    stretches = st.tuples(pair(DAYS), st.sampled_from(["available", "available", "booked", "pencil", "booked_out"]))
    fee = st.fixed_dictionaries({"includes_agency_fee": st.none() | st.booleans()})
    rates = st.tuples(st.integers(1, 900), st.sampled_from(["INR", "USD"]), st.sampled_from(FEW["rate"]), fee)
    promises = st.tuples(st.sampled_from(FEW["exclusivity"]), maybe(pair(DAYS)), st.integers(0, 2)).map(
        lambda drawn: (
            drawn[0],
            drawn[1][0] if drawn[1] and drawn[2] != 1 else None,
            drawn[1][1] if drawn[1] and drawn[2] != 2 else None,
        )
    )
    permits = st.tuples(
        st.sampled_from(["IN", "GB"]), st.sampled_from(["citizen", "work_visa", "sponsored"]), maybe(DAYS)
    )
    city = draw(blank_or("place"))
    return {
        "name": draw(st.sampled_from(NAMES)),
        "aliases": draw(st.lists(st.sampled_from(NAMES), max_size=1)),
        "gender_identity": draw(blank_or("gender")),
        "genders_played": draw(maybe(some(FEW["gender"]))),
        "playing_age_min": draw(st.sampled_from([None, low])),
        "playing_age_max": draw(st.sampled_from([None, high])),
        "base_city": city,
        **({} if city else draw(st.sampled_from([{}, *REGIONS]))),
        "hair_type": draw(blank_or("hair_type")),
        "eye_colour": draw(blank_or("eye_colour")),
        "can_portray": draw(maybe(some(FEW["can_portray"]))),
        "portrays_until": draw(maybe(DAYS)),
        "nationality": draw(st.sampled_from(["", "IN", "GB"])),
        "permits": draw(st.lists(permits, max_size=2, unique_by=lambda row: row[:2])),
        "promises": draw(st.lists(promises, max_size=3)),
        "born": draw(maybe(st.sampled_from(BORN))),
        "licence_ends": draw(st.dictionaries(st.sampled_from(few("licence")), DAYS)),
        "told_none": draw(some(["skills", "accents", "credits", "representation", "exclusivities", "work_permits"])),
        "retention_until": draw(st.sampled_from([None, None, None, TODAY - timedelta(days=1), TODAY])),
        "working_locations": draw(maybe(some(FEW["place"]))),
        "willing_to_travel": draw(blank_or("travel")),
        "height_cm": draw(maybe(st.integers(150, 156))),
        "build": draw(blank_or("build")),
        "hair_colour": draw(blank_or("hair_colour")),
        "hair_length": draw(blank_or("hair_length")),
        "facial_hair": draw(blank_or("facial_hair")),
        "visible_tattoo": draw(maybe(st.booleans())),
        "licences": draw(maybe(some(few("licence")))),
        "unions": draw(maybe(some(few("union")))),
        "training": draw(maybe(some(few("training")))),
        "passport_valid_to": draw(maybe(DAYS)),
        "languages": draw(levelled("language")),
        "accents": draw(levelled("accent")),
        "skills": draw(levelled("skill")),
        "credits": draw(st.lists(st.tuples(st.sampled_from(FEW["credit"]), st.sampled_from(TITLES), MORE), max_size=3)),
        "rates": draw(st.lists(rates, max_size=2)),
        "days": [(first, last, status) for (first, last), status in draw(st.lists(stretches, max_size=3))],
        "agency": draw(maybe(st.sampled_from(AGENCIES))),
    }


def span(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.tuples(pair(values), st.integers(0, 2)).map(
        lambda drawn: {"min": drawn[0][0] if drawn[1] != 1 else None, "max": drawn[0][1] if drawn[1] != 2 else None}
    )


def days_asked(ends: list[date]) -> dict[str, str]:
    return {"from": ends[0].isoformat(), "to": ends[1].isoformat()}


def wanted_levels(field: str) -> st.SearchStrategy:
    able = {able: st.just(True) for able in ABILITIES} if field == "language" else {}
    item = st.fixed_dictionaries(
        {field: st.sampled_from(few(field)), "level": maybe(st.sampled_from(list(LEVELS[field])))}, optional=able
    )
    return st.lists(item, min_size=1, max_size=2)


KIND = {"kind": st.sampled_from(FEW["credit"])}
TITLE = {"production": st.sampled_from(TITLES)}
LONG_CREDIT = st.fixed_dictionaries(
    {},
    optional=KIND
    | TITLE
    | {part: st.just("Ira Sen") for part in ("director", "company", "platform", "brand")}
    | {"role_size": st.just("lead"), "category": st.just("telecom")}
    | {"year_from": st.just(2021), "year_to": st.just(2021)},
).filter(bool)


def window_asked(drawn: tuple[list[date], int]) -> dict[str, Any]:
    (first, last), days = drawn
    return days_asked([first, last]) | {"days": min(days, (last - first).days + 1)}


VALUES: dict[str, st.SearchStrategy] = {
    **{field: some([*few(field), "IN-MH", "delhi_ncr"] if field in PLACES else few(field), 1) for field in CODES},
    **{field: wanted_levels(field) for field in LEVELS},
    "playing_age": span(AGES) | st.just({"min": 18, "max": 60}),
    "height": span(st.integers(150, 156)),
    "rate": st.fixed_dictionaries(
        {
            "amount": st.integers(1, 900),
            "currency": st.sampled_from(["INR", "USD"]),
            "unit": st.sampled_from(FEW["rate"]),
            "all_in": st.none() | st.just(True),
        }
    ),
    "availability": pair(DAYS).map(days_asked) | st.tuples(pair(DAYS), st.integers(1, 5)).map(window_asked),
    "over_age": st.sampled_from(AGES_ASKED),
    "credit": st.lists(
        LONG_CREDIT | st.fixed_dictionaries(KIND) | st.fixed_dictionaries(TITLE) | st.fixed_dictionaries(KIND | TITLE),
        min_size=1,
        max_size=2,
    ),
    "visible_tattoo": st.booleans(),
    "travel": st.sampled_from(list(CODES["travel"])),
    "passport": st.booleans(),
    "agency": some([*AGENCIES, "nukkad  & CO"], 1),
    "name": st.sampled_from(["ash", "DEE rour", "मीरा", "zoë", "sen deepika", "x"]),
    "text": st.sampled_from(["asha film", "the", "monsoon wrestling"]),
}
