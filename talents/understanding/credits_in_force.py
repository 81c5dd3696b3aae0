"""Follow-ups on the credits in force: "since 2018 please", "leads only", "without the Mani Ratnam credit"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from talents.query import Clause, TalentQuery
from talents.understanding.past import bare_years
from talents.understanding.reading import Found, Reading
from talents.vocabulary.phrases import phrases

_FEW = 9
_NAMED = ("production", "brand", "director", "company", "platform")
_OTHERS = ("credit", "platform", "company", "director", "brand")


def _held(previous: TalentQuery) -> list[Clause]:
    return [one for one in previous.clauses if one.field == "credit" and one.strength == "must"]


def _in_its_place(reading: Reading, held: Clause, items: list[dict[str, Any]]) -> tuple[Clause, ...]:
    reading.replaced.append(Found("credit", tuple(held.value), 0, 0))
    return (replace(held, value=items, origin="typed"),)


def in_those_years(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Since 2018 please", "only in the last 5 years": of the credit that was asked for last. Read after all rules."""
    held = _held(previous)
    if not held or reading.found or len(reading.pieces) > _FEW:
        return ()
    years = next(iter(reading.past), None) or bare_years(reading, 0, len(reading.pieces))
    if years is None:
        return ()
    reading.claim(years.first, years.last, "credit")
    told = {end: year for end, year in (("year_from", years.year_from), ("year_to", years.year_to)) if year}
    kept = [{key: value for key, value in item.items() if not key.startswith("year_")} for item in held[-1].value]
    return _in_its_place(reading, held[-1], [item | told for item in kept])


def of_that_size(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Leads only", "sirf supporting", of the one credit in force."""
    held = _held(previous)
    sizes = [at for at, piece in enumerate(reading.pieces) if piece.has("role_size") and not piece.owner]
    if (
        len(held) != 1
        or len(sizes) != 1
        or len(reading.pieces) > _FEW
        or any(item.get("role_size") for item in held[0].value)
    ):
        return ()
    others = [piece for at, piece in enumerate(reading.pieces) if at != sizes[0]]
    if not all(piece.word in _ONLY for piece in others) or not others:
        return ()
    reading.claim(0, len(reading.pieces), "credit")
    size = str(reading.pieces[sizes[0]].tags["role_size"])
    return _in_its_place(reading, held[0], [item | {"role_size": size} for item in held[0].value])


_ONLY = phrases(
    "only, sirf, just, roles, role, parts, part, as, a, in, the, played, has, have, must, credits, credit, bas, hi, "
    "please, pls, should, be, it, make, make it, and, only as, work"
)


def set_credits_aside(reading: Reading, previous: TalentQuery) -> None:
    """ "Without the Mani Ratnam credit", "drop the Kashyap thing": lifted by a part of its name. Claims the words."""
    if len(reading.pieces) > _FEW:
        return
    for at, piece in enumerate(reading.pieces):
        if piece.owner or not piece.has("drop", "dropped_after", "instead_after") or piece.word in _ANY:
            continue
        for clause in _held(previous):
            span = _named(reading, clause)
            if span is not None and (span[1] <= at or _leads_to(reading, at, span[0])):
                last = span[1]
                while last < len(reading.pieces) and reading.pieces[last].has(*_OTHERS, "limit_word", "credit_cue"):
                    last += 1
                reading.claim(min(at, span[0]), max(at + 1, last), "dropped")
                reading.replaced.append(Found("credit", tuple(clause.value), 0, 0))
                return


_ANY = ("any", "all", "koi", "koi bhi", "no", "irrespective of")


def _leads_to(reading: Reading, at: int, first: int) -> bool:
    between = reading.pieces[at + 1 : first]
    return at < first and all(piece.has("stop", "article", "the") for piece in between)


def _named(reading: Reading, clause: Clause) -> tuple[int, int] | None:
    """(first piece, piece behind the last) of the words that name the credit, or a part of its name."""
    names = {word.lower() for item in clause.value for key in _NAMED if item.get(key) for word in item[key].split()}
    at = [here for here, piece in enumerate(reading.pieces) if set(piece.word.split()) & names and not piece.owner]
    return (at[0], at[-1] + 1) if at else None
