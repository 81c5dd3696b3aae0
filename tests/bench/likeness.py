"""Which way of adding likeness of meaning to the words ranks best, on the requests of `tests.bench.search.meanings`.

Needs an embedder: EMBEDDER_URL and EMBEDDER_MODEL as for CastMatch. Figures of a run are in docs/decisions/likeness.md.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from statistics import fmean

from django.db import transaction

from castmatch import embedder
from castmatch.embedder import filling
from talents import likeness
from talents.asked import Asked
from talents.likeness import Likeness, fused, scaled
from talents.models import Talent
from talents.query import Clause, TalentQuery
from talents.search_plan import plan
from talents.search_rows import search_rows
from tests.bench.search.meanings import PEOPLE, REQUESTS
from tests.talents.rosters import TODAY

Scores = dict[int, float]
# Scores by words, the most that they can be, and likeness.
Fusion = Callable[[Scores, int, Scores], Scores]
RRF_K = 60


def scaled_sum(weight: float) -> Fusion:
    return lambda words, most, alike: {key: weight * scaled(words)[key] + scaled(alike)[key] for key in words}


def share_sum(weight: float) -> Fusion:
    return lambda words, most, alike: fused(words, most, alike, weight)


def reciprocal(words: Scores, most: int, alike: Scores) -> Scores:
    first, second = place(words), place(alike)
    return {key: 1 / (RRF_K + first[key]) + 1 / (RRF_K + second[key]) for key in words}


def place(scores: Scores) -> dict[int, int]:
    return {key: number for number, key in enumerate(sorted(scores, key=lambda key: -scores[key]), 1)}


FUSIONS: dict[str, Fusion] = {
    "words alone": lambda words, most, alike: words,
    "likeness alone": lambda words, most, alike: alike,
    "reciprocal ranks": reciprocal,
    **{f"both scaled, words × {weight:g}": scaled_sum(weight) for weight in (0.25, 0.5, 1, 2)},
    **{f"share of the words × {weight:g}": share_sum(weight) for weight in (1, 2, 4, 8)},
}


def main() -> None:
    if not embedder.configured():
        print("Set EMBEDDER_URL and EMBEDDER_MODEL: there is nothing to measure without an embedder.")
        return
    with transaction.atomic():
        people = {
            Talent.objects.create(stage_name=f"P{number}", bio=bio).pk: who for number, (bio, who) in enumerate(PEOPLE)
        }
        filling.fill(math.inf)
        measured = {key: scores_of(said) for key, said in REQUESTS.items()}
        model = embedder.embedder().model
        print(f"{len(REQUESTS)} requests, {len(PEOPLE)} people, {model}; used: share × {likeness.WORDS_WEIGHT:g}")
        print(f"{'':<26}{'recall@3':>10}{'recall@5':>10}{'nDCG@10':>10}")
        for name, fusion in FUSIONS.items():
            orders = [(ranked(fusion(*measured[key])), [pk for pk in people if key in people[pk]]) for key in REQUESTS]
            figures = [fmean(measure(*pair) for pair in orders) for measure in (recall(3), recall(5), ndcg)]
            print(f"{name:<26}{figures[0]:>10.3f}{figures[1]:>10.3f}{figures[2]:>10.3f}")
        transaction.set_rollback(True)


def scores_of(said: str) -> tuple[Scores, int, Scores]:
    query = TalentQuery((Clause("text", "matches", said),))
    ready = plan(query, Asked.by(query, TODAY))
    found = search_rows(ready, len(PEOPLE), everybody=True).best
    alike = likeness.likeness(query)
    assert isinstance(alike, Likeness), "the embedder gives no answer"
    return {tally.talent_id: float(tally.rank) for tally in found}, ready.heaviest, alike.to(found)


def ranked(scores: Scores) -> list[int]:
    return sorted(scores, key=lambda key: (-scores[key], key * 2654435761 % 997))


def recall(most: int) -> Callable[[Sequence[int], Sequence[int]], float]:
    return lambda order, right: len(set(order[:most]) & set(right)) / len(right)


def ndcg(order: Sequence[int], right: Sequence[int]) -> float:
    gains = [1 / math.log2(number + 2) for number in range(10)]
    found = sum(gain for gain, key in zip(gains, order, strict=False) if key in right)
    return found / sum(gains[: len(right)])
