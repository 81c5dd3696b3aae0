"""A message that changes the query before it: "same but under 30k", "any city", "Tamil instead of Hindi"."""

from __future__ import annotations

from dataclasses import replace

from talents.query import MOST_CLAUSES, Clause, TalentQuery
from talents.understanding import additions
from talents.understanding.assemble import permitted, replaced
from talents.understanding.day_clauses import joined_days, without_banned_days
from talents.understanding.openings import is_alone
from talents.understanding.reading import Reading
from talents.understanding.retouch import with_other_end
from talents.understanding.said_twice import without_loose_sizes
from talents.understanding.swaps import (
    LEVELLED,
    codes,
    holds,
    narrowed,
    of_the_form_held,
    outdone,
    overlap,
    takes_the_place,
)
from talents.understanding.waived_levels import WAIVED
from talents.vocabulary.changes import OR_ELSE
from talents.vocabulary.phrases import phrases
from talents.vocabulary.skills import SKILL_CATEGORY

_ONE_EACH = frozenset(
    phrases(
        """
    gender, playing_age, place, height, rate, availability, build, hair_colour, hair_length, facial_hair,
    visible_tattoo, passport, travel, name, agency, training, shoots_in, works_in, eye_colour, hair_type
    """
    )
)


def merged(reading: Reading, previous: TalentQuery, new: tuple[Clause, ...], dropped: set[str]) -> tuple[Clause, ...]:
    """The clauses in force after the change."""
    kept = [clause for clause in previous.clauses if clause.field not in dropped]
    words = [piece.word for piece in reading.pieces]
    instead = "instead" in words or takes_the_place(reading, kept, new) or additions.opens_with_no(reading)
    replaced_by_others = outdone(kept, new)
    new = tuple(clause for clause in new if clause not in replaced_by_others)
    swapped = (*replaced(reading), *replaced_by_others)
    taken = [one for gone in swapped for one in kept if gone.field in LEVELLED and overlap(one, gone)]
    part_swapped = {gone.field for gone in swapped if _is_one_of_several(kept, gone)}
    for gone in swapped:
        kept = _without_days(kept, gone) or [left for old in kept for left in _less(old, gone)]
    fields_fine = additions.fields_that_are_fine(reading)
    fine = bool(fields_fine)
    adds = additions.adds(reading)
    in_rupees = any(piece.has("rupees", "times") for piece in reading.pieces)
    also = fine or adds
    kept = _with_permitted(kept, reading)
    added: list[Clause] = []
    if adds and not instead and not additions.extends(reading) and any(_is_dated(clause) for clause in new):
        # "Also the 15th": beside the days that are in force.
        added = [clause for clause in kept if _is_dated(clause)]
    for clause in (_at_the_level_of(taken, _where_it_is_held(kept, one, also=also)) for one in new):
        clause = of_the_form_held(kept, clause)
        clause = with_other_end(reading, previous, _with_what_held(reading, kept, clause, instead, in_rupees=in_rupees))
        if clause.strength == "must_not" and clause.field == "availability":
            kept = without_banned_days([*kept, clause])
            continue
        fine = clause.field in fields_fine
        if fine and _only_lifts(kept, clause):
            kept = [old for old in kept if not (old.strength == "must_not" and overlap(old, clause))]
            continue
        if clause.field == "exclusivity" and clause.origin == "assumed" and not also:
            # "Make it a tea ad": no longer the product of the ad before.
            kept = [old for old in kept if not (old.field == clause.field and old.origin == "assumed")]
        if clause.strength == "must_not" and (
            _is_skipped(reading, kept, clause)
            or (also and clause.field == "place" and holds(kept, clause))
            or _is_one_of_several(kept, clause)
        ):
            # "Outside Mumbai too"; "Thane nahi", of Mumbai or Thane.
            kept = [left for old in kept for left in _less(old, clause)]
            continue
        if clause.strength == "must_not":
            kept = [left for old in kept for left in (_less(old, clause) if old.strength == "must" else [old])]
        elif clause.field in part_swapped or (
            not (clause.field == "gender" and additions.speaks_of_another_part(reading))
            and _widens(kept, clause, fine=fine, also=also, alone=is_alone(reading, clause.field), opening=words[:1])
        ):
            beside = [old for old in kept if old.field == clause.field and old.strength == "must"]
            # "Or flute", of a guitar and a piano: beside what was said last.
            beside = beside[-1:] if words[0] in OR_ELSE else beside
            clause = _widened(beside, replace(clause, strength="must"))
            kept = [old for old in kept if not any(old is one for one in beside)]
        elif (choice := narrowed(reading, kept, clause)) is not None:
            kept = [old for old in kept if old is not choice]
        elif clause.field in _ONE_EACH or instead or _takes_up(kept, clause):
            needed = any(old.field == clause.field and old.strength == "must" for old in kept)
            kept = [
                old for old in kept if not _replaces(old, clause, instead and not (needed and old.strength == "nice"))
            ]
        added.append(clause)
    combined = [*kept, *(clause for clause in added if clause not in kept)]
    if any(clause.field == "height" for clause in added):
        # "Too short still, at least six feet": the figure says it.
        combined = without_loose_sizes(combined)
    if adds:
        combined = joined_days(combined)
    return tuple(combined[-MOST_CLAUSES:])


