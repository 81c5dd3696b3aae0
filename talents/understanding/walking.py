"""Going over words of no weight to the one behind them."""

from __future__ import annotations

from collections.abc import Collection

from talents.understanding.reading import Reading


def past(reading: Reading, at: int, words: Collection[str], *, on_line: bool = False) -> int:
    """The first piece from `at` on that is none of these words; `on_line`: no further than to a new line."""
    while at < len(reading.pieces) and reading.pieces[at].word in words:
        if on_line and reading.pieces[at].newline:
            break
        at += 1
    return at
