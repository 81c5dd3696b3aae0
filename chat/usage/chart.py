"""Cost per day as stacked bars: the geometry of an SVG, in whole numbers. How it looks is the style sheet's."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import count

from chat.usage.report import Days

WIDTH, HEIGHT = 720, 220
LEFT, RIGHT, TOP, BOTTOM = 56, 16, 10, 24
PLOT = HEIGHT - TOP - BOTTOM
LINES = 4
MOST_LABELS = 10


@dataclass(frozen=True)
class Bar:
    """One series of one day. `series` is its number, `title` its words."""

    x: int
    y: int
    width: int
    height: int
    series: int
    title: str


@dataclass(frozen=True)
class Mark:
    """A label of an axis, at its distance from the edge."""

    at: int
    words: str


@dataclass(frozen=True)
class Chart:
    bars: tuple[Bar, ...]
    lines: tuple[Mark, ...]
    labels: tuple[Mark, ...]
    legend: tuple[tuple[int, str], ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    base: int = TOP + PLOT


def draw(found: Days) -> Chart:
    top = ceiling(max((found.total(day) for day in range(len(found.days))), default=Decimal(0)))
    slot = (WIDTH - LEFT - RIGHT) // max(len(found.days), 1)
    every = -(-len(found.days) // MOST_LABELS)
    # Counted from today, which is always labelled.
    labelled = range(len(found.days) - 1, -1, -every)
    return Chart(
        bars=tuple(bar for day in range(len(found.days)) for bar in _stack(found, day, top, slot)),
        lines=tuple(_line(number, top) for number in range(LINES + 1)),
        labels=tuple(Mark(LEFT + day * slot + slot // 2, f"{found.days[day]:%-d %b}") for day in reversed(labelled)),
        legend=tuple(enumerate(found.costs)),
    )


def ceiling(highest: Decimal) -> Decimal:
    """Above the highest bar, such that the lines are 1, 2 or 5 cents apart, or ten, a hundred… times that."""
    steps = (Decimal(cents * LINES).scaleb(power - 2) for power in count() for cents in (1, 2, 5))
    return next(step for step in steps if step >= highest)


def _line(number: int, top: Decimal) -> Mark:
    return Mark(TOP + PLOT - PLOT * number // LINES, f"${top * number / LINES:,.2f}")


def _stack(found: Days, day: int, top: Decimal, slot: int) -> list[Bar]:
    bars, below = [], Decimal(0)
    for series, (name, costs) in enumerate(found.costs.items()):
        if costs[day]:
            low, high = (TOP + PLOT - round(PLOT * amount / top) for amount in (below, below + costs[day]))
            title = f"{found.days[day]:%-d %b}, {name}: ${costs[day]:,.4f}"
            # A cost that is too small to see is still drawn, as a line.
            bars.append(
                Bar(LEFT + day * slot + 1, min(high, low - 1), max(slot - 2, 1), max(low - high, 1), series, title)
            )
            below += costs[day]
    return bars
