"""What streaming costs: CPU and delay of web and answers, beside a bare relay from the same provider, in one run."""

from __future__ import annotations

import os
from pathlib import Path

from tests.castmatch.running import free_port, wait_until
from tests.streaming import house, measuring
from tests.streaming.measuring import Measured

STREAMS = (10, 50)


def main() -> None:
    log = Path(os.environ["CASTMATCH_DATA"]) / "bench.log"
    with house.provider(log) as claude:
        show("floor", floor(claude, log))
        with house.castmatch(claude, log) as processes:
            for count in STREAMS:
                targets = measuring.castmatch_targets(processes, count)
                show("castmatch", measuring.measure(processes, targets, claude))


def floor(claude: int, log: Path, streams: int = 50) -> Measured:
    port = free_port()
    relay = [("floor", house.module("tests.streaming.floor", port, claude), port)]
    with house.started(relay, log) as processes:
        wait_until(lambda: house.listens(port))
        return measuring.measure(processes, [{"socket": f"ws://127.0.0.1:{port}"}] * streams, claude)


def show(name: str, found: Measured) -> None:
    cpu = " ".join(f"{key} {value:.3f}" for key, value in found.cpu.items())
    delays = " ".join(f"p{percent} {found.delay(percent):.0f}" for percent in (50, 95, 99))
    firsts = " ".join(f"p{percent} {found.first(percent):.0f}" for percent in (50, 95))
    print(
        f"{name}, {found.streams} streams: {found.together:.3f} ({cpu}); added ms {delays}; first {firsts}", flush=True
    )
    print(f"    {found.frames:.0f} frames an answer, {found.lost} answers lost")
