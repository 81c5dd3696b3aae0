"""What no rule could read, in the user's own words."""

from __future__ import annotations

from typing import Any

from talents.query_parts import LONGEST_TEXT
from talents.understanding.reading import Piece, Reading
from talents.vocabulary.phrases import phrases

# With one of these meanings a word that nothing claimed says nothing of its own.
FILLER = frozenset(
    phrases(
        """
        stop, break, instead_before, instead_after, and, or, joined, the, of, comma, slash, not_before, not_after,
        nice_before, nice_after, unasked_before, unasked_after, around, around_after, between, to, at_most_before,
        at_most_after, at_least_before, at_least_after, money_cue, age_cue, height_cue, free_cue, from_date,
        to_date, until_date, until_after, for_date, credit_cue, people, count_cue, look_noun, years, whole, next,
        this, maybe_month, language_level, skill_level, accent_level, accent_noun, day_word, week, rupees, all_in,
        beech, onwards, part_of_ten, times, rate_unit, errand, counting, memory_cue, permitted_after,
        money_word, hair_noun, eye_noun, including, included, on_top, article, denial, later, nth,
        tongue_use, past_cue, start_over, logistics, local_hire, shoot_in, work_right, also_fine, widening, correction
        """
    )
)
_MOST = 12


def not_understood(reading: Reading) -> tuple[str, ...]:
    """Runs of unread words as written, each a piece of the message, at most a dozen."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    last = 0
    for at, piece in enumerate(reading.pieces):
        if start is not None and (piece.owner or piece.newline or piece.has("break", "comma")):
            runs.append((start, last))
            start = None
        if _is_unread(piece):
            start = at if start is None else start
            last = at + 1
    if start is not None:
        runs.append((start, last))
    return tuple(dict.fromkeys(reading.words(*run)[:LONGEST_TEXT] for run in runs[:_MOST]))


def give_back_what_is_too_long(reading: Reading) -> None:
    """Three hundred letters without a space are nobody's name, and no search can ask for them: they stay unread."""
    for found in [thing for thing in reading.found if _longest(thing.value) > LONGEST_TEXT]:
        reading.found.remove(found)
        for piece in reading.pieces[found.first : found.last]:
            piece.owner = ""


def _longest(value: Any) -> int:
    if isinstance(value, dict):
        return max(map(_longest, value.values()), default=0)
    return len(value) if isinstance(value, str) else 0


def _is_unread(piece: Piece) -> bool:
    if piece.owner or not any(letter.isalnum() for letter in piece.text):
        return False
    return not any(tag in FILLER for tag in piece.tags) and piece.word not in ("th", "s")
