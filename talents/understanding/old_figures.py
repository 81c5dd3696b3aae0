"""Figures in force that a follow-up only names to replace them: "not 25k, 30k", "7-10 instead of 5-8"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from talents.query import Clause, TalentQuery
from talents.understanding.day_clauses import is_of_days
from talents.understanding.reading import Reading
from talents.vocabulary.changes import CHANGED_AFTER

_FEW = 14
ARROWS = ("->", "-->", "=>", ">", "→", "➡", "⇒")


def set_old_figures_aside(reading: Reading, previous: TalentQuery) -> None:
    """ "Not 25k, 30k", "35-45 not 30-40", "7-10 instead of 5-8": what is in force is only named to be replaced."""
    if len(reading.pieces) > _FEW:
        return
    _set_old_rate_aside(reading, previous)
    old = {figures: clause for clause in previous.clauses if clause.strength == "must" for figures in _figures(clause)}
    for first, last in list(_told_together(reading)):
        figures = tuple(int(piece.number) for piece in reading.pieces[first:last] if piece.number is not None)
        others = [piece for piece in reading.numbers if piece not in reading.pieces[first:last]]
        if figures not in old or not others:
            continue
        before = reading.pieces[max(0, first - 1) : first]
        after = reading.pieces[last : last + 1]
        if any(piece.has("not_before", "instead_before") for piece in before):
            reading.claim(first - 1, last, "context")
        elif any(piece.has("not_after", "instead_after") or piece.text in ARROWS for piece in after):
            reading.claim(first, last + 1, "context")
        else:
            continue
        for piece in others if is_of_days(old[figures]) else ():
            piece.ordinal = True
            reading.retag(piece, piece.tags)


def _set_old_rate_aside(reading: Reading, previous: TalentQuery) -> None:
    """ "Budget 8 se 10 kar do", "from 8k to 10k": the new one is the second."""
    rates = [clause for clause in previous.clauses if clause.field == "rate" and clause.strength == "must"]
    old = [figures for clause in rates for figures in _figures(clause)]
    paid = any(piece.has("money_cue", "times", "rupees") for piece in reading.pieces)
    changed = any(piece.word in (*CHANGED_AFTER, *_RAISED) for piece in reading.pieces)
    for first, last in list(_told_together(reading)) if paid and changed and old else ():
        told = [at for at in range(first, last) if reading.pieces[at].number is not None]
        between = [at for at in range(first, last) if reading.pieces[at].has("to")]
        if len(told) > 1 and between and (int(reading.pieces[told[0]].number or 0),) in old:
            reading.claim(first, between[0] + 1, "context")


_RAISED = ("raise", "raised", "increase", "increased", "change", "from", "budget", "up", "bump")


def _figures(clause: Clause) -> Iterator[tuple[int, ...]]:
    """The numbers that somebody would name a clause by."""
    if clause.field == "rate":
        amount = int(clause.value["amount"])
        yield from ((amount,), (amount // 1_000,), (amount // 100_000,))
    elif clause.field == "playing_age":
        yield from ((clause.value["min"], clause.value["max"]), (clause.value["min"],), (clause.value["max"],))
    elif is_of_days(clause):
        yield tuple(date.fromisoformat(clause.value[end]).day for end in ("from", "to"))


def _told_together(reading: Reading) -> Iterator[tuple[int, int]]:
    """(first piece, piece behind the last) of each number with its unit, or of two with a "to" between."""
    at = 0
    while at < len(reading.pieces):
        end = at + 1
        if reading.pieces[at].number is not None:
            spans = [piece.has("to") for piece in reading.pieces[end : end + 1]] == [True]
            if spans and any(piece.number is not None for piece in reading.pieces[end + 1 : end + 2]):
                end += 2
            while end < len(reading.pieces) and reading.pieces[end].has("times", "years", "month", "rate_unit"):
                end += 1
            yield at, end
        at = end
