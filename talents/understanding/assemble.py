"""Wishes into clauses: lists joined, repeated fields merged, what contradicts itself resolved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from talents.query import FIELDS, MOST_CLAUSES, Clause
from talents.understanding.choices import is_both, is_either_way, opens_a_choice
from talents.understanding.day_clauses import joined_days, without_banned_days
from talents.understanding.joints import is_said_anew, joined
from talents.understanding.levels import levels_shut_out
from talents.understanding.reading import Found, Reading
from talents.understanding.said_twice import (
    merged_ranges,
    merged_tongues,
    without_contradictions,
    without_loose_sizes,
    without_weaker_levels,
)

# A talent has one of these, so several words for it mean "any of them"; of languages and skills, several mean all.
_ONE_EACH = frozenset(
    {
        "gender",
        "place",
        "build",
        "hair_colour",
        "hair_length",
        "hair_type",
        "eye_colour",
        "facial_hair",
        "training",
        "agency",
        "union",
        "travel",
        "shoots_in",
        "works_in",
        "can_portray",
        "right_to_work",
    }
)
_LISTS: dict[str, Callable[[Found, Any], Any]] = {
    "language": lambda found, code: {"language": code, "level": found.level} | dict.fromkeys(found.uses, True),
    "accent": lambda found, code: {"accent": code, "level": found.level},
    "skill": lambda found, code: {"skill": code, "level": found.level},
}
# Beyond this a message is a paste of many requests, not one.
_MOST_FOUND = 100
_MOST_IN_LIST = 20
_SIMPLE_LISTS = (
    "gender",
    "place",
    "credit",
    "build",
    "hair_colour",
    "hair_length",
    "facial_hair",
    "licence",
    "union",
    "training",
    "agency",
    "eye_colour",
    "hair_type",
    "shoots_in",
    "works_in",
    "can_portray",
    "right_to_work",
    "exclusivity",
)


def clauses(reading: Reading, held: tuple[Clause, ...] = ()) -> tuple[Clause, ...]:
    """In the order of the text, one clause per wish. `held` are those of the request before, if this changes it."""
    groups: list[list[Found]] = []
    found = sorted(reading.found, key=lambda thing: (thing.first, thing.field != "gender"))[:_MOST_FOUND]
    for name in dict.fromkeys(thing.field for thing in found):
        groups += _groups(reading, [thing for thing in found if thing.field == name])
    groups.sort(key=lambda group: group[0].first)
    made = [_turned(_clause(group)) for group in groups]
    for name in ("playing_age", "height"):
        made = merged_ranges(made, name)
    made = joined_days(without_banned_days(without_weaker_levels(merged_tongues(made)), held))
    kept = _without_repeats(
        _without_empty_bans(without_contradictions(without_loose_sizes(made), levels_shut_out(reading)))
    )
    if len(kept) > MOST_CLAUSES or len(reading.found) > _MOST_FOUND:
        reading.notes.append(f"This asks for very much; only the first {MOST_CLAUSES} filters are used.")
    return tuple(kept[:MOST_CLAUSES])


def replaced(reading: Reading) -> tuple[Clause, ...]:
    """What was named only to be replaced: "Tamil instead of Hindi"."""
    return tuple(_clause([thing]) for thing in reading.replaced)


def permitted(reading: Reading) -> tuple[Clause, ...]:
    """What was allowed without being asked for: "stubble ok"."""
    return tuple(_clause([thing]) for thing in reading.permitted)


def _groups(reading: Reading, found: list[Found]) -> list[list[Found]]:
    """Wishes of one field that make one clause."""
    groups: list[list[Found]] = []
    for at, thing in enumerate(found):
        if groups and _belongs(reading, groups[-1], found, at):
            groups[-1].append(thing)
        else:
            groups.append([thing])
    if found and found[0].field in _ONE_EACH:
        return _by_strength(groups)
    return groups


def _belongs(reading: Reading, group: list[Found], found: list[Found], at: int) -> bool:
    thing = found[at]
    if thing.strength != group[-1].strength or thing.field not in (*_LISTS, *_SIMPLE_LISTS):
        return False
    how = joined(reading, group[-1], thing)
    if how == "or" and thing.field in _LISTS and is_both(reading, found[-1]):
        return False
    either = _is_either(reading, found[-1]) or opens_a_choice(reading, group[0])
    if (
        (how == "comma" or (how == "and" and is_either_way(reading, found[-1])))
        and either
        and thing.field not in _ONE_EACH
    ):
        return True
    beside = how == "" and group[-1].last == thing.first
    if how == "or" or ((how == "and" or beside) and thing.strength == "must_not"):
        return True
    # "Hindi, Marathi or Gujarati": the last joint tells what the commas mean.
    levelled = thing.field == "language" and group[-1].level is not None and thing.level != group[-1].level
    several = thing.field not in _ONE_EACH or thing.strength == "must_not"
    listed = how == "comma" and _ends_in_or(reading, found, at) and not is_said_anew(reading, group[-1], thing)
    return listed and several and not levelled


def _is_either(reading: Reading, last: Found) -> bool:
    """ "Wrestler, kabaddi player, either works"."""
    following = [piece.word for piece in reading.pieces[last.last : last.last + 4]]
    if (
        following[1:2] in (["any"], ["koi bhi"], ["any one"])
        and len(following) > 2
        and following[2] not in _EITHER_ENDS
    ):
        # "Hindi, English and any one South language"
        return False
    of_both = [piece.word for piece in reading.pieces[last.last : last.last + 6] if piece.word not in (",", "-", "(")]
    if of_both[:1] in (["dono"], ["in dono"], ["teeno"]) and any(word.endswith("se") for word in of_both[1:3]):
        # "Gujarati ya Marwari dono me se koi bhi".
        return True
    if following[:2] == ["any", "level"]:
        return False
    return any(word in _EITHER for word in following[:3]) or following[1:3] == ["any", "one"]


_EITHER_ENDS = ("one", ".", ",", "works", "will", "is", "ok", "fine", "of", "chalega", "chalegi", "ho")


_EITHER = (
    "either",
    "any one",
    "anyone of these",
    "any of these",
    "one of these",
    "koi bhi",
    "koi ek",
    "koi bhi ek",
    "any",
)


def _ends_in_or(reading: Reading, found: list[Found], at: int) -> bool:
    for one, other in zip(found[at:], found[at + 1 :], strict=False):
        how = joined(reading, one, other)
        if how == "or":
            return True
        if how != "comma":
            return False
    return False


def _by_strength(groups: list[list[Found]]) -> list[list[Found]]:
    """One list of the wanted; bans stay as they were said."""
    kept: list[list[Found]] = []
    for group in groups:
        same = next((other for other in kept if other[0].strength == group[0].strength != "must_not"), None)
        if same is None:
            kept.append(group)
        else:
            same.extend(group)
    return kept


def _clause(group: list[Found]) -> Clause:
    first = group[0]
    operator = _operator(first)
    origin = "typed" if any(thing.origin == "typed" for thing in group) else first.origin
    value: Any = first.value
    if first.field in _LISTS:
        codes = [(thing, code) for thing in group for code in _each(thing.value)]
        value = _unique(_LISTS[first.field](thing, code) for thing, code in codes)
    elif first.field in _SIMPLE_LISTS:
        value = _unique(code for thing in group for code in _each(thing.value))
    strength = first.strength
    if first.field in ("visible_tattoo", "passport") and strength == "must_not":
        value, strength = not first.value, "must"
    return Clause(first.field, operator, value, strength, origin)


def _operator(found: Found) -> str:
    if found.field == "availability" and "days" in found.value:
        return "free_days"
    return FIELDS[found.field][0]


def _each(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _unique(values: Any) -> list[Any]:
    kept: list[Any] = []
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept[:_MOST_IN_LIST]


_FACIAL_HAIR = {"stubble", "moustache", "beard"}


def _turned(clause: Clause) -> Clause:
    """ "Nobody over 60" is up to 60: a ban on one side of a range is a limit on the other; and "can't have facial hair"
    is clean-shaven."""
    if clause.field == "facial_hair" and clause.strength == "must_not" and set(clause.value) == _FACIAL_HAIR:
        return replace(clause, value=["clean"], strength="must")
    if clause.field not in ("playing_age", "height") or clause.strength != "must_not":
        return clause
    low, high = clause.value["min"], clause.value["max"]
    if (low is None) == (high is None):
        return clause
    return replace(clause, value={"min": high, "max": low}, strength="must")


def _without_empty_bans(made: list[Clause]) -> list[Clause]:
    """ "Bearded, not clean-shaven" says one thing twice: who wears a beard is not clean-shaven."""
    kept = []
    for clause in made:
        wanted = [other.value for other in made if other.field == clause.field and other.strength == "must"]
        if (
            clause.strength == "must_not"
            and clause.field in ("facial_hair", "gender")
            and wanted
            and not set(clause.value) & set(wanted[0])
            and (clause.field == "gender" or "clean" in (*clause.value, *wanted[0]))
        ):
            continue
        kept.append(clause)
    return kept


def _without_repeats(made: list[Clause]) -> list[Clause]:
    kept: list[Clause] = []
    for clause in made:
        same = [
            other
            for other in kept
            if (other.field, other.value, other.strength) == (clause.field, clause.value, clause.strength)
        ]
        if not same and not _is_weaker_rate(clause, kept):
            kept.append(clause)
    return kept


def _is_weaker_rate(clause: Clause, kept: list[Clause]) -> bool:
    return clause.field == "rate" and any(
        other.field == "rate" and other.value["unit"] == clause.value["unit"] and other.strength == clause.strength
        for other in kept
    )
