"""Random clauses for property tests: every field, every shape, over whole vocabularies."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from talents.query import ABILITIES, AGES, FIELDS, STRENGTHS, TalentQuery
from talents.query_codes import CODES, CREDIT_CODES, LEVELS

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
    able = {able: st.just(True) for able in ABILITIES} if field == "language" else {}
    item = st.fixed_dictionaries({field: st.sampled_from(list(CODES[field])), "level": levels}, optional=able)
    return st.lists(item, min_size=1, max_size=3)


_DAYS = st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), min_size=2, max_size=2).map(sorted)
_WINDOW = st.tuples(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 91)).flatmap(
    lambda drawn: st.fixed_dictionaries(
        {
            "from": st.just(drawn[0].isoformat()),
            "to": st.just((drawn[0] + timedelta(days=drawn[1])).isoformat()),
            "days": st.integers(1, drawn[1] + 1),
        }
    )
)
_YEARS = st.lists(st.integers(1950, 2030), min_size=2, max_size=2).map(sorted)
_KIND = {"kind": st.sampled_from(list(CODES["credit"]))}
_TITLE = {"production": TITLES}
_MORE = {
    **{part: st.sampled_from(list(codes)) for part, codes in CREDIT_CODES.items() if part != "kind"},
    **dict.fromkeys(("brand", "director", "company", "platform"), TITLES),
}
_LONG_CREDIT = st.tuples(st.fixed_dictionaries({}, optional=_KIND | _TITLE | _MORE), _YEARS).map(
    lambda drawn: drawn[0] | {"year_from": drawn[1][0], "year_to": drawn[1][1]}
)
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
            "all_in": st.none() | st.just(True),
        }
    ),
    "availability": _DAYS.map(lambda days: {"from": days[0].isoformat(), "to": days[1].isoformat()}) | _WINDOW,
    "over_age": st.sampled_from(AGES),
    "credit": st.lists(
        _LONG_CREDIT
        | st.fixed_dictionaries(_KIND)
        | st.fixed_dictionaries(_TITLE)
        | st.fixed_dictionaries(_KIND | _TITLE),
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
