"""What every embedder does, and how its answer is looked at before anything is made of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Protocol

Vector = tuple[float, ...]
# PostgreSQL's index for vectors of half precision takes no longer ones.
MOST_NUMBERS = 4_000
# No model answers numbers like that, and their squares are beyond what can be reckoned with.
LARGEST_NUMBER = 1e100


class EmbedderError(Exception):
    """What came instead of vectors, in words that repeat no text. `passing`: trying again later may help; `of_text`: it
    is the text that is not taken, and others may be."""

    def __init__(self, message: str, *, passing: bool = False, of_text: bool = False) -> None:
        super().__init__(message)
        self.passing, self.of_text = passing, of_text


class Embedder(Protocol):
    """`model` tells its vectors from those of others, which are never compared with them."""

    model: str

    def embed(self, texts: Sequence[str], seconds: float) -> list[Vector]:
        """One vector for each text, in their order, all of one length. Raises `EmbedderError`, after `seconds` too."""
        ...


def checked(found: Sequence[Any], texts: int, who: str) -> list[Vector]:
    """These vectors, if they are what was asked for. Raises `EmbedderError`, naming what came."""
    if len(found) != texts:
        raise EmbedderError(f"{who} answered {len(found)} vectors for {texts} texts")
    vectors = [_checked(numbers, who) for numbers in found]
    if len(lengths := {len(vector) for vector in vectors}) > 1:
        raise EmbedderError(f"{who} answered vectors of {' and '.join(map(str, sorted(lengths)))} numbers")
    return vectors


def _checked(numbers: Any, who: str) -> Vector:
    if not isinstance(numbers, list | tuple) or not 0 < len(numbers) <= MOST_NUMBERS:
        what = f"{len(numbers):,} numbers" if isinstance(numbers, list | tuple) else type(numbers).__name__
        raise EmbedderError(f"{who} answered {what} where a vector of 1 to {MOST_NUMBERS:,} numbers belongs")
    for number in numbers:
        # Compared, not converted: a whole number may be larger than any float.
        if isinstance(number, bool) or not isinstance(number, int | float) or number != number:
            raise EmbedderError(f"{who} answered a vector with {type(number).__name__} {str(number)[:20]} in it")
        if abs(number) > LARGEST_NUMBER:
            raise EmbedderError(f"{who} answered a vector with a number beyond {LARGEST_NUMBER:g} in it")
    # A long vector may overflow half precision; only its direction counts.
    length = math.hypot(*numbers)
    if not length:
        message = f"{who} answered a vector without direction: all of its {len(numbers)} numbers are 0"
        raise EmbedderError(message, of_text=True)
    return tuple(number / length for number in numbers)
