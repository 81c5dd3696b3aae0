"""What makes two rates comparable: rupees for each currency on one day, and the days of other units.

A fixed table, so that the same question has the same answer all day; an office that is paid abroad keeps it up to date.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

RUPEES_ON = date(2026, 11, 20)
RUPEES = {
    currency: Decimal(rupees)
    for currency, rupees in (
        ("INR", "1"),
        ("USD", "83.0"),
        ("EUR", "90.5"),
        ("GBP", "105.5"),
        ("AED", "22.6"),
        ("AUD", "54.8"),
        ("BDT", "0.70"),
        ("CAD", "61.0"),
        ("CHF", "94.5"),
        ("CNY", "11.5"),
        ("HKD", "10.6"),
        ("JPY", "0.56"),
        ("KWD", "270"),
        ("LKR", "0.28"),
        ("MYR", "18.6"),
        ("NPR", "0.625"),
        ("NZD", "50.2"),
        ("QAR", "22.8"),
        ("SAR", "22.1"),
        ("SGD", "62.0"),
        ("THB", "2.40"),
        ("ZAR", "4.55"),
    )
}
# A shift of Indian television; a week has a day of rest.
HOURS_A_DAY = 12
DAYS_A_WEEK = 6
DAYS_A_MONTH = 26
