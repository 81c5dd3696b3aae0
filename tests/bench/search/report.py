"""The figures of the search bench as a table and a chart."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from math import log10
from pathlib import Path


@dataclass
class Figures:
    """Milliseconds of one kind of question: each question's median. `by_hand` has those that have SQL by hand."""

    finding: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    by_hand: list[float] = field(default_factory=list)
    against: list[float] = field(default_factory=list)  # finding, of the same questions

    def add(self, other: Figures) -> None:
        for name in ("finding", "whole", "by_hand", "against"):
            getattr(self, name).extend(getattr(other, name))


class Measured:
    """The figures of each size, kept in a file: a chart of growth needs no run of all sizes at once."""

    def __init__(self, file: Path) -> None:
        self.file = file
        kept = json.loads(file.read_text()) if file.exists() else {}
        self.kinds = {
            int(count): {kind: Figures(**figures) for kind, figures in each["kinds"].items()}
            for count, each in kept.items()
        }
        self.notes = {int(count): each["notes"] for count, each in kept.items()}

    def keep(self, count: int, kinds: dict[str, Figures], notes: list[str]) -> None:
        self.kinds[count], self.notes[count] = kinds, notes
        kept = {
            size: {"kinds": {kind: asdict(figures) for kind, figures in each.items()}, "notes": self.notes[size]}
            for size, each in self.kinds.items()
        }
        self.file.write_text(json.dumps(kept))

    def lines(self, count: int) -> list[str]:
        return [f"## {count:,} talents", "", *table(self.kinds[count]), "", *self.notes[count], ""]

    def page(self) -> str:
        parts = ["\n".join(self.lines(count)) for count in sorted(self.kinds)]
        return "\n".join(["# What a search costs, in milliseconds", "", *parts])

    def chart(self) -> str:
        return chart({count: together(self.kinds[count]) for count in sorted(self.kinds)})


def together(kinds: dict[str, Figures]) -> Figures:
    everything = Figures()
    for figures in kinds.values():
        everything.add(figures)
    return everything


def p95(values: Sequence[float]) -> float:
    return sorted(values)[max(-(-len(values) * 95 // 100) - 1, 0)]


def table(kinds: dict[str, Figures]) -> list[str]:
    lines = [
        "| questions | how many | in the database p50 | p95 | longest | end to end p50 | p95 | by hand p50 | p95 "
        "| ratio |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for kind, each in [*kinds.items(), ("**all**", together(kinds))]:
        cells = [f"{len(each.finding)}", *_three(each.finding), *_two(each.whole)]
        cells += [*_two(each.by_hand), f"{ratio(each):.2f}"] if each.by_hand else ["–", "–", "–"]
        lines.append(f"| {kind} | {' | '.join(cells)} |")
    return lines


def ratio(each: Figures) -> float:
    """The search's time for the questions that have SQL by hand, over that SQL's."""
    return sum(each.against) / sum(each.by_hand)


def _two(values: Sequence[float]) -> list[str]:
    return [f"{statistics.median(values):.1f}", f"{p95(values):.1f}"]


def _three(values: Sequence[float]) -> list[str]:
    return [*_two(values), f"{max(values):.1f}"]


_WIDTH, _HEIGHT, _LEFT, _TOP, _RIGHT, _BOTTOM = 720, 400, 70, 50, 150, 50
_LOWEST, _HIGHEST = 1, 10_000  # ms
_COLOURS = {"median": "#1f6f8b", "95 of 100": "#b3541e", "longest": "#8a1c4a", "by hand, 95 of 100": "#767676"}


def chart(growth: dict[int, Figures]) -> str:
    """Milliseconds over the size of the roster, both by powers of ten, as SVG."""
    series = {
        "median": {count: statistics.median(each.finding) for count, each in growth.items()},
        "95 of 100": {count: p95(each.finding) for count, each in growth.items()},
        "longest": {count: max(each.finding) for count, each in growth.items()},
        "by hand, 95 of 100": {count: p95(each.by_hand) for count, each in growth.items()},
    }
    low, high = min(growth), max(growth)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
        'font-size="13" role="img" aria-label="Milliseconds of a search over the size of the roster">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        f'<text x="{_LEFT}" y="26" font-size="15" fill="#222222">Milliseconds of a search in the database, '
        "by size of the roster</text>",
    ]
    for power in range(int(log10(_HIGHEST)) + 1):
        y = _y(10**power)
        parts.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.0f}" y2="{y:.0f}" stroke="#dddddd"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.0f}" text-anchor="end" fill="#444444">{10**power:,}</text>')
    for count in growth:
        x = _x(count, low, high)
        parts.append(
            f'<text x="{x:.0f}" y="{_HEIGHT - _BOTTOM + 22}" text-anchor="middle" fill="#444444">{count:,}</text>'
        )
    labelled: list[float] = []
    for name, values in series.items():
        points = [(_x(count, low, high), _y(value)) for count, value in values.items()]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{_COLOURS[name]}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{_COLOURS[name]}"/>' for x, y in points]
        label = _apart(points[-1][1] + 4, labelled)
        labelled.append(label)
        told = f"{name}: {list(values.values())[-1]:,.0f}"
        parts.append(f'<text x="{points[-1][0] + 10:.0f}" y="{label:.0f}" fill="{_COLOURS[name]}">{told}</text>')
    return "\n".join([*parts, "</svg>\n"])


def _x(count: int, low: int, high: int) -> float:
    share = (log10(count) - log10(low)) / (log10(high) - log10(low)) if high > low else 0.5
    return _LEFT + 30 + share * (_WIDTH - _LEFT - _RIGHT - 60)


def _y(milliseconds: float) -> float:
    share = log10(min(max(milliseconds, _LOWEST), _HIGHEST)) / log10(_HIGHEST)
    return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)


def _apart(wanted: float, taken: list[float]) -> float:
    """Labels do not stand on each other."""
    while any(abs(wanted - other) < 16 for other in taken):
        wanted += 4
    return wanted
