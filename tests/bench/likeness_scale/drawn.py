"""Vectors of a whole roster without a model: the sum of the directions of a text's words, rarer words longer.

The texts are those that a model would be given. As with a model's vectors, who says similar things lies together, and
what everybody says gives all of them one direction in common. Numbers drawn without texts would have no neighbours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from math import log
from random import Random

from django.db import connection

from talents.vectors import VECTORS

NUMBERS = 384
BLOCK = 2_000
NONE = "(SELECT 0 AS id, 0 AS revision, '' AS digest)"
TABLES = f"""
CREATE TEMP TABLE drawn_text (id bigint, revision bigint);
CREATE TEMP TABLE drawn_said (id bigint, word text);
CREATE TEMP TABLE drawn_word (word text, direction vector({NUMBERS}));
"""
SUMS = """
CREATE TEMP TABLE drawn AS SELECT id, revision, embedding FROM drawn_text JOIN (
    SELECT id, l2_normalize(sum(direction))::halfvec AS embedding
    FROM drawn_said JOIN drawn_word USING (word) GROUP BY 1
) AS summed USING (id);
"""


class Drawn:
    """Of everybody who can be searched, in the temporary table `drawn`; and of any words."""

    def __init__(self) -> None:
        self.said: Counter[str] = Counter()
        with connection.cursor() as cursor:
            cursor.execute(TABLES)
        self.texts = self._read()
        _copy("drawn_word", ((word, f"[{','.join(map(str, self._direction(word)))}]") for word in self.said))
        with connection.cursor() as cursor:
            cursor.execute(SUMS)

    def vector(self, text: str) -> tuple[float, ...]:
        return tuple(map(sum, zip(*map(self._direction, words(text)), strict=True)))

    def _direction(self, word: str) -> list[float]:
        weight = log(1 + self.texts / (1 + self.said[word]))
        return [weight * number for number in direction(word)]

    def _read(self) -> int:
        last = count = 0
        while texts := VECTORS.pending(NONE, last, BLOCK):
            last, count = texts[-1].id, count + len(texts)
            told = {text.id: words(text.text) for text in texts}
            for found in told.values():
                self.said.update(found)
            _copy("drawn_text", ((text.id, text.beside) for text in texts))
            _copy("drawn_said", ((number, word) for number, found in told.items() for word in found))
        return count


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


@cache
def direction(word: str) -> list[float]:
    draw = Random(word)
    return [round(draw.gauss(0, 1), 4) for _ in range(NUMBERS)]


def _copy(table: str, rows: Iterable[tuple[object, ...]]) -> None:
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
        for block in _joined(rows):
            copy.write(block)


def _joined(rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    lines = []
    for row in rows:
        lines.append("\t".join(map(str, row)) + "\n")
        if len(lines) == BLOCK:
            yield "".join(lines)
            lines = []
    yield "".join(lines)
