"""Each field with a talent who matches, one who is out and one of whom it is unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from talents.search import search
from tests.talents.rosters import TODAY, talent, worth
from tests.talents.searching import asked, names

pytestmark = pytest.mark.django_db
NOV = [date(2026, 11, day) for day in range(1, 31)]


OF_GOA = {"base_city": "panaji", "willing_to_travel": "state"}
EXAMPLES: list[tuple[str, Any, dict[str, Any], dict[str, Any]]] = [
    ("gender", ["woman"], {"genders_played": ["woman", "man"]}, {"gender_identity": "man"}),
    ("gender", ["woman"], {"gender_identity": "woman"}, {"genders_played": ["man"], "gender_identity": "woman"}),
    (
        "playing_age",
        {"min": 20, "max": 25},
        {"playing_age_min": 25, "playing_age_max": 32},
        {"playing_age_min": 26, "playing_age_max": 32},
    ),
    ("playing_age", {"min": 45}, {"playing_age_max": 50}, {"playing_age_min": 20, "playing_age_max": 44}),
    ("place", ["mumbai"], {"base_city": "mumbai"}, {"base_city": "delhi", "working_locations": ["mumbai"]}),
    ("works_in", ["mumbai"], {"base_city": "delhi", "working_locations": ["mumbai"]}, {"base_city": "delhi"}),
    ("place", ["IN-MH"], {"base_city": "pune"}, {"base_city": "noida", "working_locations": ["delhi"]}),
    ("place", ["delhi_ncr"], {"base_city": "gurugram"}, {"base_city": "rohtak"}),
    ("language", [{"language": "bgc"}], {"languages": [("bgc", "")]}, {"languages": [("hi", "native")]}),
    (
        "language",
        [{"language": "mr", "level": "C1"}],
        {"languages": [("mr", "native")]},
        {"languages": [("mr", "B2"), ("hi", "native")]},
    ),
    (
        "accent",
        [{"accent": "glasgow", "level": "strong"}],
        {"accents": [("glasgow", "native")]},
        {"accents": [("rp", "")]},
    ),
    ("skill", ["wrestling", "kabaddi"], {"skills": [("kabaddi", "beginner")]}, {"skills": [("cricket", "skilled")]}),
    (
        "skill",
        [{"skill": "dance", "level": "skilled"}],
        {"skills": [("kathak", "skilled")]},
        {"skills": [("salsa", "beginner")]},
    ),
    ("height", {"min": 168, "max": 178}, {"height_cm": 178}, {"height_cm": 167}),
    (
        "rate",
        {"amount": 40000},
        {"rates": [(60000, "INR", "day"), (40000, "INR", "day")]},
        {"rates": [(40001, "INR", "day")]},
    ),
    (
        "rate",
        {"amount": 500, "currency": "USD", "unit": "week"},
        {"rates": [(500, "USD", "week")]},
        {"rates": [(501, "USD", "week"), (7000, "INR", "day")]},
    ),
    (
        "rate",
        {"amount": 40000, "all_in": True},
        {"rates": [(40000, "INR", "day", {"includes_agency_fee": True})]},
        {"rates": [(41000, "INR", "day"), (50000, "INR", "day", {"includes_agency_fee": True})]},
    ),
    (
        "availability",
        {"from": "2026-11-10", "to": "2026-11-14", "days": 3},
        {"days": [(NOV[9], NOV[13], "available"), (NOV[9], NOV[10], "booked")]},
        {"days": [(NOV[11], NOV[11], "hold")]},
    ),
    (
        "availability",
        {"from": "2026-11-10", "to": "2026-11-22"},
        {"free": [(NOV[0], NOV[14]), (NOV[15], NOV[29])]},
        {"free": [(NOV[0], NOV[29])], "days": [(NOV[21], NOV[24], "hold")]},
    ),
    ("credit", [{"kind": "theatre"}], {"credits": [("theatre", "Tughlaq")]}, {"credits": [("film", "Tughlaq")]}),
    ("credit", [{"production": "kaala  sach"}], {"credits": [("ott", "Kaala Sach")]}, {"credits": [("ott", "Kaala")]}),
    (
        "credit",
        [{"kind": "film", "role_size": "lead", "director": "ira sen", "year_from": 2020}],
        {"credits": [("film", "A", {"role_size": "lead", "director": "Ira  Sen", "year": 2020})]},
        # No single credit has it all.
        {
            "credits": [
                ("film", "A", {"role_size": "lead", "director": "Ira Sen", "year": 2019}),
                ("film", "B", {"role_size": "cameo", "director": "Ira Sen", "year": 2021}),
            ]
        },
    ),
    # A platform and a house are known by all their names.
    (
        "credit",
        [{"platform": "Prime Video", "company": "YRF"}],
        {"credits": [("ott", "A", {"platform": "Amazon  Prime Video", "production_company": "Yash Raj Films"})]},
        {"credits": [("ott", "A", {"platform": "Netflix", "production_company": "Yash Raj Films"})]},
    ),
    (
        "credit",
        [{"platform": "amazon prime"}],
        {"credits": [("ott", "A", {"platform": "Prime Video"})]},
        {"credits": [("ott", "A", {"platform": "Apple TV+"})]},
    ),
    (
        "credit",
        [{"platform": "SAB"}],
        {"credits": [("tv", "A", {"platform": "Sony SAB"})]},
        {"credits": [("tv", "A", {"platform": "Sony"})]},
    ),
    (
        "credit",
        [{"platform": "Zee"}],
        {"credits": [("tv", "A", {"platform": "Zee TV"})]},
        {"credits": [("tv", "A", {"platform": "Zee Marathi"})]},
    ),
    (
        "credit",
        [{"brand": "zindori tea"}, {"category": "spices"}],
        {"credits": [("tvc", "Ad", {"brand": "Mehkora", "product_category": "spices"})]},
        {"credits": [("tvc", "Ad", {"brand": "Mehkora", "product_category": "dairy"}), ("film", "Kaala Sach")]},
    ),
    ("exclusivity", ["telecom"], {"promises": [("telecom", None, None)]}, {"promises": [("telecom", None, NOV[19])]}),
    ("shoots_in", ["nashik"], {"base_city": "pune", "willing_to_travel": "state"}, OF_GOA),
    ("shoots_in", ["nashik"], {"base_city": "delhi", "willing_to_travel": "national"}, OF_GOA),
    (
        "language",
        [{"language": "hi", "level": "C1", "dubs": True}],
        {"languages": [("hi", "C1", {"dubs": True})]},
        {"languages": [("hi", "C1", {"dubs": False}), ("en", "C2", {"dubs": True})]},
    ),
    ("hair_type", ["curly"], {"hair_type": "curly"}, {"hair_type": "straight"}),
    ("eye_colour", ["green"], {"eye_colour": "green"}, {"eye_colour": "brown"}),
    (
        "can_portray",
        ["south_asian"],
        {"can_portray": ["south_asian"], "portrays_until": TODAY},
        {"can_portray": ["mixed"], "portrays_until": TODAY},
    ),
    (
        "right_to_work",
        ["GB"],
        {"permits": [("GB", "work_visa", TODAY)]},
        {"permits": [("GB", "sponsored", None)]},
    ),
    ("over_age", 25, {"born": date(2001, 11, 21)}, {"born": date(2001, 11, 22)}),
    ("build", ["slim", "athletic"], {"build": "athletic"}, {"build": "plus"}),
    ("hair_colour", ["grey"], {"hair_colour": "grey"}, {"hair_colour": "black"}),
    ("hair_length", ["long"], {"hair_length": "long"}, {"hair_length": "bald"}),
    ("facial_hair", ["beard"], {"facial_hair": "beard"}, {"facial_hair": "clean"}),
    ("visible_tattoo", False, {"visible_tattoo": False}, {"visible_tattoo": True}),
    ("travel", "national", {"willing_to_travel": "international"}, {"willing_to_travel": "state"}),
    ("licence", ["motorcycle"], {"licences": ["lmv", "motorcycle"]}, {"licences": []}),
    (
        "licence",
        ["motorcycle"],
        {"licences": ["motorcycle"], "licence_ends": {"motorcycle": TODAY}},
        {"licences": ["motorcycle"], "licence_ends": {"motorcycle": NOV[19]}},
    ),
    ("union", ["cintaa"], {"unions": ["cintaa"]}, {"unions": ["fwice"]}),
    ("training", ["nsd", "ftii"], {"training": ["ftii"]}, {"training": ["workshop"]}),
    ("passport", True, {"passport_valid_to": TODAY}, {"passport_valid_to": date(2026, 11, 20)}),
    ("agency", ["sitara  talent"], {"agency": "Sitara Talent"}, {"agency": "Nukkad"}),
]


@pytest.mark.parametrize(("field", "value", "match", "out"), EXAMPLES)
def test_a_fact_that_fits_matches_one_that_does_not_is_out_and_none_is_unknown(field, value, match, out):
    talent("Match", **match)
    talent("Out", **out)
    talent("Silent")
    assert names(asked((field, value))) == (["Match"], ["Silent"])
    assert names(asked((field, value, "must_not"))) == (["Out"], ["Silent"])


def test_a_name_is_found_by_the_beginnings_of_its_words_and_by_an_alias():
    talent("Deepika O'Rourke-Sen", aliases=["Dipi"])
    talent("Anita Sen")
    assert names(asked(("name", "rourke dee"))) == (["Deepika O'Rourke-Sen"], [])
    assert names(asked(("name", "dipi"))) == (["Deepika O'Rourke-Sen"], [])
    assert names(asked(("name", "SEN")))[0] == ["Deepika O'Rourke-Sen", "Anita Sen"]


@pytest.mark.parametrize(
    ("field", "value", "facts", "reason"),
    [
        ("language", [{"language": "bgc", "level": "B2"}], {"languages": [("bgc", "")]}, "Haryanvi: level unknown"),
        ("playing_age", {"min": 20, "max": 25}, {"playing_age_min": 18}, "playing age 18–?"),
        (
            "rate",
            {"amount": 40000},
            {"rates": [(150000, "INR", "episode")]},
            "rate for another unit: ₹1,50,000 an episode",
        ),
        (
            "rate",
            {"amount": 40000, "all_in": True},
            {"rates": [(30000, "INR", "day", {"negotiable": True})]},
            "₹30,000 a day, negotiable, agency fee unknown",
        ),
        ("place", ["pune"], {"base_region": "IN-MH", "base_country": "IN"}, "based in Maharashtra, city unknown"),
        (
            "credit",
            [{"kind": "tvc", "brand": "Zindori Tea"}],
            {"credits": [("tvc", "Chai Utsav")]},
            "TVC: Chai Utsav, brand unknown",
        ),
        ("right_to_work", ["GB"], {"nationality": "IN"}, "right to work in United Kingdom unknown"),
        ("can_portray", ["mixed"], {"can_portray": ["mixed"]}, "what she can portray unknown"),
        (
            "availability",
            {"from": "2026-11-10", "to": "2026-11-14", "days": 3},
            {"days": [(NOV[9], NOV[10], "booked")]},
            "dates unknown, not taken 12–14 Nov 2026",
        ),
        (
            "availability",
            {"from": "2026-11-10", "to": "2026-11-12"},
            {"free": [(NOV[0], NOV[29])], "days": [(NOV[11], NOV[11], "pencil")]},
            "pencilled 12 Nov 2026",
        ),
        (
            "availability",
            {"from": "2026-11-10", "to": "2026-11-12"},
            {"free": [(NOV[0], NOV[9])]},
            "dates unknown from 11 Nov 2026",
        ),
    ],
)
def test_half_a_fact_is_unknown_and_the_reason_says_which_half(field, value, facts, reason):
    talent("Half", **facts)
    (hit,) = search(asked((field, value)), TODAY).hits
    assert (hit.group, hit.reasons[0].verdict, hit.reasons[0].text) == ("unknown", "unknown", reason)


@pytest.mark.parametrize(
    ("rate", "asked_for", "reason"),
    [
        (
            (500, "USD", "day"),
            {"amount": 42000},
            "USD 500 a day ≈ ₹41,500 a day (converted at ₹83 for 1 USD, rate of 20 Nov 2026)",
        ),
        (
            (240000, "INR", "week"),
            {"amount": 40000},
            "₹2,40,000 a week = ₹40,000 a day (converted by a week of 6 days)",
        ),
        (
            (1000, "INR", "hour", {"hours": 8, "negotiable": True}),
            {"amount": 8000},
            "₹1,000 an hour = ₹8,000 a day (converted by a day of 8 hours), negotiable",
        ),
        (
            (8300, "INR", "day"),
            {"amount": 600, "currency": "USD", "unit": "week"},
            "₹8,300 a day ≈ USD 600 a week (converted at ₹83 for 1 USD, rate of 20 Nov 2026, by a week of 6 days)",
        ),
    ],
)
def test_a_rate_in_another_currency_or_unit_is_converted_and_says_so(rate, asked_for, reason):
    worth("USD", "83")
    talent("Match", rates=[rate])
    (hit,) = search(asked(("rate", asked_for)), TODAY).hits
    assert (hit.group, hit.reasons[0].text) == ("match", reason)


def test_a_promise_to_a_brand_is_judged_on_the_days_that_are_asked_for():
    talent("Bound", promises=[("telecom", date(2026, 12, 1), date(2026, 12, 31))], free=[(NOV[0], date(2026, 12, 31))])
    query = [("exclusivity", ["telecom"], "must_not")]
    assert names(asked(*query))[0] == ["Bound"]
    assert names(asked(*query, ("availability", {"from": "2026-11-25", "to": "2026-11-30"})))[0] == ["Bound"]
    assert names(asked(*query, ("availability", {"from": "2026-11-30", "to": "2026-12-01"}))) == ([], [])


@pytest.mark.parametrize(
    ("words", "bio", "verdict", "text"),
    [
        ("glam", "All glam.", "yes", "mentions glam"),
        ("glam", "I act.", "no", "no mention of “glam”"),
        ("not glam", "All glam.", "no", "mentions glam"),
        ("not glam", "I am not a singer.", "yes", "no mention of “glam”"),
    ],
)
def test_words_that_are_not_wanted_are_told_as_such(words, bio, verdict, text):
    talent("Asha", bio=bio)
    (hit,) = search(asked(("text", words)), TODAY).hits
    assert (hit.group, hit.reasons[0].verdict, hit.reasons[0].text) == ("match", verdict, text)
