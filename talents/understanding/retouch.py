"""Follow-ups that change one side of a clause in force: its level, its unit, its upper end, the agency's share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from talents.query import Clause, TalentQuery
from talents.understanding import back_references
from talents.understanding.age_ends import widened, with_end_kept, without_an_end
from talents.understanding.agency_share import is_denied
from talents.understanding.credits_in_force import in_those_years, of_that_size, set_credits_aside
from talents.understanding.day_changes import on_other_days
from talents.understanding.day_clauses import length
from talents.understanding.day_ends import with_an_end_moved
from talents.understanding.either_of import either_of_those
from talents.understanding.figures_changed import figure_for_figure
from talents.understanding.reading import Piece, Reading
from talents.understanding.struck_days import struck
from talents.understanding.waived_levels import WAIVED
from talents.understanding.windows import free_days_told
from talents.vocabulary.changes import LONGER

_LEVELS = (("language", "language_level"), ("skill", "skill_level"), ("accent", "accent_level"))


def retouched(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """The clauses in force in their new form; claims the words. Read before the rules that find new wishes."""
    return (
        _all_in_rate(reading, previous)
        or _rate_without_the_share(reading, previous)
        or _rate_by_another_unit(reading, previous)
        or without_an_end(reading, previous)
        or widened(reading, previous)
        or either_of_those(reading, previous)
        or back_references.shut_out_there(reading, previous)
        or back_references.resized(reading, previous)
        or back_references.sized(reading, previous)
        or of_that_size(reading, previous)
        or back_references.other_days(reading, previous)
        or on_other_days(reading, previous)
    )


def days_and_figures(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """Days struck out of those in force, or one figure changed for another; read before all else."""
    set_credits_aside(reading, previous)
    return struck(reading, previous) or figure_for_figure(reading, previous) or with_an_end_moved(reading, previous)


def _rate(previous: TalentQuery) -> Clause | None:
    return next((clause for clause in previous.clauses if clause.field == "rate" and clause.strength == "must"), None)


def _all_in_rate(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "All in": the amount in force, agency's share included."""
    rate = _rate(previous)
    cues = [at for at, piece in enumerate(reading.pieces) if piece.has("all_in") and not piece.owner]
    cues = [at for at in cues if not is_denied(reading, at)]
    if not cues or rate is None or reading.numbers:
        return ()
    reading.claim(cues[0], cues[0] + 1, "rate")
    return (replace(rate, value=rate.value | {"all_in": True}),)


