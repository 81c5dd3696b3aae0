"""Whether a rate is low enough, in the currency and the unit that are asked, with the conversion shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Any

from talents.asked import Asked
from talents.days import days_words
from talents.exchange import HOME, Exchange
from talents.judgement import Judgement
from talents.models import Rate, Talent
from talents.money import by_unit, comparable, most_of, rate_words, unit_of_comparison
from talents.query import Clause
from talents.vocabulary.working_time import DAYS_A_MONTH, DAYS_A_WEEK, HOURS_A_DAY

_UNITS = {"hour": f"a day of {HOURS_A_DAY} hours", "week": f"a week of {DAYS_A_WEEK} days"} | {
    "month": f"a month of {DAYS_A_MONTH} days"
}
_FEE = {True: ", with agency fee", False: ", agency fee on top", None: ", agency fee unknown"}


@dataclass(frozen=True)
class _Compared:
    """A rate, what it is for one unit of comparison in the currency that is asked, and whether it is low enough."""

    rate: Rate
    amount: Fraction
    low: bool


def judge_rate(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    wanted, exchange = clause.value, asked.exchange
    compared = _lowest_first(clause, talent, asked)
    if not compared:
        rates = sorted(talent.rates.all(), key=lambda rate: (rate.amount, rate.pk))
        return "unknown", _not_comparable(rates, _alike(rates, wanted), wanted, exchange)
    low = [each for each in compared if each.low]
    sure = [each for each in low if each.rate.includes_agency_fee or not wanted.get("all_in")]
    best = (sure or low or compared)[0]
    fee = _FEE[best.rate.includes_agency_fee] if wanted.get("all_in") else ""
    return ("yes" if sure else "unknown" if low else "no"), _told(best, wanted, exchange) + fee


def excess(clause: Clause, talent: Talent, asked: Asked) -> int:
    """By how much her lowest rate is above the one asked for, in its unit and currency; 0 where it is not, or where
    they cannot be compared."""
    wanted = clause.value
    compared = _lowest_first(clause, talent, asked)
    if not compared or any(each.low for each in compared):
        return 0
    return ceil(compared[0].amount / by_unit(1, wanted["unit"]) - wanted["amount"])


def _lowest_first(clause: Clause, talent: Talent, asked: Asked) -> list[_Compared]:
    wanted = clause.value
    alike = _alike(talent.rates.all(), wanted)
    found = [each for rate in alike if (each := _compared(rate, wanted, asked.exchange))]
    return sorted(found, key=lambda each: (each.amount, each.rate.pk))


def _alike(rates: Iterable[Rate], wanted: dict[str, Any]) -> list[Rate]:
    """Rates of a unit that can be compared with the one asked for."""
    unit = unit_of_comparison(wanted["unit"])
    return [rate for rate in rates if unit_of_comparison(rate.unit) == unit]


def _compared(rate: Rate, wanted: dict[str, Any], exchange: Exchange) -> _Compared | None:
    factor, most = exchange.factor(rate.currency, wanted["currency"]), most_of(wanted, rate.currency, exchange)
    if factor is None or most is None:
        return None
    amount = by_unit(rate.amount, rate.unit, rate.hours)
    return _Compared(rate, amount * factor, comparable(rate.amount, rate.currency, rate.unit, rate.hours) <= most)


def _not_comparable(rates: list[Rate], alike: list[Rate], wanted: dict[str, Any], exchange: Exchange) -> str:
    if alike:
        both = (alike[0].currency, wanted["currency"])
        missing = [each for each in both if each != HOME and each not in exchange.worth]
        return f"{_words(alike[0])}: the office has set no exchange rate for {' and '.join(missing)}"
    return f"rate for another unit: {_words(rates[0])}" if rates else "rate unknown"


def _words(rate: Rate) -> str:
    return rate_words(rate.amount, rate.currency, rate.unit)


def _told(each: _Compared, wanted: dict[str, Any], exchange: Exchange) -> str:
    negotiable = ", negotiable" if each.rate.negotiable else ""
    return _words(each.rate) + _conversion(each, wanted, exchange) + negotiable


def _conversion(each: _Compared, wanted: dict[str, Any], exchange: Exchange) -> str:
    """≈ ₹41,500 a day (converted at ₹83 for 1 USD, rate of 20 Nov 2026)."""
    rate = each.rate
    if (rate.currency, rate.unit) == (wanted["currency"], wanted["unit"]):
        return ""
    amount = int(each.amount / by_unit(1, wanted["unit"]) + Fraction(1, 2))
    told = rate_words(amount, wanted["currency"], wanted["unit"])
    how = []
    if rate.currency != wanted["currency"]:
        how = [_at(currency, exchange) for currency in (rate.currency, wanted["currency"]) if currency != HOME]
    sign = "≈" if how else "="
    how += [
        _of(unit, rate.hours) for unit in (rate.unit, wanted["unit"]) if unit in _UNITS and rate.unit != wanted["unit"]
    ]
    return f" {sign} {told} (converted{' ' if how else ''}{', '.join(how)})"


def _at(currency: str, exchange: Exchange) -> str:
    worth = exchange.worth[currency]
    return f"at ₹{worth.rupees.normalize():f} for 1 {currency}, rate of {days_words(worth.as_of, worth.as_of)}"


def _of(unit: str, hours: int | None) -> str:
    return f"by a day of {hours} hours" if unit == "hour" and hours else f"by {_UNITS[unit]}"