def _without_days(kept: list[Clause], gone: Clause) -> list[Clause]:
    """ "7th hata do": of the days in force, that one; empty where no days are spoken of."""
    if gone.field != "availability" or not any(_is_dated(clause) for clause in kept):
        return []
    return without_banned_days([*kept, replace(gone, strength="must_not")])


def _is_dated(clause: Clause) -> bool:
    return clause.field == "availability" and clause.strength == "must"


def _at_the_level_of(taken: list[Clause], clause: Clause) -> Clause:
    """ "Kathak nahi, odissi", of somebody trained: what comes in its place is asked for at its level."""
    gone = [old for old in taken if old.field == clause.field]
    if gone and clause.strength == "must" and all(old.strength == "nice" for old in gone):
        # What comes in the place of a wish is no more than one.
        clause = replace(clause, strength="nice")
    levels = {item["level"] for old in gone for item in old.value}
    if len(levels) != 1 or clause.strength == "must_not" or any(item["level"] for item in clause.value):
        return clause
    return replace(clause, value=[item | {"level": next(iter(levels))} for item in clause.value])


def _where_it_is_held(kept: list[Clause], clause: Clause, *, also: bool) -> Clause:
    """ "Lucknow only", of local hires in Lucknow or Kanpur; "Agra bhi" stands beside them too."""
    if clause.field != "place" or any(old.field == "place" for old in kept):
        return clause
    held = [old for old in kept if old.field == "works_in" and old.strength == "must"]
    if len(held) != 1 or not (also or codes(clause) <= codes(held[0])):
        return clause
    return replace(clause, field=held[0].field)


def _is_skipped(reading: Reading, kept: list[Clause], clause: Clause) -> bool:
    """ "Skip the swimming", where swimming is asked for: no longer asked for; "skip those who swim" rules it out."""
    skipped = any(piece.word in _SKIPS for piece in reading.pieces)
    of_people = any(piece.has("people") or piece.word in _THOSE for piece in reading.pieces)
    return skipped and not of_people and clause.field in (*LEVELLED, "credit") and holds(kept, clause)


_SKIPS = phrases("minus, skip, skip the, leave out, leave off, leave out the, cut out, do without, can do without")
_THOSE = phrases("those, anyone, anybody, ones, who, whoever, wale, wali, walon, jo")


def _is_one_of_several(kept: list[Clause], clause: Clause) -> bool:
    """Whether what is ruled out is asked for beside others of which any will do: those are left."""
    held = [old for old in kept if old.strength == "must" and overlap(old, clause) and isinstance(old.value, list)]
    return bool(held) and all(codes(clause) < codes(old) for old in held)


def _widens(kept: list[Clause], clause: Clause, *, fine: bool, also: bool, alone: bool, opening: list[str]) -> bool:
    """Whether the wish is one more that will do, and not one more that is needed."""
    if not any(old.field == clause.field and old.strength == "must" for old in kept) or alone:
        return False
    if clause.field in (*LEVELLED, "credit"):
        if any(old.field == clause.field and codes(old) == codes(clause) for old in kept):
            # "Basic Kannada is ok": the same one, at another level.
            return False
        return (fine and clause.strength != "must_not") or (
            bool(opening) and opening[0] in OR_ELSE and clause.strength == "must"
        )
    return clause.field in _WIDENED and (fine or (also and clause.strength == "must"))


