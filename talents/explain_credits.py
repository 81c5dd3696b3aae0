"""Whether one credit of a talent is all that is asked of one."""

from __future__ import annotations

from typing import Any

from talents.asked import Asked
from talents.judgement import Judgement, named
from talents.models import Credit, Talent
from talents.names import squeezed
from talents.query import Clause
from talents.vocabulary.industry import spelt_alike

_ATTRIBUTES = {"category": "product_category", "company": "production_company"}
_CODES = ("kind", "role_size", "category")


def judge_credits(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    rows = list(talent.credits.all())
    if not rows:
        return ("no", "no credits") if "credits" in talent.told_none else ("unknown", "credits unknown")
    half: Judgement | None = None
    for item in clause.value:
        for row in rows:
            missing = _missing(item, row)
            if missing == []:
                return "yes", _told(item, row)
            if missing and not half:
                half = "unknown", f"{_told(item, row)}, {' and '.join(missing)} unknown"
    return half or ("no", f"{len(rows)} {'credit' if len(rows) == 1 else 'credits'}, none like that")


def _missing(item: dict[str, Any], row: Credit) -> list[str] | None:
    """The parts that nobody has told of this credit; None where one that is told is another."""
    missing = []
    for part, wanted in item.items():
        if part in ("year_from", "year_to"):
            if row.year is None:
                missing.append("year")
            elif row.year < wanted if part == "year_from" else row.year > wanted:
                return None
            continue
        told = getattr(row, _ATTRIBUTES.get(part, part))
        if told == "" and (part not in ("brand", "category") or row.kind == "tvc"):
            missing.append(part.replace("_", " "))
        elif told != wanted if part in _CODES else squeezed(told) not in spelt_alike(part, wanted):
            return None
    return list(dict.fromkeys(missing))


def _told(item: dict[str, Any], row: Credit) -> str:
    """TVC: Zindori Tea Utsav (lead, Zindori Tea, 2024): as much as was asked about."""
    details = []
    if "role_size" in item and row.role_size:
        details.append(row.get_role_size_display().lower())
    for part in ("brand", "director", "company", "platform"):
        told = getattr(row, _ATTRIBUTES.get(part, part))
        if part in item and told:
            details.append(told)
    if "category" in item and row.product_category:
        details.append(row.get_product_category_display().lower())
    if ("year_from" in item or "year_to" in item) and row.year:
        details.append(str(row.year))
    return f"{named('credit', row.kind)}: {row.production}" + (f" ({', '.join(details)})" if details else "")
