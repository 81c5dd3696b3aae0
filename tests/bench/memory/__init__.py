"""Recall over a generated year of one office: `main()` prints what is found, what it costs, and two baselines.

With EMBEDDER_URL set, what it adds stands in lines of its own.

Goals: the right episode among the first ten for 75 of 100 questions; 85 of 100 within 1,000 injected tokens.
"""

from __future__ import annotations

import math
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import override_settings
from django.utils import timezone

from castmatch import embedder
from castmatch.embedder import filling
from memory import episodes, injection, lifetimes, recall
from memory.models import Episode
from tests.bench.memory import baselines
from tests.bench.memory.office import END, Question, Turn, Year

PLACES = (5, 10, 20)
TOKENS = 1_000
SIZES = (1_000, 10_000)
Search = Callable[[int, str, int], list[int]]


def ours(user_id: int, question: str, k: int) -> list[int]:
    return [found.id for found in recall.search(user_id=user_id, query=question, k=k, now=END)]


def plain(statement: str) -> Search:
    return lambda user_id, question, k: baselines.search(statement, user_id, recall.words_of(question), k)


def by_words(user_id: int, question: str, k: int) -> list[int]:
    with override_settings(EMBEDDER=None):
        return ours(user_id, question, k)


SEARCHES: dict[str, Search] = {
    "recall": by_words,
    "BM25 in SQL, no context keys": plain(baselines.BM25),
    "ts_rank_cd, words OR-ed": plain(baselines.RANK_CD),
}


def shelve(user_id: int, turns: Iterable[Turn], prefix: str = "") -> None:
    now = timezone.now()
    rows = [
        Episode(
            conversation=turn.talk,
            seq=int(turn.key.partition(":")[2]),
            key=prefix + turn.key,
            source=Episode.Source.USER_TURN if turn.role == "user" else Episode.Source.ASSISTANT_TURN,
            text=turn.text,
            occurred_at=turn.at,
            expires_at=lifetimes.episode_expiry(Episode.Source.UI_EVENT, now),
            read_at=now,
        )
        for turn in turns
    ]
    episodes.shelve(user_id, rows)


def fill(user_id: int, up_to: int) -> None:
    """More of the same office's talk, about other films: what a longer life adds beside the year."""
    have = Episode.objects.for_user(user_id).count()
    for seed in range(1, 10_000):
        if have >= up_to:
            return
        titles = tuple(f"Untitled {seed * 16 + place}" for place in range(16))
        turns = Year(titles, seed=100 + seed).turns[: up_to - have]
        moved = [Turn(turn.key, turn.talk + 100_000 * seed, turn.role, turn.text, turn.at) for turn in turns]
        shelve(user_id, moved, f"fill{seed}-")
        have += len(moved)


def found_at(search: Search, user_id: int, questions: list[Question], right: dict[str, int]) -> list[int | None]:
    """For each question the place of the first right episode among the first 20, from 1."""
    places: list[int | None] = []
    for question in questions:
        wanted = {right[key] for key in question.right}
        ids = search(user_id, question.text, max(PLACES))
        places.append(next((place for place, number in enumerate(ids, 1) if number in wanted), None))
    return places


def share(places: list[int | None], most: int) -> float:
    return 100 * sum(place is not None and place <= most for place in places) / len(places)


def shares(places: list[int | None]) -> str:
    return "".join(f"{share(places, most):8.1f}" for most in PLACES)


def milliseconds(deed: Callable[[Question], object], questions: list[Question]) -> tuple[float, float]:
    """p50 and p95 over all the questions, twice; the first round warms up."""
    for _ in range(2):
        taken = []
        for question in questions:
            began = time.perf_counter()
            deed(question)
            taken.append(1000 * (time.perf_counter() - began))
    cuts = statistics.quantiles(taken, n=100)
    return cuts[49], cuts[94]


def analyse() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE memory_episode")


def ask(search: Search, user_id: int, question: Question) -> None:
    search(user_id, question.text, 10)


def quality(user_id: int, year: Year) -> None:
    right = dict(Episode.objects.for_user(user_id).values_list("key", "id"))
    heads = "".join(f"{'R@' + str(most):>8}" for most in PLACES)
    print(f"{'':<34}{heads}{'p50 ms':>9}{'p95 ms':>8}")
    alike = {f"recall with {embedder.embedder().model}"[:34]: ours} if embedder.configured() else {}
    for name, search in (SEARCHES | alike).items():
        places = found_at(search, user_id, year.questions, right)
        p50, p95 = milliseconds(partial(ask, search, user_id), year.questions)
        print(f"{name:<34}{shares(places)}{p50:9.2f}{p95:8.2f}", flush=True)
        if name == "recall":
            by_kind = places
    kinds = Counter(question.kind for question in year.questions)
    for kind, count in sorted(kinds.items()):
        mine = [place for place, question in zip(by_kind, year.questions, strict=True) if question.kind == kind]
        print(f"   {kind:<31}{shares(mine)}   of {count}")


def given(user_id: int, year: Year) -> None:
    with override_settings(EMBEDDER=None):
        injected("injection", user_id, year)
    if embedder.configured():
        injected(f"injection with {embedder.embedder().model}", user_id, year)


def injected(name: str, user_id: int, year: Year) -> None:
    right = dict(Episode.objects.for_user(user_id).values_list("key", "id"))
    inside, tokens = 0, []
    for question in year.questions:
        picked = injection.pick(user_id=user_id, question=question.text, budget_tokens=TOKENS, now=END)
        inside += bool({right[key] for key in question.right} & set(picked.episodes))
        tokens.append(picked.tokens)
    p50, p95 = milliseconds(
        lambda question: injection.pick(user_id=user_id, question=question.text, now=END), year.questions
    )
    print(
        f"{name}: {100 * inside / len(year.questions):.1f} % of the right episodes within {TOKENS:,} tokens; "
        f"{statistics.mean(tokens):.0f} tokens on the average; p50 {p50:.2f} ms, p95 {p95:.2f} ms"
    )


def main() -> None:
    year = Year()
    user = get_user_model().objects.create(username="bench-memory")
    try:
        shelve(user.pk, year.turns)
        for size in (len(year.turns), *(size for size in SIZES if size > len(year.turns))):
            fill(user.pk, size)
            if embedder.configured():
                filling.fill(math.inf)
            analyse()
            baselines.prepare(user.pk)
            print(f"-- {Episode.objects.for_user(user).count():,} episodes, {len(year.questions)} questions")
            quality(user.pk, year)
            given(user.pk, year)
    finally:
        baselines.drop()
        user.delete()
