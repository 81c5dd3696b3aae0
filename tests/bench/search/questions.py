"""The questions of the search bench, from the commonest to the rarest, and some of them as plain SQL by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from talents.query import TalentQuery

Week = tuple[date, date]


def _query(*clauses: tuple, **paging: int) -> TalentQuery:
    asked = [{"field": c[0], "value": c[1], "strength": c[2] if len(c) > 2 else "must"} for c in clauses]
    return TalentQuery.from_dict({"clauses": asked, **paging})


def questions(week: Week) -> dict[str, TalentQuery]:
    free = ("availability", {"from": week[0].isoformat(), "to": week[1].isoformat()})
    woman: tuple[str, Any] = ("gender", ["woman"])
    twenties = ("playing_age", {"min": 20, "max": 25})
    mumbai = ("place", ["mumbai"])
    return {
        "woman 20-25 Haryanvi wrestling free 40k": _query(
            woman,
            twenties,
            ("language", ["bgc"]),
            ("skill", ["wrestling", "kabaddi"]),
            free,
            ("rate", {"amount": 40000}),
        ),
        "everyone": _query(),
        "woman": _query(woman),
        "woman, page 50": _query(woman, offset=490),
        "woman 20-25": _query(woman, twenties),
        "woman 20-25 Mumbai": _query(woman, twenties, mumbai),
        "woman 45+": _query(woman, ("playing_age", {"min": 45})),
        "man 28-35 Marathi Hindi Mumbai free": _query(
            ("gender", ["man"]),
            ("playing_age", {"min": 28, "max": 35}),
            ("language", [{"language": "mr", "level": "C1"}]),
            ("language", [{"language": "hi", "level": "C1"}]),
            mumbai,
            free,
        ),
        "bearded man 30-40 rides, licence, no tattoo": _query(
            ("gender", ["man"]),
            ("playing_age", {"min": 30, "max": 40}),
            ("facial_hair", ["beard"]),
            ("skill", [{"skill": "motorcycle", "level": "skilled"}]),
            ("licence", ["motorcycle"]),
            ("visible_tattoo", True, "must_not"),
        ),
        "not from Delhi, no tattoo": _query(woman, ("place", ["delhi"], "must_not"), ("visible_tattoo", False)),
        "no film credit": _query(("credit", ["film"], "must_not")),
        "free next week": _query(free),
        "woman free next week": _query(woman, free),
        "woman 185 cm or more": _query(woman, ("height", {"min": 185})),
        "up to 5,000 a day": _query(("rate", {"amount": 5000})),
        "up to 3 lakh an episode": _query(("rate", {"amount": 300000, "unit": "episode"})),
        "accent Glasgow, strong": _query(("accent", [{"accent": "glasgow", "level": "strong"}])),
        "NSD or FTII with theatre": _query(("training", ["nsd", "ftii"]), ("credit", ["theatre"])),
        "valid passport, travels abroad": _query(("passport", True), ("travel", "international")),
        "five seldom stated facts": _query(
            ("licence", ["hmv"]),
            ("union", ["equity"]),
            ("training", ["bna"]),
            ("passport", True),
            ("visible_tattoo", False),
        ),
        "woman, ideally kathak, ideally Pune": _query(
            woman, ("skill", ["kathak"], "nice"), ("place", ["pune"], "nice")
        ),
        "words: actor theatre": _query(("text", "actor theatre")),
        "words: lavani kolhapur": _query(("text", "lavani kolhapur")),
        "woman 20-25, words: intense dancer": _query(woman, twenties, ("text", "intense dancer")),
        "named deepika": _query(("name", "deepika")),
        "an agency that does not exist": _query(("agency", ["Nobody & Sons"])),
    }


_COUNTED = """
WITH found AS (
    SELECT t.id, t.as_of FROM talents_talent t WHERE {where} ORDER BY t.as_of DESC NULLS LAST, t.id LIMIT 1001
)
SELECT (SELECT count(*) FROM found), id FROM found ORDER BY as_of DESC NULLS LAST, id LIMIT 10
"""
_WOMAN = (
    "(CASE WHEN cardinality(genders_played) > 0 THEN genders_played ELSE ARRAY[gender_identity] END) && '{{woman}}'"
)
_TWENTIES = "playing_age_min <= 25 AND playing_age_max >= 20"
_MUMBAI = "(base_city = 'mumbai' OR working_locations && '{{mumbai}}')"
_FREE = """NOT EXISTS (SELECT FROM talents_availability a WHERE a.talent_id = t.id
    AND a.status IN ('booked', 'hold', 'booked_out') AND a.first_day <= %(last)s AND a.last_day >= %(first)s)
AND daterange(%(first)s, %(last)s, '[]') <@ (SELECT range_agg(daterange(first_day, last_day, '[]'))
    FROM talents_availability a WHERE a.talent_id = t.id AND a.status = 'available')"""


def _plain(*conditions: str) -> str:
    return _COUNTED.format(where=" AND ".join(conditions)).replace("{{", "{").replace("}}", "}")


PLAIN = {
    "woman 20-25 Haryanvi wrestling free 40k": _plain(
        _WOMAN,
        _TWENTIES,
        "EXISTS (SELECT FROM talents_language l WHERE l.talent_id = t.id AND language = 'bgc')",
        "EXISTS (SELECT FROM talents_skill s WHERE s.talent_id = t.id AND skill IN ('wrestling', 'kabaddi'))",
        _FREE,
        "EXISTS (SELECT FROM talents_rate r WHERE r.talent_id = t.id AND unit = 'day' AND currency = 'INR'"
        " AND amount <= 40000)",
    ),
    "woman": _plain(_WOMAN),
    "woman 20-25 Mumbai": _plain(_WOMAN, _TWENTIES, _MUMBAI),
    "woman free next week": _plain(_WOMAN, _FREE),
    "accent Glasgow, strong": _plain(
        "EXISTS (SELECT FROM talents_accent a WHERE a.talent_id = t.id AND accent = 'glasgow'"
        " AND level IN ('strong', 'native'))"
    ),
    "NSD or FTII with theatre": _plain(
        "EXISTS (SELECT FROM talents_training s WHERE s.talent_id = t.id AND school IN ('nsd', 'ftii'))",
        "EXISTS (SELECT FROM talents_credit c WHERE c.talent_id = t.id AND kind = 'theatre')",
    ),
    "named deepika": _plain("(stage_name ~* '(^| )deepika' OR array_to_string(aliases, ' ') ~* '(^| )deepika')"),
}
