from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from talents.query import Clause, TalentQuery
from talents.query_url import to_params
from talents.wording import chips, clause_words
from tests.talents.queries import queries


@pytest.mark.parametrize(
    ("field", "value", "strength", "words"),
    [
        ("gender", "woman", "must", "woman"),
        ("playing_age", {"min": 20, "max": 25}, "must", "playing age 20–25"),
        ("playing_age", {"min": 45}, "must", "playing age 45 or over"),
        ("language", {"language": "bgc", "level": "C1"}, "must", "Haryanvi, fluent or better"),
        ("language", ["hi", "mr"], "must", "Hindi or Marathi"),
        ("language", ["hi", {"language": "mr", "level": "native"}], "must", "Hindi or Marathi, native"),
        ("skill", ["wrestling", "kabaddi", "judo"], "must", "wrestling, kabaddi or judo"),
        ("accent", "glasgow", "must", "Glasgow accent"),
        ("place", ["delhi"], "must_not", "not from Delhi"),
        ("place", ["IN-MH", "delhi_ncr"], "must", "from Maharashtra or Delhi NCR"),
        ("height", {"min": 168, "max": 178}, "must", "168–178 cm (5'10\") tall"),
        ("rate", {"amount": 40000}, "must", "up to ₹40,000 a day"),
        ("rate", {"amount": 250000, "unit": "episode"}, "must", "up to ₹2,50,000 an episode"),
        ("rate", {"amount": 1500, "currency": "USD"}, "must", "up to USD 1,500 a day"),
        ("availability", {"from": "2026-11-10", "to": "2026-11-22"}, "must", "free 10–22 Nov 2026"),
        ("availability", {"from": "2026-12-30", "to": "2027-01-02"}, "must", "free 30 Dec 2026 – 2 Jan 2027"),
        ("availability", {"from": "2026-11-10", "to": "2026-11-10"}, "must", "free 10 Nov 2026"),
        ("credit", {"kind": "tvc"}, "must_not", "no TVC credit"),
        ("credit", {"production": "Kaala Sach"}, "must", "credit “Kaala Sach”"),
        ("visible_tattoo", False, "must", "no visible tattoo"),
        ("visible_tattoo", True, "must_not", "no visible tattoo"),
        ("passport", True, "must", "valid passport"),
        ("skill", "kathak", "nice", "ideally kathak"),
        ("union", "cintaa", "must", "CINTAA member"),
        ("text", "girl next door", "must", "“girl next door”"),
    ],
)
def test_a_clause_says_itself_in_a_directors_words(field, value, strength, words):
    assert clause_words(Clause.from_dict({"field": field, "value": value, "strength": strength})) == words


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(queries())
def test_whatever_can_be_asked_can_be_said(asked):
    assert all(clause_words(clause).strip() for clause in asked.clauses)


def test_a_chip_leads_to_the_query_without_its_clause():
    asked = TalentQuery.from_dict(
        {"clauses": [{"field": "gender", "value": "woman"}, {"field": "place", "value": "pune"}], "offset": 20}
    )
    first, second = chips(asked)
    assert (first.field, first.words, first.strength, first.url_without) == (
        "gender",
        "woman",
        "must",
        "/talents/?place=pune",
    )
    assert second.url_without == "/talents/?gender=woman"
    only = TalentQuery((asked.clauses[0],))
    assert chips(only)[0].url_without == "/talents/"
    assert to_params(asked).endswith("offset=20")
