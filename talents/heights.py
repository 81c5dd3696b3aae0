"""Heights as people write them, into centimetres."""

from __future__ import annotations

import re

SHORTEST, TALLEST = 30, 260
_FEET = re.compile(
    r"""(?P<feet>[1-8])\s*(?:'|’|′|ft\.?|feet|foot|f\b)\s*
    (?:(?P<inches>\d{1,2}(?:\.\d)?)\s*(?:"|”|″|''|in\.?|inch|inches)?)?$""",
    re.VERBOSE | re.IGNORECASE,
)
_METRIC = re.compile(
    r"(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s*(?P<unit>cm|cms|centimet(?:re|er)s?|m|met(?:re|er)s?)?$", re.I
)


def centimetres(text: str) -> int | None:
    """168 of "168", "168 cm", "1.68 m", "5'6\\"", "5 ft 6" and "168 cm (5'6\\")"; None of what is no height."""
    written = text.partition("(")[0].strip()
    if imperial := _FEET.match(written):
        feet, inches = int(imperial["feet"]), float(imperial["inches"] or 0)
        return _possible((feet * 12 + inches) * 2.54) if inches < 12 else None
    if metric := _METRIC.match(written):
        number, unit = float(metric["number"].replace(",", ".")), (metric["unit"] or "").lower()
        in_metres = unit.startswith("m") or (not unit and number < 3)
        return _possible(number * 100 if in_metres else number)
    return None


def _possible(size: float) -> int | None:
    return round(size) if SHORTEST <= size <= TALLEST else None
