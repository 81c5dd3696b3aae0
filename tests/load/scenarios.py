"""What an office goes through: a morning, one thread that everybody watches, a deploy, a storm of kills.

Each takes an open office with guests invited and says what was seen. `wrong` is empty when nobody lost or doubled a
word.
"""

from __future__ import annotations

import asyncio
import signal
import statistics
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from tests.load.office import Office, client
from tests.load.truth import unbilled, wrong_on_pages
from tests.load.visitor import Visitor


@dataclass
class Report:
    figures: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def times(self, name: str, seconds: Sequence[float]) -> None:
        """Half of them took at most p50, 95 in 100 at most p95."""
        found = sorted(seconds) or [0.0]
        cuts = statistics.quantiles(found, n=20, method="inclusive") if len(found) > 1 else found * 19
        self.figures[name] = f"p50 {cuts[9]:.2f} s, p95 {cuts[18]:.2f} s, most {found[-1]:.2f} s"


class Crowd:
    """Visitors that leave at the end, each with the keys of what was asked."""

    def __init__(self, office: Office, name: str) -> None:
        self.office, self.name = office, name
        self.visitors: list[Visitor] = []
        self.asked: list[tuple[Visitor, str]] = []
        self.report = Report()
        self._closing = AsyncExitStack()

    async def __aenter__(self) -> Crowd:
        self.http = await self._closing.enter_async_context(client())
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*(visitor.leave() for visitor in self.visitors))
        await self._closing.aclose()

    def add(self, number: int, *addresses: str) -> Visitor:
        visitor = self.office.visitor(self.http, number, *addresses)
        self.visitors.append(visitor)
        return visitor

    async def ask(self, visitor: Visitor, wish: str) -> str:
        key = f"{self.name}-{len(self.asked)}"
        self.asked.append((visitor, key))
        await visitor.ask_until_taken(f"{wish}, please ({key})", key)
        return key

    async def judge(self) -> Report:
        """Compares what every page shows with what is there."""
        missing = unbilled(self.office, {key for _, key in self.asked})
        self.report.wrong += [*await wrong_on_pages(self.office, self.visitors, self.asked), *missing]
        self.report.figures["in the books"] = f"every request, but for {len(missing)} answers"
        seen = [visitor.seen[key] for visitor, key in self.asked]
        self.report.figures["answers"] = f"{len(self.asked)} asked for, {sum(bool(one.ended_at) for one in seen)} ended"
        self.report.times("until the first word", [one.first_word_at - one.asked_at for one in seen])
        self.report.times("until the end", [one.ended_at - one.asked_at for one in seen])
        return self.report


async def morning_rush(office: Office, streams: int, *, words: int = 300, pace: int = 30, spread: float = 5) -> Report:
    """Everybody comes within a few seconds, opens the page and asks; the roster is searched first."""
    wish = f"search first, then write {words} words at {pace} a second"
    async with Crowd(office, "rush") as crowd:

        async def direct(number: int) -> None:
            await asyncio.sleep(spread * number / streams)
            visitor = crowd.add(number)
            await visitor.start()
            await visitor.until_ended(await crowd.ask(visitor, wish), 240)

        await asyncio.gather(*(direct(number) for number in range(streams)))
        return await crowd.judge()


async def viral_thread(office: Office, streams: int, *, words: int = 300, pace: int = 30) -> Report:
    """One conversation is open in very many places, and one of them asks."""
    async with Crowd(office, "viral") as crowd:
        first = crowd.add(0)
        await first.start()
        for start in range(1, streams, 25):
            readers = [crowd.add(0) for _ in range(start, min(start + 25, streams))]
            await asyncio.gather(*(reader.visit(first.path) for reader in readers))
        await asyncio.gather(*(visitor.until(lambda v=visitor: v.socket is not None) for visitor in crowd.visitors))  # type: ignore[misc]
        key = await crowd.ask(first, f"write {words} words at {pace} a second")
        await asyncio.gather(*(visitor.until_ended(key, 240) for visitor in crowd.visitors))
        ends = [visitor.seen[key].ended_at for visitor in crowd.visitors]
        crowd.asked += [(visitor, key) for visitor in crowd.visitors[1:]]
        for visitor in crowd.visitors[1:]:
            visitor.seen[key].asked_at = first.seen[key].asked_at
        crowd.report.times("the end reaches the others after", [end - min(ends) for end in ends])
        return await crowd.judge()


async def reconnect_storm(office: Office, streams: int, *, words: int = 300, pace: int = 20) -> Report:
    """A deploy: the web process is stopped and started while everybody reads, and all come back at once."""
    async with Crowd(office, "deploy") as crowd:
        readers = [crowd.add(number) for number in range(streams)]
        await asyncio.gather(*(reader.start() for reader in readers))
        keys = await asyncio.gather(
            *(crowd.ask(reader, f"write {words} words at {pace} a second") for reader in readers)
        )
        await asyncio.gather(*(reader.until_words(key, 5, 60) for reader, key in zip(readers, keys, strict=True)))
        before = [len(reader.returns) for reader in readers]
        office.signal("web", signal.SIGTERM)
        pairs = list(zip(readers, before, strict=True))
        await asyncio.gather(*(reader.until(lambda r=reader, n=n: len(r.returns) > n, 120) for reader, n in pairs))  # type: ignore[misc]
        crowd.report.times("away from the socket", [reader.returns[n] for reader, n in pairs])
        await asyncio.gather(*(reader.until_ended(key, 240) for reader, key in zip(readers, keys, strict=True)))
        return await crowd.judge()


async def kill_storm(
    office: Office, streams: int, *, seconds: float = 60, every: float = 10, words: int = 150, pace: int = 20
) -> Report:
    """So many answers at once, all the time, while the web and the answers process are killed in turn."""
    wish = f"search first, then write {words} words at {pace} a second"
    kills: list[tuple[float, str]] = []
    async with Crowd(office, "storm") as crowd:
        readers = [crowd.add(number) for number in range(streams)]
        await asyncio.gather(*(reader.start() for reader in readers))
        begun = time.monotonic()

        async def direct(reader: Visitor) -> None:
            while True:
                await reader.until_ended(await crowd.ask(reader, wish), 240)
                if time.monotonic() - begun > seconds:
                    return

        async def kill() -> None:
            for number in range(int(seconds / every)):
                await asyncio.sleep(begun + every * (number + 1) - time.monotonic())
                name = ("web", "answers")[number % 2]
                office.kill(name)
                kills.append((time.monotonic(), name))

        await asyncio.gather(kill(), *(direct(reader) for reader in readers))
        report = await crowd.judge()
        report.figures["killed"] = ", ".join(f"{name} after {at - begun:.0f} s" for at, name in kills)
        report.times("from a kill to “Resuming”", list(_resumed(crowd.asked, kills)))
        rows = office.rows("SELECT coalesce(sum(takeovers), 0), max(takeovers) FROM chat_message")
        report.figures["taken over"] = f"{rows[0][0]} times in all, one answer at most {rows[0][1]} times"
        return report


def _resumed(asked: Sequence[tuple[Visitor, str]], kills: Sequence[tuple[float, str]]) -> list[float]:
    died = [at for at, name in kills if name == "answers"]
    seen = [moment for visitor, key in asked for moment in visitor.seen[key].resumed]
    return [moment - max(at for at in died if at < moment) for moment in seen if died and moment > died[0]]


SCENARIOS = {
    "morning-rush": morning_rush,
    "viral-thread": viral_thread,
    "reconnect-storm": reconnect_storm,
    "kill-storm": kill_storm,
}
