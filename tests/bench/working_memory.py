"""What working memory costs: `main()` prints a table; the goal is a p95 under 2 ms for a write and a read."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from functools import partial

from memory import working
from memory.working import Working

ROUNDS = 3000
# Ids that no account has, so that it can run beside real conversations; they are removed at the end.
USERS, TALKS = range(10**15, 10**15 + 500), 20
CLAUSES = [
    {"field": "language", "operator": "any", "value": [{"language": "bgc", "level": "C1"}], "strength": "must"},
    {"field": "rate", "operator": "at_most", "value": {"amount": 40000, "currency": "INR", "unit": "day"}},
    {"field": "playing_age", "operator": "overlaps", "value": {"min": 20, "max": 25}},
]
USUAL = Working({"clauses": CLAUSES * 2, "limit": 10, "offset": 0}, tuple(range(1, 11)), 10, 3)
LARGEST = Working({"clauses": CLAUSES * 13, "limit": 50, "offset": 0}, tuple(range(1, 51)), 50, 3)


def line(name: str, seconds: list[float]) -> str:
    p50, p95 = (statistics.quantiles(seconds, n=100)[percent - 1] * 1000 for percent in (50, 95))
    return f"{name:<52} {p50:8.3f} {p95:8.3f} {max(seconds) * 1000:8.3f}"


async def timed(deed: Callable[[int], Awaitable[object]], rounds: int = ROUNDS) -> list[float]:
    taken = []
    for number in range(rounds):
        began = time.perf_counter()
        await deed(number)
        taken.append(time.perf_counter() - began)
    return taken


def place(number: int) -> tuple[int, int]:
    return USERS[number % len(USERS)], number % TALKS


async def write(content: Working, number: int) -> None:
    await working.write(*place(number), content)


async def one_after_another() -> list[str]:
    lines = []
    for name, content in (("usual", USUAL), ("largest", LARGEST)):
        lines.append(line(f"write, {name}", await timed(partial(write, content))))
        lines.append(line(f"read, {name}", await timed(lambda n: working.read(*place(n)))))
    return lines


async def many_at_once(width: int = 50) -> list[str]:
    """Each answer writes its own conversation, `width` of them at the same time in one process."""

    async def answers(first: int) -> list[float]:
        return await timed(lambda n: working.write(first, n % TALKS, USUAL), 100)

    taken = await asyncio.gather(*(answers(first) for first in USERS[:width]))
    return [line(f"write, usual, {width} answers at once", [each for some in taken for each in some])]


def owners_page() -> list[str]:
    """The listing looks through all keys; here those of 500 users with 20 conversations each within 15 minutes."""
    taken = []
    for user in USERS[:50]:
        began = time.perf_counter()
        held = working.live_for(user)
        taken.append(time.perf_counter() - began)
        assert len(held) == TALKS
    return [line(f"owner's page, {TALKS} of {len(USERS) * TALKS:,} conversations", taken)]


async def fill() -> None:
    for user in USERS:
        await asyncio.gather(*(working.write(user, talk, USUAL) for talk in range(TALKS)))


def main() -> None:
    print(f"{'Working memory, milliseconds':<52} {'p50':>8} {'p95':>8} {'worst':>8}")
    try:
        for part in (one_after_another, many_at_once):
            print("\n".join(asyncio.run(part())))
        asyncio.run(fill())
        print("\n".join(owners_page()))
    finally:
        for user in USERS:
            working.forget_all_now(user)