def _only_lifts(kept: list[Clause], clause: Clause) -> bool:
    """ "TV is fine", where it was ruled out: allowed now, and not asked for."""
    return any(old.strength == "must_not" and overlap(old, clause) for old in kept) and clause.strength != "must_not"


def _with_permitted(kept: list[Clause], reading: Reading) -> list[Clause]:
    """ "Bharatanatyam bhi chalega": what is allowed beside what was asked for, or no longer ruled out."""
    for clause in permitted(reading):
        spared = [old for old in kept if not (old.strength == "must_not" and overlap(old, clause))]
        if len(spared) < len(kept):
            # "TV is ok now", where it was ruled out: it is not asked for.
            kept = spared
            continue
        kept = [old for old in kept if not (old.field == clause.field == "visible_tattoo" and old.value is False)]
        for at, old in enumerate(kept):
            if old.field == clause.field and old.strength == "must" and isinstance(old.value, list):
                kept[at] = replace(old, value=[*old.value, *(item for item in clause.value if item not in old.value)])
    return kept


_WIDENED = phrases(
    """
    place, gender, build, facial_hair, shoots_in, works_in, eye_colour, hair_type, hair_length, hair_colour, training,
    agency, union, licence, can_portray, right_to_work
    """
)


def _with_what_held(reading: Reading, kept: list[Clause], clause: Clause, instead: bool, *, in_rupees: bool) -> Clause:
    """A language or skill that is named again without a level keeps what was said of it before; so does a rate."""
    if clause.field == "rate" and clause.origin == "assumed":
        held = [old for old in kept if old.field == "rate" and old.strength == clause.strength == "must"]
        unit = {"unit": held[0].value["unit"]} if held else {}
        if held and clause.value["currency"] == "INR" and not in_rupees:
            # "Make it 800", of pounds in force.
            unit |= {"currency": held[0].value["currency"]}
        return replace(clause, value=(held[0].value if held else {}) | clause.value | unit)
    if clause.field not in LEVELLED or clause.strength == "must_not" or len(clause.value) != 1:
        return clause
    item = clause.value[0]
    if item["level"] or len(item) > 2 or any(piece.owner == WAIVED for piece in reading.pieces):
        return clause
    same = [old for old in kept if old.field == clause.field and old.strength == "must" and len(old.value) == 1]
    held = [old for old in same if codes(old) == codes(clause)] or (
        same if instead and len(same) == 1 and clause.strength == "must" else []
    )
    return replace(clause, value=[held[0].value[0] | {clause.field: item[clause.field]}]) if held else clause


def _replaces(old: Clause, new: Clause, instead: bool) -> bool:
    if old.field != new.field or old.strength == "must_not":
        return old.field == new.field and old.strength == "must_not" and new.strength == "must" and overlap(old, new)
    if new.strength == "nice" and old.value != new.value and (not isinstance(old.value, list) or not overlap(old, new)):
        # "Preferably from Kolhapur", of those from Pune.
        return False
    return old.field in _ONE_EACH or instead or _is_part_of(old, new)


def _takes_up(kept: list[Clause], clause: Clause) -> bool:
    """ "Kabaddi or wrestling" after kabaddi: what was asked for is part of what is asked for now."""
    return any(old.field == clause.field and _is_part_of(old, clause) for old in kept)


def _is_part_of(old: Clause, new: Clause) -> bool:
    """Kabaddi of "kabaddi or wrestling"; dance, once kathak is asked for."""
    wanted = codes(new)
    return codes(old) <= (_shown_by(wanted) if new.strength == "must" else wanted)


def _less(old: Clause, ban: Clause) -> list[Clause]:
    """The old wish without what is now ruled out."""
    if old.field != ban.field:
        return [old]
    if not isinstance(old.value, list):
        return []
    left = [item for item in old.value if not _shown_by(codes(replace(old, value=[item]))) & codes(ban)]
    return [replace(old, value=left)] if left else []


def _shown_by(codes: set[str]) -> set[str]:
    """Kathak, and dance, of which it is a form."""
    return codes | {SKILL_CATEGORY[code] for code in codes if code in SKILL_CATEGORY}


def _widened(kept: list[Clause], clause: Clause) -> Clause:
    for old in kept:
        if old.field == clause.field and old.strength == "must":
            return replace(clause, value=[*old.value, *(code for code in clause.value if code not in old.value)])
    return clause
