"""One load on one set of processes: what it cost, and how much later than the provider's each token was on a page."""

from __future__ import annotations

import json
import statistics
import subprocess
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.streaming import directors, house
from tests.streaming.house import Process
from tests.streaming.sample import tokens

Say = Callable[[str], None]
TOKENS = len(tokens())
HEAD = (
    "| processes | streams | CPU s per 1,000 tokens (× floor) | web | answers | added ms p50 | p95 | p99 "
    "| first token ms p50 | p95 | KB a stream | frames | lost |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
)


@dataclass
class Measured:
    """CPU in seconds per 1,000 tokens, by process name; delays in milliseconds; memory in KB for each stream."""

    streams: int
    cpu: dict[str, float] = field(default_factory=dict)
    delays: list[float] = field(default_factory=list)
    firsts: list[float] = field(default_factory=list)
    kilobytes: float = 0.0
    frames: float = 0.0
    lost: int = 0

    @property
    def together(self) -> float:
        return sum(self.cpu.values())

    def delay(self, percent: int) -> float:
        return percentile(self.delays, percent)

    def first(self, percent: int) -> float:
        return percentile(self.firsts, percent)

    def row(self, name: str, floor: Measured) -> str:
        cells: list[Any] = [
            name,
            self.streams,
            f"{self.together:.3f} ({self.together / floor.together:.1f})",
            *(f"{self.cpu[part]:.3f}" if part in self.cpu else "" for part in ("web", "answers")),
            *(f"{self.delay(percent):.0f}" for percent in (50, 95, 99)),
            *(f"{self.first(percent):.0f}" for percent in (50, 95)),
            f"{self.kilobytes:.0f}",
            f"{self.frames:.0f}",
            self.lost,
        ]
        return f"| {' | '.join(map(str, cells))} |"


def percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else float("nan")


def measure(processes: list[Process], targets: list[dict[str, str]], claude: int, rounds: int = 2) -> Measured:
    """All targets at once, `rounds` answers each."""
    sent_of(claude)
    reads: list[dict[str, Any]] = []
    found = Measured(len(targets))
    before = sum(process.kilobytes for process in processes)
    spent = house.used(processes, lambda: reads.extend(read(targets, rounds)))
    # Python gives little back, so what is resident behind the load is what it took.
    found.kilobytes = (sum(process.kilobytes for process in processes) - before) / len(targets)
    thousands = len(targets) * rounds * TOKENS / 1000
    found.cpu = {name: seconds / thousands for name, seconds in spent.items()}
    sent = sent_of(claude)
    for one in reads:
        arrived, *left = sent.get(str(one["number"]), [0.0])
        if one["state"] != "done" or len(one["shown"]) != TOKENS or len(left) != TOKENS:
            found.lost += 1
            continue
        found.delays += [(shown - start) * 1000 for shown, start in zip(one["shown"], left, strict=True)]
        found.firsts.append((one["shown"][0] - one["asked"] - (left[0] - arrived)) * 1000)
        found.frames += one["frames"]
    found.frames /= max(1, len(reads) - found.lost)
    return found


def warm_up(processes: list[Process], claude: int) -> None:
    """What is loaded and compiled by the first answers of a process belongs to its start."""
    measure(processes, castmatch_targets(processes, 8), claude, rounds=1)


def idle_line(processes: list[Process], targets: list[dict[str, str]]) -> str:
    """What a socket costs on whose conversation nothing happens."""
    web = [process for process in processes if process.name == "web"]
    before = sum(process.kilobytes for process in web)
    during = 0

    def look() -> None:
        nonlocal during
        during = sum(process.kilobytes for process in web)

    with house.held_open(targets):
        look()
    return (
        f"\nAn idle socket takes {(during - before) / len(targets):.0f} KB of the web process ({len(targets)} open).\n"
    )


def read(targets: list[dict[str, str]], rounds: int) -> list[dict[str, Any]]:
    order = json.dumps({"targets": targets, "rounds": rounds})
    ran = subprocess.run(house.module("tests.streaming.reading"), input=order, capture_output=True, text=True)
    if ran.returncode:
        raise RuntimeError(ran.stderr[-2000:])
    return list(json.loads(ran.stdout))


def sent_of(claude: int) -> dict[str, list[float]]:
    with urllib.request.urlopen(f"http://127.0.0.1:{claude}/sent") as reply:
        return dict(json.load(reply))


def castmatch_targets(processes: list[Process], streams: int) -> list[dict[str, str]]:
    ports = [process.port for process in processes if process.name == "web"]
    return [directors.target(number, ports[number % len(ports)]) for number in range(streams)]
