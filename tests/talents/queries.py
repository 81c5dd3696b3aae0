"""Random clauses for property tests: every field, every shape, over whole vocabularies."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from talents.query import FIELDS, STRENGTHS, TalentQuery
from talents.query_codes import CODES, LEVELS

# Everything but lone surrogates, which no URL and no database can carry.
TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30).filter(lambda text: text.split())
TITLES = TEXTS.filter(lambda text: any(letter.isprintable() and not letter.isspace() for letter in text))


def _some(values: list[str]) -> st.SearchStrategy:
    return st.lists(st.sampled_from(values), min_size=1, max_size=3)


def _span(lowest: int, highest: int) -> st.SearchStrategy:
    ends = st.lists(st.integers(lowest, highest), min_size=2, max_size=2).map(sorted)
    open_end = st.sampled_from([None, "min", "max"])
    return st.builds(
        lambda pair, gone: {"min": pair[0], "max": pair[1]} | ({gone: None} if gone else {}), ends, open_end
    )


def _levelled(field: str) -> st.SearchStrategy:
    levels = st.none() | st.sampled_from(list(LEVELS[field]))
    item = st.fixed_dictionaries({field: st.sampled_from(list(CODES[field])), "level": levels})
    return st.lists(item, min_size=1, max_size=3)


_DAYS = st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), min_size=2, max_size=2).map(sorted)
_KIND = {"kind": st.sampled_from(list(CODES["credit"]))}
_TITLE = {"production": TITLES}
VALUES: dict[str, st.SearchStrategy] = {
    **{field: _some(list(codes)) for field, codes in CODES.items()},
    **{field: _levelled(field) for field in LEVELS},
    "playing_age": _span(0, 120),
    "height": _span(30, 260),
    "rate": st.fixed_dictionaries(
        {
            "amount": st.integers(1, 10**9),
            "currency": st.sampled_from(["INR", "USD", "EUR"]),
            "unit": st.sampled_from(list(CODES["rate"])),
        }
    ),
    "availability": _DAYS.map(lambda days: {"from": days[0].isoformat(), "to": days[1].isoformat()}),
    "credit": st.lists(
        st.fixed_dictionaries(_KIND) | st.fixed_dictionaries(_TITLE) | st.fixed_dictionaries(_KIND | _TITLE),
        min_size=1,
        max_size=3,
    ),
    "visible_tattoo": st.booleans(),
    "travel": st.sampled_from(list(CODES["travel"])),
    "passport": st.booleans(),
    "agency": st.lists(TITLES, min_size=1, max_size=3),
    "name": TITLES.filter(lambda text: any(letter.isalnum() for letter in text)),
    "text": TITLES,
}


@st.composite
def clauses(draw: st.DrawFn) -> dict[str, Any]:
    field = draw(st.sampled_from(sorted(FIELDS)))
    strengths = [strength for strength in STRENGTHS if field != "text" or strength != "must_not"]
    return {"field": field, "value": draw(VALUES[field]), "strength": draw(st.sampled_from(strengths))}


@st.composite
def queries(draw: st.DrawFn) -> TalentQuery:
    limit, offset = draw(st.integers(1, 50)), draw(st.integers(0, 900))
    asked = draw(st.lists(clauses(), max_size=6))
    return TalentQuery.from_dict({"clauses": asked, "limit": limit, "offset": offset})
