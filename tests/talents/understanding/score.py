"""Scores the understander: `python -m tests.talents.understanding.score [--failures]`.

Of what is set aside it prints ids and figures.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.talents.understanding.blind import HALVES, TO_LEARN_FROM, half
from tests.talents.understanding.corpus import Request, corpus


@dataclass
class Score:
    requests: int = 0
    exact: int = 0
    right: int = 0
    said: int = 0
    meant: int = 0
    failures: list[str] = field(default_factory=list)

    @property
    def exact_share(self) -> float:
        return self.exact / self.requests if self.requests else 1.0

    @property
    def figures(self) -> str:
        return f"{self.requests} requests, exact {self.exact_share:.3f}, clause F1 {self.f1:.3f}"

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.said + self.meant) if self.said + self.meant else 1.0


def score(requests: Iterable[Request]) -> Score:
    """Per request: all clauses right; over all: F1 of single clauses. Right means field, value and strength."""
    total = Score()
    for request in requests:
        said = request.said
        total.requests += 1
        total.right += len(said & request.means)
        total.said += len(said)
        total.meant += len(request.means)
        wrong = difference(request)
        total.exact += not wrong
        if wrong:
            total.failures.append(f"{request}\n    {wrong}")
    return total


def difference(request: Request) -> str:
    """What is not as the corpus says, in words; empty when all is."""
    understood = request.understood()
    said = request.said
    wrong = [f"missing: {clause}" for clause in sorted(request.means - said)]
    wrong += [f"too much: {clause}" for clause in sorted(said - request.means)]
    if request.intent and understood.intent != request.intent:
        wrong.append(f"intent {understood.intent}, not {request.intent}")
    if request.limit is not None and understood.query.limit != request.limit:
        wrong.append(f"limit {understood.query.limit}, not {request.limit}")
    if not request.of_wordings and understood.ordinal != request.ordinal:
        wrong.append(f"ordinal {understood.ordinal}, not {request.ordinal}")
    if request.name is not None and understood.name != request.name:
        wrong.append(f"name {understood.name}, not {request.name}")
    if bool(understood.declined) != request.declined:
        wrong.append(f"declined: {understood.declined}")
    if request.asks and not understood.question:
        wrong.append("nothing asked")
    if request.of_wordings:
        return "; ".join(wrong)
    if understood.intent != "none" and understood.not_understood != (request.lost or ()):
        wrong.append(f"not understood: {understood.not_understood}, not {request.lost or ()}")
    return "; ".join(wrong)


def main() -> None:
    show = "--failures" in sys.argv
    in_use = score(request for request in corpus() if not request.set_aside)
    aside = score(request for request in corpus() if request.set_aside)
    print(f"corpus, in use: {in_use.figures}")
    print("\n".join(in_use.failures) if show else "", end="\n" if show else "")
    print(f"corpus, set aside: {aside.figures}")
    for name in HALVES:
        found = half(name)
        print(f"blind, {name}: {len(found.outcomes)} requests, exact {found.exact_share:.3f}, clause F1 {found.f1:.3f}")
        if show and name in TO_LEARN_FROM:
            print("\n".join(map(str, found.wrong)))
        else:
            print("    not exact:", " ".join(outcome.id for outcome in found.wrong))


if __name__ == "__main__":
    main()
