"""One load on one set of processes: what it cost, and how much later than the provider's each token was on a page."""

from __future__ import annotations

import json
import statistics
import subprocess
import urllib.request
from dataclasses import dataclass, field

from tests.streaming import directors, house
from tests.streaming.house import Process
from tests.streaming.sample import tokens

TOKENS = len(tokens())


@dataclass
class Measured:
    """CPU in seconds per 1,000 tokens, by process name; delays in milliseconds."""

    streams: int
    cpu: dict[str, float] = field(default_factory=dict)
    delays: list[float] = field(default_factory=list)
    firsts: list[float] = field(default_factory=list)
    frames: float = 0.0
    lost: int = 0

    @property
    def together(self) -> float:
        return sum(self.cpu.values())

    def delay(self, percent: int) -> float:
        return percentile(self.delays, percent)

    def first(self, percent: int) -> float:
        return percentile(self.firsts, percent)


def percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else float("nan")


def measure(processes: list[Process], targets: list[dict[str, str]], claude: int, rounds: int = 2) -> Measured:
    """All targets at once, `rounds` answers each."""
    sent_of(claude)
    reads: list[dict] = []
    found = Measured(len(targets))
    spent = house.used(processes, lambda: reads.extend(read(targets, rounds)))
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


def read(targets: list[dict[str, str]], rounds: int) -> list[dict]:
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
