"""Follow-ups that change one side of a clause in force: its level, its unit, its upper end, the agency's share."""

from __future__ import annotations

from dataclasses import replace

from talents.query import Clause, TalentQuery
from talents.understanding.reading import Reading

_LEVELS = (("language", "language_level"), ("skill", "skill_level"), ("accent", "accent_level"))


def retouched(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """The clauses in force in their new form; claims the words. Read before the rules that find new wishes."""
    return _all_in_rate(reading, previous) or _rate_by_another_unit(reading, previous)


def _rate(previous: TalentQuery) -> Clause | None:
    return next((clause for clause in previous.clauses if clause.field == "rate" and clause.strength == "must"), None)


def _all_in_rate(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "All in": the amount in force, agency's share included."""
    rate = _rate(previous)
    cues = [at for at, piece in enumerate(reading.pieces) if piece.has("all_in") and not piece.owner]
    if not cues or rate is None or _has_number(reading):
        return ()
    reading.claim(cues[0], cues[0] + 1, "rate")
    return (replace(rate, value=rate.value | {"all_in": True}),)


def _rate_by_another_unit(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Make it per episode"."""
    rate = _rate(previous)
    cues = [
        at for at, piece in enumerate(reading.pieces) if piece.has("rate_unit") and piece.word.startswith(("per", "a "))
    ]
    if not cues or rate is None or _has_number(reading):
        return ()
    reading.claim(cues[0], cues[0] + 1, "rate")
    unit = reading.pieces[cues[0]].tags["rate_unit"]
    return (replace(rate, value=rate.value | {"unit": unit}, origin="typed"),)


def _has_number(reading: Reading) -> bool:
    return any(piece.number is not None for piece in reading.pieces)


def relevelled(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Native only", "must be trained": the languages or skills in force at another level; read after all rules."""
    if reading.found:
        return ()
    for field, tag in _LEVELS:
        levels = [at for at, piece in enumerate(reading.pieces) if piece.has(tag) and not piece.owner]
        held = [one for one in previous.clauses if one.field == field and one.strength == "must"]
        if not levels or not held or _is_filler(reading, levels[-1]):
            continue
        level = reading.pieces[levels[-1]].tags[tag]
        reading.claim(levels[-1], levels[-1] + 1, field)
        return tuple(replace(one, value=[item | {"level": level} for item in one.value]) for one in held)
    return ()


def _is_filler(reading: Reading, at: int) -> bool:
    """ "Good", "ok", "some": talk, unless something says that it is a wish."""
    said = {piece.word for piece in reading.pieces}
    sure = said & {
        "must",
        "only",
        "should",
        "level",
        "needed",
        "required",
        "chahiye",
        "hona",
        "be",
        "min",
        "minimum",
        "at least",
    }
    return not sure and reading.pieces[at].has("stop")


def with_lower_end(reading: Reading, previous: TalentQuery, clause: Clause) -> Clause:
    """ "35 tak chalega" moves the upper end and leaves the lower one."""
    widens = any(piece.has("permitted_after") for piece in reading.pieces)
    if not widens or clause.field != "playing_age" or clause.value["min"] is not None:
        return clause
    held = next((one for one in previous.clauses if one.field == "playing_age" and one.strength == "must"), None)
    low = held.value["min"] if held else None
    return (
        replace(clause, value=clause.value | {"min": low}) if low is not None and low <= clause.value["max"] else clause
    )