def _rate_without_the_share(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Agency extra": the amount in force, agency's share on top."""
    rate = _rate(previous)
    shares = [at for at, piece in enumerate(reading.pieces) if piece.has("agency_share") and not piece.owner]
    on_top = [at for at, piece in enumerate(reading.pieces) if piece.has("on_top")]
    words = [at for at, piece in enumerate(reading.pieces) if piece.word in _ON_TOP]
    denied = [at for at, piece in enumerate(reading.pieces) if piece.has("all_in") and is_denied(reading, at)]
    apart = words or denied or (shares and on_top)
    if rate is None or not rate.value.get("all_in") or not apart or reading.numbers:
        return ()
    for at in (*shares, *on_top, *words, *denied):
        reading.claim(at, at + 1, "rate")
    value = {key: value for key, value in rate.value.items() if key != "all_in"}
    return (replace(rate, value=value, origin="typed"),)


_FEW = 7
_ON_TOP = ("plus agency", "+ agency", "plus commission", "+ commission")


def _rate_by_another_unit(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Make it per episode"."""
    rate = _rate(previous)
    cues = [
        at
        for at, piece in enumerate(reading.pieces)
        if piece.has("rate_unit") and piece.word.startswith(("per", "a ")) and not piece.owner
    ]
    denied = [at for at in cues if any(piece.has("not_after") for piece in reading.pieces[at + 1 : at + 2])]
    denied += [at for at in cues if any(piece.has("not_before") for piece in reading.pieces[max(0, at - 1) : at])]
    if denied and len(reading.pieces) <= _FEW:
        # "Per day nahi, project".
        others = [at for at, piece in enumerate(reading.pieces) if piece.has("rate_unit") and at not in denied]
        cues = others if len(others) == 1 else []
    if not cues or rate is None or reading.numbers:
        return ()
    for at in denied:
        reading.claim(max(0, at - 1), at + 2, "rate")
    reading.claim(cues[0], cues[0] + 1, "rate")
    unit = reading.pieces[cues[0]].tags["rate_unit"]
    return (replace(rate, value=rate.value | {"unit": unit}, origin="typed"),)


def completed(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """What only says more of the clauses in force; read after all rules."""
    return (
        _relevelled(reading, previous)
        or _days_of_those_in_force(reading, previous)
        or in_those_years(reading, previous)
    )


def _days_of_those_in_force(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Any 2 days will do": somewhere in the dates that were asked for."""
    days = free_days_told(reading)
    held = [one for one in previous.clauses if one.field == "availability" and one.operator == "free"]
    if days is None or reading.has_found("availability") or any(days >= length(one) for one in held):
        return ()
    return tuple(
        Clause("availability", "free_days", {"from": one.value["from"], "to": one.value["to"], "days": days})
        for one in held
    )


def _relevelled(reading: Reading, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Native only", "must be trained": the languages or skills in force at another level."""
    if reading.found or any(piece.has("grows", "age_grows", "days_grow") for piece in reading.pieces):
        return ()
    tags = dict(_LEVELS).values()
    waived = next((piece for piece in reading.pieces if piece.owner == WAIVED and piece.has(*tags)), None)
    others = [at for at, piece in enumerate(reading.pieces) if piece.has(*tags) and not piece.owner]
    # "Doesn't have to be native, his ears aren't that good" asks for no good one.
    if waived is not None and all(_is_denied(reading, at) for at in others):
        return _without_level(waived, previous)
    for field, tag in _LEVELS:
        levels = [at for at, piece in enumerate(reading.pieces) if piece.has(tag) and not piece.owner]
        held = [one for one in previous.clauses if one.field == field and one.strength == "must"]
        if not levels or not held or _is_filler(reading, levels[-1]) or _is_denied(reading, levels[-1]):
            continue
        level = reading.pieces[levels[-1]].tags[tag]
        reading.claim(levels[-1], levels[-1] + 1, field)
        return tuple(replace(one, value=[item | {"level": level} for item in one.value]) for one in held)
    return ()


def _is_denied(reading: Reading, at: int) -> bool:
    """ "Not trained", "no professionals": at another level, but which one is not said."""
    return any(piece.has("not_before") for piece in reading.pieces[max(0, at - 2) : at])


def _without_level(waived: Piece, previous: TalentQuery) -> tuple[Clause, ...]:
    """ "Need not be fluent", of the languages or skills in force."""
    for field, tag in _LEVELS:
        held = [one for one in previous.clauses if one.field == field and one.strength == "must"]
        if waived.has(tag) and any(item["level"] for one in held for item in one.value):
            return tuple(replace(one, value=[item | {"level": None} for item in one.value]) for one in held)
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
    surely = reading.pieces[at].word in _SURELY_LEVELS
    if not surely and any(piece.has("people") for piece in reading.pieces[at + 1 : at + 2]):
        # "Only strong actors".
        return True
    if not sure and at == 0 and reading.pieces[at].word in _PRAISE:
        # "Perfect, lock these".
        return True
    return not sure and reading.pieces[at].has("stop") and not surely


_PRAISE = ("perfect", "excellent", "great", "good", "brilliant", "super", "best", "very good", "proper")
_SURELY_LEVELS = ("native", "fluent", "trained", "professional", "professionally trained", "skilled", "expert")


def with_other_end(reading: Reading, previous: TalentQuery, clause: Clause) -> Clause:
    """ "35 tak chalega", "can go up to 35", "till the 13th" move one end and leave the other one."""
    held = next((one for one in previous.clauses if one.field == clause.field and one.strength == "must"), None)
    if held is None or clause.strength != "must":
        return clause
    if clause.field == "availability" and clause.operator == held.operator == "free":
        return _with_first_day(reading, held, clause)
    return with_end_kept(reading, held, clause) if clause.field in ("playing_age", "height") else clause


def _with_first_day(reading: Reading, held: Clause, clause: Clause) -> Clause:
    """ "Till 13 Dec" says no first day; that of the dates in force stays, if it is before."""
    first = held.value["from"]
    if any(piece.word.startswith(LONGER) for piece in reading.pieces) and first <= clause.value["to"]:
        return replace(clause, value=clause.value | {"from": first})
    soon = date.fromisoformat(first) - timedelta(days=7) <= date.fromisoformat(clause.value["from"])
    if clause.origin == "assumed" and soon and clause.value["from"] <= held.value["to"]:
        # "Only from the 13th": the last day stays.
        reading.question = None
        return replace(clause, value=clause.value | {"to": held.value["to"]}, origin="typed")
    opened = clause.value["from"] == reading.today.isoformat() < first <= clause.value["to"]
    ends = any(piece.has("until_date", "until_after") for piece in reading.pieces)
    return replace(clause, value=clause.value | {"from": first}) if opened and ends else clause
