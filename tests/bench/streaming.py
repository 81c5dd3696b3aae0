"""What streaming costs: CPU, delay and memory of web and answers, beside a bare relay from the same provider.

Answers of 300 tokens at 50 a second. The floor is a bare asyncio relay from the provider to a WebSocket, in the same
run. Prints a table; `streaming.md` and `streaming.svg` are left in BENCH_DATA.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tests.bench.search import rosters
from tests.castmatch.running import free_port, wait_until
from tests.streaming import house, measuring, picture
from tests.streaming.measuring import Measured

STREAMS = (10, 50, 100, 150, 200, 250, 300)
PAIRS = (2, 4)
STREAMS_OF_PAIRS = 100
IDLE = 300
# Milliseconds: with more than this a reader notices; the ladder ends there.
MOST_DELAY = 100.0


def main() -> None:
    log = Path(os.environ["CASTMATCH_DATA"]) / "bench.log"
    lines: list[str] = []

    def say(line: str) -> None:
        print(line, flush=True)
        lines.append(line)

    with house.provider(log) as claude:
        floor = measure_floor(claude, log)
        say(measuring.HEAD)
        say(floor.row("bare relay", floor))
        found = []
        for measured in ladder(claude, log, say):
            found.append(measured)
            say(measured.row("1 web, 1 answers", floor))
        for count in PAIRS:
            with house.castmatch(claude, log, count, count) as processes:
                measuring.warm_up(processes, claude)
                measured = measuring.measure(processes, targets(processes, STREAMS_OF_PAIRS), claude)
            say(measured.row(f"{count} web, {count} answers", floor))
    folder = rosters.folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "streaming.md").write_text("\n".join([*lines, ""]))
    (folder / "streaming.svg").write_text(picture.draw(floor, found))
    print(f"Written: streaming.md and streaming.svg in {folder}")


def ladder(claude: int, log: Path, say: measuring.Say) -> Iterator[Measured]:
    """One pair of processes under more and more streams, until their readers would notice."""
    with house.castmatch(claude, log) as processes:
        measuring.warm_up(processes, claude)
        say(measuring.idle_line(processes, targets(processes, IDLE)))
        for count in STREAMS:
            measured = measuring.measure(processes, targets(processes, count), claude)
            yield measured
            if not measured.delay(95) <= MOST_DELAY:
                return


def targets(processes: list[house.Process], streams: int) -> list[dict[str, str]]:
    return measuring.castmatch_targets(processes, streams)


def measure_floor(claude: int, log: Path, streams: int = 50) -> Measured:
    port = free_port()
    relay = [("floor", house.module("tests.streaming.floor", port, claude), port)]
    with house.started(relay, log) as processes:
        wait_until(lambda: house.listens(port))
        return measuring.measure(processes, [{"socket": f"ws://127.0.0.1:{port}"}] * streams, claude)
