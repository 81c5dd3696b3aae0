"""`python -m tests.load <scenario> [--streams 100] [--web 1] [--answers 1]`: an office under load."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from tests.load.office import open_office
from tests.load.scenarios import SCENARIOS, Report

# One conversation of one user in very many places is what the limits on sockets are there to prevent.
NO_LIMITS = {"SOCKETS_PER_USER": "100000", "QUESTIONS_PER_MINUTE": "100000"}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("scenario", choices=SCENARIOS)
    parser.add_argument("--streams", type=int, default=100, help="directors, or places where the thread is open")
    parser.add_argument("--web", type=int, default=1, help="web processes, behind nginx where there are several")
    parser.add_argument("--answers", type=int, default=1, help="answers processes")
    return parser.parse_args()


def main(wanted: argparse.Namespace) -> int:
    with open_office(**NO_LIMITS) as office:
        webs = [office.address, *(office.add_web(f"web-{number}") for number in range(2, wanted.web + 1))]
        for number in range(2, wanted.answers + 1):
            office.add_answers(f"answers-{number}")
        if len(webs) > 1:
            office.address = office.add_nginx(webs)
        office.invite(wanted.streams)
        begun = time.monotonic()
        report = asyncio.run(SCENARIOS[wanted.scenario](office, wanted.streams))
        tell(wanted, report, time.monotonic() - begun)
    return int(bool(report.wrong))


def tell(wanted: argparse.Namespace, report: Report, seconds: float) -> None:
    processes = f"{wanted.web} web and {wanted.answers} answers processes"
    print(f"== {wanted.scenario}: {wanted.streams} streams, {processes}, {seconds:.0f} s")
    for name, figure in report.figures.items():
        print(f"{name:>36}  {figure}")
    for line in report.wrong[:20]:
        print(f"WRONG: {line}")
    print(f"{len(report.wrong)} things are wrong." if report.wrong else "Every page shows its rows, every word once.")


if __name__ == "__main__":
    sys.exit(main(arguments()))
