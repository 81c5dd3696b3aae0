"""The bench as a picture: CPU and added delay over the number of streams, with the floor as a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.streaming.measuring import Measured

WIDTH, HEIGHT, LEFT, BOTTOM = 420, 260, 60, 220
INK, FLOOR = "#334155", "#94a3b8"
Figure = Callable[[Measured], float]


def draw(floor: Measured, found: Sequence[Measured]) -> str:
    """An SVG of its own, of two panels side by side."""
    cpu = _panel("CPU s per 1,000 tokens", found, {"web and answers": lambda one: one.together}, floor.together)
    delays: dict[str, Figure] = {"p50": lambda one: one.delay(50), "p95": lambda one: one.delay(95)}
    late = _panel("Added delay, ms", found, delays, floor.delay(95))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="12" fill="{INK}"><rect width="100%" height="100%" fill="#ffffff"/>{cpu}'
        f'<g transform="translate({WIDTH} 0)">{late}</g></svg>\n'
    )


def _panel(title: str, found: Sequence[Measured], figures: dict[str, Figure], floor: float) -> str:
    most = max([floor, *(figure(one) for one in found for figure in figures.values())]) * 1.15
    widest = max(one.streams for one in found)

    def x(one: Measured) -> float:
        return LEFT + (WIDTH - LEFT - 70) * one.streams / widest

    def y(value: float) -> float:
        return BOTTOM - (BOTTOM - 40) * value / most

    parts = [f'<text x="{LEFT}" y="22" font-weight="bold">{title}</text>']
    parts += [
        f'<line x1="{LEFT}" x2="{WIDTH - 70}" y1="{y(share * most):.0f}" y2="{y(share * most):.0f}" stroke="#e2e8f0"/>'
        f'<text x="{LEFT - 6}" y="{y(share * most) + 4:.0f}" text-anchor="end">{share * most:.3g}</text>'
        for share in (0, 0.25, 0.5, 0.75, 1)
    ]
    parts.append(f'<line x1="{LEFT}" x2="{WIDTH - 70}" y1="{y(floor):.1f}" y2="{y(floor):.1f}" stroke="{FLOOR}" ')
    parts.append(f'stroke-dasharray="4 3"/><text x="{WIDTH - 66}" y="{y(floor) + 4:.0f}" fill="{FLOOR}">floor</text>')
    for name, figure in figures.items():
        points = " ".join(f"{x(one):.1f},{y(figure(one)):.1f}" for one in found)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{INK}" stroke-width="2"/>')
        parts.append(f'<text x="{WIDTH - 66}" y="{y(figure(found[-1])) + 4:.0f}">{name}</text>')
    parts += [f'<text x="{x(one):.0f}" y="{BOTTOM + 18}" text-anchor="middle">{one.streams}</text>' for one in found]
    parts.append(f'<text x="{WIDTH / 2:.0f}" y="{BOTTOM + 36}" text-anchor="middle">streams at once</text>')
    return "".join(parts)
