"""Recall over two-person dialogues that have nothing to do with an office, through the protocol for outside sets.

What is tuned on the office's year must not hurt here: names are single, dates are old, every turn has a speaker.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable

from memory import injection, recall
from memory.outside import Outside, remove
from tests.bench.memory import baselines
from tests.bench.memory.friends import Asked, Friends, pairs

PLACES = (5, 10, 20)
MOST = 60
TOKENS = 1_000
RUN = "friends"
Found = list[tuple[Asked, list[str]]]
Search = Callable[[Outside, str, str, str], list[str]]


def ours(bench: Outside, user: str, question: str, now: str) -> list[str]:
    answer = bench.do({"op": "search", "user": user, "query": question, "k": MOST, "now": now})
    return list(map(str, answer["ids"]))


def plain(statement: str) -> Search:
    def search(bench: Outside, user: str, question: str, now: str) -> list[str]:
        found = baselines.search(statement, bench.user(user), recall.words_of(question), MOST)
        return [bench.name_of(number) for number in found]

    return search


def run(bench: Outside, search: Search, users: Iterable[tuple[str, Friends]]) -> tuple[Found, list[float]]:
    """What is found for each question, and the milliseconds that each took."""
    found, taken = [], []
    for user, friends in users:
        for question in friends.questions:
            began = time.perf_counter()
            ids = search(bench, user, question.text, friends.last)
            taken.append(1000 * (time.perf_counter() - began))
            found.append((question, ids))
    return found, taken


def share(found: Found, most: int) -> float:
    return 100 * statistics.mean(len(asked.right.intersection(ids[:most])) / len(asked.right) for asked, ids in found)


def within(found: Found, tokens: int, costs: dict[str, int]) -> float:
    """Share of what was wanted in as many of the first as `tokens` have room for."""
    kept = []
    for asked, ids in found:
        left, first = tokens, 0
        while first < len(ids) and left >= costs[ids[first]]:
            left -= costs[ids[first]]
            first += 1
        kept.append((asked, ids[:first]))
    return share(kept, MOST)


def table(bench: Outside, title: str, users: list[tuple[str, Friends]], costs: dict[str, int]) -> None:
    print(f"-- {title}")
    heads = "".join(f"{'R@' + str(most):>8}" for most in PLACES)
    print(f"{'':<34}{heads}{'1,000 tok':>11}{'p50 ms':>9}{'p95 ms':>8}")
    searches: dict[str, Search] = {
        "recall": ours,
        "BM25 in SQL, no context keys": plain(baselines.BM25),
        "ts_rank_cd, words OR-ed": plain(baselines.RANK_CD),
    }
    for name, search in searches.items():
        found, taken = run(bench, search, users)
        cuts = statistics.quantiles(taken, n=100)
        shares = "".join(f"{share(found, most):8.1f}" for most in PLACES)
        print(f"{name:<34}{shares}{within(found, TOKENS, costs):11.1f}{cuts[49]:9.2f}{cuts[94]:8.2f}", flush=True)


def main() -> None:
    bench = Outside(RUN)
    try:
        for friends in pairs():
            for user in (friends.pair, "all"):
                bench.do({"op": "index", "user": user, "memories": friends.turns})
        baselines.prepare(*(bench.user(user) for user in (*(friends.pair for friends in pairs()), "all")))
        costs = {turn["id"]: injection.tokens_of(turn["text"]) for friends in pairs() for turn in friends.turns}
        table(bench, "each pair a user", [(friends.pair, friends) for friends in pairs()], costs)
        table(bench, "all of them one user's", [("all", friends) for friends in pairs()], costs)
    finally:
        baselines.drop()
        remove(RUN)
