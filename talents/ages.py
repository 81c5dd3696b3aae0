"""Of a date of birth, what may be told: yes, no or unknown. Nobody's age is told in years, an adult's or a child's."""

from __future__ import annotations

from datetime import date


def years_between(born: date, today: date) -> int:
    """Full years; somebody born on 29 February has a birthday on 1 March in other years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
