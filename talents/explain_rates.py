"""Whether a rate is low enough, in the currency and the unit that are asked, with the conversion shown."""

from __future__ import annotations

from fractions import Fraction

from talents.asked import Asked
from talents.days import days_words
from talents.judgement import Judgement
from talents.models import Rate, Talent
from talents.money import comparable, rate_words
from talents.query import Clause
from talents.vocabulary.exchange import DAYS_A_MONTH, DAYS_A_WEEK, HOURS_A_DAY, RUPEES, RUPEES_ON

_UNITS = {"hour": f"a day of {HOURS_A_DAY} hours", "week": f"a week of {DAYS_A_WEEK} days"} | {
    "month": f"a month of {DAYS_A_MONTH} days"
}
_FEE = {True: ", with agency fee", False: ", agency fee on top", None: ", agency fee unknown"}


def judge_rate(clause: Clause, talent: Talent, asked: Asked) -> Judgement:
    wanted = clause.value
    unit, most = comparable(wanted["amount"], wanted["currency"], wanted["unit"])
    rates = [(_rupees(rate), rate) for rate in talent.rates.all()]
    alike = sorted(
        ((amount, rate) for (kind, amount), rate in rates if kind == unit), key=lambda pair: (pair[0], pair[1].pk)
    )
    if not alike:
        others = sorted((rate.amount, rate.pk, rate) for _, rate in rates)
        return "unknown", f"rate for another unit: {_words(others[0][2])}" if others else "rate unknown"
    if not wanted.get("all_in"):
        amount, rate = alike[0]
        return ("yes" if amount <= most else "no"), _told(rate, wanted)
    low = [rate for amount, rate in alike if amount <= most]
    for rate in low:
        if rate.includes_agency_fee:
            return "yes", _told(rate, wanted) + _FEE[True]
    rate = (low or [alike[0][1]])[0]
    return ("unknown" if low else "no"), _told(rate, wanted) + _FEE[rate.includes_agency_fee]


def _rupees(rate: Rate) -> tuple[str, int]:
    """("", 0) for a currency that nothing converts."""
    if rate.currency not in RUPEES:
        return "", 0
    return comparable(rate.amount, rate.currency, rate.unit, rate.hours)


def _words(rate: Rate) -> str:
    return rate_words(rate.amount, rate.currency, rate.unit)


def _told(rate: Rate, wanted: dict) -> str:
    return _words(rate) + _conversion(rate, wanted) + (", negotiable" if rate.negotiable else "")


def _conversion(rate: Rate, wanted: dict) -> str:
    """≈ ₹41,500 a day (converted at 83.0 of 20 Nov 2026)."""
    if (rate.currency, rate.unit) == (wanted["currency"], wanted["unit"]):
        return ""
    _, rupees = _rupees(rate)
    _, each = comparable(1_000_000, wanted["currency"], wanted["unit"])
    amount = int(Fraction(rupees * 1_000_000, each) + Fraction(1, 2))
    told = rate_words(amount, wanted["currency"], wanted["unit"])
    how = [_at(currency) for currency in dict.fromkeys((rate.currency, wanted["currency"])) if currency != "INR"]
    if rate.currency == wanted["currency"]:
        how = []
    sign = "≈" if how else "="
    how += [
        _of(unit, rate.hours) for unit in (rate.unit, wanted["unit"]) if unit in _UNITS and rate.unit != wanted["unit"]
    ]
    return f" {sign} {told} (converted{' ' if how else ''}{', '.join(how)})"


def _at(currency: str) -> str:
    return f"at {RUPEES[currency]} of {days_words(RUPEES_ON, RUPEES_ON)}"


def _of(unit: str, hours: int | None) -> str:
    return f"by a day of {hours} hours" if unit == "hour" and hours else f"by {_UNITS[unit]}"
